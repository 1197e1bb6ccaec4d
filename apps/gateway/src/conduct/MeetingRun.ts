import { plan, policyOf, type Command, type MeetingLive, type SiteLive, type Wish } from "@diemcau/core/Conduct"
import type { EndpointId } from "@diemcau/core/Endpoint"
import { plusMillis } from "@diemcau/core/Instant"
import type { Meeting } from "@diemcau/core/Meeting"
import type { Matter } from "@diemcau/core/Responsibility"
import type { SiteId } from "@diemcau/core/Site"
import type { Database, StoreError } from "@diemcau/store/Database"
import * as ConductStore from "@diemcau/store/Conduct"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as RegulationStore from "@diemcau/store/Regulation"
import * as SiteStore from "@diemcau/store/Site"
import { Deferred, Effect, Queue, Schedule, type Scope } from "effect"
import { Clock } from "../Clock.ts"
import { reach, reachSoon } from "../Failpoint.ts"
import { uuidv7 } from "../Ids.ts"
import { Live } from "../Live.ts"
import { Endpoints, type EndpointChange } from "./EndpointSession.ts"
import * as SiteWatch from "./SiteWatch.ts"

export type Message =
  | { readonly kind: "changed"; readonly change: EndpointChange }
  | {
    readonly kind: "answered"
    readonly siteId: SiteId
    readonly command: Parameters<typeof SiteWatch.answered>[1]
    readonly outcome: Parameters<typeof SiteWatch.answered>[2]
  }
  /** Something in the database changed: look there what is wanted now. */
  | { readonly kind: "replan" }
  | { readonly kind: "wanted"; readonly wishes: ReadonlyArray<Wish> }
  | { readonly kind: "end" }
  /** Another node holds the meeting now. */
  | { readonly kind: "fenced" }

/** A meeting while this node conducts it. */
export interface MeetingRun {
  readonly meeting: Meeting
  readonly tell: (message: Message) => void
  readonly live: () => MeetingLive
}

/** Nothing is slept through for longer than this, whatever the clock does. */
const longestSleep = 30_000
const ledgerPatience = 5_000

const again = { while: (error: StoreError) => error.isRetryable, schedule: Schedule.spaced(1_000) }

/**
 * Conducts one meeting under the lease `epoch` until it is over, or until another node has taken it. Everything it knows
 * is rebuilt from the database and the devices when it starts, so that a start and a recovery are the same.
 */
export const conductMeeting = (
  meeting: Meeting,
  epoch: number,
  { endWithin, onStart }: { readonly endWithin: number; readonly onStart: (run: MeetingRun) => Effect.Effect<void, never, Scope.Scope> }
): Effect.Effect<"ended" | "fenced", StoreError, Database | Endpoints | Clock | Live | Scope.Scope> =>
  Effect.gen(function*() {
    const { id: meetingId, siteIds } = meeting
    const clock = yield* Clock
    const live = yield* Live
    const endpoints = yield* Endpoints
    const inbox: Array<Message> = []
    const bell = yield* Queue.sliding<"news">(1)
    const ledger = yield* Queue.unbounded<Effect.Effect<void, StoreError, Database>>()

    const tell = (message: Message) => {
      inbox.push(message)
      Queue.offerUnsafe(bell, "news")
    }
    /** In order, and tried again while the database is away: devices do not wait for it. */
    const write = (effect: Effect.Effect<void, StoreError, Database>) => {
      Queue.offerUnsafe(ledger, effect)
    }

    const terms: SiteWatch.Terms = {
      address: meeting.address, policy: policyOf(yield* RegulationStore.provisionsInForce(clock.now()))
    }
    const sites = yield* SiteStore.withIds(siteIds)
    const matter: Matter = { unitIds: [meeting.unitId, ...sites.map((site) => site.unitId)], siteIds }
    const watches = yield* takeUp(meeting, clock.now())
    const doors = new Map<SiteId, { readonly endpointId: EndpointId; sequence: number }>()
    const published = new Map<SiteId, string>()
    let endBy: Date | undefined
    let isFenced = false

    const liveOf = (siteId: SiteId): SiteLive => SiteWatch.liveOf(watches.get(siteId)!, terms, clock.now())
    const picture = (): MeetingLive => {
      const all = siteIds.map(liveOf)
      return { meetingId, at: clock.now(), connected: all.filter((site) => site.state === "connected").length, sites: all }
    }

    const found = (siteId: SiteId, { watch, findings }: SiteWatch.Step) => {
      watches.set(siteId, watch)
      for (const finding of findings) {
        switch (finding.kind) {
          case "leg-opened":
            write(ConductStore.recordLegOpened({
              id: uuidv7(finding.at), meetingId, siteId, callId: finding.callId, connectedAt: finding.at
            }))
            break
          case "leg-closed":
            write(ConductStore.recordLegClosed({
              meetingId, siteId, disconnectedAt: finding.at, planned: finding.planned, cause: finding.cause
            }))
            break
          case "microphones-settled":
            write(MeetingStore.recordMicrophonesSettled(meetingId, siteId, finding.state))
        }
      }
    }

    const hear = (change: Pick<EndpointChange, "endpointId" | "siteId" | "sequence" | "status" | "snapshot" | "observation" | "at">) => {
      const watch = watches.get(change.siteId)
      if (watch === undefined) return
      const door = doors.get(change.siteId) ?? { endpointId: change.endpointId, sequence: 0 }
      if (door.endpointId !== change.endpointId || change.sequence <= door.sequence) return
      doors.set(change.siteId, { ...door, sequence: change.sequence })
      found(change.siteId, SiteWatch.heard(watch, change, terms))
    }

    const want = (wishes: ReadonlyArray<Wish>) => {
      for (const wish of wishes) {
        const watch = watches.get(wish.siteId)
        if (watch !== undefined) found(wish.siteId, SiteWatch.wished(watch, wish, terms, clock.now()))
      }
    }

    const beginEnd = () => {
      if (endBy !== undefined) return
      endBy = plusMillis(clock.now(), endWithin)
      for (const [siteId, watch] of watches) found(siteId, SiteWatch.concluded(watch, terms, clock.now()))
      want([...watches.values()].map(({ wish }) => ({ ...wish, connected: false, microphones: undefined })))
    }

    // Read by the ledger, after what is still to be written: a wish just settled must not come back.
    const look = Effect.gen(function*() {
      const current = yield* MeetingStore.find(meetingId)
      tell(current?.state === "running" ? { kind: "wanted", wishes: yield* MeetingStore.wishes(meetingId) } : { kind: "end" })
    })

    const receive = (message: Message) => {
      switch (message.kind) {
        case "changed":
          return hear(message.change)
        case "answered": {
          const { siteId, command, outcome } = message
          const watch = SiteWatch.answered(watches.get(siteId)!, command, outcome, terms, clock.now())
          return found(siteId, { watch, findings: [] })
        }
        case "replan":
          return write(look)
        case "wanted":
          return endBy === undefined ? want(message.wishes) : undefined
        case "end":
          return beginEnd()
        case "fenced":
          isFenced = true
      }
    }

    /** The intent is in the database, under our epoch, before a single byte goes to the device. null: not ours any more. */
    const begin = (endpointId: EndpointId, command: Command) =>
      Effect.suspend(() => {
        const at = clock.now()
        const id = uuidv7(at)
        reach("conduct.before-intent")
        return ConductStore.beginIntent({ id, meetingId, siteId: command.siteId, endpointId, epoch, command, at }).pipe(
          Effect.flatMap((ours) => ours ? Effect.as(ConductStore.recordIntentSent(id, clock.now()), id) : Effect.succeed(null))
        )
      }).pipe(Effect.retry(again))

    const send = (endpointId: EndpointId, command: Command) => {
      switch (command.command) {
        case "dial":
          return endpoints.dial(endpointId, command.address, command.rate)
        case "hang-up":
          return Effect.as(endpoints.hangUp(endpointId, command.callId), {})
        default:
          return Effect.as(endpoints.setMicrophones(endpointId, command.command === "mute" ? "muted" : "open"), {})
      }
    }

    const execute = Effect.fnUntraced(function*(command: Command) {
      const { siteId } = command
      const { endpointId } = doors.get(siteId)!
      const begun = yield* Effect.result(begin(endpointId, command))
      if (begun._tag === "Failure") {
        yield* Effect.logError("command not sent: its intent was not written", meetingId, siteId, begun.failure.message)
        return tell({ kind: "answered", siteId, command: command.command, outcome: { refused: "unreachable" } })
      }
      const intent = begun.success
      if (intent === null) return tell({ kind: "fenced" })
      reach("conduct.after-intent")
      reachSoon("conduct.in-flight")
      const answer = yield* Effect.result(send(endpointId, command))
      reach("conduct.after-send")
      const outcome = answer._tag === "Success" ? answer.success : { refused: answer.failure.reason }
      tell({ kind: "answered", siteId, command: command.command, outcome })
      write(Effect.suspend(() => {
        reach("conduct.before-outcome")
        return ConductStore.recordIntentOutcome(intent, clock.now(), answer._tag === "Success" ? "accepted" : answer.failure.message)
      }))
    })

    const reread = Effect.fnUntraced(function*(siteId: SiteId) {
      const answer = yield* Effect.result(endpoints.reread(doors.get(siteId)!.endpointId))
      // What the device said travels through `changes`, this answer does not: give it what is known by now.
      const view = endpoints.ofSite(siteId)
      if (view !== undefined) tell({ kind: "changed", change: { ...view, observation: undefined, at: clock.now() } })
      tell({ kind: "answered", siteId, command: "reread", outcome: answer._tag === "Success" ? {} : { refused: answer.failure.reason } })
    })

    const publish = Effect.suspend(() => {
      const { connected, sites: all } = picture()
      const changed = all.filter((site) => published.get(site.siteId) !== JSON.stringify(site))
      return Effect.forEach(changed, (site) => {
        published.set(site.siteId, JSON.stringify(site))
        return live.publish({ name: "site", data: { meetingId, connected, site } }, matter)
      }, { discard: true })
    })

    yield* onStart({ meeting, tell, live: picture })
    for (const siteId of siteIds) {
      const view = endpoints.ofSite(siteId)
      if (view !== undefined) hear({ ...view, observation: undefined, at: clock.now() })
    }
    if (meeting.state !== "running") beginEnd()
    // An orderly stop still writes down what was seen; what a crash loses, the devices tell again.
    yield* Effect.addFinalizer(() =>
      Effect.flatMap(Queue.clear(ledger), (rest) => Effect.forEach(rest, (effect) => Effect.ignore(effect), { discard: true })).pipe(
        Effect.timeoutOption(ledgerPatience),
        Effect.asVoid
      ))
    yield* Effect.forkScoped(Effect.forever(Effect.flatMap(Queue.take(ledger), (effect) =>
      Effect.uninterruptible(effect).pipe(
        Effect.retry(again),
        Effect.catch((error) => Effect.logError("not recorded", meetingId, error.message))
      ))))

    while (true) {
      inbox.splice(0).forEach(receive)
      if (isFenced) return "fenced"
      const now = clock.now()
      const observed = new Map([...watches].map(([siteId, watch]) => [siteId, SiteWatch.observedOf(watch, now)]))
      const wishes = [...watches.values()].map((watch) => watch.wish)
      const { commands, rereads, wakeAt } = plan({ address: meeting.address, wishes }, observed, terms.policy, now)
      for (const command of commands) {
        watches.set(command.siteId, SiteWatch.sent(watches.get(command.siteId)!, command, terms, now))
        yield* Effect.forkScoped(execute(command))
      }
      for (const siteId of rereads) {
        watches.set(siteId, SiteWatch.sent(watches.get(siteId)!, { command: "reread" }, terms, now))
        yield* Effect.forkScoped(reread(siteId))
      }
      yield* publish
      if (endBy !== undefined && (now >= endBy || ![...watches.values()].some((watch) => SiteWatch.isBusy(watch, terms)))) break
      const until = [wakeAt, endBy].map((at) => at === undefined ? longestSleep : at.getTime() - now.getTime())
      yield* Effect.timeoutOption(Queue.take(bell), Math.max(0, Math.min(longestSleep, ...until)))
    }

    const written = yield* Deferred.make<void>()
    write(Effect.asVoid(Deferred.succeed(written, undefined)))
    yield* Effect.timeoutOption(Deferred.await(written), ledgerPatience)
    yield* ConductStore.closeOpenLegs(meetingId, clock.now())
    return "ended"
  })

/** What the database knows of the meeting's sites: wishes, legs, and commands of which nobody saw the outcome. */
const takeUp = (meeting: Meeting, now: Date): Effect.Effect<Map<SiteId, SiteWatch.SiteWatch>, StoreError, Database> =>
  Effect.gen(function*() {
    const wishes = new Map((yield* MeetingStore.wishes(meeting.id)).map((wish) => [wish.siteId, wish]))
    const legs = yield* ConductStore.legs(meeting.id)
    const intents = yield* ConductStore.openIntents(meeting.id)
    yield* Effect.forEach(intents, ({ id }) => ConductStore.recordIntentOutcome(id, now, "outcome unknown: taken up anew"), { discard: true })
    return new Map(meeting.siteIds.map((siteId) => {
      const own = legs.filter((leg) => leg.siteId === siteId)
      const dial = intents.findLast((intent) => intent.siteId === siteId && intent.command.command === "dial" && intent.sentAt !== null)
      const wish: Wish = wishes.get(siteId) ??
        { siteId, connected: true, microphones: undefined, askedAt: meeting.startedAt ?? now }
      return [siteId, SiteWatch.takeUp(wish, now, {
        openLegSince: own.find((leg) => leg.disconnectedAt === null)?.connectedAt,
        wasConnected: own.length > 0,
        drops: own.filter((leg) => leg.disconnectedAt !== null && !leg.planned).length,
        dialSentAt: dial?.sentAt ?? undefined
      })]
    }))
  })
