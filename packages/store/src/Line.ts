import type { Line, LineDetails, LineId } from "@diemcau/core/Line"
import { and, eq, getColumns, isNull, sql } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { lines } from "./tables/estate.ts"
import { byName } from "./VietnameseOrder.ts"

const { closedAt: _closedAt, ...columns } = getColumns(lines)

/** Those in use, by name. */
export const list = () =>
  query((db) => db.select(columns).from(lines).where(isNull(lines.closedAt))).pipe(Effect.map((rows): ReadonlyArray<Line> => rows.sort(byName)))

/** null: unknown, or no longer in use. */
export const find = (id: LineId) =>
  query((db) => db.select(columns).from(lines).where(and(eq(lines.id, id), isNull(lines.closedAt)))).pipe(
    Effect.map((rows): Line | null => rows[0] ?? null)
  )

export const insert = (rows: ReadonlyArray<Line>) =>
  rows.length === 0 ? Effect.void : Effect.asVoid(query((db) => db.insert(lines).values([...rows])))

export const update = (id: LineId, details: LineDetails) =>
  Effect.asVoid(query((db) => db.update(lines).set(details).where(eq(lines.id, id))))

export const close = (id: LineId, closedAt: Date) =>
  Effect.asVoid(query((db) => db.update(lines).set({ closedAt }).where(eq(lines.id, id))))

/** Nobody else changes what carries what until the transaction ends; lines are read as before. */
export const lockList = () => Effect.asVoid(query((db) => db.execute(sql`lock table ${lines} in share row exclusive mode`)))
