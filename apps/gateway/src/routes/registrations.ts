import { createHash } from "node:crypto"
import { Attachment, mediaTypes, sniff } from "@diemcau/core/Attachment"
import type { Contact, Officer } from "@diemcau/core/Officer"
import type { ProcedureName } from "@diemcau/core/Procedure"
import { AttachmentKind, NotFound } from "@diemcau/core/Refusal"
import { assess } from "@diemcau/core/registration/rules"
import { sitesOf, type Registration, type RegistrationId } from "@diemcau/core/Registration"
import { mayDo, mayRead } from "@diemcau/core/Responsibility"
import { readings } from "@diemcau/core/responsibility/matrix"
import * as AttachmentStore from "@diemcau/store/Attachment"
import * as Journal from "@diemcau/store/Journal"
import * as OfficerStore from "@diemcau/store/Officer"
import * as RegistrationStore from "@diemcau/store/Registration"
import * as Schedule from "@diemcau/store/Schedule"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect, Result, Schema } from "effect"
import type { RegistrationFile, RegistrationRow } from "../api/registrations.ts"
import type { registrationOperations } from "../api/registrations.ts"
import { Clock } from "../Clock.ts"
import { perform } from "../perform.ts"
import { refuse } from "../procedures/deciding.ts"
import { circumstances } from "../procedures/circumstances.ts"
import { Raw, type Handlers } from "./handler.ts"
import { historyStep } from "./history.ts"

const matterOf = (registration: Pick<Registration, "unitId">) => ({ unitIds: [registration.unitId], siteIds: [] })

const rowOf = (registration: Registration & { readonly unitName: string }): RegistrationRow => ({
  id: registration.id, number: registration.number, state: registration.state, track: registration.track,
  subject: registration.request.subject, unitName: registration.unitName, chair: registration.request.chair,
  opensAt: registration.request.opensAt, closesAt: registration.request.closesAt,
  siteCount: registration.request.memberSiteIds.length + 1,
  submittedAt: registration.submittedAt, decisionDueAt: registration.decisionDueAt, meetingId: registration.meetingId
})

const contactOf = ({ id, name, position, phone }: Officer): Contact => ({ id, name, position, phone })

/** What this officer may do on it now; the same table and states that the procedures ask. */
const allowedOn = (registration: Registration, officer: Officer): ReadonlyArray<ProcedureName> => {
  const own = mayDo(officer, "register-meetings", matterOf(registration))
  const deciding = mayDo(officer, "decide-registrations", matterOf(registration))
  const open = registration.state === "submitted" || registration.state === "sent-back"
  return [
    ...(own && open ? ["registration.revise", "registration.withdraw"] as const : []),
    ...(deciding && registration.state === "submitted"
      ? ["registration.approve", "registration.refuse", "registration.send-back"] as const
      : [])
  ]
}

const fileOf = (id: RegistrationId, officer: Officer) =>
  Effect.gen(function*() {
    const registration = yield* RegistrationStore.find(id)
    if (registration === null || !mayRead(officer, "registrations", matterOf(registration))) {
      return yield* refuse(NotFound.make({ kind: "registration", id }))
    }
    const now = (yield* Clock).now()
    const open = registration.state === "submitted" || registration.state === "sent-back"
    const submitter = yield* OfficerStore.find(registration.submittedBy)
    const decider = registration.decidedBy === null ? null : yield* OfficerStore.find(registration.decidedBy)
    return {
      registration, unitName: (yield* UnitStore.find(registration.unitId))?.name ?? "",
      submitter: contactOf(submitter!),
      decider: decider === null ? null : contactOf(decider),
      assessment: open ? assess(registration.request, yield* circumstances(registration.request, now, officer, { registrationId: id })) : null,
      history: (yield* Journal.history({ registrationId: id })).map(historyStep),
      allowed: allowedOn(registration, officer)
    } satisfies RegistrationFile
  })

const decodeAttachment = Schema.decodeUnknownResult(Attachment)

/** Those that asked for what has just been given away, each by a decision of its own. */
const sendBackOthers = (id: RegistrationId, officer: Officer) =>
  Effect.gen(function*() {
    const approved = yield* RegistrationStore.find(id)
    if (approved === null) return
    const { opensAt, closesAt } = approved.request
    const others = yield* Schedule.undecided({ siteIds: sitesOf(approved.request), period: { opensAt, closesAt } })
    const reason = `Điểm cầu đã được xếp cho cuộc họp số ${approved.number}. Đề nghị chọn giờ khác hoặc điểm cầu khác, rồi gửi lại.`
    yield* Effect.forEach(
      others,
      (registrationId) => perform("registration.send-back", { registrationId, reason }, { officer }).pipe(
        // Decided by somebody else in this very moment: that stands.
        Effect.catchTag("Refused", () => Effect.void)
      ),
      { discard: true }
    )
  })

export const registrationHandlers: Handlers<keyof typeof registrationOperations> = {
  "POST /api/v1/attachments": ({ asker, bytes, contentType, query }) =>
    Effect.gen(function*() {
      const mediaType = sniff(bytes, contentType)
      const attachment = decodeAttachment({
        sha256: createHash("sha256").update(bytes).digest("hex"), name: query.name, mediaType, bytes: bytes.length
      })
      if (Result.isFailure(attachment)) return yield* refuse(AttachmentKind.make({ taken: Object.values(mediaTypes) }))
      yield* perform("attachment.keep", attachment.success, asker)
      return attachment.success
    }),
  "GET /api/v1/attachments/:sha256": ({ params, officer }) =>
    Effect.gen(function*() {
      const found = yield* AttachmentStore.find(params.sha256)
      const unitIds = yield* RegistrationStore.unitsOfDocument(params.sha256)
      if (found === null || !(found.by === officer.id || mayRead(officer, "registrations", { unitIds }))) {
        return yield* refuse(NotFound.make({ kind: "attachment", id: params.sha256 }))
      }
      const name = encodeURIComponent(found.attachment.name)
      return new Raw(new Response(new Uint8Array(found.content), {
        headers: {
          "content-type": found.attachment.mediaType, "content-disposition": `attachment; filename*=UTF-8''${name}`,
          "x-content-type-options": "nosniff", "content-security-policy": "sandbox", "cache-control": "private, no-store"
        }
      }))
    }),
  "POST /api/v1/assessments": ({ body, officer }) =>
    Effect.gen(function*() {
      const now = (yield* Clock).now()
      return assess(body.request, yield* circumstances(
        body.request, now, officer, body.registrationId === undefined ? undefined : { registrationId: body.registrationId }
      ))
    }),
  "GET /api/v1/registrations": ({ officer, query }) =>
    Effect.gen(function*() {
      const everywhere = officer.roles.some((role) => (readings.registrations.roles as Record<string, string>)[role] === "province")
      const found = yield* RegistrationStore.list({
        ...(query.state === undefined ? {} : { state: query.state }),
        ...(everywhere ? {} : { unitIds: [officer.unitId] }),
        limit: 500
      })
      return { registrations: found.map(rowOf) }
    }),
  "POST /api/v1/registrations": ({ body, asker, officer }) =>
    perform("registration.submit", body, asker).pipe(
      Effect.flatMap((done) => fileOf(done.subjectId as RegistrationId, officer))
    ),
  "GET /api/v1/registrations/:id": ({ params, officer }) => fileOf(params.id, officer),
  "PUT /api/v1/registrations/:id/request": ({ params, body, asker, officer }) =>
    perform("registration.revise", { registrationId: params.id, ...body }, asker).pipe(Effect.andThen(fileOf(params.id, officer))),
  "POST /api/v1/registrations/:id/withdrawal": ({ params, body, asker, officer }) =>
    perform("registration.withdraw", { registrationId: params.id, ...body }, asker).pipe(Effect.andThen(fileOf(params.id, officer))),
  "POST /api/v1/registrations/:id/approval": ({ params, body, asker, officer }) =>
    perform("registration.approve", { registrationId: params.id, ...body }, asker).pipe(
      Effect.andThen(body.others === "send-back" ? sendBackOthers(params.id, officer) : Effect.void),
      Effect.andThen(fileOf(params.id, officer))
    ),
  "POST /api/v1/registrations/:id/refusal": ({ params, body, asker, officer }) =>
    perform("registration.refuse", { registrationId: params.id, ...body }, asker).pipe(Effect.andThen(fileOf(params.id, officer))),
  "POST /api/v1/registrations/:id/return": ({ params, body, asker, officer }) =>
    perform("registration.send-back", { registrationId: params.id, ...body }, asker).pipe(Effect.andThen(fileOf(params.id, officer)))
}
