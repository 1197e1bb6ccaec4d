import type { FormerName } from "@diemcau/core/FormerName"
import type { LocalDate } from "@diemcau/core/Instant"
import { asc } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { formerNames } from "./tables/formerNames.ts"

export const insert = (row: typeof formerNames.$inferInsert) => Effect.asVoid(query((db) => db.insert(formerNames).values(row)))

/** By the id of the unit or site, the oldest first. */
export const byOwner = () =>
  query((db) => db.select().from(formerNames).orderBy(asc(formerNames.before), asc(formerNames.id))).pipe(
    Effect.map((rows): ReadonlyMap<string, ReadonlyArray<FormerName>> => {
      const found = new Map<string, Array<FormerName>>()
      for (const { unitId, siteId, name, nameEn, before } of rows) {
        const owner = (unitId ?? siteId) as string
        const former: FormerName = { name, nameEn, before: before as LocalDate }
        const known = found.get(owner)
        if (known === undefined) found.set(owner, [former])
        else known.push(former)
      }
      return found
    })
  )
