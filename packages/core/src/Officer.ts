import { Schema } from "effect"
import { Id } from "./Id.ts"
import { Instant, LocalDate } from "./Instant.ts"
import { newPassword } from "./Password.ts"
import { SiteId } from "./Site.ts"
import { line, optionalEmail, optionalLine, Reason, telephone } from "./Text.ts"
import { UnitId } from "./Unit.ts"

export const OfficerId = Id.pipe(Schema.brand("OfficerId"))
export type OfficerId = typeof OfficerId.Type

/** What a person is in the regulation's eyes. A person may hold several. */
export const Role = Schema.Literals(["registrant", "approver", "operator", "technician", "leader", "administrator"]).annotate({ identifier: "Role" })
export type Role = typeof Role.Type
export const roles = Role.literals

export const PostId = Id.pipe(Schema.brand("PostId"))
export type PostId = typeof PostId.Type

/** What somebody is in one body. */
export const Post = Schema.Struct({
  unitId: UnitId,
  roles: Schema.Array(Role),
  /** Sites whose room is run from this post (cán bộ kỹ thuật). */
  siteIds: Schema.Array(SiteId)
}).annotate({ identifier: "Post" })
export type Post = typeof Post.Type

/** A post besides the principal one, from its first day to its last; `to` null: open. */
export const DatedPost = Schema.Struct({ id: PostId, ...Post.fields, from: LocalDate, to: Schema.NullOr(LocalDate) }).annotate({ identifier: "DatedPost" })
export type DatedPost = typeof DatedPost.Type

/** Somebody else's post, held by delegation; `to`: the delegation's last day. */
export const LentPost = Schema.Struct({
  ...Post.fields,
  lender: Schema.Struct({ id: OfficerId, name: Schema.String }),
  to: LocalDate
}).annotate({ identifier: "LentPost" })
export type LentPost = typeof LentPost.Type

/** An officer on one day: who it is, the principal post, and what else is held that day. `Responsibility` alone judges by it. */
export const Officer = Schema.Struct({
  id: OfficerId,
  name: Schema.String,
  position: Schema.String,
  phone: Schema.String,
  email: Schema.String,
  ...Post.fields,
  /** Further posts of the officer's own. */
  posts: Schema.Array(Post),
  /** Posts of others, held for them. */
  lent: Schema.Array(LentPost),
  /** Of the own posts, those for which a substitute answers instead, because the officer is absent. */
  handedOver: Schema.Array(Post)
}).annotate({ identifier: "Officer" })
export type Officer = typeof Officer.Type

/** Who it is, and the principal post. */
export type PrincipalOfficer = Omit<Officer, "posts" | "lent" | "handedOver">
/** What somebody has who holds only the principal post. */
export const onlyPrincipal: Pick<Officer, "posts" | "lent" | "handedOver"> = { posts: [], lent: [], handedOver: [] }

/** What is printed beside a site: whom to call. */
export const Contact = Officer.mapFields(({ id, name, position, phone }) => ({ id, name, position, phone })).annotate({ identifier: "Contact" })
export type Contact = typeof Contact.Type

/** How an officer stands with the platform: may still come in, by which account, since when not any more. */
export const OfficerStanding = Schema.Struct({
  /** null: nobody has opened one. */
  account: Schema.NullOr(Schema.String),
  /** Still has the first password, that others have seen. */
  mustChangePassword: Schema.Boolean,
  /** null: in office. Closed officers are never deleted: history keeps their names. */
  closedAt: Schema.NullOr(Instant)
}).annotate({ identifier: "OfficerStanding" })
export type OfficerStanding = typeof OfficerStanding.Type

const typedRoles = Schema.Array(Role).pipe(
  Schema.check(Schema.isMinLength(1, { message: "roles.none" }), Schema.isMaxLength(20, { message: "roles.repeated" }), Schema.isUnique({ message: "roles.repeated" }))
)
const typedSites = Schema.Array(SiteId).pipe(
  Schema.check(Schema.isMaxLength(500, { message: "sites.too-many" }), Schema.isUnique({ message: "sites.repeated" }))
)

/** A further post as it is typed; without an id it is a new one. */
export const PostDetails = Schema.Struct({
  id: Schema.optionalKey(PostId), unitId: UnitId, roles: typedRoles, siteIds: typedSites, from: LocalDate, to: Schema.NullOr(LocalDate)
}).pipe(
  Schema.check(Schema.makeFilter(({ from, to }: { readonly from: LocalDate; readonly to: LocalDate | null }) =>
    to !== null && to < from ? { path: ["to"], issue: "days.reversed" } : undefined))
).annotate({ identifier: "PostDetails" })
export type PostDetails = typeof PostDetails.Type

/** What an administrator types about an officer. */
export const OfficerDetails = Schema.Struct({
  name: line(120),
  position: optionalLine(200),
  phone: telephone,
  email: optionalEmail,
  unitId: UnitId,
  roles: typedRoles,
  siteIds: typedSites,
  /** All further posts; not named: they stay as they are. */
  posts: Schema.optionalKey(Schema.Array(PostDetails).pipe(Schema.check(Schema.isMaxLength(20, { message: "posts.too-many" }))))
}).annotate({ identifier: "OfficerDetails" })
export type OfficerDetails = typeof OfficerDetails.Type

export const AddOfficer = OfficerDetails
export const ReviseOfficer = Schema.Struct({ officerId: OfficerId, ...OfficerDetails.fields }).annotate({ identifier: "ReviseOfficer" })
export const CloseOfficer = Schema.Struct({ officerId: OfficerId, reason: Reason }).annotate({ identifier: "CloseOfficer" })

/** Typed at every sign-in, on any keyboard: small letters, digits, dot, hyphen. */
export const AccountName = Schema.String.pipe(
  Schema.check(Schema.isPattern(/^[a-z0-9][a-z0-9.-]{1,63}$/, { message: "account.unreadable" }))
)

/** With a first password that the gateway has made: the officer changes it at the first sign-in. */
export const OpenAccount = Schema.Struct({ officerId: OfficerId, account: AccountName, password: newPassword })
export const ResetPassword = Schema.Struct({ officerId: OfficerId, password: newPassword })
/** Of the officer's own account, who has proved to know the old one. */
export const ChangePassword = Schema.Struct({ password: newPassword })
