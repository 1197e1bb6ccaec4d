import { Result, Schema } from "effect"
import { EndpointId } from "./Endpoint.ts"
import { Instant } from "./Instant.ts"
import { MeetingId } from "./Meeting.ts"
import { Contact } from "./Officer.ts"
import { Presence, PresenceTerms } from "./Presence.ts"
import { NoteMissing, type Refusal } from "./Refusal.ts"
import { ArticleKey } from "./Regulation.ts"
import { extraCheckKeys, probeCheckKeys, roomCheckKeys, roomItems, type ProbeCheck, type RoomItem } from "./readiness/checks.ts"
import { SiteId } from "./Site.ts"
import { paragraph } from "./Text.ts"

export const ProbeVerdict = Schema.Literals(["pass", "fail", "unknown"])
export const RoomVerdict = Schema.Literals(["pass", "fail", "not-applicable"])
const Item = Schema.Literals([...roomCheckKeys, ...extraCheckKeys])

/** What one probe of one endpoint found. `at` is when the device answered, or when we gave up. */
export const ProbeResult = Schema.Struct({
  endpointId: EndpointId,
  at: Instant,
  checks: Schema.Record(Schema.Literals([...probeCheckKeys]), ProbeVerdict),
  /** For the operator: the device's own words, or the firmware it named. */
  notes: Schema.Record(Schema.String, Schema.String)
}).annotate({ identifier: "ProbeResult" })
export type ProbeResult = typeof ProbeResult.Type

/** One line of the technician's checklist as confirmed. Device time and receive time are both kept. */
export const RoomCheckAnswer = Schema.Struct({
  item: Item,
  verdict: RoomVerdict,
  note: Schema.String,
  checkedAt: Instant,
  receivedAt: Instant,
  officerName: Schema.String
}).annotate({ identifier: "RoomCheckAnswer" })
export type RoomCheckAnswer = typeof RoomCheckAnswer.Type

export const ConfirmRoomCheck = Schema.Struct({
  meetingId: MeetingId,
  siteId: SiteId,
  item: Item,
  verdict: RoomVerdict,
  note: paragraph(1000),
  /** When the technician answered, by the phone's clock; kept beside the time of receipt. */
  checkedAt: Schema.optionalKey(Instant)
}).annotate({ identifier: "ConfirmRoomCheck" })
export type ConfirmRoomCheck = typeof ConfirmRoomCheck.Type

export const ProbeMeeting = Schema.Struct({ meetingId: MeetingId })
export const CloseGate = Schema.Struct({ meetingId: MeetingId })

/** "Chưa rõ" counts as not ready, and is never shown as fine. */
export const SiteVerdict = Schema.Literals(["ready", "failed", "unknown"])
export type SiteVerdict = typeof SiteVerdict.Type

export const Shortcoming = Schema.Struct({
  check: Schema.Union([Schema.Literals([...probeCheckKeys]), Item]),
  verdict: Schema.Literals(["fail", "unknown"]),
  note: Schema.String,
  article: ArticleKey
}).annotate({ identifier: "Shortcoming" })
export type Shortcoming = typeof Shortcoming.Type

/** How ready one site is: the worst of its checks. */
export const SiteReadiness = Schema.Struct({
  siteId: SiteId,
  verdict: SiteVerdict,
  probe: Schema.NullOr(ProbeResult),
  room: Schema.Array(RoomCheckAnswer),
  /** How many checks of its own the meeting asks of every room. */
  extraChecks: Schema.Int,
  shortcomings: Schema.Array(Shortcoming),
  technician: Schema.NullOr(Contact),
  /** Who has come, the first before the others. It makes no site ready or unready. */
  present: Schema.Array(Presence)
}).annotate({ identifier: "SiteReadiness" })
export type SiteReadiness = typeof SiteReadiness.Type

/** The picture frozen when the gate closed. Later passes are shown beside it as late; they never change it. */
export const GateRecord = Schema.Struct({
  closedAt: Instant,
  dueAt: Instant,
  shortened: Schema.Boolean,
  ready: Schema.Int,
  notReady: Schema.Int,
  /** When somebody had to be at each site; missing where gates closed before the platform followed it. */
  presenceDueAt: Schema.optionalKey(Schema.NullOr(Instant)),
  sites: Schema.Array(Schema.Struct({
    siteId: SiteId,
    verdict: SiteVerdict,
    shortcomings: Schema.Array(Shortcoming),
    technician: Schema.NullOr(Contact),
    present: Schema.optionalKey(Schema.Array(Presence))
  }))
}).annotate({ identifier: "GateRecord" })
export type GateRecord = typeof GateRecord.Type

/** The readiness board of one meeting. */
export const ReadinessBoard = Schema.Struct({
  meetingId: MeetingId,
  dueAt: Instant,
  sites: Schema.Array(SiteReadiness),
  ready: Schema.Int,
  failed: Schema.Int,
  unknown: Schema.Int,
  presence: PresenceTerms,
  gate: Schema.NullOr(GateRecord)
}).annotate({ identifier: "ReadinessBoard" })
export type ReadinessBoard = typeof ReadinessBoard.Type

/** What is known of one site before it is judged. */
export type SiteFindings = Pick<SiteReadiness, "siteId" | "probe" | "room" | "extraChecks" | "technician" | "present">

/** Where each check comes from: the preparation article, except what the room itself must have. */
const articleOf = (check: ProbeCheck | RoomItem): ArticleKey =>
  check === "light" || check === "name-signs" ? "room" : "preparation"

const shortcoming = (
  check: ProbeCheck | RoomItem,
  verdict: "pass" | "fail" | "unknown" | "not-applicable" | undefined,
  note: string
): ReadonlyArray<Shortcoming> =>
  verdict === "pass" || verdict === "not-applicable"
    ? []
    : [{ check, verdict: verdict ?? "unknown", note, article: articleOf(check) }]

/** Who is there makes no difference. */
export const judge = <Site extends Omit<SiteFindings, "present">>(site: Site): Site & Pick<SiteReadiness, "verdict" | "shortcomings"> => {
  const answers = new Map(site.room.map((answer) => [answer.item, answer]))
  const shortcomings = [
    ...probeCheckKeys.flatMap((check) => shortcoming(check, site.probe?.checks[check], site.probe?.notes[check] ?? "")),
    ...roomItems(site.extraChecks).flatMap((check) => shortcoming(check, answers.get(check)?.verdict, answers.get(check)?.note ?? ""))
  ]
  const verdict = shortcomings.length === 0
    ? "ready"
    : shortcomings.some((found) => found.verdict === "fail") ? "failed" : "unknown"
  return { ...site, verdict, shortcomings }
}

export const board = (
  meeting: { readonly id: MeetingId; readonly checkDueAt: Date },
  sites: ReadonlyArray<SiteFindings>,
  presence: PresenceTerms,
  gate: GateRecord | null
): ReadinessBoard => {
  const judged = sites.map(judge)
  const count = (verdict: SiteVerdict) => judged.filter((site) => site.verdict === verdict).length
  return {
    meetingId: meeting.id, dueAt: meeting.checkDueAt, sites: judged,
    ready: count("ready"), failed: count("failed"), unknown: count("unknown"), presence, gate
  }
}

/** Those of a judged meeting that are not ready: failed, or not known to be. */
export const unready = <Site extends Pick<SiteReadiness, "verdict">>(sites: ReadonlyArray<Site>): ReadonlyArray<Site> => sites.filter(({ verdict }) => verdict !== "ready")

/** What is written down when the check is due: who is not ready, with what, and who answers for it. */
export const closeGate = (
  meeting: { readonly id: MeetingId; readonly checkDueAt: Date; readonly checkShortened: boolean },
  sites: ReadonlyArray<SiteFindings>,
  { dueAt }: Pick<PresenceTerms, "dueAt">,
  now: Date
): GateRecord => {
  const judged = sites.map(judge)
  const notReady = unready(judged).length
  return {
    closedAt: now, dueAt: meeting.checkDueAt, shortened: meeting.checkShortened,
    ready: judged.length - notReady, notReady, presenceDueAt: dueAt,
    sites: judged.map(({ siteId, verdict, shortcomings, technician, present }) => ({ siteId, verdict, shortcomings, technician, present }))
  }
}

/** "Không đạt" asks what is wrong. */
export const confirmable = (input: ConfirmRoomCheck): Result.Result<ConfirmRoomCheck, Refusal> =>
  input.verdict === "fail" && input.note === ""
    ? Result.fail(NoteMissing.make({ item: input.item }))
    : Result.succeed(input)
