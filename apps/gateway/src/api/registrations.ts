import { Attachment, maximumBytes, Sha256 } from "@diemcau/core/Attachment"
import { ConfirmCondition, ReportCondition } from "@diemcau/core/ApprovalCondition"
import { EndorseRegistration, StepStanding } from "@diemcau/core/ApprovalStep"
import { Instant } from "@diemcau/core/Instant"
import { MeetingLevel } from "@diemcau/core/MeetingLevel"
import { Contact } from "@diemcau/core/Officer"
import { ApproveRegistration, Assessment, Registration, RegistrationId, RegistrationState, Request, SubmitRegistration } from "@diemcau/core/Registration"
import { Series, SeriesAssessment } from "@diemcau/core/Series"
import { Reason } from "@diemcau/core/Text"
import { Schema } from "effect"
import { ConditionShown, StepShown } from "./approvals.ts"
import { HistoryStep } from "./history.ts"
import { operations } from "./operation.ts"

/** A row of a list or of the approval queue. */
export const RegistrationRow = Schema.Struct({
  id: RegistrationId,
  number: Schema.String,
  state: RegistrationState,
  track: Registration.fields.track,
  subject: Schema.String,
  unitName: Schema.String,
  chair: Schema.String,
  opensAt: Instant,
  closesAt: Instant,
  siteCount: Schema.Int,
  submittedAt: Instant,
  decisionDueAt: Instant,
  meetingId: Schema.NullOr(Schema.String),
  /** How many meetings, when it is a series. */
  meetings: Schema.NullOr(Schema.Int),
  level: Schema.NullOr(MeetingLevel),
  /** The step of approval it waits at; null once it is decided. */
  step: Schema.NullOr(StepStanding)
}).annotate({ identifier: "RegistrationRow" })
export type RegistrationRow = typeof RegistrationRow.Type

/** Everything needed to decide on one page. */
export const RegistrationFile = Schema.Struct({
  registration: Registration,
  unitName: Schema.String,
  submitter: Contact,
  decider: Schema.NullOr(Contact),
  /** Its chain of approval as it was filed last, each step with who decides it or did. */
  steps: Schema.Array(StepShown),
  /** What its approval depends on. */
  condition: Schema.NullOr(ConditionShown),
  /** What the rules say now, while it is undecided; null afterwards (the rulings it was decided under are in it). */
  assessment: Schema.NullOr(Assessment),
  /** Its meetings, when it is a series. */
  series: Schema.NullOr(Series),
  /** Of an undecided series: what the rules say now about each of its meetings. */
  seriesAssessment: Schema.NullOr(SeriesAssessment),
  history: Schema.Array(HistoryStep),
  /** Procedures this officer may do on it now. */
  allowed: Schema.Array(Schema.String)
}).annotate({ identifier: "RegistrationFile" })
export type RegistrationFile = typeof RegistrationFile.Type

const params = Schema.Struct({ id: RegistrationId })

export const registrationOperations = operations({
  "POST /api/v1/attachments": {
    tag: "Registrations", summary: "Keep a document (PDF, Word, PNG, JPEG; the body is the file, its name in ?name=)",
    guard: { procedure: "attachment.keep" }, query: Schema.Struct({ name: Schema.String }), bytes: { maximum: maximumBytes },
    status: 201, response: Attachment
  },
  "GET /api/v1/attachments/:sha256": {
    tag: "Registrations", summary: "The document's bytes, always as a download", guard: { reading: "registrations" },
    params: Schema.Struct({ sha256: Sha256 }), status: 200
  },
  "POST /api/v1/assessments": {
    tag: "Registrations", summary: "What the rules say about a request; nothing is stored", guard: { reading: "regulation" },
    body: Schema.Struct({
      request: Request,
      /** The registration that is being revised, so that it does not clash with itself. */
      registrationId: Schema.optionalKey(RegistrationId)
    }),
    status: 200, response: Assessment
  },
  "GET /api/v1/registrations": {
    tag: "Registrations", summary: "Registrations this officer may see, newest first", guard: { reading: "registrations" },
    query: Schema.Struct({ state: Schema.optionalKey(RegistrationState) }),
    status: 200, response: Schema.Struct({ registrations: Schema.Array(RegistrationRow) })
  },
  "POST /api/v1/registrations": {
    tag: "Registrations", summary: "Send a registration", guard: { procedure: "registration.submit" },
    body: SubmitRegistration, status: 201, response: RegistrationFile
  },
  "GET /api/v1/registrations/:id": {
    tag: "Registrations", summary: "One registration with rulings and history", guard: { reading: "registrations" },
    params, status: 200, response: RegistrationFile
  },
  "PUT /api/v1/registrations/:id/request": {
    tag: "Registrations", summary: "Revise and send again", guard: { procedure: "registration.revise" },
    params, body: Schema.Struct({ request: Request }), status: 200, response: RegistrationFile
  },
  "POST /api/v1/registrations/:id/withdrawal": {
    tag: "Registrations", summary: "Withdraw", guard: { procedure: "registration.withdraw" },
    params, body: Schema.Struct({ reason: Reason }), status: 200, response: RegistrationFile
  },
  "POST /api/v1/registrations/:id/approval": {
    tag: "Registrations", summary: "The last step: approve, perhaps on a condition; the sites are booked; others that asked for them may be sent back with it; with a reason in `remarks` when a rule is exceeded", guard: { procedure: "registration.approve" },
    params,
    body: Schema.Struct({ remarks: ApproveRegistration.fields.remarks, condition: ApproveRegistration.fields.condition, others: ApproveRegistration.fields.others, skipClashing: ApproveRegistration.fields.skipClashing }),
    status: 200, response: RegistrationFile
  },
  "POST /api/v1/registrations/:id/endorsement": {
    tag: "Registrations", summary: "A step before the last: pass it on to the next; with a reason in `remarks` when a rule is exceeded", guard: { procedure: "registration.endorse" },
    params, body: Schema.Struct({ step: EndorseRegistration.fields.step, remarks: EndorseRegistration.fields.remarks }), status: 200, response: RegistrationFile
  },
  "POST /api/v1/registrations/:id/condition/report": {
    tag: "Registrations", summary: "The condition is met, says the registrant", guard: { procedure: "condition.report" },
    params, body: Schema.Struct({ note: ReportCondition.fields.note }), status: 200, response: RegistrationFile
  },
  "POST /api/v1/registrations/:id/condition/confirmation": {
    tag: "Registrations", summary: "The condition is met, says the approver", guard: { procedure: "condition.confirm" },
    params, body: Schema.Struct({ note: ConfirmCondition.fields.note }), status: 200, response: RegistrationFile
  },
  "POST /api/v1/registrations/:id/condition/dispute": {
    tag: "Registrations", summary: "It is not: the condition is open again", guard: { procedure: "condition.dispute" },
    params, body: Schema.Struct({ reason: Reason }), status: 200, response: RegistrationFile
  },
  "POST /api/v1/registrations/:id/condition/lifting": {
    tag: "Registrations", summary: "The condition need not be met", guard: { procedure: "condition.lift" },
    params, body: Schema.Struct({ reason: Reason }), status: 200, response: RegistrationFile
  },
  "POST /api/v1/registrations/:id/refusal": {
    tag: "Registrations", summary: "Refuse, with a reason", guard: { procedure: "registration.refuse" },
    params, body: Schema.Struct({ reason: Reason }), status: 200, response: RegistrationFile
  },
  "POST /api/v1/registrations/:id/return": {
    tag: "Registrations", summary: "Send back for changes, with remarks", guard: { procedure: "registration.send-back" },
    params, body: Schema.Struct({ reason: Reason }), status: 200, response: RegistrationFile
  }
})
