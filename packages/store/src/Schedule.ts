import type { MeetingId } from "@diemcau/core/Meeting"
import type { RegistrationId } from "@diemcau/core/Registration"
import type { Clash, Period } from "@diemcau/core/Schedule"
import type { SiteId } from "@diemcau/core/Site"
import { and, eq, gt, inArray, lt, ne, sql } from "drizzle-orm"
import { Effect, Schema } from "effect"
import { query, savepoint, transaction, type Database, type StoreError } from "./Database.ts"
import { meetings, registrations, registrationSites, siteBookings } from "./tables/planning.ts"

/** Another meeting holds one of the sites in that time; nothing was booked. */
export class Clashing extends Schema.TaggedError<Clashing>()("Clashing", { meetingId: Schema.String }) {}

/** The name of the constraint that makes a double booking impossible. */
const noOverlap = "site_bookings_no_overlap"

/** Lower case, because PostgreSQL takes an id either way and a lock is on the letters. */
const lockNames = (siteIds: ReadonlyArray<SiteId>) => [...new Set(siteIds.map((id) => `site:${id.toLowerCase()}`))]

/**
 * Nobody else books these sites until the transaction ends. Taken in the order of the locks' own numbers, so that two
 * that want the same sites wait for one another and never in a ring.
 */
export const lockSites = (siteIds: ReadonlyArray<SiteId>) =>
  siteIds.length === 0 ? Effect.void : Effect.asVoid(query((db) =>
    db.execute(sql`
      select pg_advisory_xact_lock(number) from (
        select distinct hashtextextended(name, 0) as number from unnest(${sql.param(lockNames(siteIds))}::text[]) as name
        order by number offset 0
      ) as locks`)
  ))

const range = ({ opensAt, closesAt }: Period) => sql`tstzrange(${opensAt}, ${closesAt})`

/**
 * What stands against holding these sites in that time: confirmed bookings, then registrations still undecided.
 * `exceptRegistration` does not stand in its own way.
 */
export const clashes = ({ siteIds, period, exceptRegistration }: {
  readonly siteIds: ReadonlyArray<SiteId>
  readonly period: Period
  readonly exceptRegistration?: RegistrationId | undefined
}): Effect.Effect<ReadonlyArray<Clash>, StoreError, Database> =>
  siteIds.length === 0 ? Effect.succeed([]) : Effect.gen(function*() {
    const confirmed = yield* query((db) =>
      db.select({ siteId: siteBookings.siteId, number: siteBookings.number, period: siteBookings.period }).from(siteBookings)
        .innerJoin(meetings, eq(meetings.id, siteBookings.meetingId))
        .where(and(
          inArray(siteBookings.siteId, [...siteIds]),
          sql`${siteBookings.period} && ${range(period)}`,
          sql`not ${siteBookings.released}`,
          exceptRegistration === undefined ? undefined : ne(meetings.registrationId, exceptRegistration)
        ))
    )
    const pending = yield* query((db) =>
      db.select({
        siteId: registrationSites.siteId, number: registrations.number, opensAt: registrations.opensAt, closesAt: registrations.closesAt
      }).from(registrations)
        .innerJoin(registrationSites, eq(registrationSites.registrationId, registrations.id))
        .where(and(
          // Written out, so that a prepared statement may use the partial index.
          sql`${registrations.state} = 'submitted'`,
          lt(registrations.opensAt, period.closesAt),
          gt(registrations.closesAt, period.opensAt),
          inArray(registrationSites.siteId, [...siteIds]),
          exceptRegistration === undefined ? undefined : ne(registrations.id, exceptRegistration)
        ))
    )
    return [
      ...confirmed.map(({ siteId, number, period }): Clash => ({ siteId, kind: "confirmed", number, ...period })).sort(byOpening),
      ...pending.map((row): Clash => ({ ...row, kind: "pending" })).sort(byOpening)
    ]
  })

const byOpening = (a: Clash, b: Clash): number =>
  a.opensAt.getTime() - b.opensAt.getTime() || a.number.localeCompare(b.number) || a.siteId.localeCompare(b.siteId)

/** When any of these sites is held by a confirmed meeting, within a span. */
export const busy = ({ siteIds, from, to }: {
  readonly siteIds: ReadonlyArray<SiteId>
  readonly from: Date
  readonly to: Date
}) =>
  siteIds.length === 0 ? Effect.succeed<ReadonlyArray<Period>>([]) : query((db) =>
    db.selectDistinct({ period: siteBookings.period }).from(siteBookings).where(and(
      inArray(siteBookings.siteId, [...siteIds]),
      sql`${siteBookings.period} && ${range({ opensAt: from, closesAt: to })}`,
      sql`not ${siteBookings.released}`
    ))
  ).pipe(Effect.map((rows): ReadonlyArray<Period> =>
    rows.map(({ period }) => period).sort((a, b) => a.opensAt.getTime() - b.opensAt.getTime())
  ))

/** Holds all the sites for a meeting, or none of them. After `Clashing` the transaction around it can go on. */
export const book = ({ meetingId, number, siteIds, period }: {
  readonly meetingId: MeetingId
  readonly number: string
  readonly siteIds: ReadonlyArray<SiteId>
  readonly period: Period
}) =>
  transaction(
    lockSites(siteIds).pipe(
      Effect.andThen(savepoint(query((db) =>
        db.insert(siteBookings).values(siteIds.map((siteId) => ({ meetingId, siteId, number, period, released: false })))
      ))),
      Effect.asVoid,
      Effect.catchTag("StoreError", (error) =>
        Effect.fail(error.constraint === noOverlap ? new Clashing({ meetingId }) : error))
    )
  )

/** The sites are free again; the rows stay, as what was once promised. */
export const release = (meetingId: MeetingId) =>
  Effect.asVoid(query((db) => db.update(siteBookings).set({ released: true }).where(eq(siteBookings.meetingId, meetingId))))
