import type { IncomingMessage, RequestListener, ServerResponse } from "node:http"
import { isHost } from "../http/Arrival.ts"
import { transportProblem } from "../http/problem.ts"

const end = (response: ServerResponse, status: number, headers: Record<string, string>, text = ""): void => {
  response.writeHead(status, { connection: "close", "cache-control": "no-store", ...headers })
  response.end(text)
}

/** Where the same thing is found over HTTPS; HTTP/1.0 without a host is sent to the address it came to. */
const secureAddress = ({ headers, socket, url = "/" }: IncomingMessage): string => {
  const own = socket.localFamily === "IPv6" && !socket.localAddress?.startsWith("::ffff:") ? `[${socket.localAddress}]` : socket.localAddress?.replace(/^::ffff:/, "")
  const host = headers.host !== undefined && isHost(headers.host) ? headers.host : `${own}:${socket.localPort}`
  return `https://${host}${url.startsWith("/") ? url : "/"}`
}

/**
 * Plain HTTP where TLS is spoken: whoever only reads is sent to HTTPS, whoever writes is told why not, for what is sent
 * has been seen on the way. `open` answers what is open to all by either way, and says whether it did.
 */
export const astray = (open: (request: IncomingMessage, response: ServerResponse) => boolean): RequestListener => (request, response) => {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return end(response, 403, { "content-type": "application/problem+json; charset=utf-8" }, JSON.stringify(transportProblem("insecure-transport")))
  }
  if (open(request, response)) return
  const location = secureAddress(request)
  return end(response, 308, { location, "content-type": "text/plain; charset=utf-8" }, `Trang này chỉ mở qua HTTPS / HTTPS only: ${location}\n`)
}
