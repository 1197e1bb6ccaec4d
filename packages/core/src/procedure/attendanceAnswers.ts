import { GiveAttendanceAnswer } from "../AttendanceAnswer.ts"
import { procedure } from "./declaration.ts"

export const attendanceAnswerProcedures = {
  "attendance-answer.give": procedure({
    subject: "attendance-answer", duty: "answer-attendance", event: "attendance-answer.given", doors: ["route"],
    words: { vi: "Trả lời dự họp", en: "Answer whether the site attends" },
    input: GiveAttendanceAnswer, refusals: ["NotFound", "SiteNotInMeeting", "MeetingState"]
  })
} as const
