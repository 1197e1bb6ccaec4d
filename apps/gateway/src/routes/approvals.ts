import { faultsOf } from "@diemcau/core/ApprovalChain"
import { approversOf, currentStep, type ApprovalStep } from "@diemcau/core/ApprovalStep"
import type { Officer } from "@diemcau/core/Officer"
import type { RegistrationId } from "@diemcau/core/Registration"
import { holdsAt } from "@diemcau/core/Responsibility"
import * as ChainStore from "@diemcau/store/ApprovalChain"
import * as ConditionStore from "@diemcau/store/ApprovalCondition"
import * as OfficerStore from "@diemcau/store/Officer"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect } from "effect"
import type { approvalOperations } from "../api/approvals.ts"
import { Clock } from "../Clock.ts"
import { perform } from "../perform.ts"
import type { Handlers } from "./handler.ts"

const nameOf = (id: ApprovalStep["decidedBy"], now: Date) => id === null ? Effect.succeed(null) : Effect.map(OfficerStore.find(id, now), (officer) => officer?.name ?? null)

/** The steps with names, as one officer sees them; `open`: the registration waits for a decision. */
export const stepsShown = (steps: ReadonlyArray<ApprovalStep>, open: boolean, officer: Officer) =>
  Effect.gen(function*() {
    const now = (yield* Clock).now()
    const [officers, units] = [yield* OfficerStore.list(now), yield* UnitStore.list()]
    return yield* Effect.forEach(steps, (step) =>
      Effect.map(nameOf(step.decidedBy, now), (decider) => {
        const { registrationId: _id, decidedBy: _by, ...rest } = step
        const approvers = approversOf(officers, step, steps)
        const current = open && step === currentStep(steps)
        return {
          ...rest, decider, current, unitName: units.find(({ id }) => id === step.unitId)?.name ?? null,
          approvers: approvers.map(({ name }) => name), mine: current && approvers.some(({ id }) => id === officer.id)
        }
      }))
  })

export const conditionShown = (id: RegistrationId) =>
  Effect.map(ConditionStore.shown(id), (found) => {
    if (found === null) return null
    const { registrationId: _id, ...rest } = found
    return rest
  })

const chainsShown = Effect.gen(function*() {
  const [inForce, units, officers] = [yield* ChainStore.inForce(), yield* UnitStore.list(), yield* OfficerStore.list((yield* Clock).now())]
  return {
    ...inForce, faults: faultsOf(inForce.chains, units, officers),
    units: units.filter(({ validTo }) => validTo === null).map(({ id, name }) => ({
      id, name, approvers: officers.filter((officer) => holdsAt(officer, "approver", id)).map((officer) => officer.name)
    }))
  }
})

export const approvalHandlers: Handlers<keyof typeof approvalOperations> = {
  "GET /api/v1/regulation/approval-chains": () => chainsShown,
  "PUT /api/v1/regulation/approval-chains": ({ body, asker }) => perform("approval-chain.set", body, asker).pipe(Effect.andThen(chainsShown))
}
