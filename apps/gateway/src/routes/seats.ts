import { requireState } from "@diemcau/core/meeting/lifecycle"
import { MeetingState } from "@diemcau/core/Refusal"
import type { MediaError } from "@diemcau/media/MediaError"
import * as SiteStore from "@diemcau/store/Site"
import { Effect } from "effect"
import type { seatOperations } from "../api/seats.ts"
import type { TransportProblem } from "../http/problemWords.ts"
import { feedsOf, siteOf } from "../media/roomSeat.ts"
import { Rooms } from "../media/Rooms.ts"
import { decided, refuse } from "../procedures/deciding.ts"
import { readableMeeting } from "../procedures/matter.ts"
import { TurnedAway, type Handlers } from "./handler.ts"

/** Janus: nobody more may send in this room. */
const publishersFull = 432

const away = () => new TurnedAway("media-away", { "retry-after": "1" })

/** `refused`: what it means when Janus itself says no. */
const turnedAway = ({ reason, code }: MediaError, refused: TransportProblem | undefined): TurnedAway => {
  switch (reason) {
    case "not-installed":
      return new TurnedAway("media-not-installed", { "retry-after": "300" })
    case "no-such-seat":
      return new TurnedAway("no-such-seat")
    case "nothing-offered":
      return new TurnedAway("nothing-offered")
    case "refused":
      return refused === undefined ? away() : new TurnedAway(code === publishersFull ? "room-full" : refused)
    default:
      return away()
  }
}

const orTurnedAway = (refused?: TransportProblem) => <A, R>(effect: Effect.Effect<A, MediaError, R>): Effect.Effect<A | TurnedAway, never, R> =>
  Effect.catch(effect, (error) => Effect.succeed(turnedAway(error, refused)))

export const seatHandlers: Handlers<keyof typeof seatOperations> = {
  "GET /api/v1/meetings/:id/room": ({ params, officer }) =>
    Effect.gen(function*() {
      const { meeting } = yield* readableMeeting(params.id, officer, "find")
      const rooms = yield* Rooms
      return { availability: meeting.state === "running" ? rooms.availability() : "not-running" as const, seats: rooms.seats(meeting.id) }
    }),
  "POST /api/v1/meetings/:id/seats": ({ params, officer }) =>
    Effect.gen(function*() {
      const { meeting } = yield* readableMeeting(params.id, officer, "find")
      yield* decided(requireState(meeting, "running"))
      const siteId = siteOf(officer, meeting, yield* SiteStore.withIds(meeting.siteIds))
      const rooms = yield* Rooms
      return yield* rooms.take(meeting.id, { id: officer.id, name: officer.name, siteId }).pipe(
        Effect.catchTag("TooManySeats", () => Effect.succeed(new TurnedAway("too-many-seats", { "retry-after": "15" }))),
        Effect.catchTag("MediaError", (error) =>
          error.reason === "meeting-not-open"
            ? refuse(MeetingState.make({ state: "closed", needed: ["running"] }))
            : Effect.succeed(turnedAway(error, undefined)))
      )
    }),
  "POST /api/v1/seats/:id/offer": ({ params, body, officer }) =>
    Rooms.use((rooms) => rooms.offer(params.id, officer.id, body.sdp, body.descriptions)).pipe(
      Effect.map((sdp) => ({ sdp })), orTurnedAway("sdp-refused")
    ),
  "POST /api/v1/seats/:id/subscription": ({ params, body, officer }) =>
    Rooms.use((rooms) => rooms.subscribe(params.id, officer.id, body.anew)).pipe(
      Effect.map((offer) => ({ offer: offer === null ? null : { sdp: offer.sdp, feeds: feedsOf(offer.receives) } })), orTurnedAway()
    ),
  "POST /api/v1/seats/:id/answer": ({ params, body, officer }) =>
    Rooms.use((rooms) => rooms.answer(params.id, officer.id, body.sdp)).pipe(Effect.as(undefined), orTurnedAway("sdp-refused")),
  "POST /api/v1/seats/:id/presence": ({ params, officer }) =>
    Rooms.use((rooms) => rooms.present(params.id, officer.id)).pipe(Effect.as(undefined), orTurnedAway()),
  "DELETE /api/v1/seats/:id": ({ params, officer }) =>
    Rooms.use((rooms) => rooms.leave(params.id, officer.id)).pipe(Effect.as(undefined), orTurnedAway())
}
