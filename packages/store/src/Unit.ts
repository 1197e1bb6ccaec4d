import type { LocalDate } from "@diemcau/core/Instant"
import type { Unit, UnitDetails, UnitId } from "@diemcau/core/Unit"
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm"
import { Effect } from "effect"
import { query, transaction } from "./Database.ts"
import { officers, sites, units } from "./tables/estate.ts"
import { meetings, registrations } from "./tables/planning.ts"
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

/** How many open sites and officers in office each of the units has; a unit with neither is not listed. */
export const belongings = (ids: ReadonlyArray<UnitId>) =>
  query((db) =>
    db.select({
      id: units.id,
      sites: sql<number>`(select count(*)::int from ${sites} where ${sites.unitId} = ${units.id} and ${sites.validTo} is null)`.as("sites"),
      officers: sql<number>`(select count(*)::int from ${officers} where ${officers.unitId} = ${units.id} and ${officers.closedAt} is null)`.as("officers")
    }).from(units).where(inArray(units.id, [...ids]))
  ).pipe(Effect.map((rows) => rows.filter((row) => row.sites > 0 || row.officers > 0)))

/** The successor takes over open sites, officers in office, and what is registered and not yet held. */
export const handOver = (ids: ReadonlyArray<UnitId>, successorId: UnitId) =>
  transaction(Effect.gen(function*() {
    const from = [...ids]
    yield* query((db) => db.update(sites).set({ unitId: successorId }).where(and(inArray(sites.unitId, from), isNull(sites.validTo))))
    yield* query((db) => db.update(officers).set({ unitId: successorId }).where(and(inArray(officers.unitId, from), isNull(officers.closedAt))))
    yield* query((db) =>
      db.update(registrations).set({ unitId: successorId })
        .where(and(inArray(registrations.unitId, from), inArray(registrations.state, ["submitted", "sent-back"])))
    )
    yield* query((db) =>
      db.update(meetings).set({ unitId: successorId }).where(and(inArray(meetings.unitId, from), inArray(meetings.state, ["scheduled", "running"])))
    )
  }))
