import { describe, expect, it } from "vitest"
import { daysOf, sitesAtWork, type MeetingRow, type SiteEntry } from "./schedule.ts"

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
