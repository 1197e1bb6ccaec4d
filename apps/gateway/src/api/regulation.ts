import { SpecialDay } from "@diemcau/core/Calendar"
import { Instant } from "@diemcau/core/Instant"
import { eventType } from "@diemcau/core/Journal"
import { Role } from "@diemcau/core/Officer"
import { procedures } from "@diemcau/core/Procedure"
import { AmendProvision, Article, ArticleKey, Instrument, Provision, ProvisionKey } from "@diemcau/core/Regulation"
import { Bilingual } from "@diemcau/core/Text"
import { Schema } from "effect"
import { operations } from "./operation.ts"

export const Regulation = Schema.Struct({
  instrument: Instrument,
  articles: Schema.Array(Article),
  /** In force now. */
  provisions: Schema.Array(Provision),
  holidays: Schema.Array(SpecialDay)
}).annotate({ identifier: "Regulation" })

export const ResponsibilityRow = Schema.Struct({
  key: Schema.String,
  kind: Schema.Literals(["duty", "reading"]),
  subject: Bilingual,
  articles: Schema.Array(ArticleKey),
  roles: Schema.Array(Schema.Struct({ role: Role, reach: Schema.Literals(["own-unit", "own-site", "province"]) }))
}).annotate({ identifier: "ResponsibilityRow" })

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
    tag: "Regulation", summary: "The instrument, its articles, provisions in force and holidays", guard: { reading: "regulation" },
    status: 200, response: Regulation
  },
  "GET /api/v1/regulation/provisions/:key": {
    tag: "Regulation", summary: "Every version of one provision, newest first", guard: { reading: "regulation" },
    params: Schema.Struct({ key: ProvisionKey }), status: 200, response: Schema.Struct({ versions: Schema.Array(Provision) })
  },
  "PUT /api/v1/regulation/provisions/:key": {
    tag: "Regulation", summary: "Amend a provision from now on", guard: { procedure: "provision.amend" },
    params: Schema.Struct({ key: ProvisionKey }), body: Schema.Struct({ value: AmendProvision.fields.value }),
    status: 200, response: Provision
  },
  "GET /api/v1/responsibilities": {
    tag: "Regulation", summary: "Who answers for what, under which articles", guard: { reading: "regulation" },
    status: 200, response: Schema.Struct({ rows: Schema.Array(ResponsibilityRow) })
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
