import { once } from "node:events"
import { createServer } from "node:net"
import type { AddressInfo, Server, Socket } from "node:net"
import { afterEach, describe, expect, it } from "vitest"
import { connectTelnet } from "./Telnet.ts"
import type { TelnetOptions } from "./Telnet.ts"

let server: Server | undefined
const accepted: Array<Socket> = []
afterEach(() => {
  for (const socket of accepted.splice(0)) socket.destroy()
  server?.close()
})

async function serve(onSocket: (socket: Socket) => void): Promise<number> {
  server = createServer((socket) => {
    accepted.push(socket)
    socket.on("error", () => undefined)
    onSocket(socket)
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  return (server.address() as AddressInfo).port
}

const connect = (port: number, more: Partial<TelnetOptions> = {}) =>
  connectTelnet({ host: "127.0.0.1", port, connectTimeout: 2_000, lineEnding: "\r", ...more })

describe("connectTelnet", () => {
  it("rejects with 'unreachable' when nothing listens", async () => {
    const port = await serve(() => undefined)
    server?.close()
    await expect(connect(port)).rejects.toMatchObject({ name: "CodecError", reason: "unreachable", raw: "ECONNREFUSED" })
  })

  it("rejects with 'closed' when the platform has given up already", async () => {
    await expect(connect(1, { signal: AbortSignal.abort() })).rejects.toMatchObject({ reason: "closed" })
  })

  it("ends the session when the platform gives up later", async () => {
    const port = await serve(() => undefined)
    const abort = new AbortController()
    const line = await connect(port, { signal: abort.signal })
    abort.abort()
    expect(await line.closed).toMatchObject({ reason: "closed" })
  })

  it("carries lines both ways and keeps the secret out of the trace", async () => {
    const received: Array<string> = []
    const port = await serve((socket) => {
      socket.on("data", (chunk) => received.push(chunk.toString()))
      socket.write("Password:")
    })
    const trace: Array<string> = []
    const line = await connect(port, { secret: "hunter2", prompts: ["Password:"], trace: (direction, text) => trace.push(`${direction} ${text}`) })
    const done = Promise.withResolvers<void>()
    line.listen((text) => {
      if (text !== "Password:") return done.resolve()
      line.send("hunter2", { secret: true })
      accepted[0]?.write("hunter2 is wrong\r\n")
    })
    await done.promise
    expect(trace).toEqual(["received Password:", "sent ***", "received *** is wrong"])
    await expect.poll(() => received.join("")).toBe("hunter2\r")
  })

  it("refuses to send more than one line", async () => {
    const line = await connect(await serve(() => undefined))
    for (const text of ["a\rb", "a\nb", "a\0", "\u001b[2J", "a\u00ff"]) expect(() => line.send(text)).toThrowError(expect.objectContaining({ reason: "unsafe-argument" }))
  })

  it("ends with 'protocol' at a line of 50 MB, having kept little of it", async () => {
    const port = await serve((socket) => {
      const block = Buffer.alloc(1 << 20, 0x61)
      const send = (left: number) => {
        if (left > 0 && socket.writable) socket.write(block, () => send(left - 1))
      }
      send(50)
    })
    const line = await connect(port)
    let lines = 0
    line.listen(() => lines++)
    expect(await line.closed).toMatchObject({ reason: "protocol" })
    expect(lines).toBe(0)
    expect(line.bytesReceived).toBeLessThan(8 << 20)
  })

  it("ends with 'protocol' when a listener throws, not with an uncaught exception", async () => {
    const port = await serve((socket) => socket.write("garbage\r\n"))
    const line = await connect(port)
    line.listen(() => {
      throw new TypeError("not understood")
    })
    expect(await line.closed).toMatchObject({ reason: "protocol" })
  })

  it("tells who closed, and refuses to send afterwards", async () => {
    const line = await connect(await serve((socket) => socket.end("bye\r\n")))
    line.listen(() => undefined)
    expect(await line.closed).toMatchObject({ reason: "closed", raw: "closed by the device" })
    expect(() => line.send("whoami")).toThrowError(expect.objectContaining({ reason: "closed" }))
  })

  it("gives up on an unanswered connection after its time", async () => {
    // TEST-NET-1 is never routed: either nothing answers, or the network says so at once.
    const started = performance.now()
    await expect(connect(24, { host: "192.0.2.1", connectTimeout: 200 })).rejects.toMatchObject({ reason: "unreachable" })
    expect(performance.now() - started).toBeLessThan(1_900)
  })
})
