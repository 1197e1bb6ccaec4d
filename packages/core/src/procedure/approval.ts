import { SetApprovalChains } from "../ApprovalChain.ts"
import * as Condition from "../ApprovalCondition.ts"
import { EndorseRegistration } from "../ApprovalStep.ts"
import { procedure } from "./declaration.ts"

/** The steps before an approval, and what an approval may depend on. */
export const approvalProcedures = {
  "registration.endorse": procedure({
    subject: "registration", duty: "decide-registrations", event: "registration.endorsed", doors: ["route"],
    words: { vi: "Thông qua bước", en: "Pass a step" },
    input: EndorseRegistration, refusals: ["NotFound", "AlreadyDecided", "StepNotYours", "StepNotReached", "OverrideUnexplained"]
  }),
  "approval-chain.set": procedure({
    subject: "approval-chain", duty: "keep-regulation", event: "approval-chain.set", doors: ["route"],
    words: { vi: "Đặt các bước phê duyệt", en: "Set the chains of approval" },
    input: SetApprovalChains, refusals: ["NothingChanges", "ChainsChanged", "StepUnusable"]
  }),
  "condition.report": procedure({
    subject: "condition", duty: "register-meetings", event: "condition.reported", doors: ["route"],
    words: { vi: "Báo đã đáp ứng điều kiện", en: "Report the condition met" },
    input: Condition.ReportCondition, refusals: ["NotFound", "ConditionState"]
  }),
  "condition.confirm": procedure({
    subject: "condition", duty: "decide-registrations", event: "condition.confirmed", doors: ["route"],
    words: { vi: "Xác nhận điều kiện đã đáp ứng", en: "Confirm the condition" },
    input: Condition.ConfirmCondition, refusals: ["NotFound", "StepNotYours", "ConditionState"]
  }),
  "condition.dispute": procedure({
    subject: "condition", duty: "decide-registrations", event: "condition.disputed", doors: ["route"],
    words: { vi: "Cho là điều kiện chưa đáp ứng", en: "Say the condition is not met" },
    input: Condition.DisputeCondition, refusals: ["NotFound", "StepNotYours", "ConditionState"]
  }),
  "condition.lift": procedure({
    subject: "condition", duty: "decide-registrations", event: "condition.lifted", doors: ["route"],
    words: { vi: "Bỏ điều kiện", en: "Lift the condition" },
    input: Condition.LiftCondition, refusals: ["NotFound", "StepNotYours", "ConditionState"]
  }),
  "condition.lapse": procedure({
    subject: "condition", duty: "keep-time", event: "condition.lapsed", doors: ["job"],
    words: { vi: "Ghi nhận điều kiện quá hạn", en: "Note a condition overdue" },
    input: Condition.AboutCondition, refusals: ["NotFound", "ConditionState"]
  })
} as const
