import type { Endpoint, EndpointStatus } from "@diemcau/core/Endpoint"
import { NotFound } from "@diemcau/core/Refusal"
import { mayRead } from "@diemcau/core/Responsibility"
import type { Officer } from "@diemcau/core/Officer"
import * as EndpointStore from "@diemcau/store/Endpoint"
import * as FormerName from "@diemcau/store/FormerName"
import * as LineStore from "@diemcau/store/Line"
import * as OfficerStore from "@diemcau/store/Officer"
import * as RoomStore from "@diemcau/store/Room"
import * as SiteStore from "@diemcau/store/Site"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect } from "effect"
import type { DriverEntry, EndpointEntry, SiteEntry } from "../api/estate.ts"
import type { estateOperations } from "../api/estate.ts"
import { Clock } from "../Clock.ts"
import { drivers } from "../conduct/drivers.ts"
import { Endpoints } from "../conduct/EndpointSession.ts"
import { perform } from "../perform.ts"
import { refuse } from "../procedures/deciding.ts"
import type { Handlers } from "./handler.ts"

const readable = (officer: Officer, endpoint: Endpoint) => mayRead(officer, "endpoints", { siteIds: [endpoint.siteId] })

/** Every site with all that hangs on it, in a fixed number of queries. */
export const siteEntries = (officer: Officer) =>
  Effect.gen(function*() {
    const sites = yield* SiteStore.list()
    const units = new Map((yield* UnitStore.list()).map((unit) => [unit.id, unit]))
    const rooms = yield* RoomStore.list()
    const lines = yield* LineStore.list()
    const endpoints = yield* EndpointStore.list()
    const technicians = yield* OfficerStore.technicians(sites.map((site) => site.id), (yield* Clock).now())
    const formerNames = yield* FormerName.byOwner()
    const sessions = yield* Endpoints
    return sites.map((site): SiteEntry => {
      const endpoint = endpoints.find((one) => one.siteId === site.id)
      return {
        ...site, unit: units.get(site.unitId)!, formerNames: formerNames.get(site.id) ?? [],
        rooms: rooms.filter((room) => room.siteId === site.id),
        lines: lines.filter((line) => line.siteId === site.id),
        technicians: technicians.filter((one) => one.siteId === site.id).map((one) => one.contact),
        endpoint: endpoint === undefined ? null : { id: endpoint.id, name: endpoint.name, model: endpoint.model },
        status: endpoint !== undefined && readable(officer, endpoint) ? sessions.status(endpoint.id) : null
      }
    })
  })

const driverEntries: ReadonlyArray<DriverEntry> = drivers.map(({ id, vendor, models, transport }) => ({
  id, vendor, models: models.map(({ name }) => name), transport: transport.name, port: transport.port, legacy: transport.legacy
}))

const endpointEntry = (
  endpoint: Endpoint,
  sites: ReadonlyArray<{ readonly id: string; readonly name: string; readonly code: string }>,
  status: EndpointStatus
): EndpointEntry => {
  const site = sites.find((one) => one.id === endpoint.siteId)
  const driver = driverEntries.find(({ id }) => id === endpoint.driver)
  return {
    ...endpoint, siteName: site?.name ?? "", siteCode: site?.code ?? "", status,
    transport: driver?.transport ?? null, legacyTransport: driver?.legacy ?? false
  }
}

const endpointEntries = (officer: Officer) =>
  Effect.gen(function*() {
    const sites = yield* SiteStore.list()
    const sessions = yield* Endpoints
    return (yield* EndpointStore.list())
      .filter((endpoint) => readable(officer, endpoint))
      .map((endpoint) => endpointEntry(endpoint, sites, sessions.status(endpoint.id)))
  })

const entryOf = (officer: Officer, id: string) =>
  Effect.gen(function*() {
    const entry = (yield* endpointEntries(officer)).find((one) => one.id === id)
    return entry ?? (yield* refuse(NotFound.make({ kind: "endpoint", id })))
  })

export const estateHandlers: Handlers<keyof typeof estateOperations> = {
  "GET /api/v1/sites": ({ officer }) => Effect.map(siteEntries(officer), (sites) => ({ sites })),
  "GET /api/v1/sites/:code": ({ officer, params }) =>
    Effect.gen(function*() {
      const entry = (yield* siteEntries(officer)).find((site) => site.code === params.code)
      return entry ?? (yield* refuse(NotFound.make({ kind: "site", id: params.code })))
    }),
  "GET /api/v1/endpoints": ({ officer }) => Effect.map(endpointEntries(officer), (endpoints) => ({ endpoints, drivers: driverEntries })),
  "POST /api/v1/endpoints": ({ officer, body, asker }) =>
    perform("endpoint.add", body, asker).pipe(Effect.flatMap(({ subjectId }) => entryOf(officer, subjectId))),
  "POST /api/v1/endpoints/:id/closing": ({ params, body, asker }) =>
    Effect.as(perform("endpoint.close", { endpointId: params.id, ...body }, asker), undefined),
  "PATCH /api/v1/endpoints/:id": ({ officer, params, body, asker }) =>
    perform("endpoint.configure", { endpointId: params.id, ...body }, asker).pipe(Effect.andThen(entryOf(officer, params.id))),
  "POST /api/v1/endpoints/:id/reconnection": ({ officer, params, asker }) =>
    perform("endpoint.reconnect", { endpointId: params.id }, asker).pipe(Effect.andThen(entryOf(officer, params.id))),
  "POST /api/v1/endpoints/:id/host-key": ({ officer, params, body, asker }) =>
    perform("endpoint.trust-host-key", { endpointId: params.id, ...body }, asker).pipe(Effect.andThen(entryOf(officer, params.id)))
}
