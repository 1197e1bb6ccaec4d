import { Deferred, Effect, Fiber } from "effect"
import { describe, expect, it } from "vitest"
import { coalesced } from "./coalesced.ts"

/** Looks up when it is let: each looking up answers with its number. */
const slow = () => {
  const gates: Array<Deferred.Deferred<void, string>> = []
  const ask = coalesced((asked: string) => asked, () =>
    Effect.suspend(() => {
      const gate = Deferred.makeUnsafe<void, string>()
      return Effect.as(Deferred.await(gate), gates.push(gate))
    }))
  return { gates, ask }
}

/** Every fiber that can go on has gone on: one that is begun by another takes a turn of the loop each. */
const settled = Effect.repeat(Effect.promise(() => new Promise<void>((resolve) => setImmediate(resolve))), { times: 5 })

describe("who asks the same at the same time", () => {
  it("MUST share the next looking up, never one that began before the question", () =>
    Effect.runPromise(Effect.gen(function*() {
      const { gates, ask } = slow()
      const first = yield* Effect.forkChild(ask("a"))
      yield* settled
      const later = yield* Effect.forEach([1, 2, 3], () => Effect.forkChild(ask("a")))
      yield* settled
      expect(gates).toHaveLength(1)
      yield* Deferred.succeed(gates[0]!, undefined)
      expect(yield* Fiber.join(first)).toBe(1)
      yield* settled
      expect(gates).toHaveLength(2)
      yield* Deferred.succeed(gates[1]!, undefined)
      expect(yield* Effect.forEach(later, Fiber.join)).toEqual([2, 2, 2])
      const anew = yield* Effect.forkChild(ask("a"))
      yield* settled
      yield* Deferred.succeed(gates[2]!, undefined)
      expect(yield* Fiber.join(anew)).toBe(3)
    })))

  it("MUST NOT wait for those who ask something else", () =>
    Effect.runPromise(Effect.gen(function*() {
      const { gates, ask } = slow()
      yield* Effect.forkChild(ask("a"))
      yield* Effect.forkChild(ask("b"))
      yield* settled
      expect(gates).toHaveLength(2)
    })))

  it("MUST go on for the others when the first of them leaves", () =>
    Effect.runPromise(Effect.gen(function*() {
      const { gates, ask } = slow()
      yield* Effect.forkChild(ask("a"))
      yield* settled
      const leaving = yield* Effect.forkChild(ask("a"))
      yield* settled
      const staying = yield* Effect.forkChild(ask("a"))
      yield* settled
      yield* Fiber.interrupt(leaving)
      yield* Deferred.succeed(gates[0]!, undefined)
      yield* settled
      yield* Deferred.succeed(gates[1]!, undefined)
      expect(yield* Fiber.join(staying)).toBe(2)
    })))

  it("MUST tell all of them what went wrong, and look anew for whoever comes then", () =>
    Effect.runPromise(Effect.gen(function*() {
      const { gates, ask } = slow()
      const failing = yield* Effect.forkChild(Effect.flip(ask("a")))
      yield* settled
      const waiting = yield* Effect.forkChild(ask("a"))
      yield* settled
      yield* Deferred.fail(gates[0]!, "away")
      expect(yield* Fiber.join(failing)).toBe("away")
      yield* settled
      yield* Deferred.succeed(gates[1]!, undefined)
      expect(yield* Fiber.join(waiting)).toBe(2)
    })))
})
