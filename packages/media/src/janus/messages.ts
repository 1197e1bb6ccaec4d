// What the video room says, as far as this package acts on it. Fields that are not named here are ignored.
import { Schema } from "effect"

const Sdp = Schema.Struct({ type: Schema.Literals(["offer", "answer"]), sdp: Schema.String })

/** A plugin's answer as Janus wraps it. */
const answer = <Fields extends Schema.Struct.Fields>(fields: Fields) =>
  Schema.Struct({ plugindata: Schema.Struct({ data: Schema.Struct(fields) }), jsep: Schema.optionalKey(Sdp) })

const MediaKind = Schema.Literals(["audio", "video", "data"])

/** One track of a publisher. */
export const PublishedStream = Schema.Struct({
  mid: Schema.String,
  type: MediaKind,
  codec: Schema.optionalKey(Schema.String),
  /** The line is there, and nothing comes over it any more. */
  disabled: Schema.optionalKey(Schema.Boolean),
  /** What the browser called it: "camera", "microphone", "screen". */
  description: Schema.optionalKey(Schema.String)
})
export type PublishedStream = typeof PublishedStream.Type

/** One track as a subscriber receives it. Inactive ones keep their place for a later use. */
export const ReceivedStream = Schema.Struct({
  mid: Schema.String,
  type: MediaKind,
  active: Schema.optionalKey(Schema.Boolean),
  feed_id: Schema.optionalKey(Schema.String),
  feed_mid: Schema.optionalKey(Schema.String),
  feed_description: Schema.optionalKey(Schema.String)
})

export const Created = answer({ videoroom: Schema.Literal("created"), room: Schema.String })
export const Destroyed = answer({ videoroom: Schema.Literal("destroyed") })
export const Rooms = answer({
  videoroom: Schema.Literal("success"),
  list: Schema.Array(Schema.Struct({ room: Schema.String, num_participants: Schema.Int }))
})
export const Joined = answer({ videoroom: Schema.Literal("joined"), id: Schema.String })
export const Configured = answer({ configured: Schema.Literal("ok"), streams: Schema.optionalKey(Schema.Array(PublishedStream)) })
export const Attached = answer({ videoroom: Schema.Literal("attached"), streams: Schema.Array(ReceivedStream) })
/** Without a `jsep` nothing changed for the subscriber. */
export const Updated = answer({ videoroom: Schema.Literal("updated"), streams: Schema.optionalKey(Schema.Array(ReceivedStream)) })
export const Started = answer({ started: Schema.Literal("ok") })

/** What becomes of a handle's peer connection. */
export const HandleEvent = Schema.Union([
  Schema.Struct({ janus: Schema.Literal("webrtcup") }),
  Schema.Struct({ janus: Schema.Literal("hangup"), reason: Schema.optionalKey(Schema.String) }),
  Schema.Struct({ janus: Schema.Literal("detached") })
])
export type HandleEvent = typeof HandleEvent.Type
