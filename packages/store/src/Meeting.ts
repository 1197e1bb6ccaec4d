import type { Wish } from "@diemcau/core/Conduct"
import type { Meeting, MeetingId, MeetingState } from "@diemcau/core/Meeting"
import type { HeldMeeting } from "@diemcau/core/MeetingDuty"
import type { Registration } from "@diemcau/core/Registration"
import type { SiteId } from "@diemcau/core/Site"
import type { UnitId } from "@diemcau/core/Unit"
import { and, asc, eq, getColumns, gt, isNull, sql, type SQL } from "drizzle-orm"
import { Effect } from "effect"
import { query, transaction, type Database, type StoreError } from "./Database.ts"
import { isPublic } from "./Display.ts"
import { historyColumn, historyFrom, type HistoryEntry } from "./Journal.ts"
import { extraChecks } from "./Readiness.ts"
import { techniciansAt, techniciansByName, type SiteTechnician } from "./Officer.ts"
import { sites, units } from "./tables/estate.ts"
import { meetings, meetingSites, meetingWishes, registrations } from "./tables/planning.ts"

/** A meeting with the name of the unit that holds it, and who comes, in the organiser's words. */
export type NamedMeeting = Meeting & { readonly unitName: string; readonly attendees: string }

const columns = {
  ...getColumns(meetings),
  siteIds: sql<ReadonlyArray<SiteId>>`array(
    select ${meetingSites.siteId} from ${meetingSites} where ${meetingSites.meetingId} = ${meetings.id} order by ${meetingSites.ordinal}
  )`.as("site_ids")
}

/** With its sites, in the order given, which are asked whether they attend. */
export const insert = ({ siteIds, ...meeting }: Meeting, askedAt: Date) =>
  transaction(
    query((db) => db.insert(meetings).values(meeting)).pipe(
      Effect.andThen(siteIds.length === 0 ? Effect.void : query((db) =>
        db.insert(meetingSites).values(siteIds.map((siteId, ordinal) => ({ meetingId: meeting.id, siteId, ordinal, askedAt })))
      )),
      Effect.asVoid
    )
  )

/** Many at once, each with its sites: as many statements for a thousand as for one. */
export const insertAll = (all: ReadonlyArray<Meeting>, askedAt: Date) =>
  all.length === 0 ? Effect.void : transaction(
    query((db) => db.insert(meetings).values(all.map(({ siteIds: _, ...meeting }) => meeting))).pipe(Effect.andThen(placeAll(all, askedAt)))
  )

/** Their sites as now given. Arrays and not rows: a statement takes 65,535 parameters at most. */
const placeAll = (all: ReadonlyArray<Meeting>, askedAt: Date) => {
  const places = all.flatMap(({ id, siteIds }) => siteIds.map((siteId, ordinal) => ({ id, siteId, ordinal })))
  return Effect.asVoid(query((db) =>
    db.execute(sql`
      insert into ${meetingSites} (meeting_id, site_id, ordinal, asked_at) select given.*, ${askedAt}::timestamptz from unnest(
        ${sql.param(places.map(({ id }) => id))}::uuid[], ${sql.param(places.map(({ siteId }) => siteId))}::uuid[],
        ${sql.param(places.map(({ ordinal }) => ordinal))}::int[]
      ) as given on conflict (meeting_id, site_id) do update set ordinal = excluded.ordinal`)
  ))
}

/** Their sites as now given, before the meetings themselves change: those that come are asked, and all of a meeting in a new round. */
const replaceAll = (all: ReadonlyArray<Meeting>, askedAt: Date) =>
  Effect.gen(function*() {
    const ids = sql.param(all.map(({ id }) => id))
    const kept = all.flatMap(({ id, siteIds }) => siteIds.map((siteId) => ({ id, siteId })))
    yield* query((db) =>
      db.execute(sql`
        delete from ${meetingSites} where meeting_id = any(${ids}::uuid[]) and (meeting_id, site_id) not in (
          select * from unnest(${sql.param(kept.map(({ id }) => id))}::uuid[], ${sql.param(kept.map(({ siteId }) => siteId))}::uuid[]))`)
    )
    yield* query((db) =>
      db.execute(sql`
        update ${meetingSites} set asked_at = ${askedAt}
        from unnest(${ids}::uuid[], ${sql.param(all.map(({ round }) => round))}::int[]) as given(id, round) join ${meetings} on ${meetings.id} = given.id
        where ${meetingSites.meetingId} = given.id and ${meetings.round} <> given.round`)
    )
    yield* placeAll(all, askedAt)
  })

/** As `rearrange` for each of them: time, sites, check, state and counts; nothing else of them. */
export const rearrangeAll = (all: ReadonlyArray<Meeting>, now: Date) =>
  all.length === 0 ? Effect.void : transaction(Effect.gen(function*() {
    yield* replaceAll(all, now)
    yield* query((db) =>
      db.insert(meetings).values(all.map(({ siteIds: _, ...meeting }) => meeting)).onConflictDoUpdate({
        target: meetings.id,
        set: {
          opensAt: sql`excluded.opens_at`, closesAt: sql`excluded.closes_at`, mainSiteId: sql`excluded.main_site_id`,
          state: sql`excluded.state`, checkDueAt: sql`excluded.check_due_at`, checkShortened: sql`excluded.check_shortened`,
          gateClosedAt: sql`excluded.gate_closed_at`, endedAt: sql`excluded.ended_at`, endReason: sql`excluded.end_reason`,
          revision: sql`excluded.revision`, round: sql`excluded.round`
        }
      })
    )
  }))

/**
 * Nobody else moves these until the transaction ends. They are read by a statement of its own, afterwards: one that waited
 * for the lock sees the row as it is then, but its sites as they were when it began to wait.
 */
const hold = (which: SQL) =>
  Effect.asVoid(query((db) => db.select({ id: meetings.id }).from(meetings).where(which).orderBy(asc(meetings.id)).for("no key update")))

/** Those of a registration, by opening time, and nobody else moves them until the transaction ends. */
export const lockOf = (registrationId: Meeting["registrationId"]) =>
  hold(eq(meetings.registrationId, registrationId)).pipe(Effect.andThen(ofRegistration(registrationId)))

/** Those of the ids that are known, by opening time; locked in one order, so that two never wait for one another in a ring. */
export const withIds = (ids: ReadonlyArray<MeetingId>, how: "find" | "lock"): Effect.Effect<ReadonlyArray<Meeting>, StoreError, Database> => {
  if (ids.length === 0) return Effect.succeed([])
  const which = sql`${meetings.id} = any(${sql.param([...ids])}::uuid[])`
  const found = query((db) => db.select(columns).from(meetings).where(which)).pipe(Effect.map((rows): ReadonlyArray<Meeting> =>
    rows.sort((a, b) => a.opensAt.getTime() - b.opensAt.getTime() || a.number.localeCompare(b.number))))
  return how === "lock" ? Effect.andThen(hold(which), found) : found
}

export const ofRegistration = (registrationId: Meeting["registrationId"]) =>
  query((db) => db.select(columns).from(meetings).where(eq(meetings.registrationId, registrationId)).orderBy(asc(meetings.opensAt))).pipe(
    Effect.map((rows): ReadonlyArray<Meeting> => rows)
  )

export const find = (id: MeetingId) =>
  query((db) => db.select(columns).from(meetings).where(eq(meetings.id, id))).pipe(
    Effect.map((rows): Meeting | null => rows[0] ?? null)
  )

/** The bodies of its sites, each once. */
const siteUnitIds = sql<ReadonlyArray<UnitId>>`array(
  select distinct ${sites.unitId} from ${meetingSites} join ${sites} on ${sites.id} = ${meetingSites.siteId}
  where ${meetingSites.meetingId} = ${meetings.id}
)`.as("site_unit_ids")

/** As `find` or `lock`, with those whom it concerns besides its own unit. */
export const findConcerned = (id: MeetingId, how: "find" | "lock") =>
  Effect.andThen(
    how === "lock" ? hold(eq(meetings.id, id)) : Effect.void,
    query((db) => db.select({ ...columns, siteUnitIds }).from(meetings).where(eq(meetings.id, id)))
  ).pipe(Effect.map(([row]): { readonly meeting: Meeting; readonly siteUnitIds: ReadonlyArray<UnitId> } | null => {
    if (row === undefined) return null
    const { siteUnitIds, ...meeting } = row
    return { meeting, siteUnitIds }
  }))

/** A meeting as it is opened: what it goes back to, what was done about it, who helps at its sites (by name), and whom it concerns. */
export interface OpenedMeeting {
  readonly meeting: Meeting
  readonly unitName: string
  readonly request: Registration["request"]
  readonly history: ReadonlyArray<HistoryEntry>
  readonly technicians: ReadonlyArray<SiteTechnician>
  readonly siteUnitIds: ReadonlyArray<UnitId>
  /** Everybody may read what it is about. */
  readonly isPublic: boolean
}

export const open = (id: MeetingId, now: Date) =>
  query((db) =>
    db.select({
      ...columns, siteUnitIds, isPublic, unitName: units.name, request: registrations.request,
      technicians: techniciansAt(sql`select ${meetingSites.siteId} from ${meetingSites} where ${meetingSites.meetingId} = ${meetings.id}`, now).as("technicians"),
      history: historyColumn(sql`${meetings.registrationId}::text`, sql`${meetings.id}::text`).as("history")
    }).from(meetings).innerJoin(units, eq(units.id, meetings.unitId)).innerJoin(registrations, eq(registrations.id, meetings.registrationId))
      .where(eq(meetings.id, id))
  ).pipe(Effect.map(([row]): OpenedMeeting | null => {
    if (row === undefined) return null
    const { siteUnitIds, isPublic, unitName, request, technicians, history, ...meeting } = row
    return { meeting, unitName, request, history: historyFrom(history), technicians: techniciansByName(technicians), siteUnitIds, isPublic }
  }))

/** As `find`, and nobody else moves it until the transaction ends. Rows that only refer to it may still be written. */
export const lock = (id: MeetingId) => Effect.andThen(hold(eq(meetings.id, id)), find(id))

/** Everything but its sites. */
export const update = ({ id, siteIds: _, ...meeting }: Meeting) =>
  Effect.asVoid(query((db) => db.update(meetings).set(meeting).where(eq(meetings.id, id))))

/** Everything, and its sites as now given. */
export const rearrange = (meeting: Meeting, now: Date) => transaction(Effect.andThen(replaceAll([meeting], now), update(meeting)))

/** Meetings that overlap the span, by opening time. */
export const list = ({ from, to }: { readonly from: Date; readonly to: Date }) =>
  query((db) =>
    db.select({ ...columns, unitName: units.name, attendees: sql<string>`${registrations.request}->>'attendees'`.as("attendees") })
      .from(meetings).innerJoin(units, eq(units.id, meetings.unitId)).innerJoin(registrations, eq(registrations.id, meetings.registrationId))
      .where(sql`tstzrange(${meetings.opensAt}, ${meetings.closesAt}) && tstzrange(${from}, ${to})`)
      .orderBy(asc(meetings.opensAt), asc(meetings.number))
  ).pipe(Effect.map((rows): ReadonlyArray<NamedMeeting> => rows))

/** Those that overlap the span, with when they were filed. */
export const filedBetween = ({ from, to }: { readonly from: Date; readonly to: Date }) =>
  query((db) =>
    db.select({ ...columns, submittedAt: registrations.submittedAt, extraChecks }).from(meetings).innerJoin(registrations, eq(registrations.id, meetings.registrationId))
      .where(sql`tstzrange(${meetings.opensAt}, ${meetings.closesAt}) && tstzrange(${from}, ${to})`).orderBy(asc(meetings.opensAt), asc(meetings.number))
  ).pipe(Effect.map((rows): ReadonlyArray<HeldMeeting> => rows))

/** By opening time. */
export const inState = (state: MeetingState) =>
  query((db) => db.select(columns).from(meetings).where(eq(meetings.state, state)).orderBy(asc(meetings.opensAt), asc(meetings.number))).pipe(
    Effect.map((rows): ReadonlyArray<Meeting> => rows)
  )

/** Scheduled and not opened yet, with how they were filed, by opening time. */
export const toCome = (now: Date) =>
  query((db) =>
    db.select({ ...columns, unitName: units.name, submittedAt: registrations.submittedAt, submittedBy: registrations.submittedBy })
      .from(meetings).innerJoin(units, eq(units.id, meetings.unitId)).innerJoin(registrations, eq(registrations.id, meetings.registrationId))
      .where(and(eq(meetings.state, "scheduled"), gt(meetings.opensAt, now))).orderBy(asc(meetings.opensAt), asc(meetings.number))
  )

/** Those to come whose gate is open, and nobody else moves them until the transaction ends. */
export const lockUnchecked = (now: Date) =>
  query((db) =>
    db.select(columns).from(meetings).where(and(eq(meetings.state, "scheduled"), gt(meetings.opensAt, now), isNull(meetings.gateClosedAt)))
      .orderBy(asc(meetings.id)).for("no key update")
  ).pipe(Effect.map((rows): ReadonlyArray<Meeting> => rows))

/** When their checks are due, and nothing else of them. */
export const moveChecks = (all: ReadonlyArray<Meeting>) =>
  all.length === 0 ? Effect.void : Effect.asVoid(query((db) =>
    db.execute(sql`
      update ${meetings} set check_due_at = given.due, check_shortened = given.shortened from unnest(
        ${sql.param(all.map(({ id }) => id))}::uuid[], ${sql.param(all.map(({ checkDueAt }) => checkDueAt.toISOString()))}::timestamptz[],
        ${sql.param(all.map(({ checkShortened }) => checkShortened))}::boolean[]
      ) as given(id, due, shortened) where ${meetings.id} = given.id`)
  ))

/** What the running meeting wants of each of its sites; empty before it runs. */
export const wishes = (meetingId: MeetingId) =>
  query((db) => db.select().from(meetingWishes).where(eq(meetingWishes.meetingId, meetingId)).orderBy(asc(meetingWishes.siteId))).pipe(
    Effect.map((rows): ReadonlyArray<Wish> =>
      rows.map(({ siteId, connected, microphones, askedAt }) => ({
        siteId, connected, microphones: microphones ?? undefined, askedAt
      }))
    )
  )

/** Replaces the wishes of the sites named; those of other sites stay. */
export const saveWishes = (meetingId: MeetingId, wanted: ReadonlyArray<Wish>) =>
  wanted.length === 0 ? Effect.void : Effect.asVoid(query((db) =>
    db.insert(meetingWishes)
      .values(wanted.map(({ siteId, connected, microphones, askedAt }) => ({
        meetingId, siteId, connected, microphones: microphones ?? null, askedAt
      })))
      .onConflictDoUpdate({
        target: [meetingWishes.meetingId, meetingWishes.siteId],
        set: {
          connected: sql`excluded.connected`, microphones: sql`excluded.microphones`, askedAt: sql`excluded.asked_at`
        }
      })
  ))

/**
 * The microphones are as wished: from now on the room decides. With `state`, only while that is still the wish, so that
 * one made a moment ago is not lost.
 */
export const recordMicrophonesSettled = (meetingId: MeetingId, siteId: SiteId, state?: "muted" | "open") =>
  Effect.asVoid(query((db) =>
    db.update(meetingWishes).set({ microphones: null }).where(and(
      eq(meetingWishes.meetingId, meetingId),
      eq(meetingWishes.siteId, siteId),
      state === undefined ? undefined : eq(meetingWishes.microphones, state)
    ))
  ))
