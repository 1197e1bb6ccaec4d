import { standingFor } from "@diemcau/core/ApprovalStep"
import type { Officer } from "@diemcau/core/Officer"
import type { PreemptionId } from "@diemcau/core/Preemption"
import { sitesOf } from "@diemcau/core/Registration"
import { mayDo, mayRead } from "@diemcau/core/Responsibility"
import * as PreemptionStore from "@diemcau/store/Preemption"
import * as RegistrationStore from "@diemcau/store/Registration"
import * as Schedule from "@diemcau/store/Schedule"
import * as UnitStore from "@diemcau/store/Unit"
import * as WaitlistStore from "@diemcau/store/Waitlist"
import { Effect } from "effect"
import type { preemptionOperations } from "../api/preemptions.ts"
import { perform } from "../perform.ts"
import { stepsOf } from "../procedures/approvalSteps.ts"
import { shownTo } from "../procedures/circumstances.ts"
import type { Handlers } from "./handler.ts"

const shown = (officer: Officer) =>
  Effect.gen(function*() {
    const all = yield* PreemptionStore.requested()
    const rows = yield* Effect.forEach(all, (asked) =>
      Effect.gen(function*() {
        const registration = yield* RegistrationStore.find(asked.registrationId)
        if (registration === null || !mayRead(officer, "registrations", { unitIds: [registration.unitId] })) return []
        const { request, number, unitId } = registration
        const held = yield* Schedule.confirmedClashes({ siteIds: sitesOf(request), period: request, exceptRegistration: registration.id })
        const step = standingFor(officer, yield* stepsOf(registration))
        return [{
          ...asked, step, number, request, kind: request.kind ?? null, unitName: (yield* UnitStore.find(unitId))?.name ?? "",
          clashes: shownTo(officer, held),
          allowed: step.mine && mayDo(officer, "decide-registrations") ? ["preemption.decide"] : []
        }]
      }))
    return { preemptions: rows.flat(), ...(yield* WaitlistStore.priority()) }
  })

export const preemptionHandlers: Handlers<keyof typeof preemptionOperations> = {
  "GET /api/v1/preemptions": ({ officer }) => shown(officer),
  "POST /api/v1/preemptions": ({ body, asker }) =>
    Effect.map(perform("preemption.request", body, asker), ({ subjectId }) => ({ id: subjectId as PreemptionId })),
  "POST /api/v1/preemptions/:id/decision": ({ params, body, asker, officer }) =>
    perform("preemption.decide", { preemptionId: params.id, ...body }, asker).pipe(Effect.andThen(shown(officer))),
  "PUT /api/v1/regulation/priority": ({ body, asker }) =>
    perform("priority.set", body, asker).pipe(Effect.andThen(Effect.map(WaitlistStore.priorityOrder(), (order) => ({ order }))))
}
