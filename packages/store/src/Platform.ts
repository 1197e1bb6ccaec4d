import { isNull } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { platform } from "./tables/estate.ts"

/** Which province this database belongs to. A pretend one was filled by the lab and must never serve a real one. */
export type Platform = Omit<typeof platform.$inferSelect, "one" | "createdAt">

/** null: a new database. */
export const read = () =>
  query((db) => db.select({
    id: platform.id, pretend: platform.pretend, seededAt: platform.seededAt, domain: platform.domain, name: platform.name
  }).from(platform)).pipe(Effect.map((rows): Platform | null => rows[0] ?? null))

/** Once in a database's life; fails with the constraint `platform_pkey` the second time. */
export const create = ({ at, ...row }: Omit<Platform, "seededAt"> & { readonly at: Date }) =>
  Effect.asVoid(query((db) => db.insert(platform).values({ ...row, one: true, createdAt: at })))

export const markSeeded = (at: Date) =>
  Effect.asVoid(query((db) => db.update(platform).set({ seededAt: at }).where(isNull(platform.seededAt))))
