import type { Officer } from "@diemcau/core/Officer"
import { NotFound } from "@diemcau/core/Refusal"
import type { RegistrationId } from "@diemcau/core/Registration"
import { mayRead } from "@diemcau/core/Responsibility"
import * as RegistrationStore from "@diemcau/store/Registration"
import { Effect } from "effect"
import type { seriesOperations } from "../api/series.ts"
import { Clock } from "../Clock.ts"
import { perform } from "../perform.ts"
import { refuse } from "../procedures/deciding.ts"
import { matterOf } from "../procedures/matter.ts"
import { askedSeries } from "../procedures/series.ts"
import { proposedSeriesChange } from "../procedures/seriesChange.ts"
import type { Handlers } from "./handler.ts"
import { registrationFile } from "./registrations.ts"

const readable = (id: RegistrationId, officer: Officer) =>
  Effect.gen(function*() {
    const registration = yield* RegistrationStore.find(id)
    return registration === null || !mayRead(officer, "registrations", matterOf(registration))
      ? yield* refuse(NotFound.make({ kind: "registration", id }))
      : registration
  })

export const seriesHandlers: Handlers<keyof typeof seriesOperations> = {
  "POST /api/v1/series/assessments": ({ body: { request, registrationId, ...plan }, officer }) =>
    Effect.gen(function*() {
      return (yield* askedSeries(request, plan, (yield* Clock).now(), officer, { registrationId })).assessment
    }),
  "POST /api/v1/series": ({ body, asker, officer }) =>
    perform("series.submit", body, asker).pipe(Effect.flatMap((done) => registrationFile(done.subjectId as RegistrationId, officer))),
  "PUT /api/v1/registrations/:id/series": ({ params, body, asker, officer }) =>
    perform("series.revise", { registrationId: params.id, ...body }, asker).pipe(Effect.andThen(registrationFile(params.id, officer))),
  "POST /api/v1/registrations/:id/series/changes/assessment": ({ params, body, officer }) =>
    Effect.gen(function*() {
      const registration = yield* readable(params.id, officer)
      return yield* proposedSeriesChange(registration, body, (yield* Clock).now(), officer)
    }),
  "POST /api/v1/registrations/:id/series/changes": ({ params, body, asker, officer }) =>
    perform("series.change", { registrationId: params.id, ...body }, asker).pipe(Effect.andThen(registrationFile(params.id, officer))),
  "POST /api/v1/registrations/:id/series/skips": ({ params, body, asker, officer }) =>
    perform("series.skip", { registrationId: params.id, ...body }, asker).pipe(Effect.andThen(registrationFile(params.id, officer))),
  "POST /api/v1/registrations/:id/series/additions": ({ params, body, asker, officer }) =>
    perform("series.add", { registrationId: params.id, ...body }, asker).pipe(Effect.andThen(registrationFile(params.id, officer))),
  "POST /api/v1/registrations/:id/series/cancellation": ({ params, body, asker, officer }) =>
    perform("series.cancel", { registrationId: params.id, ...body }, asker).pipe(Effect.andThen(registrationFile(params.id, officer)))
}
