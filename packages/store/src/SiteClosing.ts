import type { MeetingId } from "@diemcau/core/Meeting"
import type { SiteId } from "@diemcau/core/Site"
import { and, asc, eq, gte, inArray, isNull, sql } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { endpoints, units } from "./tables/estate.ts"
import { meetings, registrations } from "./tables/planning.ts"

/** What stands in the way of closing sites: their ids, and the first moment after their last day. */
interface ToCome {
  readonly siteIds: ReadonlyArray<SiteId>
  readonly from: Date
}

/** Scheduled meetings at these sites that open from a moment on, with the name of the unit that holds each. */
export const meetingsToCome = ({ siteIds, from }: ToCome) =>
  query((db) =>
    db.select({ id: meetings.id, unitName: units.name }).from(meetings).innerJoin(units, eq(units.id, meetings.unitId)).where(and(
      eq(meetings.state, "scheduled"), gte(meetings.opensAt, from),
      sql`exists (select from meeting_sites at where at.meeting_id = ${meetings.id} and at.site_id = any(${sql.param([...siteIds])}::uuid[]))`
    ))
  ).pipe(Effect.map((rows): ReadonlyMap<MeetingId, string> => new Map(rows.map(({ id, unitName }) => [id, unitName]))))

/** Undecided registrations that name one of these sites and open from a moment on. */
export const requestsToCome = ({ siteIds, from }: ToCome) =>
  query((db) =>
    db.select({ number: registrations.number, subject: registrations.subject, opensAt: registrations.opensAt }).from(registrations)
      .where(and(
        inArray(registrations.state, ["submitted", "sent-back"]), gte(registrations.opensAt, from),
        sql`exists (select from registration_sites at where at.registration_id = ${registrations.id} and at.site_id = any(${sql.param([...siteIds])}::uuid[]))`
      )).orderBy(asc(registrations.opensAt), asc(registrations.number))
  )

/** Names of the endpoints in service at these sites. */
export const endpointsAt = (siteIds: ReadonlyArray<SiteId>) =>
  query((db) => db.select({ name: endpoints.name }).from(endpoints).where(and(inArray(endpoints.siteId, [...siteIds]), isNull(endpoints.closedAt)))).pipe(
    Effect.map((rows) => rows.map(({ name }) => name).sort())
  )
