import { plusMillis } from "@diemcau/core/Instant"
import { conferenceAddress, type Meeting, type MeetingId } from "@diemcau/core/Meeting"
import type { Arrangement } from "@diemcau/core/MeetingChange"
import { sitesOf, type Registration, type Track } from "@diemcau/core/Registration"

/** A meeting of an approved registration, as it stands before anybody has checked or changed it. */
export const newMeeting = (
  registration: Registration,
  { id, number, arrangement, track, domain, checkBefore, now }: {
    readonly id: string
    readonly number: string
    readonly arrangement: Arrangement
    readonly track: Track
    /** Where the central server answers; absent while the platform has no name. */
    readonly domain: string | undefined
    /** Milliseconds before an opening at which its check must be complete. */
    readonly checkBefore: (opensAt: Date) => number
    readonly now: Date
  }
): Meeting => {
  const { opensAt, closesAt, mainSiteId } = arrangement
  const due = plusMillis(opensAt, -checkBefore(opensAt))
  return {
    id: id as MeetingId, registrationId: registration.id, number, track, opensAt, closesAt, mainSiteId, siteIds: sitesOf(arrangement),
    subject: registration.request.subject, chair: registration.request.chair, unitId: registration.unitId,
    address: conferenceAddress(number, domain ?? "localhost"), state: "scheduled",
    checkDueAt: due < now ? now : due, checkShortened: due < now, gateClosedAt: null,
    startedAt: null, endedAt: null, endReason: null, revision: 0, round: 0
  }
}
