import type { DatedDutyKey, DutyStanding } from "@diemcau/core/DatedDuty"
import type { OfficerId } from "@diemcau/core/Officer"
import { eq, inArray } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { dutyStandings } from "./tables/duties.ts"

/** What has been recorded of these; a key that is missing was never touched. */
export const standings = (keys: ReadonlyArray<DatedDutyKey>) =>
  keys.length === 0 ? Effect.succeed<ReadonlyMap<DatedDutyKey, DutyStanding>>(new Map()) : query((db) =>
    db.select().from(dutyStandings).where(inArray(dutyStandings.key, [...keys]))
  ).pipe(Effect.map((rows): ReadonlyMap<DatedDutyKey, DutyStanding> => new Map(rows.map(({ key, ...standing }) => [key, standing]))))

/** False, and nothing is written, when meanwhile somebody has recorded something else. */
export const save = (key: DatedDutyKey, before: DutyStanding["state"], standing: {
  readonly state: DutyStanding["state"]
  readonly officerId: OfficerId
  readonly at: Date
  readonly note: string
}) =>
  query((db) =>
    db.insert(dutyStandings).values({ key, ...standing }).onConflictDoUpdate({
      target: dutyStandings.key, set: standing, setWhere: eq(dutyStandings.state, before)
    }).returning({ key: dutyStandings.key })
  ).pipe(Effect.map((rows) => rows.length === 1))
