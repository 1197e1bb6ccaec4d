import { Meeting } from "@diemcau/core/Meeting"
import { arrangementOf } from "@diemcau/core/MeetingChange"
import { restored } from "@diemcau/core/meeting/lifecycle"
import { overriddenBy, overriddenByHaste, told } from "@diemcau/core/Override"
import { ClashesWithConfirmed, RulesBroken, SeriesRegistration } from "@diemcau/core/Refusal"
import { assessChange, otherWays, unnamed } from "@diemcau/core/registration/rules"
import { checkBeforeOf } from "@diemcau/core/Regulation"
import type { Period } from "@diemcau/core/Schedule"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as RegistrationStore from "@diemcau/store/Registration"
import * as RegulationStore from "@diemcau/store/Regulation"
import * as Schedule from "@diemcau/store/Schedule"
import * as SeriesStore from "@diemcau/store/Series"
import * as Timers from "@diemcau/store/Timers"
import * as WaitlistStore from "@diemcau/store/Waitlist"
import { Effect, Schema } from "effect"
import { demandLastStep } from "./approvalSteps.ts"
import { wind, windReview } from "./bells.ts"
import { circumstances } from "./circumstances.ts"
import { decided, refuse, type Circumstance } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"
import { meetingMatter, readableMeeting } from "./matter.ts"

const encodeMeeting = Schema.encodeSync(Meeting)

/** A locked meeting that was cancelled or postponed is held after all, at that time: whole or not at all. */
export const restoreAt = (meeting: Meeting, { opensAt, closesAt }: Period, { now, newId, officer }: Circumstance) =>
  Effect.gen(function*() {
    const { id: meetingId, registrationId, chair, siteIds, number } = meeting
    // A day that its series leaves out is put back by the series.
    const days = yield* SeriesStore.days(registrationId)
    if (days.some((day) => day.meetingId === meetingId && day.skipped)) return yield* refuse(SeriesRegistration.make({ series: true }))
    yield* Schedule.lockToBook(siteIds)
    const asked = { ...arrangementOf(meeting), opensAt, closesAt, chair }
    const around = yield* circumstances(asked, now, officer, { registrationId, meetingId })
    const after = yield* decided(restored(meeting, { opensAt, closesAt }, now, checkBeforeOf(yield* RegulationStore.timetable(), now)))
    const confirmed = around.clashes.filter(({ kind }) => kind === "confirmed")
    const clashing = ClashesWithConfirmed.make({ clashes: confirmed, alternatives: otherWays(asked, around) })
    if (confirmed.length > 0) return yield* refuse(clashing)
    const broken = assessChange(asked, around, { moved: true }).filter(({ verdict }) => verdict === "broken")
    if (broken.length > 0) return yield* refuse(RulesBroken.make({ rulings: broken, alternatives: otherWays(asked, around) }))
    // Held again is decided anew: whatever is exceeded is let pass with it.
    const overridden = [...overriddenBy({ track: "regular", rulings: assessChange(asked, unnamed(around), { moved: true }) }), ...overriddenByHaste(after.checkShortened)]
    yield* MeetingStore.rearrange(after, now)
    yield* Schedule.rebook({ meetingId, number, siteIds, period: { opensAt, closesAt } }).pipe(Effect.catchTag("Clashing", () => refuse(clashing)))
    yield* wind(after, now, newId)
    return { after, overridden }
  })

const restore: Implementation<"meeting.restore"> = ({ meetingId, period, reason }, circumstance) =>
  Effect.gen(function*() {
    const { now, officer } = circumstance
    const { registrationId } = (yield* readableMeeting(meetingId, officer, "find")).meeting
    // In the order of the waiting list's own decisions: the registration, the place in the queue, the meeting.
    const registration = yield* RegistrationStore.lock(registrationId)
    if (registration !== null) yield* demandLastStep(registration, officer)
    const entry = yield* WaitlistStore.openOf(registrationId, meetingId)
    const { meeting } = yield* readableMeeting(meetingId, officer, "lock")
    const { after, overridden } = yield* restoreAt(meeting, period ?? meeting, circumstance)
    if (entry !== null) {
      yield* WaitlistStore.update({ ...entry, state: "booked", offer: null })
      yield* Timers.cancel(entry.id)
      yield* windReview(now, circumstance.newId)
    }
    return {
      subjectId: meetingId, meetingId, registrationId, matter: yield* meetingMatter(after),
      change: { number: meeting.number, reason, before: meeting.state, after: encodeMeeting(after), ...told(overridden) }
    }
  })

export const meetingRestoreProcedures = { "meeting.restore": restore }
