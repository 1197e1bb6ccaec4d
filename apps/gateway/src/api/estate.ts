import { ConfigureEndpoint, Endpoint, EndpointId, EndpointStatus } from "@diemcau/core/Endpoint"
import { Line } from "@diemcau/core/Line"
import { Contact } from "@diemcau/core/Officer"
import { Room } from "@diemcau/core/Room"
import { Site } from "@diemcau/core/Site"
import { Unit } from "@diemcau/core/Unit"
import { Schema } from "effect"
import { operations } from "./operation.ts"

/** A site as everybody may see it: where, and whom to call. */
export const SiteEntry = Schema.Struct({
  ...Site.fields,
  unit: Unit,
  rooms: Schema.Array(Room),
  lines: Schema.Array(Line),
  technicians: Schema.Array(Contact),
  endpoint: Schema.NullOr(Schema.Struct({ id: EndpointId, name: Schema.String, model: Schema.String })),
  /** null for those who may not read endpoints. */
  status: Schema.NullOr(EndpointStatus)
}).annotate({ identifier: "SiteEntry" })
export type SiteEntry = typeof SiteEntry.Type

export const EndpointEntry = Schema.Struct({
  ...Endpoint.fields,
  siteName: Schema.String,
  siteCode: Schema.String,
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
    params: Schema.Struct({ code: Schema.String }), status: 200, response: SiteEntry
  },
  "GET /api/v1/endpoints": {
    tag: "Endpoints", summary: "Endpoints with their addresses and state", guard: { reading: "endpoints" },
    status: 200, response: Schema.Struct({ endpoints: Schema.Array(EndpointEntry) })
  },
  "PATCH /api/v1/endpoints/:id": {
    tag: "Endpoints", summary: "Change an endpoint's address or credentials; the password is write-only",
    guard: { procedure: "endpoint.configure" }, params: endpointParams,
    body: Schema.Struct({
      host: ConfigureEndpoint.fields.host,
      port: ConfigureEndpoint.fields.port,
      account: ConfigureEndpoint.fields.account,
      password: ConfigureEndpoint.fields.password
    }),
    status: 200, response: EndpointEntry
  },
  "POST /api/v1/endpoints/:id/reconnection": {
    tag: "Endpoints", summary: "Try an endpoint again that refused the password", guard: { procedure: "endpoint.reconnect" },
    params: endpointParams, status: 200, response: EndpointEntry
  }
})
