/**
 * The vocabulary of what a device can tell. A driver turns device bytes into observations and nothing else;
 * the platform keeps the latest of each kind. State is set by evidence only, never by "I sent the command".
 */

/** Where the evidence came from: pushed by the device, answered to a question, or read again after a (re)connect. */
export type Evidence = "event" | "reply" | "resync"

/** States of one call leg, in the order a healthy outgoing call passes them. */
export type CallState = "dialling" | "ringing" | "connecting" | "connected" | "disconnecting"

/** Why a call ended, in words shared by all families. `raw` in the observation keeps the device's own text. */
export type HangUpCause =
  | "local-hang-up"
  | "remote-hang-up"
  | "busy"
  | "rejected"
  | "no-answer"
  | "unknown-address"
  | "network"
  | "other"

/** One call as the device reports it. `id` is the device's own and is opaque; it is not reused soon. */
export interface Call {
  readonly id: string
  /** The far address as the device prints it, scheme (`sip:`, `h323:`) taken off. */
  readonly address: string
  readonly direction: "outgoing" | "incoming"
  readonly state: CallState
  /** kbit/s, when the device tells it. */
  readonly rate?: number
}

export type Registration = "registered" | "registering" | "failed" | "not-configured"

/** What the unit is: read once per connection. `firmware` is the device's own string. */
export interface Identity {
  readonly vendor: string
  readonly model: string
  readonly firmware: string
  readonly serialNumber?: string
  readonly systemName?: string
}

/** One fact about the device. Absence of a fact means "unknown", never "false". */
export type Fact =
  | { readonly kind: "identity"; readonly identity: Identity }
  | { readonly kind: "registration"; readonly protocol: "sip" | "h323"; readonly state: Registration; readonly reason?: string }
  | { readonly kind: "microphones"; readonly state: "muted" | "open" }
  | { readonly kind: "camera"; readonly state: "connected" | "absent" }
  | { readonly kind: "microphone-input"; readonly state: "connected" | "absent" }
  | { readonly kind: "standby"; readonly state: "awake" | "asleep" }
  /** The call as it is now; a later observation of the same id replaces it. */
  | { readonly kind: "call"; readonly call: Call }
  | { readonly kind: "call-ended"; readonly callId: string; readonly cause: HangUpCause; readonly raw?: string }
  /** The complete list of calls, after a (re)connect: calls not in it are gone. */
  | { readonly kind: "calls"; readonly calls: ReadonlyArray<Call> }
  /** A complaint of the device about itself (a diagnostics message, a popup), for the operator to read. */
  | { readonly kind: "diagnostic"; readonly level: "info" | "warning" | "error"; readonly text: string }

export interface Observation {
  readonly evidence: Evidence
  readonly fact: Fact
}
