import type { Line } from "@diemcau/core/Line"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { lines } from "./tables/estate.ts"
import { byName } from "./VietnameseOrder.ts"

/** By name. */
export const list = () =>
  query((db) => db.select().from(lines)).pipe(Effect.map((rows): ReadonlyArray<Line> => rows.sort(byName)))

export const insert = (rows: ReadonlyArray<Line>) =>
  rows.length === 0 ? Effect.void : Effect.asVoid(query((db) => db.insert(lines).values([...rows])))
