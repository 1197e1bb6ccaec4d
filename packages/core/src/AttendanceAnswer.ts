import { Result, Schema } from "effect"
import { addDays, atLocal, Instant, localDate, plusMillis } from "./Instant.ts"
import { MeetingId, type Meeting } from "./Meeting.ts"
import { requireState } from "./meeting/lifecycle.ts"
import { OfficerId } from "./Officer.ts"
import { SiteNotInMeeting, type Refusal } from "./Refusal.ts"
import { Headcount } from "./Registration.ts"
import { millisOf, type Provisions } from "./Regulation.ts"
import { SiteId } from "./Site.ts"
import { line, optionalLine, paragraph, Reason } from "./Text.ts"

/** What a site says: how many come and who leads them, or why nobody does. */
export const AttendanceReply = Schema.Union([
  Schema.Struct({
    attends: Schema.Literal(true),
    headcount: Headcount,
    /** The body's head, or whom the head sends. */
    ledBy: Schema.Struct({ name: line(120), position: optionalLine(200) }),
    note: paragraph(1000)
  }),
  Schema.Struct({ attends: Schema.Literal(false), reason: Reason })
]).annotate({ identifier: "AttendanceReply" })
export type AttendanceReply = typeof AttendanceReply.Type

/** One site's word on whether it attends a meeting (trả lời dự họp). A correction is a new version; the last one counts. */
export const AttendanceAnswer = Schema.Struct({
  meetingId: MeetingId,
  siteId: SiteId,
  version: Schema.Int,
  reply: AttendanceReply,
  answeredBy: OfficerId,
  answeredAt: Instant
}).annotate({ identifier: "AttendanceAnswer" })
export type AttendanceAnswer = typeof AttendanceAnswer.Type

export const GiveAttendanceAnswer = Schema.Struct({ meetingId: MeetingId, siteId: SiteId, answer: AttendanceReply })
  .annotate({ identifier: "GiveAttendanceAnswer" })

/**
 * By when a site answers: the end of the day that many days before the meeting's. One that was asked after that answers at
 * once: within the time set for it, and by the opening. null: the province has set no number.
 */
export const attendanceDueAt = ({ opensAt }: Pick<Meeting, "opensAt">, askedAt: Date, provisions: Provisions): Date | null => {
  const before = provisions.get("attendance-answer-before") ?? null
  if (before === null) return null
  const deadline = before.unit === "day"
    ? atLocal(addDays(localDate(opensAt), 1 - before.amount), "00:00")
    : plusMillis(opensAt, -millisOf(provisions, "attendance-answer-before"))
  const atOnce = (provisions.get("attendance-answer-unplanned-within") ?? null) === null
    ? opensAt
    : plusMillis(askedAt, millisOf(provisions, "attendance-answer-unplanned-within"))
  const due = askedAt < deadline ? deadline : atOnce
  return due < opensAt ? due : opensAt
}

/** A site of the meeting answers, and corrects its answer, until the meeting opens; too late is accepted too. */
export const mayAnswer = (meeting: Pick<Meeting, "state" | "siteIds">, siteId: SiteId): Result.Result<void, Refusal> =>
  meeting.siteIds.includes(siteId) ? requireState(meeting, "scheduled") : Result.fail(SiteNotInMeeting.make({ siteId }))

/**
 * Was it given since the site was last asked? A meeting that moved to another day or is held after all, and a site that
 * comes back to it, are asked about anew.
 */
export const isSince = ({ answeredAt }: Pick<AttendanceAnswer, "answeredAt">, askedAt: Date): boolean => answeredAt >= askedAt

/** The answer that counts now, of one site's, first to latest. */
export const standingAnswer = <Answer extends Pick<AttendanceAnswer, "answeredAt">>(answers: ReadonlyArray<Answer>, askedAt: Date): Answer | undefined => {
  const last = answers.at(-1)
  return last !== undefined && isSince(last, askedAt) ? last : undefined
}

/** What the answers come to. */
export const AttendanceTotals = Schema.Struct({
  sites: Schema.Int, answered: Schema.Int, attending: Schema.Int, declined: Schema.Int, people: Schema.Int
}).annotate({ identifier: "AttendanceTotals" })

/** Of each site the answer that counts. */
export const attendanceTotals = (standing: ReadonlyArray<Pick<AttendanceAnswer, "reply"> | undefined>): typeof AttendanceTotals.Type => {
  const replies = standing.flatMap((answer) => answer === undefined ? [] : [answer.reply])
  const coming = replies.filter((reply) => reply.attends)
  return {
    sites: standing.length, answered: replies.length, attending: coming.length, declined: replies.length - coming.length,
    people: coming.reduce((sum, { headcount }) => sum + headcount, 0)
  }
}
