import { addDays, localDate, localTime, weekday } from "@diemcau/core/Instant"
import type { Output } from "#lib/gateway.ts"

export type MeetingRow = Output<"GET /api/v1/meetings">["meetings"][number]
export type SiteEntry = Output<"GET /api/v1/sites">["sites"][number]

/** Meetings that are held, by opening time, under their days. */
export const daysOf = (meetings: ReadonlyArray<MeetingRow>): ReadonlyArray<{ readonly day: string; readonly meetings: ReadonlyArray<MeetingRow> }> => {
  const held = meetings.filter(({ state }) => state !== "cancelled").sort((a, b) => Date.parse(a.opensAt) - Date.parse(b.opensAt))
  const dayOf = ({ opensAt }: MeetingRow) => localDate(new Date(opensAt))
  return [...new Set(held.map(dayOf))].map((day) => ({ day, meetings: held.filter((meeting) => dayOf(meeting) === day) }))
}

/** Which sites have their officers at work, and in which meetings; in the order of the estate. */
export const sitesAtWork = (meetings: ReadonlyArray<MeetingRow>, sites: ReadonlyArray<SiteEntry>): ReadonlyArray<{ readonly site: SiteEntry; readonly meetings: ReadonlyArray<MeetingRow> }> => {
  const held = daysOf(meetings).flatMap((day) => day.meetings)
  return sites
    .map((site) => ({ site, meetings: held.filter(({ siteIds }) => siteIds.includes(site.id)) }))
    .filter((row) => row.meetings.length > 0)
}

/** The number of a day's week as ISO 8601 counts them: a week belongs to the year of its Thursday. */
export const weekNumber = (day: string): number => {
  const thursday = addDays(day, 3 - (weekday(day) + 6) % 7)
  return 1 + Math.floor((Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / (7 * 86_400_000))
}

/** The part of the day under which the official schedule lists a meeting. */
export const partOfDay = ({ opensAt }: Pick<MeetingRow, "opensAt">): "morning" | "afternoon" | "evening" => {
  const time = localTime(new Date(opensAt))
  return time < "12:00" ? "morning" : time < "18:00" ? "afternoon" : "evening"
}
