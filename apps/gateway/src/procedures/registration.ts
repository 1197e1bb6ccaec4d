import { localDate } from "@diemcau/core/Instant"
import { AttachmentUnknown, NotFound, SeriesRegistration, StateSecrets } from "@diemcau/core/Refusal"
import type { Request } from "@diemcau/core/Registration"
import {
  admissible, decidable, Registration, revisable, type Assessment, type RegistrationId
} from "@diemcau/core/Registration"
import { assess, decisionDueAt } from "@diemcau/core/registration/rules"
import { mayRead } from "@diemcau/core/Responsibility"
import type { Officer } from "@diemcau/core/Officer"
import { atOnce } from "@diemcau/store/Database"
import * as AttachmentStore from "@diemcau/store/Attachment"
import * as DraftStore from "@diemcau/store/Draft"
import * as RegistrationStore from "@diemcau/store/Registration"
import * as SeriesStore from "@diemcau/store/Series"
import { Effect, Schema } from "effect"
import { approveOne } from "./approval.ts"
import { circumstances } from "./circumstances.ts"
import { decided, demand, refuse } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"
import { approveSeries } from "./seriesApproval.ts"

const encode = Schema.encodeSync(Registration)

export const documentKnown = (request: Pick<Request, "document">) =>
  Effect.gen(function*() {
    if (request.document !== null && !(yield* AttachmentStore.exists(request.document.sha256))) {
      return yield* refuse(AttachmentUnknown.make({ sha256: request.document.sha256 }))
    }
  })

export const matterOf = (registration: Pick<Registration, "unitId">) => ({ unitIds: [registration.unitId], siteIds: [] })

/** Another unit's registration does not exist for those who may not read it. */
export const lockReadable = (id: RegistrationId, officer: Officer | null) =>
  Effect.gen(function*() {
    const registration = yield* RegistrationStore.lock(id)
    if (registration === null || (officer !== null && !mayRead(officer, "registrations", matterOf(registration)))) {
      return yield* refuse(NotFound.make({ kind: "registration", id }))
    }
    return registration
  })

const submit: Implementation<"registration.submit"> = ({ containsStateSecrets, request, draftId }, { now, newId, officer }) =>
  Effect.gen(function*() {
    if (containsStateSecrets) return yield* refuse(StateSecrets.make({}))
    yield* documentKnown(request)
    const around = yield* circumstances(request, now, officer)
    const assessment: Assessment = yield* decided(admissible(request, assess(request, around)))
    const registration: Registration = {
      id: newId() as RegistrationId,
      number: yield* RegistrationStore.nextNumber(Number(localDate(now).slice(0, 4))),
      unitId: officer!.unitId, submittedBy: officer!.id, submittedAt: now, state: "submitted",
      track: assessment.track, request, rulings: assessment.rulings,
      decisionDueAt: decisionDueAt(request, around),
      decidedBy: null, decidedAt: null, decisionReason: null, meetingId: null
    }
    yield* RegistrationStore.insert(registration)
    yield* DraftStore.sent({ draftId, registrationId: registration.id, author: officer!.id })
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
    const revised: Registration = {
      ...registration, request, state: "submitted", track: assessment.track, rulings: assessment.rulings,
      submittedAt: now, decisionDueAt: decisionDueAt(request, around), decidedBy: null, decidedAt: null, decisionReason: null
    }
    yield* RegistrationStore.rewrite(revised)
    yield* DraftStore.sent({ revised: true, registrationId, author: officer!.id })
    return { subjectId: registrationId, registrationId, change: encode(revised), matter: matterOf(revised) }
  })

const decide = (
  registration: Registration,
  change: Pick<Registration, "state" | "decidedBy" | "decidedAt" | "decisionReason">
) =>
  Effect.gen(function*() {
    const next: Registration = { ...registration, ...change }
    yield* RegistrationStore.update(next)
    return {
      subjectId: next.id, registrationId: next.id,
      change: { number: next.number, state: next.state, reason: next.decisionReason }, matter: matterOf(next)
    }
  })

const withdraw: Implementation<"registration.withdraw"> = ({ registrationId, reason }, { now, officer }) =>
  Effect.gen(function*() {
    const registration = yield* lockReadable(registrationId, officer)
    yield* demand(officer, "register-meetings", matterOf(registration))
    yield* decided(revisable(registration))
    return yield* decide(registration, { state: "withdrawn", decidedBy: officer!.id, decidedAt: now, decisionReason: reason })
  })

const refuseRegistration: Implementation<"registration.refuse"> = ({ registrationId, reason }, { now, officer }) =>
  Effect.gen(function*() {
    const registration = yield* decided(decidable(yield* lockReadable(registrationId, officer)))
    return yield* decide(registration, { state: "refused", decidedBy: officer!.id, decidedAt: now, decisionReason: reason })
  })

const sendBack: Implementation<"registration.send-back"> = ({ registrationId, reason }, { now, officer }) =>
  Effect.gen(function*() {
    const registration = yield* decided(decidable(yield* lockReadable(registrationId, officer)))
    return yield* decide(registration, { state: "sent-back", decidedBy: officer!.id, decidedAt: now, decisionReason: reason })
  })

const approve: Implementation<"registration.approve"> = ({ registrationId, remarks, skipClashing }, circumstance) =>
  Effect.gen(function*() {
    const { officer } = circumstance
    const [found, series] = yield* atOnce([lockReadable(registrationId, officer), SeriesStore.find(registrationId)])
    const registration = yield* decided(decidable(found))
    if (series !== null) return yield* approveSeries(registration, series, { remarks, skipClashing: skipClashing === true }, circumstance)
    return yield* approveOne(registration, { remarks, decidedBy: officer!.id }, circumstance)
  })

export const registrationProcedures = {
  "registration.submit": submit,
  "registration.revise": revise,
  "registration.withdraw": withdraw,
  "registration.approve": approve,
  "registration.refuse": refuseRegistration,
  "registration.send-back": sendBack
}
