import { actsFor, mayDo } from "@diemcau/core/Responsibility"
import { duties, type Duty } from "@diemcau/core/responsibility/matrix"
import type { Arrangement } from "@diemcau/core/MeetingChange"
import type { Officer } from "@diemcau/core/Officer"
import { procedures, type InputOf, type ProcedureName } from "@diemcau/core/Procedure"
import { ClashesWithConfirmed, NotPermitted, type Refused } from "@diemcau/core/Refusal"
import type { Database, StoreError } from "@diemcau/store/Database"
import { transaction } from "@diemcau/store/Database"
import * as Idempotency from "@diemcau/store/Idempotency"
import * as Journal from "@diemcau/store/Journal"
import { Effect } from "effect"
import { Clock } from "./Clock.ts"
import { reach } from "./Failpoint.ts"
import { uuidv7 } from "./Ids.ts"
import { Live } from "./Live.ts"
import { shownTo } from "./procedures/circumstances.ts"
import { refuse, rolesOf, type Circumstance, type Outcome, type Overtaken } from "./procedures/deciding.ts"
import { implementations, type Services } from "./procedures/implementations.ts"
import { Standstill } from "./Standstill.ts"

/** Who asks: an officer at a door, or the meeting's own clock. */
export interface Asker {
  /** null: the clock. */
  readonly officer: Officer | null
  /** A repeated request with the same key and body is done once. */
  readonly idempotency?: { readonly key: string; readonly bodyHash: Uint8Array }
  /** Bytes that belong to the input but not into the journal: a document's content. */
  readonly content?: Uint8Array
}

export interface Done {
  readonly subjectId: string
  readonly meetingId: string | null
  readonly registrationId: string | null
}

const doneOf = ({ subjectId, meetingId, registrationId }: Outcome): Done => ({
  subjectId, meetingId: meetingId ?? null, registrationId: registrationId ?? null
})

/** The same Idempotency-Key came with another body. */
export class IdempotencyMismatch extends Error {
  readonly _tag = "IdempotencyMismatch"
}

const dutyFor = (name: ProcedureName, officer: Officer | null): Duty | undefined => {
  const { duty, clockDuty, doors } = procedures[name] as { duty: Duty; clockDuty?: Duty; doors: ReadonlyArray<string> }
  if (officer !== null) return doors.includes("route") ? duty : undefined
  return doors.includes("job") ? clockDuty ?? duty : undefined
}

/** What holds the sites, as far as this officer may know, and the ways that are free. */
const explained = (asked: Arrangement, viewer: Officer | null) =>
  Effect.gen(function*() {
    const { held, alternatives } = yield* (yield* Standstill).of(asked)
    return yield* refuse(ClashesWithConfirmed.make({ clashes: shownTo(viewer, held), alternatives }))
  })

/**
 * The one way to change state. Checks the duty, opens the transaction, lets the implementation lock, decide and save,
 * writes the journal last, and commits: what cannot be journalled did not happen. Then tells those who listen.
 */
export const perform = <Name extends ProcedureName>(
  name: Name,
  input: InputOf<Name>,
  asker: Asker
): Effect.Effect<Done, Refused | StoreError | IdempotencyMismatch, Services | Database | Clock | Live> =>
  Effect.gen(function*() {
    const { officer, idempotency } = asker
    const duty = dutyFor(name, officer)
    if (duty === undefined) return yield* refuse(NotPermitted.make({ duty: procedures[name].duty, roles: [] }))
    if (officer !== null && !mayDo(officer, duty)) {
      return yield* refuse(NotPermitted.make({ duty, roles: rolesOf(duty) }))
    }
    const now = (yield* Clock).now()
    const implementation = implementations[name] as (
      input: InputOf<Name>, circumstance: Circumstance
    ) => Effect.Effect<Outcome, Refused | Overtaken | StoreError, Services | Database>
    const committed = yield* transaction(Effect.gen(function*() {
      if (idempotency !== undefined && officer !== null) {
        const begun = yield* Idempotency.begin({ officerId: officer.id, ...idempotency, at: now })
        if (begun.kind === "replay") return { done: begun.body as Done }
        if (begun.kind === "mismatch") return yield* Effect.fail(new IdempotencyMismatch())
      }
      const outcome = yield* implementation(input, {
        officer, now, newId: () => uuidv7(now), content: asker.content ?? new Uint8Array()
      })
      const done = doneOf(outcome)
      if (idempotency !== undefined && officer !== null) {
        yield* Idempotency.finish({ officerId: officer.id, key: idempotency.key, status: 200, body: done })
      }
      const onBehalfOf = officer === null ? null : actsFor(officer, outcome.demanded?.duty ?? duty, outcome.demanded?.matter ?? outcome.matter)
      const written = yield* Effect.forEach([...outcome.parts ?? [], { name, outcome }], (one) =>
        Effect.map(
          Journal.append({
            at: now, officerId: officer?.id ?? null, officerName: officer?.name ?? null, onBehalfOf,
            procedure: one.name, duty, articles: duties[duty].articles, event: procedures[one.name].event,
            subjectKind: procedures[one.name].subject, ...doneOf(one.outcome), data: one.outcome.change
          }),
          (entry) => ({ entry, outcome: one.outcome })
        ))
      reach("perform.before-commit")
      return { done, written }
    })).pipe(Effect.catchTag("Overtaken", ({ asked }) => explained(asked, officer)))
    if (committed.written !== undefined) {
      reach("perform.after-commit")
      const live = yield* Live
      for (const { entry, outcome } of committed.written) {
        const { position, event, subjectKind, subjectId, meetingId, registrationId } = entry
        yield* live.publish({ name: "journal", data: { position, event, subjectKind, subjectId, meetingId, registrationId } }, outcome.matter)
        if (outcome.afterwards !== undefined) yield* outcome.afterwards
      }
    }
    return committed.done
  })
