import { Result, Schema } from "effect"
import { Id } from "./Id.ts"
import { Instant, LocalDate } from "./Instant.ts"
import { OfficerId, PostId, Role, type DatedPost, type LentPost, type Officer, type Post, type PrincipalOfficer } from "./Officer.ts"
import { DelegationUnusable, OfficerClosed, type Refusal } from "./Refusal.ts"
import { Reason } from "./Text.ts"

export const DelegationId = Id.pipe(Schema.brand("DelegationId"))
export type DelegationId = typeof DelegationId.Type

/** Of one post, the roles that are handed; `postId` null: of the principal post. */
export const HandedPost = Schema.Struct({
  postId: Schema.NullOr(PostId),
  roles: Schema.Array(Role).pipe(Schema.check(
    Schema.isMinLength(1, { message: "roles.none" }), Schema.isMaxLength(20, { message: "roles.repeated" }), Schema.isUnique({ message: "roles.repeated" })
  ))
}).annotate({ identifier: "HandedPost" })
export type HandedPost = typeof HandedPost.Type

/** Ủy quyền: from its first day to its last another officer does what this one could. Never deleted; it ends by itself. */
export const Delegation = Schema.Struct({
  id: DelegationId,
  officerId: OfficerId,
  substituteId: OfficerId,
  from: LocalDate,
  to: LocalDate,
  /** null: everything that the officer holds of his own on the day. */
  posts: Schema.NullOr(Schema.Array(HandedPost)),
  /** The substitute answers instead of the officer, not beside him. */
  absent: Schema.Boolean,
  reason: Schema.String,
  madeBy: OfficerId,
  madeAt: Instant,
  revokedBy: Schema.NullOr(OfficerId),
  revokedAt: Schema.NullOr(Instant),
  revocationReason: Schema.NullOr(Schema.String)
}).annotate({ identifier: "Delegation" })
export type Delegation = typeof Delegation.Type

export const MakeDelegation = Schema.Struct({
  officerId: OfficerId, substituteId: OfficerId, from: LocalDate, to: LocalDate,
  posts: Schema.NullOr(Schema.Array(HandedPost).pipe(
    Schema.check(Schema.isMinLength(1, { message: "posts.none" }), Schema.isMaxLength(21, { message: "posts.too-many" }))
  )),
  absent: Schema.Boolean, reason: Reason
}).annotate({ identifier: "MakeDelegation" })
export const RevokeDelegation = Schema.Struct({ delegationId: DelegationId, reason: Reason })

interface Days {
  readonly from: LocalDate
  /** null: open. */
  readonly to: LocalDate | null
}

/** Both the first and the last day count. */
const runsOn = ({ from, to }: Days, day: LocalDate): boolean => from <= day && (to === null || day <= to)
const overlap = (a: Days, b: Days): boolean => (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to)

export const DelegationState = Schema.Literals(["ahead", "in-force", "over", "revoked"])
export type DelegationState = typeof DelegationState.Type

export const stateOn = (delegation: Pick<Delegation, "from" | "to" | "revokedAt">, day: LocalDate): DelegationState =>
  delegation.revokedAt !== null ? "revoked" : runsOn(delegation, day) ? "in-force" : day < delegation.from ? "ahead" : "over"

type Terms = Pick<Delegation, "from" | "to" | "posts">

/** Everything that may give an officer rights on some day: own posts, and delegations that nobody has revoked. */
export interface OfficerRecord extends PrincipalOfficer {
  readonly datedPosts: ReadonlyArray<DatedPost>
  /** What was handed to others, with the days on which they are absent themselves. */
  readonly given: ReadonlyArray<Terms & { readonly absent: boolean; readonly substitute: { readonly closed: boolean; readonly away: ReadonlyArray<Days> } }>
  /** What others have handed to this officer, with the posts they have. */
  readonly taken: ReadonlyArray<Terms & { readonly lender: Pick<Officer, "id" | "name"> & Post & { readonly closed: boolean; readonly datedPosts: ReadonlyArray<DatedPost> } }>
}

type Identified = Post & { readonly id: PostId | null }

const ownOn = ({ unitId, roles, siteIds, datedPosts }: Post & Pick<OfficerRecord, "datedPosts">, day: LocalDate): ReadonlyArray<Identified> => [
  { id: null, unitId, roles, siteIds },
  ...datedPosts.filter((post) => runsOn(post, day))
]

const post = ({ unitId, roles, siteIds }: Post): Post => ({ unitId, roles, siteIds })

/** What of these posts the terms hand over: never more than there is on the day. */
const handed = (terms: Terms, own: ReadonlyArray<Identified>): ReadonlyArray<Post> =>
  own.flatMap((one) => {
    const roles = terms.posts === null ? one.roles : one.roles.filter((role) => terms.posts!.some(({ postId, roles: chosen }) => postId === one.id && chosen.includes(role)))
    return roles.length === 0 ? [] : [{ ...post(one), roles }]
  })

/**
 * The officer on a day. What is lent comes from the lender's own posts alone, so nothing is passed on and no circle closes.
 * A substitute who is absent too does not take the duty off the one who handed it over: both are told.
 */
export const officerOn = ({ datedPosts, given, taken, ...officer }: OfficerRecord, day: LocalDate): Officer => {
  const own = ownOn({ ...officer, datedPosts }, day)
  return {
    ...officer,
    posts: own.filter(({ id }) => id !== null).map(post),
    lent: taken.filter((terms) => runsOn(terms, day) && !terms.lender.closed).flatMap((terms) =>
      handed(terms, ownOn(terms.lender, day)).map((one): LentPost => ({ ...one, lender: { id: terms.lender.id, name: terms.lender.name }, to: terms.to }))),
    handedOver: given.filter(({ absent, substitute, ...terms }) =>
      absent && runsOn(terms, day) && !substitute.closed && !substitute.away.some((days) => runsOn(days, day))).flatMap((terms) => handed(terms, own))
  }
}

type Party = Pick<OfficerRecord, "id" | "name" | "roles" | "datedPosts" | "given"> & { readonly closedAt: Date | null }

/** May this be handed over? Only one's own, to somebody who is there, from today on at the earliest. */
export const delegable = (
  { from, to, posts }: Terms, officer: Party, substitute: Party, today: LocalDate
): Result.Result<void, Refusal> => {
  const unusable = (why: typeof DelegationUnusable.Type["why"]) => Result.fail(DelegationUnusable.make({ why }))
  for (const { name, closedAt } of [officer, substitute]) if (closedAt !== null) return Result.fail(OfficerClosed.make({ name }))
  if (officer.id === substitute.id) return unusable("oneself")
  if (to < from) return unusable("days-reversed")
  if (from < today) return unusable("past")
  const rolesOf = (postId: PostId | null) =>
    postId === null ? officer.roles : officer.datedPosts.find((one) => one.id === postId && overlap(one, { from, to }))?.roles ?? []
  if (posts !== null && posts.some(({ postId, roles }) => roles.some((role) => !rolesOf(postId).includes(role)))) return unusable("not-own")
  if (substitute.given.some((other) => other.absent && overlap(other, { from, to }))) return unusable("substitute-absent")
  return Result.void
}
