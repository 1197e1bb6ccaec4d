import { localDate, type LocalDate } from "@diemcau/core/Instant"
import type { Site, SiteDetails, SiteId } from "@diemcau/core/Site"
import { asc, eq, getColumns, inArray, sql, type SQL } from "drizzle-orm"
import { Effect } from "effect"
import { query, transaction } from "./Database.ts"
import { holdNewSites } from "./MaintenanceWindow.ts"
import { technicianPosts } from "./Post.ts"
import { officers, sites } from "./tables/estate.ts"
import { byName } from "./VietnameseOrder.ts"

/** A site with how many technicians it has. */
export type StaffedSite = Site & { readonly technicians: number }

const select = (where?: SQL) =>
  query((db) => db.select().from(sites).where(where)).pipe(Effect.map((rows): ReadonlyArray<Site> => rows.sort(byName)))

/** By name. */
export const list = () => select()

export const findByCode = (code: string) => Effect.map(select(eq(sites.code, code)), (rows) => rows[0] ?? null)

/** Those of the ids that are known, by name. */
export const withIds = (ids: ReadonlyArray<SiteId>) =>
  ids.length === 0 ? Effect.succeed<ReadonlyArray<Site>>([]) : select(inArray(sites.id, [...ids]))

/** As `withIds`, with how many technicians each has. */
export const staffed = (ids: ReadonlyArray<SiteId>, now: Date) =>
  ids.length === 0 ? Effect.succeed<ReadonlyArray<StaffedSite>>([]) : query((db) =>
    db.select({
      ...getColumns(sites),
      technicians: sql<number>`(
        select count(*)::int from ${technicianPosts(localDate(now))} run join ${officers} on ${officers.id} = run.officer_id
        where run.site_id = ${sites.id} and ${officers.closedAt} is null
      )`.as("technicians")
    }).from(sites).where(inArray(sites.id, [...ids]))
  ).pipe(Effect.map((rows): ReadonlyArray<StaffedSite> => rows.sort(byName)))

/** Successors may be among the sites inserted. What is planned for the whole province holds new sites too. */
export const insert = (rows: ReadonlyArray<Site>) =>
  rows.length === 0 ? Effect.void : transaction(
    query((db) => db.insert(sites).values([...rows])).pipe(Effect.andThen(holdNewSites(rows.map(({ id }) => id))))
  )

/** Those of the ids that are known; nobody else changes them until the transaction ends. */
export const lock = (ids: ReadonlyArray<SiteId>) =>
  query((db) => db.select().from(sites).where(inArray(sites.id, [...ids])).orderBy(asc(sites.id)).for("no key update")).pipe(
    Effect.map((rows): ReadonlyArray<Site> => rows)
  )

export const update = (id: SiteId, details: SiteDetails) =>
  Effect.asVoid(query((db) => db.update(sites).set(details).where(eq(sites.id, id))))

export const close = (ids: ReadonlyArray<SiteId>, validTo: LocalDate, successorId: SiteId | null) =>
  Effect.asVoid(query((db) => db.update(sites).set({ validTo, successorId }).where(inArray(sites.id, [...ids]))))

/** Nobody else adds sites or changes one until the transaction ends; they are read as before. */
export const lockList = () => Effect.asVoid(query((db) => db.execute(sql`lock table ${sites} in share row exclusive mode`)))
