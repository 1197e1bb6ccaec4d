import type { Socket } from "node:net"
import { TLSSocket } from "node:tls"
import { describe, expect, it } from "vitest"
import { networkList } from "../networkList.ts"
import { arrivalOf, isHost } from "./Arrival.ts"

const proxies = networkList(["192.0.2.0/28", "127.0.0.1", "fd00::/64"])
const nobody = networkList([])

const from = (peer: string, headers: Record<string, string> = {}, { encrypted = false, trusted = proxies } = {}) =>
  arrivalOf(trusted, {
    socket: Object.create(encrypted ? TLSSocket.prototype : null, { remoteAddress: { value: peer } }) as Socket,
    headers: { host: "127.0.0.1:8080", ...headers }
  })

describe("the address", () => {
  it.each([
    ["nobody is trusted", nobody, "192.0.2.7", "10.0.0.1", "192.0.2.7"],
    ["a stranger's own word", proxies, "203.0.113.9", "10.0.0.1", "203.0.113.9"],
    ["the proxy's word", proxies, "192.0.2.7", "10.0.0.1", "10.0.0.1"],
    ["the sender's own word before the proxy's", proxies, "192.0.2.7", "8.8.8.8, 1.1.1.1, 10.0.0.1", "10.0.0.1"],
    ["two proxies in a row", proxies, "192.0.2.7", "8.8.8.8, 10.0.0.1, 192.0.2.8", "10.0.0.1"],
    ["only proxies", proxies, "192.0.2.7", "192.0.2.9, 192.0.2.8", "192.0.2.9"],
    ["no word", proxies, "192.0.2.7", "", "192.0.2.7"],
    ["a word that is no address", proxies, "192.0.2.7", "<script>", "192.0.2.7"],
    ["a socket of both families", proxies, "::ffff:192.0.2.7", "10.0.0.1", "10.0.0.1"],
    ["a proxy by IPv6", proxies, "fd00::1", "2001:db8::5", "2001:db8::5"]
  ])("%s", (_what, trusted, peer, forwarded, address) => {
    expect(from(peer, forwarded === "" ? {} : { "x-forwarded-for": forwarded }, { trusted }).address).toBe(address)
  })
})

describe("HTTPS", () => {
  it.each([
    ["our own TLS", "203.0.113.9", {}, true, true],
    ["our own TLS, and a stranger who says http", "203.0.113.9", { "x-forwarded-proto": "http" }, true, true],
    ["plain, and a stranger who says https", "203.0.113.9", { "x-forwarded-proto": "https" }, false, false],
    ["the proxy says https", "192.0.2.7", { "x-forwarded-proto": "https", "x-forwarded-for": "10.0.0.1" }, false, true],
    ["the proxy says http, over TLS to us", "192.0.2.7", { "x-forwarded-proto": "http" }, true, false],
    ["the proxy says nothing", "192.0.2.7", { "x-forwarded-for": "10.0.0.1" }, false, false],
    ["the proxy says nonsense", "192.0.2.7", { "x-forwarded-proto": "wss" }, false, false],
    ["the proxy appends to what a sender claimed", "192.0.2.7", { "x-forwarded-proto": "https, http", "x-forwarded-for": "10.0.0.1" }, false, false],
    ["two proxies, https to the first", "192.0.2.7", { "x-forwarded-proto": "https, http", "x-forwarded-for": "10.0.0.1, 192.0.2.8" }, false, true]
  ])("%s", (_what, peer, headers, encrypted, secure) => {
    expect(from(peer, headers as Record<string, string>, { encrypted })).toMatchObject({ secure, trustworthy: secure })
  })
})

describe("the origin", () => {
  it("is the proxy's host and protocol", () => {
    const headers = { "x-forwarded-proto": "https", "x-forwarded-host": "hop.example.gov.vn", "x-forwarded-for": "10.0.0.1" }
    expect(from("192.0.2.7", headers).origin).toBe("https://hop.example.gov.vn")
  })
  it("is not a stranger's claim", () => {
    expect(from("203.0.113.9", { "x-forwarded-host": "evil.example", host: "hop.example:8080" }).origin).toBe("http://hop.example:8080")
  })
  it("leaves out the protocol's own port", () => {
    expect(from("203.0.113.9", { host: "hop.example:443" }, { encrypted: true }).origin).toBe("https://hop.example")
  })
})

it.each([
  ["this machine", "127.0.0.1", "localhost:8080", true],
  ["this machine by IPv6", "::1", "[::1]:8080", true],
  ["this machine, on a socket of both families", "::ffff:127.0.0.1", "127.0.0.1:8080", true],
  ["a name that somebody pointed here", "127.0.0.1", "evil.example:8080", false],
  ["a proxy here that nobody named", "127.0.0.1", "hop.example.gov.vn", false],
  ["the network", "192.0.2.7", "192.0.2.2:8080", false],
  ["the network, claiming to be here", "192.0.2.7", "127.0.0.1:8080", false]
])("over plain HTTP, passwords from %s: %s as %s", (_what, peer, host, trustworthy) => {
  expect(from(peer, { host }, { trusted: nobody }).trustworthy).toBe(trustworthy)
})

it.each([["a.example", true], ["a.example:80", true], ["[::1]:80", true], ["a.example/b", false], ["a@b", false], ["a:99999", false], ["", false]])(
  "%s is a host: %s", (text, expected) => expect(isHost(text)).toBe(expected)
)
