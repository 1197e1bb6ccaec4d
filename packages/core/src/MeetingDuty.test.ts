import { describe, expect, it } from "vitest"
import { workingCalendar } from "./Calendar.ts"
import type { DatedDutyKey, DutyStanding } from "./DatedDuty.ts"
import {
  isMissing, matterOfDuty, meetingDutiesOf, stateOf, type AskedRegistration, type HeldMeeting, type MeetingDuty, type MeetingDutyCircumstances, type MeetingDutyKind
} from "./MeetingDuty.ts"
import type { MeetingId } from "./Meeting.ts"
import { roomCheckKeys } from "./readiness/checks.ts"
import type { ProvisionVersions } from "./Regulation.ts"
import { provisions as seeded } from "./regulation/tuyen-quang.ts"

const at = (text: string) => new Date(`${text}:00+07:00`)
const versions = (since = "2026-01-01T00:00"): ProvisionVersions => seeded.map(({ key, value }) => ({ key, value, validFrom: at(since) }))
const id = "m" as MeetingId
/** Friday 27/11/2026, two sites. */
const meeting = {
  id, registrationId: "r", number: "1/2026", subject: "Giao ban", unitId: "u", state: "scheduled", siteIds: ["a", "b"], submittedAt: at("2026-11-16T08:00"), extraChecks: 0,
  opensAt: at("2026-11-27T08:00"), closesAt: at("2026-11-27T11:00"), checkDueAt: at("2026-11-27T07:00"), startedAt: null, endedAt: null
} as unknown as HeldMeeting
const closed: HeldMeeting = { ...meeting, state: "closed", endedAt: at("2026-11-27T11:00") }
const registration = {
  id: "r", number: "1/2026", unitId: "u", subject: "Giao ban", state: "submitted", decisionDueAt: at("2026-11-19T00:00"), decidedAt: null, decidedBy: null
} as AskedRegistration
const under = (change: Partial<MeetingDutyCircumstances>): MeetingDutyCircumstances => ({
  registrations: [], meetings: [], checks: () => undefined, attendance: () => undefined, presences: () => undefined, papers: new Map(), conclusions: new Map(), standings: new Map(),
  versions: versions(), calendar: workingCalendar([]), ...change
})
const now = at("2026-11-26T08:00")
const of = (kind: MeetingDutyKind, change: Partial<MeetingDutyCircumstances>, when = now): ReadonlyArray<MeetingDuty> =>
  meetingDutiesOf(under(change), when).filter((duty) => duty.kind === kind)

describe("the duties of a meeting", () => {
  it("are its papers, an answer, a check and somebody there for each site and, once it has ended, the conclusion", () => {
    const kinds = (one: HeldMeeting) => meetingDutiesOf(under({ meetings: [one] }), now).map(({ key }) => key)
    const both = ["send-papers.m", "answer-attendance.m.a", "answer-attendance.m.b", "check-room.m.a", "be-present.m.a", "check-room.m.b", "be-present.m.b"]
    expect(kinds(meeting)).toEqual(both)
    expect(kinds(closed)).toEqual([...both, "record-conclusion.m"])
    expect([kinds({ ...meeting, state: "cancelled" }), kinds({ ...meeting, state: "postponed" })]).toEqual([[], []])
  })
  it("an answer to a registration is due until it is given, and was late or not by then", () => {
    const [open] = of("decide-registration", { registrations: [registration] })
    expect(stateOf(open!, at("2026-11-18T23:59"))).toBe("due-soon")
    expect(stateOf(open!, at("2026-11-19T00:00"))).toBe("overdue")
    const decided = (day: string) => stateOf(of("decide-registration", { registrations: [{ ...registration, state: "refused", decidedAt: at(day) }] })[0]!, now)
    expect([decided("2026-11-18T23:59"), decided("2026-11-19T00:00")]).toEqual(["done", "done-late"])
    expect(of("decide-registration", { registrations: [{ ...registration, state: "withdrawn" }] })).toEqual([])
  })
  it("papers are seen done by the first that stands; the moment says whether in time", () => {
    const state = (sent: string | undefined, when: string) =>
      stateOf(of("send-papers", { meetings: [meeting], papers: new Map(sent === undefined ? [] : [[id, at(sent)]]) }, at(when))[0]!, at(when))
    expect([state("2026-11-24T23:59", "2026-11-26T08:00"), state("2026-11-25T00:00", "2026-11-26T08:00")]).toEqual(["done", "done-late"])
    expect([
      state(undefined, "2026-11-22T23:59"), state(undefined, "2026-11-23T00:00"), state(undefined, "2026-11-25T00:00"),
      state(undefined, "2026-11-25T23:59"), state(undefined, "2026-11-26T00:00"), state(undefined, "2026-11-27T11:00")
    ]).toEqual(["later", "due-soon", "overdue", "overdue", "escalated", "missed"])
  })
  it("the organiser's word that there are none ends the waiting", () => {
    const standings = new Map<DatedDutyKey, DutyStanding>([["send-papers.m" as DatedDutyKey, { state: "excused", officerId: "o", at: now, note: "Họp nhanh" }]])
    expect(stateOf(of("send-papers", { meetings: [meeting], standings })[0]!, at("2026-12-30T08:00"))).toBe("done")
  })
  it("a site answers by the end of the day before; overdue is told at once, and missed once the meeting has begun", () => {
    const states = (one: HeldMeeting, when: string, attendance: MeetingDutyCircumstances["attendance"] = () => undefined) =>
      of("answer-attendance", { meetings: [one], attendance }, at(when)).map((duty) => stateOf(duty, at(when)))
    const asked = at("2026-11-18T08:00")
    const answered = (_meeting: string, siteId: string) => ({ askedAt: asked, answeredAt: siteId === "a" ? at("2026-11-26T23:59") : at("2026-11-27T00:00") })
    expect(states(meeting, "2026-11-27T07:00", answered)).toEqual(["done", "done-late"])
    expect([
      states(meeting, "2026-11-24T23:59")[0], states(meeting, "2026-11-25T00:00")[0], states(meeting, "2026-11-26T23:59")[0], states(meeting, "2026-11-27T00:00")[0],
      states({ ...meeting, state: "running" }, "2026-11-27T08:00")[0], states(closed, "2026-11-27T11:00")[0]
    ]).toEqual(["later", "due-soon", "due-soon", "escalated", "missed", "missed"])
    const joining = { ...meeting, state: "running", startedAt: at("2026-11-27T08:00") } as HeldMeeting
    expect(states(joining, "2026-11-27T09:00", (_meeting, siteId) => ({ askedAt: siteId === "b" ? at("2026-11-27T08:30") : asked, answeredAt: null }))).toEqual(["missed"])
    // A site that came on the day itself has two hours, and is reminded at once.
    const late = (_meeting: string, siteId: string) => ({ askedAt: siteId === "b" ? at("2026-11-27T05:00") : asked, answeredAt: null })
    expect([states(meeting, "2026-11-27T05:00", late), states(meeting, "2026-11-27T07:00", late)]).toEqual([["escalated", "due-soon"], ["escalated", "escalated"]])
  })
  it("a room is checked when every item is answered; what was not by the end is missed", () => {
    const checks = (_meeting: string, siteId: string) =>
      siteId === "a" ? { answered: roomCheckKeys.length, lastAt: at("2026-11-27T07:30") } : { answered: 2, lastAt: at("2026-11-27T06:00") }
    const states = (one: HeldMeeting, when: string) => of("check-room", { meetings: [one], checks }, at(when)).map((duty) => stateOf(duty, at(when)))
    expect(states(meeting, "2026-11-27T05:59")).toEqual(["done-late", "later"])
    expect(states(meeting, "2026-11-27T06:59")).toEqual(["done-late", "due-soon"])
    expect(states(meeting, "2026-11-27T07:00")).toEqual(["done-late", "escalated"])
    expect(states(closed, "2026-11-27T11:30")).toEqual(["done-late", "missed"])
    expect(states({ ...meeting, extraChecks: 1 }, "2026-11-27T06:59")).toEqual(["due-soon", "due-soon"])
    expect(of("check-room", { meetings: [meeting], checks })[1]!.progress).toEqual({ done: 2, of: roomCheckKeys.length })
  })
  it("somebody is there when one says so; the moment says whether in time, and who was not by the end is missed", () => {
    const presences = (_meeting: string, siteId: string) => siteId === "a" ? at("2026-11-27T06:59") : undefined
    const states = (one: HeldMeeting, when: string, change: Partial<MeetingDutyCircumstances> = {}) =>
      of("be-present", { meetings: [one], presences, ...change }, at(when)).map((duty) => stateOf(duty, at(when)))
    expect(states(meeting, "2026-11-27T05:59")).toEqual(["done", "later"])
    expect(states(meeting, "2026-11-27T06:59")).toEqual(["done", "due-soon"])
    expect(states(meeting, "2026-11-27T07:00", { presences: () => at("2026-11-27T07:00") })).toEqual(["done-late", "done-late"])
    expect(states(meeting, "2026-11-27T07:00")).toEqual(["done", "escalated"])
    expect(states(closed, "2026-11-27T11:30")).toEqual(["done", "missed"])
    expect(matterOfDuty(of("be-present", { meetings: [meeting] })[1]!, new Map([["b", "ub"]]))).toEqual({ siteIds: ["b"], unitIds: ["ub"] })
  })
  it("nobody was asked to be there before the platform followed it, nor is where the province sets no number", () => {
    const followed = (since: string) => versions().map((one) => one.key === "technician-present-before" ? { ...one, followedSince: at(since) } : one)
    expect(of("be-present", { meetings: [meeting], versions: followed("2026-11-27T07:01") })).toEqual([])
    expect(of("be-present", { meetings: [meeting], versions: followed("2026-11-27T07:00") })).toHaveLength(2)
    const emptied = [...versions(), { key: "technician-present-before" as const, value: null, validFrom: at("2026-11-20T00:00") }]
    expect(of("be-present", { meetings: [meeting], versions: emptied })).toEqual([])
  })
  it("a conclusion is judged by the day it bears, not the day it was entered", () => {
    const state = (issuedOn: string) =>
      stateOf(of("record-conclusion", { meetings: [closed], conclusions: new Map([[id, { issuedOn, recordedAt: at("2026-12-20T08:00") }]]) })[0]!, at("2026-12-20T08:00"))
    expect([state("2026-12-04"), state("2026-12-05")]).toEqual(["done", "done-late"])
  })
  it("what was due before the platform followed them is nobody's; a number the province takes away asks for nothing", () => {
    expect(of("send-papers", { meetings: [meeting], versions: versions("2026-11-25T00:01") })).toEqual([])
    expect(of("send-papers", { meetings: [meeting], versions: versions("2026-11-25T00:00") })).toHaveLength(1)
    const later = versions().map((one) => one.key === "attendance-answer-unplanned-within" ? { ...one, validFrom: at("2026-11-27T00:01") } : one)
    expect(meetingDutiesOf(under({ meetings: [meeting], versions: later }), now).map(({ kind }) => kind)).toEqual(["send-papers", "check-room", "be-present", "check-room", "be-present"])
    expect(of("answer-attendance", { meetings: [meeting], versions: [...versions(), { key: "attendance-answer-before", value: null, validFrom: at("2026-11-20T00:00") }] })).toEqual([])
    expect(of("send-papers", { meetings: [meeting], versions: [...versions(), { key: "papers-before", value: null, validFrom: at("2026-11-20T00:00") }] })).toEqual([])
  })
  it("concern the room's site and its body, or the organiser", () => {
    const units = new Map([["a", "ua"]])
    const [check] = of("check-room", { meetings: [meeting] })
    const [papers] = of("send-papers", { meetings: [meeting] })
    expect(matterOfDuty(check!, units)).toEqual({ siteIds: ["a"], unitIds: ["ua"] })
    expect(matterOfDuty(papers!, units)).toEqual({ siteIds: [], unitIds: ["u"] })
  })
  it("today's missing are those open and due before midnight", () => {
    const [check] = of("check-room", { meetings: [meeting] })
    expect([isMissing(check!, at("2026-11-26T23:59")), isMissing(check!, at("2026-11-27T06:45")), isMissing({ ...check!, missed: true }, at("2026-11-27T06:45"))])
      .toEqual([false, true, false])
  })
  it("of a month of meetings with 200 sites are found in one pass", () => {
    const siteIds = Array.from({ length: 200 }, (_, index) => `s${index}`)
    const month = (count: number) => Array.from({ length: count }, (_, index) => ({ ...meeting, id: `m${index}`, siteIds }) as unknown as HeldMeeting)
    expect(meetingDutiesOf(under({ meetings: month(60) }), now)).toHaveLength(60 * 601)
  })
})
