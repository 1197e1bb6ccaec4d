import { Result, Schema } from "effect"
import { describe, expect, it } from "vitest"
import type { Meeting } from "./Meeting.ts"
import type { OfficerId } from "./Officer.ts"
import { judged, presentAt, presenceDueAt, presenceTerms, PresenceTerms, sayable, withdrawable, type Arrival } from "./Presence.ts"
import type { Amount, Provisions } from "./Regulation.ts"
import type { SiteId } from "./Site.ts"

const at = (text: string) => new Date(`2026-11-${text}:00+07:00`)
const under = (amount: number | null, unit: Amount["unit"] = "minute"): Provisions => new Map([["technician-present-before", amount === null ? null : { amount, unit }]])
/** Friday 27/11/2026, 08:00 to 11:00. */
const meeting = {
  state: "scheduled", opensAt: at("27T08:00"), closesAt: at("27T11:00"), checkDueAt: at("27T07:00"), checkShortened: false
} as Pick<Meeting, "state" | "opensAt" | "closesAt" | "checkDueAt" | "checkShortened">
const [a, b] = ["a", "b"] as unknown as readonly [SiteId, SiteId]
const [me, other] = ["me", "other"] as unknown as readonly [OfficerId, OfficerId]
const arrival = (siteId: SiteId, officerId: OfficerId, since: Date): Arrival => ({ siteId, since, officer: { id: officerId, name: officerId, position: "", phone: "" } })

describe("the moment by which somebody is there", () => {
  it("is the province's number before the opening; nobody is asked where it sets none", () => {
    expect(presenceDueAt(meeting, under(60))).toEqual(at("27T07:00"))
    expect(presenceDueAt(meeting, under(0))).toEqual(at("27T08:00"))
    expect(presenceDueAt(meeting, under(2, "hour"))).toEqual(at("27T06:00"))
    expect([presenceDueAt(meeting, under(null)), presenceDueAt(meeting, new Map())]).toEqual([null, null])
  })
  it("is not before a meeting approved in a hurry was known, nor before its eve, whatever is typed in", () => {
    expect(presenceDueAt({ ...meeting, checkDueAt: at("27T07:40"), checkShortened: true }, under(60))).toEqual(at("27T07:40"))
    expect(presenceDueAt({ ...meeting, checkDueAt: at("27T07:40"), checkShortened: true }, under(10))).toEqual(at("27T07:50"))
    expect(presenceDueAt(meeting, under(1_000_000, "day"))).toEqual(at("26T00:00"))
    expect(() => Schema.encodeSync(PresenceTerms)(presenceTerms(meeting, under(1_000_000, "day")))).not.toThrow()
  })
  it("is one of a day on which it may be said: the eve too, where it is due just after midnight", () => {
    expect(presenceTerms(meeting, under(60))).toEqual({ dueAt: at("27T07:00"), from: at("27T00:00"), until: at("27T11:00") })
    const from = (time: string) => presenceTerms({ ...meeting, opensAt: at(`27T${time}`) }, under(60)).from
    expect([from("00:30"), from("01:59"), from("02:00")]).toEqual([at("26T00:00"), at("26T00:00"), at("27T00:00")])
    expect(presenceTerms({ ...meeting, state: "running" }, under(null))).toEqual({ dueAt: null, from: at("27T00:00"), until: null })
  })
})

describe("saying so", () => {
  const say = (when: string, change: { readonly state?: Meeting["state"]; readonly said?: ReadonlyArray<Arrival> } = {}) => {
    const held = { ...meeting, state: change.state ?? meeting.state }
    const answer = sayable(held, presenceTerms(held, under(60)), change.said ?? [], { siteId: a }, me, at(when))
    return Result.isFailure(answer) ? answer.failure : "taken"
  }
  it("is taken from the day's start until the meeting is over; late is taken too", () => {
    const moment = { _tag: "PresenceMoment", from: at("27T00:00"), until: at("27T11:00"), article: "preparation" }
    expect([say("26T23:59"), say("27T11:00")]).toEqual([moment, moment])
    expect([say("27T00:00"), say("27T07:30"), say("27T10:59")]).toEqual(["taken", "taken", "taken"])
    expect(say("27T13:00", { state: "running" })).toBe("taken")
  })
  it.each(["closed", "cancelled", "postponed"] as const)("is not taken for a meeting that is %s", (state) => {
    expect(say("27T07:30", { state })).toMatchObject({ _tag: "MeetingState", state })
  })
  it("again changes nothing, whatever has become of the meeting; at another site, or by somebody else, it is another", () => {
    const said = [arrival(a, me, at("27T06:50"))]
    for (const state of ["scheduled", "closed"] as const) expect(say("27T12:00", { state, said })).toEqual({ _tag: "AlreadyPresent", since: at("27T06:50") })
    expect(say("27T07:30", { said: [arrival(b, me, at("27T06:50")), arrival(a, other, at("27T06:50"))] })).toBe("taken")
  })
})

describe("taking it back", () => {
  const said = [arrival(a, me, at("27T06:50")), arrival(a, other, at("27T06:55"))]
  const back = (when: string, change: Partial<Pick<Meeting, "state">> = {}, which = { siteId: a, officerId: me }) => {
    const answer = withdrawable({ ...meeting, ...change }, said, which, at(when))
    return Result.isFailure(answer) ? answer.failure : answer.success.since
  }
  it("is possible until the meeting opens, for what was said and stands", () => {
    expect([back("27T06:51"), back("27T07:59")]).toEqual([at("27T06:50"), at("27T06:50")])
    expect(back("27T07:59", {}, { siteId: a, officerId: other })).toEqual(at("27T06:55"))
    expect(back("27T08:00")).toEqual({ _tag: "PresenceSettled", opensAt: meeting.opensAt, article: "preparation" })
    expect(back("27T07:00", {}, { siteId: b, officerId: me })).toMatchObject({ _tag: "NotPresent", siteId: b })
  })
  it.each(["running", "closed", "cancelled", "postponed"] as const)("is not possible in a meeting that is %s", (state) => {
    expect(back("27T07:00", { state })).toMatchObject({ _tag: "MeetingState", state })
  })
})

it("in time is before the moment it is due, late from then on", () => {
  const arrivals = [arrival(a, me, at("27T06:59")), arrival(b, me, at("27T07:00")), arrival(a, other, at("27T07:01"))]
  const all = judged(arrivals, presenceTerms(meeting, under(60)))
  expect(all.map(({ late }) => late)).toEqual([false, true, true])
  expect(judged(arrivals, { dueAt: null }).map(({ late }) => late)).toEqual([false, false, false])
  expect(presentAt(a, all)).toEqual([{ officer: arrivals[0]!.officer, since: at("27T06:59"), late: false }, { officer: arrivals[2]!.officer, since: at("27T07:01"), late: true }])
})
