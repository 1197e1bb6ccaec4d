import type { MeetingId } from "@diemcau/core/Meeting"
import type { Refused } from "@diemcau/core/Refusal"
import type { UnitId } from "@diemcau/core/Unit"
import type { RegistrationId } from "@diemcau/core/Registration"
import type { WaitlistEntryId } from "@diemcau/core/Waitlist"
import type { StoreError } from "@diemcau/store/Database"
import * as MeetingStore from "@diemcau/store/Meeting"
import { listen } from "@diemcau/store/Notifications"
import * as Timers from "@diemcau/store/Timers"
import { Effect, Queue, Schedule, Stream } from "effect"
import { Clock } from "../Clock.ts"
import { perform, type IdempotencyMismatch } from "../perform.ts"
import { maintenanceReadyNow } from "../procedures/maintenance.ts"
import { meetingMatter } from "../procedures/matter.ts"
import { probeEndpoints } from "../procedures/readiness.ts"
import { offersDueNow } from "../procedures/waitlist.ts"

/** Longest sleep between looks at the table: a lost notification costs no more than this. */
const longestSleepMillis = 5_000

/** How long a claimed timer belongs to this node; another takes it over if this one dies with it and has no successor. */
const leaseMillis = 60_000

const byClock = { officer: null } as const

const probeFirst = (meetingId: MeetingId) =>
  Effect.gen(function*() {
    const meeting = yield* MeetingStore.find(meetingId)
    if (meeting !== null) yield* probeEndpoints(meeting, yield* meetingMatter(meeting))
  })

/** Windows of maintenance that waited for meetings to get out of the way. */
const reviewMaintenance = Effect.gen(function*() {
  const ready = yield* maintenanceReadyNow((yield* Clock).now())
  yield* Effect.forEach(
    ready,
    (windowId) => perform("maintenance.confirm", { windowId }, byClock).pipe(Effect.catchTag("Refused", () => Effect.void)),
    { discard: true }
  )
})

/** Offers what is free to those who wait, each by a decision of its own, in the order of the queue. */
export const reviewWaitlist = Effect.gen(function*() {
  const due = yield* offersDueNow((yield* Clock).now())
  yield* Effect.forEach(
    due,
    ({ entry }) => perform("waitlist.offer", { entryId: entry.id }, byClock).pipe(
      // Answered, or taken by others, in this very moment: whoever changed it has the queue looked through again.
      Effect.catchTag("Refused", () => Effect.void)
    ),
    { discard: true }
  )
})

/** Something was given up: maintenance that its organisers made room for comes before those who wait for a place. */
export const reviewGivenUp = reviewMaintenance.pipe(Effect.andThen(reviewWaitlist))

/** What each bell does. A bell that rings late or twice meets a refusal of the state it asks for, and is silent. */
const ring = (timer: { readonly kind: string; readonly subjectId: string }) => {
  const meetingId = timer.subjectId as MeetingId
  switch (timer.kind) {
    case "readiness.probe":
      return perform("readiness.probe", { meetingId }, byClock)
    case "readiness.close":
      return probeFirst(meetingId).pipe(Effect.andThen(perform("readiness.close", { meetingId }, byClock)))
    case "meeting.connect":
      return perform("meeting.connect", { meetingId }, byClock)
    case "waitlist.review":
      return reviewGivenUp
    case "waitlist.lapse":
      return perform("waitlist.lapse", { entryId: timer.subjectId as WaitlistEntryId }, byClock)
    case "unit.hand-over":
      return perform("unit.hand-over", { unitId: timer.subjectId as UnitId }, byClock)
    case "condition.lapse":
      return perform("condition.lapse", { registrationId: timer.subjectId as RegistrationId }, byClock)
    default:
      return Effect.logError(`a timer of an unknown kind: ${timer.kind}`)
  }
}

const settle = (timer: { readonly id: string; readonly kind: string; readonly subjectId: string }) =>
  Effect.gen(function*() {
    const clock = yield* Clock
    yield* (ring(timer) as Effect.Effect<unknown, Refused | StoreError | IdempotencyMismatch, Effect.Services<ReturnType<typeof ring>>>).pipe(
      Effect.catchTag("Refused", ({ reason }) => Effect.logInfo(`timer ${timer.kind} had nothing to do: ${reason._tag}`))
    )
    yield* Timers.done(timer.id, clock.now())
  }).pipe(
    // The database was away, before or after the decision: rung again, a decision that was taken meets its refusal.
    Effect.retry({
      while: (error) => error._tag === "StoreError" && error.isRetryable,
      schedule: Schedule.spaced("1 second")
    }),
    // Left undone, the timer comes back when its lease ends.
    Effect.catchCause((cause) => Effect.logError(`timer ${timer.kind} failed`, cause))
  )

/** Rings the meetings' clocks: claims what is due, does it, sleeps until the next or until something is wound. */
export const timekeeper = (node: string) =>
  Effect.gen(function*() {
    const clock = yield* Clock
    const wake = yield* Queue.sliding<void>(1)
    const ringing = new Set<string>()
    yield* listen("timers").pipe(
      Stream.runForEach(() => Queue.offer(wake, undefined)),
      Effect.andThen(Effect.sleep("1 second")),
      Effect.catch(() => Effect.sleep("1 second")),
      Effect.forever,
      Effect.forkScoped
    )
    const turn = Effect.gen(function*() {
      const due = yield* Timers.claimDue({ now: clock.now(), leaseMillis, node, limit: 50, ringing: [...ringing] })
      yield* Effect.forEach(due, (timer) => {
        ringing.add(timer.id)
        return Effect.forkScoped(Effect.ensuring(settle(timer), Effect.sync(() => ringing.delete(timer.id))))
      }, { discard: true })
      if (due.length > 0) return
      const now = clock.now()
      const next = yield* Timers.nextDue(now)
      const pause = next === null ? longestSleepMillis : Math.min(Math.max(next.getTime() - now.getTime(), 0), longestSleepMillis)
      yield* Queue.take(wake).pipe(Effect.timeoutOption(pause))
    })
    yield* turn.pipe(
      Effect.catchTag("StoreError", (error) => Effect.logWarning("timers wait for the database", error.detail).pipe(Effect.andThen(Effect.sleep("1 second")))),
      Effect.forever
    )
  })
