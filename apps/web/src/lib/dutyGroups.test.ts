import { describe, expect, it } from "vitest"
import { dutyGroups, type DutyRow } from "./dutyGroups.ts"

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
    expect(groups[0]!.counts).toEqual({ escalated: 0, overdue: 1, "due-soon": 1, later: 0, done: 1 })
  })
})
