import type { Arrangement } from "@diemcau/core/MeetingChange"
import type { Officer } from "@diemcau/core/Officer"
import type { ProcedureName } from "@diemcau/core/Procedure"
import { NotPermitted, Refused, type Refusal } from "@diemcau/core/Refusal"
import { mayDo, type Matter } from "@diemcau/core/Responsibility"
import { duties, type Duty } from "@diemcau/core/responsibility/matrix"
import type { StoreError } from "@diemcau/store/Database"
import { Data, Effect, Result } from "effect"
import type { Services } from "./implementations.ts"

/** What an implementation is told besides its input. */
export interface Circumstance {
  readonly officer: Officer | null
  readonly now: Date
  readonly newId: () => string
  readonly content: Uint8Array
}

/** What a decision came to. */
export interface Outcome {
  readonly subjectId: string
  readonly meetingId?: string | null
  readonly registrationId?: string | null
  /** What changed, as the journal and the feed show it. Never a secret. */
  readonly change: unknown
  /** Whom the live event concerns. */
  readonly matter: Matter
  /** The right that was asked for, where it is not the procedure's duty in that matter: one site of a meeting. */
  readonly demanded?: { readonly duty: Duty; readonly matter: Matter }
  /** Decisions that are part of this one, each with a line of its own in the journal, before its own. */
  readonly parts?: ReadonlyArray<{ readonly name: ProcedureName; readonly outcome: Outcome }>
  /** What follows once the decision is committed: telling devices, never deciding anything. */
  readonly afterwards?: Effect.Effect<void, never, Services>
}

/** Another holds the sites that were to be booked. What to say of it is looked up when this one's transaction is over. */
export class Overtaken extends Data.TaggedError("Overtaken")<{ readonly asked: Arrangement }> {}

export const refuse = (reason: Refusal) => Effect.fail(new Refused({ reason }))

/** A constraint of the database that a person can be told about; whatever else it says stays what it is. */
export const refusing = (constraint: string, reason: Refusal) => (error: StoreError): Effect.Effect<never, Refused | StoreError> =>
  error.constraint === constraint ? refuse(reason) : Effect.fail(error)

/** A decision of core, on the error channel. */
export const decided = <A>(decision: Result.Result<A, Refusal>): Effect.Effect<A, Refused> =>
  Result.isSuccess(decision) ? Effect.succeed(decision.success) : refuse(decision.failure)

/** The roles that hold a duty, for the refusal that names them. */
export const rolesOf = (duty: Duty) => Object.keys(duties[duty].roles)

/** The authorisation table's answer for one matter; the clock holds no role but its own duty. */
export const demand = (officer: Officer | null, duty: Duty, matter: Matter): Effect.Effect<void, Refused> =>
  officer === null || mayDo(officer, duty, matter)
    ? Effect.void
    : refuse(NotPermitted.make({ duty, roles: rolesOf(duty) }))
