import { Schema } from "effect"

/**
 * Why the media relay did not do what it was asked. `detail` is a sentence for the technician and holds no secret.
 * `code` is Janus' own number when Janus refused.
 */
export class MediaError extends Schema.TaggedError<MediaError>()("MediaError", {
  reason: Schema.Literals([
    /** No Janus on this machine. */
    "not-installed",
    /** Janus is being started, hangs, or was lost just now: the same request may succeed in a moment. */
    "relay-away",
    "no-answer",
    "refused",
    /** Janus said something this program does not understand. */
    "not-understood",
    "meeting-not-open",
    "no-such-seat",
    /** An answer without an offer that waits for it. */
    "nothing-offered"
  ]),
  detail: Schema.String,
  code: Schema.optionalKey(Schema.Int)
}) {
  get isRetryable(): boolean {
    return this.reason === "relay-away" || this.reason === "no-answer"
  }
}
