import { Schema } from "effect"
import { Id } from "./Id.ts"
import { Instant } from "./Instant.ts"
import { RegistrationId, Track } from "./Registration.ts"
import { Period } from "./Schedule.ts"
import { SiteId } from "./Site.ts"
import { paragraph, Reason } from "./Text.ts"
import { UnitId } from "./Unit.ts"

export const MeetingId = Id.pipe(Schema.brand("MeetingId"))
export type MeetingId = typeof MeetingId.Type

export const MeetingState = Schema.Literals(["scheduled", "running", "closed", "cancelled", "postponed"]).annotate({ identifier: "MeetingState" })
export type MeetingState = typeof MeetingState.Type

/** An approved registration: its sites are booked, its clock is wound. */
export const Meeting = Schema.Struct({
  id: MeetingId,
  registrationId: RegistrationId,
  number: Schema.String,
  subject: Schema.String,
  chair: Schema.String,
  unitId: UnitId,
  track: Track,
  opensAt: Instant,
  closesAt: Instant,
  mainSiteId: SiteId,
  siteIds: Schema.Array(SiteId),
  /** What every codec dials: the meeting's address on the central server. */
  address: Schema.String,
  state: MeetingState,
  /** When the technical check must be complete; the moment of approval if that is already past. */
  checkDueAt: Instant,
  /** True when the meeting was approved after its check was due: the gate closes at once, and says so. */
  checkShortened: Schema.Boolean,
  gateClosedAt: Schema.NullOr(Instant),
  startedAt: Schema.NullOr(Instant),
  endedAt: Schema.NullOr(Instant),
  /** Why it was cancelled or postponed. */
  endReason: Schema.NullOr(Schema.String),
  /** Counts the changes since its approval; a change names the revision it was made on. */
  revision: Schema.Int,
  /** Counts how often its rooms have to be checked anew: answers and gate belong to one round. */
  round: Schema.Int
}).annotate({ identifier: "Meeting" })
export type Meeting = typeof Meeting.Type

export const ConnectMeeting = Schema.Struct({
  meetingId: MeetingId,
  /** Why it is connected although sites are not ready; its own clock gives none. */
  reason: Schema.optionalKey(paragraph(2000).pipe(
    Schema.annotateEncoded({ description: "Why it is connected although sites are not ready: then needed, and at least 10 characters" })
  ))
})
export const CloseMeeting = Schema.Struct({ meetingId: MeetingId, conclusion: Schema.optionalKey(paragraph(2000)) })
export const CancelMeeting = Schema.Struct({ meetingId: MeetingId, reason: Reason })

/** On which of these grounds a chair postpones a meeting. */
export const PostponementGround = Schema.Literals(["force-majeure", "instruction", "not-ready"]).annotate({ identifier: "PostponementGround" })
export type PostponementGround = typeof PostponementGround.Type

/** Put off without a new date: its sites are free, its file stays, and it is given a date later. */
export const PostponeMeeting = Schema.Struct({ meetingId: MeetingId, ground: PostponementGround, reason: Reason })

/** A cancelled or postponed meeting held after all: at its time, or at another. */
export const RestoreMeeting = Schema.Struct({ meetingId: MeetingId, period: Schema.optionalKey(Period), reason: Reason })

const sites = Schema.Union([Schema.Literal("all"), Schema.Array(SiteId).pipe(Schema.check(Schema.isMinLength(1)))])

/** Mute or unmute some sites, or all but those in `except` (the one that speaks). */
export const SetMicrophones = Schema.Struct({
  meetingId: MeetingId,
  sites,
  except: Schema.optionalKey(Schema.Array(SiteId)),
  state: Schema.Literals(["muted", "open"])
}).annotate({ identifier: "SetMicrophones" })
export type SetMicrophones = typeof SetMicrophones.Type
export const HangUpSite = Schema.Struct({ meetingId: MeetingId, siteId: SiteId })
export const RedialSite = Schema.Struct({ meetingId: MeetingId, siteId: SiteId })

/**
 * The meeting's address on the central server: an ad-hoc conference under the dialling prefix 88, from the
 * registration's running number and year ("118/2026" → 88260118), and its place in a series ("118/2026-07" → 8826011807).
 */
export const conferenceAddress = (number: string, domain: string): string => {
  const [running = "0", year = "0", ordinal = ""] = number.split(/[/-]/)
  return `88${year.slice(-2)}${running.padStart(4, "0")}${ordinal}@${domain}`
}
