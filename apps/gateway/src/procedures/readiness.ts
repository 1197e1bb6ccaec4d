import { requireState } from "@diemcau/core/meeting/lifecycle"
import type { Meeting } from "@diemcau/core/Meeting"
import { roomItems } from "@diemcau/core/readiness/checks"
import { closeGate, confirmable, GateRecord, judge } from "@diemcau/core/Readiness"
import { AlreadyDecided, NotFound, SiteNotInMeeting } from "@diemcau/core/Refusal"
import type { Matter } from "@diemcau/core/Responsibility"
import type { SiteId } from "@diemcau/core/Site"
import * as EndpointStore from "@diemcau/store/Endpoint"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as ReadinessStore from "@diemcau/store/Readiness"
import * as RegistrationStore from "@diemcau/store/Registration"
import { Effect, Schema } from "effect"
import { Clock } from "../Clock.ts"
import { Endpoints } from "../conduct/EndpointSession.ts"
import { Live } from "../Live.ts"
import { decided, demand, refuse } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"
import { readableMeeting } from "./matter.ts"
import { findingsOf } from "./siteFindings.ts"

const encodeGate = Schema.encodeSync(GateRecord)

/** Tells the boards how these sites stand now. */
export const announce = (meeting: Meeting, siteIds: ReadonlyArray<SiteId>, matter: Matter) =>
  Effect.gen(function*() {
    const live = yield* Live
    const { sites } = yield* findingsOf(meeting, (yield* Clock).now())
    yield* Effect.forEach(
      sites.filter((site) => siteIds.includes(site.siteId)),
      (site) => live.publish({ name: "readiness", data: { meetingId: meeting.id, site: judge(site) } }, matter),
      { discard: true }
    )
  }).pipe(Effect.catchTag("StoreError", (error) => Effect.logWarning("readiness not announced", error)))

/** Asks every endpoint of the meeting at once and writes down what each said. A device that is away is a result. */
export const probeEndpoints = (meeting: Meeting, matter: Matter) =>
  Effect.gen(function*() {
    const { id: meetingId, siteIds } = meeting
    const endpoints = yield* Endpoints
    const asked = (yield* EndpointStore.list()).filter((endpoint) => siteIds.includes(endpoint.siteId))
    yield* Effect.forEach(
      asked,
      (endpoint) =>
        endpoints.probe(endpoint.id).pipe(
          Effect.flatMap((result) => ReadinessStore.recordProbe(meetingId, endpoint.siteId, result))
        ),
      { discard: true, concurrency: "unbounded" }
    )
    yield* announce(meeting, siteIds, matter)
  }).pipe(Effect.catchTag("StoreError", (error) => Effect.logWarning("probe not recorded", error)))

const probe: Implementation<"readiness.probe"> = ({ meetingId }, { officer }) =>
  Effect.gen(function*() {
    const { meeting, matter } = yield* readableMeeting(meetingId, officer, "lock")
    yield* decided(requireState(meeting, "scheduled", "running"))
    return {
      subjectId: meetingId, meetingId, registrationId: meeting.registrationId, matter,
      change: { number: meeting.number, sites: meeting.siteIds.length },
      afterwards: probeEndpoints(meeting, matter)
    }
  })

const confirm: Implementation<"readiness.confirm"> = (input, { now, officer }) =>
  Effect.gen(function*() {
    const { meetingId, siteId, item, verdict, note } = input
    const { meeting, matter } = yield* readableMeeting(meetingId, officer, "lock")
    if (!meeting.siteIds.includes(siteId)) return yield* refuse(SiteNotInMeeting.make({ siteId }))
    yield* demand(officer, "check-rooms", { siteIds: [siteId] })
    yield* decided(requireState(meeting, "scheduled", "running"))
    yield* decided(confirmable(input))
    const { extraChecks = [] } = (yield* RegistrationStore.find(meeting.registrationId))?.request.needs ?? {}
    if (!roomItems(extraChecks.length).includes(item)) return yield* refuse(NotFound.make({ kind: "check", id: item }))
    yield* ReadinessStore.saveAnswer(
      meetingId,
      siteId,
      { item, verdict, note, checkedAt: input.checkedAt ?? now, receivedAt: now, officerName: officer!.name },
      officer!.id
    )
    return {
      subjectId: meetingId, meetingId, registrationId: meeting.registrationId, matter, demanded: { duty: "check-rooms", matter: { siteIds: [siteId] } },
      change: { siteId, item, verdict, note, late: meeting.gateClosedAt !== null },
      afterwards: announce(meeting, [siteId], matter)
    }
  })

const close: Implementation<"readiness.close"> = ({ meetingId }, { now, officer }) =>
  Effect.gen(function*() {
    const { meeting, matter } = yield* readableMeeting(meetingId, officer, "lock")
    yield* decided(requireState(meeting, "scheduled", "running"))
    if (meeting.gateClosedAt !== null) return yield* refuse(AlreadyDecided.make({ number: meeting.number, state: "gate-closed" }))
    const { sites, terms } = yield* findingsOf(meeting, now)
    const gate = closeGate(meeting, sites, terms, now)
    yield* ReadinessStore.saveGate(meetingId, gate)
    yield* MeetingStore.update({ ...meeting, gateClosedAt: now })
    return {
      subjectId: meetingId, meetingId, registrationId: meeting.registrationId, matter, change: encodeGate(gate)
    }
  })

export const readinessProcedures = {
  "readiness.probe": probe,
  "readiness.confirm": confirm,
  "readiness.close": close
}
