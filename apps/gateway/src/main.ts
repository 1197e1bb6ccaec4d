import { createServer } from "node:http"
import { getRequestListener } from "@hono/node-server"
import type { StoreError } from "@diemcau/store/Database"
import * as Ownership from "@diemcau/store/Ownership"
import * as Platform from "@diemcau/store/Platform"
import * as Timers from "@diemcau/store/Timers"
import { Cause, Effect, Schedule } from "effect"
import { pino } from "pino"
import { keepAnchors } from "./Anchors.ts"
import { Conductor } from "./conduct/Conductor.ts"
import { Endpoints } from "./conduct/EndpointSession.ts"
import { configFromEnvironment } from "./Config.ts"
import { armFailpoints } from "./Failpoint.ts"
import { clientAddress } from "./http/address.ts"
import { makeApp } from "./http/app.ts"
import { loadPages } from "./http/pages.ts"
import { timekeeper } from "./jobs/Timekeeper.ts"
import { makeRuntime } from "./runtime.ts"

const log = pino({ name: "gateway", level: process.env["LOG_LEVEL"] ?? "info" }, pino.destination({ dest: 1, sync: true }))
const config = configFromEnvironment(process.env)
if (config.failpointFile !== undefined) armFailpoints(config.failpointFile)
const runtime = makeRuntime(config)

const origin = `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${config.port}`
const state: { pages: Awaited<ReturnType<typeof loadPages>> | undefined; working: boolean } = { pages: undefined, working: false }

const app = makeApp({
  runtime,
  log: (level, text, fields) => log[level](fields, text),
  secure: (c) => config.trustProxy && c.req.header("x-forwarded-proto") === "https",
  address: (c) => clientAddress(
    config.trustProxy, c.req.header("x-forwarded-for"),
    (c.env as { incoming?: { socket?: { remoteAddress?: string } } }).incoming?.socket?.remoteAddress
  ),
  ready: async () =>
    state.pages !== undefined && state.working &&
    (await runtime.runPromise(
      Platform.read().pipe(
        Effect.map((platform) => platform !== null && platform.seededAt !== null),
        Effect.catch(() => Effect.succeed(false))
      )
    ))
})
const api = getRequestListener(app.fetch, { overrideGlobalObjects: false })

const server = createServer((request, response) => {
  const path = request.url ?? "/"
  if (/^\/(api\/|openapi\.json|livez|readyz|problems\/)/.test(path)) return void api(request, response)
  if (state.pages === undefined) {
    response.writeHead(503, { "content-type": "text/plain; charset=utf-8", "retry-after": "1" })
    return void response.end("Đang khởi động / Starting")
  }
  // The pages' origin check compares with this header; without a trusted proxy nobody else may set it.
  if (!config.trustProxy) request.headers["x-forwarded-proto"] = "http"
  return state.pages(request, response)
})
// Headers beyond this are refused by Node itself with 431; a slow sender has a minute.
server.requestTimeout = 60_000

process.env["PROTOCOL_HEADER"] ??= "x-forwarded-proto"
process.env["GATEWAY_URL"] ??= origin

server.listen(config.port, config.host, () => log.info({ origin, node: config.node }, "gateway listens"))
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

const stop = (signal: string) => {
  log.info({ signal }, "gateway stops")
  server.closeAllConnections()
  server.close()
  // Calls stay up: the next start adopts them.
  working.interruptUnsafe()
  void runtime.dispose().finally(() => process.exit(0))
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop)
process.on("disconnect", () => stop("supervisor gone"))

state.pages = await loadPages()
process.send?.({ ready: true })
