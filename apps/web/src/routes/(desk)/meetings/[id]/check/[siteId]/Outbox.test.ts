import { describe, expect, it } from "vitest"
import type { Problem } from "#lib/gateway.ts"
import * as Outbox from "./Outbox.ts"

const answer = (key: string, item: Outbox.Answer["item"] = "sound", change: Partial<Outbox.Answer> = {}): Outbox.Answer => ({
  key, meetingId: "m", siteId: "s", item, verdict: "pass", note: "", checkedAt: "2026-11-24T00:00:00.000Z", ...change
})
const problem = (status: number, code = "internal"): Problem => ({ type: "about:blank", title: "", status, code, message: { vi: "", en: "" } })
const keys = (outbox: Outbox.Outbox) => outbox.map((each) => `${each.key}:${each.state}`)

describe("the outbox", () => {
  it("keeps answers in the order in which they were given", () => {
    const outbox = Outbox.put(Outbox.put([], answer("1", "power")), answer("2", "line"))
    expect(keys(outbox)).toEqual(["1:kept", "2:kept"])
    expect(Outbox.next(outbox)?.key).toBe("1")
  })

  it("lets a later answer to the same item take the place of an earlier one, also while that is on its way", () => {
    const underWay = Outbox.sending(Outbox.put([], answer("1")), "1")
    const outbox = Outbox.put(underWay, answer("2", "sound", { verdict: "fail", note: "rè" }))
    expect(keys(outbox)).toEqual(["2:kept"])
    expect(keys(Outbox.received(outbox, "1"))).toEqual(["2:kept"])
  })

  it("does not mix up the same item of another site or meeting", () => {
    const outbox = [answer("1"), answer("2", "sound", { siteId: "other" }), answer("3", "sound", { meetingId: "other" })]
      .reduce<Outbox.Outbox>(Outbox.put, [])
    expect(keys(outbox)).toEqual(["1:kept", "2:kept", "3:kept"])
  })

  it("takes an answer out only when it has arrived", () => {
    const two = [answer("1", "power"), answer("2", "line")].reduce<Outbox.Outbox>(Outbox.put, [])
    const underWay = Outbox.sending(two, "1")
    expect(keys(underWay)).toEqual(["1:sending", "2:kept"])
    expect(Outbox.next(underWay)?.key).toBe("2")
    expect(keys(Outbox.unsent(underWay, "1"))).toEqual(["1:kept", "2:kept"])
    expect(keys(Outbox.received(underWay, "1"))).toEqual(["2:kept"])
  })

  it("sets a refused answer aside with the reason until a person sends it again", () => {
    const outbox = Outbox.refused(Outbox.put([], answer("1")), "1", problem(409, "meeting-state"))
    expect(outbox[0]).toMatchObject({ key: "1", state: "refused", problem: { code: "meeting-state" } })
    expect(Outbox.next(outbox)).toBeUndefined()
    expect(keys(Outbox.again(outbox))).toEqual(["1:kept"])
    expect(Outbox.again(outbox)[0]).not.toHaveProperty("problem")
  })
})

describe("which problems are worth repeating", () => {
  it.each([[0, true], [401, true], [429, true], [500, true], [503, true], [403, false], [404, false], [409, false], [422, false]])(
    "status %i: %s",
    (status, worth) => {
      expect(Outbox.isWorthRepeating(problem(status))).toBe(worth)
    }
  )
})

describe("what was written on the device", () => {
  it("is read back; what was being sent is to be sent again under its own key", () => {
    const outbox = Outbox.sending(Outbox.put(Outbox.put([], answer("1", "power")), answer("2", "line")), "1")
    expect(keys(Outbox.parse(JSON.stringify(outbox)))).toEqual(["1:kept", "2:kept"])
  })

  it("keeps a refusal and its reason", () => {
    const outbox = Outbox.refused(Outbox.put([], answer("1")), "1", problem(409))
    expect(Outbox.parse(JSON.stringify(outbox))).toEqual(outbox)
  })

  it.each([null, "", "{", "3", "{}", "[null]", "[{\"key\":1}]"])("is nothing when it is unreadable: %s", (text) => {
    expect(Outbox.parse(text)).toEqual([])
  })
})
