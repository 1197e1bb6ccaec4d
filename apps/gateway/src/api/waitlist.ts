import { Instant } from "@diemcau/core/Instant"
import { StepStanding } from "@diemcau/core/ApprovalStep"
import { AcceptOffer, DecideWaitlist, JoinWaitlist, WaitlistEntry, WaitlistEntryId } from "@diemcau/core/Waitlist"
import { PriorityOrder } from "@diemcau/core/Priority"
import { Reason } from "@diemcau/core/Text"
import { Schema } from "effect"
import { operations } from "./operation.ts"

/** A place in the queue, with what it is about. */
export const WaitlistRow = Schema.Struct({
  ...WaitlistEntry.fields,
  number: Schema.String,
  subject: Schema.String,
  unitName: Schema.String,
  /** Its place in the whole queue, from 1. */
  place: Schema.Int,
  /** Procedures this officer may do on it now. */
  allowed: Schema.Array(Schema.String),
  /** The step of approval at which a decision on it is awaited. */
  step: Schema.NullOr(StepStanding)
}).annotate({ identifier: "WaitlistRow" })
export type WaitlistRow = typeof WaitlistRow.Type

/** Those of the queue that this officer may read, in its order; `total` counts all. */
export const WaitlistShown = Schema.Struct({
  entries: Schema.Array(WaitlistRow), total: Schema.Int, order: PriorityOrder, orderSetAt: Schema.NullOr(Instant)
}).annotate({ identifier: "WaitlistShown" })

const params = Schema.Struct({ id: WaitlistEntryId })

export const waitlistOperations = operations({
  "GET /api/v1/waitlist": {
    tag: "Waiting list", summary: "Who waits for a place, in the order in which places are offered", guard: { reading: "registrations" },
    status: 200, response: WaitlistShown
  },
  "POST /api/v1/waitlist": {
    tag: "Waiting list", summary: "Wait for a place: with a registration already sent, or with one that clashes", guard: { procedure: "waitlist.join" },
    body: JoinWaitlist, status: 201, response: Schema.Struct({ id: WaitlistEntryId })
  },
  "POST /api/v1/waitlist/:id/decision": {
    tag: "Waiting list", summary: "Agree that it may be booked when a place is free, or refuse", guard: { procedure: "waitlist.decide" }, params,
    body: Schema.Struct({ verdict: DecideWaitlist.fields.verdict, reason: DecideWaitlist.fields.reason }), status: 200, response: WaitlistShown
  },
  "POST /api/v1/waitlist/:id/acceptance": {
    tag: "Waiting list", summary: "Take the place offered: booked whole or not at all", guard: { procedure: "waitlist.accept" }, params,
    body: Schema.Struct({ remarks: AcceptOffer.fields.remarks }), status: 200, response: WaitlistShown
  },
  "POST /api/v1/waitlist/:id/leaving": {
    tag: "Waiting list", summary: "Wait no longer; an offer goes to the next", guard: { procedure: "waitlist.leave" }, params,
    body: Schema.Struct({ reason: Reason }), status: 200, response: WaitlistShown
  }
})
