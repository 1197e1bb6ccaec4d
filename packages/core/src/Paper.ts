import { Result, Schema } from "effect"
import { Attachment } from "./Attachment.ts"
import { filingDeadline, type WorkingCalendar } from "./Calendar.ts"
import { Id } from "./Id.ts"
import { Instant } from "./Instant.ts"
import { MeetingId, type Meeting } from "./Meeting.ts"
import { OfficerId } from "./Officer.ts"
import { MeetingState, NotEditable, PapersChanged, PaperWithdrawn, type Refusal } from "./Refusal.ts"
import { RegistrationId, type Registration } from "./Registration.ts"
import type { Provisions } from "./Regulation.ts"
import { line, Reason } from "./Text.ts"

export const PaperId = Id.pipe(Schema.brand("PaperId"))
export type PaperId = typeof PaperId.Type

/** What a paper is put before the meeting for. */
export const PaperPurpose = Schema.Literals(["agenda", "report", "for-opinion", "for-decision", "reference"]).annotate({ identifier: "PaperPurpose" })
export type PaperPurpose = typeof PaperPurpose.Type

export const PaperVersion = Schema.Struct({
  version: Schema.Int,
  document: Attachment,
  sentBy: OfficerId,
  sentAt: Instant,
  /** Why it took the place of the one before; empty for the first. */
  reason: Schema.String
}).annotate({ identifier: "PaperVersion" })
export type PaperVersion = typeof PaperVersion.Type

/** A document that a meeting works on (tài liệu họp). It is replaced or withdrawn, never deleted. */
export const Paper = Schema.Struct({
  id: PaperId,
  registrationId: RegistrationId,
  /** Of one meeting of a series; null: of every meeting of the registration. */
  meetingId: Schema.NullOr(MeetingId),
  /** Its place in the list. */
  ordinal: Schema.Int,
  name: line(200),
  purpose: PaperPurpose,
  /** First to latest; the latest is the one that counts. */
  versions: Schema.Array(PaperVersion),
  withdrawn: Schema.NullOr(Schema.Struct({ by: OfficerId, at: Instant, reason: Schema.String }))
}).annotate({ identifier: "Paper" })
export type Paper = typeof Paper.Type

const NewPaper = Schema.Struct({
  name: Paper.fields.name,
  purpose: PaperPurpose,
  document: Attachment.pipe(Schema.annotateEncoded({ description: "As `POST /api/v1/attachments` answered" }))
})

export const SendPapers = Schema.Struct({
  registrationId: RegistrationId,
  meetingId: Paper.fields.meetingId,
  /** Asked each time: such a paper never comes into this system. */
  containsStateSecrets: Schema.Boolean,
  papers: Schema.Array(NewPaper).pipe(Schema.check(Schema.isMinLength(1, { message: "papers.none" }), Schema.isMaxLength(50, { message: "papers.too-many" })))
}).annotate({ identifier: "SendPapers" })

export const ReplacePaper = Schema.Struct({ paperId: PaperId, containsStateSecrets: Schema.Boolean, ...NewPaper.fields, reason: Reason })
  .annotate({ identifier: "ReplacePaper" })
export const WithdrawPaper = Schema.Struct({ paperId: PaperId, reason: Reason })
export const ArrangePapers = Schema.Struct({
  registrationId: RegistrationId,
  paperIds: Schema.Array(PaperId).pipe(Schema.check(Schema.isMaxLength(1000, { message: "papers.too-many" })))
})
/** The organiser says that the meeting has no papers: nobody waits for them any more. */
export const WaivePapers = Schema.Struct({ meetingId: MeetingId, reason: Reason })

/**
 * By when the papers must have come: the end of the day that many working days before the meeting's; by the opening when
 * it was filed after that, as an unplanned meeting is. null: the province has set no number.
 */
export const papersDueAt = (
  { opensAt, submittedAt }: Pick<Meeting, "opensAt"> & Pick<Registration, "submittedAt">, calendar: WorkingCalendar, provisions: Provisions
): Date | null => {
  const before = provisions.get("papers-before") ?? null
  if (before === null) return null
  const deadline = filingDeadline(calendar, opensAt, before.amount)
  return submittedAt < deadline && deadline < opensAt ? deadline : opensAt
}

/** Papers come while the registration can still become, or is, a meeting, and until that has ended. */
export const mayTakePapers = (registration: Pick<Registration, "number" | "state">, meeting: Pick<Meeting, "state"> | null): Result.Result<void, Refusal> =>
  registration.state === "refused" || registration.state === "withdrawn"
    ? Result.fail(NotEditable.make({ number: registration.number, state: registration.state }))
    : meeting !== null && meeting.state !== "scheduled" && meeting.state !== "running"
    ? Result.fail(MeetingState.make({ state: meeting.state, needed: ["scheduled", "running"] }))
    : Result.void

export const stands = ({ withdrawn }: Pick<Paper, "withdrawn">): boolean => withdrawn === null

/** Only a paper that stands is replaced or withdrawn. */
export const standing = (paper: Paper): Result.Result<Paper, Refusal> =>
  stands(paper) ? Result.succeed(paper) : Result.fail(PaperWithdrawn.make({ name: paper.name }))

/** The order names papers that stand, each once; one that came meanwhile follows them. */
export const arranged = (papers: ReadonlyArray<Paper>, order: ReadonlyArray<PaperId>): Result.Result<ReadonlyArray<PaperId>, Refusal> => {
  const known = new Set(papers.filter(stands).map(({ id }) => id))
  return new Set(order).size === order.length && order.every((id) => known.has(id)) ? Result.succeed(order) : Result.fail(PapersChanged.make({}))
}

/** Does the paper belong to this meeting? */
export const isOf = (paper: Pick<Paper, "meetingId">, meetingId: string): boolean => paper.meetingId === null || paper.meetingId === meetingId
