import { readFileSync } from "node:fs"
import { createServer, STATUS_CODES, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http"
import type { Duplex } from "node:stream"
import { getRequestListener } from "@hono/node-server"
import type { Config } from "../Config.ts"
import { astray } from "../tls/astray.ts"
import { makeTlsDoor } from "../tls/Door.ts"
import type { GatewayApp } from "./app.ts"
import { arrivalOf, tellPages, type Arrival } from "./Arrival.ts"
import type { PageRequest, Pages } from "./pages.ts"
import { transportProblem } from "./problem.ts"

export interface FrontDoorOptions {
  readonly config: Pick<Config["Service"], "tls" | "trustedProxies" | "labAuthority">
  readonly app: GatewayApp
  /** undefined while they are being loaded. */
  readonly pages: () => Pages | undefined
  /** How far the journal has come; rejects while the database is away. */
  readonly position: () => Promise<number>
  readonly now: () => Date
  readonly log: (level: "info" | "warn" | "error", text: string) => void
  /** How often renewed certificates are looked for. */
  readonly lookMillis?: number
}

const authorityPath = "/lab-ca.crt"
const apiPaths = /^\/(api\/|openapi\.json|livez|readyz|problems\/)/

/** Two years, as browsers' own lists ask for. Never with the lab's certificate: it would bind "localhost" of every program here. */
const strictTransport = "max-age=63072000"

/** What no request could be made of, or whose headers are beyond Node's limit: told in the words of every other problem. */
const turnAway = (error: NodeJS.ErrnoException, socket: Duplex) => {
  if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy()
  const problem = transportProblem(error.code === "HPE_HEADER_OVERFLOW" ? "headers-too-large" : "request-unreadable")
  const body = JSON.stringify(problem)
  socket.end([
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`, "content-type: application/problem+json; charset=utf-8", "cache-control: no-store",
    "x-content-type-options: nosniff", `content-length: ${Buffer.byteLength(body)}`, "connection: close", "", body
  ].join("\r\n"))
}

/** One port for the API and the pages, over plain HTTP or TLS; each request's arrival is worked out here, once. */
export const makeFrontDoor = ({ config, app, pages, position, now, log, lookMillis }: FrontDoorOptions): Server => {
  const arrivals = new WeakMap<IncomingMessage, Arrival>()
  const api = getRequestListener(
    (request, env) => app.fetch(request, { arrival: arrivals.get((env as { readonly incoming: IncomingMessage }).incoming)! }),
    { overrideGlobalObjects: false }
  )

  const giveAuthority = (request: IncomingMessage, response: ServerResponse): boolean => {
    if (config.labAuthority === null || request.url !== authorityPath) return false
    response.writeHead(200, { "content-type": "application/x-x509-ca-cert", "content-disposition": "attachment; filename=\"diemcau-lab-ca.crt\"", "cache-control": "no-store" })
    response.end(readFileSync(config.labAuthority))
    return true
  }

  const listener: RequestListener = (request: PageRequest, response) => {
    const arrival = arrivalOf(config.trustedProxies, request)
    arrivals.set(request, arrival)
    if (arrival.secure && config.labAuthority === null) response.setHeader("strict-transport-security", strictTransport)
    if (apiPaths.test(request.url ?? "/")) return void api(request, response)
    if (giveAuthority(request, response)) return
    const handler = pages()
    if (handler === undefined) {
      response.writeHead(503, { "content-type": "text/plain; charset=utf-8", "retry-after": "1" })
      return void response.end("Đang khởi động / Starting")
    }
    tellPages(request, arrival)
    request.gateway = (asked) => app.fetch(asked, { arrival })
    request.position = position
    handler(request, response)
  }

  /** Over plain HTTP beside TLS: whoever watches the process asks so, and a phone fetches what it needs to trust us. */
  const open = (request: IncomingMessage, response: ServerResponse): boolean => {
    if (!/^\/(livez|readyz)$/.test(request.url ?? "")) return giveAuthority(request, response)
    arrivals.set(request, arrivalOf(config.trustedProxies, request))
    void api(request, response)
    return true
  }

  const server = config.tls === null
    ? createServer(listener)
    : makeTlsDoor({ listener, astray: astray(open), files: config.tls, now, log, ...(lookMillis === undefined ? {} : { lookMillis }) })
  server.on("clientError", turnAway)
  // A slow sender has a minute.
  server.requestTimeout = 60_000
  return server
}
