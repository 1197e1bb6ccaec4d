import { describe, expect, it } from "vitest"
import { workingCalendar } from "./Calendar.ts"
import { datedDutiesOf, datedDutyKinds, mayBecome, urgencyOf, type DatedDutyKind, type DutyCircumstances } from "./DatedDuty.ts"
import { localDate, plusMillis } from "./Instant.ts"
import type { Provisions } from "./Regulation.ts"
import { provisions as seeded } from "./regulation/tuyen-quang.ts"
import type { Site } from "./Site.ts"

const rules: Provisions = new Map(seeded.map(({ key, value }) => [key, value]))
const site = (id: string, validFrom = "2017-10-02", validTo: string | null = null) => ({ id: id as Site["id"], validFrom, validTo })
const under = (change: Partial<DutyCircumstances> = {}): DutyCircumstances => ({
  sites: [site("a")], provisions: rules, calendar: workingCalendar([]), since: "2026-01-01", ...change
})
const of = (kind: DatedDutyKind, year: number, change: Partial<DutyCircumstances> = {}) =>
  datedDutiesOf(year, under(change)).filter((duty) => duty.kind === kind)
/** The last day that counts: the day before the moment at which it is late. */
const lastDays = (kind: DatedDutyKind, year: number, change: Partial<DutyCircumstances> = {}) =>
  of(kind, year, change).map(({ dueAt }) => localDate(plusMillis(dueAt, -1)))
const having = (key: Parameters<Provisions["get"]>[0], value: ReturnType<Provisions["get"]>): Provisions => new Map([...rules, [key, value ?? null]])

describe("the days on which duties fall due", () => {
  it("an inspection each quarter, on its last working day", () => {
    expect(lastDays("inspect-site", 2026)).toEqual(["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"])
    expect(lastDays("inspect-site", 2023, { since: "2023-01-01" })).toEqual(["2023-03-31", "2023-06-30", "2023-09-29", "2023-12-29"])
  })
  it("a holiday on the last day brings it forward, a make-up day keeps it", () => {
    expect(lastDays("year-end-report", 2026, { calendar: workingCalendar([{ date: "2026-12-31", kind: "holiday" }]) })).toEqual(["2026-12-30"])
    expect(lastDays("year-end-report", 2023, { since: "2023-01-01", calendar: workingCalendar([{ date: "2023-12-30", kind: "make-up" }]) })).toEqual(["2023-12-30"])
  })
  it("the province's own number moves it; another interval gives other periods", () => {
    expect(lastDays("year-end-report", 2026, { provisions: having("year-end-report-due", { amount: 10, unit: "working-day" }) })).toEqual(["2026-12-17"])
    expect(of("inspect-site", 2026, { provisions: having("inspection-interval", { amount: 6, unit: "month" }) }).map(({ period }) => period)).toEqual(["2026-01", "2026-07"])
    // Five months: the last interval of the year is cut off, none passes into the next year.
    expect(of("inspect-site", 2026, { provisions: having("inspection-interval", { amount: 5, unit: "month" }) }).map(({ period }) => period)).toEqual(["2026-01", "2026-06", "2026-11"])
    expect(of("inspect-site", 2026, { provisions: having("inspection-interval", null) })).toEqual([])
  })
  it("once a site has opened; for those that stood before, from the platform's first day", () => {
    expect(lastDays("post-room-rules", 2026, { sites: [site("new", "2026-03-01")] })).toEqual(["2026-03-31"])
    expect(lastDays("post-room-rules", 2026)).toEqual(["2026-01-31"])
    expect(lastDays("post-room-rules", 2027)).toEqual([])
    // Five working days after Thursday the first of January: the next Thursday.
    expect(lastDays("name-technician", 2026)).toEqual(["2026-01-08"])
  })
  it("reminded of before, escalated after, counted in working days", () => {
    const [report] = of("year-end-report", 2026)
    expect(localDate(report!.remindAt)).toBe("2026-12-17")
    expect(localDate(plusMillis(report!.escalateAt, -1))).toBe("2027-01-05")
  })
})

describe("whose duties they are", () => {
  it("a site owes what is due on its last day, and nothing after it", () => {
    expect(of("inspect-site", 2026, { sites: [site("a", "2017-01-01", "2026-06-30")] }).map(({ period }) => period)).toEqual(["2026-01", "2026-04"])
    expect(of("inspect-site", 2026, { sites: [site("a", "2017-01-01", "2026-06-29")] }).map(({ period }) => period)).toEqual(["2026-01"])
    expect(of("inspect-site", 2026, { sites: [site("a", "2026-09-30")] }).map(({ period }) => period)).toEqual(["2026-07", "2026-10"])
    expect(of("inspect-site", 2026, { sites: [site("a", "2026-10-01")] }).map(({ period }) => period)).toEqual(["2026-10"])
  })
  it("what was due before the platform's first day is nobody's", () => {
    expect(of("inspect-site", 2026, { since: "2026-06-30" }).map(({ period }) => period)).toEqual(["2026-04", "2026-07", "2026-10"])
    expect(of("inspect-site", 2026, { since: "2026-07-01" }).map(({ period }) => period)).toEqual(["2026-07", "2026-10"])
  })
  it("the focal body's own come once, however many sites there are", () => {
    const sites = Array.from({ length: 170 }, (_, index) => site(`s${index}`))
    expect(of("list-technicians", 2026, { sites })).toHaveLength(1)
    expect(of("inspect-site", 2026, { sites })).toHaveLength(680)
  })
  it("every key is another's, and the same the next time", () => {
    const all = datedDutiesOf(2026, under({ sites: [site("a"), site("b")] }))
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(datedDutyKinds))
    expect(datedDutiesOf(2026, under({ sites: [site("b"), site("a")] })).map(({ key }) => key).sort()).toEqual(all.map(({ key }) => key).sort())
  })
})

describe("how a duty stands", () => {
  const [report] = of("year-end-report", 2026)
  it.each([
    [report!.remindAt, -1, "later"], [report!.remindAt, 0, "due-soon"], [report!.dueAt, -1, "due-soon"], [report!.dueAt, 0, "overdue"],
    [report!.escalateAt, -1, "overdue"], [report!.escalateAt, 0, "escalated"]
  ] as const)("%s and %d ms: %s", (at, millis, urgency) => expect(urgencyOf(report!, { state: "open", at: null }, plusMillis(at, millis))).toBe(urgency))
  it("what was fulfilled late was done, late; what is excused is not", () => {
    expect(urgencyOf(report!, { state: "fulfilled", at: report!.dueAt }, report!.dueAt)).toBe("done-late")
    expect(urgencyOf(report!, { state: "excused", at: report!.escalateAt }, report!.escalateAt)).toBe("done")
    for (const state of ["fulfilled", "excused"] as const) expect(urgencyOf(report!, { state, at: plusMillis(report!.dueAt, -1) }, plusMillis(report!.escalateAt, 1))).toBe("done")
  })
  it.each([
    ["open", "fulfilled", "Success"], ["open", "excused", "Success"], ["fulfilled", "open", "Success"], ["excused", "open", "Success"],
    ["open", "open", "Failure"], ["fulfilled", "excused", "Failure"], ["excused", "fulfilled", "Failure"], ["fulfilled", "fulfilled", "Failure"]
  ] as const)("from %s to %s: %s", (before, after, tag) => expect(mayBecome(before, after)._tag).toBe(tag))
})
