import { addDays, atLocal, localDate } from "@diemcau/core/Instant"
import {
  holdsSites, requireMaintenanceState, requireToCome, stillInTheWay, type MaintenanceScope, type MaintenanceWindow, type MaintenanceWindowId
} from "@diemcau/core/MaintenanceWindow"
import { requireState } from "@diemcau/core/meeting/lifecycle"
import { MaintenanceInTheWay, NotFound } from "@diemcau/core/Refusal"
import { MaintenanceTold } from "@diemcau/core/notice/maintenance"
import { alternatives, horizonDays } from "@diemcau/core/schedule/alternatives"
import { sitesBehind } from "@diemcau/core/schedule/lines"
import type { Site, SiteId } from "@diemcau/core/Site"
import * as EndpointStore from "@diemcau/store/Endpoint"
import * as LineStore from "@diemcau/store/Line"
import * as MaintenanceStore from "@diemcau/store/MaintenanceWindow"
import * as RegulationStore from "@diemcau/store/Regulation"
import * as RoomStore from "@diemcau/store/Room"
import * as Schedule from "@diemcau/store/Schedule"
import * as SiteStore from "@diemcau/store/Site"
import { Effect, Schema } from "effect"
import { windReview } from "./bells.ts"
import { decided, demand, refuse } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"
import { readableMeeting } from "./matter.ts"
import { stayingSite } from "./room.ts"

type Meetings = ReadonlyArray<MaintenanceStore.MeetingInTheWay>

const encode = Schema.encodeSync(MaintenanceTold)

const known = (id: MaintenanceWindowId) =>
  Effect.flatMap(MaintenanceStore.lock(id), (window) => window === null ? refuse(NotFound.make({ kind: "maintenance", id })) : Effect.succeed(window))

const thing = <One extends { readonly id: string; readonly siteId: SiteId; readonly name: string }>(kind: string, id: string, all: ReadonlyArray<One>) => {
  const found = all.find((one) => one.id === id)
  return found === undefined ? refuse(NotFound.make({ kind, id })) : Effect.map(stayingSite(found.siteId), (site) => ({ found, site }))
}

/** What it is called, and the sites it touches: of a line also those behind it. */
const placeOf = (scope: MaintenanceScope) =>
  Effect.gen(function*() {
    const at = ({ name }: { readonly name: string }, site: Pick<Site, "id" | "name">) => ({ name: `${name}, ${site.name}`, siteIds: [site.id] })
    switch (scope.kind) {
      case "centre":
        return { name: "", siteIds: [] as ReadonlyArray<SiteId> }
      case "site": {
        const site = yield* stayingSite(scope.id)
        return { name: site.name, siteIds: [site.id] }
      }
      case "room": {
        const { found, site } = yield* thing("room", scope.id, yield* RoomStore.list())
        return at(found, site)
      }
      case "endpoint": {
        const { found, site } = yield* thing("endpoint", scope.id, yield* EndpointStore.list())
        return at(found, site)
      }
      case "line": {
        const lines = yield* LineStore.list()
        const { found, site } = yield* thing("line", scope.id, lines)
        return { ...at(found, site), siteIds: sitesBehind(found.id, lines) }
      }
    }
  })

const sitesHeld = ({ scope, siteIds }: Pick<MaintenanceWindow, "scope" | "siteIds">) =>
  scope.kind === "centre" ? Effect.map(SiteStore.list(), (sites) => sites.map(({ id }) => id)) : Effect.succeed(siteIds)

/** The approved meetings in the way, and when instead nothing is. */
const inTheWay = (window: MaintenanceWindow, meetings: Meetings, now: Date) =>
  Effect.gen(function*() {
    const siteIds = yield* sitesHeld(window)
    const day = localDate(window.opensAt)
    const found = yield* Schedule.occupied({
      siteIds, others: [], period: window, from: atLocal(day, "00:00"), to: atLocal(addDays(localDate(window.closesAt), horizonDays + 2), "00:00")
    })
    return yield* refuse(MaintenanceInTheWay.make({
      meetings: meetings.map(({ meetingId: id, number, subject, unitName, opensAt, closesAt }) => ({ id, number, subject, unitName, opensAt, closesAt })),
      alternatives: alternatives(window, siteIds, { now, calendar: yield* RegulationStore.calendar(), ...found, substitutes: new Map(), fits: () => true, sharing: [] })
    }))
  })

const outcome = (window: MaintenanceWindow, meetings: Meetings, more: Pick<MaintenanceTold, "reason" | "agrees"> = {}) => ({
  // Nobody's secret: every page that shows it hears of it.
  subjectId: window.id, matter: {},
  change: encode({ window, meetings: meetings.map(({ meetingId: id, number, unitId, opensAt }) => ({ id, number, unitId, opensAt })), ...more })
})

/**
 * The window as it stands saved is confirmed where nothing is in its way. Under the locks of its sites, which every
 * booking takes too: what books in this moment is either seen here, or meets the window.
 */
const settled = (window: MaintenanceWindow, ifHeld: "refuse" | "ask", now: Date) =>
  Effect.gen(function*() {
    const holds = holdsSites(window.scope)
    const siteIds = yield* sitesHeld(window)
    yield* Schedule.lockSites(siteIds)
    const meetings = yield* MaintenanceStore.inTheWay([window.id])
    if (stillInTheWay(window.scope, meetings).length > 0) {
      return ifHeld === "ask" ? { window, meetings } : yield* inTheWay(window, meetings, now)
    }
    const confirmed: MaintenanceWindow = { ...window, state: "confirmed" }
    if (holds) yield* MaintenanceStore.hold(confirmed, siteIds).pipe(Effect.catchTag("Clashing", () => inTheWay(window, meetings, now)))
    yield* MaintenanceStore.update(confirmed)
    return { window: confirmed, meetings }
  })

const plan: Implementation<"maintenance.plan"> = ({ scope, opensAt, closesAt, reason, ifHeld }, { now, newId, officer }) =>
  Effect.gen(function*() {
    yield* decided(requireToCome({ opensAt }, now))
    const proposed: MaintenanceWindow = {
      id: newId() as MaintenanceWindowId, number: "", scope, ...yield* placeOf(scope), opensAt, closesAt, reason,
      state: "proposed", plannedBy: officer!.id, plannedAt: now, cancelReason: null, revision: 0
    }
    const number = yield* MaintenanceStore.insert(proposed)
    const { window, meetings } = yield* settled({ ...proposed, number }, ifHeld, now)
    return outcome(window, meetings)
  })

/** Another time, and with it new questions: what was answered was about the old one. */
const revise: Implementation<"maintenance.revise"> = ({ windowId, opensAt, closesAt, reason, ifHeld }, { now, newId }) =>
  Effect.gen(function*() {
    const before = yield* known(windowId)
    yield* decided(requireMaintenanceState(before, "proposed", "confirmed"))
    yield* decided(requireToCome(before, now))
    yield* decided(requireToCome({ opensAt }, now))
    const proposed: MaintenanceWindow = { ...before, opensAt, closesAt, reason, state: "proposed", revision: before.revision + 1 }
    yield* MaintenanceStore.update(proposed)
    yield* Schedule.lockSites(yield* sitesHeld(before))
    yield* MaintenanceStore.release(windowId)
    const { window, meetings } = yield* settled(proposed, ifHeld, now)
    yield* windReview(now, newId)
    return outcome(window, meetings)
  })

const confirm: Implementation<"maintenance.confirm"> = ({ windowId }, { now }) =>
  Effect.gen(function*() {
    const proposed = yield* known(windowId)
    yield* decided(requireMaintenanceState(proposed, "proposed"))
    yield* decided(requireToCome(proposed, now))
    const { window, meetings } = yield* settled(proposed, "refuse", now)
    return outcome(window, meetings)
  })

const cancel: Implementation<"maintenance.cancel"> = ({ windowId, reason }, { now, newId }) =>
  Effect.gen(function*() {
    const before = yield* known(windowId)
    yield* decided(requireMaintenanceState(before, "proposed", "confirmed"))
    const window: MaintenanceWindow = { ...before, state: "cancelled", cancelReason: reason }
    yield* MaintenanceStore.update(window)
    yield* MaintenanceStore.release(windowId)
    yield* windReview(now, newId)
    return outcome(window, [], { reason })
  })

const answer: Implementation<"maintenance.answer"> = ({ windowId, meetingId, agrees, reason }, { now, newId, officer }) =>
  Effect.gen(function*() {
    const window = yield* known(windowId)
    const { meeting } = yield* readableMeeting(meetingId, officer, "find")
    yield* demand(officer, "register-meetings", { unitIds: [meeting.unitId] })
    yield* decided(requireState(meeting, "scheduled", "running"))
    yield* decided(requireMaintenanceState(window, "proposed"))
    yield* decided(requireToCome(window, now))
    const asked = (yield* MaintenanceStore.inTheWay([windowId])).find((one) => one.meetingId === meetingId)
    if (asked === undefined) return yield* refuse(NotFound.make({ kind: "meeting", id: meetingId }))
    yield* MaintenanceStore.answer({ windowId, meetingId, revision: window.revision, agreed: agrees, reason, answeredBy: officer!.id, answeredAt: now })
    yield* windReview(now, newId)
    return { ...outcome(window, [asked], { reason, agrees }), meetingId }
  })

/** Proposed windows that nothing is in the way of any more. */
export const maintenanceReadyNow = (now: Date) =>
  Effect.gen(function*() {
    const windows = yield* MaintenanceStore.proposed(now)
    const meetings = Map.groupBy(yield* MaintenanceStore.inTheWay(windows.map(({ id }) => id)), ({ windowId }) => windowId)
    return windows.filter(({ id, scope }) => stillInTheWay(scope, meetings.get(id) ?? []).length === 0).map(({ id }) => id)
  })

export const maintenanceProcedures = {
  "maintenance.plan": plan,
  "maintenance.revise": revise,
  "maintenance.confirm": confirm,
  "maintenance.cancel": cancel,
  "maintenance.answer": answer
}
