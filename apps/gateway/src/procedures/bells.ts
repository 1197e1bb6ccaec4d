import { plusMillis } from "@diemcau/core/Instant"
import type { Meeting } from "@diemcau/core/Meeting"
import { millisOf, provisionsAt, type Provisions } from "@diemcau/core/Regulation"
import * as RegulationStore from "@diemcau/store/Regulation"
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

/**
 * As `wind` for many meetings, in as many statements as for one. Each is wound by the rules of the moment it opens: a
 * change that is signed already and takes effect before then counts.
 */
export const windAll = (meetings: ReadonlyArray<Meeting>, now: Date, newId: () => string) =>
  Effect.gen(function*() {
    const versions = yield* RegulationStore.timetable()
    yield* Timers.cancelAll(meetings.map(({ id }) => id))
    yield* Timers.windAll(meetings.flatMap((meeting) => {
      const provisions = provisionsAt(versions, meeting.opensAt < now ? now : meeting.opensAt)
      return bellsOf(meeting, provisions, now).map((bell) => ({ ...bell, id: newId(), subjectId: meeting.id }))
    }))
  })

/** Winds the meeting's own clock in place of what was wound before. Bells that should already have rung ring at once. */
export const wind = (meeting: Meeting, now: Date, newId: () => string) => windAll([meeting], now, newId)
