import type { OperationKey } from "../api/GatewayApi.ts"
import { estateHandlers } from "./estate.ts"
import type { Handlers } from "./handler.ts"
import { meetingHandlers } from "./meetings.ts"
import { noticeHandlers } from "./notices.ts"
import { registrationHandlers } from "./registrations.ts"
import { regulationHandlers } from "./regulation.ts"
import { seatHandlers } from "./seats.ts"
import { sessionHandlers } from "./sessions.ts"

/** One handler for every declared operation; a missing one does not compile. */
export const handlers: Handlers<OperationKey> = {
  ...sessionHandlers,
  ...estateHandlers,
  ...registrationHandlers,
  ...meetingHandlers,
  ...seatHandlers,
  ...noticeHandlers,
  ...regulationHandlers
}
