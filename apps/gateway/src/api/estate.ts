import { AddEndpoint, CloseEndpoint, ConfigureEndpoint, Endpoint, EndpointId, EndpointStatus, Port, TrustHostKey } from "@diemcau/core/Endpoint"
import { FormerName } from "@diemcau/core/FormerName"
import { Line } from "@diemcau/core/Line"
import { Contact } from "@diemcau/core/Officer"
import { Room } from "@diemcau/core/Room"
import { Site, SiteCode } from "@diemcau/core/Site"
import { Unit } from "@diemcau/core/Unit"
import { Schema } from "effect"
import { operations } from "./operation.ts"

/** A site as everybody may see it: where, and whom to call. */
export const SiteEntry = Schema.Struct({
  ...Site.fields,
  unit: Unit,
  formerNames: Schema.Array(FormerName),
  rooms: Schema.Array(Room),
  lines: Schema.Array(Line),
  technicians: Schema.Array(Contact),
  endpoint: Schema.NullOr(Schema.Struct({ id: EndpointId, name: Schema.String, model: Schema.String })),
  /** null for those who may not read endpoints. */
  status: Schema.NullOr(EndpointStatus)
}).annotate({ identifier: "SiteEntry" })
export type SiteEntry = typeof SiteEntry.Type

const Transport = Schema.Literals(["websocket", "telnet", "ssh"])

/** A driver that an endpoint may be given: how it reaches a device, and which it knows. */
export const DriverEntry = Schema.Struct({
  id: Schema.String,
  vendor: Schema.String,
  models: Schema.Array(Schema.String),
  transport: Transport,
  /** The usual one. */
  port: Port,
  /** Unencrypted. */
  legacy: Schema.Boolean
}).annotate({ identifier: "DriverEntry" })
export type DriverEntry = typeof DriverEntry.Type

export const EndpointEntry = Schema.Struct({
  ...Endpoint.fields,
  siteName: Schema.String,
  siteCode: Schema.String,
  /** null: the driver is not installed any more. */
  transport: Schema.NullOr(Transport),
  /** True when the driver's transport is unencrypted (telnet, plain WebSocket). */
  legacyTransport: Schema.Boolean,
  status: EndpointStatus
}).annotate({ identifier: "EndpointEntry" })
export type EndpointEntry = typeof EndpointEntry.Type

const endpointParams = Schema.Struct({ id: EndpointId })

export const estateOperations = operations({
  "GET /api/v1/sites": {
    tag: "Sites", summary: "All sites with rooms, lines and technical officers", guard: { reading: "estate" },
    status: 200, response: Schema.Struct({ sites: Schema.Array(SiteEntry) })
  },
  "GET /api/v1/sites/:code": {
    tag: "Sites", summary: "One site by its code", guard: { reading: "estate" },
    params: Schema.Struct({ code: SiteCode }), status: 200, response: SiteEntry
  },
  "GET /api/v1/endpoints": {
    tag: "Endpoints", summary: "Endpoints with their addresses and state, and the drivers there are", guard: { reading: "endpoints" },
    status: 200, response: Schema.Struct({ endpoints: Schema.Array(EndpointEntry), drivers: Schema.Array(DriverEntry) })
  },
  "POST /api/v1/endpoints": {
    tag: "Endpoints", summary: "A new endpoint in a room; the platform connects to it at once", guard: { procedure: "endpoint.add" },
    body: AddEndpoint, status: 201, response: EndpointEntry
  },
  "POST /api/v1/endpoints/:id/closing": {
    tag: "Endpoints", summary: "Take an endpoint out of service: the session ends, the password goes, history stays",
    guard: { procedure: "endpoint.close" }, params: endpointParams, body: Schema.Struct({ reason: CloseEndpoint.fields.reason }), status: 204
  },
  "PATCH /api/v1/endpoints/:id": {
    tag: "Endpoints", summary: "Change how an endpoint is reached: driver, address, credentials; the password is write-only",
    guard: { procedure: "endpoint.configure" }, params: endpointParams,
    body: Schema.Struct({
      driver: ConfigureEndpoint.fields.driver,
      host: ConfigureEndpoint.fields.host,
      port: ConfigureEndpoint.fields.port,
      account: ConfigureEndpoint.fields.account,
      password: ConfigureEndpoint.fields.password,
      legacyAlgorithms: ConfigureEndpoint.fields.legacyAlgorithms
    }),
    status: 200, response: EndpointEntry
  },
  "POST /api/v1/endpoints/:id/reconnection": {
    tag: "Endpoints", summary: "Try an endpoint again that waits for a person", guard: { procedure: "endpoint.reconnect" },
    params: endpointParams, status: 200, response: EndpointEntry
  },
  "POST /api/v1/endpoints/:id/host-key": {
    tag: "Endpoints", summary: "Trust the host key that the device shows now in place of the pinned one, and try again",
    guard: { procedure: "endpoint.trust-host-key" }, params: endpointParams,
    body: Schema.Struct({ fingerprint: TrustHostKey.fields.fingerprint, reason: TrustHostKey.fields.reason }),
    status: 200, response: EndpointEntry
  }
})
