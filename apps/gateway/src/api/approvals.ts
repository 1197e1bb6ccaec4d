import { ApprovalChains, chainLevels, ChainsInForce, SetApprovalChains } from "@diemcau/core/ApprovalChain"
import { ApprovalCondition } from "@diemcau/core/ApprovalCondition"
import { ApprovalStep } from "@diemcau/core/ApprovalStep"
import { UnitId } from "@diemcau/core/Unit"
import { Schema } from "effect"
import { operations } from "./operation.ts"

const { registrationId: _step, decidedBy: _decider, ...step } = ApprovalStep.fields
const { registrationId: _condition, setBy: _setBy, settledBy: _settledBy, ...condition } = ApprovalCondition.fields

/** One step of a registration, with whose it is today. */
export const StepShown = Schema.Struct({
  ...step,
  unitName: Schema.NullOr(Schema.String),
  decider: Schema.NullOr(Schema.String),
  /** Who may decide it, by name; empty: nobody can, until the unit has an approver again. */
  approvers: Schema.Array(Schema.String),
  /** The registration waits at this step. */
  current: Schema.Boolean,
  mine: Schema.Boolean
}).annotate({ identifier: "StepShown" })

export const ConditionShown = Schema.Struct({ ...condition, setBy: Schema.String, settledBy: Schema.NullOr(Schema.String) }).annotate({ identifier: "ConditionShown" })

/** The chains in force, with what is wrong with them by now, and the units that may be given a step. */
export const ChainsShown = Schema.Struct({
  ...ChainsInForce.fields,
  chains: ApprovalChains,
  faults: Schema.Array(Schema.Struct({
    level: Schema.Literals(chainLevels), ordinal: Schema.Int, why: Schema.Literals(["unit-unknown", "unit-closed", "no-approver"])
  })),
  units: Schema.Array(Schema.Struct({ id: UnitId, name: Schema.String, approvers: Schema.Array(Schema.String) }))
}).annotate({ identifier: "ChainsShown" })

export const approvalOperations = operations({
  "GET /api/v1/regulation/approval-chains": {
    tag: "Regulation", summary: "Who approves one after the other, for each level of meetings", guard: { reading: "regulation" },
    status: 200, response: ChainsShown
  },
  "PUT /api/v1/regulation/approval-chains": {
    tag: "Regulation", summary: "Set the chains; registrations sent before keep theirs", guard: { procedure: "approval-chain.set" },
    body: SetApprovalChains, status: 200, response: ChainsShown
  }
})
