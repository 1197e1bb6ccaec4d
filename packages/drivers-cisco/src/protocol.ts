import type { Capability } from "@diemcau/driver-sdk/Capability"
import { CodecError } from "@diemcau/driver-sdk/CodecError"
import type { Identity } from "@diemcau/driver-sdk/Observation"
import type { JsonRpcRefusal } from "@diemcau/driver-sdk/transport/JsonRpc"
import { textOf, under } from "./Reading.ts"

export interface Request {
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
}

export type Path = ReadonlyArray<string>

/** What the driver listens to and reads. A branch the unit or the account does not have costs its capability, no more. */
export interface Branch {
  readonly path: Path
  readonly capability?: Capability
  /** Leaf that is listened to when the whole branch would be chatty, as the positions of a camera are. */
  readonly listenTo?: string
}

export const calls: Branch = { path: ["Status", "Call"], capability: "calls" }
export const microphones: Branch = { path: ["Status", "Audio", "Microphones", "Mute"], capability: "audio.mute" }
export const registrations: Branch = { path: ["Status", "SIP", "Registration"], capability: "registration" }
export const gatekeeper: Branch = { path: ["Status", "H323", "Gatekeeper"] }
export const cameras: Branch = { path: ["Status", "Cameras", "Camera"], capability: "camera", listenTo: "Connected" }
export const microphoneInputs: Branch = { path: ["Status", "Audio", "Input", "Connectors", "Microphone"], listenTo: "ConnectionStatus" }
export const standby: Branch = { path: ["Status", "Standby", "State"], capability: "standby" }
export const diagnostics: Branch = { path: ["Status", "Diagnostics", "Message"], capability: "diagnostics" }

export const optionalBranches: ReadonlyArray<Branch> =
  [microphones, registrations, gatekeeper, cameras, microphoneInputs, standby, diagnostics]

/** Without these a call could be seen to begin but not to end: an account that may not hear them is refused. */
export const callEvents: ReadonlyArray<Path> = [
  ["Event", "CallDisconnect"], ["Event", "CallSuccessful"], ["Event", "IncomingCallIndication"]
]

export const systemUnit: Path = ["Status", "SystemUnit"]
/** The name is a configuration on every generation; reading it takes an Admin account. */
export const systemName: Path = ["Configuration", "SystemUnit", "Name"]
export const callCounters: Path = ["Status", "SystemUnit", "State"]

export const get = (path: Path): Request => ({ method: "xGet", params: { Path: path } })

export const listen = (query: Path): Request =>
  ({ method: "xFeedback/Subscribe", params: { Query: query, NotifyCurrentValue: false } })

export const queryOf = ({ path, listenTo }: Branch): Path => listenTo === undefined ? path : [...path, listenTo]

/**
 * Printable ASCII of SIP URIs, H.323 aliases and numbers. No space, quote, backslash, bracket or control character:
 * over other transports of the same unit those end the argument or the line.
 */
const dialable = /^[A-Za-z0-9@.:;=+*#_~!%&/?,()-]{1,255}$/

/** @throws CodecError "unsafe-argument" */
export const dial = (address: string, rate: number, maxCallRate: number): Request => {
  if (typeof address !== "string" || !dialable.test(address)) {
    throw new CodecError("unsafe-argument", "an address has 1 to 255 printable characters without spaces and quotes")
  }
  if (!Number.isInteger(rate) || rate < 64) throw new CodecError("unsafe-argument", "a call rate is a whole number of kbit/s, at least 64")
  return { method: "xCommand/Dial", params: { Number: address, CallRate: Math.min(rate, maxCallRate) } }
}

/** @throws CodecError "unsafe-argument". Id 0 is refused too: to the unit it means "the active call", whichever that is. */
export const endCall = (callId: string, how: "Disconnect" | "Reject"): Request => {
  const id = /^[1-9]\d{0,9}$/.test(callId) ? Number(callId) : undefined
  if (id === undefined) throw new CodecError("unsafe-argument", "a call id is a positive whole number")
  return { method: `xCommand/Call/${how}`, params: { CallId: id } }
}

export const muteMicrophones = (state: "muted" | "open"): Request =>
  ({ method: `xCommand/Audio/Microphones/${state === "muted" ? "Mute" : "Unmute"}`, params: {} })

/** RoomOS 11 says `"status":"OK"`, CE9 says nothing beside the data; any other status is a refusal. */
export const refusalIn = (result: unknown): CodecError | undefined => {
  const status = textOf(under(result, ["status"]))
  if (status === undefined || status.toLowerCase() === "ok") return undefined
  const reason = textOf(under(result, ["Reason"])) ?? textOf(under(result, ["Error"]))
  return new CodecError("command-refused", reason ?? status)
}

export const callIdIn = (result: unknown): string | undefined => textOf(under(result, ["CallId"]))

/** The unit's error codes, in the words of the platform. */
export const refusalOf = (refusal: JsonRpcRefusal): CodecError => {
  const cause = textOf(under(refusal.data, ["Cause"]))
  const raw = `${refusal.message === "" ? "error" : refusal.message} (${refusal.code}${cause === undefined ? "" : `, cause ${cause}`})`
  switch (refusal.code) {
    case -31999: return new CodecError("not-permitted", raw, { cause: refusal })
    case -31998: return new CodecError("session-limit", raw, { cause: refusal })
    // Still booting: as good as not there, and worth another try later.
    case -31997: return new CodecError("unreachable", raw, { cause: refusal })
    default: return new CodecError("command-refused", raw, { cause: refusal })
  }
}

export const identityIn = (unit: unknown, name: unknown): Identity => {
  const serialNumber = textOf(under(unit, ["Hardware", "Module", "SerialNumber"]))
  const systemName = textOf(name)?.trim()
  return {
    vendor: "Cisco",
    model: textOf(under(unit, ["ProductId"])) ?? "Cisco",
    firmware: textOf(under(unit, ["Software", "Version"])) ?? textOf(under(unit, ["Software", "DisplayName"])) ?? "",
    ...serialNumber === undefined ? {} : { serialNumber },
    // A unit that nobody named may print a single space.
    ...systemName === undefined || systemName === "" ? {} : { systemName }
  }
}

/** The unit's own counters say that there is no call; `undefined` when they do not say. */
export const isIdle = (counters: unknown): boolean | undefined => {
  const counts = ["NumberOfActiveCalls", "NumberOfInProgressCalls", "NumberOfSuspendedCalls"]
    .map((name) => textOf(under(counters, [name])))
  if (counts[0] === undefined) return undefined
  return counts.every((count) => count === undefined || Number(count) === 0)
}

const factoryPasswords: ReadonlySet<string> = new Set(["", "cisco", "tandberg"])

/** Left empty, or the word that older software of the family shipped with. */
export const isFactoryPassword = (password: string): boolean => factoryPasswords.has(password.toLowerCase())
