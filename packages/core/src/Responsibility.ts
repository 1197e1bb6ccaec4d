import type { ArticleKey } from "./Regulation.ts"
import type { LentPost, Officer, Post, Role } from "./Officer.ts"
import { duties, readings, type Duty, type Reading } from "./responsibility/matrix.ts"
import type { Bilingual } from "./Text.ts"

/** How far a right reaches: the post's own body, the rooms in the post's care, or everywhere. */
export type Reach = "own-unit" | "own-site" | "province"

/** One row of the matrix: who answers for a duty, how far, and under which articles. */
export interface Cell {
  readonly subject: Bilingual
  readonly articles: ReadonlyArray<ArticleKey>
  readonly roles: Partial<Record<Role, Reach>>
  /** The sentence says why no substitute has it, whatever else was delegated. */
  readonly neverLent?: Bilingual
}

/** What a right is asked about. Absent parts mean "not tied to a unit or site". */
export interface Matter {
  readonly unitIds?: ReadonlyArray<string>
  readonly siteIds?: ReadonlyArray<string>
}

/** The officer's own posts, the principal one first. */
export const ownPosts = ({ unitId, roles, siteIds, posts }: Officer): ReadonlyArray<Post> => [{ unitId, roles, siteIds }, ...posts]

/** Every post held, own or lent. */
export const heldPosts = (officer: Officer): ReadonlyArray<Post> => [...ownPosts(officer), ...officer.lent]

const covers = (other: Post, post: Post, role: Role): boolean =>
  other.unitId === post.unitId && other.roles.includes(role) && post.siteIds.every((siteId) => other.siteIds.includes(siteId))

/** Those for which the officer is expected to act: not what an absent one has handed over, and what was handed to this one. */
const answeredPosts = (officer: Officer): ReadonlyArray<Post> => [
  ...ownPosts(officer).map((post) => ({
    ...post, roles: post.roles.filter((role) => !officer.handedOver.some((other) => covers(other, post, role)))
  })),
  ...officer.lent
]

/** Which posts count for a row. What is never lent is never handed over either. */
const counting = (cell: Cell, officer: Officer, posts: (officer: Officer) => ReadonlyArray<Post>) =>
  cell.neverLent === undefined ? posts(officer) : ownPosts(officer)

const reaches = (post: Post, reach: Reach, matter: Matter): boolean => {
  switch (reach) {
    case "province":
      return true
    case "own-unit":
      return matter.unitIds === undefined || matter.unitIds.includes(post.unitId)
    case "own-site":
      return matter.siteIds === undefined || matter.siteIds.some((site) => (post.siteIds as ReadonlyArray<string>).includes(site))
  }
}

/** Each post is judged by itself: what somebody is in one body gives nothing in another. */
const permits = (cell: Cell, posts: ReadonlyArray<Post>, matter: Matter): boolean =>
  posts.some((post) => post.roles.some((role) => {
    const reach = cell.roles[role]
    return reach !== undefined && reaches(post, reach, matter)
  }))

/** May this officer do what the duty covers, in this matter? The one question every door asks before a write. */
export const mayDo = (officer: Officer, duty: Duty, matter: Matter = {}): boolean =>
  permits(duties[duty], counting(duties[duty], officer, heldPosts), matter)

/** May this officer read this? The one question every door asks before a read. */
export const mayRead = (officer: Officer, reading: Reading, matter: Matter = {}): boolean =>
  permits(readings[reading], counting(readings[reading], officer, heldPosts), matter)

/** On whose behalf the officer does this: null when a post of the officer's own allows it. */
export const actsFor = (officer: Officer, duty: Duty, matter: Matter): LentPost["lender"] | null =>
  permits(duties[duty], ownPosts(officer), matter) ? null : officer.lent.find((post) => permits(duties[duty], [post], matter))?.lender ?? null

/** Is it for this officer to act? As `mayDo`, but an absent one leaves it to the substitute. */
export const answersFor = (officer: Officer, duty: Duty, matter: Matter = {}): boolean =>
  permits(duties[duty], counting(duties[duty], officer, answeredPosts), matter)

type Roles = Pick<Post, "roles">

/** Everything the officer is somewhere, own or lent, each once. */
export const rolesHeld = ({ roles, posts, lent }: Roles & { readonly posts: ReadonlyArray<Roles>; readonly lent: ReadonlyArray<Roles> }): ReadonlyArray<Role> =>
  [...new Set([...roles, ...posts.flatMap((post) => post.roles), ...lent.flatMap((post) => post.roles)])]

/** Does the officer hold this role in this body, by any post, own or lent? */
export const holdsAt = (officer: Officer, role: Role, unitId: Post["unitId"]): boolean =>
  heldPosts(officer).some((post) => post.unitId === unitId && post.roles.includes(role))

/** Where a right reaches: everywhere, or in these bodies and rooms. */
export interface Extent {
  readonly everywhere: boolean
  readonly unitIds: ReadonlyArray<Post["unitId"]>
  readonly siteIds: Post["siteIds"]
}

const extent = (cell: Cell, posts: ReadonlyArray<Post>): Extent | undefined => {
  const given = posts.flatMap((post) => post.roles.flatMap((role) => {
    const reach = cell.roles[role]
    return reach === undefined ? [] : [{ post, reach }]
  }))
  return given.length === 0 ? undefined : {
    everywhere: given.some(({ reach }) => reach === "province"),
    unitIds: [...new Set(given.flatMap(({ post, reach }) => reach === "own-unit" ? [post.unitId] : []))],
    siteIds: [...new Set(given.flatMap(({ post, reach }) => reach === "own-site" ? post.siteIds : []))]
  }
}

/** How far the officer reads; undefined: not at all. */
export const extentOf = (officer: Officer, reading: Reading): Extent | undefined =>
  extent(readings[reading], counting(readings[reading], officer, heldPosts))

/** Where the officer is expected to act; undefined: nowhere. */
export const answeredExtent = (officer: Officer, duty: Duty): Extent | undefined =>
  extent(duties[duty], counting(duties[duty], officer, answeredPosts))

/** The bodies for which the officer may register by a post held there, the principal one first. */
export const registeringUnits = (officer: Officer): ReadonlyArray<Post["unitId"]> => {
  const cell: Cell = duties["register-meetings"]
  return [...new Set(heldPosts(officer).filter(({ roles }) => roles.some((role) => cell.roles[role] !== undefined)).map(({ unitId }) => unitId))]
}

/** The body for which the officer registers when none is named. */
export const registeringUnit = (officer: Officer): Post["unitId"] => registeringUnits(officer)[0] ?? officer.unitId

/** By which posts the officer holds a duty: in which body, for whom, and whether a substitute answers for it meanwhile. */
export const holdings = (officer: Officer, duty: Duty) => {
  const cell: Cell = duties[duty]
  const giving = ({ roles }: Post) => roles.filter((role) => cell.roles[role] !== undefined)
  return [
    ...ownPosts(officer).filter((post) => giving(post).length > 0).map((post) => ({
      unitId: post.unitId, lender: null,
      away: cell.neverLent === undefined && giving(post).every((role) => officer.handedOver.some((other) => covers(other, post, role)))
    })),
    ...officer.lent.filter((post) => cell.neverLent === undefined && giving(post).length > 0).map(({ unitId, lender }) => ({ unitId, lender, away: false }))
  ]
}

/** The rooms that the officer runs by a post of his own. */
export const roomsRun = (officer: Officer): Post["siteIds"] => ownPosts(officer).flatMap(({ roles, siteIds }) => roles.includes("technician") ? siteIds : [])

/** Nearest first: whoever answers for the own site or body is asked before the province. */
const nearness: ReadonlyArray<ReadonlyArray<Reach>> = [["own-site", "own-unit"], ["province"]]

/** Who answers for a duty in this matter: those nearest to it; the province's only where nobody nearer is. */
export const holdersOf = (officers: ReadonlyArray<Officer>, duty: Duty, matter: Matter): ReadonlyArray<Officer> => {
  const cell: Cell = duties[duty]
  for (const near of nearness) {
    const holders = officers.filter((officer) => counting(cell, officer, answeredPosts)
      .some((post) => near.some((reach) => post.roles.some((role) => cell.roles[role] === reach) && reaches(post, reach, matter))))
    if (holders.length > 0) return holders
  }
  return []
}
