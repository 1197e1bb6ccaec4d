import { AttendanceAnswer, AttendanceTotals, GiveAttendanceAnswer } from "@diemcau/core/AttendanceAnswer"
import { Instant } from "@diemcau/core/Instant"
import { MeetingId } from "@diemcau/core/Meeting"
import { SiteId } from "@diemcau/core/Site"
import { Bilingual } from "@diemcau/core/Text"
import { Schema } from "effect"
import { operations } from "./operation.ts"

export const AttendanceAnswerShown = Schema.Struct({
  ...AttendanceAnswer.fields,
  answeredByName: Schema.String,
  /** Given since the site was last asked; an older one was for another day. */
  stands: Schema.Boolean,
  /** After the deadline; null: it does not stand any more, or there is no deadline. */
  late: Schema.NullOr(Schema.Boolean)
}).annotate({ identifier: "AttendanceAnswerShown" })

/** Which sites attend a meeting, as far as its reader may know. */
export const AttendanceAnswers = Schema.Struct({
  meetingId: MeetingId,
  /** The reader sees every site's; otherwise the sites are the reader's own. */
  whole: Schema.Boolean,
  /** In the meeting's own order. */
  sites: Schema.Array(Schema.Struct({
    siteId: SiteId,
    name: Bilingual,
    askedAt: Instant,
    /** null: the province has set no number. */
    dueAt: Schema.NullOr(Instant),
    /** First to latest; the last one counts, if it stands. */
    answers: Schema.Array(AttendanceAnswerShown),
    overdue: Schema.Boolean,
    mayAnswer: Schema.Boolean
  })),
  /** Of the sites shown. */
  totals: AttendanceTotals
}).annotate({ identifier: "AttendanceAnswers" })
export type AttendanceAnswers = typeof AttendanceAnswers.Type

export const attendanceAnswerOperations = operations({
  "GET /api/v1/meetings/:id/attendance-answers": {
    tag: "Attendance", summary: "Which sites attend: all for the organiser and those who arrange meetings, else of the own sites", guard: { reading: "attendance-answers" },
    params: Schema.Struct({ id: MeetingId }), status: 200, response: AttendanceAnswers
  },
  "POST /api/v1/meetings/:id/sites/:siteId/attendance-answers": {
    tag: "Attendance", summary: "Answer for a site whether it attends; again to correct it, until the meeting opens. Too late is taken too, and marked",
    guard: { procedure: "attendance-answer.give" }, params: Schema.Struct({ id: MeetingId, siteId: SiteId }),
    body: Schema.Struct({ answer: GiveAttendanceAnswer.fields.answer }), status: 201, response: AttendanceAnswers
  }
})
