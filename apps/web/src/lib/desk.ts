import { localDate } from "@diemcau/core/Instant"
import type { Output } from "./gateway.ts"

export type ObligationRow = Output<"GET /api/v1/desk">["obligations"][number]

export type DeskGroup = "overdue" | "today" | "soon" | "done"

/** The day's page in its order: late, due today, due soon, done; within each by deadline. */
export const deskGroups = (obligations: ReadonlyArray<ObligationRow>, now: number): Readonly<Record<DeskGroup, ReadonlyArray<ObligationRow>>> => {
  const today = localDate(new Date(now))
  const groupOf = ({ doneAt, dueAt }: ObligationRow): DeskGroup =>
    doneAt !== null ? "done" : Date.parse(dueAt) < now ? "overdue" : localDate(new Date(dueAt)) === today ? "today" : "soon"
  const byDeadline = [...obligations].sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt))
  const of = (group: DeskGroup) => byDeadline.filter((row) => groupOf(row) === group)
  return { overdue: of("overdue"), today: of("today"), soon: of("soon"), done: of("done") }
}

/** The page where the duty is done. */
export const placeOf = ({ kind, registrationId, meetingId, siteId }: ObligationRow): string => {
  switch (kind) {
    case "decide-registration":
      return `/approvals/${registrationId}`
    case "revise-registration":
      return `/registrations/${registrationId}/revision`
    case "meet-condition":
    case "settle-condition":
      return `/registrations/${registrationId}#condition`
    case "check-room":
    case "be-present":
      return `/meetings/${meetingId}/check/${siteId}`
    case "watch-readiness":
      return `/meetings/${meetingId}/readiness`
    case "connect-meeting":
    case "run-meeting":
      return `/meetings/${meetingId}/live`
    case "send-papers":
    case "record-conclusion":
      return `/meetings/${meetingId}/papers`
    case "answer-attendance":
      return `/meetings/${meetingId}#attendance`
    case "attend-meeting":
      return `/meetings/${meetingId}`
    default:
      return "/duties"
  }
}
