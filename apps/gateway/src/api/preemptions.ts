import { Instant } from "@diemcau/core/Instant"
import { StepStanding } from "@diemcau/core/ApprovalStep"
import { DecidePreemption, Preemption, PreemptionId, RequestPreemption } from "@diemcau/core/Preemption"
import { MeetingKind, PriorityOrder, SetPriority } from "@diemcau/core/Priority"
import { Clash } from "@diemcau/core/Schedule"
import { Request } from "@diemcau/core/Registration"
import { Schema } from "effect"
import { operations } from "./operation.ts"

/** What a decision needs on one page; of what is in the way only as much as this officer may see. */
export const PreemptionRow = Schema.Struct({
  ...Preemption.fields,
  number: Schema.String,
  unitName: Schema.String,
  kind: Schema.NullOr(MeetingKind),
  request: Request,
  clashes: Schema.Array(Clash),
  allowed: Schema.Array(Schema.String),
  /** The step of approval at which a decision on it is awaited. */
  step: Schema.NullOr(StepStanding)
}).annotate({ identifier: "PreemptionRow" })

export const PreemptionsShown = Schema.Struct({ preemptions: Schema.Array(PreemptionRow), order: PriorityOrder, orderSetAt: Schema.NullOr(Instant) }).annotate({ identifier: "PreemptionsShown" })

export const preemptionOperations = operations({
  "GET /api/v1/preemptions": {
    tag: "Waiting list", summary: "Requests for pre-emption that nobody has decided, the oldest first", guard: { reading: "registrations" },
    status: 200, response: PreemptionsShown
  },
  "POST /api/v1/preemptions": {
    tag: "Waiting list", summary: "Ask that approved meetings of a lower priority give way", guard: { procedure: "preemption.request" },
    body: RequestPreemption, status: 201, response: Schema.Struct({ id: PreemptionId })
  },
  "POST /api/v1/preemptions/:id/decision": {
    tag: "Waiting list", summary: "Grant or refuse: whole or not at all; who gives way is told, and comes first in the queue",
    guard: { procedure: "preemption.decide" }, params: Schema.Struct({ id: PreemptionId }),
    body: Schema.Struct({ verdict: DecidePreemption.fields.verdict, reason: DecidePreemption.fields.reason }), status: 200, response: PreemptionsShown
  },
  "PUT /api/v1/regulation/priority": {
    tag: "Regulation", summary: "Set the order of priority among kinds of meetings", guard: { procedure: "priority.set" },
    body: SetPriority, status: 200, response: Schema.Struct({ order: SetPriority.fields.order })
  }
})
