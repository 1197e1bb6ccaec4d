import { standingFor, type StepStanding } from "@diemcau/core/ApprovalStep"
import type { Officer } from "@diemcau/core/Officer"
import type { ProcedureName } from "@diemcau/core/Procedure"
import { mayDo, mayRead } from "@diemcau/core/Responsibility"
import type { WaitlistEntryId } from "@diemcau/core/Waitlist"
import { inOrder } from "@diemcau/core/waitlist/offers"
import * as WaitlistStore from "@diemcau/store/Waitlist"
import { Effect } from "effect"
import type { waitlistOperations } from "../api/waitlist.ts"
import { perform } from "../perform.ts"
import { stepsOfAll } from "../procedures/approvalSteps.ts"
import type { Handlers } from "./handler.ts"

const allowedOn = ({ state, unitId }: WaitlistStore.NamedEntry, officer: Officer, step: StepStanding | null): ReadonlyArray<ProcedureName> => [
  ...(step !== null && step.mine && mayDo(officer, "decide-registrations") ? ["waitlist.decide"] as const : []),
  ...(mayDo(officer, "register-meetings", { unitIds: [unitId] })
    ? [...(state === "offered" ? ["waitlist.accept"] as const : []), "waitlist.leave"] as const
    : [])
]

const shown = (officer: Officer) =>
  Effect.gen(function*() {
    const { order, orderSetAt } = yield* WaitlistStore.priority()
    const queue = inOrder(yield* WaitlistStore.queue(), order).map((entry, n) => ({ ...entry, place: n + 1 }))
    const readable = queue.filter(({ unitId }) => mayRead(officer, "registrations", { unitIds: [unitId] }))
    const steps = yield* stepsOfAll(readable.filter(({ state }) => state === "asked").map(({ registrationId, window }) => ({ id: registrationId, decisionDueAt: window.to })))
    return {
      order, orderSetAt, total: queue.length,
      entries: readable.map((entry) => {
        const chain = entry.state === "asked" ? steps.get(entry.registrationId) : undefined
        const step = chain === undefined ? null : standingFor(officer, chain)
        return { ...entry, step, allowed: allowedOn(entry, officer, step) }
      })
    }
  })

export const waitlistHandlers: Handlers<keyof typeof waitlistOperations> = {
  "GET /api/v1/waitlist": ({ officer }) => shown(officer),
  "POST /api/v1/waitlist": ({ body, asker }) =>
    Effect.map(perform("waitlist.join", body, asker), ({ subjectId }) => ({ id: subjectId as WaitlistEntryId })),
  "POST /api/v1/waitlist/:id/decision": ({ params, body, asker, officer }) =>
    perform("waitlist.decide", { entryId: params.id, ...body }, asker).pipe(Effect.andThen(shown(officer))),
  "POST /api/v1/waitlist/:id/acceptance": ({ params, body, asker, officer }) =>
    perform("waitlist.accept", { entryId: params.id, ...body }, asker).pipe(Effect.andThen(shown(officer))),
  "POST /api/v1/waitlist/:id/leaving": ({ params, body, asker, officer }) =>
    perform("waitlist.leave", { entryId: params.id, ...body }, asker).pipe(Effect.andThen(shown(officer)))
}
