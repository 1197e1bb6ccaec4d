import { addDays, atLocal, localDate, type LocalDate } from "@diemcau/core/Instant"
import { Id } from "@diemcau/core/Id"
import type { MeetingId } from "@diemcau/core/Meeting"
import {
  excusable, matterOfDuty, meetingDutiesOf, meetingDuties, meetingDutyKey, type AskedRegistration, type HeldMeeting, type MeetingDuty
} from "@diemcau/core/MeetingDuty"
import type { Officer } from "@diemcau/core/Officer"
import { durationUnits, type Amount, type ProvisionVersions } from "@diemcau/core/Regulation"
import { holdersOf } from "@diemcau/core/Responsibility"
import * as AnswerStore from "@diemcau/store/AttendanceAnswer"
import * as DutyStore from "@diemcau/store/DatedDuty"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as OfficerStore from "@diemcau/store/Officer"
import * as PaperStore from "@diemcau/store/Paper"
import * as PresenceStore from "@diemcau/store/Presence"
import * as ReadinessStore from "@diemcau/store/Readiness"
import * as RegistrationStore from "@diemcau/store/Registration"
import * as RegulationStore from "@diemcau/store/Regulation"
import * as SiteStore from "@diemcau/store/Site"
import { Effect, Result, Schema } from "effect"

const decodeId = Schema.decodeUnknownResult(Id)

/** Days of the calendar that it can take: of working days, with holidays of a fortnight. */
const atMost = ({ amount, unit }: Amount): number =>
  unit in durationUnits ? Math.ceil(amount * durationUnits[unit as keyof typeof durationUnits] / durationUnits.day) + 1 : Math.ceil(amount * 1.5) + 16
const calendarDays = (versions: ProvisionVersions, ...keys: ReadonlyArray<"papers-before" | "attendance-answer-before" | "conclusion-within">): number =>
  versions.reduce((most, { key, value }) => keys.some((one) => one === key) && value !== null ? Math.max(most, atMost(value)) : most, 0)

const readAt = (now: Date) => Effect.gen(function*() {
  return {
    versions: yield* RegulationStore.timetable(), calendar: yield* RegulationStore.calendar(), sites: yield* SiteStore.list(), officers: yield* OfficerStore.list(now)
  }
})

const dutiesOf = (
  registrations: ReadonlyArray<AskedRegistration>, meetings: ReadonlyArray<HeldMeeting>, { versions, calendar }: Effect.Success<ReturnType<typeof readAt>>, now: Date
) =>
  Effect.gen(function*() {
    const ids = meetings.map(({ id }) => id)
    const answered = new Map((yield* ReadinessStore.answeredCounts(ids)).map((count) => [`${count.meetingId} ${count.siteId}`, count]))
    const asked = new Map((yield* AnswerStore.asked(ids)).map((one) => [`${one.meetingId} ${one.siteId}`, one]))
    const came = new Map((yield* PresenceStore.first(ids)).map(({ meetingId, siteId, since }) => [`${meetingId} ${siteId}`, since ?? undefined]))
    return meetingDutiesOf({
      registrations, meetings, versions, calendar, checks: (meetingId, siteId) => answered.get(`${meetingId} ${siteId}`),
      presences: (meetingId, siteId) => came.get(`${meetingId} ${siteId}`),
      attendance: (meetingId, siteId) => asked.get(`${meetingId} ${siteId}`),
      papers: yield* PaperStore.firstSentAt(ids), conclusions: yield* PaperStore.concludedOn(ids),
      standings: yield* DutyStore.standings(ids.flatMap((id) => excusable.map((kind) => meetingDutyKey(kind, id))))
    }, now)
  })

/** Duties that fall due from the first day to the last: as many queries for a month of meetings as for one. */
export const meetingDutiesBetween = (from: LocalDate, to: LocalDate, now: Date) =>
  Effect.gen(function*() {
    const known = yield* readAt(now)
    const { versions, sites, officers } = known
    const span = { from: atLocal(from, "00:00"), to: atLocal(addDays(to, 1), "00:00") }
    const meetings = yield* MeetingStore.filedBetween({
      // Papers and answers are due before a meeting, its conclusion after it.
      from: atLocal(addDays(from, -calendarDays(versions, "conclusion-within")), "00:00"), to: atLocal(addDays(to, 1 + calendarDays(versions, "papers-before", "attendance-answer-before")), "00:00")
    })
    const all = yield* dutiesOf(yield* RegistrationStore.dueBetween(span), meetings, known, now)
    // A duty due at midnight is the day's before.
    return { duties: all.filter(({ dueAt }) => dueAt > span.from && dueAt <= span.to), sites, officers }
  })

/** The duty of a meeting that a key names, if it can be excused. */
export const excusableDuty = (key: string, now: Date) =>
  Effect.gen(function*() {
    const [kind, id] = key.split(".")
    if (!excusable.some((one) => one === kind) || Result.isFailure(decodeId(id))) return null
    const meeting = yield* MeetingStore.find(id as MeetingId)
    const registration = meeting === null ? null : yield* RegistrationStore.find(meeting.registrationId)
    if (meeting === null || registration === null) return null
    const known = yield* readAt(now)
    const duties = yield* dutiesOf([], [{ ...meeting, submittedAt: registration.submittedAt, extraChecks: registration.request.needs.extraChecks?.length ?? 0 }], known, now)
    const duty = duties.find((one) => one.key === key)
    return duty === undefined ? null : { duty, sites: known.sites, officers: known.officers }
  })

/** Who answers for each, by the matrix; asked once for each room and each body. */
export const answerers = (officers: ReadonlyArray<Officer>, siteUnitIds: ReadonlyMap<string, string>) => {
  const known = new Map<string, ReadonlyArray<Officer>>()
  return (duty: Pick<MeetingDuty, "kind" | "siteId" | "unitId">): ReadonlyArray<Officer> => {
    const key = `${duty.kind} ${duty.siteId ?? duty.unitId}`
    const holders = known.get(key) ?? holdersOf(officers, meetingDuties[duty.kind].duty, matterOfDuty(duty, siteUnitIds))
    known.set(key, holders)
    return holders
  }
}

/** How far the desk and the reminders look: back to what may still be made good, and ahead. */
export const currentSpan = (now: Date): readonly [LocalDate, LocalDate] => [addDays(localDate(now), -92), addDays(localDate(now), 14)]
