import type { MeetingId } from "@diemcau/core/Meeting"
import type { RegistrationId } from "@diemcau/core/Registration"
import type { Clash, Period } from "@diemcau/core/Schedule"
import type { Site, SiteId } from "@diemcau/core/Site"
import type { UnitId } from "@diemcau/core/Unit"
import { and, eq, gt, inArray, isNotNull, lt, ne, not, notExists, notInArray, or, sql, type SQL, type SQLWrapper } from "drizzle-orm"
import { Effect, Schema } from "effect"
import { query, savepoint, transaction, type Database, type StoreError } from "./Database.ts"
import { sites, units } from "./tables/estate.ts"
import { maintenanceWindows } from "./tables/maintenance.ts"
import { meetings, registrations, siteBookings } from "./tables/planning.ts"
import { occurrences, series } from "./tables/series.ts"

/** Another meeting holds one of the sites in that time; nothing was booked. */
export class Clashing extends Schema.TaggedError<Clashing>()("Clashing", { meetingId: Schema.String }) {}

/** The name of the constraint that makes a double booking impossible. */
export const noOverlap = "site_bookings_no_overlap"

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

const range = ({ opensAt, closesAt }: Period) => sql`tstzrange(${opensAt.toISOString()}::timestamptz, ${closesAt.toISOString()}::timestamptz)`

/** What holds these sites then, site by site: asked for all at once, the planner reads every site's bookings of that day. */
const held = (siteIds: ReadonlyArray<SiteId>, period: Period) => sql`(
  select held.* from unnest(${sql.param([...siteIds])}::uuid[]) as asked(id) cross join lateral (
    select * from site_bookings where site_id = asked.id and period && ${range(period)} and not released offset 0
  ) as held) as site_bookings`

/** The locks' own numbers, in their order. */
const lockNumbers = (siteIds: ReadonlyArray<SiteId>) =>
  sql`array(select distinct hashtextextended(name, 0) as number from unnest(${sql.param(lockNames(siteIds))}::text[]) as name order by number)`

/**
 * As `lockSites`, for whoever judges and then books: where meetings at other sites share the central server's ports or a
 * line with these, those wait too. What was read before is not to be relied on.
 */
export const lockToBook = (siteIds: ReadonlyArray<SiteId>) =>
  siteIds.length === 0 ? Effect.void : Effect.asVoid(query((db) =>
    db.execute(sql`select lock_to_book(${sql.param(siteIds)}::uuid[], ${lockNumbers(siteIds)})`)
  ))

/** A clash with everything about what holds the site: who may know it is for the asker to say. */
export interface Holding extends Clash {
  readonly number: string
  readonly subject: string
  /** The unit that holds the meeting, and the one whose site it is. */
  readonly unitIds: ReadonlyArray<UnitId>
}

/**
 * What holds these sites in that time. `exceptRegistration` does not stand in its own way; of its meetings, when it is a
 * series, only `exceptMeeting` does not.
 */
export const confirmedClashes = ({ siteIds, period, exceptRegistration, exceptMeeting }: {
  readonly siteIds: ReadonlyArray<SiteId>
  readonly period: Period
  readonly exceptRegistration?: RegistrationId | undefined
  readonly exceptMeeting?: MeetingId | undefined
}): Effect.Effect<ReadonlyArray<Holding>, StoreError, Database> =>
  siteIds.length === 0 ? Effect.succeed([]) : query((db) =>
    db.select({
      siteId: sql<SiteId>`${siteBookings.siteId}`, number: sql<string>`${siteBookings.number}`, period: sql<Period>`${siteBookings.period}`.mapWith(siteBookings.period),
      subject: sql<string>`coalesce(${meetings.subject}, ${maintenanceWindows.reason})`,
      unitName: units.name, unitId: meetings.unitId, siteUnitId: sites.unitId
    }).from(held(siteIds, period))
      .leftJoin(meetings, eq(meetings.id, siteBookings.meetingId))
      .leftJoin(units, eq(units.id, meetings.unitId))
      .leftJoin(maintenanceWindows, eq(maintenanceWindows.id, siteBookings.maintenanceId))
      .innerJoin(sites, eq(sites.id, siteBookings.siteId))
      .where(exceptMeeting !== undefined ? sql`${meetings.id} is distinct from ${exceptMeeting}::uuid`
        : exceptRegistration === undefined ? undefined : sql`${meetings.registrationId} is distinct from ${exceptRegistration}::uuid`)
  ).pipe(Effect.map((rows) =>
    rows.map(({ period, unitId, siteUnitId, ...row }): Holding => ({
      ...row, ...period, kind: "confirmed", ...(unitId === null ? { unitIds: [siteUnitId], maintenance: true } : { unitIds: [unitId, siteUnitId] })
    })).sort(byOpening)))

const byOpening = (a: Holding, b: Holding): number =>
  a.opensAt.getTime() - b.opensAt.getTime() || a.number.localeCompare(b.number) || a.siteId.localeCompare(b.siteId)

/** Undecided registrations that ask for one of these sites at one of those times, the oldest first. */
export const undecided = ({ siteIds, periods }: { readonly siteIds: ReadonlyArray<SiteId>; readonly periods: ReadonlyArray<Period> }) =>
  query((db) =>
    db.execute<{ id: RegistrationId }>(sql`
      select registrations.id from registrations
      where registrations.state = 'submitted' and exists (
        select from registration_sites at where at.registration_id = registrations.id and at.site_id = any(${sql.param(siteIds)}::uuid[])
      ) and exists (
        select from unnest(
          ${sql.param(periods.map(({ opensAt }) => opensAt.toISOString()))}::timestamptz[], ${sql.param(periods.map(({ closesAt }) => closesAt.toISOString()))}::timestamptz[]
        ) as given(opens_at, closes_at)
        where registrations.opens_at < given.closes_at and registrations.closes_at > given.opens_at and (
          not exists (select from series where series.registration_id = registrations.id) or exists (
            select from series_occurrences asked where asked.registration_id = registrations.id and not asked.skipped
              and asked.opens_at < given.closes_at and asked.closes_at > given.opens_at
          )
        )
      ) order by registrations.submitted_at, registrations.id`)
  ).pipe(Effect.map(({ rows }) => rows.map(({ id }) => id)))

/** A multirange as JSON, each of its ranges as [from, to) in milliseconds. */
const asPairs = (multirange: SQL) => sql`(
  select json_agg(json_build_array((extract(epoch from lower(one)) * 1000)::float8, (extract(epoch from upper(one)) * 1000)::float8)) from unnest(${multirange}) as one)`

type Pairs = ReadonlyArray<readonly [number, number]>
const periods = (pairs: Pairs): ReadonlyArray<Period> => pairs.map(([opens, closes]) => ({ opensAt: new Date(opens), closesAt: new Date(closes) }))

const butFor = (meetingId: MeetingId | undefined) => meetingId === undefined ? sql`` : sql`where meeting_id is distinct from ${meetingId}::uuid`

/** When each of these sites is held, by confirmed meetings or maintenance, within a span; what touches is one period. */
export const busy = ({ siteIds, from, to, exceptMeeting }: {
  readonly siteIds: ReadonlyArray<SiteId>
  readonly from: Date
  readonly to: Date
  readonly exceptMeeting?: MeetingId | undefined
}) =>
  siteIds.length === 0 ? Effect.succeed<ReadonlyMap<SiteId, ReadonlyArray<Period>>>(new Map()) : query((db) =>
    // Put together there: a row a site instead of a row a booking.
    db.execute<{ siteId: SiteId; held: Pairs }>(sql`
      select site_id as "siteId", ${asPairs(sql`held`)} as held from (
        select site_id, range_agg(period) as held from ${held(siteIds, { opensAt: from, closesAt: to })} ${butFor(exceptMeeting)} group by site_id
      ) as sites`)
  ).pipe(Effect.map(({ rows }): ReadonlyMap<SiteId, ReadonlyArray<Period>> => new Map(rows.map(({ siteId, held }) => [siteId, periods(held)]))))

/**
 * What stands against meeting at all of these sites: when any of them is held within a span, in order and put together;
 * and which of them and of the others are held at some moment of a period.
 */
export const occupied = ({ siteIds, others, period, from, to, exceptMeeting }: {
  readonly siteIds: ReadonlyArray<SiteId>
  readonly others: ReadonlyArray<SiteId>
  readonly period: Period
  readonly from: Date
  readonly to: Date
  readonly exceptMeeting?: MeetingId | undefined
}) =>
  query((db) =>
    db.execute<{ held: Pairs | null; taken: ReadonlyArray<SiteId> }>(sql`
      select ${asPairs(sql`(select range_agg(period) from ${held(siteIds, { opensAt: from, closesAt: to })} ${butFor(exceptMeeting)})`)} as held,
        array(select distinct site_id from ${held([...siteIds, ...others], period)} ${butFor(exceptMeeting)}) as taken`)
  ).pipe(Effect.map(({ rows: [row] }) => ({ held: periods(row!.held ?? []), taken: new Set(row!.taken) })))

/** The unit that holds it, and those whose sites it holds: who may know its number is for the asker to say. */
const unitsOf = (unitId: SQLWrapper, siteIds: SQL) =>
  sql<ReadonlyArray<UnitId>>`array(select ${unitId} union select sites.unit_id from sites where sites.id in (${siteIds}))`

/** Approved meetings that overlap a span, whatever their sites: for what is shared by all of them. */
export const neighbours = ({ from, to, exceptRegistration, exceptMeeting }: {
  readonly from: Date
  readonly to: Date
  readonly exceptRegistration?: RegistrationId | undefined
  readonly exceptMeeting?: MeetingId | undefined
}) =>
  query((db) =>
    db.select({
      id: meetings.id, number: meetings.number, subject: meetings.subject, unitName: units.name, chair: meetings.chair,
      opensAt: meetings.opensAt, closesAt: meetings.closesAt,
      siteIds: sql<ReadonlyArray<SiteId>>`array(select site_id from meeting_sites where meeting_id = ${meetings.id})`.as("site_ids"),
      unitIds: unitsOf(meetings.unitId, sql`select site_id from meeting_sites where meeting_id = ${meetings.id}`).as("unit_ids")
    }).from(meetings).innerJoin(units, eq(units.id, meetings.unitId)).where(and(
      sql`tstzrange(${meetings.opensAt}, ${meetings.closesAt}) && ${range({ opensAt: from, closesAt: to })}`,
      inArray(meetings.state, ["scheduled", "running"]),
      exceptMeeting !== undefined ? ne(meetings.id, exceptMeeting)
        : exceptRegistration === undefined ? undefined : ne(meetings.registrationId, exceptRegistration)
    )).orderBy(meetings.opensAt, meetings.number)
  )

/** Requests that nobody has decided within a span, of a series each of its days: for what is shared by all of them. */
export const pending = ({ from, to, exceptRegistration }: {
  readonly from: Date
  readonly to: Date
  readonly exceptRegistration?: RegistrationId | undefined
}) =>
  query((db) =>
    db.select({
      id: registrations.id, number: registrations.number, subject: registrations.subject, unitId: registrations.unitId, unitName: units.name,
      opensAt: sql<Date>`coalesce(${occurrences.opensAt}, ${registrations.opensAt})`.mapWith(registrations.opensAt),
      closesAt: sql<Date>`coalesce(${occurrences.closesAt}, ${registrations.closesAt})`.mapWith(registrations.closesAt),
      siteIds: sql<ReadonlyArray<SiteId>>`array(select site_id from registration_sites where registration_id = ${registrations.id})`.as("site_ids"),
      unitIds: unitsOf(registrations.unitId, sql`select site_id from registration_sites where registration_id = ${registrations.id}`).as("unit_ids")
    }).from(registrations).innerJoin(units, eq(units.id, registrations.unitId))
      .leftJoin(occurrences, and(
        eq(occurrences.registrationId, registrations.id), not(occurrences.skipped), lt(occurrences.opensAt, to), gt(occurrences.closesAt, from)
      ))
      .where(and(
        or(isNotNull(occurrences.day), notExists(db.select().from(series).where(eq(series.registrationId, registrations.id)))),
        sql`${registrations.state} = 'submitted'`, lt(registrations.opensAt, to), gt(registrations.closesAt, from),
        exceptRegistration === undefined ? undefined : ne(registrations.id, exceptRegistration)
      ))
  )

type Pending = Effect.Success<ReturnType<typeof pending>>[number]

/** Which of these sites undecided requests ask for as well, each of them a clash of its own. */
export const pendingClashes = (
  requests: ReadonlyArray<Pick<Pending, "number" | "subject" | "unitId" | "unitName" | "opensAt" | "closesAt" | "siteIds">>,
  asked: ReadonlyArray<Pick<Site, "id" | "unitId">>
): ReadonlyArray<Holding> => {
  const unitIds = new Map(asked.map((site) => [site.id, site.unitId]))
  return requests.flatMap(({ number, subject, unitId, unitName, opensAt, closesAt, siteIds }) =>
    siteIds.flatMap((siteId): ReadonlyArray<Holding> => {
      const siteUnitId = unitIds.get(siteId)
      return siteUnitId === undefined ? [] : [{ siteId, kind: "pending", number, subject, unitName, opensAt, closesAt, unitIds: [unitId, siteUnitId] }]
    })).sort(byOpening)
}

/**
 * Holds all the sites for a meeting, or none of them, in one round trip, under the locks of `lockToBook`. After `Clashing`
 * nobody waits for this transaction.
 */
export const book = ({ meetingId, number, siteIds, period }: {
  readonly meetingId: MeetingId
  readonly number: string
  readonly siteIds: ReadonlyArray<SiteId>
  readonly period: Period
}) =>
  query((db) =>
    db.execute<{ booked: boolean }>(sql`
      select book_sites(
        ${meetingId}::uuid, ${number}, ${sql.param(siteIds)}::uuid[],
        tstzrange(${period.opensAt.toISOString()}::timestamptz, ${period.closesAt.toISOString()}::timestamptz),
        ${lockNumbers(siteIds)}
      ) as booked`)
  ).pipe(
    Effect.flatMap(({ rows: [row] }) => row!.booked ? Effect.void : Effect.fail(new Clashing({ meetingId })))
  )

/** Holds the sites of a meeting that was arranged anew, in place of what it held; or leaves everything as it was. */
export const rebook = ({ meetingId, number, siteIds, period }: {
  readonly meetingId: MeetingId
  readonly number: string
  readonly siteIds: ReadonlyArray<SiteId>
  readonly period: Period
}) =>
  transaction(
    lockToBook(siteIds).pipe(
      Effect.andThen(savepoint(Effect.gen(function*() {
        yield* query((db) =>
          db.update(siteBookings).set({ released: true }).where(and(eq(siteBookings.meetingId, meetingId), notInArray(siteBookings.siteId, [...siteIds])))
        )
        yield* query((db) =>
          db.insert(siteBookings).values(siteIds.map((siteId) => ({ meetingId, siteId, number, period, released: false })))
            .onConflictDoUpdate({
              target: [siteBookings.meetingId, siteBookings.siteId], set: { period: sql`excluded.period`, released: false }
            })
        )
      }))),
      Effect.catchTag("StoreError", (error) =>
        Effect.fail(error.constraint === noOverlap ? new Clashing({ meetingId }) : error))
    )
  )

/** The sites are free again; the rows stay, as what was once promised. */
export const release = (meetingId: MeetingId) =>
  Effect.asVoid(query((db) => db.update(siteBookings).set({ released: true }).where(eq(siteBookings.meetingId, meetingId))))

/** The meetings that hold one of these sites in that time, in the order in which they are locked. */
export const holders = ({ siteIds, period }: { readonly siteIds: ReadonlyArray<SiteId>; readonly period: Period }) =>
  query((db) =>
    db.execute<{ meetingId: MeetingId }>(sql`select distinct meeting_id as "meetingId" from ${held(siteIds, period)} where meeting_id is not null order by meeting_id`)
  ).pipe(Effect.map(({ rows }) => rows.map(({ meetingId }) => meetingId)))
