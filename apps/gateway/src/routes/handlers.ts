import type { OperationKey } from "../api/GatewayApi.ts"
import { estateHandlers } from "./estate.ts"
import type { Handlers } from "./handler.ts"
import { meetingHandlers } from "./meetings.ts"
import { officerHandlers } from "./officers.ts"
import { noticeHandlers } from "./notices.ts"
import { preemptionHandlers } from "./preemptions.ts"
import { registrationHandlers } from "./registrations.ts"
import { regulationHandlers } from "./regulation.ts"
import { seatHandlers } from "./seats.ts"
import { seriesHandlers } from "./series.ts"
import { sessionHandlers } from "./sessions.ts"
import { timelineHandlers } from "./timeline.ts"
import { waitlistHandlers } from "./waitlist.ts"

/** One handler for every declared operation; a missing one does not compile. */
export const handlers: Handlers<OperationKey> = {
  ...sessionHandlers,
  ...estateHandlers,
  ...officerHandlers,
  ...registrationHandlers,
  ...seriesHandlers,
  ...meetingHandlers,
  ...timelineHandlers,
  ...seatHandlers,
  ...noticeHandlers,
  ...regulationHandlers,
  ...waitlistHandlers,
  ...preemptionHandlers
}
