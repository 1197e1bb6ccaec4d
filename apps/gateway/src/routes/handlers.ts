import type { OperationKey } from "../api/GatewayApi.ts"
import { approvalHandlers } from "./approvals.ts"
import { attendanceAnswerHandlers } from "./attendanceAnswers.ts"
import { delegationHandlers } from "./delegations.ts"
import { directoryHandlers } from "./directory.ts"
import { displayHandlers } from "./displays.ts"
import { draftHandlers } from "./drafts.ts"
import { estateHandlers } from "./estate.ts"
import type { Handlers } from "./handler.ts"
import { maintenanceHandlers } from "./maintenance.ts"
import { meetingHandlers } from "./meetings.ts"
import { officerHandlers } from "./officers.ts"
import { dutyHandlers } from "./duties.ts"
import { noticeHandlers } from "./notices.ts"
import { paperHandlers } from "./papers.ts"
import { overrideHandlers } from "./overrides.ts"
import { preemptionHandlers } from "./preemptions.ts"
import { registrationHandlers } from "./registrations.ts"
import { regulationHandlers } from "./regulation.ts"
import { searchHandlers } from "./search.ts"
import { seatHandlers } from "./seats.ts"
import { seriesHandlers } from "./series.ts"
import { sessionHandlers } from "./sessions.ts"
import { siteHandlers } from "./sites.ts"
import { templateHandlers } from "./templates.ts"
import { timelineHandlers } from "./timeline.ts"
import { waitlistHandlers } from "./waitlist.ts"

/** One handler for every declared operation; a missing one does not compile. */
export const handlers: Handlers<OperationKey> = {
  ...sessionHandlers,
  ...estateHandlers,
  ...siteHandlers,
  ...directoryHandlers,
  ...searchHandlers,
  ...displayHandlers,
  ...officerHandlers,
  ...delegationHandlers,
  ...registrationHandlers,
  ...draftHandlers,
  ...templateHandlers,
  ...seriesHandlers,
  ...meetingHandlers,
  ...timelineHandlers,
  ...seatHandlers,
  ...dutyHandlers,
  ...overrideHandlers,
  ...noticeHandlers,
  ...regulationHandlers,
  ...waitlistHandlers,
  ...preemptionHandlers,
  ...paperHandlers,
  ...attendanceAnswerHandlers,
  ...maintenanceHandlers,
  ...approvalHandlers
}
