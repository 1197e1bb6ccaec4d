import type { Site, SiteId } from "@diemcau/core/Site"
import { eq, getColumns, inArray, sql, type SQL } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { officers, officerSites, sites } from "./tables/estate.ts"
import { byName } from "./VietnameseOrder.ts"

/** A site with how many technicians it has. */
export type StaffedSite = Site & { readonly technicians: number }

const technicians = sql<number>`(
  select count(*)::int from ${officerSites} join ${officers} on ${officers.id} = ${officerSites.officerId}
  where ${officerSites.siteId} = ${sites.id} and 'technician' = any (${officers.roles}) and ${officers.closedAt} is null
)`

const select = (where?: SQL) =>
  query((db) => db.select({ ...getColumns(sites), technicians: technicians.as("technicians") }).from(sites).where(where)).pipe(
    Effect.map((rows): ReadonlyArray<StaffedSite> => rows.sort(byName))
  )

/** By name. */
export const list = () => select()

export const findByCode = (code: string) => Effect.map(select(eq(sites.code, code)), (rows) => rows[0] ?? null)

/** Those of the ids that are known, by name. */
export const withIds = (ids: ReadonlyArray<SiteId>) =>
  ids.length === 0 ? Effect.succeed<ReadonlyArray<StaffedSite>>([]) : select(inArray(sites.id, [...ids]))

/** Successors may be among the sites inserted. */
export const insert = (rows: ReadonlyArray<Site>) =>
  rows.length === 0 ? Effect.void : Effect.asVoid(query((db) => db.insert(sites).values([...rows])))
