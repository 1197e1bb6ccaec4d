import { estateOperations } from "./estate.ts"
import { meetingOperations } from "./meetings.ts"
import { officerOperations } from "./officers.ts"
import { noticeOperations } from "./notices.ts"
import { preemptionOperations } from "./preemptions.ts"
import { registrationOperations } from "./registrations.ts"
import { regulationOperations } from "./regulation.ts"
import { seatOperations } from "./seats.ts"
import { seriesOperations } from "./series.ts"
import { sessionOperations } from "./sessions.ts"
import { timelineOperations } from "./timeline.ts"
import { waitlistOperations } from "./waitlist.ts"

/** Every operation of the API. The web imports its type; the OpenAPI document and the routes come from its value. */
export const gatewayApi = {
  ...sessionOperations,
  ...estateOperations,
  ...officerOperations,
  ...registrationOperations,
  ...seriesOperations,
  ...meetingOperations,
  ...timelineOperations,
  ...seatOperations,
  ...noticeOperations,
  ...regulationOperations,
  ...waitlistOperations,
  ...preemptionOperations
} as const

export type GatewayApi = typeof gatewayApi
export type OperationKey = keyof GatewayApi
