import type { LocalDate } from "@diemcau/core/Instant"
import type { MeetingId } from "@diemcau/core/Meeting"
import type { RegistrationId } from "@diemcau/core/Registration"
import type { Neighbour } from "@diemcau/core/registration/rules"
import type { Period } from "@diemcau/core/Schedule"
import type { Occurrence, Pattern } from "@diemcau/core/Series"
import type { Recurrence } from "@diemcau/core/series/rule"
import type { SiteId } from "@diemcau/core/Site"
import type { UnitId } from "@diemcau/core/Unit"
import { and, asc, eq, inArray, sql } from "drizzle-orm"
import { Effect } from "effect"
import { query, savepoint, transaction, type Database, type StoreError } from "./Database.ts"
import { Clashing, lockToBook, noOverlap, type Holding } from "./Schedule.ts"
import { meetings, registrations } from "./tables/planning.ts"
import { occurrences, series } from "./tables/series.ts"

/** A series as kept; `pattern` is what meetings added later get. */
export interface StoredSeries {
  readonly registrationId: RegistrationId
  readonly rule: Recurrence
  readonly revision: number
  readonly pattern: Pattern
}

/** A day of a series as kept. */
export type StoredOccurrence = Omit<Occurrence, "state">

const dayRows = (registrationId: RegistrationId, days: ReadonlyArray<StoredOccurrence>) => days.map((day) => ({ ...day, registrationId }))

/** The registration counts as asked for from its first day to its last, so that pending clashes find it. */
export const save = (one: StoredSeries, days: ReadonlyArray<StoredOccurrence>) =>
  transaction(Effect.gen(function*() {
    const { registrationId, ...rest } = one
    const some = days.filter(({ skipped }) => !skipped)
    const held = some.length === 0 ? days.filter(({ waitsWithin }) => waitsWithin !== null) : some
    yield* query((db) => db.insert(series).values(one).onConflictDoUpdate({ target: series.registrationId, set: rest }))
    yield* query((db) => db.delete(occurrences).where(eq(occurrences.registrationId, registrationId)))
    yield* query((db) => db.insert(occurrences).values(dayRows(registrationId, days)))
    yield* query((db) =>
      db.update(registrations).set({ opensAt: held[0]!.opensAt, closesAt: held[held.length - 1]!.closesAt }).where(eq(registrations.id, registrationId))
    )
  }))

export const update = ({ registrationId, revision, pattern }: StoredSeries) =>
  Effect.asVoid(query((db) => db.update(series).set({ revision, pattern }).where(eq(series.registrationId, registrationId))))

/** Adds days, or says anew what has become of known ones. */
export const saveDays = (registrationId: RegistrationId, days: ReadonlyArray<StoredOccurrence>) =>
  days.length === 0 ? Effect.void : Effect.asVoid(query((db) =>
    db.insert(occurrences).values(dayRows(registrationId, days)).onConflictDoUpdate({
      target: [occurrences.registrationId, occurrences.day],
      set: {
        opensAt: sql`excluded.opens_at`, closesAt: sql`excluded.closes_at`, skipped: sql`excluded.skipped`,
        waitsWithin: sql`excluded.waits_within`, meetingId: sql`excluded.meeting_id`
      }
    })
  ))

/** The day waits no longer for a place; it stays skipped. */
export const stopWaiting = (registrationId: RegistrationId, day: LocalDate) =>
  Effect.asVoid(query((db) =>
    db.update(occurrences).set({ waitsWithin: null }).where(and(eq(occurrences.registrationId, registrationId), eq(occurrences.day, day)))
  ))

/** null: the registration is of a single meeting. */
export const find = (registrationId: RegistrationId) =>
  query((db) => db.select().from(series).where(eq(series.registrationId, registrationId))).pipe(
    Effect.map((rows): StoredSeries | null => rows[0] ?? null)
  )

/** In order of the days; of one that has a meeting, when that is held. */
export const days = (registrationId: RegistrationId): Effect.Effect<ReadonlyArray<Occurrence>, StoreError, Database> =>
  query((db) =>
    db.select({
      day: occurrences.day, ordinal: occurrences.ordinal, skipped: occurrences.skipped, waitsWithin: occurrences.waitsWithin, meetingId: occurrences.meetingId,
      state: meetings.state,
      opensAt: sql<Date>`coalesce(${meetings.opensAt}, ${occurrences.opensAt})`.mapWith(occurrences.opensAt),
      closesAt: sql<Date>`coalesce(${meetings.closesAt}, ${occurrences.closesAt})`.mapWith(occurrences.closesAt)
    }).from(occurrences).leftJoin(meetings, eq(meetings.id, occurrences.meetingId))
      .where(eq(occurrences.registrationId, registrationId)).orderBy(asc(occurrences.day))
  )

/** Which of these registrations are series, with how many meetings each still asks for or holds. */
export const counts = (registrationIds: ReadonlyArray<RegistrationId>): Effect.Effect<ReadonlyMap<RegistrationId, number>, StoreError, Database> =>
  registrationIds.length === 0 ? Effect.succeed(new Map()) : query((db) =>
    db.select({ id: occurrences.registrationId, held: sql<number>`(count(*) filter (where not ${occurrences.skipped}))::int` })
      .from(occurrences).where(inArray(occurrences.registrationId, [...registrationIds])).groupBy(occurrences.registrationId)
  ).pipe(Effect.map((rows) => new Map(rows.map(({ id, held }) => [id, held]))))

/** A day and when its meeting would be held. */
export interface Asked extends Period {
  readonly day: LocalDate
}

const asTable = (asked: ReadonlyArray<Asked>) => sql`unnest(
  ${sql.param(asked.map(({ day }) => day))}::text[], ${sql.param(asked.map(({ opensAt }) => opensAt.toISOString()))}::timestamptz[],
  ${sql.param(asked.map(({ closesAt }) => closesAt.toISOString()))}::timestamptz[]
) as asked(day, opens_at, closes_at)`

interface HeldRow {
  readonly day: LocalDate
  readonly kind: "confirmed" | "pending"
  readonly siteId: SiteId
  readonly number: string
  readonly opensAt: string
  readonly closesAt: string
  readonly subject: string
  readonly unitName: string | null
  /** null: maintenance holds it. */
  readonly unitId: UnitId | null
  readonly siteUnitId: UnitId
}

/**
 * As `Schedule.clashes` for many times at once: two queries, however many days. The registration does not stand in its
 * own way while it is undecided, nor do those of its meetings that are named.
 */
export const clashes = ({ siteIds, asked, exceptRegistration, exceptMeetings = [] }: {
  readonly siteIds: ReadonlyArray<SiteId>
  readonly asked: ReadonlyArray<Asked>
  readonly exceptRegistration?: RegistrationId | undefined
  readonly exceptMeetings?: ReadonlyArray<MeetingId>
}): Effect.Effect<ReadonlyMap<LocalDate, ReadonlyArray<Holding>>, StoreError, Database> =>
  Effect.gen(function*() {
    const wanted = sql`${sql.param(siteIds)}::uuid[]`
    const but = exceptRegistration ?? null
    const confirmed = yield* query((db) =>
      db.execute<HeldRow & Record<string, unknown>>(sql`
        select asked.day, 'confirmed' as kind, held.site_id as "siteId", held.number, coalesce(meetings.subject, maintenance_windows.reason) as subject, units.name as "unitName",
          to_json(lower(held.period))#>>'{}' as "opensAt", to_json(upper(held.period))#>>'{}' as "closesAt",
          meetings.unit_id as "unitId", sites.unit_id as "siteUnitId"
        from ${asTable(asked)}
        join site_bookings held on held.period && tstzrange(asked.opens_at, asked.closes_at) and held.site_id = any(${wanted}) and not held.released
        left join meetings on meetings.id = held.meeting_id
        left join units on units.id = meetings.unit_id
        left join maintenance_windows on maintenance_windows.id = held.maintenance_id
        join sites on sites.id = held.site_id
        where held.meeting_id is null or not (held.meeting_id = any(${sql.param(exceptMeetings)}::uuid[]))
        order by lower(held.period), held.number, held.site_id`)
    )
    const pending = yield* query((db) =>
      db.execute<HeldRow & Record<string, unknown>>(sql`
        select asked.day, 'pending' as kind, at.site_id as "siteId", registrations.number, registrations.subject, units.name as "unitName",
          to_json(coalesce(held.opens_at, registrations.opens_at))#>>'{}' as "opensAt",
          to_json(coalesce(held.closes_at, registrations.closes_at))#>>'{}' as "closesAt",
          registrations.unit_id as "unitId", sites.unit_id as "siteUnitId"
        from ${asTable(asked)}
        join registrations on registrations.state = 'submitted'
          and registrations.opens_at < asked.closes_at and registrations.closes_at > asked.opens_at
        join registration_sites at on at.registration_id = registrations.id and at.site_id = any(${wanted})
        join units on units.id = registrations.unit_id
        join sites on sites.id = at.site_id
        left join series_occurrences held on held.registration_id = registrations.id and not held.skipped
          and held.opens_at < asked.closes_at and held.closes_at > asked.opens_at
        where registrations.id is distinct from ${but}::uuid
          and (held.day is not null or not exists (select from series where series.registration_id = registrations.id))
        order by 7, registrations.number, at.site_id`)
    )
    const found = [...confirmed.rows, ...pending.rows].map(({ day, opensAt, closesAt, unitId, siteUnitId, ...row }) => ({
      day, holding: { ...row, opensAt: new Date(opensAt), closesAt: new Date(closesAt), ...(unitId === null ? { unitIds: [siteUnitId], maintenance: true } : { unitIds: [unitId, siteUnitId] }) } satisfies Holding
    }))
    return new Map([...Map.groupBy(found, ({ day }) => day)].map(([day, all]) => [day, all.map(({ holding }) => holding)]))
  })

/** As `Schedule.neighbours` for many spans in one query. */
export const neighbours = ({ asked, exceptMeetings = [] }: {
  readonly asked: ReadonlyArray<Asked>
  readonly exceptMeetings?: ReadonlyArray<MeetingId>
}): Effect.Effect<ReadonlyMap<LocalDate, ReadonlyArray<Neighbour & { readonly unitIds: ReadonlyArray<UnitId> }>>, StoreError, Database> =>
  query((db) =>
    db.execute<{ day: LocalDate; number: string; chair: string; opensAt: string; closesAt: string; siteIds: Array<SiteId>; unitIds: Array<UnitId> }>(sql`
      select asked.day, meetings.number, meetings.chair, to_json(meetings.opens_at)#>>'{}' as "opensAt", to_json(meetings.closes_at)#>>'{}' as "closesAt",
        array(select site_id::text from meeting_sites where meeting_id = meetings.id) as "siteIds",
        array(select meetings.unit_id::text union select sites.unit_id::text from meeting_sites at join sites on sites.id = at.site_id where at.meeting_id = meetings.id) as "unitIds"
      from ${asTable(asked)}
      join meetings on tstzrange(meetings.opens_at, meetings.closes_at) && tstzrange(asked.opens_at, asked.closes_at)
        and meetings.state in ('scheduled', 'running') and not (meetings.id = any(${sql.param(exceptMeetings)}::uuid[]))
      order by meetings.opens_at, meetings.number`)
  ).pipe(Effect.map(({ rows }) => {
    const found = rows.map(({ day, opensAt, closesAt, ...row }) => ({ day, one: { ...row, opensAt: new Date(opensAt), closesAt: new Date(closesAt) } }))
    return new Map([...Map.groupBy(found, ({ day }) => day)].map(([day, all]) => [day, all.map(({ one }) => one)]))
  }))

/**
 * Holds the sites of these meetings as they are now arranged, in place of what they held; or leaves everything as it
 * was. One insert, one savepoint: all or none. After `Clashing` the transaction around it can go on.
 */
export const book = (meetingIds: ReadonlyArray<MeetingId>, siteIds: ReadonlyArray<SiteId>): Effect.Effect<void, StoreError | Clashing, Database> => {
  const ids = sql`${sql.param(meetingIds)}::uuid[]`
  return transaction(
    lockToBook(siteIds).pipe(
      Effect.andThen(savepoint(
        // Released first: one may move to where another of them was.
        query((db) => db.execute(sql`update site_bookings set released = true where meeting_id = any(${ids}) and not released`)).pipe(
          Effect.andThen(query((db) => db.execute(sql`
            insert into site_bookings (meeting_id, site_id, number, period, released)
            select meetings.id, at.site_id, meetings.number, tstzrange(meetings.opens_at, meetings.closes_at), false
            from meetings join meeting_sites at on at.meeting_id = meetings.id where meetings.id = any(${ids})
            on conflict (meeting_id, site_id) do update set period = excluded.period, released = false`)))
        )
      )),
      Effect.asVoid,
      Effect.catchTag("StoreError", (error) =>
        Effect.fail(error.constraint === noOverlap ? new Clashing({ meetingId: meetingIds[0] ?? "" }) : error))
    )
  )
}

/** The sites of these meetings are free again. */
export const release = (meetingIds: ReadonlyArray<MeetingId>) =>
  Effect.asVoid(query((db) =>
    db.execute(sql`update site_bookings set released = true where meeting_id = any(${sql.param(meetingIds)}::uuid[])`)
  ))
