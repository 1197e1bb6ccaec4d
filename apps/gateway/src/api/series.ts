import { RegistrationId, Request } from "@diemcau/core/Registration"
import { AddOccurrences, CancelSeries, ChangeSeries, MovedWait, PlannedOccurrence, ReviseSeries, SeriesAssessment, SeriesPlan, SkipOccurrences, SubmitSeries } from "@diemcau/core/Series"
import { Schema } from "effect"
import { operations } from "./operation.ts"
import { RegistrationFile } from "./registrations.ts"

const params = Schema.Struct({ id: RegistrationId })
const { registrationId: _change, ...change } = ChangeSeries.fields
const { registrationId: _skip, ...skip } = SkipOccurrences.fields
const { registrationId: _add, ...add } = AddOccurrences.fields
const { registrationId: _cancel, ...cancel } = CancelSeries.fields
const { registrationId: _revise, ...revise } = ReviseSeries.fields
const { reason: _reason, ...proposal } = change

export const seriesOperations = operations({
  "POST /api/v1/series/assessments": {
    tag: "Series", summary: "What the rules say about every meeting of a series; nothing is stored", guard: { reading: "regulation" },
    body: Schema.Struct({
      request: Request, ...SeriesPlan.fields,
      /** The registration that is being revised, so that it does not clash with itself. */
      registrationId: Schema.optionalKey(RegistrationId)
    }),
    status: 200, problems: ["SeriesUnusable"], response: SeriesAssessment
  },
  "POST /api/v1/series": {
    tag: "Series", summary: "Send a series: one request, as many meetings as the rule says",
    guard: { procedure: "series.submit" }, body: SubmitSeries, status: 201, response: RegistrationFile
  },
  "PUT /api/v1/registrations/:id/series": {
    tag: "Series", summary: "Revise as a series and send again", guard: { procedure: "series.revise" },
    params, body: Schema.Struct(revise), status: 200, response: RegistrationFile
  },
  "POST /api/v1/registrations/:id/series/changes/assessment": {
    tag: "Series", summary: "What a change of all meetings to come would do to each, and which waiting days it moves; nothing is stored", guard: { reading: "registrations" },
    params, body: Schema.Struct(proposal), status: 200,
    problems: ["SeriesRegistration", "SeriesChanged", "SeriesUnusable"],
    response: Schema.Struct({ occurrences: Schema.Array(PlannedOccurrence), waiting: Schema.Array(MovedWait) })
  },
  "POST /api/v1/registrations/:id/series/changes": {
    tag: "Series", summary: "Another time of day, length or other sites for every meeting to come: whole or not at all",
    guard: { procedure: "series.change" }, params, body: Schema.Struct(change), status: 200, response: RegistrationFile
  },
  "POST /api/v1/registrations/:id/series/skips": {
    tag: "Series", summary: "Skip days; they can be added again", guard: { procedure: "series.skip" },
    params, body: Schema.Struct(skip), status: 200, response: RegistrationFile
  },
  "POST /api/v1/registrations/:id/series/additions": {
    tag: "Series", summary: "Add skipped days again, or days beside the rule", guard: { procedure: "series.add" },
    params, body: Schema.Struct(add), status: 200, response: RegistrationFile
  },
  "POST /api/v1/registrations/:id/series/cancellation": {
    tag: "Series", summary: "Cancel every meeting that has not begun, from a day on; a running one continues",
    guard: { procedure: "series.cancel" }, params, body: Schema.Struct(cancel), status: 200, response: RegistrationFile
  }
})
