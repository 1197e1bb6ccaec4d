import { DatedDuty, DatedDutyKey, DutyStanding, ExcuseDuty, FulfilDuty } from "@diemcau/core/DatedDuty"
import { addDays, LocalDate } from "@diemcau/core/Instant"
import { MeetingDuty, MeetingDutyKind, meetingDutyStates } from "@diemcau/core/MeetingDuty"
import { Bilingual, optionalLine } from "@diemcau/core/Text"
import { Schema } from "effect"
import { operations } from "./operation.ts"

/** A dated duty as it stands, and what its reader may do about it. */
export const DutyShown = Schema.Struct({
  ...DatedDuty.fields,
  words: Bilingual,
  siteCode: Schema.NullOr(Schema.String),
  /** Of the site; of the province for what concerns all of them. */
  siteName: Schema.NullOr(Bilingual),
  standing: DutyStanding,
  recordedBy: Schema.NullOr(Schema.String),
  /** Who answers for it, by name. */
  holders: Schema.Array(Schema.String),
  mine: Schema.Boolean,
  mayFulfil: Schema.Boolean,
  mayOversee: Schema.Boolean
}).annotate({ identifier: "DutyShown" })

/** A duty that a registration or a meeting brings, and who answers for it. */
export const MeetingDutyShown = Schema.Struct({
  ...MeetingDuty.fields,
  state: Schema.Literals(meetingDutyStates),
  /** Of the site whose room it is about, or of the body that organises the meeting. */
  place: Bilingual,
  holders: Schema.Array(Schema.String),
  mine: Schema.Boolean,
  mayOversee: Schema.Boolean
}).annotate({ identifier: "MeetingDutyShown" })

const Counts = Schema.Record(Schema.Literals(meetingDutyStates), Schema.Int)
const Chosen = Schema.Literals(["missing", ...meetingDutyStates])

const params = Schema.Struct({ key: DatedDutyKey })
export const Year = Schema.FiniteFromString.pipe(Schema.check(
  Schema.isInt({ message: "number.out-of-range" }), Schema.isBetween({ minimum: 2017, maximum: 2200 }, { message: "number.out-of-range" })
))

export const dutyOperations = operations({
  "GET /api/v1/duties": {
    tag: "Duties", summary: "The dated duties of a year that this officer may read, each as it stands", guard: { reading: "duties" },
    query: Schema.Struct({ year: Schema.optionalKey(Year) }),
    status: 200, response: Schema.Struct({ year: Schema.Int, duties: Schema.Array(DutyShown) })
  },
  "GET /api/v1/duties/meetings": {
    tag: "Duties", guard: { reading: "duties" },
    summary: "What registrations and meetings ask for by a moment, due between two days; of today's the missing too",
    query: Schema.Struct({
      from: Schema.optionalKey(LocalDate),
      /** At most 92 days after the first. */
      to: Schema.optionalKey(LocalDate),
      kind: Schema.optionalKey(MeetingDutyKind),
      /** `missing`: open and due before the day is over, whenever since. */
      state: Schema.optionalKey(Chosen),
      /** Words of a site's or a body's name, without regard to diacritics. */
      place: Schema.optionalKey(optionalLine(100))
    }).pipe(Schema.check(Schema.makeFilter(({ from, to }: { readonly from?: string; readonly to?: string }) =>
      from === undefined || to === undefined || (from <= to && to <= addDays(from, 92)) ? undefined : { path: ["to"], issue: "period.too-long" }
    ))),
    status: 200,
    response: Schema.Struct({
      from: LocalDate, to: LocalDate,
      /** By kind and state, of what the place leaves; the other choices do not change it. */
      counts: Schema.Array(Schema.Struct({ kind: MeetingDutyKind, words: Bilingual, counts: Counts })),
      missing: Schema.Array(Schema.Struct({ kind: MeetingDutyKind, words: Bilingual, count: Schema.Int })),
      /** The most pressing first, at most 500. */
      duties: Schema.Array(MeetingDutyShown),
      /** How many more there are. */
      more: Schema.Int
    })
  },
  "POST /api/v1/duties/:key/fulfilment": {
    tag: "Duties", summary: "It is done", guard: { procedure: "duty.fulfil" }, params,
    body: Schema.Struct({ note: FulfilDuty.fields.note }), status: 200, response: DutyShown
  },
  "POST /api/v1/duties/:key/excuse": {
    tag: "Duties", summary: "It need not be done, for a reason", guard: { procedure: "duty.excuse" }, params,
    body: Schema.Struct({ reason: ExcuseDuty.fields.reason }), status: 200, response: Schema.Union([DutyShown, MeetingDutyShown])
  },
  "POST /api/v1/duties/:key/reopening": {
    tag: "Duties", summary: "It is to be done after all", guard: { procedure: "duty.reopen" }, params,
    body: Schema.Struct({ reason: ExcuseDuty.fields.reason }), status: 200, response: Schema.Union([DutyShown, MeetingDutyShown])
  }
})
