import type { Unit, UnitId } from "@diemcau/core/Unit"
import { eq } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { units } from "./tables/estate.ts"
import { byName } from "./VietnameseOrder.ts"

/** By name. */
export const list = () =>
  query((db) => db.select().from(units)).pipe(Effect.map((rows): ReadonlyArray<Unit> => rows.sort(byName)))

export const find = (id: UnitId) =>
  query((db) => db.select().from(units).where(eq(units.id, id))).pipe(Effect.map((rows): Unit | null => rows[0] ?? null))

/** Successors may be among the units inserted. */
export const insert = (rows: ReadonlyArray<Unit>) =>
  rows.length === 0 ? Effect.void : Effect.asVoid(query((db) => db.insert(units).values([...rows])))
