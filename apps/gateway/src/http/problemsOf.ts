import { procedures } from "@diemcau/core/Procedure"
import type { RefusalTag } from "@diemcau/core/Refusal"
import type { Bilingual } from "@diemcau/core/Text"
import { isOpen, type Operation } from "../api/operation.ts"
import { transportProblems, type TransportProblem } from "./problemWords.ts"
import { refusalProblems } from "./refusalWords.ts"

export interface ProblemEntry {
  readonly code: string
  readonly status: number
  readonly message: Bilingual
}

/** Every problem there is, by its code. */
export const problems: ReadonlyMap<string, ProblemEntry> = new Map(
  [...Object.values(refusalProblems), ...Object.values(transportProblems)].map((entry) => [entry.code, entry])
)

const isRefusal = (name: RefusalTag | TransportProblem): name is RefusalTag => name in refusalProblems

const signedIn = ["insecure-transport", "not-signed-in", "database-away", "internal"] as const satisfies ReadonlyArray<TransportProblem>

/** How an operation may be refused: by its door, by its parts, by its procedure. Needed for the document, and held to it by tests. */
export const problemsOf = (method: string, operation: Operation): ReadonlyArray<ProblemEntry> => {
  const { body, bytes, guard, params, query } = operation
  const unsafe = method !== "GET"
  const names: ReadonlyArray<RefusalTag | TransportProblem> = [
    ...(isOpen(guard) ? ["database-away", "internal"] as const : signedIn),
    ...("reading" in guard || "procedure" in guard ? ["NotPermitted"] as const : []),
    ...(unsafe ? ["cross-site", "media-type"] as const : []),
    ...(params === undefined ? [] : ["NotFound"] as const),
    ...(query === undefined && body === undefined ? [] : ["invalid-input"] as const),
    ...(body === undefined ? [] : ["json-unreadable", "json-key-repeated"] as const),
    ...(body === undefined && bytes === undefined ? [] : ["body-too-large", "body-broken-off"] as const),
    ...("procedure" in guard ? ["busy" as const, ...procedures[guard.procedure].refusals] : []),
    ...("procedure" in guard && method === "POST" ? ["idempotency-key", "idempotency-mismatch"] as const : []),
    ...(operation.confidential === true ? ["insecure-transport"] as const : []),
    ...(operation.problems ?? [])
  ]
  return [...new Set(names)].map((name) => isRefusal(name) ? refusalProblems[name] : transportProblems[name])
}
