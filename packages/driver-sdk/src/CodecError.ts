/**
 * The one error a driver throws. The reason decides what the platform does next:
 * what only a person can mend (a refused password: devices lock out) stops the retries, everything else is tried again with back-off.
 */
export type CodecErrorReason =
  /** No route, connection refused or reset, time-out while connecting. */
  | "unreachable"
  /** The device does not accept the credentials. Never retried without a person. */
  | "password-refused"
  /** The account may not do this on the device. */
  | "not-permitted"
  /** Too many sessions on the device. */
  | "session-limit"
  /** The device answered and said no; `raw` holds its words. */
  | "command-refused"
  /** No answer to a command in time. */
  | "no-answer"
  /** Bytes that the protocol does not allow; the connection is closed. */
  | "protocol"
  /** The session was closed (by us, by the device, or by the line) while the command waited. */
  | "closed"
  /** The argument can not be sent to a device safely (control characters, quotes, too long). */
  | "unsafe-argument"
  /** The device shows another host key than the one pinned; `raw` is the fingerprint it shows. Never retried without a person. */
  | "host-key-changed"
  /** No encryption that both sides accept: an old unit, not allowed its old algorithms. Never retried without a person. */
  | "algorithms-refused"

const retryable: ReadonlySet<CodecErrorReason> = new Set([
  "unreachable", "session-limit", "no-answer", "protocol", "closed"
])

export class CodecError extends Error {
  override readonly name = "CodecError"
  readonly reason: CodecErrorReason
  /** The device's own words, for the operator. Never contains a secret. */
  readonly raw: string | undefined

  constructor(reason: CodecErrorReason, raw?: string, options?: ErrorOptions) {
    super(raw === undefined ? reason : `${reason}: ${raw}`, options)
    this.reason = reason
    this.raw = raw
  }

  get isRetryable(): boolean {
    return retryable.has(this.reason)
  }
}
