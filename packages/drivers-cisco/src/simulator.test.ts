import { once } from "node:events"
import { readFileSync } from "node:fs"
import { request } from "node:http"
import { makeSwitchboard } from "@diemcau/driver-sdk/simulation/Switchboard"
import type { Simulator, SimulatorOptions } from "@diemcau/driver-sdk/simulation/Simulator"
import { afterEach, describe, expect, it } from "vitest"
import { WebSocket } from "ws"
import { simulatedModels, startCiscoSimulator } from "./simulator.ts"

const room = "881802@hnth.example"
const cleanups: Array<() => Promise<unknown> | void> = []
afterEach(async () => { for (const clean of cleanups.splice(0).reverse()) await clean() })

const network = () => makeSwitchboard({ conferencePattern: /^88\d{4,8}@hnth\.example$/ })

const start = async (more: Partial<SimulatorOptions> = {}): Promise<Simulator> => {
  const simulator = await startCiscoSimulator({
    name: "so-noi-vu", model: "Cisco SX20", systemName: "Sở Nội vụ", address: "so-noi-vu@hnth.example", account: "admin", password: "Hue-1802",
    serialNumber: "FTT000000AA", host: "127.0.0.1", port: 0, network: network(), callPace: 0, ...more
  })
  cleanups.push(() => simulator.stop())
  return simulator
}

/** A client that knows no more than how to write a frame and wait for one. */
const client = async (simulator: Simulator, options: { readonly protocol?: string; readonly authorization?: string } = {}) => {
  const authorization = options.authorization ?? `Basic ${Buffer.from("admin:Hue-1802").toString("base64")}`
  const socket = new WebSocket(`ws://127.0.0.1:${simulator.port}/ws`, options.protocol ?? [], options.protocol ? {} : { headers: { authorization } })
  cleanups.push(() => socket.terminate())
  const frames: Array<string> = []
  const waiting: Array<() => void> = []
  socket.on("message", (data) => {
    frames.push(String(data))
    for (const wake of waiting.splice(0)) wake()
  })
  await once(socket, "open")
  const until = async (matches: RegExp): Promise<string> => {
    for (;;) {
      const index = frames.findIndex((frame) => matches.test(frame))
      if (index >= 0) return frames.splice(0, index + 1).at(-1) as string
      await new Promise<void>((resolve) => { waiting.push(resolve) })
    }
  }
  const ask = (id: number | string, method: string, params: unknown): Promise<string> => {
    socket.send(JSON.stringify({ jsonrpc: "2.0", id, method, params }))
    return until(new RegExp(`"id":${JSON.stringify(id)},"jsonrpc"`))
  }
  return { socket, frames, until, ask }
}

const status = (simulator: Simulator, path: string, headers: Record<string, string>): Promise<number | undefined> => new Promise((resolve) => {
  request({ host: "127.0.0.1", port: simulator.port, path, headers: { connection: "Upgrade", upgrade: "websocket", "sec-websocket-version": "13", "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==", ...headers } })
    .on("response", (response) => { resolve(response.statusCode); response.resume() }).on("upgrade", (_response, socket) => { resolve(101); socket.destroy() }).end()
})

describe("the upgrade", () => {
  it("MUST answer 401 to bad or missing credentials and 404 to another path", async () => {
    const simulator = await start()
    const good = `Basic ${Buffer.from("admin:Hue-1802").toString("base64")}`
    expect(await status(simulator, "/ws", { authorization: good })).toBe(101)
    expect(await status(simulator, "/ws", { authorization: `Basic ${Buffer.from("admin:wrong").toString("base64")}` })).toBe(401)
    expect(await status(simulator, "/ws", {})).toBe(401)
    expect(await status(simulator, "/", { authorization: good })).toBe(404)
  })

  it("MUST take credentials in a sub-protocol and echo it", async () => {
    const protocol = `auth-${Buffer.from("admin:Hue-1802").toString("base64url")}`
    const { socket, ask } = await client(await start(), { protocol })
    expect(socket.protocol).toBe(protocol)
    expect(await ask(1, "xGet", { Path: ["Configuration", "SystemUnit", "Name"] })).toBe("{\"id\":1,\"jsonrpc\":\"2.0\",\"result\":\"Sở Nội vụ\"}")
  })

  it("MUST keep the password out of its log", async () => {
    const simulator = await start()
    const { ask } = await client(simulator)
    await ask(1, "xGet", { Path: ["Hue-1802"] })
    expect(simulator.log.map(({ text }) => text)).toEqual(["GET /ws admin", expect.stringContaining("***")])
  })

  it("MUST refuse a model it does not know", async () => {
    await expect(start({ model: "Cisco 9971" })).rejects.toThrow(/Cisco SX10/)
    for (const model of simulatedModels) await (await start({ model, network: network() })).stop()
  })
})

describe("JSON-RPC", () => {
  it("MUST print as the unit does: id, jsonrpc, result; list items with integer ids; any case of a path", async () => {
    const { ask } = await client(await start())
    expect(await ask("Execute an xCommand", "xCommand/Standby/Deactivate", {})).toBe("{\"id\":\"Execute an xCommand\",\"jsonrpc\":\"2.0\",\"result\":{\"status\":\"OK\"}}")
    expect(await ask(2, "xGet", { Path: ["Status", "Cameras", "Camera"] }))
      .toBe("{\"id\":2,\"jsonrpc\":\"2.0\",\"result\":[{\"Connected\":\"True\",\"Manufacturer\":\"Cisco\",\"Model\":\"Precision 40\",\"id\":1}]}")
    expect(await ask(3, "xGet", { Path: ["status", "AUDIO", "Input", "Connectors", "Microphone", 1, "ConnectionStatus"] }))
      .toBe("{\"id\":3,\"jsonrpc\":\"2.0\",\"result\":\"Connected\"}")
    expect(await ask(4, "xGet", { Path: ["Status", "Audio", "Volume"] })).toBe("{\"id\":4,\"jsonrpc\":\"2.0\",\"result\":50}")
    expect(await ask(5, "xQuery", { Query: ["Status", "**", "SerialNumber"] }))
      .toBe("{\"id\":5,\"jsonrpc\":\"2.0\",\"result\":{\"Status\":{\"SystemUnit\":{\"Hardware\":{\"Module\":{\"SerialNumber\":\"FTT000000AA\"}}}}}}")
    expect(await ask(6, "xGet", { Path: ["Status", "Call"] })).toBe("{\"id\":6,\"jsonrpc\":\"2.0\",\"result\":[]}")
  })

  it("MUST refuse with the published codes", async () => {
    const { ask, socket, until } = await client(await start())
    const code = async (answer: Promise<string> | string) => (JSON.parse(await answer) as { error: { code: number; data?: unknown } }).error
    expect((await code(ask(1, "xCommand/Dila", {}))).code).toBe(-32601)
    expect((await code(ask(2, "xNothing", {}))).code).toBe(-32601)
    expect((await code(ask(3, "xCommand/Dial", {}))).code).toBe(-32602)
    expect((await code(ask(4, "xGet", { Path: ["Status", "Wrong"] }))).code).toBe(-32602)
    expect(await code(ask(5, "xFeedback/Unsubscribe", { Id: 4 }))).toEqual({ code: -32602, message: "Unknown subscription Id", data: { Id: 4 } })
    expect(await code(ask(6, "xCommand/Call/Disconnect", { CallId: 9 }))).toMatchObject({ code: 1 })
    expect((await code(ask(7, "xSet", { Path: ["Status", "Audio", "Volume"], Value: 3 }))).code).toBe(-32602)
    socket.send("{\"jsonrpc\":\"2.0\",\"id\":8,")
    expect((await code(until(/"id":null/))).code).toBe(-32700)
    socket.send("[]")
    expect((await code(until(/"id":null/))).code).toBe(-32600)
    for (let n = 1; n <= 38; n++) await ask(100 + n, "xFeedback/Subscribe", { Query: ["Status", "Call"] })
    expect((await code(ask(200, "xFeedback/Subscribe", { Query: ["Status", "Call"] }))).code).toBe(-31998)
  })

  it("MUST tell changes to each subscription, the current value on request, and nothing after unsubscribing", async () => {
    const simulator = await start()
    const { ask, until, frames } = await client(simulator)
    expect(await ask(1, "xFeedback/Subscribe", { Query: ["Status", "Audio", "Microphones"], NotifyCurrentValue: true })).toContain("{\"Id\":1}")
    expect(await until(/xFeedback\/Event/)).toContain("{\"Id\":1,\"Status\":{\"Audio\":{\"Microphones\":{\"Mute\":\"Off\"}}}}")
    await ask(2, "xFeedback/Subscribe", { Query: ["status", "audio"] })
    simulator.pressMute()
    await until(/"Id":1,"Status":{"Audio":{"Microphones":{"Mute":"On"}}}/)
    await until(/"Id":2,"Status":{"Audio":{"Microphones":{"Mute":"On"}}}/)
    await ask(3, "xFeedback/Unsubscribe", { Id: 1 })
    simulator.pressMute()
    await until(/"Id":2/)
    await ask(4, "xCommand/Audio/Microphones/Unmute", {})
    expect(frames.filter((frame) => frame.includes("xFeedback/Event"))).toEqual([])
  })

  it("MUST set a configuration of the right type and tell it", async () => {
    const { ask, until, socket } = await client(await start())
    await ask(1, "xFeedback/Subscribe", { Query: ["Configuration", "SystemUnit"] })
    socket.send(JSON.stringify({ jsonrpc: "2.0", id: 2, method: "xSet", params: { Path: ["Configuration", "SystemUnit", "Name"], Value: "Phòng họp" } }))
    await until(/"Configuration":{"SystemUnit":{"Name":"Phòng họp"}}/)
    expect(await ask(3, "xSet", { Path: ["Configuration", "SystemUnit", "Name"], Value: 5 })).toContain("-32602")
  })
})

describe("a client of Cisco's own", () => {
  it("MUST get the answers it needs to the frames it writes", async () => {
    interface Line { readonly client?: string; readonly result?: unknown; readonly code?: number; readonly then?: string }
    const [, ...lines] = readFileSync(new URL("../transcripts/clients/jsxapi-6.0.0.jsonl", import.meta.url), "utf8").trim().split("\n").map((line) => JSON.parse(line) as Line)
    const { socket, until } = await client(await start())
    for (const { client: frame = "", result, code, then } of lines) {
      socket.send(frame)
      const { id } = JSON.parse(frame) as { id: string }
      const answer = JSON.parse(await until(new RegExp(`"id":"${id}","jsonrpc"`))) as { result?: unknown; error?: { code: number } }
      expect({ frame, result: answer.result, code: answer.error?.code }).toEqual({ frame, result, code })
      if (then !== undefined) await until(new RegExp(then))
    }
    expect(lines.length).toBe(17)
  })
})

describe("calls", () => {
  const listening = async (simulator: Simulator) => {
    const one = await client(simulator)
    for (const [index, Query] of [["Status", "Call"], ["Event"], ["Status", "SystemUnit", "State"]].entries()) await one.ask(index + 1, "xFeedback/Subscribe", { Query })
    return one
  }
  /** What was told about calls, in order, shortened to the word that matters. */
  const story = (frames: ReadonlyArray<string>) => frames.flatMap((frame) => {
    const { params } = JSON.parse(frame) as { params?: { Status?: { Call?: Array<Record<string, unknown>> }; Event?: Record<string, Record<string, unknown>> } }
    return [
      ...(params?.Status?.Call ?? []).map((call) => String(call["Status"] ?? (call["ghost"] ? "ghost" : "…"))),
      ...Object.entries(params?.Event ?? {}).map(([name, leaves]) => name === "CallDisconnect" ? `${name} ${String(leaves["CauseType"])}` : name)
    ]
  })
  const record = (one: Awaited<ReturnType<typeof client>>) => {
    const all: Array<string> = []
    one.socket.on("message", (data) => all.push(String(data)))
    return all
  }

  it("MUST pass the documented states, in order, and end with a ghost", async () => {
    const board = network()
    const one = await listening(await start({ network: board }))
    const all = record(one)
    expect(await one.ask(9, "xCommand/Dial", { Number: room })).toBe("{\"id\":9,\"jsonrpc\":\"2.0\",\"result\":{\"CallId\":2,\"ConferenceId\":2}}")
    await one.until(/NumberOfActiveCalls":1/)
    expect(board.participants(room).map(({ station }) => station)).toEqual(["so-noi-vu"])
    expect(await one.ask(10, "xCommand/Call/Disconnect", {})).toContain("\"status\":\"OK\"")
    await one.until(/NumberOfActiveCalls":0/)
    expect(story(all)).toEqual([
      "OutgoingCallIndication", "Dialling", "Ringing", "Connecting", "Connected", "CallSuccessful",
      "Disconnecting", "CallDisconnect LocalDisconnect", "ghost"
    ])
    expect(board.conferences()).toEqual([])
    expect(await one.ask(11, "xCommand/Dial", { Number: room })).toContain("\"CallId\":3")
  })

  it("MUST answer OK to a dial that fails, and tell the cause afterwards", async () => {
    const one = await listening(await start({ model: "Cisco Room Kit" }))
    const all = record(one)
    expect(await one.ask(9, "xCommand/Dial", { Number: "nobody@elsewhere.example" })).toContain("{\"CallId\":2,\"ConferenceId\":2,\"status\":\"OK\"}")
    await one.until(/ghost/)
    expect(story(all)).toEqual(["OutgoingCallIndication", "Dialling", "CallDisconnect UnknownRemoteSite", "ghost"])
  })

  it("MUST ring for an incoming call, and answer by itself only when configured", async () => {
    const board = network()
    const one = await listening(await start({ network: board }))
    const other = await start({ network: board, name: "so-tai-chinh", address: "so-tai-chinh@hnth.example" })
    const caller = await listening(other)
    const all = record(one)
    await caller.ask(9, "xCommand/Dial", { Number: "so-noi-vu@hnth.example" })
    expect(await one.until(/"Incoming"/)).toContain("\"CallbackNumber\":\"sip:so-tai-chinh@hnth.example\"")
    await one.ask(10, "xCommand/Call/Reject", { CallId: 2 })
    await caller.until(/RemoteRejected/)
    await one.until(/ghost/)
    expect(story(all)).toEqual(["IncomingCallIndication", "Ringing", "Disconnecting", "CallDisconnect LocalReject", "ghost"])

    await one.ask(11, "xSet", { Path: ["Configuration", "Conference", "AutoAnswer", "Mode"], Value: "On" })
    await caller.ask(12, "xCommand/Dial", { Number: "so-noi-vu@hnth.example" })
    await one.until(/"AnswerState":"Autoanswered"/)
    await caller.until(/"Connected"/)
  })

  it("MUST leave the network with the power, and come back idle on the same port", async () => {
    const board = network()
    const simulator = await start({ network: board })
    const one = await listening(simulator)
    await one.ask(9, "xCommand/Dial", { Number: room })
    await one.until(/CallSuccessful/)
    const gone = once(one.socket, "close")
    await simulator.setFault("power-cut", true)
    await gone
    expect(board.conferences()).toEqual([])
    await expect(client(simulator)).rejects.toThrow(/ECONNREFUSED/)
    await simulator.setFault("power-cut", false)
    expect(await (await client(simulator)).ask(1, "xGet", { Path: ["Status", "Call"] })).toContain("\"result\":[]")
  })

  it("MUST drop one call and no more", async () => {
    const simulator = await start()
    const one = await listening(simulator)
    await simulator.setFault("drops-call", true)
    await one.ask(9, "xCommand/Dial", { Number: room })
    await one.until(/OtherLocal/)
    expect(simulator.faults.has("drops-call")).toBe(false)
    await one.ask(10, "xCommand/Dial", { Number: room })
    await one.until(/CallSuccessful/)
    await simulator.setFault("drops-call", true)
    await one.until(/OtherLocal/)
  })
})
