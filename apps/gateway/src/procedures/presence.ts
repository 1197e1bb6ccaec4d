import { isLate, sayable } from "@diemcau/core/Presence"
import { SiteNotInMeeting } from "@diemcau/core/Refusal"
import * as PresenceStore from "@diemcau/store/Presence"
import { Effect } from "effect"
import { decided, demand, refuse } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"
import { readableMeeting } from "./matter.ts"
import { announce } from "./readiness.ts"
import { presenceOf } from "./siteFindings.ts"

const record: Implementation<"presence.record"> = ({ meetingId, siteId }, { now, officer }) =>
  Effect.gen(function*() {
    const { meeting, matter } = yield* readableMeeting(meetingId, officer, "lock")
    if (!meeting.siteIds.includes(siteId)) return yield* refuse(SiteNotInMeeting.make({ siteId }))
    const demanded = { duty: "check-rooms", matter: { siteIds: [siteId] } } as const
    yield* demand(officer, demanded.duty, demanded.matter)
    const { terms, arrivals } = yield* presenceOf(meeting)
    yield* decided(sayable(meeting, terms, arrivals, { siteId }, officer!.id, now))
    yield* PresenceStore.insert(meetingId, meeting.round, siteId, officer!.id, now)
    return {
      subjectId: meetingId, meetingId, registrationId: meeting.registrationId, matter, demanded,
      change: { siteId, dueAt: terms.dueAt?.toISOString() ?? null, late: isLate(now, terms) },
      afterwards: announce(meeting, [siteId], matter)
    }
  })

export const presenceProcedures = { "presence.record": record }
