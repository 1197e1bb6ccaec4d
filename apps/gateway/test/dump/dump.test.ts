import { readdirSync, readFileSync } from "node:fs"
import { Database } from "@diemcau/store/Database"
import * as Journal from "@diemcau/store/Journal"
import { Effect } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { gatewayApi } from "../../src/api/GatewayApi.ts"
import { startTestGateway, type TestGateway } from "../../src/TestGateway.ts"

const folder = new URL("../../../../packages/store/test/dumps/", import.meta.url)
const dumps = readdirSync(folder).filter((name) => name.endsWith(".sql")).sort()
const reads = Object.keys(gatewayApi).filter((key) => key.startsWith("GET ")).map((key) => key.slice(4))

/** Where the table is not called as the address is, or what stands there is not the row's id. */
const known: Readonly<Record<string, string>> = {
  "sites/:code": "select code as id from sites", "display/:code": "select code as id from sites",
  "attachments/:sha256": "select distinct request->'document'->>'sha256' as id from registrations where jsonb_typeof(request->'document') = 'object'",
  "directory/:editionId": "select id from directory_editions", "provisions/:key": "select distinct key as id from provisions",
  "holidays/:year": "select distinct left(date::text, 4) as id from holidays",
  "papers/:paperId/versions/:version": "select paper_id::text as id, version::text from paper_versions",
  "meetings/:id/conclusions/:version": "select meeting_id::text as id, version::text from conclusions"
}
const asked: Readonly<Record<string, string>> = {
  "/api/v1/meetings": "?from=2026-11-01&to=2027-01-31", "/api/v1/timeline": "?from=2026-11-23&to=2026-12-20", "/api/v1/events": "?after=0&limit=500",
  "/api/v1/search": "?q=hop", "/api/v1/directory/:editionId/file": "?format=csv", "/api/v1/duties": "?year=2026", "/api/v1/capacity": "?day=2026-12-01", "/api/v1/meetings/schedule": "?week=2026-11-30"
}

describe.each(dumps)("the gateway on what %s left", (name) => {
  let gateway: TestGateway
  beforeAll(async () => {
    gateway = await startTestGateway({ dump: readFileSync(new URL(name, folder), "utf8") })
  })
  afterAll(() => gateway?.stop())

  const idsFor = (path: string): Promise<ReadonlyArray<{ readonly id: string; readonly version?: string }>> => {
    const [step] = /[\w-]+\/:\w+(\/[\w-]+\/:\w+)?/.exec(path)!
    const table = step.split("/")[0]!.replaceAll("-", "_")
    // A noun that is younger than the dump has nothing there to be read.
    return gateway.run(Effect.flatMap(Database, ({ client }) => client.unsafe<{ id: string; version?: string }>(known[step] ?? `select id::text from ${table}`))).catch(() => [])
  }

  it.each(reads)("MUST answer %s", async (path) => {
    const addresses = path.includes(":") ? (await idsFor(path)).map(({ id, version = "" }) => path.replace(/:\w+/, encodeURIComponent(id)).replace(/:\w+/, version)) : [path]
    for (const address of addresses) {
      const answers = await Promise.all((["administrator", "operator"] as const).map((who) => gateway.raw(address + (asked[path] ?? ""), {}, who)))
      const told = await Promise.all(answers.map(async (answer) => [answer.status, answer.status >= 500 ? await answer.text() : ""]))
      expect(told.filter(([status]) => Number(status) >= 500), address).toEqual([])
      // The record of a meeting that goes on is refused by its state, and some things are not for the one or the other.
      expect(told.some(([status]) => [200, 409].includes(Number(status))), `${address}: ${JSON.stringify(told)}`).toBe(true)
    }
  })

  it("MUST take new decisions, and chain them to the old ones", async () => {
    const { body: { registrations } } = await gateway.call("approver", "GET", "/api/v1/registrations?state=submitted")
    const before = await gateway.run(Journal.last())
    const answer = await gateway.call("approver", "POST", `/api/v1/registrations/${registrations[0].id}/return`, { reason: "Xem lại thành phần dự họp" })
    expect([answer.status, answer.body.registration.state]).toEqual([200, "sent-back"])
    expect(await gateway.run(Journal.verify())).toMatchObject({ verified: before.position + 1 })
  })
})
