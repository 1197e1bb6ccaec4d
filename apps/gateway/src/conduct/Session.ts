import type { Endpoint, EndpointId, EndpointStatus, LinkState } from "@diemcau/core/Endpoint"
import { plusMillis } from "@diemcau/core/Instant"
import type { SiteId } from "@diemcau/core/Site"
import type { Codec } from "@diemcau/driver-sdk/Codec"
import type { CodecDriver } from "@diemcau/driver-sdk/CodecDriver"
import { CodecError, type CodecErrorReason } from "@diemcau/driver-sdk/CodecError"
import type { Observation } from "@diemcau/driver-sdk/Observation"
import type { Database, StoreError } from "@diemcau/store/Database"
import * as EndpointStore from "@diemcau/store/Endpoint"
import { Deferred, Effect, Queue, Random } from "effect"
import type { Scope } from "effect"
import { Clock } from "../Clock.ts"
import { DeviceNetworks, type HostRefused } from "../DeviceNetworks.ts"
import { Live } from "../Live.ts"
import { Secrets, type SecretsError } from "../Secrets.ts"
import { fold, forget, registrationOf, unknown, type Snapshot } from "./Snapshot.ts"

/** Milliseconds. */
export interface Patience {
  /** Wait before the first new attempt; doubled for each further one up to `most`, and jittered. */
  readonly backOff: { readonly first: number; readonly most: number }
  readonly connect: number
  readonly command: number
  /** The most that a probe takes, connecting included. */
  readonly probe: number
  /** Between two records of one endpoint's status. */
  readonly record: number
}

export const usualPatience: Patience = {
  backOff: { first: 1_000, most: 5_000 }, connect: 8_000, command: 8_000, probe: 12_000, record: 1_000
}

/** Drivers keep their own time-outs; these only end what a broken driver would leave hanging for ever. */
const lastResort = { connect: 90_000, command: 60_000, close: 2_000 }

/** What only a person can mend: trying again would lock the device, or trust a stranger. */
const awaitsPerson: ReadonlySet<CodecErrorReason> = new Set(["password-refused", "host-key-changed", "algorithms-refused"])

/** When nothing but "last heard" is new, it is written down this often. */
const heardAgain = 10_000

/** One thing that changed at an endpoint, with all that is known after it. */
export interface EndpointChange {
  readonly endpointId: EndpointId
  readonly siteId: SiteId
  /** Counts up by one with each change of this endpoint. */
  readonly sequence: number
  readonly at: Date
  /** What the device told; undefined when it was the link that changed. */
  readonly observation: Observation | undefined
  readonly status: EndpointStatus
  readonly snapshot: Snapshot
}

/** The one live session with one endpoint: the only place that holds a driver's codec. */
export interface Session {
  readonly endpointId: EndpointId
  readonly siteId: SiteId
  readonly status: () => EndpointStatus
  readonly snapshot: () => Snapshot
  /** Of the latest change. */
  readonly sequence: () => number
  /** Drops whatever session there is and connects again at once, with the settings as they are now. */
  readonly reload: Effect.Effect<void>
  /** Cuts a back-off short and waits until the attempt has ended, one way or the other. */
  readonly hurry: Effect.Effect<void>
  /** "unreachable": there is no session now, and nothing was sent. */
  readonly ask: <A>(what: (codec: Codec) => Promise<A>) => Effect.Effect<A, CodecError>
}

interface Trouble {
  readonly reason: string
  readonly raw: string | null
}

const codecError = (cause: unknown): CodecError =>
  cause instanceof CodecError ? cause : new CodecError("protocol", String(cause), { cause })

const troubleOf = (error: CodecError | HostRefused | SecretsError | StoreError): Trouble => {
  if (error instanceof CodecError) return { reason: error.reason, raw: error.raw ?? null }
  switch (error._tag) {
    case "HostRefused":
      return { reason: error.reason, raw: null }
    case "SecretsError":
      return { reason: error.reason, raw: error.detail }
    case "StoreError":
      return { reason: "database", raw: error.reason }
  }
}

const sameBesidesHeardAt = (a: EndpointStatus, b: EndpointStatus): boolean =>
  JSON.stringify({ ...a, heardAt: null }) === JSON.stringify({ ...b, heardAt: null })

/** Opens the session with one endpoint and keeps it open for as long as the scope lives. */
export const openSession = (
  { id: endpointId, siteId }: Pick<Endpoint, "id" | "siteId">,
  options: {
    readonly drivers: ReadonlyArray<CodecDriver>
    readonly patience: Patience
    readonly tell: (change: EndpointChange) => void
  }
): Effect.Effect<Session, never, Scope.Scope | Database | Clock | Live | Secrets | DeviceNetworks> =>
  Effect.gen(function*() {
    const { patience } = options
    const clock = yield* Clock
    const live = yield* Live
    const secrets = yield* Secrets
    const networks = yield* DeviceNetworks
    const database = yield* Effect.context<Database>()
    const reloads = yield* Queue.sliding<"reload">(1)
    const nudges = yield* Queue.sliding<"nudge">(1)
    const unrecorded = yield* Queue.sliding<"changed">(1)

    let codec: Codec | undefined
    let link: LinkState = "connecting"
    let trouble: Trouble | null = null
    let nextAttemptAt: Date | null = null
    let snapshot = unknown
    let sequence = 0
    let attempt = Deferred.makeUnsafe<void>()

    const status = (): EndpointStatus => ({
      endpointId, link, trouble, nextAttemptAt,
      firmware: snapshot.identity?.firmware ?? null,
      serialNumber: snapshot.identity?.serialNumber ?? null,
      registration: registrationOf(snapshot) ?? null,
      microphones: snapshot.microphones ?? null,
      inCall: snapshot.calls === undefined ? null : snapshot.calls.size > 0,
      heardAt: snapshot.heardAt ?? null
    })
    const tell = (observation?: Observation) => {
      options.tell({ endpointId, siteId, sequence: ++sequence, at: clock.now(), observation, status: status(), snapshot })
      Queue.offerUnsafe(unrecorded, "changed")
    }
    const hear = (observation: Observation) => {
      snapshot = fold(snapshot, observation, clock.now())
      tell(observation)
    }
    const endAttempt = (now: LinkState, why: Trouble | null, next: Date | null) => {
      link = now
      trouble = why
      nextAttemptAt = next
      tell()
      Deferred.doneUnsafe(attempt, Effect.void)
      attempt = Deferred.makeUnsafe<void>()
    }

    const pin = async (fingerprint: string): Promise<void> => {
      const isPinned = await Effect.runPromiseWith(database)(EndpointStore.recordHostKey(endpointId, { fingerprint, pinnedAt: clock.now() }))
      if (!isPinned) throw new Error("another key was pinned meanwhile")
    }

    const connect = Effect.fnUntraced(function*(driver: CodecDriver, endpoint: Endpoint, host: string, password: string) {
      const aborter = yield* Effect.acquireRelease(
        Effect.sync(() => new AbortController()),
        (controller) => Effect.sync(() => controller.abort())
      )
      const { port, account, legacyAlgorithms } = endpoint
      const known = endpoint.hostKey?.fingerprint
      const opened = yield* Effect.tryPromise({
        try: () => {
          const connecting = Promise.resolve().then(() =>
            driver.connect({ host, port, account, password, legacyAlgorithms }, {
              // After the session was given up, a driver may still have bytes to read: they are nobody's evidence.
              observe: (observation) => aborter.signal.aborted ? undefined : hear(observation),
              // Transcripts are taken by the SDK's own tool, with consent; here wire traffic is not kept.
              trace: () => undefined,
              signal: aborter.signal,
              hostKey: { learn: pin, ...(known === undefined ? {} : { known }) },
              timeouts: { connect: patience.connect, command: patience.command }
            })
          )
          connecting.then((late) => aborter.signal.aborted ? late.close() : undefined).catch(() => undefined)
          return connecting
        },
        catch: codecError
      }).pipe(Effect.timeoutOrElse({
        duration: lastResort.connect, orElse: () => Effect.fail(new CodecError("no-answer", "the driver did not come back"))
      }))
      yield* Effect.addFinalizer(() =>
        Effect.tryPromise(() => opened.close()).pipe(Effect.timeoutOption(lastResort.close), Effect.ignore))
      return opened
    })

    /** One session from its beginning to its end; says why it ended and whether it had begun. */
    const once = Effect.scoped(Effect.gen(function*() {
      const endpoint = yield* EndpointStore.find(endpointId)
      if (endpoint === null) return { error: new CodecError("unreachable", "removed"), wasReady: false }
      const driver = options.drivers.find(({ id }) => id === endpoint.driver)
      if (driver === undefined) return { error: new CodecError("unreachable", `no driver ${endpoint.driver}`), wasReady: false }
      const sealed = yield* EndpointStore.secret(endpointId)
      const password = sealed === null ? "" : yield* secrets.open(sealed)
      const host = yield* networks.resolve(endpoint.host)
      const opened = yield* connect(driver, endpoint, host, password)
      codec = opened
      endAttempt("ready", null, null)
      const error = yield* Effect.promise(() => opened.closed.catch(codecError))
      return { error, wasReady: true }
    })).pipe(
      Effect.catch((error) => Effect.succeed({ error, wasReady: false })),
      Effect.ensuring(Effect.sync(() => {
        codec = undefined
        snapshot = forget(snapshot)
      }))
    )

    const keepOpen = Effect.gen(function*() {
      let failures = 0
      while (true) {
        const ended = yield* Effect.raceFirst(once, Queue.take(reloads))
        if (ended === "reload") {
          failures = 0
          link = "connecting"
          trouble = null
          tell()
          continue
        }
        const { error, wasReady } = ended
        if (error instanceof CodecError && awaitsPerson.has(error.reason)) {
          endAttempt("refused", troubleOf(error), null)
          yield* Queue.take(reloads)
          failures = 0
          continue
        }
        if (wasReady) failures = 0
        const { first, most } = patience.backOff
        const delay = Math.min(most, first * 2 ** failures) * (yield* Random.nextBetween(0.7, 1))
        failures++
        yield* Queue.clear(nudges)
        // A session that has just ended is usually back at once; only when that fails, the device is away.
        endAttempt(wasReady ? "connecting" : "unreachable", troubleOf(error), plusMillis(clock.now(), delay))
        const woken = yield* Effect.raceAllFirst([Effect.as(Effect.sleep(delay), "rested"), Queue.take(reloads), Queue.take(nudges)])
        if (woken === "reload") failures = 0
        nextAttemptAt = null
      }
    })

    const record = Effect.gen(function*() {
      let recorded: EndpointStatus | undefined
      while (true) {
        yield* Queue.take(unrecorded)
        const now = status()
        const heard = (now.heardAt?.getTime() ?? 0) - (recorded?.heardAt?.getTime() ?? 0)
        if (recorded !== undefined && sameBesidesHeardAt(now, recorded) && heard < heardAgain) continue
        recorded = now
        yield* live.publish({ name: "endpoint", data: now }, { siteIds: [siteId], unitIds: [] })
        yield* EndpointStore.recordStatus(now).pipe(Effect.catch((error) => {
          recorded = undefined
          Queue.offerUnsafe(unrecorded, "changed")
          return Effect.logWarning("endpoint status not recorded", endpointId, error.message)
        }))
        yield* Effect.sleep(patience.record)
      }
    })

    tell()
    yield* Effect.forkScoped(record)
    yield* Effect.forkScoped(keepOpen)
    return {
      endpointId, siteId, status,
      snapshot: () => snapshot,
      sequence: () => sequence,
      reload: Effect.asVoid(Queue.offer(reloads, "reload")),
      hurry: Effect.suspend(() => {
        if (link === "ready" || link === "refused") return Effect.void
        const running = attempt
        return Effect.andThen(Queue.offer(nudges, "nudge"), Deferred.await(running))
      }),
      ask: (what) =>
        Effect.suspend(() => {
          const open = codec
          if (open === undefined) return Effect.fail(new CodecError("unreachable", "no session"))
          return Effect.tryPromise({ try: () => what(open), catch: codecError }).pipe(Effect.timeoutOrElse({
            duration: lastResort.command, orElse: () => Effect.fail(new CodecError("no-answer", "the driver did not come back"))
          }))
        })
    }
  })
