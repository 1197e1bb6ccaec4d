import { isLate, sayable, withdrawable, type RecordPresence } from "@diemcau/core/Presence"
import { SiteNotInMeeting } from "@diemcau/core/Refusal"
import * as PresenceStore from "@diemcau/store/Presence"
import { Effect } from "effect"
import { decided, demand, refuse, type Circumstance } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"
import { readableMeeting } from "./matter.ts"
import { announce } from "./readiness.ts"
import { presenceOf } from "./siteFindings.ts"

/** The meeting, locked, with who is at its sites: for whoever checks the room of this one. */
const atTheSite = ({ meetingId, siteId }: RecordPresence, { officer }: Pick<Circumstance, "officer">) =>
  Effect.gen(function*() {
    const { meeting, matter } = yield* readableMeeting(meetingId, officer, "lock")
    if (!meeting.siteIds.includes(siteId)) return yield* refuse(SiteNotInMeeting.make({ siteId }))
    const demanded = { duty: "check-rooms", matter: { siteIds: [siteId] } } as const
    yield* demand(officer, demanded.duty, demanded.matter)
    return {
      meeting, ...yield* presenceOf(meeting),
      outcome: {
        subjectId: meetingId, meetingId, registrationId: meeting.registrationId, matter, demanded, afterwards: announce(meeting, [siteId], matter)
      }
    }
  })

const record: Implementation<"presence.record"> = (input, circumstance) =>
  Effect.gen(function*() {
    const { meetingId, siteId } = input
    const { now, officer } = circumstance
    const { meeting, terms, arrivals, outcome } = yield* atTheSite(input, circumstance)
    yield* decided(sayable(meeting, terms, arrivals, { siteId }, officer!.id, now))
    yield* PresenceStore.insert({ meetingId, round: meeting.round, siteId, officerId: officer!.id }, now)
    return { ...outcome, change: { siteId, dueAt: terms.dueAt?.toISOString() ?? null, late: isLate(now, terms) } }
  })

const withdraw: Implementation<"presence.withdraw"> = (input, circumstance) =>
  Effect.gen(function*() {
    const { meetingId, siteId, officerId, reason } = input
    const { now, officer } = circumstance
    const { meeting, arrivals, outcome } = yield* atTheSite(input, circumstance)
    const { since, officer: said } = yield* decided(withdrawable(meeting, arrivals, input, now))
    yield* PresenceStore.withdraw({ meetingId, round: meeting.round, siteId, officerId }, { at: now, by: officer!.id, reason })
    return { ...outcome, change: { siteId, since: since.toISOString(), saidBy: { id: said.id, name: said.name }, reason } }
  })

export const presenceProcedures = { "presence.record": record, "presence.withdraw": withdraw }
