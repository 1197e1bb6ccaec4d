import { Result, Schema } from "effect"
import { answersFor } from "./ApprovalChain.ts"
import { Instant } from "./Instant.ts"
import { OfficerId, type Officer } from "./Officer.ts"
import { StepNotReached, StepNotYours, type Refusal } from "./Refusal.ts"
import { RegistrationId, type Registration } from "./Registration.ts"
import { Bilingual, paragraph } from "./Text.ts"
import { UnitId } from "./Unit.ts"

export const StepVerdict = Schema.Literals(["endorsed", "approved", "sent-back", "refused"]).annotate({ identifier: "StepVerdict" })
export type StepVerdict = typeof StepVerdict.Type

/** One step of one registration, as the chain stood when it was filed. A revised one goes through its steps anew. */
export const ApprovalStep = Schema.Struct({
  registrationId: RegistrationId,
  /** How often it was filed, from 1. */
  round: Schema.Int,
  /** Its place in the chain, from 1. */
  ordinal: Schema.Int,
  /** The version of the setting. */
  version: Schema.Int,
  name: Bilingual,
  unitId: Schema.NullOr(UnitId),
  dueAt: Instant,
  /** null: not decided. */
  verdict: Schema.NullOr(StepVerdict),
  decidedBy: Schema.NullOr(OfficerId),
  decidedAt: Schema.NullOr(Instant),
  remarks: Schema.NullOr(Schema.String)
}).annotate({ identifier: "ApprovalStep" })
export type ApprovalStep = typeof ApprovalStep.Type

/** `step` is the one the approver looked at: a second click must not take the next one too. */
export const EndorseRegistration = Schema.Struct({
  registrationId: RegistrationId, step: Schema.Int,
  remarks: paragraph(2000).pipe(Schema.annotateEncoded({ description: "Where a rule is exceeded, the reason for passing it on: then needed, and at least 10 characters" }))
}).annotate({ identifier: "EndorseRegistration" })

/** The step a registration stands at: the first that nobody has decided; once all are, the last answers for it. */
export const currentStep = (steps: ReadonlyArray<ApprovalStep>): ApprovalStep => {
  const current = steps.find(({ verdict }) => verdict === null) ?? steps.at(-1)
  if (current === undefined) throw new RangeError("a registration has at least one step")
  return current
}

export const isLast = ({ ordinal }: Pick<ApprovalStep, "ordinal">, steps: ReadonlyArray<ApprovalStep>): boolean => ordinal === steps.length

/** Those whose turn it is. */
export const approversOf = (officers: ReadonlyArray<Officer>, step: ApprovalStep, steps: ReadonlyArray<ApprovalStep>): ReadonlyArray<Officer> =>
  officers.filter((officer) => answersFor(officer, step, steps))

/** Where a registration stands in its chain, as a list shows it to one officer. */
export const StepStanding = Schema.Struct({
  ordinal: Schema.Int, of: Schema.Int, name: Bilingual, dueAt: Instant,
  /** It is this officer's turn. */
  mine: Schema.Boolean
}).annotate({ identifier: "StepStanding" })
export type StepStanding = typeof StepStanding.Type

export const standingFor = (officer: Officer, steps: ReadonlyArray<ApprovalStep>): StepStanding => {
  const step = currentStep(steps)
  const { ordinal, name, dueAt } = step
  return { ordinal, of: steps.length, name, dueAt, mine: answersFor(officer, step, steps) }
}

const about = ({ number }: Pick<Registration, "number">, { ordinal, name }: ApprovalStep, steps: ReadonlyArray<ApprovalStep>) =>
  ({ number, ordinal, of: steps.length, name, article: "registration" as const })

/** Only the approver of the step at which it stands may refuse it or send it back. */
export const atOwnStep = (officer: Officer, registration: Pick<Registration, "number">, steps: ReadonlyArray<ApprovalStep>): Result.Result<ApprovalStep, Refusal> => {
  const step = currentStep(steps)
  return answersFor(officer, step, steps) ? Result.succeed(step) : Result.fail(StepNotYours.make(about(registration, step, steps)))
}

/** What books a meeting, or agrees that it may be booked: the last step, by its approver, when all before it are done. */
export const atLastStep = (officer: Officer, registration: Pick<Registration, "number">, steps: ReadonlyArray<ApprovalStep>): Result.Result<ApprovalStep, Refusal> => {
  const step = currentStep(steps)
  return isLast(step, steps) ? atOwnStep(officer, registration, steps)
    : Result.fail(StepNotReached.make({ ...about(registration, step, steps), why: "earlier-open" }))
}

/** A step before the last is passed by its approver, once. */
export const endorsable = (
  officer: Officer, registration: Pick<Registration, "number">, steps: ReadonlyArray<ApprovalStep>, ordinal: number
): Result.Result<ApprovalStep, Refusal> => {
  const step = currentStep(steps)
  if (step.ordinal !== ordinal) return Result.fail(StepNotReached.make({ ...about(registration, step, steps), why: "moved-on" }))
  return isLast(step, steps) ? Result.fail(StepNotReached.make({ ...about(registration, step, steps), why: "last" }))
    : atOwnStep(officer, registration, steps)
}
