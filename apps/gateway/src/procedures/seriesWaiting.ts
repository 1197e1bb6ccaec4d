import type { LocalDate } from "@diemcau/core/Instant"
import { Meeting, type MeetingId } from "@diemcau/core/Meeting"
import { explained, isReason, overriddenBy, overriddenByHaste, told } from "@diemcau/core/Override"
import { NotFound, RulesBroken } from "@diemcau/core/Refusal"
import type { Registration } from "@diemcau/core/Registration"
import { assessChange, otherWays, trackOf, unnamed } from "@diemcau/core/registration/rules"
import { checkBeforeOf } from "@diemcau/core/Regulation"
import type { Period } from "@diemcau/core/Schedule"
import type { WaitlistEntry } from "@diemcau/core/Waitlist"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as Platform from "@diemcau/store/Platform"
import * as RegulationStore from "@diemcau/store/Regulation"
import * as Schedule from "@diemcau/store/Schedule"
import * as SeriesStore from "@diemcau/store/Series"
import { Effect, Schema } from "effect"
import { wind } from "./bells.ts"
import { circumstances } from "./circumstances.ts"
import { decided, Overtaken, refuse, type Circumstance } from "./deciding.ts"
import { newMeeting } from "./newMeeting.ts"

const encodeMeeting = Schema.encodeSync(Meeting)

/** The place that a waiting day is offered, and which day of its series that is. */
interface Taken extends Pick<WaitlistEntry, "siteIds"> {
  readonly day: LocalDate
  readonly number: string
  readonly period: Period
  readonly remarks: string
}

/**
 * A day that waited becomes a meeting of its series: at the time it was offered, with the sites it waited for. What that
 * lets be exceeded is let pass by whoever approved the series with a reason; else by whoever takes the place, who says why.
 */
export const joinSeries = (
  registration: Registration, { day, number, siteIds: [mainSiteId, ...memberSiteIds], period, remarks }: Taken, { now, newId, officer }: Circumstance
) =>
  Effect.gen(function*() {
    const { id: registrationId, request: { chair } } = registration
    const series = yield* SeriesStore.find(registrationId)
    const occurrence = (yield* SeriesStore.days(registrationId)).find((one) => one.day === day)
    if (series === null || occurrence === undefined || mainSiteId === undefined) return yield* refuse(NotFound.make({ kind: "registration", id: registrationId }))
    const asked = { ...period, chair, mainSiteId, memberSiteIds }
    const self = { registrationId }
    const id = newId() as MeetingId
    // Held first, explained afterwards, as an approval does.
    yield* Schedule.book({ meetingId: id, number, siteIds: [mainSiteId, ...memberSiteIds], period }).pipe(
      Effect.catchTag("Clashing", () => Effect.fail(new Overtaken({ asked }))))
    const around = yield* circumstances(asked, now, officer, self, { booked: true })
    const broken = assessChange(asked, around, { moved: true }).filter(({ verdict }) => verdict === "broken")
    if (broken.length > 0) return yield* refuse(RulesBroken.make({ rulings: broken, alternatives: otherWays(asked, around) }))
    const meeting = newMeeting(registration, {
      id, number, arrangement: asked, track: trackOf(period, { ...around, now: registration.submittedAt }), domain: (yield* Platform.read())?.domain, now,
      checkBefore: checkBeforeOf(yield* RegulationStore.timetable(), now)
    })
    const overridden = [...overriddenBy({ track: "regular", rulings: assessChange(asked, unnamed(around), { moved: true }) }), ...overriddenByHaste(meeting.checkShortened)]
    const admission = registration.decisionReason ?? ""
    const own = overridden.length > 0 && !isReason(admission)
    if (own) yield* decided(explained(overridden, "remarks", remarks))
    yield* MeetingStore.insert(meeting, now)
    yield* wind(meeting, now, newId)
    yield* SeriesStore.saveDays(registrationId, [{ ...occurrence, ...period, skipped: false, waitsWithin: null, meetingId: id }])
    yield* SeriesStore.update({ ...series, revision: series.revision + 1 })
    return { meetingId: id, told: { meeting: encodeMeeting(meeting), ...told(overridden), admission, ...own ? { remarks } : {} } }
  })
