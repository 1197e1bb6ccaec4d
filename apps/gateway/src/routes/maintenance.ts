import { addDays, atLocal, localDate } from "@diemcau/core/Instant"
import type { MaintenanceWindow } from "@diemcau/core/MaintenanceWindow"
import type { Officer } from "@diemcau/core/Officer"
import type { ProcedureName } from "@diemcau/core/Procedure"
import { mayDo, mayRead } from "@diemcau/core/Responsibility"
import { forecast } from "@diemcau/core/schedule/forecast"
import type { MaintenanceWindowId } from "@diemcau/core/MaintenanceWindow"
import * as LineStore from "@diemcau/store/Line"
import * as MaintenanceStore from "@diemcau/store/MaintenanceWindow"
import * as OfficerStore from "@diemcau/store/Officer"
import * as RegulationStore from "@diemcau/store/Regulation"
import * as Schedule from "@diemcau/store/Schedule"
import * as SiteStore from "@diemcau/store/Site"
import { Effect } from "effect"
import type { maintenanceOperations } from "../api/maintenance.ts"
import { Clock } from "../Clock.ts"
import { perform } from "../perform.ts"
import type { Handlers } from "./handler.ts"

const allowedOn = ({ state, opensAt, closesAt }: MaintenanceWindow, officer: Officer, now: Date): ReadonlyArray<ProcedureName> =>
  !mayDo(officer, "plan-maintenance") || state === "cancelled" || closesAt <= now ? []
    : ["maintenance.cancel", ...(opensAt > now ? ["maintenance.revise"] as const : []), ...(opensAt > now && state === "proposed" ? ["maintenance.confirm"] as const : [])]

const rowsOf = (windows: ReadonlyArray<MaintenanceWindow>, officer: Officer) =>
  Effect.gen(function*() {
    const now = (yield* Clock).now()
    const names = new Map((yield* OfficerStore.list(now)).map(({ id, name }) => [id, name]))
    const meetings = Map.groupBy(
      yield* MaintenanceStore.inTheWay(windows.filter(({ state }) => state === "proposed").map(({ id }) => id)), ({ windowId }) => windowId
    )
    return windows.map((window) => {
      const all = meetings.get(window.id) ?? []
      const known = all.filter(({ unitId, siteUnitIds, siteIds }) => mayRead(officer, "meetings", { unitIds: [unitId, ...siteUnitIds], siteIds }))
      return {
        ...window, plannedByName: names.get(window.plannedBy) ?? "", hidden: all.length - known.length, allowed: allowedOn(window, officer, now),
        meetings: known.map(({ meetingId: id, number, subject, unitName, unitId, opensAt, closesAt, agreed, reason }) => ({
          id, number, subject, unitName, opensAt, closesAt, agreed, answer: reason,
          mayAnswer: window.opensAt > now && mayDo(officer, "register-meetings", { unitIds: [unitId] })
        }))
      }
    })
  })

export const maintenanceHandlers: Handlers<keyof typeof maintenanceOperations> = {
  "GET /api/v1/maintenance": ({ officer, query }) =>
    Effect.gen(function*() {
      const from = atLocal(query.from ?? localDate((yield* Clock).now()), "00:00")
      const windows = (yield* MaintenanceStore.since(from)).filter(({ scope, siteIds }) =>
        query.siteId === undefined || scope.kind === "centre" || siteIds.includes(query.siteId))
      return { windows: yield* rowsOf(windows, officer) }
    }),
  "POST /api/v1/maintenance": ({ body, asker }) =>
    Effect.gen(function*() {
      const { subjectId } = yield* perform("maintenance.plan", body, asker)
      const id = subjectId as MaintenanceWindowId
      return { id, state: (yield* MaintenanceStore.find(id))!.state }
    }),
  "PUT /api/v1/maintenance/:id": ({ params, body, asker }) => Effect.as(perform("maintenance.revise", { windowId: params.id, ...body }, asker), undefined),
  "POST /api/v1/maintenance/:id/confirmation": ({ params, asker }) => Effect.as(perform("maintenance.confirm", { windowId: params.id }, asker), undefined),
  "POST /api/v1/maintenance/:id/cancellation": ({ params, body, asker }) =>
    Effect.as(perform("maintenance.cancel", { windowId: params.id, ...body }, asker), undefined),
  "POST /api/v1/maintenance/:id/meetings/:meetingId/answer": ({ params, body, asker }) =>
    Effect.as(perform("maintenance.answer", { windowId: params.id, meetingId: params.meetingId, ...body }, asker), undefined),
  "GET /api/v1/capacity": ({ query }) =>
    Effect.gen(function*() {
      const span = { from: atLocal(query.day, "00:00"), to: atLocal(addDays(query.day, 1), "00:00") }
      const sites = new Map((yield* SiteStore.list()).map(({ id, name }) => [id, name]))
      const [confirmed, pending] = [yield* Schedule.neighbours(span), yield* Schedule.pending(span)]
      const lines = (yield* LineStore.list()).map((line) => ({ ...line, siteName: sites.get(line.siteId) ?? "" }))
      return {
        loads: forecast(
          { opensAt: span.from, closesAt: span.to },
          [...confirmed.map((one) => ({ ...one, kind: "confirmed" as const })), ...pending.map((one) => ({ ...one, kind: "pending" as const }))],
          { lines, maintenance: yield* MaintenanceStore.during(span) }, yield* RegulationStore.provisionsInForce(span.from)
        )
      }
    })
}
