import { describe, expect, it } from "vitest"
import { felt, flowing, looks, stillAfter } from "./flow.ts"

const at = (seconds: number) => seconds * 1000

describe("what comes in", () => {
  it("flows while it grows, and stands still after a while", () => {
    let pulses = felt(new Map(), [{ key: "a", received: 10 }], at(0))
    pulses = felt(pulses, [{ key: "a", received: 20 }], at(1))
    expect(flowing(pulses, at(1)).has("a")).toBe(true)
    pulses = felt(pulses, [{ key: "a", received: 20 }], at(3))
    expect(flowing(pulses, at(1) + stillAfter - 1).has("a")).toBe(true)
    expect(flowing(pulses, at(1) + stillAfter).has("a")).toBe(false)
  })

  it("is not there before the first packet", () => {
    expect(flowing(felt(new Map(), [{ key: "a", received: 0 }], at(0)), at(0)).has("a")).toBe(false)
  })

  it("counts from the beginning over a new connection", () => {
    const pulses = felt(felt(new Map(), [{ key: "a", received: 900 }], at(0)), [{ key: "a", received: 3 }], at(9))
    expect(flowing(pulses, at(10)).has("a")).toBe(true)
  })

  it("forgets who is gone", () => {
    expect(felt(felt(new Map(), [{ key: "a", received: 1 }], at(0)), [], at(1)).size).toBe(0)
  })
})

describe("how somebody looks", () => {
  const sends = { camera: true, microphone: true }
  it.each([
    [sends, { camera: true, microphone: true, everSeen: true }, { picture: "flowing", sound: "open" }],
    [sends, { camera: false, microphone: false, everSeen: true }, { picture: "frozen", sound: "muted" }],
    [sends, { camera: false, microphone: true, everSeen: false }, { picture: "waiting", sound: "open" }],
    [{ camera: false, microphone: false }, { camera: true, microphone: true, everSeen: true }, { picture: "none", sound: "none" }]
  ] as const)("%j and %j", (streams, comes, look) => expect(looks(streams, comes)).toEqual(look))
})
