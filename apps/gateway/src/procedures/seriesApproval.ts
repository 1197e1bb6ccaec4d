import { explained, overriddenBy } from "@diemcau/core/Override"
import { SeriesUnusable } from "@diemcau/core/Refusal"
import { sitesOf, type Registration } from "@diemcau/core/Registration"
import { checkBeforeOf } from "@diemcau/core/Regulation"
import { impossible, occurrenceNumber } from "@diemcau/core/Series"
import { asAsked, assessSeries, trackOfSlot, unnamedSeries } from "@diemcau/core/series/assessment"
import { windowAround, type WaitlistEntryId } from "@diemcau/core/Waitlist"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as Platform from "@diemcau/store/Platform"
import * as RegistrationStore from "@diemcau/store/Registration"
import * as RegulationStore from "@diemcau/store/Regulation"
import * as Schedule from "@diemcau/store/Schedule"
import * as SeriesStore from "@diemcau/store/Series"
import * as WaitlistStore from "@diemcau/store/Waitlist"
import { Effect } from "effect"
import { windAll, windReview } from "./bells.ts"
import { decided, refuse, type Circumstance } from "./deciding.ts"
import { newMeeting } from "./newMeeting.ts"
import { seriesCircumstances } from "./seriesCircumstances.ts"

/** Under the sites' locks nothing can come between: this is what PostgreSQL says if it did. */
export const lostTheSlot = () => refuse(SeriesUnusable.make({ why: "overlaps-itself", day: null }))

/** Every day of the series becomes a meeting of its own, all of them or none; what waits takes its place in the queue. */
export const approveSeries = (
  registration: Registration, series: SeriesStore.StoredSeries,
  { remarks, skipClashing }: { readonly remarks: string; readonly skipClashing: boolean }, { now, newId, officer }: Circumstance
) =>
  Effect.gen(function*() {
    const { request, id: registrationId } = registration
    const siteIds = sitesOf(request)
    yield* Schedule.lockToBook(siteIds)
    const days = asAsked(yield* SeriesStore.days(registrationId))
    const around = yield* seriesCircumstances({ siteIds, asked: days, registrationId }, now, officer)
    const { occurrences, held, waiting, rulings } = assessSeries(request, days, around, { skipImpossible: skipClashing })
    const refused = impossible(occurrences)
    if (refused !== undefined) return yield* refuse(refused)
    if (held + waiting === 0) return yield* refuse(SeriesUnusable.make({ why: "none-left", day: null }))
    const overridden = overriddenBy({ track: registration.track, rulings })
    yield* decided(explained(overridden, "remarks", remarks))
    const domain = (yield* Platform.read())?.domain
    const sentThen = { ...around, now: registration.submittedAt }
    const checkBefore = checkBeforeOf(yield* RegulationStore.timetable(), now)
    const planned = occurrences.map(({ day, ordinal, opensAt, closesAt, skipped, waitsWithin }) => ({
      day, ordinal, opensAt, closesAt, skipped, waitsWithin,
      meeting: skipped ? null : newMeeting(registration, {
        id: newId(), number: occurrenceNumber(registration.number, ordinal), arrangement: { ...series.pattern, opensAt, closesAt },
        track: trackOfSlot({ day, opensAt }, sentThen), domain, checkBefore, now
      })
    }))
    const meetings = planned.flatMap(({ meeting }) => meeting ?? [])
    yield* MeetingStore.insertAll(meetings, now)
    yield* SeriesStore.book(meetings.map(({ id }) => id), siteIds).pipe(Effect.catchTag("Clashing", lostTheSlot))
    yield* windAll(meetings, now, newId)
    yield* SeriesStore.saveDays(registrationId, planned.map(({ meeting, ...day }) => ({ ...day, meetingId: meeting?.id ?? null })))
    const waitingDays = planned.filter(({ waitsWithin }) => waitsWithin !== null)
    // Waiting since it was sent, as whoever waits alone.
    yield* WaitlistStore.insertAll(waitingDays.map(({ day, opensAt, closesAt, waitsWithin }) => ({
      id: newId() as WaitlistEntryId, registrationId, meetingId: null, day, displaced: false, kind: request.kind ?? null, siteIds, opensAt, closesAt,
      window: windowAround({ opensAt, closesAt }, waitsWithin ?? 0), joinedAt: registration.submittedAt, state: "waiting" as const, offer: null, admittedBy: officer!.id
    })))
    if (waitingDays.length > 0) yield* windReview(now, newId)
    const approved: Registration = {
      ...registration, state: "approved", decidedBy: officer!.id, decidedAt: now, decisionReason: remarks === "" ? null : remarks,
      rulings: assessSeries(request, days, unnamedSeries(around), { skipImpossible: skipClashing }).rulings
    }
    yield* RegistrationStore.update(approved)
    return {
      subjectId: registrationId, registrationId,
      change: {
        number: registration.number, remarks: approved.decisionReason, overridden: overridden.map(({ rule }) => rule), siteIds,
        meetings: meetings.map(({ id, number, opensAt, closesAt }) => ({ id, number, opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() })),
        skipped: planned.filter(({ skipped }) => skipped).map(({ day }) => day), waiting: waitingDays.map(({ day }) => day)
      },
      matter: { unitIds: [registration.unitId, ...around.sites.map(({ unitId }) => unitId)], siteIds }
    }
  })
