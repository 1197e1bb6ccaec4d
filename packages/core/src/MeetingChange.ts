import { Result, Schema } from "effect"
import { Instant, localDate, plusMillis } from "./Instant.ts"
import { MeetingId, type Meeting } from "./Meeting.ts"
import { requireState } from "./meeting/lifecycle.ts"
import { Contact } from "./Officer.ts"
import { MeetingChanged, NothingChanges, RunningProtected, type Refusal } from "./Refusal.ts"
import { Ruling, sitesOf } from "./Registration.ts"
import { Alternative, Clash } from "./Schedule.ts"
import { SiteId } from "./Site.ts"
import { Reason } from "./Text.ts"

/** When and where a meeting is to be held: what a change replaces as a whole. */
export const Arrangement = Schema.Struct({
  opensAt: Instant,
  closesAt: Instant,
  mainSiteId: SiteId,
  memberSiteIds: Schema.Array(SiteId)
}).pipe(
  Schema.check(
    Schema.makeFilter((one: { readonly opensAt: Date; readonly closesAt: Date }) =>
      one.closesAt <= one.opensAt
        ? { path: ["closesAt"], issue: "period.empty" }
        : one.closesAt.getTime() - one.opensAt.getTime() > 48 * 3_600_000
        ? { path: ["closesAt"], issue: "period.too-long" }
        : undefined
    ),
    Schema.makeFilter((one: { readonly mainSiteId: string; readonly memberSiteIds: ReadonlyArray<string> }) =>
      one.memberSiteIds.length > 500
        ? { path: ["memberSiteIds"], issue: "sites.too-many" }
        : new Set([one.mainSiteId, ...one.memberSiteIds]).size !== one.memberSiteIds.length + 1
        ? { path: ["memberSiteIds"], issue: "sites.repeated" }
        : one.memberSiteIds.length === 0
        ? { path: ["memberSiteIds"], issue: "sites.none" }
        : undefined
    )
  )
).annotate({ identifier: "Arrangement" })
export type Arrangement = typeof Arrangement.Type

/**
 * A change of an approved meeting. It is committed whole or not at all, and only on the `revision` that its author had
 * before the eyes.
 */
export const ChangeMeeting = Schema.Struct({
  meetingId: MeetingId, revision: Schema.Int, arrangement: Arrangement, reason: Reason
})
export type ChangeMeeting = typeof ChangeMeeting.Type

/** What a proposal changes, in the words in which people speak of it. */
export const Difference = Schema.Struct({
  kinds: Schema.Array(Schema.Literals([
    "postponed", "brought-forward", "extended", "shortened", "main-site-changed", "sites-added", "sites-removed", "sites-swapped"
  ])),
  added: Schema.Array(SiteId),
  removed: Schema.Array(SiteId),
  /** The rooms are to be checked anew: the meeting has moved away from what was checked. */
  checkedAnew: Schema.Boolean
}).annotate({ identifier: "Difference" })
export type Difference = typeof Difference.Type

/** What a proposed change would do, and to whom. */
export const ChangeAssessment = Schema.Struct({
  difference: Difference,
  rulings: Schema.Array(Ruling),
  clashes: Schema.Array(Clash),
  alternatives: Schema.Array(Alternative),
  /** Technical officers of the sites that come, go, or have to be there at another time. */
  concerned: Schema.Array(Schema.Struct({ siteId: SiteId, contact: Contact }))
}).annotate({ identifier: "ChangeAssessment" })
export type ChangeAssessment = typeof ChangeAssessment.Type

export const arrangementOf = ({ opensAt, closesAt, mainSiteId, siteIds }: Meeting): Arrangement => ({
  opensAt, closesAt, mainSiteId, memberSiteIds: siteIds.filter((siteId) => siteId !== mainSiteId)
})

const same = (a: Date, b: Date) => a.getTime() === b.getTime()

/** `checkBefore`: milliseconds before an opening at which its check must be complete. */
export const difference = (meeting: Meeting, proposed: Arrangement, now: Date, checkBefore: (opensAt: Date) => number): Difference => {
  const before = new Set<string>(meeting.siteIds)
  const after = new Set<string>(sitesOf(proposed))
  const added = sitesOf(proposed).filter((siteId) => !before.has(siteId))
  const removed = meeting.siteIds.filter((siteId) => !after.has(siteId))
  const length = (one: { readonly opensAt: Date; readonly closesAt: Date }) => one.closesAt.getTime() - one.opensAt.getTime()
  const kinds: Array<Difference["kinds"][number]> = []
  if (proposed.opensAt > meeting.opensAt) kinds.push("postponed")
  if (proposed.opensAt < meeting.opensAt) kinds.push("brought-forward")
  if (length(proposed) > length(meeting)) kinds.push("extended")
  if (length(proposed) < length(meeting)) kinds.push("shortened")
  if (proposed.mainSiteId !== meeting.mainSiteId) kinds.push("main-site-changed")
  if (added.length > 0 && removed.length > 0) kinds.push("sites-swapped")
  else if (added.length > 0) kinds.push("sites-added")
  else if (removed.length > 0) kinds.push("sites-removed")
  const otherDay = localDate(proposed.opensAt) !== localDate(meeting.opensAt)
  const reopened = meeting.gateClosedAt !== null && !same(proposed.opensAt, meeting.opensAt) && plusMillis(proposed.opensAt, -checkBefore(proposed.opensAt)) > now
  return { kinds, added, removed, checkedAnew: otherDay || reopened }
}

/** May this meeting be changed so at all? Rules and clashes come after. */
export const changeable = (
  meeting: Meeting, { revision, arrangement }: Pick<ChangeMeeting, "revision" | "arrangement">, change: Difference, now: Date
): Result.Result<void, Refusal> => {
  if (meeting.revision !== revision) return Result.fail(MeetingChanged.make({ revision: meeting.revision }))
  const state = requireState(meeting, "scheduled", "running")
  if (Result.isFailure(state)) return state
  if (change.kinds.length === 0 && same(arrangement.closesAt, meeting.closesAt)) return Result.fail(NothingChanges.make({}))
  if (meeting.state === "running") {
    if (!same(arrangement.opensAt, meeting.opensAt)) return Result.fail(RunningProtected.make({ field: "opensAt" }))
    if (arrangement.mainSiteId !== meeting.mainSiteId) return Result.fail(RunningProtected.make({ field: "mainSiteId" }))
    if (arrangement.closesAt <= now) return Result.fail(RunningProtected.make({ field: "closesAt" }))
  }
  return Result.succeed(undefined)
}

/** The meeting as arranged anew; its clock is wound anew by whoever saves it. */
export const changed = (meeting: Meeting, arrangement: Arrangement, change: Difference, now: Date, checkBefore: (opensAt: Date) => number): Meeting => {
  const due = plusMillis(arrangement.opensAt, -checkBefore(arrangement.opensAt))
  const check = same(arrangement.opensAt, meeting.opensAt) || meeting.gateClosedAt !== null && !change.checkedAnew
    ? {}
    : { checkDueAt: due < now ? now : due, checkShortened: due < now, gateClosedAt: null }
  return {
    ...meeting, ...check, revision: meeting.revision + 1, round: meeting.round + (change.checkedAnew ? 1 : 0),
    opensAt: arrangement.opensAt, closesAt: arrangement.closesAt, mainSiteId: arrangement.mainSiteId, siteIds: sitesOf(arrangement)
  }
}
