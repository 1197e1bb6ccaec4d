import { Result, Schema } from "effect"
import { SpecialDay, type WorkingCalendar } from "./Calendar.ts"
import { DatedDutyKind } from "./DatedDuty.ts"
import { atLocal, Instant, LocalDate, localDate } from "./Instant.ts"
import { OfficerId } from "./Officer.ts"
import { EffectiveTooEarly, NothingChanges, RegulationChanged, type Refusal } from "./Refusal.ts"
import { Ruling, Track } from "./Registration.ts"
import { Amount, AmendProvision, ArticleKey, ProvisionKey, type Provision, type ProvisionVersions } from "./Regulation.ts"
import { amendable } from "./regulation/amendable.ts"
import { SiteId } from "./Site.ts"
import { line, optionalLine, Reason } from "./Text.ts"

const named = Schema.Struct({ vi: line(120), en: line(120) })

/** A day as it shall be: a holiday, a make-up day, or (null) what its weekday says. */
export const DayChange = Schema.Union([
  Schema.Struct({ date: LocalDate, kind: SpecialDay.fields.kind, name: named }),
  Schema.Struct({ date: LocalDate, kind: Schema.Null })
]).annotate({ identifier: "DayChange" })
export type DayChange = typeof DayChange.Type

const repeated = (path: string, keys: ReadonlyArray<string>) =>
  new Set(keys).size === keys.length ? undefined : { path: [path], issue: "draft.repeated" }

/** A change of the regulation before it is signed: nothing of it is in force. */
export const RuleDraft = Schema.Struct({
  /** The day from whose beginning it rules, later than today; null: from the moment it is signed. Days off change when signed. */
  effectiveFrom: Schema.NullOr(LocalDate),
  provisions: Schema.Array(AmendProvision),
  days: Schema.Array(DayChange).pipe(
    Schema.check(Schema.makeFilter((days: ReadonlyArray<unknown>) => days.length > 400 ? "draft.too-many-days" : undefined))
  )
}).annotate({ identifier: "RuleDraft" }).pipe(
  Schema.check(Schema.makeFilter((draft: { readonly provisions: ReadonlyArray<AmendProvision> }) =>
    repeated("provisions", draft.provisions.map(({ key }) => key)))),
  Schema.check(Schema.makeFilter((draft: { readonly days: ReadonlyArray<DayChange> }) =>
    repeated("days", draft.days.map(({ date }) => date))))
)
export type RuleDraft = typeof RuleDraft.Type

/** Signing: the whole draft or nothing of it, on the regulation as it was looked at. */
export const AmendRegulation = Schema.Struct({
  revision: Schema.Int,
  draft: RuleDraft,
  /** The decision it is signed under, as typed; empty while it has none. */
  decision: optionalLine(60),
  reason: Reason
}).annotate({ identifier: "AmendRegulation" })
export type AmendRegulation = typeof AmendRegulation.Type

/** What the rules read: every version of the provisions, and which days are worked. */
export interface RuleSet {
  readonly versions: ProvisionVersions
  readonly calendar: WorkingCalendar
}

const both = <S extends Schema.Top>(schema: S) => Schema.Struct({ before: schema, after: schema })

/** One meeting or undecided registration that the draft would treat otherwise. */
export const RuleDifference = Schema.Struct({
  kind: Schema.Literals(["meeting", "registration"]),
  id: Schema.String,
  number: Schema.String,
  subject: Schema.String,
  unitName: Schema.String,
  opensAt: Instant,
  /** Moves when the draft is signed: the check still has to be done. */
  checkDueAt: Schema.NullOr(both(Instant)),
  /** Of what a meeting still owes, these move too; null inside: no number is set, and nobody waits for it. */
  presenceDueAt: Schema.NullOr(both(Schema.NullOr(Instant))),
  papersDueAt: Schema.NullOr(both(Schema.NullOr(Instant))),
  /** Of sites that have not answered; one for all that would answer by the same moment. */
  attendanceDueAt: Schema.Array(Schema.Struct({ ...both(Schema.NullOr(Instant)).fields, siteIds: Schema.Array(SiteId) })),
  /** Stays as decided; how the same request would be labelled under the draft. */
  track: Schema.NullOr(both(Track)),
  /** Stays as promised; when the answer would be due under the draft. */
  decisionDueAt: Schema.NullOr(both(Instant)),
  /** Moves: by when what the meeting concludes has to be out, if it ends as planned; null within: by no day. */
  conclusionDueAt: Schema.NullOr(both(Schema.NullOr(Instant))),
  /** Rules that would answer otherwise; null: the rule would have nothing to say. */
  rulings: Schema.Array(Schema.Struct({
    rule: Schema.String, article: ArticleKey, provision: Schema.NullOr(ProvisionKey),
    before: Schema.NullOr(Ruling.fields.verdict), after: Schema.NullOr(Ruling.fields.verdict), sentence: Ruling.fields.sentence
  }))
}).annotate({ identifier: "RuleDifference" })
export type RuleDifference = typeof RuleDifference.Type

/** Duties of the year whose last day the draft moves when it rules; null: not owed. */
export const DutyDifference = Schema.Struct({
  kind: DatedDutyKind,
  period: Schema.String,
  article: ArticleKey,
  provision: ProvisionKey,
  before: Schema.NullOr(Instant),
  after: Schema.NullOr(Instant),
  /** Whose; none: the focal body's own. */
  siteIds: Schema.Array(SiteId)
}).annotate({ identifier: "DutyDifference" })
export type DutyDifference = typeof DutyDifference.Type

/** Somebody whose work the draft touches, and in which meetings; who answers for dated duties: in which, by their kinds. */
export const RulePerson = Schema.Struct({
  officerId: OfficerId,
  name: Schema.String,
  as: Schema.Literals(["registrant", "technician", "attendant", "approver", "answerer"]),
  numbers: Schema.Array(Schema.String)
}).annotate({ identifier: "RulePerson" })
export type RulePerson = typeof RulePerson.Type

export const RuleDiff = Schema.Struct({
  /** To be named when signing: the regulation this was computed on. */
  revision: Schema.Int,
  effectiveAt: Instant,
  /** How many meetings to come and undecided registrations were looked at. */
  examined: Schema.Int,
  provisions: Schema.Array(Schema.Struct({ key: ProvisionKey, before: Schema.NullOr(Amount), after: Schema.NullOr(Amount) })),
  days: Schema.Array(Schema.Struct({
    date: LocalDate, before: Schema.NullOr(SpecialDay.fields.kind), after: Schema.NullOr(SpecialDay.fields.kind)
  })),
  differences: Schema.Array(RuleDifference),
  duties: Schema.Array(DutyDifference),
  people: Schema.Array(RulePerson)
}).annotate({ identifier: "RuleDiff" })
export type RuleDiff = typeof RuleDiff.Type

/** From when a draft rules if it is signed at `now`. */
export const effectiveAt = ({ effectiveFrom }: Pick<RuleDraft, "effectiveFrom">, now: Date): Date =>
  effectiveFrom === null ? now : atLocal(effectiveFrom, "00:00")

/** Past decisions keep the version they were made under: nothing takes effect before it is signed. */
export const timely = (day: LocalDate | null, now: Date): Result.Result<LocalDate | null, Refusal> =>
  day !== null && day <= localDate(now) ? Result.fail(EffectiveTooEarly.make({ today: localDate(now) })) : Result.succeed(day)

/** What of the draft is a change, or why it can not be signed. `current`: in force when the draft begins to rule. */
export const draftable = (
  draft: RuleDraft,
  { current, days, now }: {
    readonly current: ReadonlyArray<Provision>
    readonly days: WorkingCalendar
    readonly now: Date
  }
): Result.Result<Pick<RuleDiff, "provisions" | "days">, Refusal> => {
  const early = timely(draft.effectiveFrom, now)
  if (Result.isFailure(early)) return Result.fail(early.failure)
  const known = new Map(current.map((provision) => [provision.key, provision]))
  const provisions: Array<RuleDiff["provisions"][number]> = []
  for (const { key, value } of draft.provisions) {
    const before = known.get(key)
    if (before === undefined) continue
    const verdict = amendable(before, value)
    if (Result.isFailure(verdict)) return Result.fail(verdict.failure)
    if (before.value?.amount !== value?.amount || before.value?.unit !== value?.unit) provisions.push({ key, before: before.value, after: value })
  }
  const changed = draft.days.map(({ date, kind }) => ({ date, before: days.get(date) ?? null, after: kind }))
  return provisions.length === 0 && changed.length === 0 ? Result.fail(NothingChanges.make({})) : Result.succeed({ provisions, days: changed })
}

/** Signed on what was looked at, or not at all. */
export const unchangedSince = (seen: number, revision: number): Result.Result<number, Refusal> =>
  seen === revision ? Result.succeed(revision) : Result.fail(RegulationChanged.make({ revision }))

/** The rules as they would be with the draft signed. */
export const drafted = ({ versions, calendar }: RuleSet, draft: RuleDraft, now: Date): RuleSet => {
  const validFrom = effectiveAt(draft, now)
  const days = new Map(calendar)
  for (const { date, kind } of draft.days) {
    if (kind === null) days.delete(date)
    else days.set(date, kind)
  }
  return { versions: [...versions, ...draft.provisions.map(({ key, value }) => ({ key, value, validFrom }))], calendar: days }
}
