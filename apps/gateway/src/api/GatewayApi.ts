import { approvalOperations } from "./approvals.ts"
import { attendanceAnswerOperations } from "./attendanceAnswers.ts"
import { delegationOperations } from "./delegations.ts"
import { directoryOperations } from "./directory.ts"
import { displayOperations } from "./displays.ts"
import { estateOperations } from "./estate.ts"
import { maintenanceOperations } from "./maintenance.ts"
import { meetingOperations } from "./meetings.ts"
import { officerOperations } from "./officers.ts"
import { draftOperations } from "./drafts.ts"
import { dutyOperations } from "./duties.ts"
import { noticeOperations } from "./notices.ts"
import { paperOperations } from "./papers.ts"
import { overrideOperations } from "./overrides.ts"
import { preemptionOperations } from "./preemptions.ts"
import { registrationOperations } from "./registrations.ts"
import { regulationOperations } from "./regulation.ts"
import { searchOperations } from "./search.ts"
import { seatOperations } from "./seats.ts"
import { seriesOperations } from "./series.ts"
import { sessionOperations } from "./sessions.ts"
import { siteOperations } from "./sites.ts"
import { templateOperations } from "./templates.ts"
import { timelineOperations } from "./timeline.ts"
import { waitlistOperations } from "./waitlist.ts"

/** Every operation of the API. The web imports its type; the OpenAPI document and the routes come from its value. */
export const gatewayApi = {
  ...sessionOperations,
  ...estateOperations,
  ...siteOperations,
  ...directoryOperations,
  ...searchOperations,
  ...displayOperations,
  ...maintenanceOperations,
  ...officerOperations,
  ...delegationOperations,
  ...registrationOperations,
  ...draftOperations,
  ...templateOperations,
  ...seriesOperations,
  ...meetingOperations,
  ...timelineOperations,
  ...seatOperations,
  ...dutyOperations,
  ...overrideOperations,
  ...noticeOperations,
  ...regulationOperations,
  ...waitlistOperations,
  ...preemptionOperations,
  ...paperOperations,
  ...attendanceAnswerOperations,
  ...approvalOperations
} as const

export type GatewayApi = typeof gatewayApi
export type OperationKey = keyof GatewayApi
