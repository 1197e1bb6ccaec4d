import { redialAt, sameAddress, type Command, type Observed, type Policy, type SiteLive, type Wish } from "@diemcau/core/Conduct"
import type { EndpointStatus } from "@diemcau/core/Endpoint"
import { plusMillis } from "@diemcau/core/Instant"
import type { CodecErrorReason } from "@diemcau/driver-sdk/CodecError"
import type { Observation } from "@diemcau/driver-sdk/Observation"
import type { KnownCall, Snapshot } from "./Snapshot.ts"

/** What holds for every site of one meeting. */
export interface Terms {
  readonly address: string
  readonly policy: Policy
}

interface Pending {
  readonly command: Command["command"] | "reread"
  readonly sentAt: Date
  /** Not yet accepted or refused: patience starts only after that. */
  readonly inFlight: boolean
  /** Of a dial: what the device called it, once it did. Of a hang-up: the call to end. */
  readonly callId: string | undefined
  /** Of a reread: the silence that made us ask. */
  readonly after: Command["command"] | undefined
}

/** What the conductor remembers of one site: the evidence so far, and what was sent that evidence has not answered. */
export interface SiteWatch {
  readonly wish: Wish
  /** undefined: the site has no endpoint. */
  readonly status: EndpointStatus | undefined
  readonly calls: ReadonlyMap<string, KnownCall> | undefined
  readonly microphones: "muted" | "open" | undefined
  readonly pending: Pending | undefined
  readonly failures: ReadonlyArray<Date>
  readonly trouble: string | null
  /** The call that counts as attendance. Its id is not known after a restart until the device tells it. */
  readonly leg: { readonly callId: string | undefined; readonly connectedAt: Date } | undefined
  /** A call to the meeting that is not through yet. */
  readonly trying: string | undefined
  /** Since when it is not known what the device does. */
  readonly silentSince: Date | undefined
  readonly wasConnected: boolean
  readonly redials: number
  readonly drops: number
  readonly shown: { readonly state: SiteLive["state"]; readonly since: Date }
}

/** What became certain and must be written down. */
export type Finding =
  | { readonly kind: "leg-opened"; readonly callId: string; readonly at: Date }
  | { readonly kind: "leg-closed"; readonly at: Date; readonly planned: boolean; readonly cause: string }
  | { readonly kind: "microphones-settled"; readonly state: "muted" | "open" }

export interface Step {
  readonly watch: SiteWatch
  readonly findings: ReadonlyArray<Finding>
}

/** What is known of the site when the conductor takes the meeting up, from the database and not from the device. */
export const takeUp = (wish: Wish, now: Date, before: {
  readonly openLegSince: Date | undefined
  readonly wasConnected: boolean
  readonly drops: number
  /** A dial that may have been sent by whoever held the meeting before. */
  readonly dialSentAt: Date | undefined
}): SiteWatch => ({
  wish, status: undefined, calls: undefined, microphones: undefined, failures: [], trouble: null, trying: undefined,
  pending: before.dialSentAt === undefined
    ? undefined
    : { command: "dial", sentAt: before.dialSentAt, inFlight: false, callId: undefined, after: undefined },
  leg: before.openLegSince === undefined ? undefined : { callId: undefined, connectedAt: before.openLegSince },
  silentSince: undefined, wasConnected: before.wasConnected, redials: 0, drops: before.drops,
  shown: { state: "waiting", since: now }
})

const callsHere = (watch: SiteWatch, { address }: Terms): ReadonlyArray<KnownCall> | undefined =>
  watch.calls === undefined ? undefined : [...watch.calls.values()].filter((call) => sameAddress(call.address, address))

/** True while something of the meeting is, or may yet be, standing at the site. */
export const isBusy = (watch: SiteWatch, terms: Terms): boolean => {
  if (watch.status === undefined || watch.status.link === "unreachable" || watch.status.link === "refused") return false
  const here = callsHere(watch, terms)
  return here === undefined || here.length > 0 || watch.pending?.command === "dial"
}

export const observedOf = ({ wish, status, calls, microphones, failures, pending }: SiteWatch, now: Date): Observed => ({
  siteId: wish.siteId, link: status?.link ?? "unreachable", microphones, failures,
  calls: calls === undefined ? undefined : [...calls.values()],
  pending: pending === undefined ? undefined : { command: pending.command, sentAt: pending.inFlight ? now : pending.sentAt }
})

const failed = (watch: SiteWatch, at: Date, why: string): SiteWatch =>
  watch.wish.connected ? { ...watch, failures: [...watch.failures, at], trouble: why } : watch

const stateOf = (watch: SiteWatch, terms: Terms): SiteLive["state"] => {
  const here = callsHere(watch, terms)
  const connected = here === undefined ? watch.leg !== undefined : here.some((call) => call.state === "connected")
  const away = watch.wasConnected ? "lost" : "waiting"
  const link = watch.status?.link ?? "unreachable"
  if (!watch.wish.connected) return connected && link !== "unreachable" ? "connected" : "hung-up"
  if (link === "unreachable" || link === "refused") return link
  if (connected) return "connected"
  return watch.trying !== undefined || watch.pending?.command === "dial" ? "dialling" : away
}

const show = (watch: SiteWatch, terms: Terms, at: Date): SiteWatch => {
  const state = stateOf(watch, terms)
  if (state === watch.shown.state) return watch
  return { ...watch, shown: { state, since: state === "connected" ? watch.leg?.connectedAt ?? at : at } }
}

/** The legs: opened by a connected call, closed by its absence, never by what was sent. */
const attend = (watch: SiteWatch, here: ReadonlyArray<KnownCall>, ended: Ended | undefined, at: Date, { policy }: Terms): Step => {
  const connected = here.find((call) => call.state === "connected")
  const { leg } = watch
  // Held, or just being ended: as long as the device lists the call, it is what it was.
  if (leg !== undefined && here.some((call) => call.id === leg.callId)) return { watch, findings: [] }
  const findings: Array<Finding> = []
  let next = watch
  if (leg !== undefined && !(leg.callId === undefined && connected !== undefined)) {
    const endedAt = watch.silentSince ?? at
    const planned = !watch.wish.connected
    const cause = ended !== undefined && ended.callId === leg.callId
      ? ended.cause
      : leg.callId === undefined ? "unseen" : watch.silentSince === undefined ? "other" : "network"
    findings.push({ kind: "leg-closed", at: endedAt, planned, cause })
    const settled = endedAt.getTime() - leg.connectedAt.getTime() >= policy.settled
    next = { ...next, leg: undefined, drops: next.drops + (planned ? 0 : 1) }
    if (!planned) next = failed(settled ? { ...next, failures: [] } : next, endedAt, cause)
  }
  if (connected !== undefined) {
    findings.push({ kind: "leg-opened", callId: connected.id, at })
    const connectedAt = leg !== undefined && leg.callId === undefined ? leg.connectedAt : at
    next = { ...next, leg: { callId: connected.id, connectedAt }, wasConnected: true, redials: 0, trouble: null }
  }
  return { watch: next, findings }
}

interface Ended {
  readonly callId: string
  readonly cause: string
}

/** Attempts that came to nothing: a call that was there and never got through, or that ended before it was seen. */
const countFailures = (watch: SiteWatch, here: ReadonlyArray<KnownCall>, ended: Ended | undefined, before: SiteWatch, at: Date): SiteWatch => {
  const standing = here.find((call) => call.state !== "connected" && call.state !== "disconnecting")
  const gone = watch.trying !== undefined && !watch.calls!.has(watch.trying)
  const through = here.some((call) => call.state === "connected")
  const next: SiteWatch = { ...watch, trying: gone || through ? standing?.id : watch.trying ?? standing?.id }
  const { pending } = watch
  if (gone && here.length === 0) {
    const gaveUp = pending?.command === "hang-up"
    const told = ended?.callId === watch.trying ? ended?.cause : watch.silentSince === undefined ? "other" : "network"
    return failed(next, at, gaveUp ? "no-answer" : told ?? "other")
  }
  if (ended === undefined || pending?.command !== "dial" || here.length > 0) return next
  const ours = pending.callId === undefined ? !before.calls?.has(ended.callId) : ended.callId === pending.callId
  return ours ? failed({ ...next, pending: undefined }, at, ended.cause) : next
}

/** Whether evidence has answered what was sent. A complete list counts against a dial only after its patience. */
const answerPending = (watch: SiteWatch, here: ReadonlyArray<KnownCall>, listed: boolean, at: Date, { policy }: Terms): SiteWatch => {
  const { pending } = watch
  if (pending === undefined) return watch
  const overdue = pending.command === "reread" || (!pending.inFlight && at >= plusMillis(pending.sentAt, policy.patience))
  const dialled = pending.command === "dial" || pending.after === "dial"
  const answered = dialled
    ? here.length > 0
    : pending.command === "hang-up"
    ? pending.callId !== undefined && !watch.calls!.has(pending.callId)
    : pending.command === "mute"
    ? watch.microphones === "muted"
    : pending.command === "unmute" && watch.microphones === "open"
  if (answered) return { ...watch, pending: undefined }
  if (!listed || !overdue) return watch
  const cleared = { ...watch, pending: undefined }
  return dialled ? failed(cleared, at, "no-answer") : cleared
}

const settleMicrophones = (watch: SiteWatch): Step => {
  const { microphones } = watch.wish
  if (watch.leg === undefined || microphones === undefined || watch.microphones !== microphones) return { watch, findings: [] }
  return {
    watch: { ...watch, wish: { ...watch.wish, microphones: undefined } },
    findings: [{ kind: "microphones-settled", state: microphones }]
  }
}

/** The endpoint changed, or told something. Telling the same twice finds nothing twice. */
export const heard = (
  before: SiteWatch,
  { status, snapshot, observation, at }: {
    readonly status: EndpointStatus
    readonly snapshot: Snapshot
    readonly observation: Observation | undefined
    readonly at: Date
  },
  terms: Terms
): Step => {
  const known: SiteWatch = { ...before, status, calls: snapshot.calls, microphones: snapshot.microphones }
  const here = callsHere(known, terms)
  if (here === undefined) {
    const silentSince = before.silentSince ?? (before.calls === undefined ? undefined : at)
    return { watch: show({ ...known, silentSince }, terms, at), findings: [] }
  }
  const fact = observation?.fact
  const ended = fact?.kind === "call-ended" ? fact : undefined
  const attended = attend(known, here, ended, at, terms)
  const counted = countFailures(attended.watch, here, ended, before, at)
  const answered = answerPending(counted, here, fact?.kind === "calls", at, terms)
  const settled = settleMicrophones({ ...answered, silentSince: undefined })
  return { watch: show(settled.watch, terms, at), findings: [...attended.findings, ...settled.findings] }
}

export const sameWish = (a: Wish, b: Wish): boolean =>
  a.connected === b.connected && a.microphones === b.microphones && a.askedAt.getTime() === b.askedAt.getTime()

/** A person, or the end of the meeting, wants something else of the site. */
export const wished = (watch: SiteWatch, wish: Wish, terms: Terms, at: Date): Step => {
  const asked = wish.askedAt > watch.wish.askedAt
  const settled = settleMicrophones({ ...watch, wish, ...(asked ? { redials: 0, trouble: null } : {}) })
  return { ...settled, watch: show(settled.watch, terms, at) }
}

/** The meeting ends. The record claims only what was seen: a site that fell silent in the call was lost at that moment. */
export const concluded = (watch: SiteWatch, terms: Terms, at: Date): Step => {
  if (watch.leg === undefined || watch.silentSince === undefined) return { watch, findings: [] }
  const lost = { ...watch, leg: undefined, drops: watch.drops + 1 }
  return { watch: show(lost, terms, at), findings: [{ kind: "leg-closed", at: watch.silentSince, planned: false, cause: "network" }] }
}

/** Something is being sent; until evidence or patience answers it, nothing else is. */
export const sent = (watch: SiteWatch, command: Command | { readonly command: "reread" }, terms: Terms, at: Date): SiteWatch => {
  const pending: Pending = {
    command: command.command, sentAt: at, inFlight: true,
    callId: command.command === "hang-up" ? command.callId : undefined,
    after: command.command !== "reread" ? undefined : watch.pending?.command === "reread" ? watch.pending.after : watch.pending?.command
  }
  const again = command.command === "dial" && watch.failures.some((failure) => failure >= watch.wish.askedAt)
  return show({ ...watch, pending, redials: watch.redials + (again ? 1 : 0) }, terms, at)
}

/** Reasons with which a device certainly did not do what it was told, or was not told. With all others it may have. */
const certain: ReadonlySet<CodecErrorReason> = new Set(["command-refused", "not-permitted", "unsafe-argument", "unreachable"])

/** The device accepted what was sent, or did not. Accepted is not done, and a time-out is not "not done". */
export const answered = (
  watch: SiteWatch,
  command: Pending["command"],
  outcome: { readonly callId?: string } | { readonly refused: CodecErrorReason },
  terms: Terms,
  at: Date
): SiteWatch => {
  const { pending } = watch
  if (pending?.command !== command || !pending.inFlight) return watch
  const waiting = { ...pending, inFlight: false, sentAt: at }
  if (!("refused" in outcome)) {
    if (command === "reread") {
      return show(answerPending({ ...watch, pending: waiting }, callsHere(watch, terms) ?? [], watch.calls !== undefined, at, terms), terms, at)
    }
    return { ...watch, pending: { ...waiting, callId: pending.callId ?? outcome.callId } }
  }
  if (command === "dial" && certain.has(outcome.refused)) {
    return show(failed({ ...watch, pending: undefined }, at, outcome.refused), terms, at)
  }
  return { ...watch, pending: waiting }
}

export const liveOf = ({ wish, status, microphones, failures, trouble, redials, drops, shown }: SiteWatch, { policy }: Terms, now: Date): SiteLive => {
  const due = redialAt(failures, wish.askedAt, policy)
  const isRedial = (shown.state === "lost" || shown.state === "waiting") && due > now
  const away = shown.state === "unreachable" || shown.state === "refused"
  return {
    siteId: wish.siteId, ...shown, microphones: microphones ?? null, attempts: redials, drops,
    nextAttemptAt: isRedial ? due : away ? status?.nextAttemptAt ?? null : null,
    trouble: away ? status?.trouble?.reason ?? (status === undefined ? "no-endpoint" : null) : wish.connected ? trouble : null
  }
}
