import { Refusal, Refused } from "@diemcau/core/Refusal"
import { localDate, localTime } from "@diemcau/core/Instant"
import { named } from "@diemcau/core/registration/resources"
import type { StoreError } from "@diemcau/store/Database"
import { Schema } from "effect"
import type { Problem } from "../api/problem.ts"
import { IdempotencyMismatch } from "../perform.ts"
import { transportProblems, type TransportProblem } from "./problemWords.ts"
import { refusalProblems } from "./refusalWords.ts"
import { fieldWords } from "./problemWords/fieldWords.ts"

export interface FieldFault {
  readonly path: string
  readonly code: string
}

const encodeRefusal = Schema.encodeSync(Refusal)

const faults = (found: ReadonlyArray<FieldFault>) =>
  found.map(({ path, code }) => ({ path, code, message: fieldWords[code] ?? fieldWords["field.type"]! }))

export const transportProblem = (
  kind: TransportProblem,
  extra: { readonly fields?: ReadonlyArray<FieldFault>; readonly reference?: string } = {}
): Problem => {
  const { code, status, message } = transportProblems[kind]
  return {
    type: `/problems/${code}`, title: message.en, status, code, message,
    ...(extra.reference === undefined ? {} : { reference: extra.reference }),
    ...(extra.fields === undefined ? {} : { errors: faults(extra.fields) })
  }
}

/** The field at which a person mends the refusal, where there is one. */
const fieldOf = (refusal: Refusal): ReadonlyArray<FieldFault> => {
  switch (refusal._tag) {
    case "ReasonMissing":
      return [{ path: `request.${refusal.field}`, code: refusal.field === "reason" ? "text.too-short" : "text.required" }]
    case "OverrideUnexplained":
      return [{ path: refusal.field, code: "text.too-short" }]
    case "NoteMissing":
      return [{ path: "note", code: "text.required" }]
    case "ConditionDay":
      return [{ path: "condition.metBy", code: "condition.day" }]
    case "StepUnusable":
      return [{ path: `chains.${refusal.level}.${refusal.ordinal - 1}.unitId`, code: `step.${refusal.why}` }]
    case "PasswordWrong":
      return [{ path: "current", code: "password.wrong" }]
    default:
      return []
  }
}

const detailOf = (refusal: Refusal): string | undefined => {
  switch (refusal._tag) {
    case "RulesBroken":
      return refusal.rulings.map((ruling) => ruling.sentence.vi).join("; ")
    case "ClashesWithConfirmed": {
      const { clashes, alternatives } = refusal
      const numbers = named(clashes).vi
      const free = alternatives.find((way) => way.kind !== "swap-site")
      return `${clashes.length} điểm cầu trùng với ${numbers}${free === undefined ? "" : `; còn trống ${localTime(free.opensAt)} ngày ${localDate(free.opensAt)}`}`
    }
    case "OverrideUnexplained":
      return refusal.overridden.flatMap(({ sentence }) => sentence === null ? [] : sentence.vi).join("; ")
    case "StepNotYours":
    case "StepNotReached":
      return `Bước ${refusal.ordinal}/${refusal.of}: ${refusal.name.vi}`
    case "NotPermitted":
      return refusal.duty
    default:
      return undefined
  }
}

export const refusalProblem = (refusal: Refusal): Problem => {
  const { code, status, message } = refusalProblems[refusal._tag]
  const detail = detailOf(refusal)
  const fields = fieldOf(refusal)
  return {
    type: `/problems/${code}`, title: message.en, status, code, message, refusal: encodeRefusal(refusal),
    ...(detail === undefined ? {} : { detail }),
    ...(fields.length === 0 ? {} : { errors: faults(fields) })
  }
}

const storeProblem = (error: StoreError, reference: string): Problem =>
  error.reason === "unavailable"
    ? transportProblem("database-away", { reference })
    : error.isRetryable
    ? transportProblem("busy", { reference })
    : transportProblem("internal", { reference })

/** The expected failures of a handler, as problems; anything else is a defect. */
export const problemOf = (error: Refused | StoreError | IdempotencyMismatch, reference: string): Problem => {
  if (error instanceof IdempotencyMismatch) return transportProblem("idempotency-mismatch")
  return error instanceof Refused ? refusalProblem(error.reason) : storeProblem(error, reference)
}
