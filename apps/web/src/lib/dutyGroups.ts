import { datedDutyKinds, urgencyOf, type DatedDutyKind, type DutyUrgency } from "@diemcau/core/DatedDuty"
import type { Output } from "./gateway.ts"

export type DutyRow = Output<"GET /api/v1/duties">["duties"][number]

export const urgencies = ["escalated", "overdue", "due-soon", "later", "done"] as const satisfies ReadonlyArray<DutyUrgency>

export const urgencyOfRow = ({ dueAt, remindAt, escalateAt, standing }: DutyRow, now: number): DutyUrgency =>
  urgencyOf({ dueAt: new Date(dueAt), remindAt: new Date(remindAt), escalateAt: new Date(escalateAt) }, standing.state, new Date(now))

export interface DutyGroup {
  readonly kind: DatedDutyKind
  /** The most pressing first, then by day. */
  readonly rows: ReadonlyArray<DutyRow & { readonly urgency: DutyUrgency }>
  readonly counts: Readonly<Record<DutyUrgency, number>>
}

/** By kind, in the order in which core lists them; kinds without a duty are left out. */
export const dutyGroups = (duties: ReadonlyArray<DutyRow>, now: number): ReadonlyArray<DutyGroup> =>
  datedDutyKinds.flatMap((kind) => {
    const rows = duties.filter((duty) => duty.kind === kind).map((duty) => ({ ...duty, urgency: urgencyOfRow(duty, now) }))
      .sort((a, b) => urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) || Date.parse(a.dueAt) - Date.parse(b.dueAt))
    if (rows.length === 0) return []
    const counts = Object.fromEntries(urgencies.map((urgency) => [urgency, rows.filter((row) => row.urgency === urgency).length])) as Record<DutyUrgency, number>
    return [{ kind, rows, counts }]
  })
