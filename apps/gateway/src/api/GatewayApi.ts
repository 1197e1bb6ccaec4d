import { estateOperations } from "./estate.ts"
import { meetingOperations } from "./meetings.ts"
import { registrationOperations } from "./registrations.ts"
import { regulationOperations } from "./regulation.ts"
import { seatOperations } from "./seats.ts"
import { seriesOperations } from "./series.ts"
import { sessionOperations } from "./sessions.ts"

/** Every operation of the API. The web imports its type; the OpenAPI document and the routes come from its value. */
export const gatewayApi = {
  ...sessionOperations,
  ...estateOperations,
  ...registrationOperations,
  ...seriesOperations,
  ...meetingOperations,
  ...seatOperations,
  ...regulationOperations
} as const

export type GatewayApi = typeof gatewayApi
export type OperationKey = keyof GatewayApi
