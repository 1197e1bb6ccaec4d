import { Amendment, ReplaceInstrument, SetHolidays, WriteArticle } from "@diemcau/core/Amendment"
import { SpecialDay } from "@diemcau/core/Calendar"
import { Instant, LocalDate } from "@diemcau/core/Instant"
import { eventType, JournalEntry } from "@diemcau/core/Journal"
import { OfficerId, Role } from "@diemcau/core/Officer"
import { procedures } from "@diemcau/core/Procedure"
import { AmendAtOnce, Article, ArticleKey, ArticleText, Instrument, Provision, ProvisionKey } from "@diemcau/core/Regulation"
import { AmendRegulation, RuleDiff, RuleDraft } from "@diemcau/core/RuleDraft"
import { Bilingual, line } from "@diemcau/core/Text"
import { Schema } from "effect"
import { operations } from "./operation.ts"

export const Regulation = Schema.Struct({
  instrument: Instrument,
  articles: Schema.Array(Article),
  /** In force now. */
  provisions: Schema.Array(Provision),
  holidays: Schema.Array(SpecialDay)
}).annotate({ identifier: "Regulation" })

/** A version with who signed it, when and why; all null for what was seeded. */
const signature = {
  signedBy: Schema.NullOr(Schema.String), signedAt: Schema.NullOr(Instant),
  reason: Schema.NullOr(Schema.String), decision: Schema.NullOr(Schema.String)
}
export const ProvisionVersion = Schema.Struct({ ...Provision.fields, ...signature }).annotate({ identifier: "ProvisionVersion" })

/** What was signed, newest first, and the instruments that followed one another. */
export const RegulationHistory = Schema.Struct({
  revision: Schema.Int,
  amendments: Schema.Array(Amendment),
  instruments: Schema.Array(Instrument)
}).annotate({ identifier: "RegulationHistory" })

/** A year's table of days off and made up. */
export const HolidayYear = Schema.Struct({ year: Schema.Int, days: Schema.Array(SpecialDay) }).annotate({ identifier: "HolidayYear" })

const ArticleTexts = Schema.Struct({ texts: Schema.Array(ArticleText) })

const { year: _year, ...holidayFields } = SetHolidays.fields

const yearInPath = Schema.Struct({
  year: Schema.NumberFromString.pipe(
    Schema.check(Schema.isInt({ message: "number.out-of-range" }), Schema.isBetween({ minimum: 2000, maximum: 2099 }, { message: "number.out-of-range" }))
  )
})

export const ResponsibilityRow = Schema.Struct({
  key: Schema.String,
  kind: Schema.Literals(["duty", "reading"]),
  subject: Bilingual,
  articles: Schema.Array(ArticleKey),
  roles: Schema.Array(Schema.Struct({ role: Role, reach: Schema.Literals(["own-unit", "own-site", "province"]) })),
  /** null: it can be delegated. */
  neverLent: Schema.NullOr(Bilingual),
  /** Who has it today, substitutes too; nobody is named where everybody has it. */
  holders: Schema.Array(Schema.Struct({
    officerId: OfficerId, name: Schema.String, unitName: Schema.String,
    /** null: by a post of the officer's own. */
    onBehalfOf: Schema.NullOr(Schema.String),
    /** A substitute answers meanwhile. */
    away: Schema.Boolean
  }))
}).annotate({ identifier: "ResponsibilityRow" })
export type ResponsibilityRow = typeof ResponsibilityRow.Type

const eventTypes = Object.values(procedures).map(({ event }) => eventType(event))

/** One event of the feed, as a CloudEvent (1.0, structured JSON). */
export const FeedEvent = Schema.Struct({
  specversion: Schema.Literal("1.0"),
  /** The position in the feed, as text. */
  id: Schema.String,
  source: Schema.String,
  type: Schema.String.annotate({ description: `One of ${eventTypes.join(", ")}; more may come` }),
  time: Instant,
  subject: Schema.String,
  datacontenttype: Schema.Literal("application/json"),
  data: Schema.Struct({
    position: Schema.Int,
    officerId: Schema.NullOr(Schema.String),
    officerName: Schema.NullOr(Schema.String),
    /** Whose right it was, when the officer had it only by delegation. */
    onBehalfOf: JournalEntry.fields.onBehalfOf,
    procedure: Schema.String,
    duty: Schema.String,
    articles: Schema.Array(ArticleKey),
    registrationId: Schema.NullOr(Schema.String),
    meetingId: Schema.NullOr(Schema.String),
    hash: Schema.String,
    change: Schema.Unknown
  })
}).annotate({ identifier: "FeedEvent" })
export type FeedEvent = typeof FeedEvent.Type

export const regulationOperations = operations({
  "GET /api/v1/regulation": {
    tag: "Regulation", summary: "The instrument, its articles, provisions in force and holidays, now or as they stood or will stand at a moment",
    guard: { reading: "regulation" }, query: Schema.Struct({ at: Schema.optionalKey(Instant) }),
    status: 200, response: Regulation
  },
  "GET /api/v1/regulation/provisions/:key": {
    tag: "Regulation", summary: "Every version of one provision, newest first", guard: { reading: "regulation" },
    params: Schema.Struct({ key: ProvisionKey }), status: 200, response: Schema.Struct({ versions: Schema.Array(ProvisionVersion) })
  },
  "GET /api/v1/regulation/history": {
    tag: "Regulation", summary: "Every signed change and every instrument, newest first", guard: { reading: "regulation" },
    status: 200, response: RegulationHistory
  },
  "POST /api/v1/regulation/diff": {
    tag: "Regulation", summary: "What a draft would change if it were signed: meetings to come, deadlines, people. Stores nothing",
    guard: { reading: "regulation-drafts" }, body: RuleDraft,
    problems: ["EffectiveTooEarly", "ProvisionValue", "NothingChanges"], status: 200, response: RuleDiff
  },
  "POST /api/v1/regulation/amendments": {
    tag: "Regulation", summary: "Sign a draft: all of it, on the regulation that its effect was looked at, or nothing", guard: { procedure: "regulation.amend" },
    body: AmendRegulation, status: 201, response: RegulationHistory
  },
  "GET /api/v1/regulation/holidays/:year": {
    tag: "Regulation", summary: "A year's holidays and make-up days", guard: { reading: "regulation" },
    params: yearInPath, status: 200, response: HolidayYear
  },
  "PUT /api/v1/regulation/holidays/:year": {
    tag: "Regulation", summary: "Set a year's holidays and make-up days whole, typed or as pasted lines", guard: { procedure: "regulation.set-holidays" },
    params: yearInPath, body: Schema.Struct(holidayFields), status: 200, response: HolidayYear
  },
  "GET /api/v1/regulation/articles": {
    tag: "Regulation", summary: "The articles as typed by the province: every version, newest first", guard: { reading: "regulation" },
    query: Schema.Struct({ instrument: Schema.optionalKey(line(60)) }), status: 200, response: ArticleTexts
  },
  "POST /api/v1/regulation/articles": {
    tag: "Regulation", summary: "Type in an article's text, chapter and number", guard: { procedure: "regulation.write-article" },
    body: WriteArticle, status: 201, response: ArticleTexts
  },
  "POST /api/v1/regulation/instruments": {
    tag: "Regulation", summary: "Replace the instrument by a new one from a day on", guard: { procedure: "regulation.replace" },
    body: ReplaceInstrument, status: 201, response: RegulationHistory
  },
  "PUT /api/v1/regulation/provisions/:key": {
    tag: "Regulation", summary: "Amend a provision from now on", guard: { procedure: "provision.amend" },
    params: Schema.Struct({ key: ProvisionKey }), body: Schema.Struct({ value: AmendAtOnce.fields.value, reason: AmendAtOnce.fields.reason }),
    status: 200, response: Provision
  },
  "GET /api/v1/responsibilities": {
    tag: "Regulation", summary: "Who answers for what, under which articles, and who holds each duty today", guard: { reading: "regulation" },
    status: 200, response: Schema.Struct({ today: LocalDate, rows: Schema.Array(ResponsibilityRow) })
  },
  "GET /api/v1/events": {
    tag: "Events", summary: "The event feed after a position, oldest first; the journal projected as CloudEvents",
    guard: { reading: "journal" },
    query: Schema.Struct({
      after: Schema.optionalKey(Schema.NumberFromString.pipe(Schema.check(Schema.isInt({ message: "number.out-of-range" }), Schema.isGreaterThanOrEqualTo(0, { message: "number.out-of-range" })))),
      limit: Schema.optionalKey(Schema.NumberFromString.pipe(Schema.check(Schema.isInt({ message: "number.out-of-range" }), Schema.isBetween({ minimum: 1, maximum: 500 }, { message: "number.out-of-range" }))))
    }),
    status: 200,
    response: Schema.Struct({
      events: Schema.Array(FeedEvent),
      /** Ask for what comes after this next. */
      last: Schema.Int,
      /** The feed's newest position; `last` has reached it when nothing more is there yet. */
      head: Schema.Int,
      generatedAt: Instant
    })
  }
})
