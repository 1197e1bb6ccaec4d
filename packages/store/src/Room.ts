import type { Room } from "@diemcau/core/Room"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { rooms } from "./tables/estate.ts"
import { byName } from "./VietnameseOrder.ts"

/** By name. */
export const list = () =>
  query((db) => db.select().from(rooms)).pipe(Effect.map((rows): ReadonlyArray<Room> => rows.sort(byName)))

export const insert = (rows: ReadonlyArray<Room>) =>
  rows.length === 0 ? Effect.void : Effect.asVoid(query((db) => db.insert(rooms).values([...rows])))
