import type { LocalDate } from "@diemcau/core/Instant"
import type { SiteId } from "@diemcau/core/Site"
import type { Bookings } from "@diemcau/core/Timeline"
import { and, asc, eq, gt, gte, isNotNull, isNull, lt, lte, not, notExists, notInArray, or, sql } from "drizzle-orm"
import { Effect } from "effect"
import { during } from "./MaintenanceWindow.ts"
import { query, type Database, type StoreError } from "./Database.ts"
import { sites, units } from "./tables/estate.ts"
import { meetings, meetingSites, registrations, registrationSites } from "./tables/planning.ts"
import { occurrences, series } from "./tables/series.ts"
import { byName } from "./VietnameseOrder.ts"

/** What holds the sites between two days, both counted; four queries, however many sites and bookings there are. */
export const bookings = ({ first, last, from, to }: {
  readonly first: LocalDate
  readonly last: LocalDate
  /** The same span as moments: [from, to). */
  readonly from: Date
  readonly to: Date
}): Effect.Effect<Bookings, StoreError, Database> =>
  Effect.gen(function*() {
    const estate = yield* query((db) =>
      db.select({
        id: sites.id, code: sites.code, name: sites.name, nameEn: sites.nameEn, unitId: sites.unitId, kind: units.kind
      }).from(sites).innerJoin(units, eq(units.id, sites.unitId))
        .where(and(lte(sites.validFrom, last), or(isNull(sites.validTo), gte(sites.validTo, first))))
    )
    const held = yield* query((db) =>
      db.select({
        id: meetings.id, number: meetings.number, subject: meetings.subject, chair: meetings.chair, unitId: meetings.unitId,
        unitName: units.name, opensAt: meetings.opensAt, closesAt: meetings.closesAt, state: meetings.state, revision: meetings.revision,
        mainSiteId: meetings.mainSiteId,
        siteIds: sql<ReadonlyArray<SiteId>>`array(
          select ${meetingSites.siteId} from ${meetingSites} where ${meetingSites.meetingId} = ${meetings.id} order by ${meetingSites.ordinal}
        )`.as("site_ids")
      }).from(meetings).innerJoin(units, eq(units.id, meetings.unitId))
        .where(and(
          sql`tstzrange(${meetings.opensAt}, ${meetings.closesAt}) && tstzrange(${from}, ${to})`,
          notInArray(meetings.state, ["cancelled", "postponed"])
        ))
        .orderBy(asc(meetings.opensAt), asc(meetings.number))
    )
    const asked = yield* query((db) =>
      db.select({
        id: registrations.id, number: registrations.number, subject: registrations.subject, unitId: registrations.unitId, unitName: units.name,
        opensAt: sql<Date>`coalesce(${occurrences.opensAt}, ${registrations.opensAt})`.mapWith(registrations.opensAt).as("asked_from"),
        closesAt: sql<Date>`coalesce(${occurrences.closesAt}, ${registrations.closesAt})`.mapWith(registrations.closesAt).as("asked_to"),
        siteIds: sql<ReadonlyArray<SiteId>>`array(
          select ${registrationSites.siteId} from ${registrationSites} where ${registrationSites.registrationId} = ${registrations.id}
          order by ${registrationSites.isMain} desc, ${registrationSites.siteId}
        )`.as("site_ids")
      }).from(registrations).innerJoin(units, eq(units.id, registrations.unitId))
        // A series spans its whole time; what it asks for are its days.
        .leftJoin(occurrences, and(
          eq(occurrences.registrationId, registrations.id), not(occurrences.skipped), lt(occurrences.opensAt, to), gt(occurrences.closesAt, from)
        ))
        .where(and(
          or(isNotNull(occurrences.day), notExists(db.select().from(series).where(eq(series.registrationId, registrations.id)))),
          // Written out, so that a prepared statement may use the partial index.
          sql`${registrations.state} = 'submitted'`, lt(registrations.opensAt, to), gt(registrations.closesAt, from)
        ))
        .orderBy(sql`asked_from`, asc(registrations.number))
    )
    return { sites: estate.sort(byName), meetings: held, requests: asked, maintenance: yield* during({ from, to }) }
  })
