import { Result, Schema } from "effect"
import { Attachment } from "./Attachment.ts"
import { answerDeadline, type WorkingCalendar } from "./Calendar.ts"
import { Instant, localDate, LocalDate } from "./Instant.ts"
import { MeetingId, type Meeting } from "./Meeting.ts"
import { OfficerId } from "./Officer.ts"
import { ConclusionDay, MeetingState, type Refusal } from "./Refusal.ts"
import type { Provisions } from "./Regulation.ts"
import { optionalLine, paragraph } from "./Text.ts"

const notice = {
  /** The notice's number, "12/TB-UBND". */
  number: optionalLine(60),
  issuedOn: LocalDate,
  document: Schema.NullOr(Attachment).pipe(Schema.annotateEncoded({ description: "As `POST /api/v1/attachments` answered" })),
  note: paragraph(1000)
}

/** The notice of what a meeting concluded (thông báo kết luận), as its organiser recorded it. A correction is a new version. */
export const Conclusion = Schema.Struct({
  meetingId: MeetingId,
  version: Schema.Int,
  ...notice,
  recordedBy: OfficerId,
  recordedAt: Instant
}).annotate({ identifier: "Conclusion" })
export type Conclusion = typeof Conclusion.Type

const ConclusionNotice = Schema.Struct(notice).annotate({ identifier: "ConclusionNotice" }).pipe(
  Schema.check(Schema.makeFilter((given: { readonly number: string; readonly document: Attachment | null }) =>
    given.number === "" && given.document === null ? { path: ["number"], issue: "conclusion.empty" } : undefined
  ))
)

/** Whether it holds state secrets is asked first; if so nothing of it is kept. */
export const RecordConclusion = Schema.Struct({ meetingId: MeetingId, containsStateSecrets: Schema.Boolean, notice: ConclusionNotice })
  .annotate({ identifier: "RecordConclusion" })

/** By when it must be out: the end of the day that many working days after the meeting has ended. null: not ended, or no number is set. */
export const conclusionDueAt = ({ state, endedAt }: Pick<Meeting, "state" | "endedAt">, calendar: WorkingCalendar, provisions: Provisions): Date | null => {
  const within = provisions.get("conclusion-within") ?? null
  return within === null || state !== "closed" || endedAt === null ? null : answerDeadline(calendar, endedAt, within.amount)
}

/** What a meeting that has ended concluded is issued between its day and today. */
export const mayConclude = (meeting: Pick<Meeting, "state" | "opensAt">, issuedOn: LocalDate, now: Date): Result.Result<void, Refusal> => {
  const [earliest, latest] = [localDate(meeting.opensAt), localDate(now)]
  return meeting.state !== "closed" ? Result.fail(MeetingState.make({ state: meeting.state, needed: ["closed"] }))
    : issuedOn < earliest || issuedOn > latest ? Result.fail(ConclusionDay.make({ earliest, latest }))
    : Result.void
}
