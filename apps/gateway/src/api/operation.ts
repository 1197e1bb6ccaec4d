import type { ProcedureName } from "@diemcau/core/Procedure"
import type { Reading } from "@diemcau/core/responsibility/matrix"
import type { RefusalTag } from "@diemcau/core/Refusal"
import type { Schema } from "effect"
import type { TransportProblem } from "../http/problemWords.ts"

/** A schema that can cross the wire: no services needed to read or write it. */
export type WireSchema = Schema.Codec<unknown, unknown, never, never>

/** Which row of the authorisation table guards the door. Nothing is open unless it says so. */
export type Guard =
  | { readonly open: true }
  | { readonly signedIn: true }
  | { readonly reading: Reading }
  | { readonly procedure: ProcedureName }
  /** A write that is no decision (sessions, seats): recorded, not journalled; the sentence says why. */
  | { readonly record: string }
  | { readonly record: string; readonly signedIn: true }
  | { readonly record: string; readonly reading: Reading }

/** May somebody pass who is not signed in? */
export const isOpen = (guard: Guard): boolean =>
  "open" in guard || ("record" in guard && !("signedIn" in guard) && !("reading" in guard))

/**
 * One operation of the API, declared once: it validates requests, types the web's client, and is its own entry in
 * the OpenAPI document. Its key is "METHOD /path".
 */
export interface Operation {
  readonly tag: string
  readonly summary: string
  readonly guard: Guard
  readonly params?: WireSchema
  readonly query?: WireSchema
  readonly body?: WireSchema
  /** Raw bytes instead of JSON, with the largest size taken. */
  readonly bytes?: { readonly maximum: number }
  /** Carries a password: refused where it could be read on the way. */
  readonly confidential?: true
  /** Open also to somebody who still has to change the first password. */
  readonly firstPassword?: true
  readonly status: 200 | 201 | 204
  /** What it may refuse besides what its guard, its parts and its procedure already say. */
  readonly problems?: ReadonlyArray<RefusalTag | TransportProblem>
  readonly response?: WireSchema
}

export const operations = <const Table extends Record<`${"GET" | "POST" | "PUT" | "PATCH" | "DELETE"} /${string}`, Operation>>(
  table: Table
): Table => table
