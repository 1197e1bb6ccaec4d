import { policyOf, type Command, type MeetingLive, type Wish } from "@diemcau/core/Conduct"
import type { EndpointId } from "@diemcau/core/Endpoint"
import { plusMillis } from "@diemcau/core/Instant"
import type { Meeting } from "@diemcau/core/Meeting"
import type { Matter } from "@diemcau/core/Responsibility"
import type { SiteId } from "@diemcau/core/Site"
import type { UnitId } from "@diemcau/core/Unit"
import type { Database, StoreError } from "@diemcau/store/Database"
import * as ConductStore from "@diemcau/store/Conduct"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as RegulationStore from "@diemcau/store/Regulation"
import { Deferred, Effect, Queue, Schedule, Scope } from "effect"
import { Clock } from "../Clock.ts"
import { reach, reachSoon } from "../Failpoint.ts"
import { uuidv7 } from "../Ids.ts"
import { Live } from "../Live.ts"
import { Endpoints, type EndpointChange } from "./EndpointSession.ts"
import * as SiteWatch from "./SiteWatch.ts"
import { SiteWatches } from "./SiteWatches.ts"

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
  /** Sites came or went: conducted anew, from what is found. */
  | { readonly kind: "rearranged" }
  /** Another node holds the meeting now. */
  | { readonly kind: "fenced" }

/** A meeting while this node conducts it. */
export interface MeetingRun {
  readonly meeting: Meeting
  /** Its sites, and those that were taken out while it ran: they are still to be hung up. */
  readonly siteIds: ReadonlyArray<SiteId>
  readonly tell: (message: Message) => void
  readonly live: () => MeetingLive
}

/** A command, and the intent under which it is written down. */
interface Order {
  readonly id: string
  readonly endpointId: EndpointId
  readonly command: Command
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
  { meeting, siteUnitIds }: { readonly meeting: Meeting; readonly siteUnitIds: ReadonlyArray<UnitId> },
  epoch: number,
  { endWithin, onStart }: { readonly endWithin: number; readonly onStart: (run: MeetingRun) => Effect.Effect<void, never, Scope.Scope> }
): Effect.Effect<"ended" | "fenced" | "rearranged", StoreError, Database | Endpoints | Clock | Live | Scope.Scope> =>
  Effect.gen(function*() {
    const { id: meetingId } = meeting
    const clock = yield* Clock
    const live = yield* Live
    const endpoints = yield* Endpoints
    const scope = yield* Scope.Scope
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

    // Together, for the first dial waits for them all.
    const [provisions, standing] = yield* Effect.all(
      [RegulationStore.provisionsInForce(clock.now()), takeUp(meeting, clock.now())], { concurrency: "unbounded" }
    )
    const terms: SiteWatch.Terms = { address: meeting.address, policy: policyOf(provisions) }
    const matter: Matter = { unitIds: [meeting.unitId, ...siteUnitIds], siteIds: meeting.siteIds }
    const invited = new Set(meeting.siteIds)
    const siteIds = [...standing.keys()]
    const watches = new SiteWatches(standing, terms, invited)
    const doors = new Map<SiteId, { readonly endpointId: EndpointId; sequence: number }>()
    /** Whose intents are still to be closed. */
    const outcomes: Array<{ readonly id: string; readonly at: Date; readonly outcome: string }> = []
    let endBy: Date | undefined
    let over: "fenced" | "rearranged" | undefined

    const picture = (): MeetingLive => {
      const now = clock.now()
      const all = watches.live(now)
      return { meetingId, at: now, connected: all.filter((site) => site.state === "connected").length, sites: all }
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
        if (watch !== undefined && !SiteWatch.sameWish(watch.wish, wish)) {
          found(wish.siteId, SiteWatch.wished(watch, wish, terms, clock.now()))
        }
      }
    }

    const beginEnd = () => {
      if (endBy !== undefined) return
      endBy = plusMillis(clock.now(), endWithin)
      for (const siteId of siteIds) found(siteId, SiteWatch.concluded(watches.get(siteId)!, terms, clock.now()))
      want(siteIds.map((siteId) => ({ ...watches.get(siteId)!.wish, connected: false, microphones: undefined })))
    }

    // Read by the ledger, after what is still to be written: a wish just settled must not come back.
    const look = Effect.gen(function*() {
      const current = yield* MeetingStore.find(meetingId)
      if (current?.state !== "running") return tell({ kind: "end" })
      if (current.siteIds.length !== invited.size || current.siteIds.some((siteId) => !invited.has(siteId))) return tell({ kind: "rearranged" })
      tell({ kind: "wanted", wishes: yield* MeetingStore.wishes(meetingId) })
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
        case "rearranged":
          if (endBy === undefined) over ??= "rearranged"
          return
        case "fenced":
          over = "fenced"
      }
    }

    /** The intents are in the database, under our epoch, before a single byte goes to a device. false: not ours any more. */
    const begin = (orders: ReadonlyArray<Order>) =>
      Effect.suspend(() => {
        for (const _ of orders) reach("conduct.before-intent")
        const intents = orders.map(({ id, endpointId, command }) => ({ id, siteId: command.siteId, endpointId, command }))
        return ConductStore.beginIntents({ meetingId, epoch, intents, at: clock.now() })
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

    // Read by the ledger: whatever is waiting then is closed at once.
    const closeIntents = Effect.suspend(() => {
      const closing = outcomes.splice(0)
      for (const _ of closing) reach("conduct.before-outcome")
      return ConductStore.recordIntentOutcomes(closing).pipe(
        Effect.tapError((error) => Effect.sync(() => error.isRetryable ? outcomes.unshift(...closing) : undefined))
      )
    })

    const carryOut = Effect.fnUntraced(function*({ id, endpointId, command }: Order) {
      reach("conduct.after-intent")
      reachSoon("conduct.in-flight")
      const answer = yield* Effect.result(send(endpointId, command))
      reach("conduct.after-send")
      const outcome = answer._tag === "Success" ? answer.success : { refused: answer.failure.reason }
      tell({ kind: "answered", siteId: command.siteId, command: command.command, outcome })
      outcomes.push({ id, at: clock.now(), outcome: answer._tag === "Success" ? "accepted" : answer.failure.message })
      if (outcomes.length === 1) write(closeIntents)
    })

    /** The commands of one look: their intents are one statement, then each goes its own way. */
    const execute = (orders: ReadonlyArray<Order>): Effect.Effect<void, never, Database> =>
      Effect.gen(function*() {
        const begun = yield* Effect.result(begin(orders))
        if (begun._tag === "Success") {
          if (!begun.success) return tell({ kind: "fenced" })
          return yield* Effect.forEach(orders, (order) => Effect.forkIn(carryOut(order), scope), { discard: true })
        }
        // One that cannot be written must not stand in the way of the others.
        if (orders.length > 1) return yield* Effect.forEach(orders, (order) => execute([order]), { discard: true })
        const [{ command }] = orders as [Order]
        yield* Effect.logError("command not sent: its intent was not written", meetingId, command.siteId, begun.failure.message)
        tell({ kind: "answered", siteId: command.siteId, command: command.command, outcome: { refused: "unreachable" } })
      })

    const reread = Effect.fnUntraced(function*(siteId: SiteId) {
      const answer = yield* Effect.result(endpoints.reread(doors.get(siteId)!.endpointId))
      // What the device said travels through `changes`, this answer does not: give it what is known by now.
      const view = endpoints.ofSite(siteId)
      if (view !== undefined) tell({ kind: "changed", change: { ...view, observation: undefined, at: clock.now() } })
      tell({ kind: "answered", siteId, command: "reread", outcome: answer._tag === "Success" ? {} : { refused: answer.failure.reason } })
    })

    yield* onStart({ meeting, siteIds, tell, live: picture })
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
      if (over !== undefined) return over
      const now = clock.now()
      const { commands, rereads, changed, connected, wakeAt } = watches.look(now)
      if (commands.length > 0) {
        const orders = commands.map((command) => ({ id: uuidv7(now), endpointId: doors.get(command.siteId)!.endpointId, command }))
        yield* Effect.forkIn(execute(orders), scope)
      }
      for (const siteId of rereads) yield* Effect.forkIn(reread(siteId), scope)
      for (const site of changed) yield* live.publish({ name: "site", data: { meetingId, connected, site } }, matter)
      if (endBy !== undefined && (now >= endBy || !watches.isBusy)) break
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
    const [wanted, legs, intents] = yield* Effect.all(
      [MeetingStore.wishes(meeting.id), ConductStore.legs(meeting.id), ConductStore.openIntents(meeting.id)], { concurrency: "unbounded" }
    )
    const wishes = new Map(wanted.map((wish) => [wish.siteId, wish]))
    yield* ConductStore.recordIntentOutcomes(intents.map(({ id }) => ({ id, at: now, outcome: "outcome unknown: taken up anew" })))
    const legsOf = Map.groupBy(legs, (leg) => leg.siteId)
    const dials = intents.filter(({ command, sentAt }) => command.command === "dial" && sentAt !== null)
    const dialSentAt = new Map(dials.map(({ siteId, sentAt }) => [siteId, sentAt]))
    return new Map([...new Set([...meeting.siteIds, ...wishes.keys()])].map((siteId) => {
      const own = legsOf.get(siteId) ?? []
      const wish: Wish = wishes.get(siteId) ??
        { siteId, connected: true, microphones: undefined, askedAt: meeting.startedAt ?? now }
      return [siteId, SiteWatch.takeUp(wish, now, {
        openLegSince: own.find((leg) => leg.disconnectedAt === null)?.connectedAt,
        wasConnected: own.length > 0,
        drops: own.filter((leg) => leg.disconnectedAt !== null && !leg.planned).length,
        dialSentAt: dialSentAt.get(siteId) ?? undefined
      })]
    }))
  })
