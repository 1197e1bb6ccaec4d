import { createHash } from "node:crypto"
import { mediaTypes, named, sniff } from "@diemcau/core/Attachment"
import type { ApprovalCondition } from "@diemcau/core/ApprovalCondition"
import { standingFor, type ApprovalStep } from "@diemcau/core/ApprovalStep"
import type { Contact, Officer } from "@diemcau/core/Officer"
import type { ProcedureName } from "@diemcau/core/Procedure"
import { AttachmentKind, NotFound } from "@diemcau/core/Refusal"
import { assess } from "@diemcau/core/registration/rules"
import type { Registration, RegistrationId } from "@diemcau/core/Registration"
import { extentOf, mayDo, mayRead } from "@diemcau/core/Responsibility"
import * as AttachmentStore from "@diemcau/store/Attachment"
import * as Journal from "@diemcau/store/Journal"
import * as OfficerStore from "@diemcau/store/Officer"
import * as RegistrationStore from "@diemcau/store/Registration"
import * as SeriesStore from "@diemcau/store/Series"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect } from "effect"
import type { RegistrationFile, RegistrationRow } from "../api/registrations.ts"
import type { registrationOperations } from "../api/registrations.ts"
import { Clock } from "../Clock.ts"
import { perform } from "../perform.ts"
import { stepsOf, stepsOfAll } from "../procedures/approvalSteps.ts"
import { decided, refuse } from "../procedures/deciding.ts"
import { circumstances } from "../procedures/circumstances.ts"
import { rivalsOf } from "../procedures/registration.ts"
import { assessedNow } from "../procedures/undecided.ts"
import { conditionShown, stepsShown } from "./approvals.ts"
import { download, type Handlers } from "./handler.ts"
import { historyFor } from "./history.ts"

const matterOf = (registration: Pick<Registration, "unitId">) => ({ unitIds: [registration.unitId], siteIds: [] })

const rowOf = (registration: Registration & { readonly unitName: string }, meetings: number | null, step: RegistrationRow["step"]): RegistrationRow => ({
  id: registration.id, number: registration.number, state: registration.state, track: registration.track,
  subject: registration.request.subject, unitName: registration.unitName, chair: registration.request.chair,
  opensAt: registration.request.opensAt, closesAt: registration.request.closesAt,
  siteCount: registration.request.memberSiteIds.length + 1,
  submittedAt: registration.submittedAt, decisionDueAt: registration.decisionDueAt, meetingId: registration.meetingId,
  meetings, level: registration.request.level ?? null, step
})

const contactOf = ({ id, name, position, phone }: Officer): Contact => ({ id, name, position, phone })

/** What this officer may do on it now; the same table and states that the procedures ask. */
const allowedOn = (
  registration: Registration, series: boolean, steps: ReadonlyArray<ApprovalStep>, condition: Pick<ApprovalCondition, "state"> | null, officer: Officer, now: Date
): ReadonlyArray<ProcedureName> => {
  const own = mayDo(officer, "register-meetings", matterOf(registration))
  const step = standingFor(officer, steps)
  const deciding = mayDo(officer, "decide-registrations", matterOf(registration)) && step.mine
  const open = registration.state === "submitted" || registration.state === "sent-back"
  const unmet = condition?.state === "open" || condition?.state === "reported"
  return [
    ...(own && open ? [series ? "series.revise" : "registration.revise", "registration.withdraw"] as const : []),
    ...(own && !series && (open || registration.state === "refused") && registration.request.opensAt > now ? ["waitlist.join"] as const : []),
    ...(own && !series && registration.request.kind !== undefined && (open || registration.state === "refused" || registration.state === "waiting")
      && registration.request.opensAt > now ? ["preemption.request"] as const : []),
    ...(deciding && step.ordinal < step.of && (registration.state === "submitted" || registration.state === "waiting") ? ["registration.endorse"] as const : []),
    ...(deciding && step.ordinal === step.of && registration.state === "submitted" ? ["registration.approve"] as const : []),
    ...(deciding && registration.state === "submitted" ? ["registration.refuse", "registration.send-back"] as const : []),
    ...(own && condition?.state === "open" ? ["condition.report"] as const : []),
    ...(deciding && unmet ? ["condition.confirm", "condition.lift"] as const : []),
    ...(deciding && condition?.state === "reported" ? ["condition.dispute"] as const : []),
    ...(series && registration.state === "approved" ? allowedOnSeries(officer) : [])
  ]
}

/** The meetings of one series, when this registration is one. */
export const seriesOf = (registrationId: RegistrationId) =>
  Effect.gen(function*() {
    const found = yield* SeriesStore.find(registrationId)
    if (found === null) return null
    const { rule, revision } = found
    return { registrationId, rule, revision, occurrences: yield* SeriesStore.days(registrationId) }
  })

/** What this officer may do on the meetings of an approved series. */
export const allowedOnSeries = (officer: Officer): ReadonlyArray<ProcedureName> => [
  ...(mayDo(officer, "arrange-meetings") ? ["series.change", "series.add"] as const : []),
  ...(mayDo(officer, "decide-registrations") ? ["series.skip", "series.cancel"] as const : [])
]

export const registrationFile = (id: RegistrationId, officer: Officer) =>
  Effect.gen(function*() {
    const registration = yield* RegistrationStore.find(id)
    if (registration === null || !mayRead(officer, "registrations", matterOf(registration))) {
      return yield* refuse(NotFound.make({ kind: "registration", id }))
    }
    const now = (yield* Clock).now()
    const open = registration.state === "submitted" || registration.state === "sent-back"
    const series = yield* seriesOf(id)
    const steps = yield* stepsOf(registration)
    const condition = yield* conditionShown(id)
    const submitter = yield* OfficerStore.find(registration.submittedBy, now)
    const decider = registration.decidedBy === null ? null : yield* OfficerStore.find(registration.decidedBy, now)
    return {
      registration, unitName: (yield* UnitStore.find(registration.unitId))?.name ?? "",
      submitter: contactOf(submitter!),
      decider: decider === null ? null : contactOf(decider),
      steps: yield* stepsShown(steps, registration.state === "submitted" || registration.state === "waiting", officer), condition,
      ...(open ? yield* assessedNow(registration, series?.occurrences ?? null, now, officer) : { assessment: null, seriesAssessment: null }), series,
      history: historyFor(officer, matterOf(registration), registration.unitId, yield* Journal.history({ registrationId: id })),
      allowed: allowedOn(registration, series !== null, steps, condition, officer, now)
    } satisfies RegistrationFile
  })

/** Those that asked for what has just been given away, each by a decision of its own. */
const sendBackOthers = (id: RegistrationId, officer: Officer) =>
  Effect.gen(function*() {
    const approved = yield* RegistrationStore.find(id)
    if (approved === null) return
    const reason = "Điểm cầu đã được xếp cho một cuộc họp khác vào giờ đó. Đề nghị chọn giờ khác hoặc điểm cầu khác, rồi gửi lại."
    yield* Effect.forEach(
      yield* rivalsOf(approved),
      (registrationId) => perform("registration.send-back", { registrationId, reason, givenTo: id }, { officer }).pipe(
        // Decided by somebody else in this very moment: that stands.
        Effect.catchTag("Refused", () => Effect.void)
      ),
      { discard: true }
    )
  })

export const registrationHandlers: Handlers<keyof typeof registrationOperations> = {
  "POST /api/v1/attachments": ({ asker, bytes, query }) =>
    Effect.gen(function*() {
      const mediaType = sniff(bytes)
      if (mediaType === undefined) return yield* refuse(AttachmentKind.make({ taken: Object.values(mediaTypes) }))
      const sha256 = createHash("sha256").update(bytes).digest("hex")
      const attachment = yield* decided(named(query.name, { sha256, mediaType, bytes: bytes.length }))
      yield* perform("attachment.keep", attachment, asker)
      return attachment
    }),
  "GET /api/v1/attachments/:sha256": ({ params, officer }) =>
    Effect.gen(function*() {
      const found = yield* AttachmentStore.find(params.sha256)
      const carriers = yield* RegistrationStore.carriersOf(params.sha256)
      const reads = carriers.some(({ as, unitId }) =>
        unitId === null || mayRead(officer, as === "draft" ? "drafts" : "registrations", { unitIds: [unitId] }))
      if (found === null || !(found.by === officer.id || reads)) {
        return yield* refuse(NotFound.make({ kind: "attachment", id: params.sha256 }))
      }
      return download(found.attachment, found.content)
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
      const extent = extentOf(officer, "registrations")
      const found = yield* RegistrationStore.list({
        ...(query.state === undefined ? {} : { state: query.state }),
        ...(extent?.everywhere === true ? {} : { unitIds: extent?.unitIds ?? [] }),
        limit: 500
      })
      const meetings = yield* SeriesStore.counts(found.map(({ id }) => id))
      const steps = yield* stepsOfAll(found.filter(({ state }) => state === "submitted"))
      return {
        registrations: found.map((registration) => {
          const chain = steps.get(registration.id)
          return rowOf(registration, meetings.get(registration.id) ?? null, chain === undefined ? null : standingFor(officer, chain))
        })
      }
    }),
  "POST /api/v1/registrations": ({ body, asker, officer }) =>
    perform("registration.submit", body, asker).pipe(
      Effect.flatMap((done) => registrationFile(done.subjectId as RegistrationId, officer))
    ),
  "GET /api/v1/registrations/:id": ({ params, officer }) => registrationFile(params.id, officer),
  "PUT /api/v1/registrations/:id/request": ({ params, body, asker, officer }) =>
    perform("registration.revise", { registrationId: params.id, ...body }, asker).pipe(Effect.andThen(registrationFile(params.id, officer))),
  "POST /api/v1/registrations/:id/withdrawal": ({ params, body, asker, officer }) =>
    perform("registration.withdraw", { registrationId: params.id, ...body }, asker).pipe(Effect.andThen(registrationFile(params.id, officer))),
  "POST /api/v1/registrations/:id/approval": ({ params, body, asker, officer }) =>
    perform("registration.approve", { registrationId: params.id, ...body }, asker).pipe(
      Effect.andThen(body.others === "send-back" ? sendBackOthers(params.id, officer) : Effect.void),
      Effect.andThen(registrationFile(params.id, officer))
    ),
  "POST /api/v1/registrations/:id/endorsement": ({ params, body, asker, officer }) =>
    perform("registration.endorse", { registrationId: params.id, ...body }, asker).pipe(Effect.andThen(registrationFile(params.id, officer))),
  "POST /api/v1/registrations/:id/condition/report": ({ params, body, asker, officer }) =>
    perform("condition.report", { registrationId: params.id, ...body }, asker).pipe(Effect.andThen(registrationFile(params.id, officer))),
  "POST /api/v1/registrations/:id/condition/confirmation": ({ params, body, asker, officer }) =>
    perform("condition.confirm", { registrationId: params.id, ...body }, asker).pipe(Effect.andThen(registrationFile(params.id, officer))),
  "POST /api/v1/registrations/:id/condition/dispute": ({ params, body, asker, officer }) =>
    perform("condition.dispute", { registrationId: params.id, ...body }, asker).pipe(Effect.andThen(registrationFile(params.id, officer))),
  "POST /api/v1/registrations/:id/condition/lifting": ({ params, body, asker, officer }) =>
    perform("condition.lift", { registrationId: params.id, ...body }, asker).pipe(Effect.andThen(registrationFile(params.id, officer))),
  "POST /api/v1/registrations/:id/refusal": ({ params, body, asker, officer }) =>
    perform("registration.refuse", { registrationId: params.id, ...body }, asker).pipe(Effect.andThen(registrationFile(params.id, officer))),
  "POST /api/v1/registrations/:id/return": ({ params, body, asker, officer }) =>
    perform("registration.send-back", { registrationId: params.id, ...body }, asker).pipe(Effect.andThen(registrationFile(params.id, officer)))
}
