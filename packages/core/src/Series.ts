import { Result, Schema, SchemaTransformation } from "effect"
import { Instant, LocalDate } from "./Instant.ts"
import { MeetingId, MeetingState } from "./Meeting.ts"
import { ReasonMissing, SeriesClashes, type Refusal } from "./Refusal.ts"
import { draftId, RegistrationId, Request, Ruling, SubmitRegistration, Track } from "./Registration.ts"
import { Clash } from "./Schedule.ts"
import { mostOccurrences, parseRule, ruleText, type Recurrence } from "./series/rule.ts"
import { SiteId } from "./Site.ts"
import { Bilingual, Reason, shortestReason } from "./Text.ts"

/** Text of RFC 5545 outside, "FREQ=WEEKLY;BYDAY=MO;COUNT=26"; a `Recurrence` inside. */
export const RecurrenceRule = Schema.String.pipe(
  Schema.check(Schema.makeFilter((text: string) => {
    const rule = parseRule(text)
    return Result.isFailure(rule) ? rule.failure : undefined
  })),
  Schema.annotate({ description: "An RRULE of RFC 5545: daily, weekly on weekdays, monthly by date or n-th weekday, yearly; with COUNT or UNTIL, at most 1,000 meetings" }),
  Schema.decodeTo(
    Schema.declare((value: unknown): value is Recurrence => typeof value === "object" && value !== null && "every" in value),
    SchemaTransformation.transform({ decode: (text: string) => Result.getOrThrow(parseRule(text)), encode: ruleText })
  )
)

/** Days of a series: each of its meetings is known by the day the rule gave it, also after it has moved. */
const Days = Schema.Array(LocalDate).pipe(
  Schema.check(Schema.makeFilter((days: ReadonlyArray<string>) => days.length > mostOccurrences ? "series.too-many-days" : undefined)),
  Schema.annotateEncoded({ description: "At most 1,000 days, yyyy-MM-dd" })
)
const someDays = Days.pipe(
  Schema.check(Schema.makeFilter((days: ReadonlyArray<string>) => days.length === 0 ? "series.no-days" : undefined))
)

/** How many days before and after its own a waiting day of a series may look for a place: the window stays within a month. */
const mostDaysAround = 14

/** Days that wait for a place when others hold theirs; each is offered and taken by itself. */
export const SeriesWait = Schema.Struct({
  days: Days,
  /** 0: on that day only. */
  within: Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 0, maximum: mostDaysAround }, { message: "number.out-of-range" })))
}).annotate({ identifier: "SeriesWait" })

/** What is asked for beside the request, whose period is the first meeting's. */
export const SeriesPlan = Schema.Struct({
  rule: RecurrenceRule,
  /** Days of the rule on which nothing is held; they can be added again later. */
  skip: Days,
  /** Days beside the rule. */
  extra: Schema.optionalKey(Days),
  wait: Schema.optionalKey(SeriesWait)
})
export type SeriesPlan = typeof SeriesPlan.Type

const skipClashing = Schema.optionalKey(Schema.Boolean).pipe(
  Schema.annotateEncoded({ description: "Leave out the days that can not be held instead of refusing; they are listed" })
)

export const SubmitSeries = Schema.Struct({
  containsStateSecrets: Schema.Boolean, unitId: SubmitRegistration.fields.unitId, request: Request, ...SeriesPlan.fields, skipClashing, draftId
}).annotate({ identifier: "SubmitSeries" })
export const ReviseSeries = Schema.Struct({ registrationId: RegistrationId, request: Request, ...SeriesPlan.fields, skipClashing })

const localTime = Schema.String.pipe(
  Schema.check(Schema.makeFilter((text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? undefined : "time.unreadable"))
)

/** What changes for each meeting to come; what is not named stays as that meeting has it. */
export const SeriesChange = Schema.Struct({
  /** "14:00" in the province. */
  opensAt: Schema.optionalKey(localTime),
  /** Length in minutes. */
  minutes: Schema.optionalKey(Schema.Int.pipe(
    Schema.check(Schema.isBetween({ minimum: 1, maximum: 2880 }, { message: "number.out-of-range" }))
  )),
  sites: Schema.optionalKey(
    Schema.Struct({ mainSiteId: SiteId, memberSiteIds: Schema.Array(SiteId) }).pipe(Schema.check(
      Schema.makeFilter(({ mainSiteId, memberSiteIds }: { readonly mainSiteId: string; readonly memberSiteIds: ReadonlyArray<string> }) =>
        memberSiteIds.length === 0 ? { path: ["memberSiteIds"], issue: "sites.none" }
          : memberSiteIds.length > 500 ? { path: ["memberSiteIds"], issue: "sites.too-many" }
          : new Set([mainSiteId, ...memberSiteIds]).size !== memberSiteIds.length + 1 ? { path: ["memberSiteIds"], issue: "sites.repeated" }
          : undefined
      )
    ))
  )
}).annotate({ identifier: "SeriesChange" })
export type SeriesChange = typeof SeriesChange.Type

const addressed = {
  registrationId: RegistrationId,
  /** The series as its author had it before the eyes. */
  revision: Schema.Int
}
/** Every meeting to come from that day on; the running one and those past stay as they are. */
export const ChangeSeries = Schema.Struct({ ...addressed, from: LocalDate, change: SeriesChange, reason: Reason })
export const CancelSeries = Schema.Struct({ ...addressed, from: LocalDate, reason: Reason })
export const SkipOccurrences = Schema.Struct({ ...addressed, days: someDays, reason: Reason })
/** Days that were skipped, or days beside the rule. */
export const AddOccurrences = Schema.Struct({ ...addressed, days: someDays, reason: Reason })

/** What somebody should know of one meeting before it is sent or approved. */
export const OccurrenceNote = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("holiday"), name: Bilingual }),
  /** No working day: a weekend that is not made up for. */
  Schema.Struct({ kind: Schema.Literal("rest-day") }),
  /** The site closes before, by a merger perhaps; which site takes over. */
  Schema.Struct({
    kind: Schema.Literal("site-closed"), siteId: SiteId, closedOn: LocalDate,
    successor: Schema.NullOr(Schema.Struct({ id: SiteId, name: Schema.String }))
  }),
  /** The decision that the regulation rests on ends before; which one follows, if that is known. The meeting is held. */
  Schema.Struct({ kind: Schema.Literal("regulation-ends"), number: Schema.String, on: LocalDate, replacedBy: Schema.NullOr(Schema.String) })
]).annotate({ identifier: "OccurrenceNote" })
export type OccurrenceNote = typeof OccurrenceNote.Type

/** A skipped day that waits for a place: how many days around it one is looked for. null: it does not wait. */
const waitsWithin = Schema.NullOr(Schema.Int)

/** One meeting of a series as it would be held. */
export const PlannedOccurrence = Schema.Struct({
  day: LocalDate,
  /** Its place in the series, from 1; skipped ones count. */
  ordinal: Schema.Int,
  opensAt: Instant,
  closesAt: Instant,
  skipped: Schema.Boolean,
  waitsWithin,
  /** False when it can not be held as asked: something confirmed or a broken rule stands against it. */
  possible: Schema.Boolean,
  notes: Schema.Array(OccurrenceNote),
  clashes: Schema.Array(Clash),
  /** Only what is exceeded or broken. */
  rulings: Schema.Array(Ruling)
}).annotate({ identifier: "PlannedOccurrence" })
export type PlannedOccurrence = typeof PlannedOccurrence.Type

/** A waiting day that a change of its series would make wish for another time or other sites. */
export const MovedWait = Schema.Struct({
  day: LocalDate, ordinal: Schema.Int, opensAt: Instant, closesAt: Instant,
  /** It has been offered a place, which would be taken back. */
  offerLost: Schema.Boolean
}).annotate({ identifier: "MovedWait" })
export type MovedWait = typeof MovedWait.Type

/** Everything the rules say about a series at one moment. */
export const SeriesAssessment = Schema.Struct({
  track: Track,
  /** Of each rule the worst that it says about any of the meetings. */
  rulings: Schema.Array(Ruling),
  occurrences: Schema.Array(PlannedOccurrence),
  /** Meetings that would be held. */
  held: Schema.Int,
  /** Meetings that would wait for a place. */
  waiting: Schema.Int
}).annotate({ identifier: "SeriesAssessment" })
export type SeriesAssessment = typeof SeriesAssessment.Type

/** One meeting of a registered series, with what has become of it. */
export const Occurrence = Schema.Struct({
  day: LocalDate,
  ordinal: Schema.Int,
  opensAt: Instant,
  closesAt: Instant,
  skipped: Schema.Boolean,
  waitsWithin,
  meetingId: Schema.NullOr(MeetingId),
  /** null before approval, and for one that was never held. */
  state: Schema.NullOr(MeetingState)
}).annotate({ identifier: "Occurrence" })
export type Occurrence = typeof Occurrence.Type

/** Time of day, length and places that new meetings of the series get. */
export interface Pattern {
  /** Milliseconds after the day's beginning in the province. */
  readonly opensAfter: number
  readonly length: number
  readonly mainSiteId: SiteId
  readonly memberSiteIds: ReadonlyArray<SiteId>
}

export const Series = Schema.Struct({
  registrationId: RegistrationId,
  rule: RecurrenceRule,
  /** Counts the changes since it was sent; a change names the revision it was made on. */
  revision: Schema.Int,
  occurrences: Schema.Array(Occurrence)
}).annotate({ identifier: "Series" })
export type Series = typeof Series.Type

/** "118/2026-07": the seventh meeting of registration 118/2026. */
export const occurrenceNumber = (number: string, ordinal: number): string => `${number}-${String(ordinal).padStart(2, "0")}`

/** The days that can not be held as asked, for the refusal that lists them. */
export const impossible = (occurrences: ReadonlyArray<PlannedOccurrence>): Refusal | undefined => {
  const days = occurrences.filter(({ skipped, possible }) => !skipped && !possible)
  return days.length === 0 ? undefined : SeriesClashes.make({
    occurrences: days.map(({ day, opensAt, closesAt, clashes, rulings }) => ({
      day, opensAt, closesAt,
      clashes: clashes.filter(({ kind }) => kind === "confirmed"), rulings: rulings.filter(({ verdict }) => verdict === "broken")
    }))
  })
}

/** May this series be sent as it stands? As for a single request; the days that stand against it are all named. */
export const admissibleSeries = (request: Request, assessment: SeriesAssessment): Result.Result<SeriesAssessment, Refusal> => {
  const refused = impossible(assessment.occurrences)
  if (refused !== undefined) return Result.fail(refused)
  if (assessment.track !== "regular" && request.reason.length < shortestReason) {
    return Result.fail(ReasonMissing.make({ field: "reason", track: assessment.track }))
  }
  if (assessment.track === "unplanned" && request.orderedBy.length === 0) {
    return Result.fail(ReasonMissing.make({ field: "orderedBy", track: assessment.track }))
  }
  return Result.succeed(assessment)
}
