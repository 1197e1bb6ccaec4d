/** Why a camera, microphone or screen cannot be used; each has a sentence that says what to do. */
export type Trouble =
  /** Plain HTTP: the browser keeps cameras and microphones from such pages. */
  | "insecure"
  | "refused"
  | "none"
  | "in-use"
  /** Unplugged, or taken away by the system. */
  | "ended"
  | "unknown"

const named: Readonly<Record<string, Trouble>> = {
  NotAllowedError: "refused", SecurityError: "refused", PermissionDeniedError: "refused",
  NotFoundError: "none", DevicesNotFoundError: "none", OverconstrainedError: "none",
  NotReadableError: "in-use", TrackStartError: "in-use", AbortError: "in-use"
}

/** What the browser's error means, by its name. */
export const troubleOf = (error: unknown): Trouble => named[error instanceof Error || error instanceof DOMException ? error.name : ""] ?? "unknown"
