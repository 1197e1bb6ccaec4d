import * as Maintenance from "../MaintenanceWindow.ts"
import { procedure } from "./declaration.ts"

/** When something of the estate is out of service on purpose. */
export const maintenanceProcedures = {
  "maintenance.plan": procedure({
    subject: "maintenance", duty: "plan-maintenance", event: "maintenance.planned", doors: ["route"],
    words: { vi: "Lập lịch bảo trì", en: "Plan maintenance" },
    input: Maintenance.PlanMaintenance, refusals: ["NotFound", "EstateClosed", "MaintenancePast", "MaintenanceInTheWay"]
  }),
  "maintenance.revise": procedure({
    subject: "maintenance", duty: "plan-maintenance", event: "maintenance.revised", doors: ["route"],
    words: { vi: "Dời lịch bảo trì", en: "Move maintenance" },
    input: Maintenance.ReviseMaintenance, refusals: ["NotFound", "MaintenanceState", "MaintenancePast", "MaintenanceInTheWay"]
  }),
  "maintenance.confirm": procedure({
    subject: "maintenance", duty: "plan-maintenance", clockDuty: "keep-time", event: "maintenance.confirmed", doors: ["route", "job"],
    words: { vi: "Chốt lịch bảo trì", en: "Confirm maintenance" },
    input: Maintenance.ConfirmMaintenance, refusals: ["NotFound", "MaintenanceState", "MaintenancePast", "MaintenanceInTheWay"]
  }),
  "maintenance.cancel": procedure({
    subject: "maintenance", duty: "plan-maintenance", event: "maintenance.cancelled", doors: ["route"],
    words: { vi: "Hủy lịch bảo trì", en: "Cancel maintenance" },
    input: Maintenance.CancelMaintenance, refusals: ["NotFound", "MaintenanceState"]
  }),
  "maintenance.answer": procedure({
    subject: "maintenance", duty: "register-meetings", event: "maintenance.answered", doors: ["route"],
    words: { vi: "Trả lời về lịch bảo trì", en: "Answer about maintenance" },
    input: Maintenance.AnswerMaintenance, refusals: ["NotFound", "MeetingState", "MaintenanceState", "MaintenancePast"]
  })
} as const
