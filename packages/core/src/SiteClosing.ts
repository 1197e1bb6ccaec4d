import { Result, Schema } from "effect"
import { addDays, Instant, LocalDate } from "./Instant.ts"
import { MeetingId, type Meeting } from "./Meeting.ts"
import { arrangementOf, type Arrangement } from "./MeetingChange.ts"
import { ClosingDay, EstateClosed, MeetingChanged, MeetingsUnsettled, SuccessorUnusable, type Refusal } from "./Refusal.ts"
import { overlap, type Period } from "./Schedule.ts"
import { isOpenOn, SiteId, type Site } from "./Site.ts"
import { Reason } from "./Text.ts"

/** What becomes of a meeting whose site closes: held at the successor, held without the site, or not held. */
export const Settlement = Schema.Literals(["successor", "without", "cancel"])
export type Settlement = typeof Settlement.Type

const siteIds = Schema.Array(SiteId).pipe(
  Schema.check(Schema.isMinLength(1, { message: "sites.none" }), Schema.isMaxLength(50, { message: "sites.too-many" }), Schema.isUnique({ message: "sites.repeated" }))
)

/** Sites that close after `lastDay`; a merger when they go into a successor. */
export const ProposedClosing = Schema.Struct({
  siteIds, lastDay: LocalDate, successorId: Schema.NullOr(SiteId)
}).annotate({ identifier: "ProposedClosing" })
export type ProposedClosing = typeof ProposedClosing.Type

/** Every meeting to come of the sites is settled in the same decision: whole, or nothing of it. */
export const CloseSites = Schema.Struct({
  ...ProposedClosing.fields,
  meetings: Schema.Array(Schema.Struct({ meetingId: MeetingId, revision: Schema.Int, settlement: Settlement })).pipe(
    Schema.check(Schema.isMaxLength(1000, { message: "meetings.too-many" }))
  ),
  reason: Reason
}).annotate({ identifier: "CloseSites" })
export type CloseSites = typeof CloseSites.Type

/** What a closing would mean, before it is decided. */
export const ClosingAssessment = Schema.Struct({
  meetings: Schema.Array(Schema.Struct({
    id: MeetingId, number: Schema.String, subject: Schema.String, unitName: Schema.String, opensAt: Instant, closesAt: Instant,
    revision: Schema.Int, siteIds: Schema.Array(SiteId),
    /** The ways there are for this meeting, the best first. */
    settlements: Schema.Array(Settlement),
    /** True when the successor is held by another meeting at that time. */
    successorTaken: Schema.Boolean
  })),
  /** Undecided registrations that name the sites after their last day: they come back to their authors as not open. */
  requests: Schema.Array(Schema.Struct({ number: Schema.String, subject: Schema.String, opensAt: Instant })),
  endpoints: Schema.Array(Schema.String)
}).annotate({ identifier: "ClosingAssessment" })
export type ClosingAssessment = typeof ClosingAssessment.Type

type Place = Pick<Site, "id" | "name" | "validFrom" | "validTo">

/** May these sites close so at all? */
export const closable = (
  sites: ReadonlyArray<Place>, successor: Place | null, { lastDay }: Pick<ProposedClosing, "lastDay">, today: LocalDate
): Result.Result<void, Refusal> => {
  for (const site of sites) {
    if (site.validTo !== null) return Result.fail(EstateClosed.make({ name: site.name }))
    const earliest = site.validFrom > today ? site.validFrom : today
    if (lastDay < earliest) return Result.fail(ClosingDay.make({ name: site.name, earliest }))
  }
  if (successor !== null && (sites.some(({ id }) => id === successor.id) || !isOpenOn(successor, addDays(lastDay, 1)) || successor.validTo !== null)) {
    return Result.fail(SuccessorUnusable.make({ name: successor.name }))
  }
  return Result.succeed(undefined)
}

/** The meeting with the closing sites replaced, or left out; null when nobody would be left to meet. */
export const arrangedAnew = (meeting: Meeting, closing: ReadonlyArray<SiteId>, successorId: SiteId | null): Arrangement | null => {
  const { mainSiteId, memberSiteIds, ...period } = arrangementOf(meeting)
  const next = (siteId: SiteId): SiteId | null => closing.includes(siteId) ? successorId : siteId
  const main = next(mainSiteId)
  if (main === null) return null
  const members = [...new Set(memberSiteIds.map(next))].filter((siteId): siteId is SiteId => siteId !== null && siteId !== main)
  return members.length === 0 ? null : { ...period, mainSiteId: main, memberSiteIds: members }
}

/** The ways there are for a meeting, the best first. Cancelling always is one. */
export const settlementsOf = (
  meeting: Meeting, { siteIds, successorId }: ProposedClosing, successorTaken: boolean
): ReadonlyArray<Settlement> => [
  ...(successorId !== null && !successorTaken && arrangedAnew(meeting, siteIds, successorId) !== null ? ["successor" as const] : []),
  ...(arrangedAnew(meeting, siteIds, null) === null ? [] : ["without" as const]),
  "cancel"
]

/** Whether the successor is held otherwise: by a meeting that stays, or by an earlier one of those that come to it. */
export const successorTaken = (
  meeting: Meeting, others: ReadonlyArray<Meeting>, { successorId }: ProposedClosing, busy: ReadonlyArray<Period>
): boolean =>
  successorId !== null && !meeting.siteIds.includes(successorId)
  && [...busy, ...others.filter(({ siteIds }) => !siteIds.includes(successorId))].some((held) => overlap(meeting, held))

/** Each meeting with how it is settled; every one must be, in a way that there is. */
export const settled = (
  affected: ReadonlyArray<Meeting>, command: CloseSites
): Result.Result<ReadonlyArray<{ readonly meeting: Meeting; readonly revision: number; readonly arrangement: Arrangement | null }>, Refusal> => {
  const asked = new Map(command.meetings.map((one) => [one.meetingId, one]))
  const made = affected.map((meeting) => {
    const { settlement, revision = meeting.revision } = asked.get(meeting.id) ?? {}
    const arrangement = settlement === undefined || settlement === "cancel"
      ? null
      : arrangedAnew(meeting, command.siteIds, settlement === "successor" ? command.successorId : null)
    const isSettled = settlement === "cancel" || arrangement !== null && (settlement === "without" || command.successorId !== null)
    return { meeting, revision, arrangement, isSettled }
  })
  const stale = made.find(({ meeting, revision }) => meeting.revision !== revision)
  if (stale !== undefined) return Result.fail(MeetingChanged.make({ revision: stale.meeting.revision }))
  const open = made.filter(({ isSettled }) => !isSettled)
  return open.length === 0
    ? Result.succeed(made)
    : Result.fail(MeetingsUnsettled.make({ meetings: open.map(({ meeting: { id, number } }) => ({ id, number })) }))
}
