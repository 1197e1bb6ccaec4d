import { plusMillis } from "@diemcau/core/Instant"
import type { Meeting } from "@diemcau/core/Meeting"
import { millisOf, type Provisions } from "@diemcau/core/Regulation"
import * as Timers from "@diemcau/store/Timers"
import { Effect } from "effect"

/** Winds the meeting's own clock in place of what was wound before. Bells that should already have rung ring at once. */
export const wind = (meeting: Meeting, provisions: Provisions, now: Date, newId: () => string) => {
  const before = (millis: number) => plusMillis(meeting.opensAt, -millis)
  const probes = [before(millisOf(provisions, "probe-first-before")), before(millisOf(provisions, "probe-last-before"))]
  const bells = [
    ...probes.filter((due) => due >= now).map((due) => ({ kind: "readiness.probe", due } as const)),
    ...(meeting.gateClosedAt === null ? [{ kind: "readiness.close", due: meeting.checkDueAt } as const] : []),
    ...(meeting.state === "scheduled" ? [{ kind: "meeting.connect", due: meeting.opensAt } as const] : [])
  ]
  return Timers.cancel(meeting.id).pipe(
    Effect.andThen(Effect.forEach(bells, ({ kind, due }) => Timers.wind({ id: newId(), kind, subjectId: meeting.id, due }), { discard: true }))
  )
}
