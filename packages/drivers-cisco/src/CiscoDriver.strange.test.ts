import { once } from "node:events"
import { type AddressInfo, type Socket, createServer } from "node:net"
import type { Codec } from "@diemcau/driver-sdk/Codec"
import { describe, expect, it } from "vitest"
import { WebSocketServer, type WebSocket } from "ws"
import { ciscoDriver } from "./CiscoDriver.ts"
import { cleanups, connectionTo, platform, refused, room } from "./TestPlatform.ts"

const strangeUnit = async (answer: (method: string, params: Record<string, unknown>, socket: WebSocket) => unknown) => {
  const server = new WebSocketServer({ port: 0, host: "127.0.0.1" })
  await once(server, "listening")
  cleanups.push(() => {
    for (const socket of server.clients) socket.terminate()
    server.close()
  })
  server.on("connection", (socket) => {
    socket.on("error", () => {})
    socket.on("message", (data) => {
      const { id, method, params } = JSON.parse(String(data)) as { id: number; method: string; params: Record<string, unknown> }
      const result = answer(method, params, socket)
      if (typeof result === "string") socket.send(result)
      else if (result !== undefined) socket.send(JSON.stringify({ id, jsonrpc: "2.0", ...result }))
    })
  })
  return { port: (server.address() as AddressInfo).port }
}

const noMatch = { error: { code: -32602, message: "No match on Path argument" } }
const pathOf = (params: Record<string, unknown>) => [params["Path"] ?? params["Query"]].flat().join("/")

/** The least a unit must have; the rest it refuses. */
const bareUnit = (method: string, params: Record<string, unknown>): Record<string, unknown> => {
  const path = pathOf(params)
  if (method === "xFeedback/Subscribe" && (path === "Status/Call" || path.startsWith("Event/"))) return { result: { Id: 1 } }
  if (path === "Status/SystemUnit") return { result: { ProductId: "Cisco Desk" } }
  if (path === "Status/SystemUnit/State") return { result: { NumberOfActiveCalls: 0, NumberOfInProgressCalls: 0 } }
  return noMatch
}

const connectTo = (unit: { readonly port: number }, told = platform()): Promise<Codec> => ciscoDriver.connect(connectionTo(unit), told.context)

describe("strange units", () => {
  it("MUST do with a unit that has little, say so in its capabilities, and not make 'absent' of 'unknown'", async () => {
    const told = platform()
    const codec = await connectTo(await strangeUnit(bareUnit), told)
    expect([...codec.capabilities]).toEqual(["calls"])
    expect(told.observations.map(({ fact }) => fact.kind)).toEqual(["identity", "calls"])
    expect(await codec.probe()).toMatchObject({ registration: undefined, camera: undefined, microphone: undefined })
    await codec.resync()
    await codec.close()
  })

  it("MUST not take a refusal for an empty list unless the unit's counters agree", async () => {
    const unit = await strangeUnit((method, params) => pathOf(params) === "Status/SystemUnit/State" ? { result: { NumberOfActiveCalls: 1 } } : bareUnit(method, params))
    expect((await refused(connectTo(unit))).reason).toBe("command-refused")
    const odd = await strangeUnit((method, params) => method === "xGet" && pathOf(params) === "Status/Call" ? { result: 5 } : bareUnit(method, params))
    expect((await refused(connectTo(odd))).reason).toBe("protocol")
  })

  it("MUST say so when the account may not see calls", async () => {
    const unit = await strangeUnit((method, params) => method === "xFeedback/Subscribe" && pathOf(params) === "Status/Call"
      ? { error: { code: -31999, message: "Permission denied" } } : bareUnit(method, params))
    expect(await refused(connectTo(unit))).toMatchObject({ reason: "not-permitted", raw: "Permission denied (-31999)" })
  })

  it("MUST read the list when a connected call came without its address", async () => {
    const told = platform()
    let sent: WebSocket | undefined
    const unit = await strangeUnit((method, params, socket) => {
      sent = socket
      if (method === "xGet" && pathOf(params) === "Status/Call") return { result: told.observations.length < 2 ? [] : [{ id: 9, Status: "Connected", Direction: "Incoming", RemoteNumber: "a@b.example" }] }
      return bareUnit(method, params)
    })
    const codec = await connectTo(unit, told)
    sent?.send("{\"jsonrpc\":\"2.0\",\"method\":\"xFeedback/Event\",\"params\":{\"Id\":1,\"Status\":{\"Call\":[{\"id\":9,\"Status\":\"Connected\"}]}}}")
    await told.until((fact) => fact.kind === "calls" && fact.calls.length === 0)
    expect(await told.until((fact) => fact.kind === "calls")).toMatchObject({ evidence: "reply", fact: { calls: [{ id: "9", address: "a@b.example", direction: "incoming" }] } })
    await codec.close()
  })

  it("MUST refuse a dial that the unit refuses, in the unit's words", async () => {
    const codec = await connectTo(await strangeUnit((method, params) => method === "xCommand/Dial" ? { result: { status: "Error", Reason: "Nope" } } : bareUnit(method, params)))
    expect(await refused(codec.dial(room, { rate: 1920 }))).toMatchObject({ reason: "command-refused", raw: "Nope" })
    await codec.close()
  })

  it.each([["garbage", "*r Login successful\r\n"], ["half a document", "{\"id\":1,\"jsonrpc\":\"2.0\",\"result\":{\"Prod"], ["a frame over the limit", `"${"x".repeat(1_100_000)}"`]])(
    "MUST give up on %s", async (_name, frame) => {
      const error = await refused(connectTo(await strangeUnit(() => frame)))
      expect(error).toMatchObject({ reason: "protocol", isRetryable: true })
    })

  it("MUST give up on 50 MB in the middle of a session before they are here", async () => {
    let line: Socket | undefined
    const unit = await strangeUnit((method, params, socket) => {
      line = (socket as unknown as { readonly _socket: Socket })._socket
      return bareUnit(method, params)
    })
    const codec = await connectTo(unit)
    line?.write(Buffer.from([0x81, 127, 0, 0, 0, 0, 0x03, 0x20, 0, 0, 0x7b]))
    expect((await codec.closed).reason).toBe("protocol")
  })

  it("MUST not hang on a server that accepts and says nothing", async () => {
    const sockets = new Set<Socket>()
    const server = createServer((socket) => sockets.add(socket)).listen(0, "127.0.0.1")
    await once(server, "listening")
    cleanups.push(() => {
      for (const socket of sockets) socket.destroy()
      server.close()
    })
    const told = platform({ timeouts: { connect: 80, command: 80 } })
    expect((await refused(connectTo({ port: (server.address() as AddressInfo).port }, told))).reason).toBe("unreachable")
    const mute = await strangeUnit(() => undefined)
    expect((await refused(connectTo(mute, told))).reason).toBe("no-answer")
  })
})
