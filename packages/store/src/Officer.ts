import type { Contact, Officer, OfficerId } from "@diemcau/core/Officer"
import type { SiteId } from "@diemcau/core/Site"
import { and, asc, eq, getColumns, inArray, sql } from "drizzle-orm"
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

/** Whom to call at these sites: officers with the role of technician who run the site's room. By name within a site. */
export const technicians = (siteIds: ReadonlyArray<SiteId>) =>
  siteIds.length === 0
    ? Effect.succeed<ReadonlyArray<{ readonly siteId: SiteId; readonly contact: Contact }>>([])
    : query((db) =>
      db.select({
        siteId: officerSites.siteId, id: officers.id, name: officers.name, position: officers.position, phone: officers.phone
      }).from(officerSites).innerJoin(officers, eq(officers.id, officerSites.officerId))
        .where(and(inArray(officerSites.siteId, [...siteIds]), sql`'technician' = any (${officers.roles})`))
    ).pipe(Effect.map((rows): ReadonlyArray<{ readonly siteId: SiteId; readonly contact: Contact }> =>
      rows.sort(byName).map(({ siteId, ...contact }) => ({ siteId, contact }))
    ))

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
