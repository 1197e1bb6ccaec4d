import { Result, Schema } from "effect"
import { addDays, atLocal, Instant, localDate, type LocalDate } from "./Instant.ts"
import { OfficerId } from "./Officer.ts"
import { ConditionDay, ConditionState as ConditionStateRefusal, type Refusal } from "./Refusal.ts"
import { RegistrationId } from "./Registration.ts"
import { paragraph, Reason } from "./Text.ts"

/** open: to be met. reported: the registrant says it is; the approver has not looked. met, lifted: settled. */
export const ConditionState = Schema.Literals(["open", "reported", "met", "lifted"]).annotate({ identifier: "ConditionState" })
export type ConditionState = typeof ConditionState.Type

/** What an approval was made to depend on. The sites are booked; whether it is held without it, a person decides. */
export const ApprovalCondition = Schema.Struct({
  registrationId: RegistrationId,
  text: Schema.String,
  /** The end of its last day, or the opening if that comes first. */
  dueAt: Instant,
  state: ConditionState,
  setBy: OfficerId,
  setAt: Instant,
  reportedAt: Schema.NullOr(Instant),
  /** How it was met, in the registrant's words. */
  report: Schema.NullOr(Schema.String),
  settledBy: Schema.NullOr(OfficerId),
  settledAt: Schema.NullOr(Instant),
  /** The approver's last words on it: confirmed, not met yet, lifted. */
  answer: Schema.NullOr(Schema.String),
  /** When it was seen to be late and the approver told; null: not late. */
  overdueAt: Schema.NullOr(Instant)
}).annotate({ identifier: "ApprovalCondition" })
export type ApprovalCondition = typeof ApprovalCondition.Type

export const ReportCondition = Schema.Struct({ registrationId: RegistrationId, note: Reason })
export const ConfirmCondition = Schema.Struct({ registrationId: RegistrationId, note: paragraph(2000) })
export const DisputeCondition = Schema.Struct({ registrationId: RegistrationId, reason: Reason })
export const LiftCondition = Schema.Struct({ registrationId: RegistrationId, reason: Reason })
export const AboutCondition = Schema.Struct({ registrationId: RegistrationId })

/** The day must leave time, and come before the meeting does. */
export const conditionDueAt = (metBy: LocalDate, opensAt: Date, now: Date): Result.Result<Date, Refusal> => {
  const [earliest, latest] = [localDate(now), localDate(opensAt)]
  if (metBy < earliest || metBy > latest) return Result.fail(ConditionDay.make({ earliest, latest }))
  const due = atLocal(addDays(metBy, 1), "00:00")
  return Result.succeed(due < opensAt ? due : opensAt)
}

export const requireCondition = (condition: ApprovalCondition | null, ...needed: ReadonlyArray<ConditionState>): Result.Result<ApprovalCondition, Refusal> =>
  condition !== null && needed.includes(condition.state)
    ? Result.succeed(condition)
    : Result.fail(ConditionStateRefusal.make({ state: condition?.state ?? "none", needed: [...needed] }))
