import { attendance } from "@diemcau/core/Conduct"
import { addDays, atLocal, weekday } from "@diemcau/core/Instant"
import type { Meeting, MeetingId } from "@diemcau/core/Meeting"
import type { Officer } from "@diemcau/core/Officer"
import type { ProcedureName } from "@diemcau/core/Procedure"
import { board } from "@diemcau/core/Readiness"
import { MeetingState } from "@diemcau/core/Refusal"
import { extentOf, mayDo, mayRead } from "@diemcau/core/Responsibility"
import { isOpenOn } from "@diemcau/core/Site"
import * as ConductStore from "@diemcau/store/Conduct"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as OfficerStore from "@diemcau/store/Officer"
import * as Platform from "@diemcau/store/Platform"
import * as ReadinessStore from "@diemcau/store/Readiness"
import * as SiteStore from "@diemcau/store/Site"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect } from "effect"
import type { CloseOut, MeetingFile, MeetingRow } from "../api/meetings.ts"
import type { meetingOperations } from "../api/meetings.ts"
import { Clock } from "../Clock.ts"
import { Conductor } from "../conduct/Conductor.ts"
import { pdfType, writePaper } from "../papers/OfficialPaper.ts"
import { schedulePaper } from "../papers/schedulePaper.ts"
import { perform } from "../perform.ts"
import { refuse } from "../procedures/deciding.ts"
import { openedMeeting, readableMeeting } from "../procedures/matter.ts"
import { findingsOf, presenceOf } from "../procedures/siteFindings.ts"
import { proposedChange } from "../procedures/meetingChange.ts"
import { conditionShown } from "./approvals.ts"
import type { Handlers } from "./handler.ts"
import { historyFor } from "./history.ts"
import { allowedOnSeries, seriesOf } from "./registrations.ts"
import { download } from "./sites.ts"

const allowedOn = ({ state, opensAt }: Meeting, officer: Officer, now: Date): ReadonlyArray<ProcedureName> => {
  const operating = mayDo(officer, "operate-meetings")
  return [
    ...(operating && state === "scheduled" ? ["readiness.probe", "meeting.connect"] as const : []),
    ...(operating && state === "running"
      ? ["readiness.probe", "meeting.set-microphones", "meeting.hang-up", "meeting.redial", "meeting.close"] as const
      : []),
    ...(mayDo(officer, "decide-registrations") && (state === "scheduled" || state === "postponed") ? ["meeting.cancel"] as const : []),
    ...(mayDo(officer, "decide-registrations") && state === "scheduled" ? ["meeting.postpone"] as const : []),
    ...(mayDo(officer, "decide-registrations") && (state === "postponed" || state === "cancelled" && opensAt > now) ? ["meeting.restore"] as const : []),
    ...(mayDo(officer, "arrange-meetings") && (state === "scheduled" || state === "running") ? ["meeting.change", "meeting.publish"] as const : [])
  ]
}

const context = (id: MeetingId, officer: Officer) =>
  Effect.map(Effect.flatMap(Clock, (clock) => openedMeeting(id, officer, clock.now())), ({ meeting, matter, unitName, request, technicians, history, isPublic }) =>
    ({ meeting, unitName, request, technicians, isPublic, history: historyFor(officer, matter, meeting.unitId, history) }))

const fileOf = (id: MeetingId, officer: Officer) =>
  Effect.gen(function*() {
    const about = yield* context(id, officer)
    const { terms, present } = yield* presenceOf(about.meeting)
    const series = yield* seriesOf(about.meeting.registrationId)
    return {
      ...about, series, present, presence: terms, condition: yield* conditionShown(about.meeting.registrationId),
      allowed: [...allowedOn(about.meeting, officer, (yield* Clock).now()), ...(series === null ? [] : allowedOnSeries(officer))],
      checkableSiteIds: about.meeting.siteIds.filter((siteId) => mayDo(officer, "check-rooms", { siteIds: [siteId] }))
    } satisfies MeetingFile
  })

const boardOf = (id: MeetingId, officer: Officer) =>
  Effect.gen(function*() {
    const { meeting } = yield* readableMeeting(id, officer, "find")
    const { sites, terms } = yield* findingsOf(meeting, (yield* Clock).now())
    return board(meeting, sites, terms, yield* ReadinessStore.gate(id))
  })

const liveOf = (id: MeetingId, officer: Officer) =>
  readableMeeting(id, officer, "find").pipe(Effect.andThen(Conductor.use((conductor) => conductor.live(id))))

const closeOutOf = (id: MeetingId, officer: Officer) =>
  Effect.gen(function*() {
    const { technicians: _, isPublic: _isPublic, ...about } = yield* context(id, officer)
    const { meeting } = about
    if (meeting.state !== "closed") {
      return yield* refuse(MeetingState.make({ state: meeting.state, needed: ["closed"] }))
    }
    const legs = yield* ConductStore.legs(id)
    const gate = yield* ReadinessStore.gate(id)
    const attended = meeting.siteIds.map((siteId) => attendance(siteId, legs, meeting.endedAt ?? meeting.closesAt))
    const present = attended.filter((site) => site.firstConnectedAt !== null).length
    const answers = yield* ReadinessStore.answers(id)
    return {
      ...about, attendance: attended, gate, present: (yield* presenceOf(meeting)).present,
      totals: {
        present, absent: attended.length - present,
        drops: attended.reduce((sum, site) => sum + site.drops, 0),
        minutesLost: attended.reduce((sum, site) => sum + site.minutesLost, 0)
      },
      latePasses: gate === null ? [] : answers
        .filter((answer) => answer.verdict === "pass" && answer.receivedAt > gate.closedAt)
        .map(({ siteId, item, receivedAt, officerName }) => ({ siteId, item, at: receivedAt, officerName }))
    } satisfies CloseOut
  })

/** Meetings of a span that this officer may read, in a fixed number of queries. */
const rows = (officer: Officer, from: Date, to: Date) =>
  Effect.gen(function*() {
    const meetings = yield* MeetingStore.list({ from, to })
    const sites = new Map((yield* SiteStore.list()).map((site) => [site.id as string, site]))
    const everywhere = extentOf(officer, "meetings")?.everywhere === true
    const own = meetings.filter((meeting) =>
      everywhere || mayRead(officer, "meetings", {
        siteIds: meeting.siteIds,
        unitIds: [meeting.unitId, ...meeting.siteIds.flatMap((siteId) => sites.get(siteId)?.unitId ?? [])]
      })
    )
    const ready = yield* ReadinessStore.readyCounts(own.map((meeting) => meeting.id), (yield* Clock).now())
    const conductor = yield* Conductor
    return yield* Effect.forEach(own, (meeting) =>
      Effect.gen(function*() {
        const connected = meeting.state === "running" ? (yield* conductor.live(meeting.id)).connected : null
        return {
          ...meeting, mainSiteName: sites.get(meeting.mainSiteId)?.name ?? "", connected, ready: ready.get(meeting.id) ?? null
        } satisfies MeetingRow
      }))
  })

export const meetingHandlers: Handlers<keyof typeof meetingOperations> = {
  "GET /api/v1/meetings": ({ officer, query }) =>
    Effect.map(
      rows(officer, atLocal(query.from, "00:00"), atLocal(addDays(query.to, 1), "00:00")),
      (meetings) => ({ meetings })
    ),
  "GET /api/v1/meetings/schedule": ({ officer, query }) =>
    Effect.gen(function*() {
      // Weeks begin on Monday.
      const from = addDays(query.week, -((weekday(query.week) + 6) % 7))
      const meetings = yield* rows(officer, atLocal(from, "00:00"), atLocal(addDays(from, 7), "00:00"))
      const now = (yield* Clock).now()
      const sites = (yield* SiteStore.list()).filter((site) => isOpenOn(site, from))
      const technicians = yield* OfficerStore.technicians(sites.map(({ id }) => id), now)
      const body = yield* UnitStore.find(officer.unitId)
      const paper = schedulePaper({
        province: (yield* Platform.read())?.name ?? "", body: body ?? { name: "", kind: "office" }, from, to: addDays(from, 6), meetings, now, by: officer.name,
        sites: sites.map(({ id, name }) => ({ id, name, technicians: technicians.filter(({ siteId }) => siteId === id).map(({ contact }) => contact) }))
      })
      return download(yield* Effect.promise(() => writePaper(paper)), `lich-tuan-${from}.pdf`, pdfType)
    }),
  "GET /api/v1/meetings/:id": ({ params, officer }) => fileOf(params.id, officer),
  "POST /api/v1/meetings/:id/cancellation": ({ params, body, asker, officer }) =>
    perform("meeting.cancel", { meetingId: params.id, ...body }, asker).pipe(Effect.andThen(fileOf(params.id, officer))),
  "POST /api/v1/meetings/:id/postponement": ({ params, body, asker, officer }) =>
    perform("meeting.postpone", { meetingId: params.id, ...body }, asker).pipe(Effect.andThen(fileOf(params.id, officer))),
  "POST /api/v1/meetings/:id/restoration": ({ params, body, asker, officer }) =>
    perform("meeting.restore", { meetingId: params.id, ...body }, asker).pipe(Effect.andThen(fileOf(params.id, officer))),
  "POST /api/v1/meetings/:id/changes/assessment": ({ params, body, officer }) =>
    Effect.gen(function*() {
      const { meeting } = yield* readableMeeting(params.id, officer, "find")
      return (yield* proposedChange(meeting, body, (yield* Clock).now(), officer)).assessment
    }),
  "POST /api/v1/meetings/:id/changes": ({ params, body, asker, officer }) =>
    perform("meeting.change", { meetingId: params.id, ...body }, asker).pipe(Effect.andThen(fileOf(params.id, officer))),
  "GET /api/v1/meetings/:id/readiness": ({ params, officer }) => boardOf(params.id, officer),
  "POST /api/v1/meetings/:id/readiness/probe": ({ params, asker, officer }) =>
    perform("readiness.probe", { meetingId: params.id }, asker).pipe(Effect.andThen(boardOf(params.id, officer))),
  "POST /api/v1/meetings/:id/sites/:siteId/checks": ({ params, body, asker, officer }) =>
    perform("readiness.confirm", { meetingId: params.id, siteId: params.siteId, ...body }, asker).pipe(
      Effect.andThen(boardOf(params.id, officer))
    ),
  "POST /api/v1/meetings/:id/sites/:siteId/presence": ({ params, asker, officer }) =>
    perform("presence.record", { meetingId: params.id, siteId: params.siteId }, asker).pipe(
      // Said before: that moment stands, and is the answer.
      Effect.catchIf((error) => error._tag === "Refused" && error.reason._tag === "AlreadyPresent", () => Effect.void),
      Effect.andThen(boardOf(params.id, officer))
    ),
  "POST /api/v1/meetings/:id/sites/:siteId/presence/withdrawal": ({ params, body, asker, officer }) =>
    perform("presence.withdraw", { meetingId: params.id, siteId: params.siteId, ...body }, asker).pipe(Effect.andThen(boardOf(params.id, officer))),
  "POST /api/v1/meetings/:id/connection": ({ params, body, asker, officer }) =>
    perform("meeting.connect", { meetingId: params.id, ...body }, asker).pipe(Effect.andThen(liveOf(params.id, officer))),
  "GET /api/v1/meetings/:id/live": ({ params, officer }) => liveOf(params.id, officer),
  "POST /api/v1/meetings/:id/microphones": ({ params, body, asker, officer }) =>
    perform("meeting.set-microphones", { meetingId: params.id, ...body }, asker).pipe(Effect.andThen(liveOf(params.id, officer))),
  "POST /api/v1/meetings/:id/sites/:siteId/hang-up": ({ params, asker, officer }) =>
    perform("meeting.hang-up", { meetingId: params.id, siteId: params.siteId }, asker).pipe(Effect.andThen(liveOf(params.id, officer))),
  "POST /api/v1/meetings/:id/sites/:siteId/redial": ({ params, asker, officer }) =>
    perform("meeting.redial", { meetingId: params.id, siteId: params.siteId }, asker).pipe(Effect.andThen(liveOf(params.id, officer))),
  "POST /api/v1/meetings/:id/closing": ({ params, body, asker, officer }) =>
    perform("meeting.close", { meetingId: params.id, ...body }, asker).pipe(Effect.andThen(closeOutOf(params.id, officer))),
  "GET /api/v1/meetings/:id/close-out": ({ params, officer }) => closeOutOf(params.id, officer)
}
