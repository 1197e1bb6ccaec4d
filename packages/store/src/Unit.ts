import type { LocalDate } from "@diemcau/core/Instant"
import type { Unit, UnitDetails, UnitId } from "@diemcau/core/Unit"
import type { UnitBelongings } from "@diemcau/core/UnitClosing"
import { and, asc, eq, gte, inArray, isNull, lt, or, sql } from "drizzle-orm"
import { Effect } from "effect"
import { query, transaction, type Database, type StoreError } from "./Database.ts"
import * as Post from "./Post.ts"
import { officerPosts, officers, sites, units } from "./tables/estate.ts"
import { meetings, registrations } from "./tables/planning.ts"
import { waitlistEntries } from "./tables/waitlist.ts"
import { byName } from "./VietnameseOrder.ts"

/** By name. */
export const list = () =>
  query((db) => db.select().from(units)).pipe(Effect.map((rows): ReadonlyArray<Unit> => rows.sort(byName)))

export const find = (id: UnitId) =>
  query((db) => db.select().from(units).where(eq(units.id, id))).pipe(Effect.map((rows): Unit | null => rows[0] ?? null))

/** Successors may be among the units inserted. */
export const insert = (rows: ReadonlyArray<Unit>) =>
  rows.length === 0 ? Effect.void : Effect.asVoid(query((db) => db.insert(units).values([...rows])))

/** Those of the ids that are known; nobody else changes them until the transaction ends. */
export const lock = (ids: ReadonlyArray<UnitId>) =>
  query((db) => db.select().from(units).where(inArray(units.id, [...ids])).orderBy(asc(units.id)).for("no key update")).pipe(
    Effect.map((rows): ReadonlyArray<Unit> => rows)
  )

export const update = (id: UnitId, details: UnitDetails) =>
  Effect.asVoid(query((db) => db.update(units).set(details).where(eq(units.id, id))))

export const close = (ids: ReadonlyArray<UnitId>, validTo: LocalDate, successorId: UnitId | null) =>
  Effect.asVoid(query((db) => db.update(units).set({ validTo, successorId }).where(inArray(units.id, [...ids]))))

/** How many open sites and officers in office each of the units has that stay beyond its last day; a unit with neither is not listed. */
export const belongings = (ids: ReadonlyArray<UnitId>, validTo: LocalDate) =>
  query((db) =>
    db.select({
      id: units.id,
      sites: sql<number>`(select count(*)::int from ${sites} where ${sites.unitId} = ${units.id} and ${sites.validTo} is null)`.as("sites"),
      officers: sql<number>`(select count(*)::int from ${officers} where ${officers.closedAt} is null and (${officers.unitId} = ${units.id} or exists (
        select from ${officerPosts} where ${officerPosts.officerId} = ${officers.id} and ${officerPosts.unitId} = ${units.id}
          and ${officerPosts.withdrawnAt} is null and (${officerPosts.lastDay} is null or ${officerPosts.lastDay} > ${validTo})
      )))`.as("officers")
    }).from(units).where(inArray(units.id, [...ids]))
  ).pipe(Effect.map((rows) => rows.filter((row) => row.sites > 0 || row.officers > 0)))

/** Undecided, waiting, or approved and with something still to be held. */
const unfinished = (ids: ReadonlyArray<UnitId>) => and(inArray(registrations.unitId, [...ids]), or(
  inArray(registrations.state, ["submitted", "sent-back", "waiting"]),
  and(eq(registrations.state, "approved"), or(
    sql`exists (select from ${meetings} where ${meetings.registrationId} = ${registrations.id} and ${meetings.state} in ('scheduled', 'running', 'postponed'))`,
    sql`exists (select from ${waitlistEntries} where ${waitlistEntries.registrationId} = ${registrations.id} and ${waitlistEntries.state} in ('waiting', 'offered'))`
  ))
))
const notYetHeld = (ids: ReadonlyArray<UnitId>) => and(inArray(meetings.unitId, [...ids]), inArray(meetings.state, ["scheduled", "running", "postponed"]))
const inService = (ids: ReadonlyArray<UnitId>) => and(inArray(sites.unitId, [...ids]), isNull(sites.validTo))
const inOffice = (ids: ReadonlyArray<UnitId>) => and(inArray(officers.unitId, [...ids]), isNull(officers.closedAt))

/** What would be handed over at a moment, as things stand now; and the meetings held before. */
export const toHandOver = (ids: ReadonlyArray<UnitId>, at: Date) =>
  Effect.gen(function*() {
    const counting = { n: sql<number>`count(*)::int` }
    const [site] = yield* query((db) => db.select(counting).from(sites).where(inService(ids)))
    const [officer] = yield* query((db) => db.select(counting).from(officers).where(inOffice(ids)))
    const [registration] = yield* query((db) => db.select(counting).from(registrations).where(unfinished(ids)))
    const [later] = yield* query((db) => db.select(counting).from(meetings).where(and(notYetHeld(ids), gte(meetings.opensAt, at))))
    const [before] = yield* query((db) => db.select(counting).from(meetings).where(and(notYetHeld(ids), lt(meetings.opensAt, at))))
    return { handedOver: { sites: site!.n, officers: officer!.n, registrations: registration!.n, meetings: later!.n }, heldBefore: before!.n }
  })

/** The successor takes over sites in service, officers in office, and what is registered and not yet held; how much that was. */
export const handOver = (ids: ReadonlyArray<UnitId>, successorId: UnitId, today: LocalDate): Effect.Effect<UnitBelongings, StoreError, Database> =>
  transaction(Effect.gen(function*() {
    const unitId = successorId
    // Registrations first: whether one is finished is seen from its meetings.
    const moved = yield* query((db) => db.update(registrations).set({ unitId }).where(unfinished(ids)).returning({ id: registrations.id }))
    const held = yield* query((db) => db.update(meetings).set({ unitId }).where(notYetHeld(ids)).returning({ id: meetings.id }))
    const places = yield* query((db) => db.update(sites).set({ unitId }).where(inService(ids)).returning({ id: sites.id }))
    const people = yield* query((db) => db.update(officers).set({ unitId }).where(inOffice(ids)).returning({ id: officers.id }))
    const further = yield* Post.handOver(ids, successorId, today)
    return { sites: places.length, officers: people.length + further, registrations: moved.length, meetings: held.length }
  }))
