import type { MeetingLive, SiteLive } from "@diemcau/core/Conduct"
import { plusMillis } from "@diemcau/core/Instant"
import type { MeetingId } from "@diemcau/core/Meeting"
import { isOff } from "@diemcau/core/meeting/lifecycle"
import type { SiteId } from "@diemcau/core/Site"
import type { Database, StoreError } from "@diemcau/store/Database"
import * as ConductStore from "@diemcau/store/Conduct"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as Ownership from "@diemcau/store/Ownership"
import { Context, Effect, FiberMap, Layer, PubSub, Schedule } from "effect"
import { Clock } from "../Clock.ts"
import type { Live } from "../Live.ts"
import { Endpoints } from "./EndpointSession.ts"
import { conductMeeting, type MeetingRun } from "./MeetingRun.ts"

export interface ConductorOptions {
  /** Names this process: another one, also after a restart, is another node. */
  readonly node: string
  /** Milliseconds after which another node may take a meeting that this one no longer renews. Default 10,000. */
  readonly lease?: number
  /** Milliseconds in which all sites should be hung up when a meeting ends. Default 20,000. */
  readonly endWithin?: number
}

/**
 * Keeps every running meeting as it is wished: one fiber each, under a lease, so that of several nodes one conducts and
 * the others stand by. The methods tell it that the database has changed; they return at once and never fail.
 */
export class Conductor extends Context.Service<Conductor, {
  /** Takes up what runs already. After `Endpoints.start`. */
  readonly start: () => Effect.Effect<void, StoreError>
  /** `meeting.connect` was committed. */
  readonly begin: (meetingId: MeetingId) => Effect.Effect<void>
  /** The wishes changed. */
  readonly replan: (meetingId: MeetingId) => Effect.Effect<void>
  /** `meeting.close` was committed: hangs every site up and lets go, in the background. */
  readonly end: (meetingId: MeetingId) => Effect.Effect<void>
  readonly live: (meetingId: MeetingId) => Effect.Effect<MeetingLive, StoreError>
}>()("gateway/Conductor") {
  static readonly layer = (options: ConductorOptions) => Layer.effect(Conductor, make(options))
}

/** A meeting that was closed longer ago than this needs no hanging up any more. */
const closedLately = 24 * 3_600_000

const make = ({ node, lease = 10_000, endWithin = 20_000 }: ConductorOptions) =>
  Effect.gen(function*() {
    const clock = yield* Clock
    const endpoints = yield* Endpoints
    const scope = yield* Effect.scope
    const services = yield* Effect.context<Database>()
    const fork = yield* FiberMap.makeRuntime<Database | Endpoints | Clock | Live, MeetingId>()
    const runs = new Map<MeetingId, MeetingRun>()

    const runsOf = new Map<SiteId, Set<MeetingRun>>()

    const changes = yield* endpoints.changes
    yield* Effect.forkScoped(Effect.forever(Effect.map(PubSub.takeAll(changes), (all) => {
      for (const change of all) {
        for (const run of runsOf.get(change.siteId) ?? []) run.tell({ kind: "changed", change })
      }
    })))

    const onStart = (run: MeetingRun) =>
      Effect.acquireRelease(
        Effect.sync(() => {
          runs.set(run.meeting.id, run)
          for (const siteId of run.siteIds) runsOf.set(siteId, (runsOf.get(siteId) ?? new Set()).add(run))
        }),
        () => Effect.sync(() => {
          runs.delete(run.meeting.id)
          for (const siteId of run.siteIds) {
            const others = runsOf.get(siteId)
            others?.delete(run)
            if (others?.size === 0) runsOf.delete(siteId)
          }
        })
      )

    const claim = (meetingId: MeetingId) =>
      Effect.suspend(() => Ownership.claim({ resource: `meeting:${meetingId}`, node, now: clock.now(), ttlMillis: lease }))

    const release = (meetingId: MeetingId) =>
      Effect.catch(Ownership.release(`meeting:${meetingId}`, node), (error) =>
        Effect.logWarning("lease not given back", meetingId, error.message))

    /** Returns when the lease is lost. Each renewal also looks for wishes that were changed through another node. */
    const keepLease = Effect.fnUntraced(function*(meetingId: MeetingId, epoch: number) {
      while (true) {
        yield* Effect.sleep(lease / 3)
        const held = yield* Effect.catch(claim(meetingId), (error) =>
          Effect.as(Effect.logWarning("lease not renewed", meetingId, error.message), epoch))
        if (held !== epoch) return "fenced" as const
        runs.get(meetingId)?.tell({ kind: "replan" })
      }
    })

    const conduct = Effect.fnUntraced(function*(meetingId: MeetingId) {
      const epoch = yield* claim(meetingId)
      if (epoch === null) return "fenced" as const
      const found = yield* MeetingStore.findConcerned(meetingId, "find")
      if (found === null) return "ended" as const
      const { meeting } = found
      if (meeting.state === "scheduled" || isOff(meeting)) return "ended" as const
      return yield* Effect.raceFirst(
        Effect.scoped(conductMeeting(found, epoch, { endWithin, onStart })),
        keepLease(meetingId, epoch)
      )
    })

    /** Until the meeting is over. Whatever goes wrong in between, the next round takes up what it finds. */
    const supervise = (meetingId: MeetingId) =>
      conduct(meetingId).pipe(
        Effect.catch((error) => Effect.as(Effect.logWarning("meeting not conducted", meetingId, error.message), "failed" as const)),
        Effect.catchDefect((defect) => Effect.as(Effect.logError("conductor failed", meetingId, defect), "failed" as const)),
        Effect.repeat({ until: (outcome) => outcome === "ended", schedule: Schedule.spaced(Math.min(1_000, lease / 3)) }),
        Effect.ensuring(release(meetingId)),
        Effect.asVoid
      )

    const takeUp = (meetingId: MeetingId) =>
      Effect.sync(() => {
        fork(meetingId, supervise(meetingId), { onlyIfMissing: true })
      })

    const replan = (meetingId: MeetingId) => Effect.sync(() => runs.get(meetingId)?.tell({ kind: "replan" }))

    /** Every running meeting is conducted: also one whose beginning this node missed, or whose node has died. */
    const takeUpRunning = Effect.flatMap(MeetingStore.inState("running"), (running) =>
      Effect.forEach(running, ({ id }) => takeUp(id), { discard: true }))

    const unfinished = Effect.gen(function*() {
      const now = clock.now()
      const lately = yield* MeetingStore.list({ from: plusMillis(now, -closedLately), to: plusMillis(now, closedLately) })
      return yield* Effect.filter(
        lately.filter(({ state }) => state === "closed"),
        ({ id }) => Effect.gen(function*() {
          const legs = yield* ConductStore.legs(id)
          return legs.some((leg) => leg.disconnectedAt === null) || (yield* ConductStore.openIntents(id)).length > 0
        })
      )
    })

    const pictureWithoutRun = Effect.fnUntraced(function*(meetingId: MeetingId) {
      const meeting = yield* MeetingStore.find(meetingId)
      const legs = yield* ConductStore.legs(meetingId)
      const sites = (meeting?.siteIds ?? []).map((siteId): SiteLive => ({
        siteId, state: meeting!.state === "closed" ? "hung-up" : "waiting",
        since: meeting!.endedAt ?? meeting!.startedAt ?? meeting!.opensAt,
        microphones: null, attempts: 0, nextAttemptAt: null, trouble: null,
        drops: legs.filter((leg) => leg.siteId === siteId && leg.disconnectedAt !== null && !leg.planned).length
      }))
      return { meetingId, at: clock.now(), connected: 0, sites } satisfies MeetingLive
    })

    return Conductor.of({
      start: () =>
        Effect.gen(function*() {
          for (const { id } of yield* unfinished) yield* takeUp(id)
          yield* takeUpRunning
          yield* Effect.ignore(takeUpRunning).pipe(Effect.delay(lease / 2), Effect.forever, Effect.forkIn(scope))
        }).pipe(Effect.provideContext(services)),
      begin: (meetingId) => Effect.andThen(replan(meetingId), takeUp(meetingId)),
      replan,
      end: (meetingId) =>
        Effect.andThen(Effect.sync(() => runs.get(meetingId)?.tell({ kind: "end" })), takeUp(meetingId)),
      live: (meetingId) =>
        Effect.suspend(() => {
          const run = runs.get(meetingId)
          return run === undefined ? pictureWithoutRun(meetingId).pipe(Effect.provideContext(services)) : Effect.sync(run.live)
        })
    })
  })
