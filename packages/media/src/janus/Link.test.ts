import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { inspect } from "node:util"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import Janus from "janus-gateway-js"
import { Redacted } from "effect"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { WebSocket, WebSocketServer } from "ws"
import { runJanus, testOptions } from "../TestJanus.ts"
import { MediaError } from "../MediaError.ts"
import { JanusLink } from "./Link.ts"
import type { JanusLife } from "./Process.ts"

setFlagsFromString("--expose-gc")
const collectGarbage = runInNewContext("gc") as () => void

const plugin = "janus.plugin.videoroom"

describe("a link to Janus", () => {
  let options: ReturnType<typeof testOptions>
  let janus: ReturnType<typeof runJanus>
  let life: JanusLife
  beforeAll(async () => {
    options = testOptions()
    janus = runJanus(options)
    life = await janus.life(1)
  })
  afterAll(async () => {
    await janus.stop()
    options.remove()
  })
  const open = () => JanusLink.open({ url: life.control, token: life.token })

  it("errors that Janus sends without a sender reach the call, at once", async () => {
    const link = await open()
    const session = await link.createSession()
    const handle = await session.attach(plugin, () => undefined)
    const other = await session.attach(plugin, () => undefined)
    await handle.detach()
    await expect(handle.request({ request: "list" })).rejects.toMatchObject({ reason: "relay-away" })
    await expect(session.attach("janus.plugin.nosuch", () => undefined)).rejects.toMatchObject({ reason: "refused" })
    await expect(other.request({ request: "destroy", room: "no such room" })).rejects.toMatchObject({ reason: "refused", code: 426 })
    expect(link.waiting).toBe(0)
    link.close()
  })

  it("an error carries code and words, and nothing that leads to the token", async () => {
    const link = await open()
    const session = await link.createSession()
    const handle = await session.attach(plugin, () => undefined)
    const error = await handle.request({ request: "create", room: "r", admin_key: "wrong" }).catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(MediaError)
    const printed = inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true })
    expect(printed).toContain("refused")
    expect(printed).not.toContain(life.token())
    expect(printed).not.toContain("janusMessage")
    expect(inspect(error, { depth: Number.POSITIVE_INFINITY }).length).toBeLessThan(3000)
    link.close()
  })

  it("whatever is printed of a life, a link and its handles, no secret is in it, and nothing is printed unasked", async () => {
    const written: Array<string> = []
    const spies = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, "write").mockImplementation((chunk) => written.push(String(chunk)) > 0))
    try {
      const link = await open()
      const session = await link.createSession()
      const handle = await session.attach(plugin, () => undefined)
      await handle.request({ request: "create", room: "r", admin_key: "wrong" }).catch((cause: unknown) => console.error(cause))
      const late = handle.request({ request: "list" }).catch((cause: unknown) => console.error(cause))
      console.log(life, link, session, handle)
      written.push(inspect([life, link, session, handle], { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }), JSON.stringify([life, session]))
      link.close()
      await late
    } finally {
      spies.forEach((spy) => spy.mockRestore())
    }
    const printed = written.join("\n")
    expect(printed).toContain("LinkHandle")
    for (const secret of [life.token(), Redacted.value(life.roomsKey), Redacted.value(life.adminSecret)]) expect(printed).not.toContain(secret)
  })

  it("a connection that is refused rejects with a reason, not with an event", async () => {
    await expect(JanusLink.open({ url: "ws://127.0.0.1:1", token: life.token })).rejects.toMatchObject({ _tag: "MediaError", reason: "relay-away" })
  })

  it("10,000 handles come and go without leaving listeners or memory behind", async () => {
    const made: Array<{ listeners: (event: string) => Array<unknown> }> = []
    const createSession = Janus.Session.create
    Object.assign(Janus.Session, { create: (...args: Parameters<typeof createSession>) => {
      const session = createSession.apply(Janus.Session, args)
      made.push(session)
      return session
    } })
    const link = await open()
    const session = await link.createSession()
    Object.assign(Janus.Session, { create: createSession })
    const [inner] = made
    const churn = async (times: number) => {
      for (let done = 0; done < times; done += 20) {
        const handles = await Promise.all(Array.from({ length: 20 }, () => session.attach(plugin, () => undefined)))
        await Promise.all(handles.map((handle) => handle.detach()))
      }
    }
    const heap = () => {
      collectGarbage()
      return process.memoryUsage().heapUsed
    }
    await churn(1000)
    const listeners = inner!.listeners("destroy").length
    const before = heap()
    await churn(10_000)
    expect(inner!.listeners("destroy")).toHaveLength(listeners)
    expect(listeners).toBeLessThan(5)
    expect(link.waiting).toBe(0)
    // Unrepaired, the library keeps 3.4 kB for each: 34 MB.
    expect(heap() - before).toBeLessThan(8_000_000)
    await session.destroy()
    link.close()
  }, 120_000)

  it("what waits when Janus is killed is rejected at once, and the link is over", async () => {
    const own = testOptions()
    const doomed = runJanus(own)
    const { control, token, pid } = await doomed.life(1)
    const link = await JanusLink.open({ url: control, token, patience: { reclaim: 300 } })
    const session = await link.createSession()
    process.kill(pid, "SIGSTOP")
    const waiting = Array.from({ length: 5 }, () => session.attach(plugin, () => undefined).catch((cause: unknown) => cause))
    const killedAt = performance.now()
    process.kill(pid, "SIGKILL")
    for (const error of await Promise.all(waiting)) expect(error).toMatchObject({ reason: "relay-away" })
    expect(performance.now() - killedAt).toBeLessThan(1000)
    expect(link.waiting).toBe(0)
    await expect(link.ended).resolves.toBe("closed")
    await expect(link.createSession()).rejects.toMatchObject({ reason: "relay-away" })
    await doomed.stop()
    own.remove()
  })

  it("a Janus that hangs is noticed within 5 seconds", async () => {
    const own = testOptions()
    const stopped = runJanus(own)
    const { control, token, pid } = await stopped.life(1)
    const link = await JanusLink.open({ url: control, token })
    process.kill(pid, "SIGSTOP")
    const since = performance.now()
    await expect(link.ended).resolves.toBe("hangs")
    expect(performance.now() - since).toBeLessThan(5000)
    process.kill(pid, "SIGKILL")
    await stopped.stop()
    own.remove()
  })

  it("a broken connection is replaced and its handles go on", async () => {
    const proxy = await cuttable(life.control)
    const link = await JanusLink.open({ url: proxy.url, token: life.token })
    const session = await link.createSession()
    const handle = await session.attach(plugin, () => undefined)
    proxy.cut()
    await expect.poll(proxy.connections).toBe(2)
    await expect.poll(() => handle.request({ request: "list" }).then(() => "answered", () => "away"), { timeout: 5000 }).toBe("answered")
    await expect(session.attach(plugin, () => undefined)).resolves.toBeDefined()
    link.close()
    proxy.close()
  })
})

describe("a Janus that does not answer", () => {
  it("each call has its own time-out and leaves nothing behind; late answers harm nobody", async () => {
    const late: Array<() => void> = []
    const server = new WebSocketServer({ port: 0, host: "127.0.0.1", handleProtocols: () => "janus-protocol" })
    server.on("connection", (socket) => socket.on("message", (data) => {
      const { transaction } = JSON.parse(String(data)) as { transaction: string }
      late.push(() => socket.send(JSON.stringify({ janus: "success", transaction, data: { id: 7 } })))
    }))
    const link = await JanusLink.open({ url: await urlOf(server), token: () => "t", patience: { call: 100, ping: 60_000 } })
    await expect(link.createSession()).rejects.toMatchObject({ reason: "no-answer" })
    expect(link.waiting).toBe(0)
    late.forEach((send) => send())
    const second = link.createSession()
    await expect.poll(() => late.length).toBe(2)
    late[1]!()
    await expect(second).resolves.toMatchObject({ id: 7 })
    link.close()
    server.close()
  })
})

const urlOf = async (server: WebSocketServer): Promise<string> => {
  await once(server, "listening")
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A WebSocket relay whose connections can be cut while both ends live. */
const cuttable = async (target: string) => {
  const server = new WebSocketServer({ port: 0, host: "127.0.0.1", handleProtocols: () => "janus-protocol" })
  const open = new Set<WebSocket>()
  let connections = 0
  server.on("connection", (near) => {
    connections++
    open.add(near)
    const far = new WebSocket(target, "janus-protocol")
    const waiting: Array<string> = []
    far.on("open", () => waiting.splice(0).forEach((text) => far.send(text)))
    near.on("message", (data) => far.readyState === far.OPEN ? far.send(String(data)) : waiting.push(String(data)))
    far.on("message", (data) => near.send(String(data)))
    near.on("close", () => far.close())
    far.on("close", () => near.close())
  })
  return {
    url: await urlOf(server),
    cut: () => open.forEach((socket) => socket.terminate()),
    connections: () => connections,
    close: () => server.close()
  }
}
