import { flushCompileCache } from "node:module"
import type { StoreError } from "@diemcau/store/Database"
import * as Journal from "@diemcau/store/Journal"
import * as Ownership from "@diemcau/store/Ownership"
import * as Platform from "@diemcau/store/Platform"
import * as Timers from "@diemcau/store/Timers"
import { Cause, Effect, Schedule } from "effect"
import { pino } from "pino"
import { keepAnchors } from "./Anchors.ts"
import { Conductor } from "./conduct/Conductor.ts"
import { Endpoints } from "./conduct/EndpointSession.ts"
import { Clock } from "./Clock.ts"
import { configFromEnvironment } from "./Config.ts"
import { armFailpoints } from "./Failpoint.ts"
import { makeApp } from "./http/app.ts"
import { makeFrontDoor } from "./http/FrontDoor.ts"
import { loadPages } from "./http/pages.ts"
import { decisionReminders } from "./jobs/DecisionReminders.ts"
import { dutyReminders } from "./jobs/DutyReminders.ts"
import { noticeFeed } from "./jobs/NoticeFeed.ts"
import { postman } from "./jobs/Postman.ts"
import { timekeeper } from "./jobs/Timekeeper.ts"
import { janusRelay, makeRuntime } from "./runtime.ts"

const log = pino({ name: "gateway", level: process.env["LOG_LEVEL"] ?? "info" }, pino.destination({ dest: 1, sync: true }))
const config = configFromEnvironment(process.env)
if (config.failpointFile !== undefined) armFailpoints(config.failpointFile)
const runtime = makeRuntime(config, { relay: janusRelay(config) })

const state: { pages: Awaited<ReturnType<typeof loadPages>> | undefined; working: boolean } = { pages: undefined, working: false }

const app = makeApp({
  runtime,
  log: (level, text, fields) => log[level](fields, text),
  ready: async () =>
    state.pages !== undefined && state.working &&
    (await runtime.runPromise(
      Platform.read().pipe(
        Effect.map((platform) => platform !== null && platform.seededAt !== null),
        Effect.catch(() => Effect.succeed(false))
      )
    ))
})

process.env["PROTOCOL_HEADER"] = "x-forwarded-proto"
const server = makeFrontDoor({
  config, app, pages: () => state.pages, position: () => runtime.runPromise(Effect.map(Journal.last(), ({ position }) => position)),
  now: Clock.system.now, log: (level, text) => log[level](text)
})

server.listen(config.port, config.host, () => log.info({ host: config.host, port: config.port, https: config.tls !== null, node: config.node }, "gateway listens"))
server.on("error", (error) => {
  log.fatal({ code: (error as NodeJS.ErrnoException).code }, `port ${config.port} can not be used`)
  process.exit(1)
})

/** The database may be away while the gateway starts: that is waited for, not died of. */
const patiently = <A, R>(effect: Effect.Effect<A, StoreError, R>) =>
  effect.pipe(
    Effect.tapError((error) => Effect.logWarning("the start waits for the database", error.detail)),
    Effect.retry({ while: (error) => error.isRetryable, schedule: Schedule.spaced(250) })
  )

/** What earlier processes of this seat held is ours at once; other nodes' leases still have to run out. */
const inherit = Effect.fnUntraced(function*(seat: string, node: string) {
  const leases = yield* Ownership.inherit(seat, node)
  const timers = yield* Timers.inherit(seat, node)
  if (leases + timers > 0) yield* Effect.logInfo(`taken over from a dead process: ${leases} leases, ${timers} timers`)
})

const work = Effect.gen(function*() {
  if (config.seat !== undefined) yield* patiently(inherit(config.seat, config.node))
  yield* patiently(Endpoints.use((endpoints) => endpoints.start()))
  yield* patiently(Conductor.use((conductor) => conductor.start()))
  state.working = true
  yield* Effect.forkScoped(patiently(keepAnchors))
  yield* Effect.forkScoped(noticeFeed)
  yield* Effect.forkScoped(dutyReminders)
  yield* Effect.forkScoped(decisionReminders)
  yield* Effect.forkScoped(postman)
  yield* timekeeper(config.node)
})
const working = runtime.runFork(
  Effect.scoped(work).pipe(
    // Without its work the gateway is of no use: the supervisor starts it again.
    Effect.tapCause((cause) =>
      Cause.hasInterrupts(cause) ? Effect.void : Effect.sync(() => {
        log.fatal(Cause.pretty(cause))
        process.exit(1)
      }))
  )
)

const stopPatience = 5_000

const stop = (signal: string) => {
  log.info({ signal }, "gateway stops")
  server.closeAllConnections()
  server.close()
  // Calls stay up: the next start adopts them.
  working.interruptUnsafe()
  void runtime.dispose().finally(() => process.exit(0))
  // With the supervisor the database may be gone, and nobody is left to end what waits for it.
  setTimeout(() => process.exit(0), stopPatience).unref()
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop)
process.on("disconnect", () => stop("supervisor gone"))

/** A gateway that hangs tells no pulse: the supervisor starts it again. */
const pulseMillis = 1_000
const pulse = () => {
  if (process.connected) process.send!({ pulse: true }, () => undefined)
}
setInterval(pulse, pulseMillis).unref()

state.pages = await loadPages()
process.send?.({ ready: true })
// Who is killed writes nothing down at its end.
flushCompileCache()
