import { randomUUID } from "node:crypto"
import { networkInterfaces } from "node:os"
import type { MeetingId } from "@diemcau/core/Meeting"
import type { OfficerId } from "@diemcau/core/Officer"
import type { SiteId } from "@diemcau/core/Site"
import { Context, Effect, Layer, PubSub, Redacted, Semaphore, type Scope } from "effect"
import { MediaError } from "./MediaError.ts"
import { addressTrouble } from "./janus/configuration.ts"
import { JanusLink, type LinkEnd, type LinkPatience, type LinkSession } from "./janus/Link.ts"
import type { HandleEvent, PublishedStream } from "./janus/messages.ts"
import { findJanus, keepJanus, notInstalled, type JanusLife, type JanusOptions } from "./janus/Process.ts"
import { enter, openKeeper, watch, type Feed, type Keeper, type Offer, type Publisher, type Subscriber } from "./janus/VideoRoom.ts"

export interface Participant {
  readonly id: OfficerId
  readonly name: string
  /** The participating site this person belongs to, if any. */
  readonly siteId: SiteId | null
}

/** A participant's place in a meeting's room, from join to leave; it outlives a relay that is lost and comes back. */
export interface Seat {
  readonly id: string
  readonly meetingId: MeetingId
  readonly participant: Participant
  /** What the others can see and hear of it now. */
  readonly streams: ReadonlyArray<PublishedStream>
}

/** What a browser calls the track on one media line of its offer: "camera", "microphone", "screen". */
export interface Description {
  readonly mid: string
  readonly description: string
}

export type MediaEvent =
  | { readonly type: "joined" | "published" | "unpublished" | "left"; readonly meetingId: MeetingId; readonly seat: Seat }
  | { readonly type: "closed"; readonly meetingId: MeetingId }
  /** Pictures and sound stand still. */
  | { readonly type: "relay-lost" }
  /** Rooms and seats are there again: each seat that sent or received makes new peer connections and offers anew. */
  | { readonly type: "relay-back" }

/** `relay-away`: Janus is being started, for the first time or again. */
export type Availability = "open" | "not-installed" | "relay-away"

export interface MediaRelayOptions extends JanusOptions {
  readonly linkPatience?: Partial<LinkPatience>
}

/** Meetings in the browser. Session descriptions go through here; media goes between browser and Janus. */
export class MediaRelay extends Context.Service<MediaRelay, {
  readonly available: () => Availability
  /** From now on the meeting has a room, also after Janus was lost. Twice is the same as once. */
  readonly open: (meetingId: MeetingId) => Effect.Effect<void, MediaError>
  /** Everybody leaves; the room is gone. */
  readonly close: (meetingId: MeetingId) => Effect.Effect<void>
  readonly join: (input: { readonly meetingId: MeetingId; readonly participant: Participant }) => Effect.Effect<Seat, MediaError>
  /** Publishes by the browser's offer and returns the answer. A new peer connection replaces the former one. */
  readonly offer: (seatId: string, sdp: string, descriptions?: ReadonlyArray<Description>) => Effect.Effect<string, MediaError>
  /**
   * An offer of everything the others publish; null when nothing (new) is to be received. An offer that was not
   * answered yet is returned again. `anew`: the browser has a new peer connection.
   */
  readonly subscribe: (seatId: string, options?: { readonly anew?: boolean }) => Effect.Effect<Offer | null, MediaError>
  /** The browser's answer to the offer of `subscribe`. */
  readonly answer: (seatId: string, sdp: string) => Effect.Effect<void, MediaError>
  readonly leave: (seatId: string) => Effect.Effect<void>
  readonly participants: (meetingId: MeetingId) => ReadonlyArray<Seat>
  readonly seat: (seatId: string) => Seat | undefined
  /** Everything that happens from now on, in order. */
  readonly events: Effect.Effect<PubSub.Subscription<MediaEvent>, never, Scope.Scope>
}>()("media/MediaRelay") {
  /** Starts Janus and keeps it running for as long as the layer lives. Without Janus everything but media works. */
  static readonly layer = (options: MediaRelayOptions) =>
    Layer.effect(MediaRelay, Effect.suspend(() => {
      const program = findJanus(options)
      const trouble = program === undefined ? notInstalled(options.path) : addressTrouble(options.mediaAddresses, networkInterfaces())
      if (trouble !== undefined) options.say(trouble)
      return make(program, options)
    }))
  /** No Janus, and not a word about it: for processes that have nothing to do with meetings in the browser. */
  static readonly layerAbsent = Layer.suspend(() =>
    Layer.effect(MediaRelay, make(undefined, { dataDirectory: "", mediaPorts: "", mediaAddresses: [], say: () => undefined })))
}

/** A seat's handles in the present life of Janus. */
interface Taken {
  readonly meetingId: MeetingId
  readonly participant: Participant
  readonly id: string
  /** One request of a seat after the other. */
  readonly turn: Semaphore.Semaphore
  streams: ReadonlyArray<PublishedStream>
  /** Agreed on, but not seen by Janus yet. */
  agreed: ReadonlyArray<PublishedStream>
  publisher: Publisher | undefined
  /** The peer connection that publishes, by the session id in its descriptions' origin. */
  origin: string | undefined
  subscriber: Subscriber | undefined
  unanswered: Offer | undefined
  received: ReadonlyMap<string, Feed>
}

interface Relay {
  readonly link: JanusLink
  readonly keeper: Keeper
  /** One session a meeting: it goes with all its handles. */
  readonly sessions: Map<MeetingId, LinkSession>
}

const originOf = (sdp: string): string | undefined => /^o=\S+ (\S+)/m.exec(sdp)?.[1]
const feedKey = ({ publisher, mid }: Feed) => `${publisher} ${mid}`
const linked = <A>(call: () => Promise<A>): Effect.Effect<A, MediaError> =>
  Effect.tryPromise({ try: call, catch: (cause) => cause instanceof MediaError ? cause : new MediaError({ reason: "relay-away", detail: String(cause) }) })

const seatOf = ({ id, meetingId, participant, streams }: Taken): Seat => ({ id, meetingId, participant, streams })

const endWords: Record<LinkEnd, string> = { closed: "lost its sessions", hangs: "does not answer any more", left: "was left" }

const make = (program: string | undefined, options: MediaRelayOptions) =>
  Effect.gen(function*() {
    const hub = yield* PubSub.unbounded<MediaEvent>()
    const tell = (event: MediaEvent) => void PubSub.publishUnsafe(hub, event)
    const rooms = new Set<MeetingId>()
    const seats = new Map<string, Taken>()
    /** Opening, closing and rebuilding rooms. */
    const turn = yield* Semaphore.make(1)
    let relay: Relay | undefined

    const inMeeting = (meetingId: MeetingId) => [...seats.values()].filter((seat) => seat.meetingId === meetingId)

    const present: Effect.Effect<Relay, MediaError> = Effect.suspend(() =>
      relay !== undefined
        ? Effect.succeed(relay)
        : Effect.fail(program === undefined
          ? new MediaError({ reason: "not-installed", detail: notInstalled(options.path) })
          : new MediaError({ reason: "relay-away", detail: "Janus is being started" })))

    const sessionOf = (relay: Relay, meetingId: MeetingId): Effect.Effect<LinkSession, MediaError> =>
      Effect.suspend(() => {
        const session = relay.sessions.get(meetingId)
        return session === undefined
          ? Effect.fail(new MediaError({ reason: "meeting-not-open", detail: "The meeting has no room in the browser" }))
          : Effect.succeed(session)
      })

    const found = (seatId: string): Effect.Effect<Taken, MediaError> =>
      Effect.suspend(() => {
        const seat = seats.get(seatId)
        return seat === undefined ? Effect.fail(new MediaError({ reason: "no-such-seat", detail: "The seat was left, or its meeting was closed" })) : Effect.succeed(seat)
      })

    /** Runs with the seat's session, after whatever the same seat asked before. */
    const seated = <A>(seatId: string, act: (seat: Taken, session: LinkSession) => Effect.Effect<A, MediaError>): Effect.Effect<A, MediaError> =>
      Effect.flatMap(found(seatId), ({ turn }) =>
        turn.withPermits(1)(Effect.gen(function*() {
          const seat = yield* found(seatId)
          return yield* act(seat, yield* sessionOf(yield* present, seat.meetingId))
        })))

    const unpublish = (seat: Taken) => {
      const had = seat.streams.length > 0
      seat.streams = []
      seat.agreed = []
      if (had && seats.has(seat.id)) tell({ type: "unpublished", meetingId: seat.meetingId, seat: seatOf(seat) })
    }

    const takePlace = (seat: Taken, session: LinkSession): Effect.Effect<void, MediaError> =>
      Effect.gen(function*() {
        const own: Publisher = yield* enter(session, { room: seat.meetingId, id: seat.id, name: seat.participant.name }, (event: HandleEvent) => {
          // A peer connection that was replaced has nothing to say any more.
          if (seat.publisher !== own) return
          if (event.janus === "webrtcup") {
            seat.streams = seat.agreed
            tell({ type: "published", meetingId: seat.meetingId, seat: seatOf(seat) })
          } else {
            seat.origin = undefined
            unpublish(seat)
          }
        })
        seat.publisher = own
        seat.origin = undefined
      })

    const leavePlace = (seat: Taken) => {
      const { publisher } = seat
      seat.publisher = undefined
      seat.origin = undefined
      return publisher === undefined ? Effect.void : Effect.ignore(publisher.leave)
    }

    const stopReceiving = (seat: Taken) => {
      const { subscriber } = seat
      seat.subscriber = undefined
      seat.unanswered = undefined
      seat.received = new Map()
      return subscriber === undefined ? Effect.void : Effect.ignore(subscriber.leave)
    }

    const makeRoom = (relay: Relay, meetingId: MeetingId): Effect.Effect<void, MediaError> =>
      Effect.gen(function*() {
        yield* relay.keeper.create(meetingId)
        relay.sessions.set(meetingId, yield* linked(() => relay.link.createSession()))
      })

    /** Makes Janus hold the rooms and seats that are wanted, and no others. */
    const rebuild = (link: JanusLink, life: JanusLife): Effect.Effect<void, MediaError> =>
      turn.withPermits(1)(Effect.gen(function*() {
        const keeper = yield* openKeeper(yield* linked(() => link.createSession()), Redacted.value(life.roomsKey))
        const fresh: Relay = { link, keeper, sessions: new Map() }
        yield* Effect.forEach(yield* keeper.list, keeper.destroy, { discard: true })
        for (const meetingId of rooms) {
          yield* makeRoom(fresh, meetingId)
          for (const seat of inMeeting(meetingId)) yield* takePlace(seat, yield* sessionOf(fresh, meetingId))
        }
        relay = fresh
      }))

    const lost = () => {
      if (relay === undefined) return
      relay = undefined
      for (const seat of seats.values()) {
        Object.assign(seat, { publisher: undefined, origin: undefined, subscriber: undefined, unanswered: undefined, received: new Map(), streams: [], agreed: [] })
      }
      tell({ type: "relay-lost" })
    }

    /** One life of Janus: over its link as long as that holds, over a new one after that, until Janus hangs. */
    const live = (life: JanusLife): Effect.Effect<string, MediaError> =>
      Effect.scoped(Effect.gen(function*() {
        const link = yield* Effect.acquireRelease(
          linked(() => JanusLink.open({ url: life.control, token: life.token, patience: options.linkPatience ?? {} })),
          (link) => Effect.sync(() => {
            link.close()
            lost()
          })
        )
        yield* rebuild(link, life)
        tell({ type: "relay-back" })
        return yield* Effect.promise(() => link.ended)
      })).pipe(
        Effect.tap((end) => Effect.sync(() => end === "closed" && options.say(`Janus ${endWords[end]}; its rooms are rebuilt`))),
        Effect.repeat({ until: (end) => end !== "closed" }),
        Effect.map((end) => `Janus ${endWords[end]}`)
      )

    if (program !== undefined) yield* Effect.forkScoped(keepJanus(program, options, live))

    const leave = (seatId: string): Effect.Effect<void> =>
      Effect.suspend(() => {
        const seat = seats.get(seatId)
        if (seat === undefined) return Effect.void
        seats.delete(seatId)
        tell({ type: "left", meetingId: seat.meetingId, seat: seatOf(seat) })
        return seat.turn.withPermits(1)(Effect.andThen(leavePlace(seat), stopReceiving(seat)))
      })

    return MediaRelay.of({
      available: () => program === undefined ? "not-installed" : relay === undefined ? "relay-away" : "open",

      open: (meetingId) =>
        turn.withPermits(1)(Effect.gen(function*() {
          if (rooms.has(meetingId)) return
          if (program === undefined) return yield* present
          rooms.add(meetingId)
          // While Janus is away the room is only wanted; the rebuild makes it.
          if (relay !== undefined) yield* makeRoom(relay, meetingId).pipe(Effect.onError(() => Effect.sync(() => rooms.delete(meetingId))))
        })).pipe(Effect.asVoid),

      close: (meetingId) =>
        turn.withPermits(1)(Effect.gen(function*() {
          if (!rooms.delete(meetingId)) return
          for (const seat of inMeeting(meetingId)) seats.delete(seat.id)
          tell({ type: "closed", meetingId })
          const now = relay
          const session = now?.sessions.get(meetingId)
          now?.sessions.delete(meetingId)
          // What cannot be destroyed now is a stray, and goes with the next rebuild.
          if (now !== undefined) yield* Effect.ignore(now.keeper.destroy(meetingId))
          if (session !== undefined) yield* Effect.ignore(linked(() => session.destroy()))
        })),

      join: ({ meetingId, participant }) =>
        Effect.gen(function*() {
          const now = yield* present
          const session = yield* sessionOf(now, meetingId)
          const seat: Taken = {
            id: randomUUID(), meetingId, participant, turn: yield* Semaphore.make(1), streams: [], agreed: [], publisher: undefined,
            origin: undefined, subscriber: undefined, unanswered: undefined, received: new Map()
          }
          yield* takePlace(seat, session)
          // Janus may have been lost, or the meeting closed, while it answered.
          if (relay !== now || !rooms.has(meetingId)) return yield* new MediaError({ reason: "relay-away", detail: "Janus was lost just now" })
          seats.set(seat.id, seat)
          tell({ type: "joined", meetingId, seat: seatOf(seat) })
          return seatOf(seat)
        }),

      offer: (seatId, sdp, descriptions = []) =>
        seated(seatId, (seat, session) =>
          Effect.gen(function*() {
            const origin = originOf(sdp)
            const same = seat.origin !== undefined && seat.origin === origin
            if (!same && seat.origin !== undefined || seat.publisher === undefined) {
              yield* leavePlace(seat)
              unpublish(seat)
              yield* takePlace(seat, session)
            }
            const publisher = seat.publisher!
            const { sdp: answer, streams } = yield* (same ? publisher.republish : publisher.publish)(sdp, descriptions)
            seat.origin = origin
            seat.agreed = streams
            // An added track flows at once; a first one is told when the peer connection stands.
            if (same && seat.streams.length > 0) {
              seat.streams = streams
              tell({ type: "published", meetingId: seat.meetingId, seat: seatOf(seat) })
            }
            return answer
          })),

      subscribe: (seatId, { anew = false } = {}) =>
        seated(seatId, (seat, session) =>
          Effect.gen(function*() {
            if (anew) yield* stopReceiving(seat)
            if (seat.unanswered !== undefined) return seat.unanswered
            const wanted = new Map(inMeeting(seat.meetingId).filter(({ id }) => id !== seat.id)
              .flatMap(({ id, streams }) => streams.map(({ mid }): Feed => ({ publisher: id, mid }))).map((feed) => [feedKey(feed), feed]))
            const add = [...wanted].filter(([key]) => !seat.received.has(key)).map(([, feed]) => feed)
            const drop = [...seat.received].filter(([key]) => !wanted.has(key)).map(([, feed]) => feed)
            if (seat.subscriber === undefined) {
              if (add.length === 0) return null
              const own: Subscriber = yield* watch(session, seat.meetingId, add, (event) => {
                // The browser's connection is gone: its next request starts from nothing.
                if (event.janus !== "webrtcup" && seat.subscriber === own) Effect.runFork(stopReceiving(seat))
              })
              seat.subscriber = own
              seat.unanswered = own.offer
            } else if (add.length > 0 || drop.length > 0) {
              seat.unanswered = (yield* seat.subscriber.update(add, drop)) ?? undefined
            }
            seat.received = wanted
            return seat.unanswered ?? null
          })),

      answer: (seatId, sdp) =>
        seated(seatId, (seat) =>
          Effect.gen(function*() {
            if (seat.subscriber === undefined || seat.unanswered === undefined) {
              return yield* new MediaError({ reason: "nothing-offered", detail: "No offer waits for this answer: subscribe first" })
            }
            yield* seat.subscriber.start(sdp)
            seat.unanswered = undefined
          })),

      leave,
      participants: (meetingId) => inMeeting(meetingId).map(seatOf),
      seat: (seatId) => {
        const seat = seats.get(seatId)
        return seat === undefined ? undefined : seatOf(seat)
      },
      events: PubSub.subscribe(hub)
    })
  })
