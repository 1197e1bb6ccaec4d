import type { Capability } from "./Capability.ts"
import type { CodecError } from "./CodecError.ts"
import type { Identity, Registration } from "./Observation.ts"

/** What a device answered to the questions of the readiness check. `undefined`: it could not tell. */
export interface ProbeReport {
  readonly identity: Identity
  readonly registration: Registration | undefined
  readonly camera: "connected" | "absent" | undefined
  readonly microphone: "connected" | "absent" | undefined
  /** True when the unit still has the vendor's factory password. */
  readonly factoryPassword: boolean
}

/**
 * A live session with one device. Every method resolves when the device has accepted the command:
 * accepted is not done. What came of it arrives as observations.
 * All methods reject with {@link CodecError}; pending ones reject with reason "closed" when the session ends.
 */
export interface Codec {
  readonly capabilities: ReadonlySet<Capability>
  /** Dials `address`, at `rate` kbit/s. Returns the device's call id where the protocol tells it at once. */
  dial(address: string, options: { readonly rate: number }): Promise<{ readonly callId?: string }>
  /** Ends one call, or all when no id is given. */
  hangUp(callId?: string): Promise<void>
  setMicrophones(state: "muted" | "open"): Promise<void>
  /** Asks the device again; read-only, safe during a call. */
  probe(): Promise<ProbeReport>
  /** Reads calls and microphones again and reports them as `resync` observations. */
  resync(): Promise<void>
  close(): Promise<void>
  /** Resolves once, when the session has ended for whatever reason; never rejects. */
  readonly closed: Promise<CodecError>
}
