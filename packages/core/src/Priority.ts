import { Schema } from "effect"
import { Reason } from "./Text.ts"

/**
 * What a meeting is held for, where two want the same room. No source fixes an order of priority: these kinds follow how
 * other regulations sort the use of the system, and the order among them is the province's setting.
 */
export const MeetingKind = Schema.Literals(["emergency", "leaders", "inter-agency", "professional"]).annotate({ identifier: "MeetingKind" })
export type MeetingKind = typeof MeetingKind.Type

/** The kinds from the highest to the lowest. One that is left out, or a meeting that names none, comes after all of them. */
export const PriorityOrder = Schema.Array(MeetingKind).pipe(
  Schema.check(Schema.makeFilter((kinds: ReadonlyArray<string>) => new Set(kinds).size === kinds.length ? undefined : "list.repeated"))
).annotate({ identifier: "PriorityOrder" })
export type PriorityOrder = typeof PriorityOrder.Type

export const SetPriority = Schema.Struct({ order: PriorityOrder, reason: Reason }).annotate({ identifier: "SetPriority" })

/** In force until the province sets its own. An assumption, and shown as one. */
export const assumedOrder: PriorityOrder = ["emergency", "leaders", "inter-agency", "professional"]

/** 0 is the highest. */
export const rankOf = (kind: MeetingKind | null | undefined, order: PriorityOrder): number => {
  const place = kind === null || kind === undefined ? -1 : order.indexOf(kind)
  return place === -1 ? order.length : place
}

/** Equal ones do not outrank one another: who came first stays. */
export const outranks = (one: MeetingKind | null | undefined, other: MeetingKind | null | undefined, order: PriorityOrder): boolean =>
  rankOf(one, order) < rankOf(other, order)
