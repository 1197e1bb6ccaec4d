import { Schema } from "effect"
import { Id } from "./Id.ts"
import { Instant } from "./Instant.ts"
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

export const Officer = Schema.Struct({
  id: OfficerId,
  name: Schema.String,
  position: Schema.String,
  phone: Schema.String,
  email: Schema.String,
  unitId: UnitId,
  roles: Schema.Array(Role),
  /** Sites whose room this officer runs (cán bộ kỹ thuật). */
  siteIds: Schema.Array(SiteId)
}).annotate({ identifier: "Officer" })
export type Officer = typeof Officer.Type

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

/** What an administrator types about an officer. */
export const OfficerDetails = Schema.Struct({
  name: line(120),
  position: optionalLine(200),
  phone: telephone,
  email: optionalEmail,
  unitId: UnitId,
  roles: Schema.Array(Role).pipe(
    Schema.check(Schema.isMinLength(1, { message: "roles.none" }), Schema.isMaxLength(20, { message: "roles.repeated" }), Schema.isUnique({ message: "roles.repeated" }))
  ),
  siteIds: Schema.Array(SiteId).pipe(
    Schema.check(Schema.isMaxLength(500, { message: "sites.too-many" }), Schema.isUnique({ message: "sites.repeated" }))
  )
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
