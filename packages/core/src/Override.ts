import { Result, Schema } from "effect"
import { Instant, localDate } from "./Instant.ts"
import type { Ruling, Track } from "./Registration.ts"
import { OverrideUnexplained, type Refusal } from "./Refusal.ts"
import { ArticleKey } from "./Regulation.ts"
import { Bilingual, shortestReason } from "./Text.ts"
import { UnitId } from "./Unit.ts"

/** What may be overridden, and the article that is: exceeded or waived, by somebody who may. */
export const overridable = {
  "registration.late": "registration",
  "registration.unplanned": "registration",
  "registration.technicians": "site-duties",
  "schedule.technicians": "site-duties",
  "schedule.maintenance": "preparation",
  "schedule.equipment": "preparation",
  "schedule.pending": "meeting-principles",
  "schedule.preparation": "preparation",
  "schedule.chair": "meeting-principles",
  "schedule.line": "focal-body",
  "schedule.lines": "focal-body",
  "schedule.preemption": "meeting-principles",
  "check.shortened": "preparation",
  "check.opened-unready": "preparation",
  "duty.excused": "site-duties"
} as const satisfies Record<string, ArticleKey>
export const OverrideRule = Schema.Literals(Object.keys(overridable) as ReadonlyArray<keyof typeof overridable>).annotate({ identifier: "OverrideRule" })
export type OverrideRule = typeof OverrideRule.Type

/** Who passed it on at a step before the approval that let it be, and why. */
export const PassedBy = Schema.Struct({ step: Bilingual, at: Instant, officerName: Schema.String, reason: Schema.String }).annotate({ identifier: "PassedBy" })
export type PassedBy = typeof PassedBy.Type

/** One time that a rule was overridden: who decided so, when, and why. */
export const Override = Schema.Struct({
  rule: OverrideRule,
  article: ArticleKey,
  at: Instant,
  /** Whose meeting or duty it was; null: the province's. */
  unitId: Schema.NullOr(UnitId),
  unitName: Schema.String,
  /** Of the registration or meeting; empty for a duty. */
  number: Schema.String,
  subject: Schema.String,
  registrationId: Schema.NullOr(Schema.String),
  meetingId: Schema.NullOr(Schema.String),
  /** null: the meeting's own clock, with nobody deciding. */
  decidedBy: Schema.NullOr(Schema.String),
  reason: Schema.String,
  /** What the rule said at that moment. */
  sentence: Schema.NullOr(Bilingual),
  /** Those of its chain who knew of this rule, in order: it is counted once, when something is booked. */
  passedBy: Schema.Array(PassedBy)
}).annotate({ identifier: "Override" })
export type Override = typeof Override.Type

const month = Schema.String.pipe(Schema.check(Schema.isPattern(/^\d{4}-(0[1-9]|1[0-2])$/, { message: "month.unreadable" })))

/** Which of them; what is left out does not matter. */
export const OverrideFilter = Schema.Struct({
  rule: Schema.optionalKey(OverrideRule), unit: Schema.optionalKey(UnitId), month: Schema.optionalKey(month)
})
export type OverrideFilter = typeof OverrideFilter.Type

/** Each count with what it counts; choosing one of them shows its rows. */
export const OverrideCounts = Schema.Struct({
  rules: Schema.Array(Schema.Struct({ rule: OverrideRule, article: ArticleKey, count: Schema.Int })),
  units: Schema.Array(Schema.Struct({ unitId: UnitId, unitName: Schema.String, count: Schema.Int })),
  months: Schema.Array(Schema.Struct({ month, count: Schema.Int }))
}).annotate({ identifier: "OverrideCounts" })
export type OverrideCounts = typeof OverrideCounts.Type

/** Said otherwise: how late a registration was is a matter of its sending, not of its approval. */
const isNotice = ({ rule }: Ruling) => rule === "registration.notice"

/** A rule that a decision overrides, in the words of that moment. */
export type Overridden = Pick<Override, "rule" | "sentence">

const exceeding = (rulings: ReadonlyArray<Ruling>): ReadonlyArray<Overridden> => rulings.flatMap((ruling) =>
  ruling.verdict === "exceeds" && !isNotice(ruling) && ruling.rule in overridable ? [{ rule: ruling.rule as OverrideRule, sentence: ruling.sentence }] : [])

/** What approving a registration overrides, or holding a meeting again. */
export const overriddenBy = ({ track, rulings }: { readonly track: Track; readonly rulings: ReadonlyArray<Ruling> }): ReadonlyArray<Overridden> => [
  ...(track === "regular" ? [] : [{ rule: `registration.${track}` as const, sentence: rulings.find(isNotice)?.sentence ?? null }]),
  ...exceeding(rulings)
]

/**
 * What arranging a meeting so overrides, where that is not what stood before: the same rule in the same words was let pass
 * then. `kept`: the rulings in words that anybody may read.
 */
export const overriddenAnew = (before: ReadonlyArray<Ruling>, after: ReadonlyArray<Ruling>, kept: ReadonlyArray<Ruling>): ReadonlyArray<Overridden> => {
  const anew = new Set(after.filter(({ rule, sentence }) => !before.some((one) => one.verdict === "exceeds" && one.rule === rule && one.sentence.vi === sentence.vi)).map(({ rule }) => rule))
  return exceeding(kept.filter(({ rule }) => anew.has(rule)))
}

/** A meeting that is to open so soon that its check can not be complete in time. */
export const overriddenByHaste = (soon: boolean): ReadonlyArray<Overridden> => soon ? [{ rule: "check.shortened", sentence: null }] : []

/** As the journal keeps it; with the words, where nothing but the journal has them. */
export const told = (exceeded: ReadonlyArray<Overridden>) => ({ overridden: exceeded.map(({ rule }) => rule), exceeded })

/** What connecting a meeting overrides while these sites are not ready. */
export const overriddenByOpening = (names: ReadonlyArray<string>): ReadonlyArray<Overridden> => names.length === 0 ? [] : [
  { rule: "check.opened-unready", sentence: { vi: `Chưa sẵn sàng: ${names.join(", ")}`, en: `Not ready: ${names.join(", ")}` } }
]

/** Were these words enough of a reason? */
export const isReason = (words: string): boolean => words.length >= shortestReason

/** Whoever lets a rule be exceeded says why, and answers for it. */
export const explained = (overridden: ReadonlyArray<Overridden>, field: "remarks" | "reason", words: string): Result.Result<void, Refusal> =>
  overridden.length === 0 || isReason(words) ? Result.succeed(undefined) : Result.fail(OverrideUnexplained.make({
    field, overridden: overridden.map(({ rule, sentence }) => ({ rule, article: overridable[rule], sentence }))
  }))

const monthOf = ({ at }: Pick<Override, "at">): string => localDate(at).slice(0, 7)

const matches = (one: Override, { rule, unit, month }: OverrideFilter): boolean =>
  (rule === undefined || one.rule === rule) && (unit === undefined || one.unitId === unit) && (month === undefined || monthOf(one) === month)

/** The latest first. */
export const chosen = (all: ReadonlyArray<Override>, filter: OverrideFilter): ReadonlyArray<Override> =>
  all.filter((one) => matches(one, filter)).sort((a, b) => b.at.getTime() - a.at.getTime() || (a.number < b.number ? 1 : -1))

/** Each count keeps to the choices made beside it, so that choosing it shows exactly as many rows. */
export const counted = (all: ReadonlyArray<Override>, { rule, unit, month }: OverrideFilter): OverrideCounts => {
  const [ofRule, ofUnit, ofMonth] = [rule === undefined ? {} : { rule }, unit === undefined ? {} : { unit }, month === undefined ? {} : { month }]
  const byRule = Map.groupBy(chosen(all, { ...ofUnit, ...ofMonth }), (one) => one.rule)
  const byUnit = Map.groupBy(chosen(all, { ...ofRule, ...ofMonth }).filter(({ unitId }) => unitId !== null), ({ unitId }) => unitId!)
  const byMonth = Map.groupBy(chosen(all, { ...ofRule, ...ofUnit }), monthOf)
  const most = (a: { readonly count: number }, b: { readonly count: number }) => b.count - a.count
  return {
    rules: [...byRule].map(([each, rows]) => ({ rule: each, article: overridable[each], count: rows.length })).sort(most),
    units: [...byUnit].map(([unitId, rows]) => ({ unitId, unitName: rows[0]!.unitName, count: rows.length })).sort(most),
    months: [...byMonth].map(([each, rows]) => ({ month: each, count: rows.length })).sort((a, b) => a.month < b.month ? 1 : -1)
  }
}
