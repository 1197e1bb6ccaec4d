import { localDate } from "@diemcau/core/Instant"
import type { Output } from "#lib/gateway.ts"

export type MeetingRow = Output<"GET /api/v1/meetings">["meetings"][number]
export type SiteEntry = Output<"GET /api/v1/sites">["sites"][number]

/** Meetings that are held, by opening time, under their days. */
export const daysOf = (meetings: ReadonlyArray<MeetingRow>): ReadonlyArray<{ readonly day: string; readonly meetings: ReadonlyArray<MeetingRow> }> => {
  const held = meetings.filter(({ state }) => state !== "cancelled" && state !== "postponed").sort((a, b) => Date.parse(a.opensAt) - Date.parse(b.opensAt))
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
