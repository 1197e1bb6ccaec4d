import { Effect, Fiber, Stream } from "effect"
import { beforeAll, expect, it } from "vitest"
import { at, decision, newId, province, type Province } from "../test/Province.ts"
import { Database, transaction } from "./Database.ts"
import * as Journal from "./Journal.ts"
import { listen } from "./Notifications.ts"
import * as Timers from "./Timers.ts"

let here: Province
beforeAll(async () => {
  here = await province(1)
})

const wind = async (due: Date, subjectId = newId()) => {
  const timer = { id: newId(), kind: "readiness.probe" as const, subjectId, due }
  await here.run(Timers.wind(timer))
  return timer
}
const claim = (now: Date, node = "a", limit = 50) => here.run(Timers.claimDue({ now, leaseMillis: 60_000, node, limit }))
const ids = (timers: ReadonlyArray<{ readonly id: string }>) => timers.map(({ id }) => id)

it("MUST go to one of two workers, each once, oldest first", async () => {
  const wound = await Promise.all(Array.from({ length: 40 }, (_, index) => wind(new Date(at("08:00").getTime() + index * 1000))))
  await wind(at("09:00"))
  const turns = await Promise.all(Array.from({ length: 8 }, (_, index) => claim(at("08:30"), index % 2 === 0 ? "a" : "b", 10)))
  const claimed = turns.flat()
  expect(ids(claimed).sort()).toEqual(ids(wound).sort())
  for (const turn of turns) expect(turn.map(({ due }) => due.getTime())).toEqual(turn.map(({ due }) => due.getTime()).sort((a, b) => a - b))
  expect(claimed[0]).toMatchObject({ kind: "readiness.probe", attempts: 1 })
  await Promise.all(claimed.map(({ id }) => here.run(Timers.done(id, at("08:31")))))
  expect(await claim(at("08:59"))).toEqual([])
})

it("MUST come back when the lease ends, and be done once only", async () => {
  const timer = await wind(at("10:00"))
  expect(ids(await claim(at("10:00"))).includes(timer.id)).toBe(true)
  expect(ids(await claim(at("10:00:59.999"), "b"))).not.toContain(timer.id)
  expect(await here.run(Timers.nextDue(at("10:00:30")))).toEqual(at("10:01"))
  expect((await claim(at("10:01"), "b")).find(({ id }) => id === timer.id)).toMatchObject({ attempts: 2 })
  const outcomes = await Promise.all(["a", "b"].map((node) =>
    here.run(Effect.result(transaction(Journal.append(decision({ node })).pipe(Effect.andThen(Timers.done(timer.id, at("10:02")))))))
  ))
  expect(outcomes.flatMap((outcome) => outcome._tag === "Failure" ? [outcome.failure] : [])).toMatchObject([{ constraint: Timers.doneOnce }])
  expect(await here.run(Journal.last()), "the loser's effect is rolled back").toMatchObject({ position: 1 })
  expect(ids(await claim(at("23:00")))).not.toContain(timer.id)
})

it("MUST come back at once to the node that lost the answer to its claim, except what it is ringing", async () => {
  const [lost, ringing] = [await wind(at("12:00")), await wind(at("12:00"))]
  await claim(at("12:00"), "c")
  const again = await here.run(Timers.claimDue({ now: at("12:00:01"), leaseMillis: 60_000, node: "c", limit: 50, ringing: [ringing.id] }))
  expect(ids(again)).toContain(lost.id)
  expect(ids(again)).not.toContain(ringing.id)
  expect(ids(await here.run(Timers.claimDue({ now: at("12:00:01"), leaseMillis: 60_000, node: "d", limit: 50, ringing: [] })))).not.toContain(lost.id)
})

it("inherit MUST free what dead processes of the seat had claimed, and of no other seat", async () => {
  const own = await wind(at("13:00"))
  expect(ids(await claim(at("13:00"), "seat-1/old"))).toContain(own.id)
  const foreign = await wind(at("13:00"))
  expect(ids(await claim(at("13:00"), "seat-10/live"))).toEqual([foreign.id])
  expect(await here.run(Timers.inherit("seat-1", "seat-1/new"))).toBeGreaterThanOrEqual(1)
  const claimed = ids(await claim(at("13:00:01"), "seat-1/new"))
  expect(claimed).toContain(own.id)
  expect(claimed).not.toContain(foreign.id)
  expect(await here.run(Timers.inherit("seat-1", "seat-1/new")), "not what the caller holds itself").toBe(0)
})

it("cancel MUST stop what has not rung, and nothing of another subject", async () => {
  const subjectId = newId()
  const [mine, other] = [await wind(at("11:00", 1), subjectId), await wind(at("11:00", 1))]
  await here.run(Timers.cancel(subjectId))
  const claimed = ids(await claim(at("11:00", 1)))
  expect(claimed).toContain(other.id)
  expect(claimed).not.toContain(mine.id)
})

it("nextDue MUST be the earliest that can be had, never the past, and null when nothing waits", async () => {
  const empty = await province(1)
  const next = (now: Date) => empty.run(Timers.nextDue(now))
  expect(await next(at("08:00"))).toBeNull()
  for (const due of [at("09:00"), at("08:30")]) await empty.run(Timers.wind({ id: newId(), kind: "meeting.connect", subjectId: newId(), due }))
  expect(await next(at("08:00"))).toEqual(at("08:30"))
  expect(await next(at("08:45"))).toEqual(at("08:45"))
})

it("listen MUST tell of timers wound and entries appended once they are committed", async () => {
  await here.run(Effect.gen(function*() {
    const { client } = yield* Database
    const hear = (channel: "timers" | "journal") => Effect.forkChild(listen(channel).pipe(Stream.take(1), Stream.runCollect), { startImmediately: true })
    const [timers, journal] = [yield* hear("timers"), yield* hear("journal")]
    const listening = client.unsafe<{ n: number }>("select count(*)::int as n from pg_stat_activity where datname = current_database() and query ilike 'listen%'")
    yield* Effect.repeat(listening, { until: ([row]) => row!.n === 2 })
    yield* transaction(Timers.wind({ id: newId(), kind: "meeting.connect", subjectId: newId(), due: at("08:00", 2) }).pipe(Effect.andThen(Effect.fail("undone")))).pipe(Effect.ignore)
    const id = newId()
    yield* Timers.wind({ id, kind: "meeting.connect", subjectId: newId(), due: at("08:00", 2) })
    const { position } = yield* Journal.append(decision())
    expect(yield* Fiber.join(timers)).toEqual([id])
    expect(yield* Fiber.join(journal)).toEqual([String(position)])
  }))
})

it("listen MUST end with an error when its connection is lost", async () => {
  const error = await here.run(Effect.gen(function*() {
    const { client } = yield* Database
    const hearing = yield* Effect.forkChild(Stream.runDrain(listen("journal")), { startImmediately: true })
    const cut = client.unsafe<{ n: number }>(
      "select count(pg_terminate_backend(pid))::int as n from pg_stat_activity where datname = current_database() and query ilike 'listen \"journal\"%'"
    )
    yield* Effect.repeat(cut, { until: ([row]) => row!.n > 0 })
    return yield* Effect.flip(Fiber.join(hearing))
  }))
  expect(error).toMatchObject({ _tag: "StoreError", reason: "unavailable" })
})
