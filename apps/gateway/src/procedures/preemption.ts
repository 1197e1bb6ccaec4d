import { addDays, atLocal, localDate } from "@diemcau/core/Instant"
import { Meeting } from "@diemcau/core/Meeting"
import { arrangementOf } from "@diemcau/core/MeetingChange"
import type { Officer } from "@diemcau/core/Officer"
import { preemptible, Preemption, undecided, type PreemptionId } from "@diemcau/core/Preemption"
import { AlreadyAsked, NotEditable, NotFound, NothingChanges, SeriesRegistration } from "@diemcau/core/Refusal"
import { sitesOf, type Registration } from "@diemcau/core/Registration"
import { otherWays } from "@diemcau/core/registration/rules"
import { mayRead, type Matter } from "@diemcau/core/Responsibility"
import { Alternative } from "@diemcau/core/Schedule"
import type { WaitlistEntry, WaitlistEntryId } from "@diemcau/core/Waitlist"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as PreemptionStore from "@diemcau/store/Preemption"
import * as RegistrationStore from "@diemcau/store/Registration"
import * as RegulationStore from "@diemcau/store/Regulation"
import * as Schedule from "@diemcau/store/Schedule"
import * as SeriesStore from "@diemcau/store/Series"
import * as Timers from "@diemcau/store/Timers"
import * as WaitlistStore from "@diemcau/store/Waitlist"
import { Effect, Schema } from "effect"
import { approveOne } from "./approval.ts"
import { concluding, halting, settle } from "./approvalSteps.ts"
import { windReview } from "./bells.ts"
import { circumstances } from "./circumstances.ts"
import { decided, demand, refuse, type Circumstance } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"
import { callOff } from "./meeting.ts"
import { lockReadable, matterOf, meetingMatter } from "./matter.ts"
import { begunAnew, registered } from "./waitlist.ts"

const encode = Schema.encodeSync(Preemption)
const encodeMeeting = Schema.encodeSync(Meeting)
const encodeAlternatives = Schema.encodeSync(Schema.Array(Alternative))

/** Days after its own in which a meeting that gave way looks for another place. */
const patienceDays = 7

/** The approved meetings in the way, each with its kind; locked, so that none of them starts meanwhile. */
const obstaclesOf = ({ request }: Registration, officer: Officer | null) =>
  Effect.gen(function*() {
    const place = { siteIds: sitesOf(request), period: request }
    let ids = yield* Schedule.holders(place)
    let found = yield* MeetingStore.withIds(ids, "lock")
    let still = yield* Schedule.holders(place)
    // Whoever was waited for may have moved out of the way meanwhile and must not be called off for nothing; another may have moved in.
    while (still.some((id) => !ids.includes(id))) {
      ids = [...new Set([...ids, ...still])]
      found = yield* MeetingStore.withIds(ids, "lock")
      still = yield* Schedule.holders(place)
    }
    const obstacles = yield* Effect.forEach(found.filter(({ id }) => still.includes(id)), (meeting) =>
      Effect.gen(function*() {
        const asked = yield* RegistrationStore.find(meeting.registrationId)
        const known = officer === null || mayRead(officer, "meetings", yield* meetingMatter(meeting))
        return { meeting, number: known ? meeting.number : null, state: meeting.state, kind: asked?.request.kind ?? null }
      }))
    const maintained = obstacles.length === 0 && (yield* Schedule.confirmedClashes(place)).some(({ maintenance }) => maintenance === true)
    return { obstacles, maintained }
  })

const sent = (input: Parameters<Implementation<"preemption.request">>[0], circumstance: Circumstance) =>
  Effect.gen(function*() {
    if ("request" in input) return yield* registered(input, circumstance)
    const registration = yield* lockReadable(input.registrationId, circumstance.officer)
    yield* demand(circumstance.officer, "register-meetings", matterOf(registration))
    if (!["submitted", "sent-back", "refused", "waiting"].includes(registration.state)) {
      return yield* refuse(NotEditable.make({ number: registration.number, state: registration.state }))
    }
    if ((yield* SeriesStore.find(registration.id)) !== null) return yield* refuse(SeriesRegistration.make({ series: true }))
    if ((yield* PreemptionStore.requested(registration.id)).length > 0) return yield* refuse(AlreadyAsked.make({ number: registration.number }))
    return registration
  })

const request: Implementation<"preemption.request"> = (input, circumstance) =>
  Effect.gen(function*() {
    const { now, newId, officer } = circumstance
    const registration = yield* sent(input, circumstance)
    yield* decided(preemptible(registration.request.kind, yield* obstaclesOf(registration, officer), yield* WaitlistStore.priorityOrder()))
    yield* RegistrationStore.update({ ...registration, state: "waiting" })
    yield* begunAnew(registration, circumstance)
    const asked: Preemption = {
      id: newId() as PreemptionId, registrationId: registration.id, reason: input.reason, requestedBy: officer!.id, requestedAt: now,
      state: "requested", decidedBy: null, decidedAt: null, decisionReason: null
    }
    yield* PreemptionStore.insert(asked)
    return {
      subjectId: asked.id, registrationId: registration.id, matter: matterOf(registration),
      change: { number: registration.number, reason: input.reason, preemption: encode(asked) }
    }
  })

/** The first place in the queue for one that gave way, and ways that are free now that the higher one is booked. */
const consoled = ({ meeting, after, matter }: { readonly meeting: Meeting; readonly after: Meeting; readonly matter: Matter }, { now, newId, officer }: Circumstance) =>
  Effect.gen(function*() {
    const asked = { ...arrangementOf(meeting), chair: meeting.chair }
    const around = yield* circumstances(asked, now, null, { registrationId: meeting.registrationId, meetingId: meeting.id })
    const registration = yield* RegistrationStore.find(meeting.registrationId)
    const entry: WaitlistEntry = {
      id: newId() as WaitlistEntryId, registrationId: meeting.registrationId, meetingId: meeting.id, day: null, displaced: true,
      kind: registration?.request.kind ?? null, siteIds: meeting.siteIds, opensAt: meeting.opensAt, closesAt: meeting.closesAt,
      window: { from: meeting.opensAt, to: atLocal(addDays(localDate(meeting.closesAt), patienceDays + 1), "00:00") },
      joinedAt: now, state: "waiting", offer: null, admittedBy: officer!.id
    }
    yield* WaitlistStore.insert(entry)
    return {
      subjectId: meeting.id, meetingId: meeting.id, registrationId: meeting.registrationId, matter,
      change: { number: meeting.number, reason: after.endReason, displaced: true, before: encodeMeeting(meeting), alternatives: encodeAlternatives(otherWays(asked, around)) }
    }
  })

const decide: Implementation<"preemption.decide"> = ({ preemptionId, verdict, reason }, circumstance) =>
  Effect.gen(function*() {
    const { now, newId, officer } = circumstance
    const missing = refuse(NotFound.make({ kind: "preemption", id: preemptionId }))
    const found = yield* PreemptionStore.find(preemptionId)
    if (found === null) return yield* missing
    const registration = yield* RegistrationStore.lock(found.registrationId)
    const asked = yield* PreemptionStore.lock(preemptionId)
    if (registration === null || asked === null || officer !== null && !mayRead(officer, "registrations", matterOf(registration))) return yield* missing
    yield* decided(undecided(asked))
    const { step } = verdict === "grant" ? yield* concluding(registration, officer!) : yield* halting(registration, officer!)
    const answered: Preemption = { ...asked, state: verdict === "grant" ? "granted" : "refused", decidedBy: officer!.id, decidedAt: now, decisionReason: reason }
    yield* PreemptionStore.update(answered)
    const entry = yield* WaitlistStore.openOf(registration.id, null)
    const about = { subjectId: asked.id, registrationId: registration.id }
    if (verdict === "refuse") {
      // Whoever has a place in the queue keeps it.
      if (entry === null) {
        yield* settle(step, "sent-back", reason, circumstance)
        yield* RegistrationStore.update({ ...registration, state: "sent-back", decidedBy: officer!.id, decidedAt: now, decisionReason: reason })
      }
      return { ...about, matter: matterOf(registration), change: { number: registration.number, verdict, reason } }
    }
    const inTheWay = yield* obstaclesOf(registration, officer)
    yield* decided(preemptible(registration.request.kind, inTheWay, yield* WaitlistStore.priorityOrder()))
    const calledOff = yield* Effect.forEach(inTheWay.obstacles, ({ meeting }) => Effect.map(callOff(meeting, reason, now), (done) => ({ meeting, ...done })))
    const approved = yield* approveOne(registration, { remarks: reason, decidedBy: officer!.id }, circumstance)
    yield* settle(step, "approved", reason, circumstance)
    const gaveWay = yield* Effect.forEach(calledOff, (one) => consoled(one, circumstance))
    if (entry !== null) {
      yield* WaitlistStore.update({ ...entry, state: "booked", offer: null })
      yield* Timers.cancel(entry.id)
    }
    yield* windReview(now, newId)
    return {
      ...about, meetingId: approved.meetingId, matter: approved.matter, parts: gaveWay.map((outcome) => ({ name: "meeting.cancel" as const, outcome })),
      change: { number: registration.number, verdict, reason, overridden: approved.change.overridden, meeting: approved.change.meeting, gaveWay: gaveWay.length }
    }
  })

const setPriority: Implementation<"priority.set"> = ({ order, reason }, { now, newId, officer }) =>
  Effect.gen(function*() {
    yield* RegulationStore.lock()
    const before = yield* WaitlistStore.priorityOrder()
    if (before.join() === order.join()) return yield* refuse(NothingChanges.make({}))
    yield* WaitlistStore.setPriorityOrder(order, now, officer!.id)
    yield* RegulationStore.sign({
      kind: "priority", decision: "", reason, signedBy: officer!.id, signedByName: officer!.name, signedAt: now, effectiveAt: now, change: { order: { before, after: order } }
    })
    return { subjectId: newId(), matter: {}, change: { before, order, reason } }
  })

export const preemptionProcedures = { "preemption.request": request, "preemption.decide": decide, "priority.set": setPriority }
