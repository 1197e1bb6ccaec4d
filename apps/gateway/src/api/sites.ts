import { FormerName } from "@diemcau/core/FormerName"
import { LineDetails, LineId } from "@diemcau/core/Line"
import { RoomDetails, RoomId } from "@diemcau/core/Room"
import { AddSite, SiteDetails, SiteId } from "@diemcau/core/Site"
import { ClosingAssessment, CloseSites, ProposedClosing } from "@diemcau/core/SiteClosing"
import { AddUnit, Unit, UnitDetails, UnitId } from "@diemcau/core/Unit"
import { CloseUnits, ProposedUnitClosing, UnitClosingAssessment } from "@diemcau/core/UnitClosing"
import { ImportFault, ImportRow, ImportSites } from "@diemcau/core/SiteImport"
import { Bilingual, Reason } from "@diemcau/core/Text"
import { Schema } from "effect"
import { SiteEntry } from "./estate.ts"
import { maximumSheetBytes } from "../files/Spreadsheet.ts"
import { operations } from "./operation.ts"

export const UnitEntry = Schema.Struct({ ...Unit.fields, formerNames: Schema.Array(FormerName) }).annotate({ identifier: "UnitEntry" })
export type UnitEntry = typeof UnitEntry.Type

/** What an import would do, row by row; the rows go back as they are to be imported. */
export const ImportAssessment = Schema.Struct({
  rows: Schema.Array(Schema.Struct({ ...ImportRow.fields, action: Schema.Literals(["add", "revise", "same"]) })),
  newUnits: Schema.Array(Schema.Struct({ code: Schema.String, name: Schema.String })),
  /** Empty: it may be imported. */
  faults: Schema.Array(Schema.Struct({ ...ImportFault.fields, message: Bilingual }))
}).annotate({ identifier: "ImportAssessment" })
export type ImportAssessment = typeof ImportAssessment.Type

const unitParams = Schema.Struct({ unitId: UnitId })
const siteParams = Schema.Struct({ siteId: SiteId })
const roomParams = Schema.Struct({ roomId: RoomId })
const lineParams = Schema.Struct({ lineId: LineId })
const because = Schema.Struct({ reason: Reason })

/** Keeping the estate: units, sites, their rooms and lines. Nothing is deleted; what ends has a last day and, in a merger, a successor. */
export const siteOperations = operations({
  "GET /api/v1/units": {
    tag: "Sites", summary: "All units, those that have closed too, with their former names", guard: { reading: "estate" },
    status: 200, response: Schema.Struct({ units: Schema.Array(UnitEntry) })
  },
  "POST /api/v1/units": {
    tag: "Sites", summary: "Add a unit", guard: { procedure: "unit.add" }, body: AddUnit, status: 201, response: UnitEntry
  },
  "PUT /api/v1/units/:unitId": {
    tag: "Sites", summary: "Rename or revise a unit; papers of earlier days keep the old name", guard: { procedure: "unit.revise" },
    params: unitParams, body: UnitDetails, status: 200, response: UnitEntry
  },
  "POST /api/v1/units/closing/assessment": {
    tag: "Sites", summary: "What closing or merging units would hand over, and on which day; nothing is stored",
    guard: { reading: "estate-plans" }, body: ProposedUnitClosing, status: 200,
    problems: ["NotFound", "EstateClosed", "ClosingDay", "SuccessorUnusable"], response: UnitClosingAssessment
  },
  "POST /api/v1/units/closing": {
    tag: "Sites", summary: "Close units, or merge them into one that takes over sites, officers and what is not yet held",
    guard: { procedure: "unit.close" }, body: CloseUnits, status: 200, response: Schema.Struct({ units: Schema.Array(UnitEntry) })
  },
  "POST /api/v1/sites": {
    tag: "Sites", summary: "Add a site", guard: { procedure: "site.add" }, body: AddSite, status: 201, response: SiteEntry
  },
  "PUT /api/v1/sites/:siteId": {
    tag: "Sites", summary: "Rename a site or give it to another unit; papers of earlier days keep the old name",
    guard: { procedure: "site.revise" }, params: siteParams, body: SiteDetails, status: 200, response: SiteEntry
  },
  "POST /api/v1/sites/closing/assessment": {
    tag: "Sites", summary: "What closing or merging sites would mean: meetings to come, open requests, endpoints; nothing is stored",
    guard: { reading: "estate-plans" }, body: ProposedClosing, status: 200,
    problems: ["NotFound", "EstateClosed", "ClosingDay", "SuccessorUnusable"], response: ClosingAssessment
  },
  "POST /api/v1/sites/closing": {
    tag: "Sites", summary: "Close sites, or merge them into a successor, and settle every meeting to come: whole or not at all",
    guard: { procedure: "site.close" }, body: CloseSites, status: 200, response: Schema.Struct({ sites: Schema.Array(SiteEntry) })
  },
  "GET /api/v1/sites/imports/sample": {
    tag: "Sites", summary: "An empty list of sites to fill in, as XLSX, with two rows as an example", guard: { reading: "estate-plans" }, status: 200
  },
  "POST /api/v1/sites/imports/assessment": {
    tag: "Sites", summary: "Reads a list of sites (XLSX, or text in columns) and says row by row what importing it would do; nothing is stored",
    guard: { reading: "estate-plans" }, bytes: { maximum: maximumSheetBytes }, status: 200, problems: ["SpreadsheetUnreadable"], response: ImportAssessment
  },
  "POST /api/v1/sites/imports": {
    tag: "Sites", summary: "Imports a list of sites by their codes: whole or not at all; the same list again changes nothing",
    guard: { procedure: "site.import" }, body: ImportSites, status: 200, response: Schema.Struct({ sites: Schema.Array(SiteEntry) })
  },
  "POST /api/v1/sites/:siteId/rooms": {
    tag: "Sites", summary: "Add a room to a site", guard: { procedure: "room.add" }, params: siteParams, body: RoomDetails, status: 201, response: SiteEntry
  },
  "PUT /api/v1/rooms/:roomId": {
    tag: "Sites", summary: "Revise a room", guard: { procedure: "room.revise" }, params: roomParams, body: RoomDetails, status: 204
  },
  "POST /api/v1/rooms/:roomId/closing": {
    tag: "Sites", summary: "Take a room out of use", guard: { procedure: "room.close" }, params: roomParams, body: because, status: 204
  },
  "POST /api/v1/sites/:siteId/lines": {
    tag: "Sites", summary: "Add a line to a site", guard: { procedure: "line.add" }, params: siteParams, body: LineDetails, status: 201, response: SiteEntry
  },
  "PUT /api/v1/lines/:lineId": {
    tag: "Sites", summary: "Revise a line", guard: { procedure: "line.revise" }, params: lineParams, body: LineDetails, status: 204
  },
  "POST /api/v1/lines/:lineId/closing": {
    tag: "Sites", summary: "End a line", guard: { procedure: "line.close" }, params: lineParams, body: because, status: 204
  }
})
