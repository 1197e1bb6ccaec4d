import { attendanceDueAt } from "@diemcau/core/AttendanceAnswer"
import type { Meeting } from "@diemcau/core/Meeting"
import { provisionsAt } from "@diemcau/core/Regulation"
import type { SiteId } from "@diemcau/core/Site"
import * as AnswerStore from "@diemcau/store/AttendanceAnswer"
import * as RegulationStore from "@diemcau/store/Regulation"
import { Effect } from "effect"

/** When each site of a meeting was last asked whether it attends, and by when it answers. */
export const attendanceDue = (meeting: Meeting) =>
  Effect.gen(function*() {
    const rules = provisionsAt(yield* RegulationStore.timetable(), meeting.opensAt)
    const asked = new Map((yield* AnswerStore.asked([meeting.id])).map(({ siteId, askedAt }) => [siteId, askedAt]))
    return (siteId: SiteId) => {
      const askedAt = asked.get(siteId) ?? meeting.opensAt
      return { askedAt, dueAt: attendanceDueAt(meeting, askedAt, rules) }
    }
  })
