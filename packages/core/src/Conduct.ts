import type { CallState } from "@diemcau/driver-sdk/Observation"
import { Schema } from "effect"
import { Instant, plusMillis } from "./Instant.ts"
import type { LinkState } from "./Endpoint.ts"
import { MeetingId } from "./Meeting.ts"
import { millisOf, amountOf, type Provisions } from "./Regulation.ts"
import { SiteId } from "./Site.ts"

/** What the meeting wants of one site. */
export interface Wish {
  readonly siteId: SiteId
  readonly connected: boolean
  /** undefined: nobody has said; the room decides. */
  readonly microphones: "muted" | "open" | undefined
  /** When a person last asked for this site; an earlier failure no longer delays it. */
  readonly askedAt: Date
}

export interface Plan {
  readonly address: string
  readonly wishes: ReadonlyArray<Wish>
}

/** A call as the endpoint last told of it. `since`: when it entered this state. */
export interface ObservedCall {
  readonly id: string
  readonly address: string
  readonly state: CallState
  readonly since: Date
}

/** What the site's endpoint is known to do. Unknown is its own value: it is never read as "not in a call". */
export interface Observed {
  readonly siteId: SiteId
  readonly link: LinkState
  readonly calls: ReadonlyArray<ObservedCall> | undefined
  readonly microphones: "muted" | "open" | undefined
  /** Dials that ended without "connected", or calls lost, since the site was last connected for good. */
  readonly failures: ReadonlyArray<Date>
  /** What was sent and is not yet answered by evidence, with when it was sent. */
  readonly pending: { readonly command: Command["command"] | "reread"; readonly sentAt: Date } | undefined
}

/** What changes a device: each is an intent, written down before it is sent. */
export type Command =
  | { readonly command: "dial"; readonly siteId: SiteId; readonly address: string; readonly rate: number }
  | { readonly command: "hang-up"; readonly siteId: SiteId; readonly callId: string }
  | { readonly command: "mute" | "unmute"; readonly siteId: SiteId }

export interface Policy {
  /** Wait before the first, the second and every later redial, in milliseconds. */
  readonly redialAfter: readonly [number, number, number]
  /** kbit/s */
  readonly rate: number
  /** How long a command may stay without evidence before the device is read again, in milliseconds. */
  readonly patience: number
  /** How long a call may take to get through before it is given up, in milliseconds. */
  readonly setUp: number
  /** A call that lasted this long clears the failures before it, in milliseconds. */
  readonly settled: number
}

export const policyOf = (provisions: Provisions): Policy => ({
  redialAfter: [millisOf(provisions, "redial-first"), millisOf(provisions, "redial-second"), millisOf(provisions, "redial-then")],
  rate: amountOf(provisions, "call-rate").amount,
  patience: 20_000,
  setUp: 60_000,
  settled: 60_000
})

/** Codecs print the far address with or without a scheme and a domain: the part before the @ identifies a conference. */
export const sameAddress = (a: string, b: string): boolean => {
  const local = (address: string) => address.replace(/^(sips?|h323):/i, "").split(/[@;]/)[0]!.toLowerCase()
  return local(a) === local(b)
}

/** When the site may be dialled again after its failures; the past when at once. */
export const redialAt = (failures: ReadonlyArray<Date>, askedAt: Date, policy: Policy): Date => {
  const counted = failures.filter((failure) => failure >= askedAt)
  const last = counted.at(-1)
  if (last === undefined) return askedAt
  const wait = policy.redialAfter[Math.min(counted.length, policy.redialAfter.length) - 1]!
  return plusMillis(last, wait)
}

/** What to do about one site, and when to look at it again if nothing is heard of it until then. */
interface Step {
  readonly command?: Command
  readonly reread?: true
  readonly wakeAt?: Date
}

const nothing: Step = {}

const step = (address: string, wish: Wish, site: Observed, policy: Policy, now: Date): Step => {
  const { siteId } = wish
  if (site.link !== "ready" || site.calls === undefined) return nothing
  if (site.pending !== undefined) {
    const until = plusMillis(site.pending.sentAt, policy.patience)
    // Silence is no evidence: the device is asked what it does before anything is sent twice.
    return now < until ? { wakeAt: until } : { reread: true }
  }
  const here = site.calls.filter((call) => sameAddress(call.address, address))
  const standing = here.filter((call) => call.state !== "disconnecting")
  if (!wish.connected) {
    const ending = standing[0]
    return ending === undefined ? nothing : { command: { command: "hang-up", siteId, callId: ending.id } }
  }
  if (here.length === 0) {
    const at = redialAt(site.failures, wish.askedAt, policy)
    return at <= now ? { command: { command: "dial", siteId, address, rate: policy.rate } } : { wakeAt: at }
  }
  if (!standing.some((call) => call.state === "connected")) {
    const slowest = standing.toSorted((a, b) => a.since.getTime() - b.since.getTime())[0]
    if (slowest === undefined) return nothing
    const until = plusMillis(slowest.since, policy.setUp)
    return now < until ? { wakeAt: until } : { command: { command: "hang-up", siteId, callId: slowest.id } }
  }
  if (wish.microphones === undefined || site.microphones === undefined || site.microphones === wish.microphones) return nothing
  return { command: { command: wish.microphones === "muted" ? "mute" : "unmute", siteId } }
}

/**
 * The commands that close the difference between what the meeting wants and what its endpoints do, the sites to be read
 * again because a command met with silence, and when to look at a site again if nothing is heard of it until then. Pure,
 * and no site changes what is done about another: the conductor asks about those of which something was observed or
 * whose moment has come. Redial, recovery and a technician who pulls the plug are all this one function.
 */
export const plan = (
  { address, wishes }: Plan,
  observed: ReadonlyMap<string, Observed>,
  policy: Policy,
  now: Date
): { readonly commands: ReadonlyArray<Command>; readonly rereads: ReadonlyArray<SiteId>; readonly wakeAt: ReadonlyMap<SiteId, Date> } => {
  const commands: Array<Command> = []
  const rereads: Array<SiteId> = []
  const wakeAt = new Map<SiteId, Date>()
  for (const wish of wishes) {
    const site = observed.get(wish.siteId)
    if (site === undefined) continue
    const next = step(address, wish, site, policy, now)
    if (next.command !== undefined) commands.push(next.command)
    if (next.reread) rereads.push(wish.siteId)
    if (next.wakeAt !== undefined) wakeAt.set(wish.siteId, next.wakeAt)
  }
  return { commands, rereads, wakeAt }
}

/** What the live page shows of one site. `since` is when it entered the state. */
export const SiteLive = Schema.Struct({
  siteId: SiteId,
  state: Schema.Literals(["waiting", "dialling", "connected", "lost", "hung-up", "unreachable", "refused"]),
  since: Instant,
  microphones: Schema.NullOr(Schema.Literals(["muted", "open"])),
  /** Redials so far in this spell, and when the next one is due. */
  attempts: Schema.Int,
  nextAttemptAt: Schema.NullOr(Instant),
  /** Why the last attempt failed, in the SDK's words ("unknown-address"), if it did. */
  trouble: Schema.NullOr(Schema.String),
  drops: Schema.Int
}).annotate({ identifier: "SiteLive" })
export type SiteLive = typeof SiteLive.Type

/** The live picture of a running meeting. */
export const MeetingLive = Schema.Struct({
  meetingId: MeetingId,
  at: Instant,
  connected: Schema.Int,
  sites: Schema.Array(SiteLive)
}).annotate({ identifier: "MeetingLive" })
export type MeetingLive = typeof MeetingLive.Type

/** One site's attendance in a closed meeting. Minutes are whole calls added up, not wall time. */
export const Attendance = Schema.Struct({
  siteId: SiteId,
  firstConnectedAt: Schema.NullOr(Instant),
  lastDisconnectedAt: Schema.NullOr(Instant),
  minutesConnected: Schema.Finite,
  drops: Schema.Int,
  minutesLost: Schema.Finite
}).annotate({ identifier: "Attendance" })
export type Attendance = typeof Attendance.Type

export interface Leg {
  readonly siteId: SiteId
  readonly connectedAt: Date
  /** null while it lasts. */
  readonly disconnectedAt: Date | null
  /** A hang-up that the meeting's plan asked for is no drop. */
  readonly planned: boolean
}

/**
 * Adds up the call legs of one site up to the meeting's end. The last calls end a little after it: those seconds are
 * nobody's attendance, and those ends are no drops.
 */
export const attendance = (siteId: SiteId, legs: ReadonlyArray<Leg>, endedAt: Date): Attendance => {
  const own = legs
    .filter((leg) => leg.siteId === siteId && leg.connectedAt < endedAt)
    .sort((a, b) => a.connectedAt.getTime() - b.connectedAt.getTime())
  const minutes = (from: Date, to: Date) => Math.max(0, to.getTime() - from.getTime()) / 60_000
  const until = (leg: Leg) => leg.disconnectedAt !== null && leg.disconnectedAt < endedAt ? leg.disconnectedAt : endedAt
  const dropped = own.filter((leg) => until(leg) < endedAt && !leg.planned)
  return {
    siteId,
    firstConnectedAt: own[0]?.connectedAt ?? null,
    lastDisconnectedAt: own.length === 0 ? null : until(own.at(-1)!),
    minutesConnected: own.reduce((sum, leg) => sum + minutes(leg.connectedAt, until(leg)), 0),
    drops: dropped.length,
    minutesLost: dropped.reduce((sum, leg) => {
      const next = own.find((other) => other.connectedAt >= until(leg) && other !== leg)
      return sum + minutes(until(leg), next?.connectedAt ?? endedAt)
    }, 0)
  }
}
