import type { Codec } from "@diemcau/driver-sdk/Codec"
import type { Simulator } from "@diemcau/driver-sdk/simulation/Simulator"
import { makeSwitchboard } from "@diemcau/driver-sdk/simulation/Switchboard"
import { afterEach, describe, expect, it } from "vitest"
import { driverOf, Platform } from "../test/Platform.ts"
import { groupSeries, hdx } from "./models.ts"
import { makePolycomDriver } from "./PolycomDriver.ts"
import type { PolycomDriverOptions } from "./PolycomDriver.ts"
import { polycomGroupDriver } from "./PolycomGroupDriver.ts"
import { polycomHdxDriver } from "./PolycomHdxDriver.ts"
import { startPolycomSimulator } from "./simulator.ts"
import type { PolycomSimulatorOptions } from "./simulator.ts"

const conference = "hoi-nghi@hnth.example"
const running: Array<{ stop(): Promise<void> }> = []
afterEach(async () => {
  for (const item of running.splice(0).reverse()) await item.stop()
})

async function place(family: "group" | "hdx", more: Partial<PolycomSimulatorOptions> = {}) {
  const network = makeSwitchboard({ conferencePattern: /^hoi-nghi/ })
  const simulator = await startPolycomSimulator({
    family, network, name: "so-noi-vu", model: family === "group" ? "RealPresence Group 500" : "HDX 8000", systemName: "Sở Nội vụ",
    address: "so-noi-vu@hnth.example", account: "", password: "k7#Tân", serialNumber: "8213480005", port: 0, host: "127.0.0.1", callPace: 0, ...more
  })
  running.push(simulator)
  return { network, simulator }
}

async function connect(family: "group" | "hdx", { port }: Simulator, options: PolycomDriverOptions & { password?: string; timeouts?: { connect: number; command: number } } = {}) {
  const platform = new Platform(options.timeouts)
  const { password = "k7#Tân", timeouts: _, ...driver } = options
  const codec = await driverOf(family, driver).connect({ host: "127.0.0.1", port, account: "", password }, platform.context)
  running.push({ stop: () => codec.close() })
  return { platform, codec }
}

const inConference = (network: Awaited<ReturnType<typeof place>>["network"]) => network.participants(conference).map(({ station, microphones }) => [station, microphones])
const connected = (platform: Platform) => platform.toldFact("call", ({ call }) => call.state === "connected")

async function inCall(family: "group" | "hdx", options: Parameters<typeof connect>[2] = {}) {
  const { network, simulator } = await place(family)
  const { platform, codec } = await connect(family, simulator, options)
  await codec.dial(conference, { rate: 1024 })
  await connected(platform)
  return { network, simulator, platform, codec }
}

describe.each(["group", "hdx"] as const)("%s driver and a unit", (family) => {
  it("knows the unit, its calls and microphones when connect resolves, the rest soon after, and never shows the password", async () => {
    const { simulator } = await place(family)
    const { platform, codec } = await connect(family, simulator)
    expect(new Set(platform.facts.map(({ kind }) => kind))).toEqual(new Set(["calls", "microphones", "identity"]))
    await platform.toldFact("camera")
    expect(platform.observations).toEqual(expect.arrayContaining([
      { evidence: "resync", fact: { kind: "calls", calls: [] } },
      { evidence: "resync", fact: { kind: "microphones", state: "open" } },
      { evidence: "reply", fact: { kind: "registration", protocol: "sip", state: "registered" } },
      { evidence: "reply", fact: { kind: "registration", protocol: "h323", state: "registered" } },
      { evidence: "reply", fact: { kind: "microphone-input", state: "connected" } },
      { evidence: "reply", fact: { kind: "camera", state: "connected" } },
      { evidence: "resync", fact: { kind: "identity", identity: {
        vendor: "Polycom", model: simulator.model, firmware: family === "group" ? "6.2.1" : "3.1.14", serialNumber: "8213480005", systemName: "Sở Nội vụ"
      } } }
    ]))
    expect([...codec.capabilities].sort()).toEqual(["audio.mute", "calls", "camera", "diagnostics", "registration", "standby"])
    expect(platform.sent[0]).toBe("***")
    expect(platform.wire.join("\n")).not.toContain("k7#")
    expect(simulator.log[0]?.text).toBe("***")
  })

  it("dials, is connected when the unit says so, and the switchboard agrees; hangs up", async () => {
    const { network, simulator, platform, codec } = await inCall(family)
    expect(inConference(network)).toEqual([["so-noi-vu", "open"]])
    expect(platform.story.at(-1)).toBe("connected")
    expect(simulator.log.map(({ text }) => text)).toContain(`dial manual "1024" "${conference}" sip`)
    await codec.hangUp()
    await platform.toldFact("call-ended")
    expect(platform.story.at(-1)).toBe("ended: local-hang-up")
    expect(inConference(network)).toEqual([])
  })

  it("hangs up one call by its id, and refuses a call that is not there", async () => {
    const { platform, codec } = await inCall(family)
    await expect(codec.hangUp("999")).rejects.toMatchObject({ reason: "command-refused", raw: "error: connection 999 is not active" })
    const { fact } = await connected(platform)
    await codec.hangUp(fact.kind === "call" ? fact.call.id : "")
    expect((await platform.toldFact("call-ended")).fact).toMatchObject({ cause: "local-hang-up" })
  })

  it("mutes and opens the microphones, by the unit's own word", async () => {
    const { network, platform, codec } = await inCall(family)
    await codec.setMicrophones("muted")
    expect(platform.observations).toContainEqual({ evidence: "reply", fact: { kind: "microphones", state: "muted" } })
    expect(inConference(network)).toEqual([["so-noi-vu", "muted"]])
    await codec.setMicrophones("open")
    expect(inConference(network)).toEqual([["so-noi-vu", "open"]])
    expect(platform.facts.filter(({ kind }) => kind === "microphones").at(-1)).toEqual({ kind: "microphones", state: "open" })
  })

  it("sees the room mute and hang up", async () => {
    const { simulator, platform } = await inCall(family)
    simulator.pressMute()
    await platform.told(({ evidence, fact }) => evidence === "event" && fact.kind === "microphones" && fact.state === "muted")
    simulator.pressHangUp()
    // The unit does not tell who ended the call: nothing is claimed.
    expect((await platform.toldFact("call-ended")).fact).toMatchObject({ cause: "other" })
  })

  it("sees the far side hang up", async () => {
    const { network, platform } = await inCall(family)
    network.drop(conference)
    expect((await platform.toldFact("call-ended")).fact).toMatchObject({ cause: "remote-hang-up" })
  })

  it("power cut in a call: closed once, waiting commands rejected, and after the reconnect no call", async () => {
    const { network, simulator, platform, codec } = await inCall(family)
    const probing = codec.probe().catch((error: unknown) => error)
    await simulator.setFault("power-cut", true)
    expect(await probing).toMatchObject({ name: "CodecError", reason: "closed" })
    expect(await codec.closed).toMatchObject({ reason: "closed" })
    await expect(codec.dial(conference, { rate: 512 })).rejects.toMatchObject({ reason: "closed" })
    expect(platform.story).not.toContain("ended: network")
    expect(inConference(network)).toEqual([])
    await expect(connect(family, simulator)).rejects.toMatchObject({ reason: "unreachable" })

    const before = simulator.port
    await simulator.setFault("power-cut", false)
    expect(simulator.port).toBe(before)
    const again = await connect(family, simulator)
    expect(again.platform.observations).toContainEqual({ evidence: "resync", fact: { kind: "calls", calls: [] } })
    expect(again.platform.story).toEqual([])
    await again.codec.dial(conference, { rate: 512 })
    await connected(again.platform)
  })

  it("a second session finds the call that the first one made", async () => {
    const { simulator, codec } = await inCall(family)
    await codec.close()
    const { platform } = await connect(family, simulator)
    expect(platform.observations).toContainEqual({
      evidence: "resync",
      fact: { kind: "calls", calls: [{ id: "34", address: conference, direction: "outgoing", state: "connected", rate: 1024 }] }
    })
  })

  it("wrong password: refused, not to be retried, tried once", async () => {
    const { simulator } = await place(family)
    const refused = { name: "CodecError", reason: "password-refused", isRetryable: false }
    await expect(connect(family, simulator, { password: "sai" })).rejects.toMatchObject(refused)
    expect(simulator.log).toHaveLength(1)
    await simulator.setFault("wrong-password", true)
    await expect(connect(family, simulator)).rejects.toMatchObject(refused)
    await simulator.setFault("wrong-password", false)
    await connect(family, simulator)
  })

  it("an address that nobody has: the call ends unconnected, with the cause", async () => {
    const { simulator } = await place(family)
    const { platform, codec } = await connect(family, simulator)
    await codec.dial("khong-co@hnth.example", { rate: 512 })
    await platform.toldFact("call-ended")
    expect(platform.story).not.toContain("connected")
    expect(platform.story.at(-1)).toBe("ended: unknown-address")
  })

  it("a slow unit is only slow", async () => {
    const { simulator } = await place(family, { slowMillis: 60 })
    await simulator.setFault("slow", true)
    const { platform, codec } = await connect(family, simulator)
    await codec.dial(conference, { rate: 512 })
    await connected(platform)
    await codec.setMicrophones("muted")
    expect(platform.facts.filter(({ kind }) => kind === "microphones").at(-1)).toMatchObject({ state: "muted" })
  })

  it("a call that drops: told, and the next one holds", async () => {
    const { network, simulator } = await place(family)
    await simulator.setFault("drops-call", true)
    const { platform, codec } = await connect(family, simulator)
    await codec.dial(conference, { rate: 512 })
    expect((await platform.toldFact("call-ended")).fact).toMatchObject({ cause: "network" })
    expect(platform.story).toContain("connected")
    await codec.dial(conference, { rate: 512 })
    await platform.toldFact("call", ({ call }) => call.id === "35" && call.state === "connected")
    await codec.resync()
    expect(inConference(network)).toEqual([["so-noi-vu", "open"]])
    expect(simulator.faults.size).toBe(0)
  })

  it("two units call each other", async () => {
    const { network, simulator } = await place(family)
    const other = await startPolycomSimulator({
      family, network, name: "ham-yen", model: simulator.model, systemName: "Hàm Yên", address: "ham-yen@hnth.example", account: "",
      password: "", serialNumber: "1", port: 0, host: "127.0.0.1", callPace: 0
    })
    running.push(other)
    const near = await connect(family, simulator)
    const far = await connect(family, other, { password: "" })
    await near.codec.dial("ham-yen@hnth.example", { rate: 512 })
    await connected(near.platform)
    expect((await connected(far.platform)).fact).toMatchObject({ call: { direction: "incoming", address: "so-noi-vu@hnth.example" } })
    await far.codec.hangUp()
    expect((await near.platform.toldFact("call-ended")).fact).toMatchObject({ cause: "remote-hang-up" })
  })
})

describe("readiness probe", () => {
  const probe = async (more: Partial<PolycomSimulatorOptions>, faults: ReadonlyArray<Parameters<Simulator["setFault"]>[0]> = [], password?: string) => {
    const { simulator } = await place("group", more)
    for (const fault of faults) await simulator.setFault(fault, true)
    const { codec } = await connect("group", simulator, password === undefined ? {} : { password })
    return codec.probe()
  }

  it("a healthy unit", async () => {
    expect(await probe({})).toMatchObject({ registration: "registered", camera: "connected", microphone: "connected", factoryPassword: false, identity: { model: "RealPresence Group 500" } })
  })

  it("a unit with everything missing", async () => {
    expect(await probe({}, ["no-camera", "no-microphone", "not-registered"])).toMatchObject({ registration: "failed", camera: "absent", microphone: "absent" })
  })

  it.each(["8213480005", "456", ""])("a factory password: %j", async (password) => {
    expect(await probe({ password }, [], password)).toMatchObject({ factoryPassword: true })
  })

  it("sees what changed since the connect, in a call as well", async () => {
    const { simulator, codec } = await inCall("group")
    await simulator.setFault("no-camera", true)
    expect(await codec.probe()).toMatchObject({ camera: "absent" })
  })
})

describe("arguments", () => {
  let codec: Codec
  it("refuses everything that is not an address, a rate or a call id, and sends none of it", async () => {
    const { simulator } = await place("hdx")
    codec = (await connect("hdx", simulator)).codec
    const sent = simulator.log.length
    const unsafe = ["", "a b", "a\r", "a\nhangup all", "a\0", "a\u00ff", "a\"", "a'", "x".repeat(129), "điểm-cầu", "a\\", "`a`"]
    for (const address of unsafe) await expect(codec.dial(address, { rate: 512 })).rejects.toMatchObject({ reason: "unsafe-argument" })
    for (const rate of [0, 63, 1e9, 1.5, NaN]) await expect(codec.dial("a@b.example", { rate })).rejects.toMatchObject({ reason: "unsafe-argument" })
    for (const id of ["", "1\"", "all", "1 2"]) await expect(codec.hangUp(id)).rejects.toMatchObject({ reason: "unsafe-argument" })
    expect(simulator.log).toHaveLength(sent)
  })
})

describe("drivers as data", () => {
  it("have names that do not clash, on the port of the manual", () => {
    expect([polycomGroupDriver.id, polycomHdxDriver.id]).toEqual(["polycom-group", "polycom-hdx"])
    for (const driver of [polycomGroupDriver, polycomHdxDriver]) expect(driver.transport).toEqual({ name: "telnet", port: 24, legacy: true })
  })

  it("every model: a name and a report of its own, and a gap that the manual allows", () => {
    const models = [groupSeries, hdx].flatMap((family) => family.models)
    expect(new Set(models.map(({ name }) => name)).size).toBe(models.length)
    for (const model of models) {
      expect(model.name).toBe(`Polycom ${model.reportedAs}`)
      expect(model.commandGap ?? 200).toBeGreaterThanOrEqual(200)
    }
    for (const family of [groupSeries, hdx]) expect(family.commandGap).toBeGreaterThanOrEqual(200)
  })

  it("keeps the gap of the manual between two commands", async () => {
    const { simulator } = await place("group")
    const platform = new Platform()
    const codec = await makePolycomDriver(groupSeries).connect({ host: "127.0.0.1", port: simulator.port, account: "", password: "k7#Tân" }, platform.context)
    running.push({ stop: () => codec.close() })
    await platform.toldFact("camera")
    const times = simulator.log.slice(1).map(({ at }) => at.getTime())
    for (const [index, time] of times.entries()) expect(time - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(198)
    expect(times.length).toBeGreaterThan(8)
  })
})
