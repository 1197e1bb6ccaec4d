import type { Meeting } from "@diemcau/core/Meeting"
import type { Officer } from "@diemcau/core/Officer"
import { NotFound } from "@diemcau/core/Refusal"
import { mayRead, type Matter } from "@diemcau/core/Responsibility"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as SiteStore from "@diemcau/store/Site"
import { Effect } from "effect"
import { refuse } from "./deciding.ts"

/** Whom a meeting concerns: its organiser, the bodies of its sites, and the sites themselves. */
export const meetingMatter = (meeting: Pick<Meeting, "unitId" | "siteIds">) =>
  Effect.map(SiteStore.withIds(meeting.siteIds), (sites): Matter => ({
    unitIds: [meeting.unitId, ...sites.map((site) => site.unitId)],
    siteIds: meeting.siteIds
  }))

/** Finds a meeting that this officer may read, locked when `how` is "lock"; for others it does not exist. */
export const readableMeeting = (id: Meeting["id"], officer: Officer | null, how: "find" | "lock") =>
  Effect.gen(function*() {
    const meeting = yield* (how === "lock" ? MeetingStore.lock(id) : MeetingStore.find(id))
    if (meeting === null) return yield* refuse(NotFound.make({ kind: "meeting", id }))
    const matter = yield* meetingMatter(meeting)
    if (officer !== null && !mayRead(officer, "meetings", matter)) {
      return yield* refuse(NotFound.make({ kind: "meeting", id }))
    }
    return { meeting, matter }
  })
