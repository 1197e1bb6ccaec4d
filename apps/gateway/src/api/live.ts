import { SiteLive } from "@diemcau/core/Conduct"
import { EndpointStatus } from "@diemcau/core/Endpoint"
import { Instant } from "@diemcau/core/Instant"
import { SiteReadiness } from "@diemcau/core/Readiness"
import { NoticeKind } from "@diemcau/core/Notice"
import { MeetingId } from "@diemcau/core/Meeting"
import { Schema } from "effect"
import { RoomSeat } from "./seats.ts"

/**
 * What `GET /api/v1/live` sends as server-sent events, each under its name. An officer gets only what the officer may
 * read. `journal` and `clock` events carry as their id how far the feed has been told without a gap, so that `Last-Event-ID`
 * resumes there; entries after it may come a second time.
 */
export const liveEvents = {
  /** Something was decided; pages that show its subject load again. */
  journal: Schema.Struct({
    position: Schema.Int,
    event: Schema.String,
    subjectKind: Schema.String,
    subjectId: Schema.String,
    meetingId: Schema.NullOr(Schema.String),
    registrationId: Schema.NullOr(Schema.String)
  }).annotate({ identifier: "LiveJournal", description: "Something was decided: load again what shows its subject" }),
  /** One site of a running meeting changed. */
  site: Schema.Struct({ meetingId: Schema.String, connected: Schema.Int, site: SiteLive })
    .annotate({ identifier: "LiveSite", description: "One site of a running meeting changed" }),
  /** One site's readiness changed. */
  readiness: Schema.Struct({ meetingId: Schema.String, site: SiteReadiness })
    .annotate({ identifier: "LiveReadiness", description: "One site's readiness changed" }),
  /** An endpoint's link or state changed; only for those who may read endpoints. */
  endpoint: EndpointStatus,
  /**
   * Somebody came, left, sends or sends no more; or the room was closed, or pictures stand still (`relay-lost`) until
   * `relay-back`: then each page offers and subscribes with new peer connections. `seat` is null for the latter three.
   */
  room: Schema.Struct({
    meetingId: MeetingId,
    type: Schema.Literals(["joined", "published", "unpublished", "left", "closed", "relay-lost", "relay-back"]),
    seat: Schema.NullOr(RoomSeat)
  }).annotate({ identifier: "LiveRoom", description: "Something changed in the room of a running meeting" }),
  /** This officer was told something; or, with null, has read something on another page. Told to that officer alone. */
  notice: Schema.Struct({ id: Schema.NullOr(Schema.Int), officerId: Schema.String, kind: Schema.NullOr(NoticeKind) })
    .annotate({ identifier: "LiveNotice", description: "This officer was told something, or has read it elsewhere" }),
  /** The server's clock, every few seconds: the page's countdown and its "how old is this". */
  clock: Schema.Struct({ now: Instant }).annotate({ identifier: "LiveClock", description: "The server's clock, every five seconds" })
} as const

export type LiveEventName = keyof typeof liveEvents
export type LiveEvent = {
  [Name in LiveEventName]: { readonly name: Name; readonly data: (typeof liveEvents)[Name]["Type"] }
}[LiveEventName]
