import { createHash } from "node:crypto"
import { Effect } from "effect"
import { beforeAll, expect, it } from "vitest"
import { at, decision, province, type Province } from "../test/Province.ts"
import { transaction } from "./Database.ts"
import * as Idempotency from "./Idempotency.ts"
import * as Journal from "./Journal.ts"

let here: Province
beforeAll(async () => {
  here = await province(1)
})

const hash = (body: string) => new Uint8Array(createHash("sha256").update(body).digest())
const begin = (key: string, body: string) => Idempotency.begin({ officerId: here.operator, key, bodyHash: hash(body), at: at("08:00") })

/** A request as the gateway makes it: key first, the deed, the answer, all in one transaction. */
const request = (key: string, body: string, deed: Effect.Effect<unknown, unknown, never> = Effect.void) =>
  transaction(Effect.gen(function*() {
    const begun = yield* begin(key, body)
    if (begun.kind !== "fresh") return begun
    yield* deed
    const entry = yield* Journal.append(decision({ body }))
    yield* Idempotency.finish({ officerId: here.operator, key, status: 201, body: { position: entry.position } })
    return begun
  }))

it("MUST do it once and replay the answer; another body under the key is a mismatch", async () => {
  expect(await here.run(request("k1", "a"))).toEqual({ kind: "fresh" })
  expect(await here.run(request("k1", "a"))).toEqual({ kind: "replay", status: 201, body: { position: 1 } })
  expect(await here.run(request("k1", "b"))).toEqual({ kind: "mismatch" })
  const other = Idempotency.begin({ officerId: here.technicians[0]!, key: "k1", bodyHash: hash("b"), at: at("08:00") })
  expect(await here.run(other), "keys are an officer's own").toEqual({ kind: "fresh" })
  expect(await here.run(Journal.last())).toMatchObject({ position: 1 })
})

it("MUST wait for one under way: eight at once are done once", async () => {
  const before = (await here.run(Journal.last())).position
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => here.run(request("k2", "a"))))
  expect(outcomes.filter(({ kind }) => kind === "fresh")).toHaveLength(1)
  expect(outcomes.filter(({ kind }) => kind === "replay")).toHaveLength(7)
  expect((await here.run(Journal.last())).position).toBe(before + 1)
})

it("MUST let the next one try when the first failed", async () => {
  await expect(here.run(request("k3", "a", Effect.fail("refused")))).rejects.toThrow("refused")
  expect(await here.run(request("k3", "a"))).toEqual({ kind: "fresh" })
})

it("MUST let the one that waited go on when the one under way fails", async () => {
  const begun = Promise.withResolvers<void>()
  const fail = Promise.withResolvers<void>()
  const first = here.run(request("k4", "a", Effect.promise(() => (begun.resolve(), fail.promise)).pipe(Effect.andThen(Effect.fail("refused")))))
  await begun.promise
  const second = here.run(request("k4", "a"))
  await here.somebodyWaits()
  fail.resolve()
  await expect(first).rejects.toThrow("refused")
  expect(await second).toEqual({ kind: "fresh" })
})
