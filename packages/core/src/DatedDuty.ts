import { Result, Schema } from "effect"
import { isWorkingDay, workingDaysAfter, workingDaysBefore, type WorkingCalendar } from "./Calendar.ts"
import { addDays, atLocal, Instant, localDate, type LocalDate } from "./Instant.ts"
import { DutyState, type Refusal } from "./Refusal.ts"
import { ArticleKey, type ProvisionKey, type Provisions } from "./Regulation.ts"
import type { Duty } from "./responsibility/matrix.ts"
import { SiteId, type Site } from "./Site.ts"
import { type Bilingual, line, paragraph, Reason } from "./Text.ts"

/**
 * Duties that the regulation gives to sites and to the focal body whether there is a meeting or not. `once`: from the day
 * a site opens; `yearly`, `interval`: due on the last working day of each year, or of each interval of months.
 */
export const datedDuties = {
  "name-technician": {
    article: "site-duties", duty: "keep-officers", whose: "site", comes: "once", provision: "technician-named-within",
    words: { vi: "Bố trí cán bộ phụ trách kỹ thuật", en: "Name the technical officer" }
  },
  "post-room-rules": {
    article: "site-duties", duty: "answer-for-site", whose: "site", comes: "once", provision: "room-rules-within",
    words: { vi: "Ban hành và niêm yết nội quy phòng họp", en: "Issue and post the room's rules" }
  },
  "inspect-site": {
    article: "focal-body", duty: "inspect-system", whose: "site", comes: "interval", provision: "inspection-interval",
    words: { vi: "Kiểm tra định kỳ hệ thống", en: "Periodic inspection" }
  },
  "yearly-estimate": {
    article: "site-duties", duty: "answer-for-site", whose: "site", comes: "yearly", provision: "estimate-due",
    words: { vi: "Dự toán kinh phí năm sau", en: "Estimate of next year's costs" }
  },
  "year-end-report": {
    article: "site-duties", duty: "answer-for-site", whose: "site", comes: "yearly", provision: "year-end-report-due",
    words: { vi: "Báo cáo đánh giá cuối năm", en: "Year-end report" }
  },
  "system-estimate": {
    article: "focal-body", duty: "inspect-system", whose: "province", comes: "yearly", provision: "estimate-due",
    words: { vi: "Dự toán kinh phí năm sau của toàn hệ thống", en: "Estimate of next year's costs of the whole system" }
  },
  "list-technicians": {
    article: "focal-body", duty: "inspect-system", whose: "province", comes: "yearly", provision: "technician-list-due",
    words: { vi: "Lập danh sách cán bộ kỹ thuật", en: "Compile the list of technical officers" }
  }
} as const satisfies Record<string, {
  readonly article: ArticleKey
  readonly duty: Duty
  readonly whose: "site" | "province"
  readonly comes: "once" | "yearly" | "interval"
  readonly provision: ProvisionKey
  readonly words: Bilingual
}>

export type DatedDutyKind = keyof typeof datedDuties
export const datedDutyKinds = Object.keys(datedDuties) as ReadonlyArray<DatedDutyKind>
export const DatedDutyKind = Schema.Literals(datedDutyKinds).annotate({ identifier: "DatedDutyKind" })

/** "inspect-site.2026-10.<site>", "list-technicians.2026.province": the same duty of the same time has the same key for ever. */
export const DatedDutyKey = line(120).pipe(Schema.brand("DatedDutyKey"))
export type DatedDutyKey = typeof DatedDutyKey.Type

/** One duty of one site (null: of the province's focal body), with its day. */
export const DatedDuty = Schema.Struct({
  key: DatedDutyKey,
  kind: DatedDutyKind,
  /** "2026", "2026-10" (the interval that begins in October), or "once". */
  period: Schema.String,
  siteId: Schema.NullOr(SiteId),
  article: ArticleKey,
  /** The first moment at which it is late: the end of its last day. */
  dueAt: Instant,
  /** From then on it stands on the desk of whoever answers for it, and they are told. */
  remindAt: Instant,
  /** From then on it stands on the desk of whoever oversees, and they are told. */
  escalateAt: Instant
}).annotate({ identifier: "DatedDuty" })
export type DatedDuty = typeof DatedDuty.Type

/** What was recorded of it, or seen in the estate; `open` with nobody: nothing was. */
export const DutyStanding = Schema.Struct({
  state: Schema.Literals(["open", "fulfilled", "excused"]),
  officerId: Schema.NullOr(Schema.String),
  at: Schema.NullOr(Instant),
  note: Schema.String
}).annotate({ identifier: "DutyStanding" })
export type DutyStanding = typeof DutyStanding.Type

export const FulfilDuty = Schema.Struct({ key: DatedDutyKey, note: paragraph(1000) }).annotate({ identifier: "FulfilDuty" })
export const ExcuseDuty = Schema.Struct({ key: DatedDutyKey, reason: Reason }).annotate({ identifier: "ExcuseDuty" })
export const ReopenDuty = Schema.Struct({ key: DatedDutyKey, reason: Reason }).annotate({ identifier: "ReopenDuty" })

/** The estate and the rules that dated duties follow from. */
export interface DutyCircumstances {
  readonly sites: ReadonlyArray<Pick<Site, "id" | "validFrom" | "validTo">>
  readonly provisions: Provisions
  readonly calendar: WorkingCalendar
  /** The day from which the platform answers for duties: what was due before is nobody's. */
  readonly since: LocalDate
}

const lastWorkingDay = (calendar: WorkingCalendar, day: LocalDate): LocalDate =>
  isWorkingDay(calendar, day) ? day : workingDaysBefore(calendar, day, 1)

/** The provision's number in its unit's days; 0 while the province has set none. */
export const daysAfter = (calendar: WorkingCalendar, provisions: Provisions, key: ProvisionKey, from: LocalDate): LocalDate => {
  const value = provisions.get(key) ?? null
  if (value === null) return from
  return value.unit === "working-day" ? workingDaysAfter(calendar, from, value.amount) : addDays(from, value.amount)
}
export const daysBefore = (calendar: WorkingCalendar, provisions: Provisions, key: ProvisionKey, from: LocalDate): LocalDate => {
  const value = provisions.get(key) ?? null
  if (value === null) return from
  return value.unit === "working-day" ? workingDaysBefore(calendar, from, value.amount) : addDays(from, -value.amount)
}

const endOf = (year: number, month: number): LocalDate =>
  addDays(month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`, -1)

/** The times of a year in which a duty falls due: its name and the last day that counts. */
const periodsOf = (kind: DatedDutyKind, year: number, { provisions, calendar }: DutyCircumstances): ReadonlyArray<{ readonly period: string; readonly dueOn: LocalDate }> => {
  const { comes, provision } = datedDuties[kind]
  if (comes === "yearly") {
    const last = lastWorkingDay(calendar, endOf(year, 12))
    return [{ period: String(year), dueOn: daysBefore(calendar, provisions, provision, last) }]
  }
  const months = provisions.get(provision)?.amount ?? 0
  if (months < 1) return []
  const periods = []
  for (let first = 1; first <= 12; first += months) {
    const dueOn = lastWorkingDay(calendar, endOf(year, Math.min(first + months - 1, 12)))
    periods.push({ period: `${year}-${String(first).padStart(2, "0")}`, dueOn })
  }
  return periods
}

type Days = Pick<DatedDuty, "dueAt" | "remindAt" | "escalateAt">

const daysOf = (dueOn: LocalDate, { provisions, calendar }: DutyCircumstances): Days => ({
  dueAt: atLocal(addDays(dueOn, 1), "00:00"),
  remindAt: atLocal(daysBefore(calendar, provisions, "duty-reminder-before", dueOn), "00:00"),
  escalateAt: atLocal(addDays(daysAfter(calendar, provisions, "duty-escalation-after", dueOn), 1), "00:00")
})

const dated = (kind: DatedDutyKind, period: string, siteId: SiteId | null, days: Days): DatedDuty => ({
  key: `${kind}.${period}.${siteId ?? "province"}` as DatedDutyKey, kind, period, siteId, article: datedDuties[kind].article, ...days
})

/**
 * Every duty that falls due in a year, in one pass over the sites. A site owes what is due while it is open; one that has
 * closed before owes nothing, its successor owes its own.
 */
export const datedDutiesOf = (year: number, circumstances: DutyCircumstances): ReadonlyArray<DatedDuty> => {
  const { sites, provisions, calendar, since } = circumstances
  const all: Array<DatedDuty> = []
  // Counting working days is the dear part: done once a day that is due, not once a site.
  const counted = new Map<LocalDate, Days>()
  const daysFor = (dueOn: LocalDate): Days => {
    const known = counted.get(dueOn) ?? daysOf(dueOn, circumstances)
    counted.set(dueOn, known)
    return known
  }
  for (const kind of datedDutyKinds) {
    const { whose, comes, provision } = datedDuties[kind]
    if (comes === "once") {
      for (const site of sites) {
        const dueOn = daysAfter(calendar, provisions, provision, site.validFrom > since ? site.validFrom : since)
        if (dueOn.startsWith(`${year}-`) && (site.validTo === null || dueOn <= site.validTo)) all.push(dated(kind, "once", site.id, daysFor(dueOn)))
      }
      continue
    }
    for (const { period, dueOn } of periodsOf(kind, year, circumstances)) {
      if (dueOn < since) continue
      if (whose === "province") all.push(dated(kind, period, null, daysFor(dueOn)))
      else {
        for (const site of sites) {
          if (site.validFrom <= dueOn && (site.validTo === null || dueOn <= site.validTo)) all.push(dated(kind, period, site.id, daysFor(dueOn)))
        }
      }
    }
  }
  return all
}

/** The duty that a key names, if these circumstances give it. */
export const datedDutyOf = (key: DatedDutyKey, years: ReadonlyArray<number>, circumstances: DutyCircumstances): DatedDuty | undefined => {
  for (const year of years) {
    const found = datedDutiesOf(year, circumstances).find((duty) => duty.key === key)
    if (found !== undefined) return found
  }
  return undefined
}

export type DutyUrgency = "done" | "done-late" | "later" | "due-soon" | "overdue" | "escalated"

/** Where it stands at a moment. */
export const urgencyOf = (
  duty: Pick<DatedDuty, "dueAt" | "remindAt" | "escalateAt">, { state, at }: Pick<DutyStanding, "state" | "at">, now: Date
): DutyUrgency =>
  state === "fulfilled" && at !== null && at >= duty.dueAt ? "done-late"
    : state !== "open" ? "done"
    : now >= duty.escalateAt ? "escalated"
    : now >= duty.dueAt ? "overdue"
    : now >= duty.remindAt ? "due-soon"
    : "later"

/** Open duties are fulfilled or excused once; those that were are opened again. */
export const mayBecome = (before: DutyStanding["state"], after: DutyStanding["state"]): Result.Result<void, Refusal> =>
  (before === "open") !== (after === "open") ? Result.void : Result.fail(DutyState.make({ state: before }))

/** The year in which a moment lies, in the province. */
export const yearOf = (now: Date): number => Number(localDate(now).slice(0, 4))
