import { standingFor } from "@diemcau/core/ApprovalStep"
import type { Meeting } from "@diemcau/core/Meeting"
import type { Obligation } from "@diemcau/core/Obligation"
import type { Officer } from "@diemcau/core/Officer"
import { atLocal, addDays, localDate, plusMillis } from "@diemcau/core/Instant"
import { stateOf } from "@diemcau/core/MeetingDuty"
import { urgencyOf } from "@diemcau/core/DatedDuty"
import { answeredExtent, answersFor, holdersOf, mayRead, rolesHeld } from "@diemcau/core/Responsibility"
import * as ConditionStore from "@diemcau/store/ApprovalCondition"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as RegistrationStore from "@diemcau/store/Registration"
import * as SiteStore from "@diemcau/store/Site"
import { Effect } from "effect"
import { answerers, currentSpan, meetingDutiesBetween } from "../procedures/meetingDutyCircumstances.ts"
import { stepsOfAll } from "../procedures/approvalSteps.ts"
import { currentYears, dutiesOf, dutyCell, matterOf } from "../procedures/dutyCircumstances.ts"

/** How many days ahead the desk looks. */
const lookAheadDays = 14

const row = (
  kind: Obligation["kind"],
  dueAt: Date,
  article: Obligation["article"],
  about: { readonly subject: string; readonly number: string },
  rest: Partial<Obligation> = {}
): Obligation => ({
  kind, dueAt, article, subject: about.subject, number: about.number,
  registrationId: null, meetingId: null, siteId: null, doneAt: null, progress: null, ...rest
})

const registrationsToDecide = (officer: Officer, today: string) =>
  Effect.gen(function*() {
    if (!answersFor(officer, "decide-registrations")) return []
    const registrations = yield* RegistrationStore.list({ limit: 200 })
    const steps = yield* stepsOfAll(registrations.filter(({ state }) => state === "submitted"))
    return registrations.flatMap((registration) => {
      const about = { subject: registration.request.subject, number: registration.number }
      const rest = { registrationId: registration.id }
      if (registration.state === "submitted") {
        const step = standingFor(officer, steps.get(registration.id)!)
        return step.mine ? [row("decide-registration", step.dueAt, "registration", about, rest)] : []
      }
      return registration.decidedBy === officer.id && registration.decidedAt !== null && localDate(registration.decidedAt) === today
        ? [row("decide-registration", registration.decisionDueAt, "registration", about, { ...rest, doneAt: registration.decidedAt })]
        : []
    })
  })

const registrationsToRevise = (officer: Officer) =>
  Effect.gen(function*() {
    const unitIds = answeredExtent(officer, "register-meetings")?.unitIds ?? []
    if (unitIds.length === 0) return []
    const sentBack = yield* RegistrationStore.list({ state: "sent-back", unitIds })
    return sentBack.map((registration) =>
      row("revise-registration", registration.request.opensAt, "registration",
        { subject: registration.request.subject, number: registration.number }, { registrationId: registration.id })
    )
  })

/**
 * Of what meetings bring: the rooms to check, always; the rest once the time to remind has come. Sites are answered for by
 * their own. Checking a room and being there are one errand and one page: presence stands alone only when the check is done.
 */
const meetingBound = (officer: Officer, now: Date, today: string) =>
  Effect.gen(function*() {
    const { duties, sites, officers } = yield* meetingDutiesBetween(...currentSpan(now), now)
    const rooms = new Set<string | null>(answeredExtent(officer, "check-rooms")?.siteIds)
    const { unitIds = [], siteIds = [] } = answeredExtent(officer, "answer-attendance") ?? {}
    const [ownUnits, ownSites] = [new Set<string>(unitIds), new Set<string>(siteIds)]
    const own = new Set<string | null>(sites.filter(({ id, unitId }) => ownUnits.has(unitId) || ownSites.has(id)).map(({ id }) => id))
    const holdersOf = answerers(officers, new Map(sites.map(({ id, unitId }) => [id, unitId])))
    const unchecked = new Set(duties.flatMap(({ kind, standing, meetingId, siteId }) => kind === "check-room" && standing.state === "open" ? [`${meetingId} ${siteId}`] : []))
    return duties.flatMap((duty) => {
      const { kind, standing: { state, at }, number, subject, siteId, meetingId, registrationId, dueAt, article, progress } = duty
      if (kind === "decide-registration" || duty.missed || state === "excused") return []
      if (kind === "be-present" && state === "open" && unchecked.has(`${meetingId} ${siteId}`)) return []
      // What was done on an earlier day is no longer of today.
      if (state === "fulfilled" && (at === null || localDate(at) !== today) && (kind !== "check-room" || localDate(dueAt) < today)) return []
      const mine = kind === "check-room" ? rooms.has(siteId)
        : kind === "answer-attendance" ? stateOf(duty, now) !== "later" && own.has(siteId)
        : kind === "be-present" ? rooms.has(siteId) && stateOf(duty, now) !== "later"
        : stateOf(duty, now) !== "later" && holdersOf(duty).some(({ id }) => id === officer.id)
      return mine ? [row(kind, dueAt, article, { subject, number }, { registrationId, meetingId, siteId, doneAt: at, progress })] : []
    })
  })

/** Conditions of approvals: to be met by whoever registered; confirmed, or decided on when late, by the last step's approver. */
const conditionsToSettle = (officer: Officer) =>
  Effect.gen(function*() {
    const conditions = yield* ConditionStore.pending()
    const steps = yield* stepsOfAll(conditions.map(({ registrationId, dueAt }) => ({ id: registrationId, decisionDueAt: dueAt })))
    return conditions.flatMap(({ registrationId, unitId, state, dueAt, overdueAt, number, subject }) => {
      const rest = { registrationId }
      const own = rolesHeld(officer).includes("registrant") && answersFor(officer, "register-meetings", { unitIds: [unitId] })
      const deciding = answersFor(officer, "decide-registrations") && standingFor(officer, steps.get(registrationId)!).mine
      return [
        ...(own && state === "open" ? [row("meet-condition", dueAt, "registration", { subject, number }, rest)] : []),
        ...(deciding && (state === "reported" || overdueAt !== null) ? [row("settle-condition", dueAt, "registration", { subject, number }, rest)] : [])
      ]
    })
  })


const meetingsToRun = (officer: Officer, meetings: ReadonlyArray<Meeting>): ReadonlyArray<Obligation> => {
  if (!answersFor(officer, "operate-meetings")) return []
  return meetings.flatMap((meeting) => {
    const rest = { meetingId: meeting.id }
    switch (meeting.state) {
      case "scheduled":
        return [
          row("watch-readiness", meeting.checkDueAt, "preparation", meeting, { ...rest, doneAt: meeting.gateClosedAt }),
          row("connect-meeting", meeting.opensAt, "focal-body", meeting, rest)
        ]
      case "running":
        return [row("run-meeting", meeting.closesAt, "in-meeting", meeting, rest)]
      case "closed":
        return [row("run-meeting", meeting.closesAt, "in-meeting", meeting, { ...rest, doneAt: meeting.endedAt })]
      default:
        return []
    }
  })
}

const meetingsToAttend = (officer: Officer, meetings: ReadonlyArray<Meeting>) =>
  Effect.gen(function*() {
    if (!rolesHeld(officer).some((role) => role === "leader" || role === "registrant")) return []
    const open = meetings.filter((meeting) => meeting.state === "scheduled" || meeting.state === "running")
    const unitOf = new Map((yield* SiteStore.list()).map((site) => [site.id, site.unitId]))
    const own = open.filter(({ unitId, siteIds }) =>
      mayRead(officer, "meetings", { siteIds, unitIds: [unitId, ...siteIds.flatMap((siteId) => unitOf.get(siteId) ?? [])] }))
    return own.map((meeting) => row("attend-meeting", meeting.opensAt, "meeting-principles", meeting, { meetingId: meeting.id }))
  })

/** Of the year's duties, those whose time to remind has come: to who answers for it; to who oversees, once it is escalated. */
const datedDuties = (officer: Officer, now: Date) =>
  Effect.gen(function*() {
    if (!mayRead(officer, "duties", {})) return []
    const { duties, sites, officers } = yield* dutiesOf(currentYears(now), now)
    return duties.flatMap((duty) => {
      const urgency = urgencyOf(duty, duty.standing, now)
      if (urgency === "done" || urgency === "done-late" || urgency === "later") return []
      const matter = matterOf(duty, sites)
      const mine = holdersOf(officers, dutyCell(duty), matter).some(({ id }) => id === officer.id) ||
        urgency === "escalated" && answersFor(officer, "oversee-duties", matter)
      const site = sites.find(({ id }) => id === duty.siteId)
      return mine ? [row(duty.kind, duty.dueAt, duty.article, { subject: site?.name ?? "", number: duty.period }, { siteId: duty.siteId })] : []
    })
  })

/** The officer's dated duties: open ones of the next days, and what was done today. */
export const obligationsOf = (officer: Officer, now: Date) =>
  Effect.gen(function*() {
    const today = localDate(now)
    const start = atLocal(today, "00:00")
    const listed = yield* MeetingStore.list({ from: plusMillis(start, -86_400_000), to: atLocal(addDays(today, lookAheadDays), "00:00") })
    const meetings = listed.filter((meeting) => meeting.endedAt === null || meeting.endedAt >= start)
    const rows = [
      ...(yield* registrationsToDecide(officer, today)),
      ...(yield* registrationsToRevise(officer)),
      ...(yield* meetingBound(officer, now, today)),
      ...(yield* conditionsToSettle(officer)),
      ...meetingsToRun(officer, meetings),
      ...(yield* meetingsToAttend(officer, meetings)),
      ...(yield* datedDuties(officer, now))
    ]
    return rows.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
  })
