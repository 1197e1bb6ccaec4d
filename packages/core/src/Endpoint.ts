import { Schema } from "effect"
import { Id } from "./Id.ts"
import { Instant } from "./Instant.ts"
import { RoomId } from "./Room.ts"
import { SiteId } from "./Site.ts"
import { keyboardText } from "./Text.ts"

export const EndpointId = Id.pipe(Schema.brand("EndpointId"))
export type EndpointId = typeof EndpointId.Type

export const Port = Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 1, maximum: 65535 }, { message: "number.out-of-range" })))

/** Letters, digits, dots, hyphens and colons only: a host name or an address, never a URL. */
export const Host = Schema.String.pipe(
  Schema.check(Schema.makeFilter((host: string) =>
    /^[A-Za-z0-9.:-]{1,253}$/.test(host) ? undefined : "host.unreadable",
    { toJsonSchema: () => ({ pattern: "^[A-Za-z0-9.:-]{1,253}$" }) }
  ))
)

/** Thiết bị đầu cuối: a codec in a room, and where to reach it. Its password is kept encrypted, elsewhere. */
export const Endpoint = Schema.Struct({
  id: EndpointId,
  siteId: SiteId,
  roomId: RoomId,
  name: Schema.String,
  /** The driver that speaks to it, e.g. "cisco-roomos". */
  driver: Schema.String,
  model: Schema.String,
  host: Host,
  port: Port,
  account: Schema.String
}).annotate({ identifier: "Endpoint" })
export type Endpoint = typeof Endpoint.Type

/**
 * How the platform's session with the device stands. `refused` waits for a person, because devices lock out;
 * every other trouble is tried again for ever.
 */
export const LinkState = Schema.Literals(["connecting", "ready", "unreachable", "refused"])
export type LinkState = typeof LinkState.Type

/** What was last heard of a device, and when. */
export const EndpointStatus = Schema.Struct({
  endpointId: EndpointId,
  link: LinkState,
  /** The reason of the last failure, in the SDK's words ("password-refused"), with the device's own. */
  trouble: Schema.NullOr(Schema.Struct({ reason: Schema.String, raw: Schema.NullOr(Schema.String) })),
  firmware: Schema.NullOr(Schema.String),
  serialNumber: Schema.NullOr(Schema.String),
  registration: Schema.NullOr(Schema.Literals(["registered", "registering", "failed", "not-configured"])),
  microphones: Schema.NullOr(Schema.Literals(["muted", "open"])),
  inCall: Schema.NullOr(Schema.Boolean),
  heardAt: Schema.NullOr(Instant),
  nextAttemptAt: Schema.NullOr(Instant)
}).annotate({ identifier: "EndpointStatus" })
export type EndpointStatus = typeof EndpointStatus.Type

/** What an administrator may change about an endpoint; the password is write-only. */
export const ConfigureEndpoint = Schema.Struct({
  endpointId: EndpointId,
  host: Schema.optionalKey(Host),
  port: Schema.optionalKey(Port),
  account: Schema.optionalKey(keyboardText(1, 64)),
  password: Schema.optionalKey(keyboardText(0, 128))
}).annotate({ identifier: "ConfigureEndpoint" })
export type ConfigureEndpoint = typeof ConfigureEndpoint.Type

export const ReconnectEndpoint = Schema.Struct({ endpointId: EndpointId })
