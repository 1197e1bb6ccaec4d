import fc from "fast-check"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { AttendanceReply, attendanceDueAt, attendanceTotals, mayAnswer, standingAnswer, type AttendanceAnswer } from "./AttendanceAnswer.ts"
import type { MeetingState } from "./Meeting.ts"
import type { Provisions } from "./Regulation.ts"
import { provisions as seeded } from "./regulation/tuyen-quang.ts"
import type { SiteId } from "./Site.ts"

const rules: Provisions = new Map(seeded.map(({ key, value }) => [key, value]))
const at = (text: string) => new Date(`${text}:00+07:00`)
const opensAt = at("2026-11-27T08:00")
const due = (askedAt: string, change: ReadonlyArray<readonly [string, unknown]> = []) =>
  attendanceDueAt({ opensAt }, at(askedAt), new Map([...rules, ...change]) as Provisions)

describe("by when a site answers", () => {
  it.each([
    ["asked in time: the end of the day before", "2026-11-20T08:00", "2026-11-27T00:00"],
    ["asked in the last minute of it", "2026-11-26T23:59", "2026-11-27T00:00"],
    ["asked on the meeting's day: within two hours", "2026-11-27T00:00", "2026-11-27T02:00"],
    ["asked an hour before: by the opening", "2026-11-27T07:00", "2026-11-27T08:00"]
  ])("%s", (_what, askedAt, deadline) => expect(due(askedAt)).toEqual(at(deadline)))
  it("numbers that the province sets: two days, six hours; none at all", () => {
    expect(due("2026-11-20T08:00", [["attendance-answer-before", { amount: 2, unit: "day" }]])).toEqual(at("2026-11-26T00:00"))
    expect(due("2026-11-20T08:00", [["attendance-answer-before", { amount: 6, unit: "hour" }]])).toEqual(at("2026-11-27T02:00"))
    expect(due("2026-11-27T01:00", [["attendance-answer-unplanned-within", null]])).toEqual(opensAt)
    expect(due("2026-11-20T08:00", [["attendance-answer-before", null]])).toBeNull()
  })
  it("is never after the opening, and leaves whoever is asked late time to answer", () => fc.assert(fc.property(
    fc.date({ min: at("2026-01-01T00:00"), max: at("2027-12-31T00:00"), noInvalidDate: true }), fc.nat(10_000), fc.nat(20), (opening, minutes, amount) => {
      const askedAt = new Date(opening.getTime() - minutes * 60_000)
      const found = attendanceDueAt({ opensAt: opening }, askedAt, new Map([...rules, ["attendance-answer-before", { amount, unit: "day" }]]))!
      expect(found <= opening && (found > askedAt || found.getTime() === opening.getTime())).toBe(true)
    }
  )))
})

describe("an answer", () => {
  const taken = (reply: unknown) => Schema.decodeUnknownResult(AttendanceReply)(reply)._tag
  const coming = { attends: true, headcount: 5, ledBy: { name: "Nguyễn Văn A", position: "Phó Chủ tịch" }, note: "" }
  it.each([
    ["who comes", coming, "Success"], ["nobody comes, which is no attending", { ...coming, headcount: 0 }, "Failure"],
    ["led by nobody", { ...coming, ledBy: { name: " ", position: "" } }, "Failure"], ["not, for a reason", { attends: false, reason: "Trùng với họp Hội đồng nhân dân" }, "Success"],
    ["not, without a reason", { attends: false, reason: "" }, "Failure"], ["neither", { note: "" }, "Failure"]
  ])("says %s", (_what, reply, tag) => expect(taken(reply)).toBe(tag))

  it.each([["scheduled", "Success"], ["running", "MeetingState"], ["closed", "MeetingState"], ["cancelled", "MeetingState"], ["postponed", "MeetingState"]] as ReadonlyArray<[MeetingState, string]>)(
    "for a meeting that is %s: %s", (state, outcome) => {
      const found = mayAnswer({ state, siteIds: ["a" as SiteId] }, "a" as SiteId)
      expect(found._tag === "Failure" ? found.failure._tag : found._tag).toBe(outcome)
    }
  )
  it("is of a site of the meeting", () => expect(mayAnswer({ state: "scheduled", siteIds: [] }, "a" as SiteId)).toMatchObject({ failure: { _tag: "SiteNotInMeeting" } }))

  const answer = (version: number, answeredAt: string, reply: unknown = coming) => ({ version, answeredAt: at(answeredAt), reply }) as AttendanceAnswer
  it("counts when it is the last and was given since the site was asked", () => {
    const all = [answer(1, "2026-11-20T08:00"), answer(2, "2026-11-21T08:00")]
    expect(standingAnswer(all, at("2026-11-19T08:00"))?.version).toBe(2)
    expect(standingAnswer(all, at("2026-11-21T08:01"))).toBeUndefined()
    expect(standingAnswer([], at("2026-11-19T08:00"))).toBeUndefined()
  })
  it("adds up with the others", () => {
    const no = answer(1, "2026-11-20T08:00", { attends: false, reason: "" })
    expect(attendanceTotals([answer(1, "2026-11-20T08:00"), answer(1, "2026-11-20T08:00", { ...coming, headcount: 2 }), no, undefined]))
      .toEqual({ sites: 4, answered: 3, attending: 2, declined: 1, people: 7 })
  })
})
