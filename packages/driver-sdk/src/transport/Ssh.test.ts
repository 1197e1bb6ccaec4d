import { once } from "node:events"
import { connect as dial, createServer, type AddressInfo, type Socket } from "node:net"
import type { ServerChannel } from "ssh2"
import { afterEach, describe, expect, it } from "vitest"
import { CodecError } from "../CodecError.ts"
import { makeSshService, newHostKey, type SshServiceOptions } from "../simulation/SshService.ts"
import { connectSsh, type SshConnection, type SshOptions } from "./Ssh.ts"

const cleanups: Array<() => Promise<unknown> | void> = []
afterEach(async () => { for (const clean of cleanups.splice(0).reverse()) await clean() })

const unit = async (more: Partial<SshServiceOptions> = {}): Promise<number> => {
  const ownKey = newHostKey()
  const service = makeSshService({
    host: "127.0.0.1", hostKey: () => ownKey, methods: ["keyboard-interactive"],
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

  it("MUST not wait for acknowledgements: a shell and ten questions, one after the other, in the time of the work", async () => {
    const port = await unit()
    const timed = async (): Promise<number> => {
      const began = performance.now()
      const connection = await connect(port)
      let heard = Promise.withResolvers<void>()
      connection.listen(() => heard.resolve())
      for (let asked = 0; asked < 10; asked++) {
        heard = Promise.withResolvers()
        connection.send("?\n")
        await heard.promise
      }
      return performance.now() - began
    }
    // Held back by Nagle's algorithm, each costs 40 ms or more: together 700, every time.
    expect(Math.min(await timed(), await timed(), await timed())).toBeLessThan(450)
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

  it("MUST refuse another key than the pinned one before any password, and tell which it is shown", async () => {
    const shownBy = async (port: number): Promise<string> => {
      let shown = ""
      await connect(port, { hostKey: { learn: (fingerprint) => { shown = fingerprint } } })
      return shown
    }
    const known = await shownBy(await unit())
    const asked: Array<string> = []
    const port = await unit({ accepts: (account) => asked.push(account) > 0 })
    const shown = await shownBy(port)
    expect(asked).toEqual(["admin"])
    expect(await refused(connect(port, { hostKey: { known, learn: () => {} } })))
      .toMatchObject({ reason: "host-key-changed", raw: shown, isRetryable: false })
    expect(asked).toEqual(["admin"])
  })

  it.each([
    ["host key", { serverHostKey: ["ssh-rsa"] }], ["key exchange", { kex: ["diffie-hellman-group14-sha1"] }], ["cipher", { cipher: ["aes256-cbc"] }]
  ] as const)("MUST say clearly that a unit knows only an old %s, and take it where a person allows it", async (what, algorithms) => {
    const ownKey = newHostKey("rsa")
    const port = await unit({ hostKey: () => ownKey, algorithms: algorithms as unknown as NonNullable<SshServiceOptions["algorithms"]> })
    const error = await refused(connect(port))
    expect(error).toMatchObject({ reason: "algorithms-refused", isRetryable: false })
    expect(error.raw).toContain(what)
    await connect(port, { legacyAlgorithms: true })
  })

  it("MUST say so too when it is the unit that finds nothing in common, and not take garbage for it", async () => {
    const ownKey = newHostKey("rsa")
    const port = await unit({ hostKey: () => ownKey, algorithms: { hmac: ["hmac-md5"], cipher: ["3des-cbc"] } })
    expect((await refused(connect(port, { legacyAlgorithms: true }))).reason).toBe("algorithms-refused")
    const server = createServer((socket) => socket.write("SSH-2.0-unit\r\n\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff")).listen(0, "127.0.0.1")
    await once(server, "listening")
    cleanups.push(() => { server.close() })
    expect((await refused(connect((server.address() as AddressInfo).port))).reason).toBe("protocol")
  })

  it("MUST read past a banner, wait for a slow sign-in as long as it was told to, and give the password once", async () => {
    let attempts = 0
    const port = await unit({
      banner: "Chỉ người có thẩm quyền\r\nPassword:\r\n", signInDelay: () => 150,
      accepts: (_, password) => {
        attempts++
        return password === "Hue-1802"
      }
    })
    await connect(port)
    expect(attempts).toBe(1)
    expect((await refused(connect(port, { connectTimeout: 60 }))).reason).toBe("unreachable")
  })

  it("MUST notice a line that went dead without a word", async () => {
    const port = await unit()
    const pairs: Array<readonly [Socket, Socket]> = []
    const relay = createServer((near) => {
      const far = dial(port, "127.0.0.1")
      pairs.push([near, far])
      near.pipe(far)
      far.pipe(near)
    }).listen(0, "127.0.0.1")
    await once(relay, "listening")
    cleanups.push(() => {
      for (const sockets of pairs) for (const socket of sockets) socket.destroy()
      relay.close()
    })
    const connection = await connect((relay.address() as AddressInfo).port, { keepAlive: 300 })
    connection.listen(() => {})
    for (const [near, far] of pairs) {
      near.unpipe(far)
      far.unpipe(near)
    }
    expect((await connection.closed).isRetryable).toBe(true)
    expect(() => connection.send("x")).toThrow("closed")
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
