import { once } from "node:events"
import { createServer, type Server, type Socket } from "node:net"
import { createServer as createHttpServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, describe, expect, it } from "vitest"
import { WebSocketServer, type WebSocket } from "ws"
import type { CodecError } from "../CodecError.ts"
import { JsonRpcRefusal, openJsonRpc, type JsonRpcOptions } from "./JsonRpc.ts"

const cleanups: Array<() => void> = []
afterEach(() => { for (const clean of cleanups.splice(0)) clean() })

const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port

/** A device that speaks as the test says. */
const device = async (onFrame: (text: string, socket: WebSocket) => void, autoPong = true) => {
  const server = new WebSocketServer({ port: 0, host: "127.0.0.1", autoPong })
  await once(server, "listening")
  const seen: { authorization?: string | undefined } = {}
  server.on("connection", (socket, request) => {
    seen.authorization = request.headers.authorization
    socket.on("error", () => {})
    socket.on("message", (data) => onFrame(String(data), socket))
  })
  cleanups.push(() => {
    for (const socket of server.clients) socket.terminate()
    server.close()
  })
  return { url: `ws://127.0.0.1:${portOf(server)}/ws`, server, seen }
}

/** A port where raw bytes are answered with raw bytes. */
const rawPort = async (onSocket: (socket: Socket) => void) => {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on("error", () => {})
    onSocket(socket)
  }).listen(0, "127.0.0.1")
  await once(server, "listening")
  cleanups.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return `ws://127.0.0.1:${portOf(server)}/ws`
}

const open = (url: string, more: Partial<JsonRpcOptions> = {}) => openJsonRpc({
  url, account: "admin", password: "Hue-1802", timeouts: { connect: 2_000, command: 1_000 },
  notify: () => {}, trace: () => {}, signal: new AbortController().signal, ...more
})

const refused = (promise: Promise<unknown>): Promise<CodecError> => promise.then(() => { throw new Error("was not refused") }, (error: CodecError) => error)

const answer = (socket: WebSocket, text: string, result: unknown) => {
  const { id } = JSON.parse(text) as { id: number }
  socket.send(JSON.stringify({ id, jsonrpc: "2.0", result }))
}

describe("openJsonRpc", () => {
  it("MUST send Basic credentials and match answers by id, in whatever order they come", async () => {
    const held: Array<string> = []
    const { url, seen } = await device((text, socket) => {
      held.push(text)
      if (held.length === 2) for (const one of held.reverse()) answer(socket, one, (JSON.parse(one) as { params: unknown }).params)
    })
    const rpc = await open(url)
    expect(await Promise.all([rpc.call("a", 1), rpc.call("b", 2)])).toEqual([1, 2])
    expect(seen.authorization).toBe(`Basic ${Buffer.from("admin:Hue-1802").toString("base64")}`)
    await rpc.close()
  })

  it("MUST reject with the far side's own error", async () => {
    const { url } = await device((text, socket) => {
      socket.send(`{"jsonrpc":"2.0","id":${(JSON.parse(text) as { id: number }).id},"error":{"code":1,"data":{"Cause":21},"message":"Not paired with isdn link"}}`)
    })
    const rpc = await open(url)
    const error = await refused(rpc.call("xCommand/Dial", {}))
    expect(error).toBeInstanceOf(JsonRpcRefusal)
    expect(error).toMatchObject({ code: 1, message: "Not paired with isdn link", data: { Cause: 21 } })
    await rpc.close()
  })

  it("MUST hand over notifications in order, also one that arrives with the upgrade", async () => {
    const { url, server } = await device((text, socket) => answer(socket, text, true))
    server.on("connection", (socket) => { for (const n of [1, 2, 3]) socket.send(`{"jsonrpc":"2.0","method":"m","params":${n}}`) })
    const heard: Array<unknown> = []
    const rpc = await open(url, { notify: (_method, params) => { heard.push(params) } })
    await rpc.call("x", {})
    expect(heard).toEqual([1, 2, 3])
    await rpc.close()
  })

  it("MUST keep the password out of the trace", async () => {
    const lines: Array<string> = []
    const { url } = await device((text, socket) => answer(socket, text, "your password is Hue-1802"))
    const rpc = await open(url, { trace: (direction, text) => { lines.push(`${direction} ${text}`) } })
    await rpc.call("x", { Password: "Hue-1802" })
    expect(lines).toHaveLength(2)
    expect(lines.join("\n")).not.toContain("Hue-1802")
    expect(lines[1]).toContain("your password is ***")
    await rpc.close()
  })

  it("MUST time a call out, stay open, and not mind the late answer", async () => {
    let late: (() => void) | undefined
    const { url } = await device((text, socket) => { late ? answer(socket, text, "second") : late = () => answer(socket, text, "late") })
    const rpc = await open(url, { timeouts: { connect: 2_000, command: 60 } })
    expect((await refused(rpc.call("slow", {}))).reason).toBe("no-answer")
    late?.()
    expect(await rpc.call("next", {})).toBe("second")
    await rpc.close()
  })

  it("MUST reject all that waits when the line goes, and everything after", async () => {
    const { url } = await device((_text, socket) => socket.terminate())
    const rpc = await open(url)
    const errors = await Promise.all([refused(rpc.call("a", {})), refused(rpc.call("b", {}))])
    expect(errors.map((error) => error.reason)).toEqual(["closed", "closed"])
    expect((await rpc.closed).reason).toBe("closed")
    expect((await refused(rpc.call("c", {}))).reason).toBe("closed")
    await rpc.close()
  })

  it("MUST say 'closed' for our own close and for an abort, and refuse to begin after an abort", async () => {
    const { url, server } = await device(() => {})
    const rpc = await open(url)
    const waiting = refused(rpc.call("a", {}))
    await rpc.close()
    expect((await waiting).reason).toBe("closed")
    expect((await rpc.closed).raw).toBe("closed by us")
    expect(server.clients.size).toBe(0)

    const abort = new AbortController()
    const second = await open(url, { signal: abort.signal })
    abort.abort()
    expect((await second.closed).reason).toBe("closed")
    expect((await refused(open(url, { signal: abort.signal }))).reason).toBe("closed")
  })

  it("MUST close although the device never says goodbye", async () => {
    const { url, server } = await device(() => {})
    server.on("connection", (socket) => socket.pause())
    const rpc = await open(url)
    await rpc.close()
    expect((await rpc.closed).reason).toBe("closed")
  })

  it.each([[401, "password-refused"], [403, "password-refused"], [302, "protocol"], [404, "protocol"], [503, "unreachable"]])(
    "MUST take HTTP %i on the upgrade as %s", async (status, reason) => {
      let requests = 0
      const server = createHttpServer().on("upgrade", (_request, socket) => {
        requests++
        socket.end(`HTTP/1.1 ${status} No\r\nLocation: ws://127.0.0.1:${portOf(server)}/elsewhere\r\nContent-Length: 0\r\n\r\n`)
      }).listen(0, "127.0.0.1")
      await once(server, "listening")
      cleanups.push(() => server.close())
      expect((await refused(open(`ws://127.0.0.1:${portOf(server)}/ws`))).reason).toBe(reason)
      expect(requests).toBe(1)
    })

  it("MUST be 'unreachable' when nobody listens or nobody answers", async () => {
    const server = createServer().listen(0, "127.0.0.1")
    await once(server, "listening")
    const url = `ws://127.0.0.1:${portOf(server)}/ws`
    server.close()
    await once(server, "close")
    expect(await refused(open(url))).toMatchObject({ reason: "unreachable", raw: "ECONNREFUSED" })
    expect((await refused(open(await rawPort(() => {}), { timeouts: { connect: 60, command: 60 } }))).reason).toBe("unreachable")
    expect((await refused(open("ws://:::/ws"))).reason).toBe("unreachable")
  })

  it("MUST call a port that speaks something else 'protocol'", async () => {
    expect((await refused(open(await rawPort((socket) => socket.write("*r Login successful\r\n\r\nOK\r\n"))))).reason).toBe("protocol")
    const lying = await rawPort((socket) => socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: bm8=\r\n\r\n"))
    expect((await refused(open(lying))).reason).toBe("protocol")
  })

  it.each([
    ["garbage", "OK\r\n"], ["half a document", "{\"id\":1,\"jsonrpc\":\"2.0\",\"res"], ["an array", "[]"], ["no result", "{\"id\":1}"], ["null", "null"]
  ])("MUST close on %s", async (_name, frame) => {
    const { url } = await device((_text, socket) => socket.send(frame))
    const rpc = await open(url)
    expect((await refused(rpc.call("x", {}))).reason).toBe("closed")
    expect((await rpc.closed).reason).toBe("protocol")
  })

  it("MUST close on a binary frame, on text that is no UTF-8 and on a listener that fails", async () => {
    const replies: Array<(socket: WebSocket) => void> = [
      (socket) => socket.send(Buffer.from("{}"), { binary: true }),
      (socket) => socket.send(Buffer.from([0x7b, 0xff, 0x7d]), { binary: false }),
      (socket) => socket.send("{\"method\":\"m\"}")
    ]
    for (const reply of replies) {
      const { url } = await device((_text, socket) => reply(socket))
      const rpc = await open(url, { notify: () => { throw new Error("bug") } })
      void refused(rpc.call("x", {}))
      expect((await rpc.closed).reason).toBe("protocol")
    }
  })

  it("MUST refuse a frame over the limit by its announced length, before it is here", async () => {
    // Header of an unmasked text frame of 50 MB, with the first bytes only: the rest never comes.
    const header = Buffer.from([0x81, 127, 0, 0, 0, 0, 0x03, 0x20, 0, 0])
    const { url, server } = await device(() => {})
    server.on("connection", (_socket, request) => request.socket.write(Buffer.concat([header, Buffer.from("{\"")])))
    const rpc = await open(url)
    expect((await rpc.closed).reason).toBe("protocol")
  })

  it("MUST notice a half-open line by the missing pong", async () => {
    const { url } = await device(() => {}, false)
    const rpc = await open(url, { keepAlive: 30 })
    expect(await rpc.closed).toMatchObject({ reason: "closed", raw: expect.stringContaining("keep-alive") })
  })

  it("MUST keep a quiet line that answers pings", async () => {
    const { url, server } = await device((text, socket) => answer(socket, text, "still here"))
    let pings = 0
    const enough = new Promise<void>((resolve) => server.on("connection", (socket) => socket.on("ping", () => { if (++pings === 4) resolve() })))
    const rpc = await open(url, { keepAlive: 20 })
    await enough
    expect(await rpc.call("x", {})).toBe("still here")
    await rpc.close()
  })
})
