import { plusMillis } from "@diemcau/core/Instant"
import type { Meeting } from "@diemcau/core/Meeting"
import { millisOf, type Provisions } from "@diemcau/core/Regulation"
import * as Timers from "@diemcau/store/Timers"
import { Effect } from "effect"

const bellsOf = (meeting: Meeting, provisions: Provisions, now: Date) => {
  const before = (millis: number) => plusMillis(meeting.opensAt, -millis)
  const probes = [before(millisOf(provisions, "probe-first-before")), before(millisOf(provisions, "probe-last-before"))]
  return [
    ...probes.filter((due) => due >= now).map((due) => ({ kind: "readiness.probe", due } as const)),
    ...(meeting.gateClosedAt === null ? [{ kind: "readiness.close", due: meeting.checkDueAt } as const] : []),
    ...(meeting.state === "scheduled" ? [{ kind: "meeting.connect", due: meeting.opensAt } as const] : [])
  ]
}

/** As `wind` for many meetings, in as many statements as for one. */
export const windAll = (meetings: ReadonlyArray<Meeting>, provisions: Provisions, now: Date, newId: () => string) =>
  Timers.cancelAll(meetings.map(({ id }) => id)).pipe(
    Effect.andThen(Timers.windAll(meetings.flatMap((meeting) =>
      bellsOf(meeting, provisions, now).map((bell) => ({ ...bell, id: newId(), subjectId: meeting.id })))))
  )

/** Winds the meeting's own clock in place of what was wound before. Bells that should already have rung ring at once. */
export const wind = (meeting: Meeting, provisions: Provisions, now: Date, newId: () => string) => windAll([meeting], provisions, now, newId)

/** Something was given up, or somebody waits anew: the queue is looked through as soon as this is committed. */
export const windReview = (now: Date, newId: () => string) => Timers.wind({ id: newId(), kind: "waitlist.review", subjectId: newId(), due: now })
