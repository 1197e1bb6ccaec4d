import { Refusal, Refused } from "@diemcau/core/Refusal"
import { localDate, localTime } from "@diemcau/core/Instant"
import { named } from "@diemcau/core/registration/resources"
import type { Cell } from "@diemcau/core/Responsibility"
import { duties, readings } from "@diemcau/core/responsibility/matrix"
import type { Bilingual } from "@diemcau/core/Text"
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

type Undetailed = Omit<Problem, "detail">

/** A problem before it is known in which language it is asked for. */
export interface Told extends Undetailed {
  readonly detail?: Bilingual
}

export const transportProblem = (
  kind: TransportProblem,
  extra: { readonly fields?: ReadonlyArray<FieldFault>; readonly reference?: string } = {}
): Undetailed => {
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

const joined = (all: ReadonlyArray<Bilingual>): Bilingual => ({ vi: all.map(({ vi }) => vi).join("; "), en: all.map(({ en }) => en).join("; ") })

/** What a duty or a reading is called: for whoever lacks it. */
const subjects: Readonly<Record<string, Cell>> = { ...readings, ...duties }

const detailOf = (refusal: Refusal): Bilingual | undefined => {
  switch (refusal._tag) {
    case "RulesBroken":
      return joined(refusal.rulings.map(({ sentence }) => sentence))
    case "ClashesWithConfirmed": {
      const { clashes, alternatives } = refusal
      const numbers = named(clashes)
      const free = alternatives.find((way) => way.kind !== "swap-site")
      const [time, day] = free === undefined ? [] : [localTime(free.opensAt), localDate(free.opensAt)]
      return {
        vi: `${clashes.length} điểm cầu trùng với lịch ${numbers.vi}${free === undefined ? "" : `; còn trống ${time} ngày ${day}`}`,
        en: `${clashes.length} ${clashes.length === 1 ? "site clashes" : "sites clash"} with ${numbers.en}${free === undefined ? "" : `; free at ${time} on ${day}`}`
      }
    }
    case "OverrideUnexplained":
      return joined(refusal.overridden.flatMap(({ sentence }) => sentence ?? []))
    case "StepNotYours":
    case "StepNotReached":
      return { vi: `Bước ${refusal.ordinal}/${refusal.of}: ${refusal.name.vi}`, en: `Step ${refusal.ordinal}/${refusal.of}: ${refusal.name.en}` }
    case "NotPermitted":
      return subjects[refusal.duty]?.subject
    default:
      return undefined
  }
}

export const refusalProblem = (refusal: Refusal): Told => {
  const { code, status, message } = refusalProblems[refusal._tag]
  const detail = detailOf(refusal)
  const fields = fieldOf(refusal)
  return {
    type: `/problems/${code}`, title: message.en, status, code, message, refusal: encodeRefusal(refusal),
    ...(detail === undefined || detail.vi === "" ? {} : { detail }),
    ...(fields.length === 0 ? {} : { errors: faults(fields) })
  }
}

const storeProblem = (error: StoreError, reference: string): Undetailed =>
  error.reason === "unavailable"
    ? transportProblem("database-away", { reference })
    : error.isRetryable
    ? transportProblem("busy", { reference })
    : transportProblem("internal", { reference })

/** The expected failures of a handler, as problems; anything else is a defect. */
export const problemOf = (error: Refused | StoreError | IdempotencyMismatch, reference: string): Told => {
  if (error instanceof IdempotencyMismatch) return transportProblem("idempotency-mismatch")
  return error instanceof Refused ? refusalProblem(error.reason) : storeProblem(error, reference)
}
