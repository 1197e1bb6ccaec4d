import { randomUUID } from "node:crypto"
import { Effect, ManagedRuntime } from "effect"
import { beforeAll, describe, expect, it } from "vitest"
import { decision, newId, province, type Province } from "../test/Province.ts"
import { Database, query, savepoint, snapshot, transaction } from "./Database.ts"
import * as Journal from "./Journal.ts"
import * as Platform from "./Platform.ts"
import * as Unit from "./Unit.ts"
import type { UnitId } from "@diemcau/core/Unit"

let here: Province
beforeAll(async () => {
  here = await province(2)
})

const unsafe = <Row extends object>(sql: string, params: ReadonlyArray<unknown> = []) =>
  query(() => Effect.flatMap(Database, ({ client }) => client.unsafe<Row>(sql, params)))

const unit = (code: string) => ({
  id: newId<UnitId>(), code, name: `Đơn vị ${code}`, nameEn: null, kind: "office" as const, validFrom: "2020-01-01", validTo: null, successorId: null
})
const codes = () => here.run(Effect.map(Unit.list(), (units) => units.map(({ code }) => code).filter((code) => code !== "stttt")))

describe("transaction", () => {
  it("MUST undo everything when the effect fails, dies or is interrupted", async () => {
    for (const end of [Effect.fail("no"), Effect.die("bug"), Effect.interrupt]) {
      await expect(here.run(transaction(Unit.insert([unit("tx")]).pipe(Effect.andThen(end))))).rejects.toBeDefined()
    }
    expect(await codes()).toEqual([])
  })

  it("MUST make an inner one part of the outer one", async () => {
    await expect(here.run(transaction(
      transaction(Unit.insert([unit("inner")])).pipe(Effect.andThen(Journal.append(decision())), Effect.andThen(Effect.fail("outer failed")))
    ))).rejects.toThrow("outer failed")
    expect(await codes()).toEqual([])
    expect(await here.run(Journal.last())).toMatchObject({ position: 0 })
  })

  it("MUST undo only what lies behind a savepoint", async () => {
    await here.run(transaction(Effect.gen(function*() {
      yield* Unit.insert([unit("kept")])
      yield* savepoint(Unit.insert([unit("undone")]).pipe(Effect.andThen(Unit.insert([unit("kept")])))).pipe(Effect.ignore)
      yield* Unit.insert([unit("kept-too")])
    })))
    expect(await codes()).toEqual(["kept", "kept-too"])
  })

  it("snapshot MUST see nothing that came after its first look, and write nothing", async () => {
    const [before, after] = await here.run(snapshot(Effect.gen(function*() {
      const before = yield* Unit.list()
      yield* Effect.promise(() => here.run(Unit.insert([unit("meanwhile")])))
      return [before, yield* Unit.list()]
    })))
    expect(after).toEqual(before)
    expect(await codes()).toContain("meanwhile")
    expect(await here.fails(snapshot(Unit.insert([unit("forbidden")])))).toMatchObject({ reason: "other", detail: expect.stringContaining("25006") })
  })
})

describe("StoreError", () => {
  it("MUST name a constraint and keep the values out of the log", async () => {
    await here.run(Unit.insert([unit("once")]))
    const error = await here.fails(Unit.insert([{ ...unit("once"), name: "bí mật" }]))
    expect(error).toMatchObject({ _tag: "StoreError", reason: "constraint", constraint: "units_code_key", isRetryable: false })
    expect(JSON.stringify(error) + error.message).not.toContain("bí mật")
    expect(await here.fails(Unit.insert([{ ...unit("alone"), successorId: newId<UnitId>() }])))
      .toMatchObject({ reason: "constraint", constraint: "units_successor_id_units_id_fkey" })
    expect(await here.fails(Unit.insert([{ ...unit("nameless"), name: null as unknown as string }]))).toMatchObject({ reason: "constraint" })
  })

  it("MUST give up on a lock and call it worth another try", async () => {
    const held = Promise.withResolvers<void>()
    const release = Promise.withResolvers<void>()
    const holder = here.run(transaction(
      unsafe("select from units for update").pipe(Effect.andThen(Effect.promise(() => (held.resolve(), release.promise))))
    ))
    await held.promise
    expect(await here.fails(transaction(unsafe("set local lock_timeout = '20ms'").pipe(Effect.andThen(unsafe("select from units for update"))))))
      .toMatchObject({ reason: "lock-timeout", isRetryable: true })
    release.resolve()
    await holder
  })

  it("MUST know a deadlock", async () => {
    const ready = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const
    const outcomes = await Promise.all([0, 1].map((me) =>
      here.run(Effect.result(transaction(unsafe("select pg_advisory_xact_lock($1::int)", [me]).pipe(
        Effect.andThen(Effect.promise(() => (ready[me]!.resolve(), ready[1 - me]!.promise))),
        Effect.andThen(unsafe("select pg_advisory_xact_lock($1::int)", [1 - me]))
      ))))
    ))
    expect(outcomes.flatMap((outcome) => outcome._tag === "Failure" ? [outcome.failure] : [])).toMatchObject([{ reason: "deadlock", isRetryable: true }])
  })

  it("MUST call a lost connection and a missing server unavailable, and go on with a new connection", async () => {
    expect(await here.fails(transaction(unsafe("select pg_terminate_backend(pg_backend_pid())")))).toMatchObject({ reason: "unavailable", isRetryable: true })
    expect(await here.run(Platform.read())).toBeNull()
    const nowhere = ManagedRuntime.make(Database.layer({ url: "postgres://nobody@127.0.0.1:1/none" }))
    expect(await nowhere.runPromise(Effect.flip(Platform.read()))).toMatchObject({ _tag: "StoreError", reason: "unavailable" })
    await nowhere.dispose()
  })

  it("MUST call a statement that takes too long unavailable", async () => {
    expect(await here.fails(transaction(unsafe("set local statement_timeout = '20ms'").pipe(Effect.andThen(unsafe("select pg_sleep(5)"))))))
      .toMatchObject({ reason: "unavailable" })
  })

  it("MUST survive text that core would have refused", async () => {
    const named = (name: string) => Unit.insert([{ ...unit(randomUUID()), name }])
    const journalled = (text: string) => Journal.append(decision({ text }))
    await here.run(named("lone \ud800 surrogate"))
    expect(await here.fails(named("nul \u0000 byte"))).toMatchObject({ _tag: "StoreError", reason: "other" })
    expect(await here.fails(journalled("lone \ud800 surrogate"))).toMatchObject({ _tag: "StoreError", reason: "other" })
    expect(await here.fails(journalled("nul \u0000 byte"))).toMatchObject({ _tag: "StoreError", reason: "other" })
    expect(await here.run(Journal.verify())).toMatchObject({ fault: null })
  })
})
