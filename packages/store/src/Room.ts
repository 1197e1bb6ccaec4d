import type { Room, RoomDetails, RoomId } from "@diemcau/core/Room"
import { and, eq, getColumns, isNull } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { rooms } from "./tables/estate.ts"
import { byName } from "./VietnameseOrder.ts"

const { closedAt: _closedAt, ...columns } = getColumns(rooms)

/** Those in use, by name. */
export const list = () =>
  query((db) => db.select(columns).from(rooms).where(isNull(rooms.closedAt))).pipe(Effect.map((rows): ReadonlyArray<Room> => rows.sort(byName)))

/** null: unknown, or no longer in use. */
export const find = (id: RoomId) =>
  query((db) => db.select(columns).from(rooms).where(and(eq(rooms.id, id), isNull(rooms.closedAt)))).pipe(
    Effect.map((rows): Room | null => rows[0] ?? null)
  )

export const insert = (rows: ReadonlyArray<Room>) =>
  rows.length === 0 ? Effect.void : Effect.asVoid(query((db) => db.insert(rooms).values([...rows])))

export const update = (id: RoomId, details: RoomDetails) =>
  Effect.asVoid(query((db) => db.update(rooms).set(details).where(eq(rooms.id, id))))

export const close = (id: RoomId, closedAt: Date) =>
  Effect.asVoid(query((db) => db.update(rooms).set({ closedAt }).where(eq(rooms.id, id))))
