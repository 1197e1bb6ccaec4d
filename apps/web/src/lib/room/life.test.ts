import { describe, expect, it } from "vitest"
import type { Problem } from "#lib/gateway.ts"
import { next, type Deed, type Happening, type Life } from "./life.ts"

const problem = (status: number, code: string): Problem => ({ type: "about:blank", title: "", status, code, message: { vi: "", en: "" } })
const away = problem(503, "media-away")
const fresh: Life = { at: "outside", why: "new" }
const inside: Life = { at: "inside", seatId: "s1", relay: "there" }

/** Where it ends, and all that was done on the way. */
const play = (from: Life, ...happenings: ReadonlyArray<Happening>): { readonly life: Life; readonly deeds: ReadonlyArray<Deed> } => {
  let life = from
  const deeds: Array<Deed> = []
  for (const happening of happenings) {
    const [after, done] = next(life, happening)
    life = after
    deeds.push(...done)
  }
  return { life, deeds }
}

describe("a page's life in the room", () => {
  it("joins, and leaves giving the seat back", () => {
    const { life, deeds } = play(fresh, { what: "join" }, { what: "seated", seatId: "s1", relay: "there" }, { what: "leave" })
    expect(life).toEqual({ at: "outside", why: "left" })
    expect(deeds).toEqual([{ do: "take-seat" }, { do: "connect" }, { do: "disconnect" }, { do: "give-back", seatId: "s1" }])
  })

  it("takes one seat however often the button is pressed", () => {
    expect(play(fresh, { what: "join" }, { what: "join" }).deeds).toEqual([{ do: "take-seat" }])
  })

  it.each([away, problem(0, "offline"), problem(503, "database-away"), problem(500, "internal")])("waits and tries again on $code", (each) => {
    const { life, deeds } = play(fresh, { what: "join" }, { what: "refused", problem: each }, { what: "wait-over" }, { what: "refused", problem: each })
    expect(life).toEqual({ at: "joining", again: false, failures: 2, problem: each })
    expect(deeds).toEqual([{ do: "take-seat" }, { do: "wait", failures: 0 }, { do: "take-seat" }, { do: "wait", failures: 1 }])
  })

  it.each([problem(503, "media-not-installed"), problem(409, "meeting-state"), problem(403, "not-permitted"), problem(429, "too-many-seats"), problem(401, "not-signed-in")])(
    "takes %j for an answer", (each) => {
      expect(play(fresh, { what: "join" }, { what: "refused", problem: each }).life).toEqual({ at: "outside", why: "refused", problem: each })
    }
  )

  it("keeps its seat while the relay is away, and connects anew without a click", () => {
    const lost = play(inside, { what: "relay-lost" })
    expect(lost).toEqual({ life: { ...inside, relay: "lost" }, deeds: [] })
    expect(play(lost.life, { what: "relay-back" })).toEqual({ life: inside, deeds: [{ do: "connect-anew" }] })
  })

  it("joins again by itself when the gateway has forgotten the seat, once", () => {
    const { life, deeds } = play(inside, { what: "gone", seatId: "s1" }, { what: "gone", seatId: "s1" }, { what: "seated", seatId: "s2", relay: "there" }, { what: "gone", seatId: "s1" })
    expect(life).toEqual({ at: "inside", seatId: "s2", relay: "there" })
    expect(deeds).toEqual([{ do: "take-seat" }, { do: "connect" }])
  })

  it("does not wait any longer for a relay that came back", () => {
    expect(play({ at: "joining", again: true, failures: 3 }, { what: "relay-back" }).deeds).toEqual([{ do: "take-seat" }])
  })

  it("gives back a seat that was granted after leaving", () => {
    expect(play(fresh, { what: "join" }, { what: "leave" }, { what: "seated", seatId: "s9", relay: "there" }).deeds).toContainEqual({ do: "give-back", seatId: "s9" })
  })

  it("ends with the meeting, not giving back what is gone", () => {
    expect(play(inside, { what: "closed" })).toEqual({ life: { at: "outside", why: "ended" }, deeds: [{ do: "disconnect" }] })
  })

  it("comes in again after it left or the meeting was refused", () => {
    for (const why of ["left", "refused", "ended"] as const) expect(play({ at: "outside", why }, { what: "join" }).deeds).toEqual([{ do: "take-seat" }])
  })
})
