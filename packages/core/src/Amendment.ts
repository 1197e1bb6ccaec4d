import { Result, Schema } from "effect"
import { dayFault, pastedDays, type LineFault } from "./calendar/pastedDays.ts"
import { SpecialDay } from "./Calendar.ts"
import { ApprovalChains } from "./ApprovalChain.ts"
import { Instant, LocalDate } from "./Instant.ts"
import { OfficerId } from "./Officer.ts"
import { PriorityOrder } from "./Priority.ts"
import { DayLines, InstrumentKnown, type Refusal } from "./Refusal.ts"
import { ArticleTextKey, type Instrument } from "./Regulation.ts"
import { RuleDiff, timely, type DayChange } from "./RuleDraft.ts"
import { line, optionalLine, paragraph, Reason } from "./Text.ts"

const changeOf = <Value extends Schema.Top>(value: Value) => Schema.Struct({ before: value, after: value })

/** A signed change of the regulation: a named person, a reason, and from when. */
export const Amendment = Schema.Struct({
  /** Also the regulation's revision after it. */
  revision: Schema.Int,
  kind: Schema.Literals(["provisions", "holidays", "article", "instrument", "priority", "approval-chain"]),
  signedBy: OfficerId,
  signedByName: Schema.String,
  signedAt: Instant,
  effectiveAt: Instant,
  /** The decision it was signed under; empty when none was typed. */
  decision: Schema.String,
  reason: Schema.String,
  change: Schema.Union([
    Schema.Struct({ provisions: RuleDiff.fields.provisions, days: RuleDiff.fields.days }),
    Schema.Struct({ instrument: Schema.String, key: ArticleTextKey, chapter: Schema.NullOr(Schema.Int), number: Schema.NullOr(Schema.Int) }),
    Schema.Struct({ number: Schema.String, replaces: Schema.String, validFrom: LocalDate }),
    Schema.Struct({ order: changeOf(PriorityOrder) }),
    Schema.Struct({ chains: changeOf(ApprovalChains) })
  ])
}).annotate({ identifier: "Amendment" })
export type Amendment = typeof Amendment.Type

const year = Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 2000, maximum: 2099 }, { message: "number.out-of-range" })))

/** A year's days off and made up, whole: what is not named is an ordinary day again. */
export const SetHolidays = Schema.Struct({
  year,
  days: Schema.Array(Schema.Struct({
    date: LocalDate, kind: SpecialDay.fields.kind, name: Schema.Struct({ vi: line(120), en: line(120) })
  })),
  /** Further days as lines `dd/mm/yyyy; name; off|working`, the name in English after them if wished. */
  lines: Schema.optionalKey(paragraph(40_000)),
  reason: Reason
}).annotate({ identifier: "SetHolidays" })
export type SetHolidays = typeof SetHolidays.Type

/** The year's table as asked, or every line and day that is wrong. */
export const holidayTable = (
  { year, days, lines = "" }: Pick<SetHolidays, "year" | "days" | "lines">
): Result.Result<ReadonlyArray<Omit<SpecialDay, "sourceNote">>, Refusal> => {
  const taken = new Set<LocalDate>()
  const faults: Array<LineFault> = []
  for (const day of days) {
    const fault = dayFault(day, year, taken)
    // Days come without lines of their own: line 0.
    if (fault !== undefined) faults.push({ line: 0, text: day.date, fault })
    taken.add(day.date)
  }
  const pasted = pastedDays(lines, year, [...taken])
  faults.push(...pasted.faults)
  return faults.length > 0
    ? Result.fail(DayLines.make({ lines: faults.slice(0, 400) }))
    : Result.succeed([...days, ...pasted.days].sort((a, b) => a.date < b.date ? -1 : 1))
}

/** What turns the year's table from what it is into what is asked. */
export const dayChanges = (
  before: ReadonlyArray<SpecialDay>,
  after: ReadonlyArray<Omit<SpecialDay, "sourceNote">>
): ReadonlyArray<DayChange> => {
  const known = new Map(before.map((day) => [day.date, day]))
  const kept = new Set(after.map(({ date }) => date))
  return [
    ...before.filter(({ date }) => !kept.has(date)).map(({ date }) => ({ date, kind: null })),
    ...after.filter(({ date, kind, name }) => {
      const old = known.get(date)
      return old === undefined || old.kind !== kind || old.name.vi !== name.vi || old.name.en !== name.en
    })
  ].sort((a, b) => a.date < b.date ? -1 : 1)
}

const ordinal = (maximum: number) =>
  Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 1, maximum }, { message: "number.out-of-range" })))

/** An article as typed or pasted; null for what the source does not number. */
export const WriteArticle = Schema.Struct({
  instrument: line(60),
  key: ArticleTextKey,
  chapter: Schema.NullOr(ordinal(99)),
  number: Schema.NullOr(ordinal(999)),
  heading: optionalLine(300),
  text: paragraph(40_000),
  /** Later than today; null: from now. */
  effectiveFrom: Schema.NullOr(LocalDate),
  reason: Reason
}).annotate({ identifier: "WriteArticle" }).pipe(
  // Another article has no name but its number.
  Schema.check(Schema.makeFilter((article: { readonly key: string; readonly number: number | null }) =>
    article.key.startsWith("article-") && article.key !== `article-${article.number}` ? { path: ["number"], issue: "article.number" } : undefined
  ))
)
export type WriteArticle = typeof WriteArticle.Type

/** A new instrument in place of the one in force; the typed articles come along as its first draft. */
export const ReplaceInstrument = Schema.Struct({
  number: line(60),
  issuedOn: LocalDate,
  issuer: Schema.Struct({ vi: line(200), en: line(200) }),
  title: Schema.Struct({ vi: line(400), en: line(400) }),
  chapters: ordinal(99),
  articles: ordinal(999),
  /** Later than today, and than the day the one before began. */
  validFrom: LocalDate,
  reason: Reason
}).annotate({ identifier: "ReplaceInstrument" })
export type ReplaceInstrument = typeof ReplaceInstrument.Type

/** May this instrument follow? `known`: those of the database, and the one that it would replace. */
export const replaceable = (
  { number, validFrom }: Pick<ReplaceInstrument, "number" | "validFrom">,
  known: ReadonlyArray<Instrument>,
  now: Date
): Result.Result<Instrument, Refusal> => {
  const early = timely(validFrom, now)
  if (Result.isFailure(early)) return Result.fail(early.failure)
  const last = known.find(({ replacedBy }) => replacedBy === null)!
  const taken = known.find((one) => one.number === number)
  return taken !== undefined || validFrom <= last.validFrom
    ? Result.fail(InstrumentKnown.make({ number: taken?.number ?? last.number, validFrom: (taken ?? last).validFrom }))
    : Result.succeed(last)
}
