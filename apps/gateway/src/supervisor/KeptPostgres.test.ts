import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Database, migrate } from "@diemcau/store/Database"
import * as Timers from "@diemcau/store/Timers"
import { Effect, Fiber } from "effect"
import { afterAll, beforeAll, expect, it, vi } from "vitest"
import { uuidv7 } from "../Ids.ts"
import { timekeeper } from "../jobs/Timekeeper.ts"
import { networkList } from "../networkList.ts"
import { makeRuntime } from "../runtime.ts"
import { keepPostgres, type KeptPostgres } from "./KeptPostgres.ts"

const folder = mkdtempSync(join(tmpdir(), "kept-postgres-"))
const said: Array<string> = []
let postgres: KeptPostgres
let runtime: ReturnType<typeof makeRuntime>
beforeAll(async () => {
  postgres = await keepPostgres(join(folder, "postgres"), { say: (text) => said.push(text), moved: () => said.push("moved") })
  await migrate(postgres.url())
  runtime = makeRuntime({
    node: "test", databaseUrl: postgres.url(), host: "127.0.0.1", port: 0, dataDirectory: folder, pretend: true, labUrl: null,
    deviceNetworks: [], tls: null, trustedProxies: networkList([]), labAuthority: null, media: { janusPath: undefined, addresses: [], ports: "" }, mail: null
  })
}, 120_000)
afterAll(async () => {
  await runtime.dispose()
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
})

const run = <A, E>(effect: Effect.Effect<A, E, Database>) => runtime.runPromise(effect)
const serverPid = () =>
  run(Effect.flatMap(Database, ({ client }) => client<{ file: string }>`select pg_read_file('postmaster.pid') as file`))
    .then(([row]) => Number(row!.file.split("\n")[0]))
const wind = (due: Date) => {
  const timer = { id: uuidv7(due), kind: "meeting.connect" as const, subjectId: uuidv7(due), due }
  return run(Timers.wind(timer)).then(() => timer.id)
}
const isDone = (id: string) =>
  run(Effect.flatMap(Database, ({ client }) => client<{ done: boolean }>`select done_at is not null as done from timers where id = ${id}::uuid`))
    .then(([row]) => row!.done)

it.each(["SIGKILL", "SIGINT", "SIGTERM"] as const)("MUST be back by itself after %s, with all that was committed, and bells ring on", async (signal) => {
  const working = runtime.runFork(Effect.scoped(timekeeper("test")))
  const before = await wind(new Date())
  await vi.waitFor(async () => expect(await isDone(before)).toBe(true), { timeout: 10_000 })
  const missed = await wind(new Date(Date.now() + 500))
  const pid = await serverPid()
  process.kill(pid, signal)
  await vi.waitFor(async () => expect(await isDone(missed)).toBe(true), { timeout: 15_000, interval: 100 })
  expect(await serverPid()).not.toBe(pid)
  const after = await wind(new Date())
  await vi.waitFor(async () => expect(await isDone(after)).toBe(true), { timeout: 10_000, interval: 100 })
  expect(said).not.toContain("moved")
  expect(working.pollUnsafe(), "the timekeeper lives on").toBeUndefined()
  await runtime.runPromise(Fiber.interrupt(working))
}, 60_000)

it("stop MUST end it for good", async () => {
  const pid = await serverPid()
  await postgres.stop()
  expect(() => process.kill(pid, 0)).toThrow("ESRCH")
  await expect(serverPid()).rejects.toMatchObject({ _tag: "SqlError" })
})
