import type { Meeting } from "@diemcau/core/Meeting"
import type { Officer } from "@diemcau/core/Officer"
import { heldPosts } from "@diemcau/core/Responsibility"
import type { Site } from "@diemcau/core/Site"
import type { Seat } from "@diemcau/media/MediaRelay"
import type { Received } from "@diemcau/media/janus/VideoRoom"
import { SeatId, TrackName, type RoomSeat } from "../api/seats.ts"

const names: ReadonlyArray<string> = TrackName.literals

/** What a page did not name is what it usually sends. */
export const trackName = (kind: "audio" | "video", name: string | null | undefined): TrackName =>
  names.includes(name ?? "") ? name as TrackName : kind === "audio" ? "microphone" : "camera"

const isSeen = <Track extends { readonly kind: Received["kind"] }>(track: Track): track is Track & { readonly kind: "audio" | "video" } =>
  track.kind !== "data"

/** A seat as the API shows it. */
export const roomSeat = ({ id, meetingId, participant, streams }: Seat): RoomSeat => ({
  seatId: SeatId.make(id), meetingId, name: participant.name, officerId: participant.id, siteId: participant.siteId,
  streams: streams.map(({ mid, type, description }) => ({ mid, kind: type, name: description })).filter(isSeen)
    .map(({ mid, kind, name }) => ({ mid, kind, description: trackName(kind, name) }))
})

/** What a subscription's offer brings, as the API shows it. */
export const feedsOf = (receives: ReadonlyArray<Received>) =>
  receives.filter(isSeen).map(({ mid, kind, publisher, description }) => ({
    mid, kind, seatId: SeatId.make(publisher), description: trackName(kind, description)
  }))

/** Where an officer sits: at the site in the officer's care, else at the site of the officer's body; null if none takes part. */
export const siteOf = (officer: Officer, meeting: Meeting, sites: ReadonlyArray<Pick<Site, "id" | "unitId">>): Site["id"] | null =>
  meeting.siteIds.find((id) => heldPosts(officer).some(({ siteIds }) => siteIds.includes(id))) ??
    meeting.siteIds.find((id) => sites.some((site) => site.id === id && heldPosts(officer).some(({ unitId }) => unitId === site.unitId))) ?? null
