import type { Schema } from "effect"
import type { RefusalTag } from "../Refusal.ts"
import type { Duty } from "../responsibility/matrix.ts"
import type { Bilingual } from "../Text.ts"

/** The noun a procedure is about; also the noun of its events. */
export type Subject = "registration" | "series" | "meeting" | "readiness" | "presence" | "endpoint" | "provision" | "attachment" | "officer" | "duty" | "unit" | "site" | "room" | "line" | "directory" | "display" | "regulation" | "waitlist" | "preemption" | "priority" | "template" | "paper" | "conclusion" | "attendance-answer" | "maintenance" | "approval-chain" | "condition" | "delegation"

/** How a procedure is reached: by an HTTP route, or by a job on the meeting's clock. */
export type Door = "route" | "job"

export interface Procedure<Input extends Schema.Top> {
  readonly subject: Subject
  readonly words: Bilingual
  /** Who answers for it; also the row of the authorisation table that guards it. */
  readonly duty: Duty
  /** Further duty under which the same deed may be done by the meeting's clock. */
  readonly clockDuty?: Duty
  readonly input: Input
  /** Past tense: the event that the journal records, `registration.approved`. */
  readonly event: string
  readonly refusals: ReadonlyArray<RefusalTag>
  readonly doors: ReadonlyArray<Door>
}

/** Checks a declaration and keeps the type of its input. */
export const procedure = <Input extends Schema.Top>(declared: Procedure<Input>): Procedure<Input> => declared
