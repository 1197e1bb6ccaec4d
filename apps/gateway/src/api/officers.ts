import { Instant } from "@diemcau/core/Instant"
import { CloseOfficer, DatedPost, Officer, OfficerDetails, OfficerId, OfficerStanding, OpenAccount } from "@diemcau/core/Officer"
import { Unit } from "@diemcau/core/Unit"
import { Schema } from "effect"
import { operations } from "./operation.ts"

export const OfficerEntry = Schema.Struct({
  ...Officer.fields,
  ...OfficerStanding.fields,
  unitName: Schema.String,
  /** The last e-mail did not arrive or had no address: of when, and what the mail server said. null: it did, or there was none. */
  unreached: Schema.NullOr(Schema.Struct({ at: Instant, trouble: Schema.String })),
  /** All further posts, those to come and those that have ended too. */
  datedPosts: Schema.Array(Schema.Struct({ ...DatedPost.fields, unitName: Schema.String }))
}).annotate({ identifier: "OfficerEntry" })
export type OfficerEntry = typeof OfficerEntry.Type

/** The first password, in clear: shown once, kept nowhere. */
const FirstPassword = Schema.Struct({ account: Schema.String, password: Schema.String }).annotate({ identifier: "FirstPassword" })

const params = Schema.Struct({ id: OfficerId })

export const officerOperations = operations({
  "GET /api/v1/officers": {
    tag: "Officers", summary: "All officers with their accounts, those who have left too; and the bodies they may belong to",
    guard: { reading: "officers" }, status: 200,
    response: Schema.Struct({ officers: Schema.Array(OfficerEntry), units: Schema.Array(Unit) })
  },
  "POST /api/v1/officers": {
    tag: "Officers", summary: "Add an officer", guard: { procedure: "officer.add" }, body: OfficerDetails, status: 201, response: OfficerEntry
  },
  "PUT /api/v1/officers/:id": {
    tag: "Officers", summary: "Replace what is known of an officer: name, body, roles, sites", guard: { procedure: "officer.revise" },
    params, body: OfficerDetails, status: 200, response: OfficerEntry
  },
  "POST /api/v1/officers/:id/closing": {
    tag: "Officers", summary: "The officer leaves: sessions end now, sign-in is refused, history keeps the name",
    guard: { procedure: "officer.close" }, params, body: Schema.Struct({ reason: CloseOfficer.fields.reason }), status: 200, response: OfficerEntry
  },
  "PUT /api/v1/officers/:id/account": {
    tag: "Officers", summary: "Open the officer's account; the answer carries the first password, this once",
    guard: { procedure: "officer.open-account" }, params, body: Schema.Struct({ account: OpenAccount.fields.account }),
    confidential: true, status: 200, response: FirstPassword
  },
  "PUT /api/v1/officers/:id/account/first-password": {
    tag: "Officers", summary: "Give a new first password and end the officer's sessions; the answer carries it, this once",
    guard: { procedure: "officer.reset-password" }, params, confidential: true, status: 200, response: FirstPassword
  }
})
