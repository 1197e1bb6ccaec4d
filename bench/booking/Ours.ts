import { conferenceAddress, type Meeting, type MeetingId } from "@diemcau/core/Meeting"
import type { Officer } from "@diemcau/core/Officer"
import { sitesOf, type RegistrationId } from "@diemcau/core/Registration"
import { perform } from "@diemcau/gateway/perform"
import { uuidv7 } from "@diemcau/gateway/Ids"
import type { makeRuntime } from "@diemcau/gateway/runtime"
import { transaction } from "@diemcau/store/Database"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as Registration from "@diemcau/store/Registration"
import * as Schedule from "@diemcau/store/Schedule"
import { Cause, Effect, Exit } from "effect"
import type { Attempt, Contender } from "./Contender.ts"

type Runtime = ReturnType<typeof makeRuntime>

/** Losing is a refusal by name; everything else that fails, except a deadlock, ends the measurement. */
const outcomeOf = (exit: Exit.Exit<unknown, unknown>): Attempt => {
  if (Exit.isSuccess(exit)) return "won"
  const error = exit.cause.reasons.find(Cause.isFailReason)?.error as { _tag?: string; reason?: unknown } | undefined
  const reason = error?.reason
  if (error?._tag === "Clashing") return "lost"
  if (error?._tag === "Refused" && typeof reason === "object" && reason !== null && "_tag" in reason && reason._tag === "ClashesWithConfirmed") return "lost"
  if (error?._tag === "StoreError" && reason === "deadlock") return "deadlock"
  throw new Error(`an approval that neither won nor lost: ${Cause.pretty(exit.cause)}`)
}

/** The whole procedure: duty, rules, meeting, bookings, timers and journal, as a request through the API runs it. */
export const procedure = (runtime: Runtime, approver: Officer): Contender => ({
  name: "registration.approve",
  approve: async (registrationId) =>
    outcomeOf(await runtime.runPromiseExit(perform("registration.approve", { registrationId, remarks: "Cho phép, vì việc gấp" }, { officer: approver }))),
  close: async () => {}
})

const bookOnly = (registrationId: RegistrationId) =>
  transaction(Effect.gen(function*() {
    const registration = yield* Registration.lock(registrationId)
    const { request, number, unitId, track } = registration!
    const siteIds = sitesOf(request)
    const { opensAt, closesAt } = request
    const meeting: Meeting = {
      id: uuidv7(new Date()) as MeetingId, registrationId, number, unitId, track, opensAt, closesAt, siteIds, subject: request.subject,
      chair: request.chair, mainSiteId: request.mainSiteId, address: conferenceAddress(number, "hnth.example"), state: "scheduled",
      checkDueAt: opensAt, checkShortened: false, gateClosedAt: null, startedAt: null, endedAt: null, endReason: null, revision: 0, round: 0
    }
    yield* Schedule.book({ meetingId: meeting.id, number, siteIds, period: { opensAt, closesAt } })
    yield* MeetingStore.insert(meeting, registration!.submittedAt)
    yield* Registration.update({ ...registration!, state: "approved", meetingId: meeting.id })
  }))

/** The store alone: locks, bookings, meeting, registration; no rules, no timers, no journal. */
export const storeTransaction = (runtime: Runtime): Contender => ({
  name: "store transaction",
  approve: async (registrationId) => outcomeOf(await runtime.runPromiseExit(bookOnly(registrationId))),
  close: async () => {}
})
