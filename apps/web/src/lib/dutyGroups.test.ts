import { describe, expect, it } from "vitest"
import { countsOf, dutyGroups, lateOf, partsOf, type DutyRow } from "./dutyGroups.ts"

const row = (key: string, dueAt: string, state: DutyRow["standing"]["state"] = "open", kind: DutyRow["kind"] = "inspect-site"): DutyRow => ({
  key, kind, period: "2026-10", siteId: null, article: "focal-body", dueAt, remindAt: "2026-12-10T00:00:00.000Z", escalateAt: "2026-12-20T00:00:00.000Z",
  words: { vi: "", en: "" }, siteCode: null, siteName: null, standing: { state, officerId: null, at: null, note: "" }, recordedBy: null,
  holders: [], mine: false, mayFulfil: false, mayOversee: false
})

describe("duties by kind", () => {
  const now = Date.parse("2026-12-16T00:00:00.000Z")
  it("the most pressing first, each counted once, kinds without one left out", () => {
    const groups = dutyGroups([
      row("done", "2026-12-11T00:00:00.000Z", "fulfilled"), row("soon", "2026-12-17T00:00:00.000Z"), row("late", "2026-12-16T00:00:00.000Z"),
      row("report", "2026-12-31T00:00:00.000Z", "excused", "year-end-report")
    ], now)
    expect(groups.map(({ kind }) => kind)).toEqual(["inspect-site", "year-end-report"])
    expect(groups[0]!.rows.map(({ key, urgency }) => [key, urgency])).toEqual([["late", "overdue"], ["soon", "due-soon"], ["done", "done"]])
    expect(groups[0]!.counts).toEqual({ escalated: 0, overdue: 1, "due-soon": 1, later: 0, "done-late": 0, done: 1 })
  })
  it("a kind with late duties comes before those without", () => {
    const late = row("late", "2026-12-16T00:00:00.000Z", "open", "year-end-report")
    expect(dutyGroups([row("soon", "2026-12-17T00:00:00.000Z"), late], now).map(({ kind }) => kind)).toEqual(["year-end-report", "inspect-site"])
    expect(dutyGroups([row("soon", "2026-12-17T00:00:00.000Z"), late], now - 1).map(({ kind }) => kind)).toEqual(["inspect-site", "year-end-report"])
  })
  it("narrowed to a state, and to a site without its diacritics", () => {
    const duties = [
      { ...row("a", "2026-12-16T00:00:00.000Z"), siteCode: "so-y-te", siteName: { vi: "Sở Y tế", en: "Department of Health" } },
      { ...row("b", "2026-12-17T00:00:00.000Z"), siteCode: "so-tai-chinh", siteName: { vi: "Sở Tài chính", en: "Department of Finance" } }, row("c", "2026-12-17T00:00:00.000Z")
    ]
    const keys = (urgency: "overdue" | "due-soon" | undefined, site: string) => dutyGroups(duties, now, { urgency, site }).flatMap(({ rows }) => rows.map(({ key }) => key))
    expect(keys(undefined, "")).toEqual(["a", "b", "c"])
    expect(keys("overdue", "")).toEqual(["a"])
    expect(keys(undefined, "tai chinh")).toEqual(["b"])
    expect(keys("overdue", "tai chinh")).toEqual([])
    expect(lateOf(countsOf(dutyGroups(duties, now).flatMap(({ rows }) => rows)))).toBe(1)
  })
  it("a bar's parts follow one another without a gap", () => {
    expect(partsOf({ escalated: 2, overdue: 0, "due-soon": 1, later: 4, "done-late": 0, done: 3 })).toEqual([
      { urgency: "escalated", from: 0, count: 2 }, { urgency: "due-soon", from: 2, count: 1 }, { urgency: "later", from: 3, count: 4 }, { urgency: "done", from: 7, count: 3 }
    ])
  })
})
