import { mayAnswer, standingAnswer } from "@diemcau/core/AttendanceAnswer"
import { NotFound } from "@diemcau/core/Refusal"
import * as AnswerStore from "@diemcau/store/AttendanceAnswer"
import * as SiteStore from "@diemcau/store/Site"
import { Effect } from "effect"
import { attendanceDue } from "./attendanceDue.ts"
import { decided, demand, refuse } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"
import { readableMeeting } from "./matter.ts"

const give: Implementation<"attendance-answer.give"> = ({ meetingId, siteId, answer }, { officer, now }) =>
  Effect.gen(function*() {
    const { meeting, matter } = yield* readableMeeting(meetingId, officer, "lock")
    const [site] = yield* SiteStore.withIds([siteId])
    if (site === undefined) return yield* refuse(NotFound.make({ kind: "site", id: siteId }))
    const own = { siteIds: [siteId], unitIds: [site.unitId] }
    yield* demand(officer, "answer-attendance", own)
    yield* decided(mayAnswer(meeting, siteId))
    const { askedAt, dueAt } = (yield* attendanceDue(meeting))(siteId)
    const before = (yield* AnswerStore.ofMeeting(meetingId)).filter((one) => one.siteId === siteId)
    const version = before.length + 1
    yield* AnswerStore.insert({ meetingId, siteId, version, reply: answer, answeredBy: officer!.id, answeredAt: now })
    const declinedBefore = standingAnswer(before, askedAt)?.reply.attends === false
    return {
      subjectId: meetingId, meetingId, registrationId: meeting.registrationId, matter, demanded: { duty: "answer-attendance", matter: own },
      change: { siteId, siteName: site.name, version, ...answer, late: dueAt !== null && now >= dueAt, declinedBefore }
    }
  })

export const attendanceAnswerProcedures = { "attendance-answer.give": give }
