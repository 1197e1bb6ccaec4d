import { Schema } from "effect"
import { Id } from "./Id.ts"
import { SiteId } from "./Site.ts"
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
