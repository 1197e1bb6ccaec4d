import { describe, expect, it } from "vitest"
import { workingCalendar } from "../Calendar.ts"
import { atLocal, localDate, plusMillis } from "../Instant.ts"
import type { Amount, ProvisionKey } from "../Regulation.ts"
import { drafted, effectiveAt, type RuleDraft, type RuleSet } from "../RuleDraft.ts"
import type { SiteId } from "../Site.ts"
import { dutyDifferences, movedDuties } from "./dutyDiff.ts"
import { provisions as seeded } from "./tuyen-quang.ts"

const before: RuleSet = { versions: seeded.map(({ key, value }) => ({ key, value, validFrom: new Date(0) })), calendar: workingCalendar([]) }
/** Monday 23/11/2026, 08:00. */
const now = atLocal("2026-11-23", "08:00")
const site = (id: string, validFrom = "2017-10-02") => ({ id: id as SiteId, validFrom, validTo: null })
const value = (key: ProvisionKey, amount: number | null, unit: Amount["unit"]) => ({ key, value: amount === null ? null : { amount, unit } })
const under = (provisions: RuleDraft["provisions"], change: Partial<RuleDraft> = {}, sites = [site("a"), site("b")]) => {
  const draft = { effectiveFrom: null, provisions, days: [], ...change }
  return dutyDifferences(movedDuties({ sites, since: "2026-01-01" }, before, drafted(before, draft, now), { now, effectiveAt: effectiveAt(draft, now) }))
}
/** The last day that counts, as people say it. */
const dayOf = (due: Date | null) => due === null ? null : localDate(plusMillis(due, -1))
const told = (found: ReturnType<typeof under>) => found.map(({ kind, period, before: from, after: to, siteIds }) => [kind, period, dayOf(from), dayOf(to), siteIds.length])

describe("duties that come every year", () => {
  it("a longer interval takes inspections away and moves others; what is past under both does not count", () => {
    expect(told(under([value("inspection-interval", 6, "month")]))).toEqual([
      ["inspect-site", "2026-07", "2026-09-30", "2026-12-31", 2], ["inspect-site", "2026-10", "2026-12-31", null, 2],
      ["inspect-site", "2027-01", "2027-03-31", "2027-06-30", 2], ["inspect-site", "2027-04", "2027-06-30", null, 2],
      ["inspect-site", "2027-07", "2027-09-30", "2027-12-31", 2], ["inspect-site", "2027-10", "2027-12-31", null, 2]
    ])
  })
  it.each([
    ["estimate-due", ["yearly-estimate", "system-estimate"]], ["year-end-report-due", ["year-end-report"]], ["technician-list-due", ["list-technicians"]]
  ] as const)("another number for %s moves %s, of sites and of the focal body", (key, kinds) => {
    const found = under([value(key, 11, "working-day")])
    expect([...new Set(found.map(({ kind }) => kind))]).toEqual(kinds)
    expect(found.filter(({ period }) => period === "2026").map(({ after }) => dayOf(after))).toEqual(kinds.map(() => "2026-12-16"))
  })
  it("of numbers that rule later, only what falls due after that day moves", () => {
    const change = { effectiveFrom: "2027-01-01" }
    expect(told(under([value("year-end-report-due", 11, "working-day")], change)).map(([, period]) => period)).toEqual(["2027", "2028"])
  })
})

describe("days off", () => {
  const holiday = (date: string) => [{ date, kind: "holiday" as const, name: { vi: "Nghỉ", en: "Off" } }]
  it("move what falls due on them from the signing on", () => {
    expect(told(under([], { days: holiday("2026-12-31") })).find(([kind]) => kind === "inspect-site")).toEqual(["inspect-site", "2026-10", "2026-12-31", "2026-12-30", 2])
    expect(told(under([], { days: holiday("2026-12-31"), effectiveFrom: "2027-02-01" })).find(([kind]) => kind === "inspect-site"))
      .toEqual(["inspect-site", "2026-10", "2026-12-31", "2026-12-30", 2])
  })
  it("on which nothing falls due, move nothing", () => {
    expect(under([], { days: holiday("2026-12-02") }).filter(({ kind }) => kind === "inspect-site")).toEqual([])
  })
})

describe("duties that come once", () => {
  it("of a new site move; of old sites they come back where the longer time reaches over today", () => {
    const sites = [site("a"), site("new", "2026-11-20")]
    expect(told(under([value("room-rules-within", 400, "day")], {}, sites))).toEqual([
      ["post-room-rules", "once", "2026-01-31", "2027-02-05", 1], ["post-room-rules", "once", "2026-12-20", "2027-12-25", 1]
    ])
    expect(told(under([value("technician-named-within", 20, "day")], {}, sites)).map(([kind, , , to]) => [kind, to])).toContainEqual(["name-technician", "2026-12-10"])
  })
})

it("what is about meetings alone moves no dated duty", () => {
  expect(under([value("registration-notice", 5, "working-day"), value("check-complete-before", 90, "minute")])).toEqual([])
})
