import type { IncomingMessage } from "node:http"
import { isIP, isIPv4, type BlockList } from "node:net"
import { TLSSocket } from "node:tls"
import { networkList } from "../networkList.ts"

/** How a request came, worked out once at the door; what the sender only says of itself is not in here. */
export interface Arrival {
  /** Of the person or program that asks: the first address, seen from here, that is no trusted proxy. */
  readonly address: string
  /** From this machine itself. */
  readonly here: boolean
  /** Over HTTPS all the way that we can know of. */
  readonly secure: boolean
  /** What the asker's address bar shows: "https://hop.example.gov.vn". */
  readonly origin: string
  /** May a password or a session travel here: over HTTPS, or without leaving this machine. */
  readonly trustworthy: boolean
}

const loopback = networkList(["127.0.0.0/8", "::1"])
const within = (list: BlockList, address: string): boolean =>
  isIP(address) !== 0 && list.check(address, isIPv4(address) ? "ipv4" : "ipv6")

/** "::ffff:192.0.2.7", as a socket open to both families calls it, is 192.0.2.7. */
const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, "")

/** The host of an URL, without port and brackets. */
const isLoopbackName = (hostname: string): boolean =>
  /^(.+\.)?localhost$/i.test(hostname) || within(loopback, hostname.replace(/^\[|\]$/g, ""))

const listed = (header: string | ReadonlyArray<string> | undefined): ReadonlyArray<string> =>
  (typeof header === "string" ? header : header?.join(",") ?? "").split(",").map((entry) => entry.trim()).filter((entry) => entry !== "")

/** Nothing but a name or address and a port: what goes into a Location or is compared as an origin. */
export const isHost = (text: string): boolean =>
  /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i.test(text) && URL.canParse(`http://${text}`)

/**
 * Each proxy appends the address it saw to X-Forwarded-For, so the list is read from its right end for as long as the
 * proxies are ours. Protocol and host are taken from the same place, or from the leftmost where there are fewer.
 */
export const arrivalOf = (proxies: BlockList, { socket, headers }: Pick<IncomingMessage, "socket" | "headers">): Arrival => {
  const peer = socket.remoteAddress ?? ""
  const encrypted = socket instanceof TLSSocket
  let address = plainAddress(peer)
  let hops = 0
  const seen = listed(headers["x-forwarded-for"]).toReversed()
  const proxied = within(proxies, address)
  while (within(proxies, address) && hops < seen.length && isIP(seen[hops]!) !== 0) address = plainAddress(seen[hops++]!)
  const told = (name: "x-forwarded-proto" | "x-forwarded-host"): string | undefined => {
    const entries = proxied ? listed(headers[name]) : []
    return entries[Math.max(0, entries.length - Math.max(1, hops))]
  }
  const protocol = told("x-forwarded-proto")?.toLowerCase()
  const secure = protocol === "https" || (protocol !== "http" && encrypted)
  const host = [told("x-forwarded-host"), headers.host].find((name) => name !== undefined && isHost(name)) ?? "localhost"
  const { origin, hostname } = new URL(`${secure ? "https" : "http"}://${host}`)
  const here = within(loopback, address) && isLoopbackName(hostname)
  return { address, here, secure, origin, trustworthy: secure || here }
}

/** The pages' framework reads these headers by itself: they say what is true, and nothing of what a sender claimed. */
export const tellPages = (request: IncomingMessage, { origin }: Arrival): void => {
  const { host, protocol } = new URL(origin)
  for (const name of Object.keys(request.headers)) if (/^(x-forwarded-|forwarded$)/.test(name)) delete request.headers[name]
  Object.assign(request.headers, { host, "x-forwarded-proto": protocol.slice(0, -1) })
}
