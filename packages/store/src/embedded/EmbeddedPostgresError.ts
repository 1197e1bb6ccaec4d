export type EmbeddedPostgresReason =
  | "UnsupportedPlatform"
  | "BinariesMissing"
  | "NotPermitted"
  | "DiskFull"
  | "InitdbFailed"
  | "StartFailed"
  | "StopFailed"
  | "Busy"

/** Why the embedded server could not be started or stopped. The message says what a person can do about it. */
export class EmbeddedPostgresError extends Error {
  readonly _tag = "EmbeddedPostgresError"
  override readonly name = "EmbeddedPostgresError"
  readonly reason: EmbeddedPostgresReason

  constructor(reason: EmbeddedPostgresReason, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.reason = reason
  }

  /** Reads what the operating system said (`errno` codes) while the launcher was busy with `task` at `place`. */
  static fromSystem(cause: unknown, task: string, place: string): EmbeddedPostgresError {
    if (cause instanceof EmbeddedPostgresError) return cause
    const code = systemCode(cause)
    if (code === "ENOSPC" || code === "EDQUOT") {
      return new EmbeddedPostgresError("DiskFull", `The disk is full: ${task} at ${place} was not possible. Free some space there and start again.`, cause)
    }
    if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
      return new EmbeddedPostgresError(
        "NotPermitted",
        `This user may not do that: ${task} at ${place} (${code}). Give the user who starts the program the right to write there, or choose another folder.`,
        cause
      )
    }
    return new EmbeddedPostgresError(
      "StartFailed",
      `${task} at ${place} failed: ${cause instanceof Error ? cause.message : String(cause)}. Set right what it names and start again.`,
      cause
    )
  }
}

export function systemCode(cause: unknown): string | undefined {
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : undefined
}
