import { LocalDate } from "@diemcau/core/Instant"
import { AnswerMaintenance, CancelMaintenance, MaintenanceWindow, MaintenanceWindowId, PlanMaintenance, RevisedMaintenance } from "@diemcau/core/MaintenanceWindow"
import { MeetingId } from "@diemcau/core/Meeting"
import { LoadForecast } from "@diemcau/core/schedule/forecast"
import { SiteId } from "@diemcau/core/Site"
import { Schema } from "effect"
import { operations } from "./operation.ts"

/** A window with the approved meetings in its way, as far as this officer may read them. */
export const MaintenanceRow = Schema.Struct({
  ...MaintenanceWindow.fields,
  plannedByName: Schema.String,
  meetings: Schema.Array(Schema.Struct({
    id: MeetingId,
    number: Schema.String,
    subject: Schema.String,
    unitName: Schema.String,
    opensAt: MaintenanceWindow.fields.opensAt,
    closesAt: MaintenanceWindow.fields.closesAt,
    /** null: its organiser has not answered. */
    agreed: Schema.NullOr(Schema.Boolean),
    answer: Schema.NullOr(Schema.String),
    /** This officer may answer for it. */
    mayAnswer: Schema.Boolean
  })),
  /** How many meetings in the way this officer may not read. */
  hidden: Schema.Int,
  /** Procedures this officer may do on it now. */
  allowed: Schema.Array(Schema.String)
}).annotate({ identifier: "MaintenanceRow" })
export type MaintenanceRow = typeof MaintenanceRow.Type

const params = Schema.Struct({ id: MaintenanceWindowId })
const list = Schema.Struct({ windows: Schema.Array(MaintenanceRow) })

export const maintenanceOperations = operations({
  "GET /api/v1/maintenance": {
    tag: "Maintenance", summary: "What is out of service from a day on (today, unless one is named), at one site or anywhere; called-off windows too",
    guard: { reading: "estate" }, query: Schema.Struct({ from: Schema.optionalKey(LocalDate), siteId: Schema.optionalKey(SiteId) }), status: 200, response: list
  },
  "POST /api/v1/maintenance": {
    tag: "Maintenance", summary: "Plan a window; over approved meetings it is refused with them and with free times, or waits for their organisers' consent",
    guard: { procedure: "maintenance.plan" }, body: PlanMaintenance, status: 201, response: Schema.Struct({ id: MaintenanceWindowId, state: MaintenanceWindow.fields.state })
  },
  "PUT /api/v1/maintenance/:id": {
    tag: "Maintenance", summary: "Move a window that has not begun; organisers are asked anew", guard: { procedure: "maintenance.revise" }, params,
    body: RevisedMaintenance, status: 204
  },
  "POST /api/v1/maintenance/:id/confirmation": {
    tag: "Maintenance", summary: "Confirm a proposed window, now that nothing is in its way; the platform does so by itself too", guard: { procedure: "maintenance.confirm" },
    params, status: 204
  },
  "POST /api/v1/maintenance/:id/cancellation": {
    tag: "Maintenance", summary: "Call a window off; what it held is free again", guard: { procedure: "maintenance.cancel" }, params,
    body: Schema.Struct({ reason: CancelMaintenance.fields.reason }), status: 204
  },
  "POST /api/v1/maintenance/:id/meetings/:meetingId/answer": {
    tag: "Maintenance", summary: "An organiser's answer for one meeting in the way; the meeting is moved or cancelled by its own procedures",
    guard: { procedure: "maintenance.answer" }, params: Schema.Struct({ id: MaintenanceWindowId, meetingId: MeetingId }),
    body: Schema.Struct({ agrees: AnswerMaintenance.fields.agrees, reason: AnswerMaintenance.fields.reason }), status: 204
  },
  "GET /api/v1/capacity": {
    tag: "Maintenance", summary: "How many sites use the central server and each shared line in every quarter of an hour of a day, pending requests told apart, and why",
    guard: { reading: "capacity" }, query: Schema.Struct({ day: LocalDate }), status: 200, response: Schema.Struct({ loads: Schema.Array(LoadForecast) })
  }
})
