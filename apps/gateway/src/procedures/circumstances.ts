import { addDays, atLocal, localDate } from "@diemcau/core/Instant"
import type { MeetingId } from "@diemcau/core/Meeting"
import type { Arrangement } from "@diemcau/core/MeetingChange"
import type { Officer } from "@diemcau/core/Officer"
import { sitesOf, type RegistrationId } from "@diemcau/core/Registration"
import { isShared, noResources } from "@diemcau/core/registration/resources"
import { fitting, vicinity, type Circumstances } from "@diemcau/core/registration/rules"
import { mayRead } from "@diemcau/core/Responsibility"
import type { Clash } from "@diemcau/core/Schedule"
import { horizonDays, type Occupancy } from "@diemcau/core/schedule/alternatives"
import { standIns } from "@diemcau/core/schedule/standIns"
import type { Site, SiteId } from "@diemcau/core/Site"
import type { UnitId } from "@diemcau/core/Unit"
import { atOnce } from "@diemcau/store/Database"
import * as LineStore from "@diemcau/store/Line"
import * as MaintenanceStore from "@diemcau/store/MaintenanceWindow"
import * as RegulationStore from "@diemcau/store/Regulation"
import * as Resources from "@diemcau/store/Resources"
import * as Schedule from "@diemcau/store/Schedule"
import * as SiteStore from "@diemcau/store/Site"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect } from "effect"

/** Whose own bookings do not stand in their way. */
export interface Self {
  readonly registrationId: RegistrationId
  readonly meetingId?: MeetingId
}

/**
 * What holds sites, as far as this officer may know; the clock knows all. Who may know of a meeting at one of its sites
 * may know that it holds the others.
 */
export const shownTo = (viewer: Officer | null, held: ReadonlyArray<Schedule.Holding>): ReadonlyArray<Clash> => {
  const known = new Set([...Map.groupBy(held, ({ number }) => number)].flatMap(([number, all]) =>
    viewer === null || mayRead(viewer, "meetings", { unitIds: all.flatMap(({ unitIds }) => unitIds), siteIds: all.map(({ siteId }) => siteId) }) ? [number] : []))
  return held.map(({ unitIds: _, ...clash }) => clash.maintenance === true || known.has(clash.number) ? clash : { ...clash, number: null, subject: null, unitName: null })
}

/** What holds other sites, or the same before and after: this officer knows its number, or only that it is there. */
export const numberedFor = (viewer: Officer | null) =>
  <One extends { readonly number: string | null; readonly unitIds: ReadonlyArray<UnitId>; readonly siteIds: ReadonlyArray<SiteId> }>({ unitIds, ...one }: One) =>
    viewer === null || mayRead(viewer, "meetings", { unitIds, siteIds: one.siteIds }) ? one : { ...one, number: null }

const exceptFor = (self: Self | undefined) => ({ exceptRegistration: self?.registrationId, exceptMeeting: self?.meetingId })

/** Over a span: what fits beside what meetings share; meetings elsewhere are read only where they share anything. */
export const besideOthers = (span: { readonly from: Date; readonly to: Date }, sites: ReadonlyArray<Site>, now: Date, self?: Self) =>
  Effect.gen(function*() {
    const [provisions, lines, maintenance] = yield* atOnce([RegulationStore.provisionsInForce(now), LineStore.list(), MaintenanceStore.during(span)])
    const neighbours = isShared(provisions, lines) ? yield* Schedule.neighbours({ ...span, ...exceptFor(self) }) : []
    return { fits: fitting({ provisions, sites, neighbours, resources: { ...noResources, lines, maintenance } }), sharing: neighbours }
  })

/** What is held around a time, for whoever looks for another. */
export const occupancy = (asked: Arrangement, now: Date, self: Self | undefined) =>
  Effect.gen(function*() {
    const day = localDate(asked.opensAt)
    const [calendar, sites, units] = yield* atOnce([RegulationStore.calendar(), SiteStore.list(), UnitStore.list()])
    const substitutes = standIns(sitesOf(asked), sites, units, day)
    const { opensAt, closesAt } = asked
    const span = { from: atLocal(day, "00:00"), to: atLocal(addDays(day, horizonDays + 2), "00:00") }
    const [found, beside] = yield* atOnce([
      Schedule.occupied({
        siteIds: sitesOf(asked), others: [...new Set([...substitutes.values()].flat())], period: { opensAt, closesAt }, ...span, exceptMeeting: self?.meetingId
      }),
      besideOthers(span, sites, now, self)
    ])
    return { now, calendar, ...found, ...beside, substitutes } satisfies Occupancy
  })

/** Everything the rules look at, read in a fixed number of queries. `booked`: the sites are held already, so nobody else holds them. */
export const circumstances = (asked: Arrangement, now: Date, viewer: Officer | null, self?: Self, { booked = false } = {}) =>
  Effect.gen(function*() {
    const { opensAt, closesAt } = asked
    const siteIds = sitesOf(asked)
    const except = exceptFor(self)
    const [calendar, provisions, held, sites, resources] = yield* atOnce([
      RegulationStore.calendar(), RegulationStore.provisionsInForce(now),
      booked ? Effect.succeed([]) : Schedule.confirmedClashes({ siteIds, period: { opensAt, closesAt }, ...except }),
      SiteStore.staffed(siteIds, now),
      Resources.read({ siteIds, from: opensAt, to: closesAt, exceptRegistration: self?.registrationId })
    ])
    const [neighbours, around] = yield* atOnce([
      Schedule.neighbours({ ...vicinity({ opensAt, closesAt }, provisions), ...except }),
      held.length > 0 ? occupancy(asked, now, self) : Effect.succeed(undefined)
    ])
    const isShort = held.length === 0 && opensAt > now && !fitting({ provisions, sites, neighbours, resources })(siteIds, { opensAt, closesAt })
    const clashes = [...held, ...Schedule.pendingClashes(resources.pending, sites)]
    return {
      now, calendar, provisions, sites, clashes: shownTo(viewer, clashes), neighbours: neighbours.map(numberedFor(viewer)),
      resources: { ...resources, pending: resources.pending.map(numberedFor(viewer)) },
      occupancy: isShort ? yield* occupancy(asked, now, self) : around
    } satisfies Circumstances
  })
