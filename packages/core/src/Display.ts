import { Schema } from "effect"
import { Id } from "./Id.ts"
import { Instant } from "./Instant.ts"
import { MeetingId, MeetingState } from "./Meeting.ts"
import { SiteId, Site } from "./Site.ts"
import { line } from "./Text.ts"

export const DisplayId = Id.pipe(Schema.brand("DisplayId"))
export type DisplayId = typeof DisplayId.Type

/** A screen at the door of a site's room. It signs in with a token of its own, that only says which site it shows. */
export const Display = Schema.Struct({
  id: DisplayId,
  siteId: SiteId,
  name: Schema.String,
  openedAt: Instant,
  openedByName: Schema.String,
  /** null: the token is good. */
  revokedAt: Schema.NullOr(Instant)
}).annotate({ identifier: "Display" })
export type Display = typeof Display.Type

export const displayName = line(80)
/** `token` is the gateway's, and is kept as its hash only. */
export const OpenDisplay = Schema.Struct({ siteId: SiteId, name: displayName, token: Schema.String })
export const RevokeDisplay = Schema.Struct({ displayId: DisplayId })

/** Whether everybody may read what a meeting is about, on the screen at the door. */
export const PublishMeeting = Schema.Struct({ meetingId: MeetingId, public: Schema.Boolean })

/** One meeting at the door: outsiders learn that the room is occupied, and of a public meeting what it is. */
export const Showing = Schema.Struct({
  opensAt: Instant,
  closesAt: Instant,
  state: MeetingState,
  about: Schema.NullOr(Schema.Struct({ subject: Schema.String, chair: Schema.String, unitName: Schema.String }))
}).annotate({ identifier: "Showing" })
export type Showing = typeof Showing.Type

/** The day of a room, as the screen at its door shows it. */
export const DoorBoard = Schema.Struct({
  site: Schema.Struct({ code: Site.fields.code, name: Site.fields.name, nameEn: Site.fields.nameEn }),
  now: Instant,
  meetings: Schema.Array(Showing),
  /** When the room is out of service today, and why. */
  maintenance: Schema.Array(Schema.Struct({ opensAt: Instant, closesAt: Instant, reason: Schema.String }))
}).annotate({ identifier: "DoorBoard" })
export type DoorBoard = typeof DoorBoard.Type

/** What a meeting is at the door. */
export interface AtTheDoor {
  readonly opensAt: Date
  readonly closesAt: Date
  readonly state: typeof MeetingState.Type
  readonly subject: string
  readonly chair: string
  readonly unitName: string
  readonly isPublic: boolean
}

export const showing = ({ opensAt, closesAt, state, isPublic, subject, chair, unitName }: AtTheDoor): Showing => ({
  opensAt, closesAt, state, about: isPublic ? { subject, chair, unitName } : null
})
