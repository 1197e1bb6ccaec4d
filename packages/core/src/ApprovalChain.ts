import { Result, Schema } from "effect"
import { answerDeadline } from "./Calendar.ts"
import { Instant, type LocalDate } from "./Instant.ts"
import { MeetingLevel } from "./MeetingLevel.ts"
import type { Officer } from "./Officer.ts"
import { StepUnusable, type Refusal } from "./Refusal.ts"
import type { Circumstances } from "./registration/rules.ts"
import { amountOf } from "./Regulation.ts"
import { holdsAt, rolesHeld } from "./Responsibility.ts"
import { line, Reason } from "./Text.ts"
import { UnitId, type Unit } from "./Unit.ts"

/** Who has a say, one after the other, before a meeting is booked. The last step is the approval itself. */
export const ChainStep = Schema.Struct({
  name: Schema.Struct({ vi: line(120), en: line(120) }),
  /** Whose approvers decide it; null: those of the focal body. */
  unitId: Schema.NullOr(UnitId),
  /** How many working days it may take; null: it has until the whole is due. */
  workingDays: Schema.NullOr(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 1, maximum: 30 }, { message: "number.out-of-range" }))))
}).annotate({ identifier: "ChainStep" })
export type ChainStep = typeof ChainStep.Type

export const ApprovalChain = Schema.Array(ChainStep).pipe(
  Schema.check(Schema.isMinLength(1, { message: "steps.none" }), Schema.isMaxLength(5, { message: "steps.too-many" }))
)
export type ApprovalChain = typeof ApprovalChain.Type

/** One for each level of meetings, and one for meetings that name none. */
export const chainLevels = [...MeetingLevel.literals, "none"] as const
export type ChainLevel = typeof chainLevels[number]

export const ApprovalChains = Schema.Struct({
  central: ApprovalChain, province: ApprovalChain, department: ApprovalChain, commune: ApprovalChain, none: ApprovalChain
}).annotate({ identifier: "ApprovalChains" })
export type ApprovalChains = typeof ApprovalChains.Type

/** `version` is the one that was looked at: 0 while the province has set none. */
export const SetApprovalChains = Schema.Struct({ version: Schema.Int, chains: ApprovalChains, reason: Reason }).annotate({ identifier: "SetApprovalChains" })

/** A version as the province set it; version 0 is the assumption it starts with. */
export const ChainsInForce = Schema.Struct({
  version: Schema.Int, chains: ApprovalChains, setAt: Schema.NullOr(Instant), setBy: Schema.NullOr(Schema.String)
}).annotate({ identifier: "ChainsInForce" })
export type ChainsInForce = typeof ChainsInForce.Type

const approval: ApprovalChain = [{ name: { vi: "Phê duyệt", en: "Approval" }, unitId: null, workingDays: null }]

/** In force until the province sets its own: the focal body approves at once. */
export const assumedChains: ApprovalChains = { central: approval, province: approval, department: approval, commune: approval, none: approval }

export const chainOf = (chains: ApprovalChains, level: MeetingLevel | undefined): ApprovalChain => chains[level ?? "none"]

/** A unit that was merged lives on in its successor from the day after its last, and its step with it. */
export const heirOf = (unitId: UnitId, units: ReadonlyArray<Pick<Unit, "id" | "validTo" | "successorId">>, today: LocalDate): UnitId => {
  const unit = units.find(({ id }) => id === unitId)
  const ended = unit !== undefined && unit.validTo !== null && unit.validTo < today
  return ended && unit.successorId !== null ? heirOf(unit.successorId, units, today) : unitId
}

/**
 * May this officer decide a step of that chain? The focal body's steps belong to approvers of no other step's unit: a
 * department that has its own step does not take the next one too.
 */
export const answersFor = (
  officer: Officer, { unitId }: Pick<ChainStep, "unitId">, chain: ReadonlyArray<Pick<ChainStep, "unitId">>
): boolean =>
  unitId !== null
    ? holdsAt(officer, "approver", unitId)
    : rolesHeld(officer).includes("approver") && !chain.some((other) => other.unitId !== null && holdsAt(officer, "approver", other.unitId))

export interface StepFault {
  readonly level: ChainLevel
  /** From 1. */
  readonly ordinal: number
  readonly why: "unit-unknown" | "unit-closed" | "no-approver"
}

/** Steps at which a registration would wait for nobody. */
export const faultsOf = (chains: ApprovalChains, units: ReadonlyArray<Unit>, officers: ReadonlyArray<Officer>): ReadonlyArray<StepFault> =>
  chainLevels.flatMap((level) => chains[level].flatMap((step, n): ReadonlyArray<StepFault> => {
    const unit = units.find(({ id }) => id === step.unitId)
    const why = step.unitId !== null && unit === undefined ? "unit-unknown"
      : unit !== undefined && unit.validTo !== null ? "unit-closed"
      : officers.some((officer) => answersFor(officer, step, chains[level])) ? undefined : "no-approver"
    return why === undefined ? [] : [{ level, ordinal: n + 1, why }]
  }))

/** A chain is set only when somebody answers for each of its steps. */
export const usableChains = (chains: ApprovalChains, units: ReadonlyArray<Unit>, officers: ReadonlyArray<Officer>): Result.Result<void, Refusal> => {
  const [fault] = faultsOf(chains, units, officers)
  return fault === undefined
    ? Result.void
    : Result.fail(StepUnusable.make({ ...fault, name: chains[fault.level][fault.ordinal - 1]!.name }))
}

/**
 * When each step is due, counted from the filing. The whole takes what the provision says, or longer when the steps name
 * more days than that; when every step names its days, it is their sum. Nothing is due after the opening.
 */
export const stepsDueAt = (
  chain: ReadonlyArray<Pick<ChainStep, "workingDays">>, opensAt: Date,
  { now, calendar, provisions }: Pick<Circumstances, "now" | "calendar" | "provisions">
): ReadonlyArray<Date> => {
  const taken = chain.reduce((sum, { workingDays }) => sum + (workingDays ?? 0), 0)
  const within = amountOf(provisions, "decision-within").amount
  const whole = chain.every(({ workingDays }) => workingDays !== null) ? taken : Math.max(taken, within)
  let spent = 0
  return chain.map(({ workingDays }, n) => {
    spent += workingDays ?? 0
    const last = n === chain.length - 1
    const due = answerDeadline(calendar, now, last || workingDays === null ? whole : spent)
    return due < opensAt ? due : opensAt
  })
}
