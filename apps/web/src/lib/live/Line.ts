import type { LiveEventName } from "@diemcau/gateway/api/live"

/** "ended": the session is over. "replaced": this browser is signed in as somebody else now. After both nothing more is heard. */
export type LineState = "connecting" | "open" | "lost" | "ended" | "replaced"

export const isOver = (state: LineState): boolean => state === "ended" || state === "replaced"

export interface Listener {
  readonly state: (state: LineState) => void
  /** `place` is the feed's id of this event, if it has one: a later stream resumes there. */
  readonly event: (name: LiveEventName, data: string, place: string | undefined) => void
  /** Something may have happened unheard: pages load again. */
  readonly missed: () => void
  /** Another tab's stream, that this one joins, has come to this place of the feed. */
  readonly joined: (place: string) => void
}
export type StreamListener = Pick<Listener, "state" | "event">

/** A way by which live events come to this page. */
export interface Line {
  /** Somebody is looking: an attempt that waits for its turn is made now. */
  readonly hurry: () => void
  readonly close: () => void
}

/** Each declared event once; the type asks for a new one as soon as it is declared. */
const declared: Readonly<Record<LiveEventName, true>> = { journal: true, site: true, readiness: true, endpoint: true, clock: true, room: true, notice: true }

export const eventNames = Object.keys(declared) as ReadonlyArray<LiveEventName>
