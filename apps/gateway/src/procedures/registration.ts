import { localDate } from "@diemcau/core/Instant"
import { AttachmentUnknown, NotFound, SeriesRegistration, StateSecrets } from "@diemcau/core/Refusal"
import type { Request } from "@diemcau/core/Registration"
import {
  admissible, decidable, Registration, revisable, sitesOf, type Assessment, type RegistrationId
} from "@diemcau/core/Registration"
import { assess, unnamed } from "@diemcau/core/registration/rules"
import { registeringUnit as usualUnit } from "@diemcau/core/Responsibility"
import { isOpenOn } from "@diemcau/core/Site"
import type { Officer } from "@diemcau/core/Officer"
import type { UnitId } from "@diemcau/core/Unit"
import * as AttachmentStore from "@diemcau/store/Attachment"
import * as DraftStore from "@diemcau/store/Draft"
import * as RegistrationStore from "@diemcau/store/Registration"
import * as Schedule from "@diemcau/store/Schedule"
import * as SeriesStore from "@diemcau/store/Series"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect, Schema } from "effect"
import { approveOne } from "./approval.ts"
import { chainFor, concluding, file, halting, settle } from "./approvalSteps.ts"
import { circumstances } from "./circumstances.ts"
import { setCondition } from "./condition.ts"
import { decided, demand, refuse, type Circumstance } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"
import { lockReadable, lockToDecide, matterOf } from "./matter.ts"
import { approveSeries } from "./seriesApproval.ts"

const encode = Schema.encodeSync(Registration)

export const documentKnown = (request: Pick<Request, "document">) =>
  Effect.gen(function*() {
    if (request.document !== null && !(yield* AttachmentStore.exists(request.document.sha256))) {
      return yield* refuse(AttachmentUnknown.make({ sha256: request.document.sha256 }))
    }
  })

/** The body that registers: the one named, else the first in which the officer may; an open one, in which the officer may. */
export const registeringUnit = (officer: Officer, asked: UnitId | undefined, now: Date) =>
  Effect.gen(function*() {
    const unitId = asked ?? usualUnit(officer)
    yield* demand(officer, "register-meetings", { unitIds: [unitId] })
    const unit = asked === undefined ? undefined : yield* UnitStore.find(asked)
    if (unit === null || (unit !== undefined && !isOpenOn(unit, localDate(now)))) return yield* refuse(NotFound.make({ kind: "unit", id: unitId }))
    return unitId
  })

const submit: Implementation<"registration.submit"> = ({ containsStateSecrets, unitId, request, draftId }, { now, newId, officer }) =>
  Effect.gen(function*() {
    if (containsStateSecrets) return yield* refuse(StateSecrets.make({}))
    yield* documentKnown(request)
    const registering = yield* registeringUnit(officer!, unitId, now)
    const around = yield* circumstances(request, now, officer)
    const assessment: Assessment = yield* decided(admissible(request, assess(request, around)))
    const chain = yield* chainFor(request.level, request.opensAt, around)
    const registration: Registration = {
      id: newId() as RegistrationId,
      number: yield* RegistrationStore.nextNumber(Number(localDate(now).slice(0, 4))),
      unitId: registering, submittedBy: officer!.id, submittedAt: now, state: "submitted",
      track: assessment.track, request, rulings: assess(request, unnamed(around)).rulings,
      decisionDueAt: chain.decisionDueAt,
      decidedBy: null, decidedAt: null, decisionReason: null, meetingId: null
    }
    yield* RegistrationStore.insert(registration)
    yield* DraftStore.sent({ draftId, registrationId: registration.id, author: officer!.id })
    yield* file(registration.id, chain)
    return {
      subjectId: registration.id, registrationId: registration.id, change: encode(registration), matter: matterOf(registration)
    }
  })

const revise: Implementation<"registration.revise"> = ({ registrationId, request }, { now, officer }) =>
  Effect.gen(function*() {
    const registration = yield* lockReadable(registrationId, officer)
    yield* demand(officer, "register-meetings", matterOf(registration))
    yield* decided(revisable(registration))
    if ((yield* SeriesStore.find(registrationId)) !== null) return yield* refuse(SeriesRegistration.make({ series: true }))
    yield* documentKnown(request)
    const around = yield* circumstances(request, now, officer, { registrationId })
    const assessment: Assessment = yield* decided(admissible(request, assess(request, around)))
    const chain = yield* chainFor(request.level, request.opensAt, around)
    const revised: Registration = {
      ...registration, request, state: "submitted", track: assessment.track, rulings: assess(request, unnamed(around)).rulings,
      submittedAt: now, decisionDueAt: chain.decisionDueAt, decidedBy: null, decidedAt: null, decisionReason: null
    }
    yield* RegistrationStore.rewrite(revised)
    yield* DraftStore.sent({ revised: true, registrationId, author: officer!.id })
    yield* file(registrationId, chain)
    return { subjectId: registrationId, registrationId, change: encode(revised), matter: matterOf(revised) }
  })

const decide = (
  registration: Registration,
  change: Pick<Registration, "state" | "decidedBy" | "decidedAt" | "decisionReason">,
  told: object = {}
) =>
  Effect.gen(function*() {
    const next: Registration = { ...registration, ...change }
    yield* RegistrationStore.update(next)
    return {
      subjectId: next.id, registrationId: next.id,
      change: { number: next.number, state: next.state, reason: next.decisionReason, ...told }, matter: matterOf(next)
    }
  })

const withdraw: Implementation<"registration.withdraw"> = ({ registrationId, reason }, { now, officer }) =>
  Effect.gen(function*() {
    const registration = yield* lockReadable(registrationId, officer)
    yield* demand(officer, "register-meetings", matterOf(registration))
    yield* decided(revisable(registration))
    return yield* decide(registration, { state: "withdrawn", decidedBy: officer!.id, decidedAt: now, decisionReason: reason })
  })

/** A decision against it as it stands, written down at the step that made it. */
const halt = (registration: Registration, state: "refused" | "sent-back", reason: string, circumstance: Circumstance) =>
  Effect.gen(function*() {
    const { now } = circumstance
    const officer = circumstance.officer!
    const { step, told } = yield* halting(registration, officer)
    yield* settle(step, state, reason, circumstance)
    return yield* decide(registration, { state, decidedBy: officer.id, decidedAt: now, decisionReason: reason }, told)
  })

const refuseRegistration: Implementation<"registration.refuse"> = ({ registrationId, reason }, circumstance) =>
  Effect.gen(function*() {
    const registration = yield* decided(decidable(yield* lockReadable(registrationId, circumstance.officer)))
    return yield* halt(registration, "refused", reason, circumstance)
  })

/** Undecided registrations that asked for what was given to this one. */
export const rivalsOf = (approved: Registration) =>
  Effect.gen(function*() {
    const days = yield* SeriesStore.days(approved.id)
    return yield* Schedule.undecided({
      siteIds: sitesOf(approved.request), periods: days.length === 0 ? [approved.request] : days.filter(({ skipped }) => !skipped)
    })
  })

const sendBack: Implementation<"registration.send-back"> = ({ registrationId, reason, givenTo }, circumstance) =>
  Effect.gen(function*() {
    const { now, officer } = circumstance
    const registration = yield* decided(decidable(yield* lockReadable(registrationId, officer)))
    const winner = givenTo === undefined ? null : yield* RegistrationStore.find(givenTo)
    // It follows from an approval: whoever made that tells the others, whose step it may be.
    if (winner?.state === "approved" && winner.decidedBy === officer!.id && (yield* rivalsOf(winner)).includes(registrationId)) {
      return yield* decide(registration, { state: "sent-back", decidedBy: officer!.id, decidedAt: now, decisionReason: reason })
    }
    return yield* halt(registration, "sent-back", reason, circumstance)
  })

const approve: Implementation<"registration.approve"> = ({ registrationId, remarks, skipClashing, condition }, circumstance) =>
  Effect.gen(function*() {
    const officer = circumstance.officer!
    const { registration: found, steps, isSeries } = yield* lockToDecide(registrationId, officer)
    const registration = yield* decided(decidable(found))
    const { step, told } = yield* concluding(registration, officer, steps)
    const series = isSeries ? yield* SeriesStore.find(registrationId) : null
    const booked = series !== null
      ? yield* approveSeries(registration, series, { remarks, skipClashing: skipClashing === true }, circumstance)
      : yield* approveOne(registration, { remarks, decidedBy: officer.id }, circumstance)
    yield* settle(step, "approved", remarks, circumstance)
    const terms = condition === undefined ? {} : { condition: yield* setCondition(registration, condition, registration.request.opensAt, circumstance) }
    return { ...booked, change: { ...booked.change, ...told, ...terms } }
  })

export const registrationProcedures = {
  "registration.submit": submit,
  "registration.revise": revise,
  "registration.withdraw": withdraw,
  "registration.approve": approve,
  "registration.refuse": refuseRegistration,
  "registration.send-back": sendBack
}
