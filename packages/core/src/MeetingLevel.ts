import { Schema } from "effect"

/**
 * Whose meeting it is: of the Centre with the province, of the province, of a department, of a commune. No source grades
 * meetings on this system; the levels follow the tiers of administration and only choose the chain of approval.
 */
export const MeetingLevel = Schema.Literals(["central", "province", "department", "commune"]).annotate({ identifier: "MeetingLevel" })
export type MeetingLevel = typeof MeetingLevel.Type
