import { once } from "node:events"
import { createServer, type AddressInfo, type Socket } from "node:net"
import type { ServerChannel } from "ssh2"
import { afterEach, describe, expect, it } from "vitest"
import { CodecError } from "../CodecError.ts"
import { makeSshService, newHostKey, type SshServiceOptions } from "../simulation/SshService.ts"
import { connectSsh, type SshConnection, type SshOptions } from "./Ssh.ts"

const cleanups: Array<() => Promise<unknown> | void> = []
afterEach(async () => { for (const clean of cleanups.splice(0).reverse()) await clean() })

const unit = async (more: Partial<SshServiceOptions> = {}): Promise<number> => {
  const service = makeSshService({
    host: "127.0.0.1", hostKey: newHostKey(), methods: ["keyboard-interactive"],
    accepts: (account, password) => account === "admin" && password === "Hue-1802",
    onShell: (channel) => { channel.on("data", (chunk: Buffer) => channel.write(chunk)) },
    ...more
  })
  const port = await service.open(0)
  cleanups.push(() => service.close())
  return port
}

const connect = async (port: number, more: Partial<SshOptions> = {}): Promise<SshConnection> => {
  const connection = await connectSsh({
    host: "127.0.0.1", port, account: "admin", password: "Hue-1802", hostKey: { learn: () => {} }, terminal: false,
    connectTimeout: 3_000, signal: new AbortController().signal, ...more
  })
  cleanups.push(() => connection.close(new CodecError("closed")))
  return connection
}

const refused = (promise: Promise<unknown>): Promise<CodecError> =>
  promise.then(() => { throw new Error("was not refused") }, (error: CodecError) => error)

describe("connectSsh", () => {
  it("MUST carry bytes both ways, with and without a terminal as asked", async () => {
    const terminals: Array<boolean> = []
    const port = await unit({
      onShell: (channel, hasTerminal) => {
        terminals.push(hasTerminal)
        channel.on("data", (chunk: Buffer) => channel.write(chunk))
      }
    })
    for (const terminal of [false, true]) {
      const connection = await connect(port, { terminal })
      const heard = new Promise<string>((resolve) => connection.listen((chunk) => resolve(chunk.toString())))
      connection.send("xin chào\n")
      expect(await heard).toBe("xin chào\n")
      expect(connection.bytesReceived).toBe(Buffer.byteLength("xin chào\n"))
      expect(connection.redact("a Hue-1802 b")).toBe("a *** b")
    }
    expect(terminals).toEqual([false, true])
  })

  it("MUST not hang on a server that says nothing, nor on nobody", async () => {
    const sockets = new Set<Socket>()
    const server = createServer((socket) => sockets.add(socket)).listen(0, "127.0.0.1")
    await once(server, "listening")
    const { port } = server.address() as AddressInfo
    expect((await refused(connect(port, { connectTimeout: 80 }))).reason).toBe("unreachable")
    for (const socket of sockets) socket.destroy()
    server.close()
    await once(server, "close")
    expect(await refused(connect(port))).toMatchObject({ reason: "unreachable", raw: "ECONNREFUSED" })
  })

  it("MUST say so when the device offers no sign-in by password", async () => {
    expect((await refused(connect(await unit({ methods: [] })))).reason).toBe("not-permitted")
  })

  it("MUST not connect when the key can not be kept, and learn nothing from a refused sign-in", async () => {
    const port = await unit()
    expect((await refused(connect(port, { hostKey: { learn: () => Promise.reject(new Error("disk full")) } }))).reason).toBe("protocol")
    const learned: Array<string> = []
    const error = await refused(connect(port, { password: "sai", hostKey: { learn: (fingerprint) => void learned.push(fingerprint) } }))
    expect(error.reason).toBe("password-refused")
    expect(learned).toEqual([])
  })

  it("MUST end with the first reason given, be given up by the signal, and send nothing afterwards", async () => {
    const port = await unit()
    const abort = new AbortController()
    const connection = await connect(port, { signal: abort.signal })
    abort.abort()
    expect((await connection.closed).raw).toBe("given up by the platform")
    expect(() => connection.send("x")).toThrow("closed")
    expect((await refused(connect(port, { signal: abort.signal }))).reason).toBe("closed")
  })

  it("MUST end when a listener throws, and when the device ends the shell", async () => {
    let shell: ServerChannel | undefined
    const port = await unit({ onShell: (channel) => { shell = channel } })
    const first = await connect(port)
    first.listen(() => { throw new Error("unreadable") })
    shell!.write("x")
    expect((await first.closed).reason).toBe("protocol")
    const second = await connect(port)
    second.listen(() => {})
    shell!.end()
    expect(await second.closed).toMatchObject({ reason: "closed", raw: "closed by the device" })
  })
})
