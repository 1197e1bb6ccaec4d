import type { Meeting, MeetingId } from "@diemcau/core/Meeting"
import type { OfficerId } from "@diemcau/core/Officer"
import type { Matter } from "@diemcau/core/Responsibility"
import { MediaError } from "@diemcau/media/MediaError"
import { MediaRelay, type Availability, type Description, type MediaEvent, type Participant } from "@diemcau/media/MediaRelay"
import type { Offer } from "@diemcau/media/janus/VideoRoom"
import type { Database, StoreError } from "@diemcau/store/Database"
import * as MeetingStore from "@diemcau/store/Meeting"
import { Context, Effect, FiberMap, Layer, PubSub, Queue, Schedule, Schema, Semaphore, Stream } from "effect"
import type { LiveEvent } from "../api/live.ts"
import type { RoomSeat } from "../api/seats.ts"
import { Live } from "../Live.ts"
import { meetingMatter } from "../procedures/matter.ts"
import { roomSeat } from "./roomSeat.ts"

/** One officer's windows on one meeting; a page that was loaded again leaves its former seat within `silence`. */
const mostSeats = 4

/** The officer sits in too many windows of this meeting. */
export class TooManySeats extends Schema.TaggedError<TooManySeats>()("TooManySeats", {}) {}

export interface RoomsOptions {
  /** Milliseconds after which a seat whose page says nothing is left. */
  readonly silence: number
}

/**
 * The rooms of the meetings that run: there as long as the meeting runs, whatever becomes of this process or of Janus.
 * A seat is its officer's alone; for others it does not exist. Each request of its page shows that the page is there.
 */
export class Rooms extends Context.Service<Rooms, {
  readonly availability: () => Availability
  readonly seats: (meetingId: MeetingId) => ReadonlyArray<RoomSeat>
  readonly take: (meetingId: MeetingId, participant: Participant) => Effect.Effect<RoomSeat, MediaError | TooManySeats | StoreError>
  readonly offer: (seatId: string, officerId: OfficerId, sdp: string, descriptions: ReadonlyArray<Description>) => Effect.Effect<string, MediaError>
  readonly subscribe: (seatId: string, officerId: OfficerId, anew: boolean) => Effect.Effect<Offer | null, MediaError>
  readonly answer: (seatId: string, officerId: OfficerId, sdp: string) => Effect.Effect<void, MediaError>
  readonly present: (seatId: string, officerId: OfficerId) => Effect.Effect<void, MediaError>
  readonly leave: (seatId: string, officerId: OfficerId) => Effect.Effect<void, MediaError>
}>()("gateway/Rooms") {
  static readonly layer = (options: RoomsOptions) => Layer.effect(Rooms, make(options))
}

type RoomEvent = Extract<LiveEvent, { readonly name: "room" }>["data"]

const make = ({ silence }: RoomsOptions) =>
  Effect.gen(function*() {
    const relay = yield* MediaRelay
    const live = yield* Live
    const services = yield* Effect.context<Database>()
    /** Those that have a room, and whom each concerns. */
    const opened = new Map<MeetingId, Matter>()
    /** Leaves the seat when it has been silent for too long. */
    const silent = yield* FiberMap.make<string, void>()
    /** What the database says and what is then done to a room are one step: no room outlives its meeting's end. */
    const turn = yield* Semaphore.make(1)

    const tell = (data: RoomEvent) =>
      Effect.suspend(() => {
        const matter = opened.get(data.meetingId)
        return matter === undefined ? Effect.void : live.publish({ name: "room", data }, matter)
      })

    const heard = (event: MediaEvent): Effect.Effect<void> => {
      switch (event.type) {
        case "relay-lost":
        case "relay-back":
          return Effect.forEach([...opened.keys()], (meetingId) => tell({ meetingId, type: event.type, seat: null }), { discard: true })
        case "closed":
          return Effect.ensuring(tell({ ...event, seat: null }), Effect.sync(() => opened.delete(event.meetingId)))
        default:
          return tell({ ...event, seat: roomSeat(event.seat) })
      }
    }

    const open = (meeting: Meeting): Effect.Effect<void, StoreError | MediaError, Database> =>
      Effect.gen(function*() {
        if (!opened.has(meeting.id)) opened.set(meeting.id, yield* meetingMatter(meeting))
        yield* relay.open(meeting.id).pipe(Effect.onError(() => Effect.sync(() => opened.delete(meeting.id))))
      })

    /** Opens the rooms of meetings that run, closes the others. */
    const settle = turn.withPermits(1)(Effect.gen(function*() {
      const running = yield* MeetingStore.inState("running")
      const wanted = new Set(running.map(({ id }) => id))
      yield* Effect.forEach([...opened.keys()].filter((id) => !wanted.has(id)), relay.close, { discard: true })
      yield* Effect.forEach(running, (meeting) =>
        Effect.catchTag(open(meeting), "MediaError", ({ reason }) => Effect.logWarning(`the room of meeting ${meeting.number} is not open: ${reason}`)), { discard: true })
    })).pipe(
      Effect.retry({ while: (error) => error.isRetryable, schedule: Schedule.spaced("1 second") }),
      Effect.catchCause((cause) => Effect.logError("rooms can not be settled", cause))
    )

    // Where there is no Janus there is nothing to follow.
    if (relay.available() !== "not-installed") {
      const events = yield* relay.events
      yield* Effect.forkScoped(Effect.forever(Effect.flatMap(PubSub.take(events), heard)))
      const wake = yield* Queue.sliding<void>(1)
      const decisions = yield* live.listen
      yield* decisions.pipe(
        Stream.filter(({ event }) => event.name === "journal" && event.data.subjectKind === "meeting"),
        Stream.runForEach(() => Queue.offer(wake, undefined)),
        Effect.forkScoped
      )
      yield* settle.pipe(Effect.andThen(Queue.take(wake)), Effect.forever, Effect.provideContext(services), Effect.forkScoped)
    }

    const alive = (seatId: string) => FiberMap.run(silent, seatId, Effect.delay(relay.leave(seatId), silence))

    const held = (seatId: string, officerId: OfficerId) =>
      Effect.suspend(() =>
        relay.seat(seatId)?.participant.id === officerId
          ? Effect.asVoid(alive(seatId))
          : Effect.fail(new MediaError({ reason: "no-such-seat", detail: "The seat was left, or is somebody else's" })))

    const take = (meetingId: MeetingId, participant: Participant) =>
      turn.withPermits(1)(Effect.gen(function*() {
        const meeting = yield* MeetingStore.find(meetingId)
        if (meeting?.state !== "running") return yield* new MediaError({ reason: "meeting-not-open", detail: "The meeting does not run" })
        if (relay.participants(meetingId).filter(({ participant: { id } }) => id === participant.id).length >= mostSeats) return yield* new TooManySeats()
        yield* open(meeting)
        const seat = yield* relay.join({ meetingId, participant })
        yield* alive(seat.id)
        return roomSeat(seat)
      })).pipe(Effect.provideContext(services))

    return Rooms.of({
      availability: relay.available,
      seats: (meetingId) => relay.participants(meetingId).map(roomSeat),
      take,
      offer: (seatId, officerId, sdp, descriptions) => Effect.andThen(held(seatId, officerId), relay.offer(seatId, sdp, descriptions)),
      subscribe: (seatId, officerId, anew) => Effect.andThen(held(seatId, officerId), relay.subscribe(seatId, { anew })),
      answer: (seatId, officerId, sdp) => Effect.andThen(held(seatId, officerId), relay.answer(seatId, sdp)),
      present: held,
      leave: (seatId, officerId) => Effect.andThen(held(seatId, officerId), relay.leave(seatId))
    })
  })
