import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http"
import { once } from "node:events"
import type { AddressInfo } from "node:net"

/** The line between the browsers and the platform: it counts live streams, and it can be cut. */
export interface Gate {
  readonly origin: string
  /** Live streams that are open at the gateway now, and what the last one was asked with. */
  readonly streams: () => number
  readonly lastStream: () => string
  /** Nothing answers: connections are refused, those that stand break. */
  cut(): Promise<void>
  /** The gateway lives, its database does not: every operation is answered with 503. */
  answer503(on: boolean): void
  mend(): Promise<void>
  stop(): Promise<void>
}

const unavailable = JSON.stringify({
  type: "/problems/unavailable", title: "Unavailable", status: 503, code: "unavailable", message: { vi: "Tạm thời chưa phục vụ", en: "Unavailable for now" }
})

export const openGate = async (platform: string): Promise<Gate> => {
  const open = new Set<ServerResponse>()
  let last = ""
  let away = false
  const answer = (asked: IncomingMessage, response: ServerResponse): void => {
    const path = asked.url ?? "/"
    if (away && /^\/(api\/v1\/(?!live)|readyz)/.test(path)) {
      response.writeHead(503, { "content-type": "application/problem+json" })
      return void response.end(unavailable)
    }
    const onward = request(new URL(path, platform), { method: asked.method ?? "GET", headers: asked.headers }, (answered) => {
      response.writeHead(answered.statusCode ?? 502, answered.headers)
      if (path.startsWith("/api/v1/live") && answered.statusCode === 200) {
        open.add(response)
        last = path
      }
      answered.pipe(response)
    })
    onward.on("error", () => response.destroy())
    response.on("close", () => {
      open.delete(response)
      onward.destroy()
    })
    asked.pipe(onward)
  }
  let server = createServer(answer).listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  const cut = async () => {
    const closed = once(server, "close")
    server.close()
    server.closeAllConnections()
    await closed
  }
  return {
    origin: `http://127.0.0.1:${port}`, streams: () => open.size, lastStream: () => last, cut, stop: cut,
    answer503: (on) => void (away = on),
    mend: async () => {
      server = createServer(answer).listen(port, "127.0.0.1")
      await once(server, "listening")
    }
  }
}
