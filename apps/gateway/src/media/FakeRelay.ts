import { randomUUID } from "node:crypto"
import { MediaError } from "@diemcau/media/MediaError"
import { MediaRelay, type Availability, type MediaEvent, type Seat } from "@diemcau/media/MediaRelay"
import { Effect, Layer, PubSub } from "effect"

/** A relay without pictures: it keeps rooms and seats as the real one does, and answers every offer with itself. */
export const fakeRelay = () => {
  const hub = Effect.runSync(PubSub.unbounded<MediaEvent>())
  const rooms = new Set<string>()
  const seats = new Map<string, Seat>()
  const state: { availability: Availability; refusal: MediaError | undefined } = { availability: "open", refusal: undefined }
  const tell = (event: MediaEvent) => void PubSub.publishUnsafe(hub, event)
  const failing = (reason: MediaError["reason"]) => Effect.fail(new MediaError({ reason, detail: "as the test wants it" }))
  const present = Effect.suspend(() => state.refusal !== undefined ? Effect.fail(state.refusal) : state.availability === "open" ? Effect.void : failing(state.availability))
  const seated = <A>(seatId: string, act: (seat: Seat) => A) =>
    Effect.andThen(present, Effect.suspend(() => {
      const seat = seats.get(seatId)
      return seat === undefined ? failing("no-such-seat") : Effect.sync(() => act(seat))
    }))
  const layer = Layer.succeed(MediaRelay, MediaRelay.of({
    available: () => state.availability,
    open: (meetingId) => Effect.sync(() => void rooms.add(meetingId)),
    close: (meetingId) => Effect.sync(() => {
      if (!rooms.delete(meetingId)) return
      for (const seat of seats.values()) if (seat.meetingId === meetingId) seats.delete(seat.id)
      tell({ type: "closed", meetingId })
    }),
    join: ({ meetingId, participant }) => Effect.andThen(present, Effect.suspend(() => {
      if (!rooms.has(meetingId)) return failing("meeting-not-open")
      const seat: Seat = { id: randomUUID(), meetingId, participant, streams: [] }
      seats.set(seat.id, seat)
      tell({ type: "joined", meetingId, seat })
      return Effect.succeed(seat)
    })),
    offer: (seatId, sdp, descriptions = []) => seated(seatId, (seat) => {
      const sending = { ...seat, streams: descriptions.map(({ mid, description }) => ({ mid, type: description === "microphone" ? "audio" as const : "video" as const, description })) }
      seats.set(seatId, sending)
      tell({ type: "published", meetingId: seat.meetingId, seat: sending })
      return sdp
    }),
    subscribe: (seatId) => seated(seatId, () => null),
    answer: (seatId) => Effect.andThen(seated(seatId, () => undefined), failing("nothing-offered")),
    leave: (seatId) => Effect.sync(() => {
      const seat = seats.get(seatId)
      if (seats.delete(seatId)) tell({ type: "left", meetingId: seat!.meetingId, seat: seat! })
    }),
    participants: (meetingId) => [...seats.values()].filter((seat) => seat.meetingId === meetingId),
    seat: (seatId) => seats.get(seatId),
    events: PubSub.subscribe(hub)
  }))
  return { layer, rooms, state, tell }
}
