import { Delegation, DelegationId, DelegationState, MakeDelegation, RevokeDelegation } from "@diemcau/core/Delegation"
import { LocalDate } from "@diemcau/core/Instant"
import { OfficerId, PostId, Role } from "@diemcau/core/Officer"
import { Schema } from "effect"
import { operations } from "./operation.ts"

export const DelegationEntry = Schema.Struct({
  ...Delegation.fields,
  state: DelegationState,
  officerName: Schema.String,
  substituteName: Schema.String,
  madeByName: Schema.String,
  revokedByName: Schema.NullOr(Schema.String),
  /** This officer may revoke it now. */
  revocable: Schema.Boolean
}).annotate({ identifier: "DelegationEntry" })
export type DelegationEntry = typeof DelegationEntry.Type

/** Somebody in office, with what he may hand over; `postId` null: the principal post. */
export const Colleague = Schema.Struct({
  id: OfficerId,
  name: Schema.String,
  position: Schema.String,
  unitName: Schema.String,
  posts: Schema.Array(Schema.Struct({ postId: Schema.NullOr(PostId), unitName: Schema.String, roles: Schema.Array(Role) }))
}).annotate({ identifier: "Colleague" })
export type Colleague = typeof Colleague.Type

/** Whose duties; not named: the caller's own. */
const { officerId: _officerId, ...terms } = MakeDelegation.fields

export const delegationOperations = operations({
  "GET /api/v1/delegations": {
    tag: "Delegations", summary: "Delegations from and to this officer, all of them for whoever keeps the officers, latest first; and who may be a substitute",
    guard: { signedIn: true }, status: 200,
    response: Schema.Struct({ today: LocalDate, forOthers: Schema.Boolean, delegations: Schema.Array(DelegationEntry), officers: Schema.Array(Colleague) })
  },
  "POST /api/v1/delegations": {
    tag: "Delegations", summary: "Hand duties over for some days: one's own, or another's by whoever keeps the officers", guard: { procedure: "delegation.make" },
    body: Schema.Struct({ ...terms, officerId: Schema.optionalKey(OfficerId) }), status: 201, response: DelegationEntry, problems: ["NotPermitted"]
  },
  "POST /api/v1/delegations/:id/revocation": {
    tag: "Delegations", summary: "End a delegation before its last day; it stays in the list", guard: { procedure: "delegation.revoke" },
    params: Schema.Struct({ id: DelegationId }), body: Schema.Struct({ reason: RevokeDelegation.fields.reason }), status: 200, response: DelegationEntry
  }
})
