import { Schema } from "effect"
import { Instant, LocalDate } from "./Instant.ts"
import { Bilingual, Reason } from "./Text.ts"

/**
 * The regulation as data. The file under `regulation/` seeds the first version; from then on the database rules.
 * An article whose number the source does not give is cited by its subject until the province types the number in.
 */
export const ArticleKey = Schema.Literals([
  "purpose",
  "focal-body",
  "site-duties",
  "room",
  "use",
  "meeting-principles",
  "registration",
  "preparation",
  "in-meeting"
]).annotate({ identifier: "ArticleKey" })
export type ArticleKey = typeof ArticleKey.Type

export const Article = Schema.Struct({
  key: ArticleKey,
  part: Schema.Literals(["general", "responsibilities", "requirements"]),
  /** The article's number in the instrument; null until the province types it in. */
  number: Schema.NullOr(Schema.Int),
  subject: Bilingual,
  /** What the source says of it, in its own words shortened; not the article's text. */
  summary: Bilingual
}).annotate({ identifier: "Article" })
export type Article = typeof Article.Type

export const Instrument = Schema.Struct({
  number: Schema.String,
  issuedOn: LocalDate,
  issuer: Bilingual,
  title: Bilingual,
  chapters: Schema.Int,
  articles: Schema.Int,
  validFrom: LocalDate,
  validTo: Schema.NullOr(LocalDate),
  /** The number of the instrument that takes its place. */
  replacedBy: Schema.NullOr(Schema.String)
}).annotate({ identifier: "Instrument" })
export type Instrument = typeof Instrument.Type

/** An article of which the platform knows the subject, or another one, known by the number the province typed. */
export const ArticleTextKey = Schema.Union([ArticleKey, Schema.String.pipe(
  Schema.check(Schema.isPattern(/^article-[1-9]\d{0,2}$/, { message: "article.unknown" }))
)]).annotate({ identifier: "ArticleTextKey" })

/** One version of an article as the province typed it from the instrument. Chapter and number are null until typed. */
export const ArticleText = Schema.Struct({
  instrument: Schema.String,
  key: ArticleTextKey,
  chapter: Schema.NullOr(Schema.Int),
  number: Schema.NullOr(Schema.Int),
  heading: Schema.String,
  /** The clauses, each on a line of its own, numbered as the instrument numbers them. */
  text: Schema.String,
  validFrom: Instant,
  writtenBy: Schema.NullOr(Schema.String)
}).annotate({ identifier: "ArticleText" })
export type ArticleText = typeof ArticleText.Type

/**
 * How firmly a number stands: S the seed's regulation, L central law, R another regulation, P practice, V vendor,
 * ? our own assumption.
 */
export const Grade = Schema.Literals(["S", "L", "R", "P", "V", "?"])
export type Grade = typeof Grade.Type

export const durationUnits = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const

export const ProvisionUnit = Schema.Literals([
  "second", "minute", "hour", "day", "working-day", "month", "officer", "port", "kbit/s", "percent"
])
export type ProvisionUnit = typeof ProvisionUnit.Type

export const Amount = Schema.Struct({
  amount: Schema.Finite.pipe(Schema.check(Schema.isBetween({ minimum: 0, maximum: 1_000_000 }, { message: "number.out-of-range" }))),
  unit: ProvisionUnit
}).annotate({ identifier: "Amount" })
export type Amount = typeof Amount.Type

export const ProvisionKey = Schema.Literals([
  "check-complete-before",
  "probe-first-before",
  "probe-last-before",
  "technician-present-before",
  "technicians-per-site",
  "registration-notice",
  "registration-unplanned-under",
  "decision-within",
  "decision-reminder-before",
  "decision-escalation-after",
  "papers-before",
  "attendance-answer-before",
  "attendance-answer-unplanned-within",
  "delegates-seated-before",
  "conclusion-within",
  "inspection-interval",
  "year-end-report-due",
  "technician-named-within",
  "room-rules-within",
  "estimate-due",
  "technician-list-due",
  "duty-reminder-before",
  "duty-escalation-after",
  "meeting-duty-reminder-before",
  "meeting-duty-escalation-after",
  "recording-kept",
  "preparation-between",
  "central-ports",
  "offer-answer-within",
  "redial-first",
  "redial-second",
  "redial-then",
  "call-rate",
  "line-share"
]).annotate({ identifier: "ProvisionKey" })
export type ProvisionKey = typeof ProvisionKey.Type

/** One number of the regulation, or a setting beside it, with where it comes from and who enforces it. */
export const Provision = Schema.Struct({
  key: ProvisionKey,
  article: ArticleKey,
  subject: Bilingual,
  /** null: the source gives no number and nobody has set one. */
  value: Schema.NullOr(Amount),
  grade: Grade,
  sourceNote: Bilingual,
  /** The rule or duty in code that enforces it, or the sentence that says why nobody does. */
  enforcement: Schema.Union([
    Schema.Struct({ by: Schema.String }),
    Schema.Struct({ excuse: Bilingual })
  ]),
  validFrom: Instant
}).annotate({ identifier: "Provision" })
export type Provision = typeof Provision.Type

export const AmendProvision = Schema.Struct({
  key: ProvisionKey,
  value: Schema.NullOr(Amount)
}).annotate({ identifier: "AmendProvision" })
export type AmendProvision = typeof AmendProvision.Type

/** One value from now on, without a draft. */
export const AmendAtOnce = Schema.Struct({ ...AmendProvision.fields, reason: Reason }).annotate({ identifier: "AmendAtOnce" })

/** Provisions in force at one moment. */
export type Provisions = ReadonlyMap<ProvisionKey, Amount | null>

/** Every version ever written and still to come, in the order in which they were written. */
export type ProvisionVersions = ReadonlyArray<Pick<Provision, "key" | "value" | "validFrom"> & {
  /** Since when the platform follows what it only kept before; missing or null: from the version's beginning. */
  readonly followedSince?: Date | null
}>

/** What rules at a moment: of each provision the version that began last; of two that begin at once, the one written later. */
export const provisionsAt = (versions: ProvisionVersions, at: Date): Provisions => {
  const ruling = new Map<ProvisionKey, ProvisionVersions[number]>()
  for (const version of versions) {
    const known = ruling.get(version.key)
    if (version.validFrom <= at && (known === undefined || known.validFrom <= version.validFrom)) ruling.set(version.key, version)
  }
  return new Map([...ruling].map(([key, { value }]) => [key, value]))
}

export class ProvisionNotSet extends Error {
  override readonly name = "ProvisionNotSet"
}

/** The provision's value; a provision that rules depend on can be changed but not emptied. */
export const amountOf = (provisions: Provisions, key: ProvisionKey): Amount => {
  const value = provisions.get(key)
  if (value === undefined || value === null) throw new ProvisionNotSet(key)
  return value
}

/** The provision as milliseconds. Working days and months have no fixed length: those rules count days themselves. */
export const millisOf = (provisions: Provisions, key: ProvisionKey): number => {
  const { amount, unit } = amountOf(provisions, key)
  if (unit in durationUnits) return amount * durationUnits[unit as keyof typeof durationUnits]
  throw new ProvisionNotSet(`${key} is not a length of time`)
}

/** How long before an opening its check must be complete, in milliseconds, by what rules when it opens. */
export const checkBeforeOf = (versions: ProvisionVersions, now: Date) => (opensAt: Date): number =>
  millisOf(provisionsAt(versions, opensAt < now ? now : opensAt), "check-complete-before")

/** Rules need these; they can be changed, never emptied. */
export const requiredProvisions: ReadonlySet<ProvisionKey> = new Set([
  "check-complete-before", "probe-first-before", "probe-last-before", "technicians-per-site", "registration-notice",
  "registration-unplanned-under", "decision-within", "redial-first", "redial-second", "redial-then", "call-rate", "offer-answer-within"
])
