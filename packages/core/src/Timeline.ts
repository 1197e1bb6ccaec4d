import { Schema } from "effect"
import { Instant } from "./Instant.ts"
import { MaintenanceWindow } from "./MaintenanceWindow.ts"
import { MeetingId, MeetingState } from "./Meeting.ts"
import type { Officer } from "./Officer.ts"
import { RegistrationId } from "./Registration.ts"
import { mayDo, mayRead } from "./Responsibility.ts"
import { Site, SiteId } from "./Site.ts"
import { Unit, type UnitId } from "./Unit.ts"

/** Longest span that is answered at once, in days, the first and the last counted. */
export const longestSpan = 62

/** A site is taken, and that is all this viewer may know. */
export const Occupied = Schema.Struct({ kind: Schema.Literals(["confirmed", "pending"]), opensAt: Instant, closesAt: Instant })
  .annotate({ identifier: "Occupied" })
export type Occupied = typeof Occupied.Type

export const TimelineSite = Schema.Struct({
  id: SiteId,
  code: Site.fields.code,
  name: Site.fields.name,
  nameEn: Site.fields.nameEn,
  kind: Unit.fields.kind,
  /** What holds it besides the meetings and requests that are named, by opening time. */
  occupied: Schema.Array(Occupied)
}).annotate({ identifier: "TimelineSite" })
export type TimelineSite = typeof TimelineSite.Type

/** An approved meeting with all its sites. */
export const TimelineMeeting = Schema.Struct({
  id: MeetingId,
  number: Schema.String,
  subject: Schema.String,
  chair: Schema.String,
  unitName: Schema.String,
  opensAt: Instant,
  closesAt: Instant,
  state: MeetingState,
  /** A change names it. */
  revision: Schema.Int,
  mainSiteId: SiteId,
  siteIds: Schema.Array(SiteId),
  /** This viewer may propose another time for it. */
  movable: Schema.Boolean
}).annotate({ identifier: "TimelineMeeting" })
export type TimelineMeeting = typeof TimelineMeeting.Type

/** A registration that waits for its decision, of a series each of its days, at those of its sites at which this viewer may know of it. */
export const TimelineRequest = Schema.Struct({
  /** null for those who may not open the registration. */
  id: Schema.NullOr(RegistrationId),
  number: Schema.String,
  subject: Schema.String,
  unitName: Schema.String,
  opensAt: Instant,
  closesAt: Instant,
  siteIds: Schema.Array(SiteId)
}).annotate({ identifier: "TimelineRequest" })
export type TimelineRequest = typeof TimelineRequest.Type

/** Maintenance is no secret: everybody sees what is out of service, and when. */
export const TimelineMaintenance = Schema.Struct({
  id: MaintenanceWindow.fields.id,
  number: MaintenanceWindow.fields.number,
  scope: MaintenanceWindow.fields.scope,
  name: MaintenanceWindow.fields.name,
  reason: MaintenanceWindow.fields.reason,
  state: MaintenanceWindow.fields.state,
  opensAt: Instant,
  closesAt: Instant,
  /** Every site that it touches, the central server's named one by one. */
  siteIds: Schema.Array(SiteId)
}).annotate({ identifier: "TimelineMaintenance" })
export type TimelineMaintenance = typeof TimelineMaintenance.Type

/** Sites of the estate and what holds them in a span of time, as far as one officer may know. */
export const Timeline = Schema.Struct({
  sites: Schema.Array(TimelineSite),
  meetings: Schema.Array(TimelineMeeting),
  requests: Schema.Array(TimelineRequest),
  maintenance: Schema.Array(TimelineMaintenance)
}).annotate({ identifier: "Timeline" })
export type Timeline = typeof Timeline.Type

/** Everything there is in the span, for the clock's eyes only. Sites by name; the others by opening time. */
export interface Bookings {
  readonly sites: ReadonlyArray<Omit<TimelineSite, "occupied"> & { readonly unitId: UnitId }>
  readonly meetings: ReadonlyArray<Omit<TimelineMeeting, "movable"> & { readonly unitId: UnitId }>
  readonly requests: ReadonlyArray<Omit<TimelineRequest, "id"> & { readonly id: RegistrationId; readonly unitId: UnitId }>
  readonly maintenance: ReadonlyArray<TimelineMaintenance>
}

/**
 * What one officer sees of it. A meeting is named to those who may read it. A request is named at the sites at which a
 * clash with it would be: its organiser's officers see it whole, those of a site see it there. Everything else is
 * "occupied", without a number by which two sites could be put together.
 */
export const timelineFor = (viewer: Officer, { sites, meetings, requests, maintenance }: Bookings): Timeline => {
  const occupied = new Map<string, Array<Occupied>>()
  const unitOf = new Map<string, UnitId>(sites.map(({ id, unitId }) => [id, unitId]))
  const unitsOf = (siteIds: ReadonlyArray<SiteId>) => siteIds.flatMap((id) => unitOf.get(id) ?? [])
  const occupy = (siteIds: ReadonlyArray<SiteId>, one: Occupied) => {
    for (const id of siteIds) {
      const known = occupied.get(id)
      if (known === undefined) occupied.set(id, [one])
      else known.push(one)
    }
  }
  const everywhere = mayRead(viewer, "meetings", { unitIds: [], siteIds: [] })
  const arranges = mayDo(viewer, "arrange-meetings")

  const named = meetings.flatMap(({ unitId, ...meeting }): ReadonlyArray<TimelineMeeting> => {
    const { siteIds, opensAt, closesAt, state } = meeting
    if (everywhere || mayRead(viewer, "meetings", { siteIds, unitIds: [unitId, ...unitsOf(siteIds)] })) {
      return [{ ...meeting, movable: arranges && state === "scheduled" }]
    }
    occupy(siteIds, { kind: "confirmed", opensAt, closesAt })
    return []
  })
  const asked = requests.flatMap(({ unitId, ...request }): ReadonlyArray<TimelineRequest> => {
    const { id, siteIds, opensAt, closesAt } = request
    const known = siteIds.filter((siteId) => everywhere || mayRead(viewer, "meetings", { siteIds: [siteId], unitIds: [unitId, ...unitsOf([siteId])] }))
    occupy(siteIds.filter((siteId) => !known.includes(siteId)), { kind: "pending", opensAt, closesAt })
    return known.length === 0
      ? []
      : [{ ...request, id: mayRead(viewer, "registrations", { unitIds: [unitId] }) ? id : null, siteIds: known }]
  })
  return {
    sites: sites.map(({ unitId: _, ...site }) => ({
      ...site, occupied: (occupied.get(site.id) ?? []).sort((a, b) => a.opensAt.getTime() - b.opensAt.getTime())
    })),
    meetings: named,
    requests: asked,
    maintenance: maintenance.map((window) => window.scope.kind === "centre" ? { ...window, siteIds: sites.map(({ id }) => id) } : window)
  }
}
