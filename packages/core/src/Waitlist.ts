import { Result, Schema } from "effect"
import { Id } from "./Id.ts"
import { addDays, atLocal, Instant, LocalDate, localDate } from "./Instant.ts"
import { MeetingId } from "./Meeting.ts"
import { OfficerId } from "./Officer.ts"
import { MeetingKind } from "./Priority.ts"
import { OfferOver, WaitlistState as WaitlistStateRefusal, type Refusal } from "./Refusal.ts"
import { RegistrationId, SubmitRegistration, type Ruling } from "./Registration.ts"
import type { Period } from "./Schedule.ts"
import { SiteId } from "./Site.ts"
import { paragraph, Reason } from "./Text.ts"

export const WaitlistEntryId = Id.pipe(Schema.brand("WaitlistEntryId"))
export type WaitlistEntryId = typeof WaitlistEntryId.Type

/**
 * asked: the approver has not agreed yet that it may be booked when a place is free. lapsed: an offer was not answered.
 * An approved meeting that had to give way, or was cancelled, waits at once.
 */
export const WaitlistState = Schema.Literals(["asked", "waiting", "offered", "booked", "lapsed", "left", "refused"]).annotate({ identifier: "WaitlistState" })
export type WaitlistState = typeof WaitlistState.Type

/** A time that is free for it, kept for its answer until `expiresAt`. */
export const Offer = Schema.Struct({ opensAt: Instant, closesAt: Instant, expiresAt: Instant }).annotate({ identifier: "Offer" })
export type Offer = typeof Offer.Type

/** The longest time over which one may wait for a place, in days. */
const longestDays = 31

/** Within which a place is looked for: the wished time is the one nearest to it. */
export const Window = Schema.Struct({ from: Instant, to: Instant }).pipe(
  Schema.check(Schema.makeFilter(({ from, to }: { readonly from: Date; readonly to: Date }) =>
    to <= from ? { path: ["to"], issue: "period.empty" }
      : to.getTime() - from.getTime() > longestDays * 86_400_000 ? { path: ["to"], issue: "period.too-long" } : undefined
  ))
).annotate({ identifier: "Window" })
export type Window = typeof Window.Type

/** A registration, or a meeting that lost its place, that waits for its sites. */
export const WaitlistEntry = Schema.Struct({
  id: WaitlistEntryId,
  registrationId: RegistrationId,
  /** The meeting that had been approved and lost its place; null for a registration that never had one. */
  meetingId: Schema.NullOr(MeetingId),
  /** The day of its series that waits; null for a whole registration, and for a meeting. */
  day: Schema.NullOr(LocalDate),
  /** It gave way to a higher one: it comes before all others. */
  displaced: Schema.Boolean,
  kind: Schema.NullOr(MeetingKind),
  siteIds: Schema.Array(SiteId),
  /** The wished time: also how long it is. */
  opensAt: Instant,
  closesAt: Instant,
  window: Window,
  joinedAt: Instant,
  state: WaitlistState,
  offer: Schema.NullOr(Offer),
  /** Who agreed that it may be booked. */
  admittedBy: Schema.NullOr(OfficerId)
}).annotate({ identifier: "WaitlistEntry" })
export type WaitlistEntry = typeof WaitlistEntry.Type

/** A registration already sent, or one that can not be sent because an approved meeting stands in its way. */
export const JoinWaitlist = Schema.Union([
  Schema.Struct({ registrationId: RegistrationId, window: Window }),
  Schema.Struct({ ...SubmitRegistration.fields, window: Window })
]).annotate({ identifier: "JoinWaitlist" })
export const DecideWaitlist = Schema.Struct({ entryId: WaitlistEntryId, verdict: Schema.Literals(["admit", "refuse"]), reason: Reason })
export const LeaveWaitlist = Schema.Struct({ entryId: WaitlistEntryId, reason: Reason })
export const AcceptOffer = Schema.Struct({
  entryId: WaitlistEntryId,
  /** Why a rule may be exceeded, where whoever approved has not said so. */
  remarks: Schema.optionalKey(paragraph(2000)).pipe(
    Schema.annotateEncoded({ description: "Where a rule is exceeded and the approver gave no reason, the reason for letting it pass: then needed, and at least 10 characters" })
  )
}).annotate({ identifier: "AcceptOffer" })
export const AboutEntry = Schema.Struct({ entryId: WaitlistEntryId })

/** Rules that only say that the place is not free: all others hold also for who waits. */
export const placeRules: ReadonlyArray<string> = ["schedule.confirmed", "schedule.maintenance", "schedule.ports", "schedule.lines"]

/** Waiting helps where nothing but the place stands against it. */
export const mayWait = (rulings: ReadonlyArray<Ruling>): boolean => rulings.every(({ rule, verdict }) => verdict !== "broken" || placeRules.includes(rule))

/** Whole days around a meeting, so many before and after. */
export const windowAround = ({ opensAt, closesAt }: Period, days: number): Window => ({
  from: atLocal(addDays(localDate(opensAt), -days), "00:00"), to: atLocal(addDays(localDate(closesAt), days + 1), "00:00")
})

/** States in which it still has a place in the queue. */
export const openStates = ["asked", "waiting", "offered"] as const satisfies ReadonlyArray<WaitlistState>

export const requireWaitlistState = (entry: Pick<WaitlistEntry, "state">, ...needed: ReadonlyArray<WaitlistState>): Result.Result<void, Refusal> =>
  needed.includes(entry.state)
    ? Result.succeed(undefined)
    : Result.fail(WaitlistStateRefusal.make({ state: entry.state, needed: [...needed] }))

/** An offer is answered before it expires; at that moment it belongs to the next. */
export const acceptable = (entry: Pick<WaitlistEntry, "state" | "offer">, now: Date): Result.Result<Offer, Refusal> => {
  const state = requireWaitlistState(entry, "offered")
  if (Result.isFailure(state)) return Result.fail(state.failure)
  const { offer } = entry
  if (offer === null || offer.expiresAt <= now) return Result.fail(OfferOver.make({ expiresAt: offer?.expiresAt ?? now }))
  return Result.succeed(offer)
}
