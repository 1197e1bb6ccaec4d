import type { EndpointId, EndpointStatus } from "@diemcau/core/Endpoint"
import type { ProbeResult } from "@diemcau/core/Readiness"
import type { SiteId } from "@diemcau/core/Site"
import type { Codec } from "@diemcau/driver-sdk/Codec"
import type { CodecDriver } from "@diemcau/driver-sdk/CodecDriver"
import { CodecError } from "@diemcau/driver-sdk/CodecError"
import type { Database, StoreError } from "@diemcau/store/Database"
import * as EndpointStore from "@diemcau/store/Endpoint"
import { Context, Effect, Exit, Layer, PubSub, Scope } from "effect"
import { Clock } from "../Clock.ts"
import type { DeviceNetworks } from "../DeviceNetworks.ts"
import type { Live } from "../Live.ts"
import type { Secrets } from "../Secrets.ts"
import { probeResult } from "./Probe.ts"
import { openSession, usualPatience, type EndpointChange, type Patience, type Session } from "./Session.ts"
import { unknown, type Snapshot } from "./Snapshot.ts"

export type { EndpointChange } from "./Session.ts"

/** An endpoint as its session knows it now. */
export interface EndpointView {
  readonly endpointId: EndpointId
  readonly siteId: SiteId
  readonly status: EndpointStatus
  readonly snapshot: Snapshot
  /** Changes up to this one are in it. */
  readonly sequence: number
}

const notHeardOf = (endpointId: EndpointId): EndpointStatus => ({
  endpointId, link: "connecting", trouble: null, firmware: null, serialNumber: null, registration: null, microphones: null,
  inCall: null, heardAt: null, nextAttemptAt: null
})

/** All endpoints, each through its one session. Whoever wants something of a device asks here. */
export class Endpoints extends Context.Service<Endpoints, {
  /** Opens a session with every endpoint in the database. Later changes by `reload`. */
  readonly start: () => Effect.Effect<void, StoreError>
  /** The settings or the secret changed, or a person says "try again": connects anew, now. Also for a new endpoint. */
  readonly reload: (endpointId: EndpointId) => Effect.Effect<void>
  /** Taken out of service: ends the session, and the endpoint is known no more. */
  readonly forget: (endpointId: EndpointId) => Effect.Effect<void>
  readonly status: (endpointId: EndpointId) => EndpointStatus
  /** Takes at most some seconds and never fails: a device that is away is a result. */
  readonly probe: (endpointId: EndpointId) => Effect.Effect<ProbeResult>
  /** The endpoint through which a site takes part: the first by name. For the conductor. */
  readonly ofSite: (siteId: SiteId) => EndpointView | undefined
  /** Everything that changes from now on, in order. For the conductor. */
  readonly changes: Effect.Effect<PubSub.Subscription<EndpointChange>, never, Scope.Scope>
  /** "Accepted", not "done": what comes of it arrives in `changes`. For the conductor, and so are the next three. */
  readonly dial: (endpointId: EndpointId, address: string, rate: number) => Effect.Effect<{ readonly callId?: string }, CodecError>
  readonly hangUp: (endpointId: EndpointId, callId: string) => Effect.Effect<void, CodecError>
  readonly setMicrophones: (endpointId: EndpointId, state: "muted" | "open") => Effect.Effect<void, CodecError>
  /** Asks the device again what it does. When this returns, the answer is in `changes`. */
  readonly reread: (endpointId: EndpointId) => Effect.Effect<void, CodecError>
}>()("gateway/Endpoints") {
  static readonly layer = (options: { readonly drivers: ReadonlyArray<CodecDriver>; readonly patience?: Patience }) =>
    Layer.effect(Endpoints, make(options.drivers, options.patience ?? usualPatience))
}

const make = (drivers: ReadonlyArray<CodecDriver>, patience: Patience) =>
  Effect.gen(function*() {
    const scope = yield* Effect.scope
    const services = yield* Effect.context<Database | Clock | Live | Secrets | DeviceNetworks>()
    const clock = yield* Clock
    const hub = yield* PubSub.unbounded<EndpointChange>()
    const sessions = new Map<EndpointId, Session>()
    const atSite = new Map<SiteId, Session>()
    const scopes = new Map<EndpointId, Scope.Closeable>()

    const open = (endpoint: { readonly id: EndpointId; readonly siteId: SiteId }) =>
      Effect.gen(function*() {
        const own = yield* Scope.fork(scope)
        scopes.set(endpoint.id, own)
        const session = yield* openSession(endpoint, { drivers, patience, tell: (change) => PubSub.publishUnsafe(hub, change) }).pipe(
          Effect.provideContext(services), Scope.provide(own)
        )
        sessions.set(endpoint.id, session)
        if (!atSite.has(session.siteId)) atSite.set(session.siteId, session)
      })

    const openUnlessOpen = (endpoints: ReadonlyArray<{ readonly id: EndpointId; readonly siteId: SiteId }>) =>
      Effect.forEach(endpoints.filter(({ id }) => !sessions.has(id)), open, { discard: true })

    const openNew = (endpointId: EndpointId) =>
      EndpointStore.find(endpointId).pipe(
        Effect.flatMap((endpoint) => openUnlessOpen(endpoint === null ? [] : [endpoint])),
        Effect.catch((error) => Effect.logError("endpoint not opened", endpointId, error.message)),
        Effect.provideContext(services)
      )

    const ask = <A>(endpointId: EndpointId, what: (codec: Codec) => Promise<A>) =>
      Effect.suspend(() => sessions.get(endpointId)?.ask(what) ?? Effect.fail(new CodecError("unreachable", "no session")))

    const probe = Effect.fnUntraced(function*(endpointId: EndpointId) {
      const session = sessions.get(endpointId)
      if (session !== undefined) yield* Effect.timeoutOption(session.hurry, patience.probe / 2)
      const report = session === undefined || session.status().link !== "ready"
        ? undefined
        : yield* session.ask((codec) => codec.probe()).pipe(
          Effect.timeoutOrElse({
            duration: patience.probe / 2, orElse: () => Effect.fail(new CodecError("no-answer", "no answer to the probe in time"))
          }),
          Effect.result
        )
      const { link, trouble } = session?.status() ?? notHeardOf(endpointId)
      return probeResult({ endpointId, at: clock.now(), link, trouble, snapshot: session?.snapshot() ?? unknown, report })
    })

    return Endpoints.of({
      start: () => EndpointStore.list().pipe(Effect.flatMap(openUnlessOpen), Effect.provideContext(services)),
      reload: (endpointId) => Effect.suspend(() => sessions.get(endpointId)?.reload ?? openNew(endpointId)),
      forget: (endpointId) =>
        Effect.suspend(() => {
          const own = scopes.get(endpointId)
          const siteId = sessions.get(endpointId)?.siteId
          sessions.delete(endpointId)
          // Another endpoint of the site, if it has one, speaks for it from now on.
          const next = [...sessions.values()].find((one) => one.siteId === siteId)
          if (siteId !== undefined && next === undefined) atSite.delete(siteId)
          else if (siteId !== undefined && next !== undefined) atSite.set(siteId, next)
          scopes.delete(endpointId)
          // A device that does not answer may take seconds to let go; nobody waits for that.
          return own === undefined ? Effect.void : Effect.asVoid(Effect.forkIn(Scope.close(own, Exit.void), scope))
        }),
      status: (endpointId) => sessions.get(endpointId)?.status() ?? notHeardOf(endpointId),
      probe,
      ofSite: (siteId) => {
        const session = atSite.get(siteId)
        if (session === undefined) return undefined
        const { endpointId, status, snapshot, sequence } = session
        return { endpointId, siteId, status: status(), snapshot: snapshot(), sequence: sequence() }
      },
      changes: PubSub.subscribe(hub),
      dial: (endpointId, address, rate) => ask(endpointId, (codec) => codec.dial(address, { rate })),
      hangUp: (endpointId, callId) => ask(endpointId, (codec) => codec.hangUp(callId)),
      setMicrophones: (endpointId, state) => ask(endpointId, (codec) => codec.setMicrophones(state)),
      reread: (endpointId) => ask(endpointId, (codec) => codec.resync())
    })
  })
