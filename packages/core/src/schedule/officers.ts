import type { OfficerId } from "../Officer.ts"
import type { SiteId } from "../Site.ts"

/** That a technical officer serves a site. */
export interface Post {
  readonly officerId: OfficerId
  readonly officerName: string
  readonly siteId: SiteId
  readonly siteName: string
}

/** Of each site who serves it, of each officer where. */
export interface Posts {
  readonly at: ReadonlyMap<SiteId, ReadonlyArray<Post>>
  readonly of: ReadonlyMap<OfficerId, ReadonlyArray<Post>>
}

/** A series asks for the same posts a thousand times. */
const sorted = new WeakMap<ReadonlyArray<Post>, Posts>()

export const postsOf = (posts: ReadonlyArray<Post>): Posts => {
  const known = sorted.get(posts)
  if (known !== undefined) return known
  const fresh = { at: Map.groupBy(posts, ({ siteId }) => siteId), of: Map.groupBy(posts, ({ officerId }) => officerId) }
  sorted.set(posts, fresh)
  return fresh
}

/** Those of `held` whose officers could be wanted at an asked site, over however many sites in between. */
const reachable = (asked: ReadonlyArray<SiteId>, held: ReadonlySet<SiteId>, { at, of }: Posts): ReadonlyArray<SiteId> => {
  const seen = new Set<SiteId>(asked)
  const found: Array<SiteId> = []
  const queue = [...asked]
  for (let site = queue.pop(); site !== undefined; site = queue.pop()) {
    for (const { officerId } of at.get(site) ?? []) {
      for (const { siteId } of of.get(officerId) ?? []) {
        if (seen.has(siteId) || !held.has(siteId)) continue
        seen.add(siteId)
        found.push(siteId)
        queue.push(siteId)
      }
    }
  }
  return found
}

/**
 * Asked sites that can not have `needed` officers of their own at one moment, when nobody is in two rooms at once and
 * whoever serves `held` already goes on serving it. A matching by augmenting paths: what is held is matched first, and
 * a path never takes away a match.
 */
export const unserved = (asked: ReadonlyArray<SiteId>, held: ReadonlySet<SiteId>, posts: Posts, needed: number): ReadonlyArray<SiteId> => {
  const serves = new Map<OfficerId, { readonly siteId: SiteId }>()
  const place = (wanted: { readonly siteId: SiteId }, tried: Set<OfficerId>): boolean => {
    for (const { officerId } of posts.at.get(wanted.siteId) ?? []) {
      if (tried.has(officerId)) continue
      tried.add(officerId)
      const other = serves.get(officerId)
      if (other !== undefined && !place(other, tried)) continue
      serves.set(officerId, wanted)
      return true
    }
    return false
  }
  const short = (siteId: SiteId): boolean => Array.from({ length: needed }, () => place({ siteId }, new Set())).includes(false)
  reachable(asked, held, posts).forEach(short)
  return asked.filter(short)
}
