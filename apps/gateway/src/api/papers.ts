import { Conclusion, RecordConclusion } from "@diemcau/core/Conclusion"
import { Instant } from "@diemcau/core/Instant"
import { MeetingId } from "@diemcau/core/Meeting"
import { ArrangePapers, Paper, PaperId, PaperVersion, ReplacePaper, SendPapers, WaivePapers, WithdrawPaper } from "@diemcau/core/Paper"
import { RegistrationId } from "@diemcau/core/Registration"
import { Schema } from "effect"
import { operations } from "./operation.ts"

export const PaperShown = Schema.Struct({
  ...Paper.fields,
  versions: Schema.Array(Schema.Struct({
    ...PaperVersion.fields,
    sentByName: Schema.String,
    /** After the deadline; null while there is none. */
    late: Schema.NullOr(Schema.Boolean),
    /** The file is open to this reader: the latest of a paper that stands; all of them to the organiser's body. */
    mayRead: Schema.Boolean
  })),
  withdrawnByName: Schema.NullOr(Schema.String)
}).annotate({ identifier: "PaperShown" })
export type PaperShown = typeof PaperShown.Type

/** The papers of a registration or of one meeting, and what its reader may do about them. */
export const PapersFile = Schema.Struct({
  registrationId: RegistrationId,
  meetingId: Schema.NullOr(MeetingId),
  papers: Schema.Array(PaperShown),
  /** null: the province has set no number, or the registration is of many meetings, each with its own. */
  dueAt: Schema.NullOr(Instant),
  /** Why nobody waits for papers. */
  waived: Schema.NullOr(Schema.Struct({ byName: Schema.String, at: Instant, reason: Schema.String })),
  /** The last one counts. */
  conclusions: Schema.Array(Schema.Struct({ ...Conclusion.fields, recordedByName: Schema.String })),
  conclusionDueAt: Schema.NullOr(Instant),
  allowed: Schema.Array(Schema.String)
}).annotate({ identifier: "PapersFile" })
export type PapersFile = typeof PapersFile.Type

const ofRegistration = Schema.Struct({ id: RegistrationId })
const ofMeeting = Schema.Struct({ id: MeetingId })
const ofPaper = Schema.Struct({ paperId: PaperId })
const Version = Schema.FiniteFromString.pipe(Schema.check(Schema.isInt({ message: "number.out-of-range" }), Schema.isBetween({ minimum: 1, maximum: 100_000 }, { message: "number.out-of-range" })))

const { registrationId: _registration, ...sent } = SendPapers.fields
const { meetingId: _meeting, ...recorded } = RecordConclusion.fields
const { paperId: _paper, ...replaced } = ReplacePaper.fields

export const paperOperations = operations({
  "GET /api/v1/registrations/:id/papers": {
    tag: "Papers", summary: "The papers of a registration, for its own body and those who arrange meetings", guard: { reading: "papers" },
    params: ofRegistration, status: 200, response: PapersFile
  },
  "GET /api/v1/meetings/:id/papers": {
    tag: "Papers", summary: "The papers of an approved meeting, for the bodies of its sites too, and its conclusion notice", guard: { reading: "papers" },
    params: ofMeeting, status: 200, response: PapersFile
  },
  "POST /api/v1/registrations/:id/papers": {
    tag: "Papers", summary: "Send papers; the bodies of the meeting's sites are told", guard: { procedure: "paper.send" },
    params: ofRegistration, body: Schema.Struct(sent), status: 201, response: PapersFile
  },
  "PUT /api/v1/registrations/:id/papers/order": {
    tag: "Papers", summary: "Put the papers in order", guard: { procedure: "paper.arrange" },
    params: ofRegistration, body: Schema.Struct({ paperIds: ArrangePapers.fields.paperIds }), status: 200, response: PapersFile
  },
  "POST /api/v1/papers/:paperId/versions": {
    tag: "Papers", summary: "Another file takes the place of a paper; the one before is kept", guard: { procedure: "paper.replace" },
    params: ofPaper, body: Schema.Struct(replaced), status: 201, response: PapersFile
  },
  "GET /api/v1/papers/:paperId/versions/:version": {
    tag: "Papers", summary: "The paper's bytes, always as a download", guard: { reading: "papers" },
    params: Schema.Struct({ paperId: PaperId, version: Version }), status: 200
  },
  "POST /api/v1/papers/:paperId/withdrawal": {
    tag: "Papers", summary: "Withdraw a paper, with a reason", guard: { procedure: "paper.withdraw" },
    params: ofPaper, body: Schema.Struct({ reason: WithdrawPaper.fields.reason }), status: 200, response: PapersFile
  },
  "POST /api/v1/meetings/:id/papers/waiver": {
    tag: "Papers", summary: "The meeting has no papers, says its organiser", guard: { procedure: "paper.waive" },
    params: ofMeeting, body: Schema.Struct({ reason: WaivePapers.fields.reason }), status: 200, response: PapersFile
  },
  "POST /api/v1/meetings/:id/conclusions": {
    tag: "Papers", summary: "Record the notice of what the meeting concluded, by its number or with the document; again to correct it",
    guard: { procedure: "conclusion.record" }, params: ofMeeting,
    body: Schema.Struct(recorded), status: 201, response: PapersFile
  },
  "GET /api/v1/meetings/:id/conclusions/:version": {
    tag: "Papers", summary: "The document's bytes, always as a download", guard: { reading: "papers" },
    params: Schema.Struct({ id: MeetingId, version: Version }), status: 200
  }
})
