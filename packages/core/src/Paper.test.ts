import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { workingCalendar } from "./Calendar.ts"
import { conclusionDueAt, mayConclude } from "./Conclusion.ts"
import { arranged, isOf, mayTakePapers, papersDueAt, standing, stands, type Paper, type PaperId } from "./Paper.ts"
import type { Provisions } from "./Regulation.ts"
import { provisions as seeded } from "./regulation/tuyen-quang.ts"

const rules: Provisions = new Map(seeded.map(({ key, value }) => [key, value]))
const holidays = workingCalendar([{ date: "2026-11-24", kind: "holiday" }])
const at = (text: string) => new Date(`${text}:00+07:00`)
const due = (opensAt: string, submittedAt: string, calendar = workingCalendar([])) =>
  papersDueAt({ opensAt: at(opensAt), submittedAt: at(submittedAt) }, calendar, rules)

describe("by when papers must have come", () => {
  it.each([
    ["three working days before the meeting's day", "2026-11-27T08:00", "2026-11-16T08:00", "2026-11-25T00:00"],
    ["the same for one late in the day", "2026-11-27T16:30", "2026-11-16T08:00", "2026-11-25T00:00"],
    ["filed in the last minute before that", "2026-11-27T08:00", "2026-11-24T23:59", "2026-11-25T00:00"],
    ["filed at that moment: by the opening", "2026-11-27T08:00", "2026-11-25T00:00", "2026-11-27T08:00"],
    ["unplanned, filed two hours before: by the opening", "2026-11-27T08:00", "2026-11-27T06:00", "2026-11-27T08:00"]
  ])("%s", (_what, opensAt, submittedAt, deadline) => expect(due(opensAt, submittedAt)).toEqual(at(deadline)))
  it("a holiday between brings it forward", () => expect(due("2026-11-27T08:00", "2026-11-16T08:00", holidays)).toEqual(at("2026-11-24T00:00")))
  it("no number, no deadline", () => {
    expect(papersDueAt({ opensAt: at("2026-11-27T08:00"), submittedAt: at("2026-11-16T08:00") }, holidays, new Map([["papers-before", null]]))).toBeNull()
  })
  it("is never after the opening", () => fc.assert(fc.property(
    fc.date({ min: at("2026-01-01T00:00"), max: at("2027-12-31T00:00"), noInvalidDate: true }), fc.nat(60), fc.nat(20), (opensAt, daysBefore, amount) => {
      const submittedAt = new Date(opensAt.getTime() - daysBefore * 86_400_000)
      const found = papersDueAt({ opensAt, submittedAt }, holidays, new Map([["papers-before", { amount, unit: "working-day" }]]))!
      expect(found <= opensAt && (found > submittedAt || found.getTime() === opensAt.getTime())).toBe(true)
    }
  )))
})

const paper = (id: string, withdrawn = false, meetingId: string | null = null): Paper =>
  ({ id: id as PaperId, name: id, meetingId, withdrawn: withdrawn ? { by: "o", at: at("2026-11-20T08:00"), reason: "" } : null }) as Paper

describe("papers", () => {
  it.each([
    ["submitted", null, true], ["sent-back", null, true], ["waiting", null, true], ["refused", null, false], ["withdrawn", null, false],
    ["approved", "scheduled", true], ["approved", "running", true], ["approved", "closed", false], ["approved", "cancelled", false]
  ] as const)("of a registration %s with a meeting %s may come: %s", (state, meeting, may) => {
    expect(mayTakePapers({ number: "1/2026", state }, meeting === null ? null : { state: meeting })._tag).toBe(may ? "Success" : "Failure")
  })
  it("a withdrawn one is neither replaced nor withdrawn again", () => {
    expect(standing(paper("a"))._tag).toBe("Success")
    expect(standing(paper("a", true))).toMatchObject({ _tag: "Failure", failure: { _tag: "PaperWithdrawn" } })
    expect(stands(paper("a", true))).toBe(false)
  })
  it("are put in order by naming those that stand, once", () => {
    const all = [paper("a"), paper("b"), paper("c", true)]
    const order = (...ids: ReadonlyArray<string>) => arranged(all, ids as ReadonlyArray<PaperId>)._tag
    expect([order("b", "a"), order("a"), order("a", "a"), order("a", "b", "c"), order("a", "x")]).toEqual(["Success", "Success", "Failure", "Failure", "Failure"])
  })
  it("of the whole registration belong to each of its meetings", () => {
    expect([isOf(paper("a"), "m"), isOf(paper("a", false, "m"), "m"), isOf(paper("a", false, "n"), "m")]).toEqual([true, true, false])
  })
})

describe("the conclusion notice", () => {
  const meeting = { state: "closed", opensAt: at("2026-11-27T08:00"), endedAt: at("2026-11-27T11:00") } as const
  it("is due at the end of the fifth working day after the end", () => {
    expect(conclusionDueAt(meeting, workingCalendar([]), rules)).toEqual(at("2026-12-05T00:00"))
    expect(conclusionDueAt({ ...meeting, state: "cancelled" }, workingCalendar([]), rules)).toBeNull()
    expect(conclusionDueAt({ state: "running", endedAt: null }, workingCalendar([]), rules)).toBeNull()
    expect(conclusionDueAt(meeting, workingCalendar([]), new Map())).toBeNull()
  })
  it.each([
    ["2026-11-26", false], ["2026-11-27", true], ["2026-12-01", true], ["2026-12-02", false]
  ])("issued on %s and recorded on 01/12: %s", (day, may) => {
    expect(mayConclude(meeting, day, at("2026-12-01T23:59"))._tag).toBe(may ? "Success" : "Failure")
  })
  it("not while the meeting runs", () => {
    expect(mayConclude({ ...meeting, state: "running" }, "2026-11-27", at("2026-11-27T09:00"))).toMatchObject({ failure: { _tag: "MeetingState" } })
  })
})
