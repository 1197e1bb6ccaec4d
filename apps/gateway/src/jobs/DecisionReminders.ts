import { decisionRemindersDue } from "@diemcau/core/notice/decisionReminders"
import { defaultSettings } from "@diemcau/core/Notice"
import * as StepStore from "@diemcau/store/ApprovalStep"
import { transaction } from "@diemcau/store/Database"
import * as NoticeStore from "@diemcau/store/Notice"
import * as OfficerStore from "@diemcau/store/Officer"
import * as RegulationStore from "@diemcau/store/Regulation"
import { Effect, Schedule } from "effect"
import { Clock } from "../Clock.ts"
import { Config } from "../Config.ts"
import { Live } from "../Live.ts"
import { stepsOfAll } from "../procedures/approvalSteps.ts"
import { mailOf } from "./NoticeFeed.ts"

/** How often it is looked whether an answer is due: reminders are for the working day, not for the second. */
const interval = "1 minute"

/**
 * Reminds of registrations that wait for an answer, and tells of late ones. What is decided at this moment is passed over;
 * each is told once for its step, however often and by however many processes it is tried.
 */
export const remindOfDecisions = Effect.gen(function*() {
  const now = (yield* Clock).now()
  const serverSet = (yield* Config).mail !== null
  const written = yield* transaction(Effect.gen(function*() {
    const waiting = yield* StepStore.awaited()
    if (waiting.length === 0) return []
    const steps = yield* stepsOfAll(waiting)
    const due = decisionRemindersDue(
      waiting.map(({ subject, ...registration }) => ({ registration: { ...registration, request: { subject } }, steps: steps.get(registration.id)! })),
      yield* OfficerStore.list(now), yield* RegulationStore.provisionsInForce(now), now
    )
    const settings = yield* NoticeStore.settings([...new Set(due.map(({ officer }) => officer.id))])
    return yield* NoticeStore.insert(due.map(({ officer, draft, source }) => ({
      ...draft, source, createdAt: now, mail: mailOf(serverSet, officer, settings.get(officer.id) ?? defaultSettings, draft.kind)
    })))
  }))
  const live = yield* Live
  for (const { id, officerId, kind } of written) yield* live.publish({ name: "notice", data: { id, officerId, kind } })
  return written.length
})

export const decisionReminders = remindOfDecisions.pipe(
  Effect.catch((error) => Effect.logWarning("decisions could not be reminded of", error)),
  Effect.repeat(Schedule.spaced(interval))
)
