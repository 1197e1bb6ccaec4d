import type { Contact, Officer, OfficerId } from "@diemcau/core/Officer"
import type { SiteId } from "@diemcau/core/Site"
import { asc, eq, getColumns, sql, type SQL } from "drizzle-orm"
import { Effect } from "effect"
import { query, transaction } from "./Database.ts"
import { officers, officerSites, signIns } from "./tables/estate.ts"
import { byName } from "./VietnameseOrder.ts"

/** The columns of an officer, also for queries that start elsewhere: join `officers`. */
export const officerColumns = {
  ...getColumns(officers),
  siteIds: sql<ReadonlyArray<SiteId>>`array(
    select ${officerSites.siteId} from ${officerSites} where ${officerSites.officerId} = ${officers.id} order by ${officerSites.siteId}
  )`.as("site_ids")
}

export const find = (id: OfficerId) =>
  query((db) => db.select(officerColumns).from(officers).where(eq(officers.id, id))).pipe(
    Effect.map((rows): Officer | null => rows[0] ?? null)
  )

/** By name. */
export const list = () =>
  query((db) => db.select(officerColumns).from(officers)).pipe(Effect.map((rows): ReadonlyArray<Officer> => rows.sort(byName)))

/** Whom to call at a site: officers with the role of technician who run its room. */
export interface SiteTechnician {
  readonly siteId: SiteId
  readonly contact: Contact
}

/** A column: the technicians of the sites that the subquery names, unsorted. */
export const techniciansAt = (siteIds: SQL) => sql<ReadonlyArray<SiteTechnician>>`(
  select coalesce(json_agg(json_build_object('siteId', ${officerSites.siteId}, 'contact', json_build_object(
    'id', ${officers.id}, 'name', ${officers.name}, 'position', ${officers.position}, 'phone', ${officers.phone}
  ))), '[]') from ${officerSites} join ${officers} on ${officers.id} = ${officerSites.officerId}
  where ${officerSites.siteId} in (${siteIds}) and 'technician' = any (${officers.roles})
)`

export const techniciansByName = (technicians: ReadonlyArray<SiteTechnician>): ReadonlyArray<SiteTechnician> =>
  technicians.toSorted((a, b) => byName(a.contact, b.contact))

/** By name within a site. */
export const technicians = (siteIds: ReadonlyArray<SiteId>) =>
  query((db) =>
    db.execute<{ readonly technicians: ReadonlyArray<SiteTechnician> }>(
      sql`select ${techniciansAt(sql`select unnest(${sql.param([...siteIds])}::uuid[])`)} as technicians`, "objects"
    )
  ).pipe(Effect.map(([row]) => techniciansByName(row!.technicians)))

export const insert = (rows: ReadonlyArray<Officer>) => {
  const posts = rows.flatMap(({ id, siteIds }) => siteIds.map((siteId) => ({ officerId: id, siteId })))
  return rows.length === 0 ? Effect.void : transaction(Effect.gen(function*() {
    yield* query((db) => db.insert(officers).values(rows.map((row) => ({ ...row, roles: [...row.roles] }))))
    if (posts.length > 0) yield* query((db) => db.insert(officerSites).values(posts).onConflictDoNothing())
  }))
}

/** The account is compared letter by letter. */
export const byAccount = (account: string) =>
  query((db) =>
    db.select({ ...officerColumns, passwordHash: signIns.passwordHash }).from(signIns)
      .innerJoin(officers, eq(officers.id, signIns.officerId)).where(eq(signIns.account, account))
  ).pipe(Effect.map(([row]): { readonly officer: Officer; readonly passwordHash: string } | null => {
    if (row === undefined) return null
    const { passwordHash, ...officer } = row
    return { officer, passwordHash }
  }))

/** A new account, or a new password for a known one. */
export const saveAccount = ({ account, officerId, passwordHash }: {
  readonly account: string
  readonly officerId: OfficerId
  readonly passwordHash: string
}) =>
  Effect.asVoid(query((db) =>
    db.insert(signIns).values({ account, officerId, passwordHash })
      .onConflictDoUpdate({ target: signIns.account, set: { officerId, passwordHash } })
  ))

export const accounts = () =>
  query((db) =>
    db.select({ account: signIns.account, officerId: signIns.officerId }).from(signIns).orderBy(asc(signIns.account))
  ).pipe(Effect.map((rows): ReadonlyArray<{ readonly account: string; readonly officerId: OfficerId }> => rows))
