import { DatedDuty, DatedDutyKey, DutyStanding, ExcuseDuty, FulfilDuty } from "@diemcau/core/DatedDuty"
import { Bilingual } from "@diemcau/core/Text"
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

const params = Schema.Struct({ key: DatedDutyKey })
const Year = Schema.FiniteFromString.pipe(Schema.check(
  Schema.isInt({ message: "number.out-of-range" }), Schema.isBetween({ minimum: 2017, maximum: 2200 }, { message: "number.out-of-range" })
))

export const dutyOperations = operations({
  "GET /api/v1/duties": {
    tag: "Duties", summary: "The dated duties of a year that this officer may read, each as it stands", guard: { reading: "duties" },
    query: Schema.Struct({ year: Schema.optionalKey(Year) }),
    status: 200, response: Schema.Struct({ year: Schema.Int, duties: Schema.Array(DutyShown) })
  },
  "POST /api/v1/duties/:key/fulfilment": {
    tag: "Duties", summary: "It is done", guard: { procedure: "duty.fulfil" }, params,
    body: Schema.Struct({ note: FulfilDuty.fields.note }), status: 200, response: DutyShown
  },
  "POST /api/v1/duties/:key/excuse": {
    tag: "Duties", summary: "It need not be done, for a reason", guard: { procedure: "duty.excuse" }, params,
    body: Schema.Struct({ reason: ExcuseDuty.fields.reason }), status: 200, response: DutyShown
  },
  "POST /api/v1/duties/:key/reopening": {
    tag: "Duties", summary: "It is to be done after all", guard: { procedure: "duty.reopen" }, params,
    body: Schema.Struct({ reason: ExcuseDuty.fields.reason }), status: 200, response: DutyShown
  }
})
