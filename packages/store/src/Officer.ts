import { officerOn, type OfficerRecord } from "@diemcau/core/Delegation"
import { localDate, type LocalDate } from "@diemcau/core/Instant"
import type { Contact, DatedPost, Officer, OfficerDetails, OfficerId, OfficerStanding, PrincipalOfficer } from "@diemcau/core/Officer"
import type { Post } from "@diemcau/core/schedule/officers"
import type { SiteId } from "@diemcau/core/Site"
import { and, asc, eq, getColumns, isNull, ne, sql, type SQL } from "drizzle-orm"
import { Effect } from "effect"
import { query, transaction } from "./Database.ts"
import { recordColumns, technicianPosts } from "./Post.ts"
import { officers, officerSites, sessions, signIns, sites } from "./tables/estate.ts"
import { byName } from "./VietnameseOrder.ts"

const { closedAt: _closedAt, ...columns } = getColumns(officers)

/** The columns of an officer, also for queries that start elsewhere: join `officers`, and read the row with `officerOf`. */
export const officerColumns = (now: Date) => ({ ...columns, ...recordColumns(localDate(now)) })

/** The officer as of a moment; whatever else the row has stays. */
export const officerOf = <Row extends OfficerRecord>(row: Row, now: Date) =>
  officerOn(row, localDate(now)) as Officer & Omit<Row, "datedPosts" | "given" | "taken">

export const find = (id: OfficerId, now: Date) =>
  query((db) => db.select(officerColumns(now)).from(officers).where(eq(officers.id, id))).pipe(
    Effect.map(([row]): Officer | null => row === undefined ? null : officerOf(row, now))
  )

/** Those in office, by name. */
export const list = (now: Date) =>
  query((db) => db.select(officerColumns(now)).from(officers).where(isNull(officers.closedAt))).pipe(
    Effect.map((rows): ReadonlyArray<Officer> => rows.map((row) => officerOf(row, now)).sort(byName))
  )

/** An officer with how he stands with the platform, and all further posts, those to come too. */
export type StandingOfficer = Officer & OfficerStanding & { readonly datedPosts: ReadonlyArray<DatedPost> }

const standingColumns = (now: Date) => ({
  ...officerColumns(now),
  closedAt: officers.closedAt,
  account: sql<string | null>`(select min(${signIns.account}) from ${signIns} where ${signIns.officerId} = ${officers.id})`.as("account"),
  mustChangePassword: sql<boolean>`exists(
    select 1 from ${signIns} where ${signIns.officerId} = ${officers.id} and ${signIns.mustChange}
  )`.as("must_change_password")
})

const standingOf = <Row extends OfficerRecord & OfficerStanding>(row: Row, now: Date): StandingOfficer => ({ ...officerOf(row, now), datedPosts: row.datedPosts })

/** By name; those who have left too. */
export const listStanding = (now: Date) =>
  query((db) => db.select(standingColumns(now)).from(officers)).pipe(
    Effect.map((rows): ReadonlyArray<StandingOfficer> => rows.map((row) => standingOf(row, now)).sort(byName))
  )

export const standing = (id: OfficerId, now: Date) =>
  query((db) => db.select(standingColumns(now)).from(officers).where(eq(officers.id, id))).pipe(
    Effect.map(([row]): StandingOfficer | null => row === undefined ? null : standingOf(row, now))
  )

/** An officer and everything that may give him rights on some day. */
export const record = (id: OfficerId, now: Date) =>
  query((db) => db.select({ ...officerColumns(now), closedAt: officers.closedAt }).from(officers).where(eq(officers.id, id))).pipe(
    Effect.map(([row]): OfficerRecord & { readonly closedAt: Date | null } | null => row ?? null)
  )

/** Nobody else changes the officer until the transaction ends. */
export const lock = (id: OfficerId, now: Date) =>
  query((db) => db.select({ id: officers.id }).from(officers).where(eq(officers.id, id)).for("no key update")).pipe(
    Effect.andThen(standing(id, now))
  )

/** The administrators by their principal post who can sign in; two who take each other's office come one after the other. */
export const lockAdministrators = () =>
  query((db) =>
    db.select({ id: officers.id }).from(officers).where(and(
      isNull(officers.closedAt), sql`'administrator' = any (${officers.roles})`,
      sql`exists(select 1 from ${signIns} where ${signIns.officerId} = ${officers.id})`
    )).orderBy(asc(officers.id)).for("no key update")
  ).pipe(Effect.map((rows): ReadonlyArray<OfficerId> => rows.map(({ id }) => id)))

/** The sites are those given, no others. Further posts are `Post.save`'s. */
export const update = (id: OfficerId, { siteIds, roles, posts: _posts, ...details }: OfficerDetails) =>
  transaction(Effect.gen(function*() {
    yield* query((db) => db.update(officers).set({ ...details, roles: [...roles] }).where(eq(officers.id, id)))
    yield* query((db) => db.delete(officerSites).where(eq(officerSites.officerId, id)))
    if (siteIds.length > 0) yield* query((db) => db.insert(officerSites).values(siteIds.map((siteId) => ({ officerId: id, siteId }))))
  }))

/** Ends the officer's sessions, but for the one in which the password was changed. */
export const endSessions = (id: OfficerId, except?: Uint8Array) =>
  Effect.asVoid(query((db) =>
    db.delete(sessions).where(and(eq(sessions.officerId, id), except === undefined ? undefined : ne(sessions.tokenHash, except)))
  ))

/** From now on the officer can not sign in, and whoever is signed in is not any more. */
export const close = (id: OfficerId, closedAt: Date) =>
  query((db) => db.update(officers).set({ closedAt }).where(eq(officers.id, id))).pipe(Effect.andThen(endSessions(id)))

/** Whom to call at a site: officers with the role of technician who run its room. */
export interface SiteTechnician {
  readonly siteId: SiteId
  readonly contact: Contact
}

/** A column: the technicians of the sites that the subquery names, unsorted. */
export const techniciansAt = (siteIds: SQL, now: Date) => sql<ReadonlyArray<SiteTechnician>>`(
  select coalesce(json_agg(json_build_object('siteId', run.site_id, 'contact', json_build_object(
    'id', ${officers.id}, 'name', ${officers.name}, 'position', ${officers.position}, 'phone', ${officers.phone}
  ))), '[]') from ${technicianPosts(localDate(now))} run join ${officers} on ${officers.id} = run.officer_id
  where run.site_id in (${siteIds}) and ${officers.closedAt} is null
)`

export const techniciansByName = (technicians: ReadonlyArray<SiteTechnician>): ReadonlyArray<SiteTechnician> =>
  technicians.toSorted((a, b) => byName(a.contact, b.contact))

/** Who runs which room of the whole province on a day, by a post of his own. */
export const posts = (day: LocalDate) =>
  query((db) =>
    db.select({ officerId: officers.id, officerName: officers.name, siteId: sites.id, siteName: sites.name }).from(officers)
      .innerJoin(sql`${technicianPosts(day)} run`, sql`run.officer_id = ${officers.id}`).innerJoin(sites, sql`${sites.id} = run.site_id`)
      .where(isNull(officers.closedAt))
  ).pipe(Effect.map((rows): ReadonlyArray<Post> => rows))

/** By name within a site. */
export const technicians = (siteIds: ReadonlyArray<SiteId>, now: Date) =>
  query((db) =>
    db.execute<{ readonly technicians: ReadonlyArray<SiteTechnician> }>(
      sql`select ${techniciansAt(sql`select unnest(${sql.param([...siteIds])}::uuid[])`, now)} as technicians`, "objects"
    )
  ).pipe(Effect.map(([row]) => techniciansByName(row!.technicians)))

/** With their principal post alone. */
export const insert = (rows: ReadonlyArray<PrincipalOfficer>) => {
  const kept = rows.flatMap(({ id, siteIds }) => siteIds.map((siteId) => ({ officerId: id, siteId })))
  return rows.length === 0 ? Effect.void : transaction(Effect.gen(function*() {
    yield* query((db) => db.insert(officers).values(rows.map(({ id, name, position, phone, email, unitId, roles }) =>
      ({ id, name, position, phone, email, unitId, roles: [...roles] }))))
    if (kept.length > 0) yield* query((db) => db.insert(officerSites).values(kept).onConflictDoNothing())
  }))
}

/** The account is compared letter by letter. null also for an officer who has left. */
export const byAccount = (account: string, now: Date) =>
  query((db) =>
    db.select({ ...officerColumns(now), passwordHash: signIns.passwordHash }).from(signIns)
      .innerJoin(officers, eq(officers.id, signIns.officerId)).where(and(eq(signIns.account, account), isNull(officers.closedAt)))
  ).pipe(Effect.map(([row]): { readonly officer: Officer; readonly passwordHash: string } | null => {
    if (row === undefined) return null
    const { passwordHash, ...officer } = officerOf(row, now)
    return { officer, passwordHash }
  }))

/** A new account, or a new password for a known one. */
export const saveAccount = ({ account, officerId, passwordHash, mustChange = false }: {
  readonly account: string
  readonly officerId: OfficerId
  readonly passwordHash: string
  readonly mustChange?: boolean
}) =>
  Effect.asVoid(query((db) =>
    db.insert(signIns).values({ account, officerId, passwordHash, mustChange })
      .onConflictDoUpdate({ target: signIns.account, set: { officerId, passwordHash, mustChange } })
  ))

/** A new account with a first password. False: another officer has that name. */
export const openAccount = ({ account, officerId, passwordHash }: {
  readonly account: string
  readonly officerId: OfficerId
  readonly passwordHash: string
}) =>
  query((db) =>
    db.insert(signIns).values({ account, officerId, passwordHash, mustChange: true }).onConflictDoNothing().returning({ account: signIns.account })
  ).pipe(Effect.map((rows) => rows.length === 1))

export const accounts = () =>
  query((db) =>
    db.select({ account: signIns.account, officerId: signIns.officerId }).from(signIns).orderBy(asc(signIns.account))
  ).pipe(Effect.map((rows): ReadonlyArray<{ readonly account: string; readonly officerId: OfficerId }> => rows))
