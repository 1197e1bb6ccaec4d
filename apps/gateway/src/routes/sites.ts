import type { Officer } from "@diemcau/core/Officer"
import { NotFound } from "@diemcau/core/Refusal"
import * as FormerName from "@diemcau/store/FormerName"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect } from "effect"
import type { siteOperations, UnitEntry } from "../api/sites.ts"
import { Clock } from "../Clock.ts"
import { perform } from "../perform.ts"
import { refuse } from "../procedures/deciding.ts"
import { assessClosing } from "../procedures/site.ts"
import { siteEntries } from "./estate.ts"
import type { Handlers } from "./handler.ts"

const unitEntries = () =>
  Effect.gen(function*() {
    const formerNames = yield* FormerName.byOwner()
    return (yield* UnitStore.list()).map((unit): UnitEntry => ({ ...unit, formerNames: formerNames.get(unit.id) ?? [] }))
  })

const unitEntry = (id: string) =>
  Effect.gen(function*() {
    const entry = (yield* unitEntries()).find((unit) => unit.id === id)
    return entry ?? (yield* refuse(NotFound.make({ kind: "unit", id })))
  })

const siteEntry = (officer: Officer, id: string) =>
  Effect.gen(function*() {
    const entry = (yield* siteEntries(officer)).find((site) => site.id === id)
    return entry ?? (yield* refuse(NotFound.make({ kind: "site", id })))
  })

export const siteHandlers: Handlers<keyof typeof siteOperations> = {
  "GET /api/v1/units": () => Effect.map(unitEntries(), (units) => ({ units })),
  "POST /api/v1/units": ({ body, asker }) => Effect.flatMap(perform("unit.add", body, asker), ({ subjectId }) => unitEntry(subjectId)),
  "PUT /api/v1/units/:unitId": ({ params, body, asker }) =>
    perform("unit.revise", { ...params, ...body }, asker).pipe(Effect.andThen(unitEntry(params.unitId))),
  "POST /api/v1/units/closing": ({ body, asker }) =>
    perform("unit.close", body, asker).pipe(Effect.andThen(unitEntries()), Effect.map((units) => ({ units }))),
  "POST /api/v1/sites": ({ body, asker, officer }) =>
    Effect.flatMap(perform("site.add", body, asker), ({ subjectId }) => siteEntry(officer, subjectId)),
  "PUT /api/v1/sites/:siteId": ({ params, body, asker, officer }) =>
    perform("site.revise", { ...params, ...body }, asker).pipe(Effect.andThen(siteEntry(officer, params.siteId))),
  "POST /api/v1/sites/closing/assessment": ({ body }) =>
    Effect.flatMap(Clock, (clock) => assessClosing(body, clock.now())),
  "POST /api/v1/sites/closing": ({ body, asker, officer }) =>
    perform("site.close", body, asker).pipe(Effect.andThen(siteEntries(officer)), Effect.map((sites) => ({ sites }))),
  "POST /api/v1/sites/:siteId/rooms": ({ params, body, asker, officer }) =>
    perform("room.add", { ...params, ...body }, asker).pipe(Effect.andThen(siteEntry(officer, params.siteId))),
  "PUT /api/v1/rooms/:roomId": ({ params, body, asker }) => Effect.as(perform("room.revise", { ...params, ...body }, asker), undefined),
  "POST /api/v1/rooms/:roomId/closing": ({ params, body, asker }) => Effect.as(perform("room.close", { ...params, ...body }, asker), undefined),
  "POST /api/v1/sites/:siteId/lines": ({ params, body, asker, officer }) =>
    perform("line.add", { ...params, ...body }, asker).pipe(Effect.andThen(siteEntry(officer, params.siteId))),
  "PUT /api/v1/lines/:lineId": ({ params, body, asker }) => Effect.as(perform("line.revise", { ...params, ...body }, asker), undefined),
  "POST /api/v1/lines/:lineId/closing": ({ params, body, asker }) => Effect.as(perform("line.close", { ...params, ...body }, asker), undefined)
}
