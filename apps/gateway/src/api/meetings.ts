import { Attendance, MeetingLive } from "@diemcau/core/Conduct"
import { Instant, LocalDate } from "@diemcau/core/Instant"
import { CloseMeeting, ConnectMeeting, Meeting, MeetingId, PostponementGround, RestoreMeeting, SetMicrophones } from "@diemcau/core/Meeting"
import { Arrangement, ChangeAssessment, ChangeMeeting } from "@diemcau/core/MeetingChange"
import { Contact } from "@diemcau/core/Officer"
import { PresenceTerms, SitePresence, WithdrawPresence } from "@diemcau/core/Presence"
import { ConfirmRoomCheck, GateRecord, ReadinessBoard } from "@diemcau/core/Readiness"
import { Request } from "@diemcau/core/Registration"
import { Series } from "@diemcau/core/Series"
import { SiteId } from "@diemcau/core/Site"
import { Reason } from "@diemcau/core/Text"
import { Schema } from "effect"
import { ConditionShown } from "./approvals.ts"
import { HistoryStep } from "./history.ts"
import { operations } from "./operation.ts"

export const MeetingRow = Schema.Struct({
  ...Meeting.fields,
  unitName: Schema.String,
  mainSiteName: Schema.String,
  /** Who comes, in the organiser's words. */
  attendees: Schema.String,
  /** Sites ready of all, while the check runs; null before the first probe. */
  ready: Schema.NullOr(Schema.Int),
  /** Sites connected now, while it runs. */
  connected: Schema.NullOr(Schema.Int)
}).annotate({ identifier: "MeetingRow" })
export type MeetingRow = typeof MeetingRow.Type

export const MeetingFile = Schema.Struct({
  meeting: Meeting,
  unitName: Schema.String,
  request: Request,
  technicians: Schema.Array(Schema.Struct({ siteId: SiteId, contact: Contact })),
  /** Who said to be at its sites, and by when somebody has to be. */
  present: Schema.Array(SitePresence),
  presence: PresenceTerms,
  /** The series it is one of. */
  series: Schema.NullOr(Series),
  history: Schema.Array(HistoryStep),
  /** Procedures this officer may do on it now. */
  allowed: Schema.Array(Schema.String),
  /** Sites at which this officer checks the room. */
  checkableSiteIds: Schema.Array(SiteId),
  /** Everybody may read what it is about, at the doors of its rooms. */
  isPublic: Schema.Boolean,
  /** What its approval depends on. */
  condition: Schema.NullOr(ConditionShown)
}).annotate({ identifier: "MeetingFile" })
export type MeetingFile = typeof MeetingFile.Type

/** The record of a closed meeting: attendance, readiness, decisions, each with who, when and under which article. */
export const CloseOut = Schema.Struct({
  meeting: Meeting,
  unitName: Schema.String,
  request: Request,
  attendance: Schema.Array(Attendance),
  totals: Schema.Struct({
    present: Schema.Int,
    absent: Schema.Int,
    drops: Schema.Int,
    minutesLost: Schema.Finite
  }),
  gate: Schema.NullOr(GateRecord),
  /** Who said to be at its sites, before the gate closed or after. */
  present: Schema.Array(SitePresence),
  /** Checks that passed after the gate had closed. */
  latePasses: Schema.Array(Schema.Struct({ siteId: SiteId, item: Schema.String, at: Instant, officerName: Schema.String })),
  history: Schema.Array(HistoryStep)
}).annotate({ identifier: "CloseOut" })
export type CloseOut = typeof CloseOut.Type

const params = Schema.Struct({ id: MeetingId })
const siteParams = Schema.Struct({ id: MeetingId, siteId: SiteId })

export const meetingOperations = operations({
  "GET /api/v1/meetings": {
    tag: "Meetings", summary: "Meetings that lie in a span of days, by opening time", guard: { reading: "meetings" },
    query: Schema.Struct({ from: LocalDate, to: LocalDate }).pipe(
      Schema.check(Schema.makeFilter(({ from, to }) => to < from ? { path: ["to"], issue: "period.reversed" } : undefined))
    ),
    status: 200, response: Schema.Struct({ meetings: Schema.Array(MeetingRow) })
  },
  "GET /api/v1/meetings/schedule": {
    tag: "Meetings", summary: "The weekly schedule as PDF in the official layout, of what this officer may read; always as a download",
    guard: { reading: "meetings" }, query: Schema.Struct({ week: LocalDate }), status: 200
  },
  "GET /api/v1/meetings/:id": {
    tag: "Meetings", summary: "One meeting with its history", guard: { reading: "meetings" }, params, status: 200, response: MeetingFile
  },
  "POST /api/v1/meetings/:id/cancellation": {
    tag: "Meetings", summary: "Cancel, with a reason; the sites are free again", guard: { procedure: "meeting.cancel" },
    params, body: Schema.Struct({ reason: Reason }), status: 200, response: MeetingFile
  },
  "POST /api/v1/meetings/:id/postponement": {
    tag: "Meetings", summary: "Postpone without a new date, on the chair's ground: the sites are free, the file stays", guard: { procedure: "meeting.postpone" },
    params, body: Schema.Struct({ ground: PostponementGround, reason: Reason }), status: 200, response: MeetingFile
  },
  "POST /api/v1/meetings/:id/restoration": {
    tag: "Meetings", summary: "Hold a cancelled or postponed meeting after all, at its time or another, if that is free; otherwise say what is",
    guard: { procedure: "meeting.restore" }, params, body: Schema.Struct({ period: RestoreMeeting.fields.period, reason: Reason }), status: 200, response: MeetingFile
  },
  "POST /api/v1/meetings/:id/changes/assessment": {
    tag: "Meetings", summary: "What a change would do, and to whom; nothing is stored", guard: { reading: "meetings" }, params,
    body: Schema.Struct({ revision: ChangeMeeting.fields.revision, arrangement: Arrangement }),
    status: 200, problems: ["MeetingChanged", "MeetingState", "NothingChanges", "RunningProtected"], response: ChangeAssessment
  },
  "POST /api/v1/meetings/:id/changes": {
    tag: "Meetings", summary: "Postpone, move, extend, shorten, add, take out or swap sites: whole or not at all",
    guard: { procedure: "meeting.change" }, params,
    body: Schema.Struct({ revision: ChangeMeeting.fields.revision, arrangement: Arrangement, reason: Reason }),
    status: 200, response: MeetingFile
  },
  "GET /api/v1/meetings/:id/readiness": {
    tag: "Readiness", summary: "The readiness board", guard: { reading: "meetings" }, params, status: 200, response: ReadinessBoard
  },
  "POST /api/v1/meetings/:id/readiness/probe": {
    tag: "Readiness", summary: "Probe every endpoint now", guard: { procedure: "readiness.probe" }, params,
    status: 200, response: ReadinessBoard
  },
  "POST /api/v1/meetings/:id/sites/:siteId/checks": {
    tag: "Readiness", summary: "Confirm one item of the site's checklist", guard: { procedure: "readiness.confirm" },
    params: siteParams,
    body: Schema.Struct({
      item: ConfirmRoomCheck.fields.item,
      verdict: ConfirmRoomCheck.fields.verdict,
      note: ConfirmRoomCheck.fields.note,
      checkedAt: ConfirmRoomCheck.fields.checkedAt
    }),
    status: 200, response: ReadinessBoard
  },
  "POST /api/v1/meetings/:id/sites/:siteId/presence": {
    tag: "Readiness", summary: "Say that one is at the site, by the platform's clock, in time or late; said again it changes nothing",
    guard: { procedure: "presence.record" }, params: siteParams, status: 200, response: ReadinessBoard
  },
  "POST /api/v1/meetings/:id/sites/:siteId/presence/withdrawal": {
    tag: "Readiness", summary: "Take back that an officer is at the site, before the meeting opens; somebody has to be there again",
    guard: { procedure: "presence.withdraw" }, params: siteParams,
    body: Schema.Struct({ officerId: WithdrawPresence.fields.officerId, reason: WithdrawPresence.fields.reason }), status: 200, response: ReadinessBoard
  },
  "POST /api/v1/meetings/:id/connection": {
    tag: "Conduct", summary: "Connect every site now, before the opening time; with a reason when some are not ready", guard: { procedure: "meeting.connect" },
    params, body: Schema.Struct({ reason: ConnectMeeting.fields.reason }), status: 200, response: MeetingLive
  },
  "GET /api/v1/meetings/:id/live": {
    tag: "Conduct", summary: "The live picture of a running meeting", guard: { reading: "meetings" }, params, status: 200, response: MeetingLive
  },
  "POST /api/v1/meetings/:id/microphones": {
    tag: "Conduct", summary: "Mute or unmute some sites or all", guard: { procedure: "meeting.set-microphones" }, params,
    body: Schema.Struct({
      sites: SetMicrophones.fields.sites,
      except: SetMicrophones.fields.except,
      state: SetMicrophones.fields.state
    }),
    status: 200, response: MeetingLive
  },
  "POST /api/v1/meetings/:id/sites/:siteId/hang-up": {
    tag: "Conduct", summary: "Hang a site up; it stays out until redialled", guard: { procedure: "meeting.hang-up" },
    params: siteParams, status: 200, response: MeetingLive
  },
  "POST /api/v1/meetings/:id/sites/:siteId/redial": {
    tag: "Conduct", summary: "Dial a site again now", guard: { procedure: "meeting.redial" },
    params: siteParams, status: 200, response: MeetingLive
  },
  "POST /api/v1/meetings/:id/closing": {
    tag: "Conduct", summary: "End the meeting: every site is hung up, the record is frozen", guard: { procedure: "meeting.close" },
    params, body: Schema.Struct({ conclusion: CloseMeeting.fields.conclusion }),
    status: 200, response: CloseOut
  },
  "GET /api/v1/meetings/:id/close-out": {
    tag: "Conduct", summary: "The record of a closed meeting", guard: { reading: "meetings" }, params,
    status: 200, problems: ["MeetingState"], response: CloseOut
  }
})
