import { addDays, atLocal, type LocalDate } from "@diemcau/core/Instant"
import type { MeetingState } from "@diemcau/core/Meeting"
import type { Output } from "#lib/gateway.ts"
import { groupSites } from "#lib/ui/siteGroups.ts"

export type Timeline = Output<"GET /api/v1/timeline">
export type TimelineSite = Timeline["sites"][number]
export type TimelineMeeting = Timeline["meetings"][number]

/** How a bar looks and is called: what holds the site, `proposed` where a meeting is being moved to. */
export type BarState = Exclude<MeetingState, "cancelled" | "postponed"> | "pending" | "busy" | "busy-pending" | "proposed" | "maintenance" | "maintenance-proposed"

/** One thing that holds one site. Times in milliseconds. */
export interface Bar {
  /** Names it within its site. */
  readonly key: string
  readonly state: BarState
  readonly opens: number
  readonly closes: number
  /** undefined where the viewer may know only that the site is taken. */
  readonly about?: { readonly number: string; readonly subject: string; readonly unitName: string }
  readonly href?: string
  readonly meeting?: TimelineMeeting
  /** It is being moved away from here. */
  readonly left?: boolean
}

export interface Row {
  readonly site: TimelineSite
  readonly bars: ReadonlyArray<Bar>
}

const periodOf = ({ opensAt, closesAt }: { readonly opensAt: string; readonly closesAt: string }) =>
  ({ opens: Date.parse(opensAt), closes: Date.parse(closesAt) })

export const meetingBar = (meeting: TimelineMeeting): Bar => ({
  key: meeting.id, state: meeting.state === "cancelled" || meeting.state === "postponed" ? "closed" : meeting.state, ...periodOf(meeting), about: meeting,
  href: `/meetings/${meeting.id}`, meeting
})

const requestBar = (request: Timeline["requests"][number]): Bar => ({
  key: `request-${request.number}-${request.opensAt}`, state: "pending", ...periodOf(request), about: request,
  ...request.id === null ? {} : { href: `/registrations/${request.id}` }
})

/** A bar of its own look, that everybody may read and nobody moves. */
const maintenanceBar = ({ id, number, reason, state, opensAt, closesAt }: Timeline["maintenance"][number]): Bar => ({
  key: `maintenance-${id}`, state: state === "confirmed" ? "maintenance" : "maintenance-proposed", ...periodOf({ opensAt, closesAt }),
  about: { number, subject: reason, unitName: "" }, href: "/maintenance"
})

const byOpening = (a: Bar, b: Bar) => a.opens - b.opens || a.closes - b.closes || a.key.localeCompare(b.key)

/** Every site with its bars, by opening time. */
export const rowsOf = ({ sites, meetings, requests, maintenance }: Timeline): ReadonlyArray<Row> => {
  const bars = new Map<string, Array<Bar>>(sites.map(({ id, occupied }) => [
    id, occupied.map((one, index) => ({ key: `busy-${index}`, state: one.kind === "confirmed" ? "busy" : "busy-pending", ...periodOf(one) }))
  ]))
  const put = (bar: Bar, siteIds: ReadonlyArray<string>) => {
    for (const id of siteIds) bars.get(id)?.push(bar)
  }
  for (const meeting of meetings) put(meetingBar(meeting), meeting.siteIds)
  for (const request of requests) put(requestBar(request), request.siteIds)
  for (const window of maintenance) put(maintenanceBar(window), window.siteIds)
  return sites.map((site) => ({ site, bars: bars.get(site.id)!.sort(byOpening) }))
}

/** The rows while a meeting is being moved: only those that it leaves or comes to are new. */
export const rowsWhileMoving = (
  rows: ReadonlyArray<Row>, meeting: TimelineMeeting, to: { readonly opensAt: string; readonly closesAt: string; readonly siteIds: ReadonlyArray<string> }
): ReadonlyArray<Row> => {
  const proposed: Bar = { ...meetingBar(meeting), ...periodOf(to), key: `proposed-${meeting.id}`, state: "proposed" }
  const comes = new Set(to.siteIds)
  const leaves = new Set(meeting.siteIds)
  return rows.map((row) => {
    if (!comes.has(row.site.id) && !leaves.has(row.site.id)) return row
    const others = row.bars.map((bar) => bar.key === meeting.id ? { ...bar, left: true } : bar)
    return { site: row.site, bars: comes.has(row.site.id) ? [...others, proposed].sort(byOpening) : others }
  })
}

/** In the groups of the estate; with `heldOnly` without the sites that nothing holds. */
export const groupRows = (rows: ReadonlyArray<Row>, query: string, heldOnly: boolean) => {
  const kept = heldOnly ? rows.filter(({ bars }) => bars.length > 0) : rows
  return groupSites(
    kept.map((row) => ({ row, name: row.site.name })), query,
    { kindOf: ({ row }) => row.site.kind, textOf: ({ row: { site } }) => `${site.name} ${site.nameEn ?? ""} ${site.code}` }
  ).map(({ kind, sites }) => ({ kind, rows: sites.map(({ row }) => row) }))
}

export const dayStart = (day: LocalDate): number => atLocal(day, "00:00").getTime()

/** What lies on a day, if only for a moment. */
export const barsOn = (bars: ReadonlyArray<Bar>, day: LocalDate): ReadonlyArray<Bar> => {
  const [start, end] = [dayStart(day), dayStart(addDays(day, 1))]
  return bars.filter(({ opens, closes }) => opens < end && closes > start)
}

const hour = 3_600_000

/** First and last hour of the day that are drawn: office hours, and more where something lies outside of them. */
export const hoursOf = (rows: ReadonlyArray<Row>, day: LocalDate): { readonly from: number; readonly to: number } => {
  const start = dayStart(day)
  let [from, to] = [7, 18]
  for (const { bars } of rows) {
    for (const { opens, closes } of bars) {
      if (closes <= start || opens >= start + 24 * hour) continue
      from = Math.min(from, Math.max(0, Math.floor((opens - start) / hour)))
      to = Math.max(to, Math.min(24, Math.ceil((closes - start) / hour)))
    }
  }
  return { from, to }
}

/** Where a bar is drawn in its row: lengths in hours; lanes keep what overlaps apart. */
export interface Placed {
  readonly bar: Bar
  /** Column in which it begins, from 0. */
  readonly column: number
  /** From the beginning of that column. */
  readonly offset: number
  readonly length: number
  readonly lane: number
}

export const placedOn = (bars: ReadonlyArray<Bar>, day: LocalDate, hours: { readonly from: number; readonly to: number }): ReadonlyArray<Placed> => {
  const [start, end] = [dayStart(day) + hours.from * hour, dayStart(day) + hours.to * hour]
  const lanes: Array<number> = []
  return bars.filter(({ opens, closes }) => opens < end && closes > start).map((bar) => {
    const [opens, closes] = [Math.max(bar.opens, start), Math.min(bar.closes, end)]
    const free = lanes.findIndex((until) => until <= opens)
    // What is being moved away lies under everything, where it was.
    const lane = bar.left === true ? 0 : free === -1 ? lanes.length : free
    if (bar.left !== true) lanes[lane] = closes
    const at = (opens - start) / hour
    return { bar, column: Math.floor(at), offset: at - Math.floor(at), length: (closes - opens) / hour, lane }
  })
}
