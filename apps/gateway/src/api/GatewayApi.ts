import { estateOperations } from "./estate.ts"
import { meetingOperations } from "./meetings.ts"
import { noticeOperations } from "./notices.ts"
import { registrationOperations } from "./registrations.ts"
import { regulationOperations } from "./regulation.ts"
import { seatOperations } from "./seats.ts"
import { sessionOperations } from "./sessions.ts"

/** Every operation of the API. The web imports its type; the OpenAPI document and the routes come from its value. */
export const gatewayApi = {
  ...sessionOperations,
  ...estateOperations,
  ...registrationOperations,
  ...meetingOperations,
  ...seatOperations,
  ...noticeOperations,
  ...regulationOperations
} as const

export type GatewayApi = typeof gatewayApi
export type OperationKey = keyof GatewayApi
