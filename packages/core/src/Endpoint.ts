import { Schema } from "effect"
import { Id } from "./Id.ts"
import { Instant } from "./Instant.ts"
import { RoomId } from "./Room.ts"
import { SiteId } from "./Site.ts"
import { keyboardText, line, Reason } from "./Text.ts"

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

/** A host key's SHA-256, as `ssh-keygen -l` prints it. */
export const HostKeyFingerprint = Schema.String.pipe(
  Schema.check(Schema.isPattern(/^SHA256:[A-Za-z0-9+/]{43}$/, { message: "fingerprint.unreadable" }))
)

/** Khóa nhận dạng: the key by which a device reached over SSH is known again, kept since its first successful sign-in. */
export const HostKey = Schema.Struct({ fingerprint: HostKeyFingerprint, pinnedAt: Instant }).annotate({ identifier: "HostKey" })
export type HostKey = typeof HostKey.Type

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
  account: Schema.String,
  /** Over SSH only: SHA-1 and CBC are accepted too, as old units need. A person's decision for this one device. */
  legacyAlgorithms: Schema.Boolean,
  /** null before the first contact, and for devices that are not reached over SSH. */
  hostKey: Schema.NullOr(HostKey)
}).annotate({ identifier: "Endpoint" })
export type Endpoint = typeof Endpoint.Type

/**
 * How the platform's session with the device stands. `refused` waits for a person: the password was refused (devices
 * lock out), another host key was shown, or only old algorithms are known. Every other trouble is tried again for ever.
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

/** The shape of a driver's name; which drivers there are, the gateway knows. */
const DriverId = Schema.String.pipe(Schema.check(Schema.isPattern(/^[a-z0-9-]{1,64}$/, { message: "driver.unreadable" })))

/** What an administrator may change about an endpoint; the password is write-only. */
export const ConfigureEndpoint = Schema.Struct({
  endpointId: EndpointId,
  driver: Schema.optionalKey(DriverId),
  host: Schema.optionalKey(Host),
  port: Schema.optionalKey(Port),
  account: Schema.optionalKey(keyboardText(1, 64)),
  password: Schema.optionalKey(keyboardText(0, 128)),
  legacyAlgorithms: Schema.optionalKey(Schema.Boolean)
}).annotate({ identifier: "ConfigureEndpoint" })
export type ConfigureEndpoint = typeof ConfigureEndpoint.Type

/** A device that is new in a room. The password is write-only, and may come later. */
export const AddEndpoint = Schema.Struct({
  roomId: RoomId,
  driver: DriverId,
  /** One that the driver knows. */
  model: line(80),
  host: Host,
  port: Port,
  account: keyboardText(1, 64),
  password: keyboardText(0, 128)
}).annotate({ identifier: "AddEndpoint" })
export type AddEndpoint = typeof AddEndpoint.Type

/** Taken out of service, with a reason. Never deleted: checks and calls of the past refer to it. */
export const CloseEndpoint = Schema.Struct({ endpointId: EndpointId, reason: Reason }).annotate({ identifier: "CloseEndpoint" })

export const ReconnectEndpoint = Schema.Struct({ endpointId: EndpointId })

/** Takes the key that the device shows now, and that the officer has seen, in place of the pinned one. */
export const TrustHostKey = Schema.Struct({
  endpointId: EndpointId,
  fingerprint: HostKeyFingerprint,
  reason: Reason
}).annotate({ identifier: "TrustHostKey" })
export type TrustHostKey = typeof TrustHostKey.Type
