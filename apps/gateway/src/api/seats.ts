import { Id } from "@diemcau/core/Id"
import { MeetingId } from "@diemcau/core/Meeting"
import { OfficerId } from "@diemcau/core/Officer"
import { SiteId } from "@diemcau/core/Site"
import { Schema } from "effect"
import { operations } from "./operation.ts"

export const SeatId = Id.pipe(Schema.brand("SeatId"))
export type SeatId = typeof SeatId.Type

const StreamKind = Schema.Literals(["audio", "video"])

/** What a browser calls a track that it sends. */
export const TrackName = Schema.Literals(["camera", "microphone", "screen"])
export type TrackName = typeof TrackName.Type

/** A media line of a session description, as WebRTC names it. */
const Mid = Schema.String.pipe(Schema.check(Schema.isPattern(/^[\w!#$%&'*+.^`|~-]{1,16}$/, { message: "mid.unreadable" })))

/** Bytes beyond this are no browser's: one of twenty tracks has about 20 kB. */
export const longestSdp = 64 * 1024

const Sdp = Schema.String.pipe(Schema.check(
  Schema.isMaxLength(longestSdp, { message: "text.too-long" }),
  Schema.isPattern(/^v=0\r?\n[\x20-\x7e\t\r\n]*$/, { message: "sdp.unreadable" })
))

/** One browser's place in a meeting's room. */
export const RoomSeat = Schema.Struct({
  seatId: SeatId,
  meetingId: MeetingId,
  /** The officer's. */
  name: Schema.String,
  officerId: OfficerId,
  /** The participating site the officer belongs to; null for those who join from elsewhere. */
  siteId: Schema.NullOr(SiteId),
  /** What the others can see and hear of it now. `mid` is the media line of the sender's own offer. */
  streams: Schema.Array(Schema.Struct({ mid: Schema.String, kind: StreamKind, description: TrackName }))
}).annotate({ identifier: "RoomSeat" })
export type RoomSeat = typeof RoomSeat.Type

const RoomPicture = Schema.Struct({
  /** `relay-away`: Janus is being started again; the seats stay. `not-installed`: this machine has no Janus. */
  availability: Schema.Literals(["open", "not-running", "not-installed", "relay-away"]),
  seats: Schema.Array(RoomSeat)
}).annotate({ identifier: "RoomPicture" })

/** Answered by the browser; `mid` is the media line of this offer, `seatId` whose track comes on it. */
const SubscriptionOffer = Schema.Struct({
  sdp: Schema.String,
  feeds: Schema.Array(Schema.Struct({ mid: Schema.String, seatId: SeatId, kind: StreamKind, description: TrackName }))
}).annotate({ identifier: "SubscriptionOffer" })

/** Why seats are no procedures: docs/decisions/0012. */
const presence = "Presence, not a decision: a seat is a browser's lease on a place, gone with the page, the meeting or the process."

const meeting = Schema.Struct({ id: MeetingId })
const seat = Schema.Struct({ id: SeatId })
const holder = { record: presence, signedIn: true } as const
const away = ["no-such-seat", "media-away", "media-not-installed"] as const

export const seatOperations = operations({
  "GET /api/v1/meetings/:id/room": {
    tag: "Room", summary: "The meeting's room in the browser: is it open, who is in it", guard: { reading: "meetings" }, params: meeting,
    status: 200, response: RoomPicture
  },
  "POST /api/v1/meetings/:id/seats": {
    tag: "Room", summary: "Join: take a seat in the room of a running meeting", guard: { record: presence, reading: "meetings" }, params: meeting,
    status: 201, problems: ["MeetingState", "media-not-installed", "media-away", "too-many-seats"], response: RoomSeat
  },
  "POST /api/v1/seats/:id/offer": {
    tag: "Room", summary: "Send: the peer connection's offer in, Janus' answer out; a new peer connection replaces the former one",
    guard: holder, params: seat,
    body: Schema.Struct({
      sdp: Sdp,
      descriptions: Schema.Array(Schema.Struct({ mid: Mid, description: TrackName })).pipe(Schema.check(Schema.isMaxLength(16, { message: "list.too-long" })))
    }),
    status: 200, problems: [...away, "sdp-refused", "room-full"], response: Schema.Struct({ sdp: Schema.String })
  },
  "POST /api/v1/seats/:id/subscription": {
    tag: "Room", summary: "Receive: an offer of all that the others send; null when nothing (new) is there",
    guard: holder, params: seat,
    body: Schema.Struct({
      /** The browser has a new peer connection for receiving. */
      anew: Schema.Boolean
    }),
    status: 200, problems: [...away], response: Schema.Struct({ offer: Schema.NullOr(SubscriptionOffer) })
  },
  "POST /api/v1/seats/:id/answer": {
    tag: "Room", summary: "The browser's answer to the offer of its subscription", guard: holder, params: seat,
    body: Schema.Struct({ sdp: Sdp }), status: 204, problems: [...away, "sdp-refused", "nothing-offered"]
  },
  "POST /api/v1/seats/:id/presence": {
    tag: "Room", summary: "The page is still there: every 5 s; a seat silent for 15 s is left", guard: holder, params: seat,
    status: 204, problems: ["no-such-seat"]
  },
  "DELETE /api/v1/seats/:id": {
    tag: "Room", summary: "Leave", guard: holder, params: seat, status: 204, problems: ["no-such-seat"]
  }
})
