import type { OfficerRecord } from "@diemcau/core/Delegation"
import type { LocalDate } from "@diemcau/core/Instant"
import type { OfficerId, PostDetails, PostId } from "@diemcau/core/Officer"
import type { Unit } from "@diemcau/core/Unit"
import { and, eq, inArray, isNull, notInArray, sql, type SQL } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import { Effect } from "effect"
import { query, transaction } from "./Database.ts"
import { delegations } from "./tables/delegations.ts"
import { officerPosts, officers, officerPostSites, officerSites } from "./tables/estate.ts"

const sitesOf = (officerId: SQL) => sql`array(
  select ${officerSites.siteId} from ${officerSites} where ${officerSites.officerId} = ${officerId} order by ${officerSites.siteId}
)`

const postsOf = (officerId: SQL) => sql`(
  select coalesce(json_agg(json_build_object(
    'id', ${officerPosts.id}, 'unitId', ${officerPosts.unitId}, 'roles', ${officerPosts.roles}, 'from', ${officerPosts.firstDay}, 'to', ${officerPosts.lastDay},
    'siteIds', array(select ${officerPostSites.siteId} from ${officerPostSites} where ${officerPostSites.postId} = ${officerPosts.id} order by ${officerPostSites.siteId})
  ) order by ${officerPosts.firstDay}, ${officerPosts.id}), '[]')
  from ${officerPosts} where ${officerPosts.officerId} = ${officerId} and ${officerPosts.withdrawnAt} is null
)`

const lender = alias(officers, "lender")
const substitute = alias(officers, "substitute")
const leave = alias(delegations, "leave")
const terms = sql`'from', ${delegations.firstDay}, 'to', ${delegations.lastDay}, 'posts', ${delegations.posts}, 'absent', ${delegations.absent}`
const inOrder = sql`order by ${delegations.firstDay}, ${delegations.id}`

/**
 * Columns of `officers`: what else gives rights, with every officer in the same query. Core judges which day it counts;
 * what nobody can count any more, because it ended before `today`, is not read.
 */
export const recordColumns = (today: LocalDate) => ({
  siteIds: sql<OfficerRecord["siteIds"]>`${sitesOf(sql`${officers.id}`)}`.as("site_ids"),
  datedPosts: sql<OfficerRecord["datedPosts"]>`${postsOf(sql`${officers.id}`)}`.as("dated_posts"),
  given: sql<OfficerRecord["given"]>`(
    select coalesce(json_agg(json_build_object(${terms}, 'substitute', json_build_object(
      'closed', ${substitute.closedAt} is not null,
      'away', (select coalesce(json_agg(json_build_object('from', ${leave.firstDay}, 'to', ${leave.lastDay})), '[]') from ${delegations} leave
        where ${leave.officerId} = ${substitute.id} and ${leave.absent} and ${leave.revokedAt} is null and ${leave.lastDay} >= ${today})
    )) ${inOrder}), '[]')
    from ${delegations} join ${officers} substitute on ${substitute.id} = ${delegations.substituteId}
    where ${delegations.officerId} = ${officers.id} and ${delegations.revokedAt} is null and ${delegations.lastDay} >= ${today}
  )`.as("given"),
  taken: sql<OfficerRecord["taken"]>`(
    select coalesce(json_agg(json_build_object(${terms}, 'lender', json_build_object(
      'id', ${lender.id}, 'name', ${lender.name}, 'unitId', ${lender.unitId}, 'roles', ${lender.roles}, 'siteIds', ${sitesOf(sql`${lender.id}`)},
      'datedPosts', ${postsOf(sql`${lender.id}`)}, 'closed', ${lender.closedAt} is not null
    )) ${inOrder}), '[]')
    from ${delegations} join ${officers} lender on ${lender.id} = ${delegations.officerId}
    where ${delegations.substituteId} = ${officers.id} and ${delegations.revokedAt} is null and ${delegations.lastDay} >= ${today}
  )`.as("taken")
})

/** Who runs which room on a day, by a post of his own: a subquery of officers and sites. */
export const technicianPosts = (day: LocalDate) => sql`(
  select ${officers.id} as officer_id, ${officerSites.siteId} as site_id from ${officerSites} join ${officers} on ${officers.id} = ${officerSites.officerId}
    where 'technician' = any (${officers.roles})
  union
  select ${officerPosts.officerId}, ${officerPostSites.siteId} from ${officerPostSites} join ${officerPosts} on ${officerPosts.id} = ${officerPostSites.postId}
    where 'technician' = any (${officerPosts.roles}) and ${officerPosts.withdrawnAt} is null
      and ${officerPosts.firstDay} <= ${day} and (${officerPosts.lastDay} is null or ${officerPosts.lastDay} >= ${day})
)`

/** The posts are those given: known ones as they now read, new ones added, the others withdrawn. */
export const save = (officerId: OfficerId, posts: ReadonlyArray<PostDetails & { readonly id: PostId }>, now: Date) =>
  transaction(Effect.gen(function*() {
    const ids = posts.map(({ id }) => id)
    yield* query((db) => db.update(officerPosts).set({ withdrawnAt: now }).where(and(
      eq(officerPosts.officerId, officerId), isNull(officerPosts.withdrawnAt), ids.length === 0 ? undefined : notInArray(officerPosts.id, ids)
    )))
    if (ids.length === 0) return
    const rows = posts.map(({ id, unitId, roles, from, to }) => ({ id, officerId, unitId, roles: [...roles], firstDay: from, lastDay: to }))
    yield* query((db) => db.insert(officerPosts).values(rows).onConflictDoUpdate({
      target: officerPosts.id,
      set: { unitId: sql`excluded.unit_id`, roles: sql`excluded.roles`, firstDay: sql`excluded.first_day`, lastDay: sql`excluded.last_day` }
    }))
    yield* query((db) => db.delete(officerPostSites).where(inArray(officerPostSites.postId, ids)))
    const sites = posts.flatMap(({ id, siteIds }) => siteIds.map((siteId) => ({ postId: id, siteId })))
    if (sites.length > 0) yield* query((db) => db.insert(officerPostSites).values(sites))
  }))

/** Posts of bodies that close go on in their successor, and how many do; those that have ended stay where they were. */
export const handOver = (unitIds: ReadonlyArray<Unit["id"]>, successorId: Unit["id"], today: LocalDate) =>
  query((db) => db.update(officerPosts).set({ unitId: successorId }).where(and(
    inArray(officerPosts.unitId, [...unitIds]), isNull(officerPosts.withdrawnAt), sql`(${officerPosts.lastDay} is null or ${officerPosts.lastDay} >= ${today})`
  )).returning({ id: officerPosts.id })).pipe(Effect.map((moved) => moved.length))
