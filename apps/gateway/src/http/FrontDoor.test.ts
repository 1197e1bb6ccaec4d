import { once } from "node:events"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { request as plainRequest, type IncomingHttpHeaders, type IncomingMessage, type Server } from "node:http"
import { request as tlsRequest } from "node:https"
import { connect, type AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { connect as tlsConnect, type TLSSocket } from "node:tls"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { networkList } from "../networkList.ts"
import { startTestGateway, testMorning, type TestGateway } from "../TestGateway.ts"
import { giveCertificate, makeAuthority, type Authority } from "../tls/Authority.ts"
import { makeFrontDoor } from "./FrontDoor.ts"
import type { Pages } from "./pages.ts"

const folder = mkdtempSync(join(tmpdir(), "front-door-"))
const files = { certificate: join(folder, "server.crt"), key: join(folder, "server.key") }
const from = new Date("2026-11-01T00:00:00Z")
const to = new Date("2027-11-01T00:00:00Z")

let gateway: TestGateway
let authority: Authority
const put = async (name: string, until: Date) => {
  const given = await giveCertificate(authority, { names: [name, "localhost"], addresses: ["127.0.0.1"], from, to: until })
  writeFileSync(files.key, given.key)
  writeFileSync(files.certificate, given.certificate)
}

/** Pages that say what their framework would believe, and what the API tells them of whoever asks. */
const pages: Pages = (request, response) => {
  const { host, "x-forwarded-proto": protocol, "x-forwarded-host": claimed = null } = request.headers
  const province = Promise.resolve(request.gateway!(new Request("http://anywhere/api/v1/province")))
  void province.then((answer) => answer.json()).then((body) => {
    const { signIn, demoAccounts } = body as { signIn: string; demoAccounts: ReadonlyArray<unknown> }
    response.end(JSON.stringify({ host, protocol, claimed, signIn, demoAccounts: demoAccounts.length }))
  })
}

interface Door {
  readonly server: Server
  readonly port: number
  readonly said: Array<string>
}

const doors: Array<Server> = []
const open = async (settings: Partial<Parameters<typeof makeFrontDoor>[0]["config"]>): Promise<Door> => {
  const said: Array<string> = []
  const server = makeFrontDoor({
    config: { tls: null, trustedProxies: networkList([]), labAuthority: null, ...settings },
    app: gateway.app, pages: () => pages, position: () => Promise.resolve(0), now: () => testMorning, log: (level, text) => said.push(`${level} ${text}`), lookMillis: 20
  })
  doors.push(server)
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  return { server, port: (server.address() as AddressInfo).port, said }
}

beforeAll(async () => {
  gateway = await startTestGateway()
  authority = await makeAuthority("Test", { from, to })
  await put("first.example", to)
})
afterAll(async () => {
  for (const server of doors) {
    server.closeAllConnections()
    server.close()
  }
  rmSync(folder, { recursive: true, force: true })
  await gateway?.stop()
})

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

const ask = async (
  { port }: Door, scheme: "http" | "https", path: string,
  { method = "GET", headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: unknown } = {}
): Promise<Answer> => {
  const make = scheme === "https" ? tlsRequest : plainRequest
  const request = make({
    host: "127.0.0.1", port, path, method, agent: false, ca: authority.certificate,
    headers: { host: `127.0.0.1:${port}`, ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers }
  })
  request.end(body === undefined ? undefined : JSON.stringify(body))
  const [response] = await once(request, "response") as [IncomingMessage]
  let text = ""
  for await (const part of response.setEncoding("utf8")) text += part
  return { status: response.statusCode!, headers: response.headers, text }
}

const signIn = (door: Door, scheme: "http" | "https", headers: Record<string, string> = {}) =>
  ask(door, scheme, "/api/v1/sessions", { method: "POST", headers, body: { account: "operator", password: gateway.password, cookie: true } })
const codeOf = ({ text }: Answer) => (JSON.parse(text) as { code?: string }).code

describe("plain HTTP", () => {
  const elsewhere = { host: "192.0.2.2:8080" }
  it("on this machine: signing in works, its cookie needs no HTTPS, nothing is said of HTTPS", async () => {
    const door = await open({})
    const { status, headers } = await signIn(door, "http")
    expect(status).toBe(201)
    expect(headers["set-cookie"]).toEqual([expect.stringMatching(/^diemcau=[\w-]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/)])
    expect(headers["strict-transport-security"]).toBeUndefined()
  })
  it("headers of 64 kB, and what is no request, are answered as problems, and the door stays open", async () => {
    const door = await open({})
    const large = await ask(door, "http", "/api/v1/province", { headers: { "x-large": "a".repeat(65_536) } })
    expect([large.status, large.headers["content-type"], codeOf(large)]).toEqual([431, "application/problem+json; charset=utf-8", "headers-too-large"])
    const socket = connect(door.port, "127.0.0.1")
    let text = ""
    socket.setEncoding("utf8").on("data", (part: string) => { text += part }).write("GET / HTTP/1.1\r\nhost: a\r\nbad header\r\n\r\n")
    await once(socket, "close")
    expect(text).toMatch(/^HTTP\/1.1 400 Bad Request[^]+"code":"request-unreadable"/)
    expect((await ask(door, "http", "/livez")).status).toBe(200)
  })
  it("elsewhere: no password is taken, no cookie set, no session heard", async () => {
    const door = await open({})
    const refused = await signIn(door, "http", elsewhere)
    expect([refused.status, codeOf(refused), refused.headers["set-cookie"]]).toEqual([403, "insecure-transport", undefined])
    const { token } = JSON.parse((await signIn(door, "http")).text) as { token: string }
    const bearer = await ask(door, "http", "/api/v1/me", { headers: { ...elsewhere, authorization: `Bearer ${token}` } })
    expect([bearer.status, codeOf(bearer)]).toEqual([403, "insecure-transport"])
    const cookie = await ask(door, "http", "/api/v1/me", { headers: { ...elsewhere, cookie: `diemcau=${token}` } })
    expect([cookie.status, codeOf(cookie)]).toEqual([401, "not-signed-in"])
    expect((await ask(door, "http", "/api/v1/me", { headers: { cookie: `diemcau=${token}` } })).status).toBe(200)
  })
  it("elsewhere: pages open, and know that nobody can sign in", async () => {
    const door = await open({})
    expect(JSON.parse((await ask(door, "http", "/", { headers: elsewhere })).text)).toMatchObject({ signIn: "insecure-transport", demoAccounts: 0 })
    expect(JSON.parse((await ask(door, "http", "/")).text)).toMatchObject({ signIn: "open" })
  })
  it("a stranger's X-Forwarded headers change nothing", async () => {
    const door = await open({})
    const spoofed = { ...elsewhere, "x-forwarded-proto": "https", "x-forwarded-host": "evil.example", "x-forwarded-for": "127.0.0.1" }
    expect(codeOf(await signIn(door, "http", spoofed))).toBe("insecure-transport")
    expect(JSON.parse((await ask(door, "http", "/", { headers: spoofed })).text)).toMatchObject({ host: "192.0.2.2:8080", protocol: "http", claimed: null })
  })
})

describe("behind a trusted proxy", () => {
  const proxied = { "x-forwarded-proto": "https", "x-forwarded-host": "hop.example", "x-forwarded-for": "203.0.113.9" }
  it("HTTPS as far as the proxy is HTTPS: __Host- cookie, HSTS, the proxy's origin", async () => {
    const door = await open({ trustedProxies: networkList(["127.0.0.0/8"]) })
    const { status, headers } = await signIn(door, "http", proxied)
    expect(status).toBe(201)
    expect(headers["set-cookie"]).toEqual([expect.stringMatching(/^__Host-diemcau=[\w-]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/)])
    expect(headers["strict-transport-security"]).toMatch(/^max-age=\d{7,}$/)
    expect(JSON.parse((await ask(door, "http", "/", { headers: proxied })).text)).toMatchObject({ host: "hop.example", protocol: "https", signIn: "open" })
  })
  it("a write by cookie comes from the proxy's origin, no other", async () => {
    const door = await open({ trustedProxies: networkList(["127.0.0.1"]) })
    const write = async (origin: string) => {
      const cookie = (await signIn(door, "http", proxied)).headers["set-cookie"]![0]!.split(";")[0]!
      return ask(door, "http", "/api/v1/sessions/current", { method: "DELETE", headers: { ...proxied, cookie, origin } })
    }
    expect((await write("https://hop.example")).status).toBe(204)
    expect(codeOf(await write("http://hop.example"))).toBe("cross-site")
    expect(codeOf(await write("https://127.0.0.1"))).toBe("cross-site")
  })
  it("plain HTTP as far as the proxy stays plain", async () => {
    const door = await open({ trustedProxies: networkList(["127.0.0.1"]) })
    expect(codeOf(await signIn(door, "http", { ...proxied, "x-forwarded-proto": "http" }))).toBe("insecure-transport")
  })
})

describe("TLS of our own", () => {
  const served = (socket: TLSSocket) => socket.getPeerCertificate().subject.CN
  const handshake = async ({ port }: Door, options = {}): Promise<TLSSocket> => {
    const socket = tlsConnect({ host: "127.0.0.1", port, ca: authority.certificate, servername: "localhost", ...options })
    await once(socket, "secureConnect")
    return socket
  }

  it("__Host- cookie, HSTS, an origin with https", async () => {
    const door = await open({ tls: files })
    const { status, headers } = await signIn(door, "https")
    expect(status).toBe(201)
    expect(headers["set-cookie"]).toEqual([expect.stringMatching(/^__Host-diemcau=.*; Secure$/)])
    expect(headers["strict-transport-security"]).toMatch(/^max-age=\d{7,}$/)
    expect(JSON.parse((await ask(door, "https", "/")).text)).toMatchObject({ protocol: "https", signIn: "open" })
    const [cookie] = headers["set-cookie"]![0]!.split(";")
    const write = (origin: string) => ask(door, "https", "/api/v1/sessions/current", { method: "DELETE", headers: { cookie: cookie!, origin } })
    expect(codeOf(await write(`http://127.0.0.1:${door.port}`))).toBe("cross-site")
    expect((await write(`https://127.0.0.1:${door.port}`)).status).toBe(204)
  })
  it("nothing older than TLS 1.2", async () => {
    const door = await open({ tls: files })
    const socket = await handshake(door, { maxVersion: "TLSv1.2" })
    expect(socket.getProtocol()).toBe("TLSv1.2")
    socket.destroy()
    await expect(handshake(door, { minVersion: "TLSv1.1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" })).rejects.toThrow(/protocol version|EPROTO|alert/i)
  })
  it("plain HTTP on the same port: reading is sent to HTTPS, writing is told why not, readiness is answered", async () => {
    const door = await open({ tls: files })
    const read = await ask(door, "http", "/meetings?day=1", { headers: { host: `192.0.2.2:${door.port}` } })
    expect([read.status, read.headers.location]).toEqual([308, `https://192.0.2.2:${door.port}/meetings?day=1`])
    const odd = await ask(door, "http", "/", { headers: { host: "evil.example/@" } })
    expect(odd.headers.location).toBe(`https://127.0.0.1:${door.port}/`)
    const written = await signIn(door, "http")
    expect([written.status, codeOf(written), written.headers["set-cookie"]]).toEqual([403, "insecure-transport", undefined])
    expect((await ask(door, "http", "/readyz")).status).toBe(200)
    expect((await ask(door, "http", "/lab-ca.crt")).status).toBe(308)
  })
  it("the lab's authority is handed out, and binds no browser to HTTPS", async () => {
    const file = join(folder, "ca.crt")
    writeFileSync(file, authority.certificate)
    const door = await open({ tls: files, labAuthority: file })
    for (const scheme of ["http", "https"] as const) {
      const { status, headers, text } = await ask(door, scheme, "/lab-ca.crt")
      expect([status, headers["content-type"], text]).toEqual([200, "application/x-x509-ca-cert", authority.certificate])
    }
    expect((await ask(door, "https", "/livez")).headers["strict-transport-security"]).toBeUndefined()
  })
  it("what is neither TLS nor HTTP is let go, and the door stays open", async () => {
    const door = await open({ tls: files })
    const socket = connect(door.port, "127.0.0.1")
    socket.resume().end("\u0000\u0001\r\n\r\n")
    await once(socket, "close")
    expect((await ask(door, "https", "/livez")).status).toBe(200)
  })

  it("takes a renewed certificate for new connections, keeps the open ones, and refuses a bad renewal", async () => {
    const door = await open({ tls: files })
    const early = await handshake(door)
    expect(served(early)).toBe("first.example")
    const until = async (text: RegExp) => {
      await expect.poll(() => door.said.some((line) => text.test(line)), { timeout: 10_000, interval: 10 }).toBe(true)
    }
    writeFileSync(files.key, "half written")
    await until(/not taken, the earlier one stays/)
    expect(served(await handshake(door))).toBe("first.example")

    await put("second.example", to)
    await until(/renewed certificate is in use/)
    expect(served(await handshake(door))).toBe("second.example")
    early.write("GET /livez HTTP/1.1\r\nhost: localhost\r\n\r\n")
    const [answer] = await once(early, "data") as [Buffer]
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 200/)
    early.destroy()

    await put("expired.example", new Date("2026-11-20T00:00:00Z"))
    await until(/not taken.*expired on 2026-11-20/)
    expect(served(await handshake(door))).toBe("second.example")
  })
  it("an expired certificate is complained of and still served after a restart", async () => {
    await put("expired.example", new Date("2026-11-20T00:00:00Z"))
    const door = await open({ tls: files })
    expect(door.said).toEqual([expect.stringMatching(/^error .*expired on 2026-11-20/)])
    expect(served(await handshake(door, { rejectUnauthorized: false }))).toBe("expired.example")
  })
})
