import type { HangUpCause } from "../Observation.ts"

/**
 * The switchboard that simulated codecs share. A call has two ends: the codec that dials and the conference
 * (or codec) that answers. Its list of participants is the oracle for "connected": it knows nothing of our platform.
 */
export interface CallNetwork {
  /** Puts a codec on the network under its own address. Unplugging it drops its calls as a power cut does. */
  attach(station: Station): Attachment
  /** Who is in which conference now, as the switchboard sees it. */
  participants(conference: string): ReadonlyArray<Participant>
  conferences(): ReadonlyArray<string>
  /** Ends every leg of a conference, or the leg of one station, from the far side. */
  drop(conference: string, station?: string): void
}

export interface Participant {
  readonly station: string
  readonly since: Date
  readonly microphones: "muted" | "open"
}

export interface Station {
  /** Stable name of the codec on the network, e.g. "so-noi-vu". */
  readonly name: string
  /** Its own address, e.g. "so-noi-vu@hnth.example". */
  readonly address: string
  /**
   * Another codec rings this one. Returns who listens to the leg: it is told `connected` after `answer`, then `ended`.
   * Without it the codec answers by itself. A codec that is in a call is never rung: its caller gets "busy".
   */
  onIncoming?(call: IncomingLeg): LegListener
}

/** A call that rings here, until answered, refused (`hangUp`) or given up by the caller. */
export interface IncomingLeg extends Leg {
  /** The caller's own address. */
  readonly from: string
  answer(): void
}

export interface Attachment {
  /** Starts a leg to `address`. Progress comes back through `on`, asynchronously and in order. */
  dial(address: string, rate: number, on: LegListener): Leg
  /** Tells the switchboard whether this station's microphones are muted. */
  setMicrophones(state: "muted" | "open"): void
  /** Takes the station off the network at once; its legs end without a goodbye to it. */
  detach(): void
}

/** Called in the order below; `ended` exactly once, also after the station's own `hangUp` ("local-hang-up"), never after `detach`. */
export interface LegListener {
  ringing(): void
  connected(): void
  ended(cause: HangUpCause): void
}

export interface Leg {
  hangUp(): void
}
