import type { Officer } from "@diemcau/core/Officer"
import { NotFound } from "@diemcau/core/Refusal"
import { headings, readSheet } from "@diemcau/core/SiteImport"
import * as FormerName from "@diemcau/store/FormerName"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect } from "effect"
import type { ImportAssessment, siteOperations, UnitEntry } from "../api/sites.ts"
import { Clock } from "../Clock.ts"
import { readSpreadsheet, spreadsheetType, writeSpreadsheet } from "../files/Spreadsheet.ts"
import { fieldWords } from "../http/problemWords/fieldWords.ts"
import { perform } from "../perform.ts"
import { refuse } from "../procedures/deciding.ts"
import { assessClosing } from "../procedures/site.ts"
import { assessUnitClosing } from "../procedures/unit.ts"
import { plannedImport } from "../procedures/siteImport.ts"
import { siteEntries } from "./estate.ts"
import { Raw, type Handlers } from "./handler.ts"

const sample = {
  name: "Điểm cầu", heading: headings.map(({ names }) => names[0]),
  rows: [
    ["xa-vi-du", "Điểm cầu xã Ví Dụ", "", "xa-vi-du", "Ủy ban nhân dân xã Ví Dụ", "Xã, phường", "01/07/2025", "Phòng họp trực tuyến", 30, "TSLCD", "VNPT", 20],
    ["so-vi-du", "Điểm cầu Sở Ví Dụ", "Example Department", "so-vi-du", "Sở Ví Dụ", "Sở, ban, ngành", "02/10/2017", "", null, "", "", null]
  ]
}

/** Always as a download, never shown in place. */
export const download = (content: Uint8Array, name: string, type = spreadsheetType) =>
  new Raw(new Response(new Uint8Array(content), {
    headers: {
      "content-type": type, "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "no-store", "x-content-type-options": "nosniff"
    }
  }))

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
  "POST /api/v1/units/closing/assessment": ({ body }) => Effect.flatMap(Clock, (clock) => assessUnitClosing(body, clock.now())),
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
  "GET /api/v1/sites/imports/sample": () =>
    Effect.map(Effect.promise(() => writeSpreadsheet(sample)), (file) => download(file, "diem-cau-mau.xlsx")),
  "POST /api/v1/sites/imports/assessment": ({ bytes }) =>
    Effect.gen(function*() {
      const read = readSheet(yield* readSpreadsheet(bytes))
      const plan = yield* plannedImport(read.rows, (yield* Clock).now())
      return {
        rows: plan.rows.map(({ row, action }) => ({ ...row, action })), newUnits: plan.newUnits,
        faults: [...read.faults, ...plan.faults].sort((a, b) => a.row - b.row).map((fault) => ({ ...fault, message: fieldWords[fault.code] ?? fieldWords["field.type"]! }))
      } satisfies ImportAssessment
    }),
  "POST /api/v1/sites/imports": ({ body, asker, officer }) =>
    perform("site.import", body, asker).pipe(Effect.andThen(siteEntries(officer)), Effect.map((sites) => ({ sites }))),
  "POST /api/v1/sites/:siteId/rooms": ({ params, body, asker, officer }) =>
    perform("room.add", { ...params, ...body }, asker).pipe(Effect.andThen(siteEntry(officer, params.siteId))),
  "PUT /api/v1/rooms/:roomId": ({ params, body, asker }) => Effect.as(perform("room.revise", { ...params, ...body }, asker), undefined),
  "POST /api/v1/rooms/:roomId/closing": ({ params, body, asker }) => Effect.as(perform("room.close", { ...params, ...body }, asker), undefined),
  "POST /api/v1/sites/:siteId/lines": ({ params, body, asker, officer }) =>
    perform("line.add", { ...params, ...body }, asker).pipe(Effect.andThen(siteEntry(officer, params.siteId))),
  "PUT /api/v1/lines/:lineId": ({ params, body, asker }) => Effect.as(perform("line.revise", { ...params, ...body }, asker), undefined),
  "POST /api/v1/lines/:lineId/closing": ({ params, body, asker }) => Effect.as(perform("line.close", { ...params, ...body }, asker), undefined)
}
