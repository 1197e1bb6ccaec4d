import type { Wish } from "@diemcau/core/Conduct"
import type { Meeting } from "@diemcau/core/Meeting"
import { move, requireState } from "@diemcau/core/meeting/lifecycle"
import { explained, overriddenByOpening } from "@diemcau/core/Override"
import { judge, unready } from "@diemcau/core/Readiness"
import { SiteNotInMeeting } from "@diemcau/core/Refusal"
import type { SiteId } from "@diemcau/core/Site"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as ReadinessStore from "@diemcau/store/Readiness"
import * as Schedule from "@diemcau/store/Schedule"
import * as SiteStore from "@diemcau/store/Site"
import * as Timers from "@diemcau/store/Timers"
import { Effect } from "effect"
import { Conductor } from "../conduct/Conductor.ts"
import { windReview } from "./bells.ts"
import { decided, refuse } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"
import { meetingMatter, readableMeeting } from "./matter.ts"

/** The sites of which it is not known now that they are ready, by name. */
const notReady = (meetingId: Meeting["id"], now: Date) =>
  Effect.gen(function*() {
    const siteIds = unready((yield* ReadinessStore.sites(meetingId, now)).map(judge)).map(({ siteId }) => siteId)
    return (yield* SiteStore.withIds(siteIds)).map(({ id, name }) => ({ siteId: id, name }))
  })

const connect: Implementation<"meeting.connect"> = ({ meetingId, reason = "" }, { now, officer }) =>
  Effect.gen(function*() {
    const { meeting, matter } = yield* readableMeeting(meetingId, officer, "lock")
    const state = yield* decided(move(meeting, "connect"))
    const lacking = yield* notReady(meetingId, now)
    const overridden = overriddenByOpening(lacking.map(({ name }) => name))
    // The clock decides nothing: the regulation's time has come.
    if (officer !== null) yield* decided(explained(overridden, "reason", reason))
    yield* MeetingStore.update({ ...meeting, state, startedAt: now })
    yield* MeetingStore.saveWishes(
      meetingId,
      meeting.siteIds.map((siteId): Wish => ({ siteId, connected: true, microphones: undefined, askedAt: now }))
    )
    return {
      subjectId: meetingId, meetingId, registrationId: meeting.registrationId, matter,
      change: {
        number: meeting.number, address: meeting.address, sites: meeting.siteIds.length, early: now < meeting.opensAt,
        reason: reason === "" ? null : reason, notReady: lacking, overridden: overridden.map(({ rule }) => rule)
      },
      afterwards: Conductor.use((conductor) => conductor.begin(meetingId))
    }
  })

const require = (meeting: Meeting, siteIds: ReadonlyArray<SiteId>) => {
  const stranger = siteIds.find((siteId) => !meeting.siteIds.includes(siteId))
  return stranger === undefined ? Effect.void : refuse(SiteNotInMeeting.make({ siteId: stranger }))
}

/** Changes what the running meeting wants of some sites; the conductor closes the difference. */
const wish = (
  meetingId: Meeting["id"],
  siteIds: (meeting: Meeting) => ReadonlyArray<SiteId>,
  change: (wish: Wish) => Wish,
  circumstance: { readonly officer: Parameters<Implementation<"meeting.redial">>[1]["officer"] },
  told: unknown
) =>
  Effect.gen(function*() {
    const { meeting, matter } = yield* readableMeeting(meetingId, circumstance.officer, "lock")
    yield* decided(requireState(meeting, "running"))
    const chosen = siteIds(meeting)
    yield* require(meeting, chosen)
    const wishes = yield* MeetingStore.wishes(meetingId)
    yield* MeetingStore.saveWishes(meetingId, wishes.filter((one) => chosen.includes(one.siteId)).map(change))
    return {
      subjectId: meetingId, meetingId, registrationId: meeting.registrationId, matter, change: told,
      afterwards: Conductor.use((conductor) => conductor.replan(meetingId))
    }
  })

const setMicrophones: Implementation<"meeting.set-microphones"> = ({ meetingId, sites, except = [], state }, { officer }) =>
  wish(
    meetingId,
    (meeting) => (sites === "all" ? meeting.siteIds : sites).filter((siteId) => !except.includes(siteId)),
    (one) => ({ ...one, microphones: state }),
    { officer },
    { sites, except, state }
  )

const hangUp: Implementation<"meeting.hang-up"> = ({ meetingId, siteId }, { now, officer }) =>
  wish(meetingId, () => [siteId], (one) => ({ ...one, connected: false, askedAt: now }), { officer }, { siteId })

const redial: Implementation<"meeting.redial"> = ({ meetingId, siteId }, { now, officer }) =>
  wish(meetingId, () => [siteId], (one) => ({ ...one, connected: true, askedAt: now }), { officer }, { siteId })

const close: Implementation<"meeting.close"> = ({ meetingId, conclusion }, { now, newId, officer }) =>
  Effect.gen(function*() {
    const { meeting, matter } = yield* readableMeeting(meetingId, officer, "lock")
    const state = yield* decided(move(meeting, "close"))
    yield* MeetingStore.update({ ...meeting, state, endedAt: now, endReason: conclusion ?? null })
    yield* Schedule.release(meetingId)
    yield* Timers.cancel(meetingId)
    yield* windReview(now, newId)
    return {
      subjectId: meetingId, meetingId, registrationId: meeting.registrationId, matter,
      change: { number: meeting.number, conclusion: conclusion ?? null },
      afterwards: Conductor.use((conductor) => conductor.end(meetingId))
    }
  })

/** A locked meeting that has not begun is not held: its sites are free, its clock stops. */
export const callOff = (meeting: Meeting, reason: string, now: Date, how: "cancel" | "postpone" = "cancel") =>
  Effect.gen(function*() {
    const after: Meeting = { ...meeting, state: yield* decided(move(meeting, how)), endedAt: now, endReason: reason }
    yield* MeetingStore.update(after)
    yield* Schedule.release(meeting.id)
    yield* Timers.cancel(meeting.id)
    return { after, matter: yield* meetingMatter(meeting) }
  })

const postpone: Implementation<"meeting.postpone"> = ({ meetingId, ground, reason }, { now, newId, officer }) =>
  Effect.gen(function*() {
    const { meeting, matter } = yield* readableMeeting(meetingId, officer, "lock")
    yield* callOff(meeting, reason, now, "postpone")
    yield* windReview(now, newId)
    return { subjectId: meetingId, meetingId, registrationId: meeting.registrationId, matter, change: { number: meeting.number, ground, reason } }
  })

const cancel: Implementation<"meeting.cancel"> = ({ meetingId, reason }, { now, newId, officer }) =>
  Effect.gen(function*() {
    const { meeting, matter } = yield* readableMeeting(meetingId, officer, "lock")
    yield* callOff(meeting, reason, now)
    yield* windReview(now, newId)
    return {
      subjectId: meetingId, meetingId, registrationId: meeting.registrationId, matter, change: { number: meeting.number, reason }
    }
  })

export const meetingProcedures = {
  "meeting.connect": connect,
  "meeting.set-microphones": setMicrophones,
  "meeting.hang-up": hangUp,
  "meeting.redial": redial,
  "meeting.close": close,
  "meeting.postpone": postpone,
  "meeting.cancel": cancel
}
