import { describe, expect, it } from "vitest"
import { daysOf, partOfDay, sitesAtWork, weekNumber, type MeetingRow, type SiteEntry } from "./schedule.ts"

const meeting = (id: string, opensAt: string, siteIds: ReadonlyArray<string>, state = "scheduled") => ({ id, opensAt, siteIds, state }) as unknown as MeetingRow
const site = (id: string) => ({ id }) as unknown as SiteEntry
const all = [
  meeting("evening", "2026-11-24T10:00:00.000Z", ["a"]),
  // 07:00 of the province's next day.
  meeting("next day", "2026-11-25T00:00:00.000Z", ["b"]),
  meeting("morning", "2026-11-24T01:00:00.000Z", ["a", "c"]),
  meeting("called off", "2026-11-24T02:00:00.000Z", ["d"], "cancelled")
]

describe("the printed schedule", () => {
  it("lists what is held, under its days, by time", () =>
    expect(daysOf(all).map(({ day, meetings }) => [day, meetings.map(({ id }) => id)]))
      .toEqual([["2026-11-24", ["morning", "evening"]], ["2026-11-25", ["next day"]]]))
  it("names the sites at work with their meetings, and no others", () =>
    expect(sitesAtWork(all, ["d", "c", "b", "a"].map(site)).map((row) => [row.site.id, row.meetings.map(({ id }) => id)]))
      .toEqual([["c", ["morning"]], ["b", ["next day"]], ["a", ["morning", "evening"]]]))
})

describe("the official schedule", () => {
  it("numbers weeks as ISO 8601: a week belongs to the year of its Thursday", () => {
    expect(["2026-11-23", "2026-11-29", "2026-01-01", "2026-12-31", "2027-01-03", "2027-01-04", "2025-12-29"].map(weekNumber)).toEqual([48, 48, 1, 53, 53, 1, 1])
  })
  it("tells morning, afternoon and evening by the province's clock", () => {
    const at = (time: string) => partOfDay({ opensAt: `2026-11-24T${time}:00+07:00` })
    expect(["00:00", "11:59", "12:00", "17:59", "18:00"].map(at)).toEqual(["morning", "morning", "afternoon", "afternoon", "evening"])
  })
})
