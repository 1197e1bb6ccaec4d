import type { Codec } from "./Codec.ts"
import type { Observation } from "./Observation.ts"

/** Where the device is and how to sign in. The secret is kept apart from the settings, and is never logged. */
export interface Connection {
  readonly host: string
  readonly port: number
  readonly account: string
  readonly password: string
  /** Encrypted transports only: SHA-1 and CBC are accepted too, as old units need. Decided by a person for this device. */
  readonly legacyAlgorithms?: boolean
}

/** The host key that a device showed when it was first reached. Fingerprints are as `ssh-keygen -l` prints them. */
export interface HostKeyPin {
  /** Pinned earlier: a device that shows another is refused with "host-key-changed" before any password. Absent at first. */
  readonly known?: string
  /** Called once, after the first successful sign-in, when nothing is `known`. When it throws, the connection fails. */
  learn(fingerprint: string): void | Promise<void>
}

/** What the platform lends a driver for one connection. */
export interface DriverContext {
  /** Tell the platform a fact. May be called before `connect` resolves and until the session closes. */
  observe(observation: Observation): void
  /** One line of wire traffic, for the transcript; the transport has taken secrets out. */
  trace(direction: "sent" | "received", text: string): void
  /** Aborted when the platform gives the session up; the driver closes its socket. */
  readonly signal: AbortSignal
  /** Patience for connecting and for one command, in milliseconds. */
  readonly timeouts: { readonly connect: number; readonly command: number }
  /** For drivers over SSH, which refuse to connect without it. */
  readonly hostKey?: HostKeyPin
}

export interface Model {
  /** As printed on the box and shown to people: "Cisco SX20". An endpoint is offered the drivers that name its model so. */
  readonly name: string
  /** How far anyone has seen this model work with this driver. */
  readonly evidence: "verified" | "simulated" | "documented"
}

/** A family of codecs. What a vendor writes; plain data and one function. */
export interface CodecDriver {
  /** Stable; lower-case letters, digits and hyphens: "cisco-roomos". Stored with every endpoint. */
  readonly id: string
  readonly vendor: string
  readonly models: ReadonlyArray<Model>
  /** How it is reached: named, with the usual port; `legacy` marks unencrypted transports. */
  readonly transport: { readonly name: "websocket" | "telnet" | "ssh"; readonly port: number; readonly legacy: boolean }
  /**
   * Connects, signs in, registers for events of calls and microphones, then reads both and who the unit is (`resync`), and
   * only then resolves. The rest a unit that has to be asked slowly may tell afterwards: a meeting does not wait for a camera.
   * One attempt: the platform owns retries and back-off.
   * @throws CodecError
   */
  connect(connection: Connection, context: DriverContext): Promise<Codec>
}
