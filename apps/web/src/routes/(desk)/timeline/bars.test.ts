import { describe, expect, it } from "vitest"
import { barsOn, groupRows, hoursOf, placedOn, rowsOf, rowsWhileMoving, type Timeline } from "./bars.ts"
import { spanOf, stepped } from "./span.ts"

const site = (n: number, kind: "office" | "department" = "department", occupied: Timeline["sites"][number]["occupied"] = []) =>
  ({ id: `site-${n}`, code: `s${n}`, name: `Sở Y tế ${n}`, nameEn: null, kind, occupied }) as Timeline["sites"][number]
const meeting = (n: number, from: string, to: string, at: ReadonlyArray<number>, day = "2026-11-24") => ({
  id: `meeting-${n}`, number: `${n}/2026`, subject: `Giao ban ${n}`, chair: "", unitName: "", opensAt: `${day}T${from}:00+07:00`, closesAt: `${day}T${to}:00+07:00`,
  state: "scheduled", revision: 0, mainSiteId: `site-${at[0]}`, siteIds: at.map((one) => `site-${one}`), movable: true
}) as unknown as Timeline["meetings"][number]
const timeline = (meetings: Timeline["meetings"], sites = [site(1), site(2), site(3)]): Timeline => ({ sites, meetings, requests: [], maintenance: [] })

describe("the span of a view", () => {
  it("a week begins on Monday, also on a Sunday", () => {
    expect(spanOf("week", "2026-11-29")).toMatchObject({ from: "2026-11-23", to: "2026-11-29" })
    expect(spanOf("week", "2026-11-23").days).toHaveLength(7)
  })
  it("a month is its own days, February and the turn of the year too", () => {
    expect(spanOf("month", "2028-02-29")).toMatchObject({ from: "2028-02-01", to: "2028-02-29" })
    expect(spanOf("month", "2026-12-31").days).toHaveLength(31)
    expect(stepped("month", "2026-12-31", 1)).toBe("2027-01-01")
    expect(stepped("month", "2026-03-31", -1)).toBe("2026-02-01")
  })
})

const barsOf = (of: Timeline) => rowsOf(of)[0]!.bars

describe("bars", () => {
  it("each site has what holds it, in order; what is only occupied has no words", () => {
    const busy = { kind: "pending" as const, opensAt: "2026-11-24T09:00:00+07:00", closesAt: "2026-11-24T10:00:00+07:00" }
    const rows = rowsOf(timeline([meeting(1, "10:00", "11:00", [1, 2]), meeting(2, "08:00", "09:00", [1])], [site(1, "department", [busy]), site(2)]))
    expect(rows.map(({ bars }) => bars.map(({ state, about }) => about?.number ?? state))).toEqual([["2/2026", "busy-pending", "1/2026"], ["1/2026"]])
  })
  it("a meeting over midnight lies on both days and is drawn from the beginning of the second", () => {
    const night = { ...meeting(1, "23:00", "23:30", [1]), closesAt: "2026-11-25T01:30:00+07:00" }
    const bars = barsOf(timeline([night]))
    expect([barsOn(bars, "2026-11-24").length, barsOn(bars, "2026-11-25").length, barsOn(bars, "2026-11-26").length]).toEqual([1, 1, 0])
    expect(placedOn(bars, "2026-11-25", { from: 0, to: 18 })).toMatchObject([{ column: 0, offset: 0, length: 1.5, lane: 0 }])
  })
  it("a meeting that ends at midnight is not on the next day", () => {
    const bars = barsOf(timeline([{ ...meeting(1, "22:00", "23:00", [1]), closesAt: "2026-11-25T00:00:00+07:00" }]))
    expect(barsOn(bars, "2026-11-25")).toEqual([])
    expect(hoursOf([{ site: site(1), bars }], "2026-11-24")).toEqual({ from: 7, to: 24 })
  })
  it("what overlaps lies in lanes of its own, what follows takes the first free one", () => {
    const bars = barsOf(timeline([meeting(1, "08:15", "10:00", [1]), meeting(2, "09:00", "11:00", [1]), meeting(3, "10:00", "10:30", [1])]))
    expect(placedOn(bars, "2026-11-24", { from: 7, to: 18 }).map(({ lane, column, offset, length }) => [lane, column, offset, length]))
      .toEqual([[0, 1, 0.25, 1.75], [1, 2, 0, 2], [0, 3, 0, 0.5]])
  })
  it("a move touches no row but those it leaves or comes to", () => {
    const moved = meeting(1, "08:00", "09:00", [1, 2])
    const rows = rowsOf(timeline([moved]))
    const moving = rowsWhileMoving(rows, moved, { opensAt: "2026-11-24T10:00:00+07:00", closesAt: "2026-11-24T11:00:00+07:00", siteIds: ["site-1", "site-3"] })
    expect(moving.map(({ bars }) => bars.map(({ state, left }) => left === true ? "left" : state))).toEqual([["left", "proposed"], ["left"], ["proposed"]])
    const untouched = rowsWhileMoving(rows, moved, { ...moved, siteIds: ["site-1", "site-2"] })
    expect(untouched[2]).toBe(rows[2])
  })
  it("rows are found without diacritics, and those that nothing holds can be left out", () => {
    const rows = rowsOf(timeline([meeting(1, "08:00", "09:00", [2])]))
    expect(groupRows(rows, "so y te 3", false).flatMap((group) => group.rows.map(({ site: { code } }) => code))).toEqual(["s3"])
    expect(groupRows(rows, "", true).flatMap((group) => group.rows.map(({ site: { code } }) => code))).toEqual(["s2"])
  })
})
