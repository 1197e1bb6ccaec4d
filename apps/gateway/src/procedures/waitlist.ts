import { localDate, plusMillis } from "@diemcau/core/Instant"
import { Meeting } from "@diemcau/core/Meeting"
import type { Officer } from "@diemcau/core/Officer"
import { told } from "@diemcau/core/Override"
import { AlreadyWaiting, NotEditable, NotFound, SeriesRegistration, StateSecrets, WaitlistState } from "@diemcau/core/Refusal"
import { admissible, sitesOf, type Registration, type RegistrationId, type SubmitRegistration } from "@diemcau/core/Registration"
import { assess, unnamed } from "@diemcau/core/registration/rules"
import { millisOf } from "@diemcau/core/Regulation"
import { mayRead } from "@diemcau/core/Responsibility"
import {
  acceptable, placeRules, requireWaitlistState, WaitlistEntry, type WaitlistEntryId, type Window
} from "@diemcau/core/Waitlist"
import { occurrenceNumber } from "@diemcau/core/Series"
import { dueOffers } from "@diemcau/core/waitlist/offers"
import * as DraftStore from "@diemcau/store/Draft"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as RegistrationStore from "@diemcau/store/Registration"
import * as RegulationStore from "@diemcau/store/Regulation"
import * as Schedule from "@diemcau/store/Schedule"
import * as SeriesStore from "@diemcau/store/Series"
import * as SiteStore from "@diemcau/store/Site"
import * as Timers from "@diemcau/store/Timers"
import * as WaitlistStore from "@diemcau/store/Waitlist"
import { Effect, Schema } from "effect"
import { approveOne } from "./approval.ts"
import { chainFor, concluding, file, halting, settle } from "./approvalSteps.ts"
import { windReview } from "./bells.ts"
import { besideOthers, circumstances } from "./circumstances.ts"
import { decided, demand, refuse, type Circumstance } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"
import { restoreAt } from "./meetingRestore.ts"
import { lockReadable, matterOf } from "./matter.ts"
import { documentKnown, registeringUnit } from "./registration.ts"
import { joinSeries } from "./seriesWaiting.ts"

const encodeEntry = Schema.encodeSync(WaitlistEntry)
const encodeMeeting = Schema.encodeSync(Meeting)

/** The entry with its registration, both locked, if this officer may read it; for others it does not exist. */
const lockEntry = (id: WaitlistEntryId, officer: Officer | null) =>
  Effect.gen(function*() {
    const missing = refuse(NotFound.make({ kind: "waitlist", id }))
    const found = yield* WaitlistStore.find(id)
    if (found === null) return yield* missing
    const registration = yield* RegistrationStore.lock(found.registrationId)
    const entry = yield* WaitlistStore.lock(id)
    if (entry === null || registration === null || officer !== null && !mayRead(officer, "registrations", matterOf(registration))) return yield* missing
    const { day } = entry
    const ordinal = day === null ? undefined : (yield* SeriesStore.days(registration.id)).find((one) => one.day === day)?.ordinal
    const { number } = registration
    return { entry, registration, number: ordinal === undefined ? number : occurrenceNumber(number, ordinal) }
  })

/** `number`: the registration's; of a day in a series, that day's. */
const outcome = (entry: WaitlistEntry, registration: Registration, told: object = {}, number = registration.number) => ({
  subjectId: entry.id, registrationId: registration.id, meetingId: entry.meetingId, matter: matterOf(registration),
  change: { number, ...told, entry: encodeEntry(entry) }
})

const newEntry = ({ id, request: { mainSiteId, memberSiteIds, kind, opensAt, closesAt } }: Registration, window: Window, { now, newId }: Circumstance): WaitlistEntry => ({
  id: newId() as WaitlistEntryId, registrationId: id, meetingId: null, day: null, displaced: false, kind: kind ?? null,
  siteIds: sitesOf({ mainSiteId, memberSiteIds }), opensAt, closesAt, window, joinedAt: now, state: "asked", offer: null, admittedBy: null
})

/** Sent to wait from the start: everything the rules ask but that the place is free. */
export const registered = ({ containsStateSecrets, unitId, request, draftId }: typeof SubmitRegistration.Type, { now, newId, officer }: Circumstance) =>
  Effect.gen(function*() {
    if (containsStateSecrets) return yield* refuse(StateSecrets.make({}))
    yield* documentKnown(request)
    const registering = yield* registeringUnit(officer!, unitId, now)
    const around = yield* circumstances(request, now, officer)
    const assessment = assess(request, around)
    yield* decided(admissible(request, {
      ...assessment, clashes: [], rulings: assessment.rulings.filter(({ rule }) => !placeRules.includes(rule))
    }))
    const chain = yield* chainFor(request.level, request.opensAt, around)
    const registration: Registration = {
      id: newId() as RegistrationId, number: yield* RegistrationStore.nextNumber(Number(localDate(now).slice(0, 4))),
      unitId: registering, submittedBy: officer!.id, submittedAt: now, state: "waiting", track: assessment.track, request,
      rulings: assess(request, unnamed(around)).rulings, decisionDueAt: chain.decisionDueAt, decidedBy: null, decidedAt: null, decisionReason: null, meetingId: null
    }
    yield* RegistrationStore.insert(registration)
    yield* DraftStore.sent({ draftId, registrationId: registration.id, author: officer!.id })
    yield* file(registration.id, chain)
    return registration
  })

/** What was refused or sent back goes through its steps from the first. */
export const begunAnew = ({ id, state, request }: Registration, { now, officer }: Circumstance) =>
  Effect.gen(function*() {
    if (state !== "refused" && state !== "sent-back") return
    yield* file(id, yield* chainFor(request.level, request.opensAt, yield* circumstances(request, now, officer, { registrationId: id })))
  })

const join: Implementation<"waitlist.join"> = (input, circumstance) =>
  Effect.gen(function*() {
    const { officer } = circumstance
    if ("request" in input) {
      const registration = yield* registered(input, circumstance)
      const entry = newEntry(registration, input.window, circumstance)
      yield* WaitlistStore.insert(entry)
      return outcome(entry, registration)
    }
    const registration = yield* lockReadable(input.registrationId, officer)
    yield* demand(officer, "register-meetings", matterOf(registration))
    if (registration.state === "waiting") return yield* refuse(AlreadyWaiting.make({ number: registration.number }))
    if (!["submitted", "sent-back", "refused"].includes(registration.state)) {
      return yield* refuse(NotEditable.make({ number: registration.number, state: registration.state }))
    }
    if ((yield* SeriesStore.find(registration.id)) !== null) return yield* refuse(SeriesRegistration.make({ series: true }))
    const entry = newEntry(registration, input.window, circumstance)
    yield* WaitlistStore.insert(entry)
    const waiting: Registration = { ...registration, state: "waiting", decidedBy: null, decidedAt: null, decisionReason: null }
    yield* RegistrationStore.update(waiting)
    yield* begunAnew(registration, circumstance)
    return outcome(entry, waiting)
  })

const decide: Implementation<"waitlist.decide"> = ({ entryId, verdict, reason }, circumstance) =>
  Effect.gen(function*() {
    const { now, newId, officer } = circumstance
    const { entry, registration } = yield* lockEntry(entryId, officer)
    yield* decided(requireWaitlistState(entry, "asked"))
    // To admit is to approve: whoever is offered a place books it without being asked again.
    const { step } = verdict === "admit" ? yield* concluding(registration, officer!) : yield* halting(registration, officer!)
    yield* settle(step, verdict === "admit" ? "approved" : "refused", reason, circumstance)
    const next: WaitlistEntry = { ...entry, state: verdict === "admit" ? "waiting" : "refused", admittedBy: officer!.id }
    yield* WaitlistStore.update(next)
    const told: Registration = { ...registration, decidedBy: officer!.id, decidedAt: now, decisionReason: reason }
    yield* RegistrationStore.update(verdict === "admit" ? told : { ...told, state: "refused" })
    yield* windReview(now, newId)
    return outcome(next, registration, { verdict, reason })
  })

const leave: Implementation<"waitlist.leave"> = ({ entryId, reason }, { now, newId, officer }) =>
  Effect.gen(function*() {
    const { entry, registration, number } = yield* lockEntry(entryId, officer)
    yield* demand(officer, "register-meetings", matterOf(registration))
    yield* decided(requireWaitlistState(entry, "asked", "waiting", "offered"))
    const next: WaitlistEntry = { ...entry, state: "left", offer: null }
    yield* WaitlistStore.update(next)
    if (entry.day !== null) yield* SeriesStore.stopWaiting(registration.id, entry.day)
    else if (entry.meetingId === null) {
      yield* RegistrationStore.update({ ...registration, state: "withdrawn", decidedBy: officer!.id, decidedAt: now, decisionReason: reason })
    }
    yield* Timers.cancel(entryId)
    yield* windReview(now, newId)
    return outcome(next, registration, { reason }, number)
  })

/** Whom which time is to be offered now, over the whole queue. */
export const offersDueNow = (now: Date) =>
  Effect.gen(function*() {
    const entries = yield* WaitlistStore.queue()
    const waiting = entries.filter(({ state }) => state === "waiting")
    if (waiting.length === 0) return []
    const span = {
      from: new Date(Math.min(...waiting.map(({ window }) => window.from.getTime()))), to: new Date(Math.max(...waiting.map(({ window }) => window.to.getTime())))
    }
    const busy = yield* Schedule.busy({ siteIds: [...new Set(waiting.flatMap(({ siteIds }) => siteIds))], ...span })
    const beside = yield* besideOthers(span, yield* SiteStore.list(), now)
    return dueOffers(entries, busy, yield* WaitlistStore.priorityOrder(), yield* RegulationStore.calendar(), now, beside)
  })

const offer: Implementation<"waitlist.offer"> = ({ entryId }, { now, newId, officer }) =>
  Effect.gen(function*() {
    yield* WaitlistStore.lockQueue()
    const due = (yield* offersDueNow(now)).find((one) => one.entry.id === entryId)
    const { entry, registration, number } = yield* lockEntry(entryId, officer)
    yield* decided(requireWaitlistState(entry, "waiting"))
    if (due === undefined) return yield* refuse(WaitlistState.make({ state: entry.state, needed: [] }))
    const expires = plusMillis(now, millisOf(yield* RegulationStore.provisionsInForce(now), "offer-answer-within"))
    const { opensAt, closesAt } = due.slot
    const expiresAt = expires < opensAt ? expires : opensAt
    const next: WaitlistEntry = { ...entry, state: "offered", offer: { opensAt, closesAt, expiresAt } }
    yield* WaitlistStore.update(next)
    yield* Timers.wind({ id: newId(), kind: "waitlist.lapse", subjectId: entryId, due: expiresAt })
    return outcome(next, registration, {}, number)
  })

/** Whoever did not answer loses the place; whose place was taken by others in the meantime keeps waiting. */
const lapse: Implementation<"waitlist.lapse"> = ({ entryId }, { now, newId, officer }) =>
  Effect.gen(function*() {
    const { entry, registration, number } = yield* lockEntry(entryId, officer)
    yield* decided(requireWaitlistState(entry, "offered"))
    const { offer: offered, siteIds } = entry
    if (offered === null || offered.expiresAt > now) return yield* refuse(WaitlistState.make({ state: entry.state, needed: [] }))
    const span = { from: offered.opensAt, to: offered.closesAt }
    const busy = yield* Schedule.busy({ siteIds, ...span })
    const { fits } = yield* besideOthers(span, yield* SiteStore.list(), now)
    const free = siteIds.every((siteId) => (busy.get(siteId) ?? []).length === 0) && fits(siteIds, offered)
    const next: WaitlistEntry = { ...entry, state: free ? "lapsed" : "waiting", offer: null }
    yield* WaitlistStore.update(next)
    if (free && entry.day !== null) yield* SeriesStore.stopWaiting(registration.id, entry.day)
    else if (free && entry.meetingId === null) yield* RegistrationStore.update({ ...registration, state: "sent-back", decidedAt: now })
    yield* windReview(now, newId)
    return outcome(next, registration, { free }, number)
  })

const accept: Implementation<"waitlist.accept"> = ({ entryId, remarks = "" }, circumstance) =>
  Effect.gen(function*() {
    const { now, newId, officer } = circumstance
    const { entry, registration, number } = yield* lockEntry(entryId, officer)
    yield* demand(officer, "register-meetings", matterOf(registration))
    const { opensAt, closesAt } = yield* decided(acceptable(entry, now))
    const booked = entry.day !== null
      ? yield* joinSeries(registration, { ...entry, day: entry.day, period: { opensAt, closesAt }, number, remarks }, circumstance)
      : entry.meetingId === null
      ? yield* approveOne(
        { ...registration, request: { ...registration.request, opensAt, closesAt } },
        { remarks: registration.decisionReason ?? "", decidedBy: entry.admittedBy }, circumstance
      ).pipe(Effect.map(({ meetingId, change }) => ({ meetingId, told: { meeting: change.meeting } })))
      : yield* heldAgain(entry.meetingId, { opensAt, closesAt }, circumstance)
    const next: WaitlistEntry = { ...entry, state: "booked", offer: null }
    yield* WaitlistStore.update(next)
    yield* Timers.cancel(entryId)
    yield* windReview(now, newId)
    return { ...outcome(next, registration, booked.told, number), meetingId: booked.meetingId }
  })

const heldAgain = (meetingId: Meeting["id"], period: { readonly opensAt: Date; readonly closesAt: Date }, circumstance: Circumstance) =>
  Effect.gen(function*() {
    const meeting = yield* MeetingStore.lock(meetingId)
    if (meeting === null) return yield* refuse(NotFound.make({ kind: "meeting", id: meetingId }))
    const { after, overridden } = yield* restoreAt(meeting, period, circumstance)
    // Whoever made it give way let it wait for whatever is free.
    return { meetingId, told: { meeting: encodeMeeting(after), ...told(overridden), admission: meeting.endReason } }
  })

export const waitlistProcedures = {
  "waitlist.join": join,
  "waitlist.decide": decide,
  "waitlist.leave": leave,
  "waitlist.accept": accept,
  "waitlist.offer": offer,
  "waitlist.lapse": lapse
}
