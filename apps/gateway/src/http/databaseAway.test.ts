import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startEmbeddedPostgres, type EmbeddedPostgres } from "@diemcau/store/EmbeddedPostgres"
import { afterAll, beforeAll, expect, it } from "vitest"
import { gatewayApi } from "../api/GatewayApi.ts"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

/** Milliseconds within which a person, or another system, has to know. */
const soon = 3_000

const folder = mkdtempSync(join(tmpdir(), "database-away-"))
let server: EmbeddedPostgres
let gateway: TestGateway
const start = (port?: number) => startEmbeddedPostgres({ directory: folder, ...(port === undefined ? {} : { port }) })
const shared = process.env["TEST_DATABASE_URL"]
beforeAll(async () => {
  server = await start()
  // A server of its own, which can be stopped without others noticing.
  process.env["TEST_DATABASE_URL"] = server.url
  gateway = await startTestGateway()
}, 120_000)
afterAll(async () => {
  if (shared === undefined) delete process.env["TEST_DATABASE_URL"]
  else process.env["TEST_DATABASE_URL"] = shared
  await gateway?.stop()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const anything = "00000000-0000-7000-8000-000000000000"
const bodies: Readonly<Record<string, unknown>> = { "POST /api/v1/sessions": { account: "operator", password: "any" } }
const ask = async (key: string, who?: "administrator") => {
  const [method, path] = key.split(" ") as [string, string]
  const body = bodies[key]
  const began = performance.now()
  const answer = await gateway.raw(path.replaceAll(/:\w+/g, anything), {
    method, ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } })
  }, who)
  const text = await answer.text()
  return { key, status: answer.status, again: answer.headers.get("retry-after"), late: performance.now() - began > soon, text }
}
const clear = { status: 503, again: "2", late: false }

it("while the database is away every operation MUST say so within 3 s; afterwards the same session and stream go on", async () => {
  expect((await ask("GET /api/v1/me", "administrator")).status).toBe(200)
  const given = new AbortController()
  const stream = await gateway.raw("/api/v1/live", { signal: given.signal }, "administrator")
  const reader = stream.body!.getReader()
  expect(new TextDecoder().decode((await reader.read()).value)).toContain("retry:")
  const { port } = server
  await server.stop()

  const keys = [...Object.keys(gatewayApi), "GET /api/v1/live"]
  const answers = await Promise.all(keys.map((key) => ask(key, "administrator")))
  expect(answers.map(({ key, status, again, late }) => ({ key, status, again, late }))).toEqual(keys.map((key) => ({ key, ...clear })))
  for (const { key, text } of answers) {
    expect((JSON.parse(text) as { code: string }).code, key).toBe("database-away")
    expect(text, key).not.toMatch(/ECONN|\bat .*\.ts|SqlError|127\.0\.0\.1/)
  }
  for (const key of ["GET /api/v1/province", "POST /api/v1/sessions"]) {
    expect(await ask(key), "asked by nobody in particular").toMatchObject(clear)
  }

  server = await start(port)
  await expect.poll(async () => (await ask("GET /api/v1/me", "administrator")).status, { timeout: 10_000 }).toBe(200)
  const told = reader.read()
  expect((await told).done, "the stream goes on").toBe(false)
  given.abort()
}, 120_000)
