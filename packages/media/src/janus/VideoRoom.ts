import { Effect, Option, Schema } from "effect"
import { MediaError } from "../MediaError.ts"
import type { LinkHandle, LinkSession, Wire } from "./Link.ts"
import { Attached, Configured, Created, Destroyed, HandleEvent, Joined, Rooms, Started, Updated, type PublishedStream } from "./messages.ts"

const plugin = "janus.plugin.videoroom"

/** A track of a participant, as a subscriber receives it on the media line `mid` of its offer. */
export interface Received {
  readonly mid: string
  readonly kind: "audio" | "video" | "data"
  readonly publisher: string
  readonly description: string | null
}

/** A track somebody publishes: `mid` is the media line in the publisher's own offer. */
export interface Feed {
  readonly publisher: string
  readonly mid: string
}

export interface Offer {
  readonly sdp: string
  readonly receives: ReadonlyArray<Received>
}

const understand = <S extends Schema.Top & { readonly DecodingServices: never }>(schema: S) => (message: unknown): Effect.Effect<S["Type"], MediaError> =>
  Schema.decodeUnknownEffect(schema)(message).pipe(
    Effect.mapError((error) => new MediaError({ reason: "not-understood", detail: `Janus' answer is not understood: ${error.message.slice(0, 300)}` }))
  )

/** The link rejects with MediaError and nothing else. */
const linked = <A>(call: () => Promise<A>): Effect.Effect<A, MediaError> =>
  Effect.tryPromise({ try: call, catch: (cause) => cause instanceof MediaError ? cause : new MediaError({ reason: "not-understood", detail: String(cause) }) })

const ask = <S extends Schema.Top & { readonly DecodingServices: never }>(handle: LinkHandle, schema: S, body: Wire, jsep?: Wire) =>
  Effect.flatMap(linked(() => handle.request(body, jsep)), understand(schema))

const sdpOf = (jsep: { readonly sdp: string } | undefined): Effect.Effect<string, MediaError> =>
  jsep === undefined ? Effect.fail(new MediaError({ reason: "not-understood", detail: "Janus answered without a session description" })) : Effect.succeed(jsep.sdp)

const decodeEvent = Schema.decodeUnknownOption(HandleEvent)
const attach = (session: LinkSession, hear: (event: HandleEvent) => void) =>
  linked(() => session.attach(plugin, (event) => Option.match(decodeEvent(event), { onNone: () => undefined, onSome: hear })))

/** How rooms are made: H.264 first, since codecs speak nothing else, VP8 for browsers without it. */
const roomManner = {
  is_private: true, permanent: false, publishers: 60, bitrate: 1_500_000, notify_joining: false, require_pvtid: false,
  audiocodec: "opus", videocodec: "h264,vp8", h264_profile: "42e01f", opus_fec: true, transport_wide_cc_ext: true
}

/** Rooms: made, listed and destroyed by whoever holds the key; it is also each room's secret, so that a stray can be destroyed. */
export const openKeeper = (session: LinkSession, roomsKey: string) =>
  Effect.map(attach(session, () => undefined), (handle) => ({
    create: (room: string) => Effect.asVoid(ask(handle, Created, { request: "create", admin_key: roomsKey, room, secret: roomsKey, ...roomManner })),
    list: Effect.map(ask(handle, Rooms, { request: "list", admin_key: roomsKey }), ({ plugindata }) => plugindata.data.list.map(({ room }) => room)),
    /** Whoever is in it is told and cut off. */
    destroy: (room: string) => Effect.asVoid(ask(handle, Destroyed, { request: "destroy", room, secret: roomsKey }))
  }))
export type Keeper = Effect.Success<ReturnType<typeof openKeeper>>

/** Enters a room as one that may publish. `hear` gets what becomes of its peer connection. */
export const enter = (
  session: LinkSession, { room, id, name }: { readonly room: string; readonly id: string; readonly name: string }, hear: (event: HandleEvent) => void
) =>
  Effect.gen(function*() {
    const handle = yield* attach(session, hear)
    yield* ask(handle, Joined, { request: "join", ptype: "publisher", room, id, display: name }).pipe(
      Effect.onError(() => Effect.ignore(linked(() => handle.detach())))
    )
    const configure = (request: "publish" | "configure", sdp: string, descriptions: ReadonlyArray<{ readonly mid: string; readonly description: string }>) =>
      Effect.gen(function*() {
        const { plugindata, jsep } = yield* ask(handle, Configured, { request, descriptions }, { type: "offer", sdp })
        const streams: ReadonlyArray<PublishedStream> = (plugindata.data.streams ?? []).filter(({ disabled }) => disabled !== true)
        return { sdp: yield* sdpOf(jsep), streams }
      })
    return {
      /** The first offer of a peer connection. */
      publish: (sdp: string, descriptions: ReadonlyArray<{ readonly mid: string; readonly description: string }>) => configure("publish", sdp, descriptions),
      /** A further offer of the same peer connection: a screen added, a camera taken away. */
      republish: (sdp: string, descriptions: ReadonlyArray<{ readonly mid: string; readonly description: string }>) => configure("configure", sdp, descriptions),
      leave: linked(() => handle.detach())
    }
  })
export type Publisher = Effect.Success<ReturnType<typeof enter>>

const received = (streams: ReadonlyArray<typeof Attached.Type["plugindata"]["data"]["streams"][number]>): ReadonlyArray<Received> =>
  streams.flatMap(({ mid, type, active, feed_id, feed_description }) =>
    active === false || feed_id === undefined ? [] : [{ mid, kind: type, publisher: feed_id, description: feed_description ?? null }])

const named = ({ publisher, mid }: Feed) => ({ feed: publisher, mid })

/** Receives tracks of a room over one peer connection. At least one feed. */
export const watch = (session: LinkSession, room: string, feeds: ReadonlyArray<Feed>, hear: (event: HandleEvent) => void) =>
  Effect.gen(function*() {
    const handle = yield* attach(session, hear)
    const { plugindata, jsep } = yield* ask(handle, Attached, { request: "join", ptype: "subscriber", room, autoupdate: false, streams: feeds.map(named) }).pipe(
      Effect.onError(() => Effect.ignore(linked(() => handle.detach())))
    )
    const offer: Offer = { sdp: yield* sdpOf(jsep), receives: received(plugindata.data.streams) }
    return {
      offer,
      /** The browser's answer to the offer. */
      start: (sdp: string) => Effect.asVoid(ask(handle, Started, { request: "start" }, { type: "answer", sdp })),
      /** A new offer when something changed; null when not. */
      update: (add: ReadonlyArray<Feed>, drop: ReadonlyArray<Feed>): Effect.Effect<Offer | null, MediaError> =>
        Effect.map(
          ask(handle, Updated, { request: "update", ...(add.length === 0 ? {} : { subscribe: add.map(named) }), ...(drop.length === 0 ? {} : { unsubscribe: drop.map(named) }) }),
          ({ plugindata, jsep }) => jsep === undefined ? null : { sdp: jsep.sdp, receives: received(plugindata.data.streams ?? []) }
        ),
      leave: linked(() => handle.detach())
    }
  })
export type Subscriber = Effect.Success<ReturnType<typeof watch>>
