import { datedDutyKinds, urgencyOf, type DatedDutyKind, type DutyUrgency } from "@diemcau/core/DatedDuty"
import { searchKey } from "@diemcau/core/Text"
import type { Output } from "./gateway.ts"
import type { Words } from "./words.ts"

export type DutyRow = Output<"GET /api/v1/duties">["duties"][number]

export const urgencies = ["escalated", "overdue", "due-soon", "later", "done-late", "done"] as const satisfies ReadonlyArray<DutyUrgency>

/** "năm 2026", "kỳ từ tháng 10/2026": the time that a duty is of. */
export const periodInWords = (period: string, { duties: { period: say } }: Pick<Words, "duties">): string => {
  if (period === "once") return say.once
  const [year = "", month] = period.split("-")
  return month === undefined ? say.year(year) : say.quarter(String(Number(month)), year)
}

export const urgencyOfRow = ({ dueAt, remindAt, escalateAt, standing }: DutyRow, now: number): DutyUrgency =>
  urgencyOf(
    { dueAt: new Date(dueAt), remindAt: new Date(remindAt), escalateAt: new Date(escalateAt) },
    { state: standing.state, at: standing.at === null ? null : new Date(standing.at) }, new Date(now)
  )

export interface DutyGroup {
  readonly kind: DatedDutyKind
  /** The most pressing first, then by day. */
  readonly rows: ReadonlyArray<DutyRow & { readonly urgency: DutyUrgency }>
  readonly counts: Counts
}

export type Counts = Readonly<Record<DutyUrgency, number>>

export const countsOf = (rows: ReadonlyArray<{ readonly urgency: DutyUrgency }>): Counts =>
  Object.fromEntries(urgencies.map((urgency) => [urgency, rows.filter((row) => row.urgency === urgency).length])) as Record<DutyUrgency, number>

/** How many are late, told on or not. */
export const lateOf = ({ overdue, escalated }: Counts): number => overdue + escalated

/** What the page is narrowed to; an empty text or `undefined` narrows nothing. */
export interface DutyFilter {
  readonly urgency: DutyUrgency | undefined
  /** Words of a site's name or code, without regard to diacritics. */
  readonly site: string
}

export const narrowed = <Row extends DutyRow & { readonly urgency: DutyUrgency }>(rows: ReadonlyArray<Row>, { urgency, site }: DutyFilter): ReadonlyArray<Row> => {
  const wanted = searchKey(site).split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    const name = searchKey(`${row.siteName?.vi ?? ""} ${row.siteName?.en ?? ""} ${row.siteCode ?? ""}`)
    return (urgency === undefined || row.urgency === urgency) && wanted.every((word) => name.includes(word))
  })
}

/** By kind, those with late duties first, else in the order in which core lists them; kinds without a duty are left out. */
export const dutyGroups = (duties: ReadonlyArray<DutyRow>, now: number, filter: DutyFilter = { urgency: undefined, site: "" }): ReadonlyArray<DutyGroup> =>
  datedDutyKinds.flatMap((kind) => {
    const standing = duties.filter((duty) => duty.kind === kind).map((duty) => ({ ...duty, urgency: urgencyOfRow(duty, now) }))
    const rows = narrowed(standing, filter)
      .toSorted((a, b) => urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) || Date.parse(a.dueAt) - Date.parse(b.dueAt))
    return rows.length === 0 ? [] : [{ kind, rows, counts: countsOf(rows) }]
  }).toSorted((a, b) => Number(lateOf(b.counts) > 0) - Number(lateOf(a.counts) > 0))

/** The parts of a group's bar, most pressing first, each beginning where the one before ends. */
export const partsOf = (counts: Counts): ReadonlyArray<{ readonly urgency: DutyUrgency; readonly from: number; readonly count: number }> => {
  let end = 0
  return urgencies.flatMap((urgency) => {
    const count = counts[urgency]
    const from = end
    end += count
    return count === 0 ? [] : [{ urgency, from, count }]
  })
}
