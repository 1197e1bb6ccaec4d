import { attendanceTotals, isSince, mayAnswer, standingAnswer } from "@diemcau/core/AttendanceAnswer"
import type { MeetingId } from "@diemcau/core/Meeting"
import type { Officer } from "@diemcau/core/Officer"
import { NotFound } from "@diemcau/core/Refusal"
import { mayDo, mayRead } from "@diemcau/core/Responsibility"
import * as AnswerStore from "@diemcau/store/AttendanceAnswer"
import * as OfficerStore from "@diemcau/store/Officer"
import * as SiteStore from "@diemcau/store/Site"
import { Effect, Result } from "effect"
import type { AttendanceAnswers, attendanceAnswerOperations } from "../api/attendanceAnswers.ts"
import { Clock } from "../Clock.ts"
import { perform } from "../perform.ts"
import { attendanceDue } from "../procedures/attendanceDue.ts"
import { refuse } from "../procedures/deciding.ts"
import { readableMeeting } from "../procedures/matter.ts"
import type { Handlers } from "./handler.ts"

/** What a reader may know of them; for whom it is nothing, they do not exist. */
const answersOf = (id: MeetingId, officer: Officer) =>
  Effect.gen(function*() {
    const now = (yield* Clock).now()
    const { meeting } = yield* readableMeeting(id, officer, "find")
    const whole = mayRead(officer, "attendance-answers", { unitIds: [meeting.unitId], siteIds: [] })
    const places = new Map((yield* SiteStore.withIds(meeting.siteIds)).map((site) => [site.id, site]))
    const shown = meeting.siteIds.flatMap((siteId) => {
      const site = places.get(siteId)
      const matter = { siteIds: [siteId], unitIds: site === undefined ? [] : [site.unitId] }
      return site !== undefined && (whole || mayRead(officer, "attendance-answers", matter)) ? [{ site, matter }] : []
    })
    if (shown.length === 0) return yield* refuse(NotFound.make({ kind: "meeting", id }))
    const given = Map.groupBy(yield* AnswerStore.ofMeeting(id), ({ siteId }) => siteId)
    const due = yield* attendanceDue(meeting)
    const names = new Map<string, string>((yield* OfficerStore.listStanding(now)).map((one) => [one.id, one.name]))
    const sites = shown.map(({ site, matter }) => {
      const { askedAt, dueAt } = due(site.id)
      const answers = given.get(site.id) ?? []
      const open = Result.isSuccess(mayAnswer(meeting, site.id))
      return {
        siteId: site.id, name: { vi: site.name, en: site.nameEn ?? site.name }, askedAt, dueAt, answers: answers.map((answer) => {
          const stands = isSince(answer, askedAt)
          return { ...answer, answeredByName: names.get(answer.answeredBy) ?? "", stands, late: stands && dueAt !== null ? answer.answeredAt >= dueAt : null }
        }),
        overdue: open && standingAnswer(answers, askedAt) === undefined && dueAt !== null && now >= dueAt,
        mayAnswer: open && mayDo(officer, "answer-attendance", matter)
      }
    })
    return {
      meetingId: id, whole, sites, totals: attendanceTotals(sites.map(({ answers, askedAt }) => standingAnswer(answers, askedAt)))
    } satisfies AttendanceAnswers
  })

export const attendanceAnswerHandlers: Handlers<keyof typeof attendanceAnswerOperations> = {
  "GET /api/v1/meetings/:id/attendance-answers": ({ params, officer }) => answersOf(params.id, officer),
  "POST /api/v1/meetings/:id/sites/:siteId/attendance-answers": ({ params, body, asker, officer }) =>
    perform("attendance-answer.give", { meetingId: params.id, siteId: params.siteId, ...body }, asker).pipe(Effect.andThen(answersOf(params.id, officer)))
}
