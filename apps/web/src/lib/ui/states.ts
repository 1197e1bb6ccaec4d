import type { MaintenanceState } from "@diemcau/core/MaintenanceWindow"
import type { ConditionState } from "@diemcau/core/ApprovalCondition"
import type { StepVerdict } from "@diemcau/core/ApprovalStep"
import type { MeetingState } from "@diemcau/core/Meeting"
import type { SiteVerdict } from "@diemcau/core/Readiness"
import type { RegistrationState, Ruling } from "@diemcau/core/Registration"
import type { WaitlistState } from "@diemcau/core/Waitlist"

/** How something stands, as a pill or tile shows it: each has its own icon, so that colour is never alone. */
export type PillState = "ready" | "warning" | "failed" | "lost" | "connecting" | "unknown" | "silent" | "live" | "plain"

/** Waiting is nobody's alarm: plain. Only what a person must act on is coloured. */
export const registrationState: Readonly<Record<RegistrationState, PillState>> = {
  submitted: "plain", waiting: "plain", "sent-back": "warning", approved: "ready", refused: "failed", withdrawn: "silent"
}

export const waitlistState: Readonly<Record<WaitlistState, PillState>> = {
  asked: "plain", waiting: "plain", offered: "warning", booked: "ready", lapsed: "silent", left: "silent", refused: "failed"
}

export const maintenanceState: Readonly<Record<MaintenanceState, PillState>> = { proposed: "warning", confirmed: "plain", cancelled: "silent" }
export const stepState: Readonly<Record<StepVerdict, PillState>> = { endorsed: "ready", approved: "ready", "sent-back": "warning", refused: "failed" }

/** An open condition is somebody's to act on. */
export const conditionState: Readonly<Record<ConditionState, PillState>> = { open: "warning", reported: "warning", met: "ready", lifted: "silent" }

export const meetingState: Readonly<Record<MeetingState, PillState>> = {
  scheduled: "plain", running: "live", closed: "silent", cancelled: "failed", postponed: "warning"
}

export const verdictState: Readonly<Record<SiteVerdict, PillState>> = { ready: "ready", failed: "failed", unknown: "unknown" }

export const rulingState: Readonly<Record<Ruling["verdict"], PillState>> = { met: "ready", exceeds: "warning", broken: "failed" }
