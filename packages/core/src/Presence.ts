import { Result, Schema } from "effect"
import { addDays, atLocal, Instant, localDate, plusMillis } from "./Instant.ts"
import { MeetingId, type Meeting } from "./Meeting.ts"
import { requireState } from "./meeting/lifecycle.ts"
import { Contact, OfficerId } from "./Officer.ts"
import { AlreadyPresent, NotPresent, PresenceMoment, PresenceSettled, type Refusal } from "./Refusal.ts"
import { millisOf, type ArticleKey, type Provisions } from "./Regulation.ts"
import { SiteId } from "./Site.ts"
import { Reason } from "./Text.ts"

export const presenceArticle: ArticleKey = "preparation"

/** Whoever checks a room says: I am here. By the platform's clock, never the phone's. */
export const RecordPresence = Schema.Struct({ meetingId: MeetingId, siteId: SiteId }).annotate({ identifier: "RecordPresence" })
export type RecordPresence = typeof RecordPresence.Type

/** It was said by mistake: by the wrong person, or at the wrong site. */
export const WithdrawPresence = Schema.Struct({ meetingId: MeetingId, siteId: SiteId, officerId: OfficerId, reason: Reason }).annotate({ identifier: "WithdrawPresence" })
export type WithdrawPresence = typeof WithdrawPresence.Type

export const Presence = Schema.Struct({
  officer: Contact,
  since: Instant,
  /** Said when somebody had to be there already. */
  late: Schema.Boolean
}).annotate({ identifier: "Presence" })
export type Presence = typeof Presence.Type

export const SitePresence = Schema.Struct({ siteId: SiteId, ...Presence.fields }).annotate({ identifier: "SitePresence" })
export type SitePresence = typeof SitePresence.Type

/** What is known of one before it is judged. */
export type Arrival = Pick<SitePresence, "siteId" | "officer" | "since">

export const PresenceTerms = Schema.Struct({
  /** The first moment at which it is late. null: the province asks for nobody. */
  dueAt: Schema.NullOr(Instant),
  /** From when it is taken, and until when; null: for as long as the meeting runs. */
  from: Instant,
  until: Schema.NullOr(Instant)
}).annotate({ identifier: "PresenceTerms" })
export type PresenceTerms = typeof PresenceTerms.Type

type Held = Pick<Meeting, "state" | "opensAt" | "closesAt" | "checkDueAt" | "checkShortened">

type Times = Pick<Held, "opensAt" | "checkDueAt" | "checkShortened">

/** So many times the province's number before the opening, but never before the eve of the meeting; null: no number is set. */
const before = ({ opensAt }: Pick<Times, "opensAt">, provisions: Provisions, times: number): Date | null => {
  if ((provisions.get("technician-present-before") ?? null) === null) return null
  const [asked, eve] = [plusMillis(opensAt, -millisOf(provisions, "technician-present-before") * times), atLocal(addDays(localDate(opensAt), -1), "00:00")]
  return asked < eve ? eve : asked
}

/** By when somebody is there; in a meeting approved after its check was due, not before it was approved. */
export const presenceDueAt = (meeting: Times, provisions: Provisions): Date | null => {
  const due = before(meeting, provisions, 1)
  return due !== null && meeting.checkShortened && due < meeting.checkDueAt ? meeting.checkDueAt : due
}

/**
 * It is taken from the start of the day on which twice as much time is left: whoever says so earlier is not there for this
 * meeting, and who has to be there just after midnight comes on the eve.
 */
export const presenceTerms = (meeting: Held, provisions: Provisions): PresenceTerms => ({
  dueAt: presenceDueAt(meeting, provisions), from: atLocal(localDate(before(meeting, provisions, 2) ?? meeting.opensAt), "00:00"),
  until: meeting.state === "running" ? null : meeting.closesAt
})

export const isLate = (since: Date, { dueAt }: Pick<PresenceTerms, "dueAt">): boolean => dueAt !== null && since >= dueAt

export const judged = (arrivals: ReadonlyArray<Arrival>, terms: Pick<PresenceTerms, "dueAt">): ReadonlyArray<SitePresence> =>
  arrivals.map((arrival) => ({ ...arrival, late: isLate(arrival.since, terms) }))

/** Those of one site, whoever came first before the others. */
export const presentAt = (siteId: SiteId, all: ReadonlyArray<SitePresence>): ReadonlyArray<Presence> =>
  all.filter((one) => one.siteId === siteId).map(({ siteId: _, ...presence }) => presence)

const saidBy = (said: ReadonlyArray<Arrival>, siteId: SiteId, officerId: OfficerId): Arrival | undefined =>
  said.find((one) => one.siteId === siteId && one.officer.id === officerId)

/** May it be said now? What was said before stands: saying it again changes nothing, whatever has become of the meeting. */
export const sayable = (
  meeting: Pick<Meeting, "state">, terms: PresenceTerms, said: ReadonlyArray<Arrival>, { siteId }: Pick<RecordPresence, "siteId">, officerId: OfficerId, now: Date
): Result.Result<void, Refusal> => {
  const before = saidBy(said, siteId, officerId)
  if (before !== undefined) return Result.fail(AlreadyPresent.make({ since: before.since }))
  const { from, until } = terms
  return Result.flatMap(requireState(meeting, "scheduled", "running"), () =>
    until !== null && (now < from || now >= until) ? Result.fail(PresenceMoment.make({ from, until, article: presenceArticle })) : Result.void)
}

/** May it be taken back? Until the meeting opens: then who was there is part of its record. */
export const withdrawable = (
  meeting: Pick<Meeting, "state" | "opensAt">, said: ReadonlyArray<Arrival>, { siteId, officerId }: Pick<WithdrawPresence, "siteId" | "officerId">, now: Date
): Result.Result<Arrival, Refusal> =>
  Result.flatMap(requireState(meeting, "scheduled"), (): Result.Result<Arrival, Refusal> => {
    const found = saidBy(said, siteId, officerId)
    if (found === undefined) return Result.fail(NotPresent.make({ siteId }))
    return now < meeting.opensAt ? Result.succeed(found) : Result.fail(PresenceSettled.make({ opensAt: meeting.opensAt, article: presenceArticle }))
  })
