import type { CodecError } from "@diemcau/driver-sdk/CodecError"
import type { HostKeyPin } from "@diemcau/driver-sdk/CodecDriver"
import { newHostKey } from "@diemcau/driver-sdk/simulation/SshService"
import { makeSwitchboard } from "@diemcau/driver-sdk/simulation/Switchboard"
import { afterEach, describe, expect, it } from "vitest"
import { driverOf, Platform } from "../test/Platform.ts"
import { startPolycomSimulator, type PolycomSimulatorOptions } from "./simulator.ts"

const conference = "hoi-nghi@hnth.example"
const running: Array<{ stop(): Promise<void> }> = []
afterEach(async () => { for (const item of running.splice(0).reverse()) await item.stop() })

const place = async (more: Partial<PolycomSimulatorOptions> = {}) => {
  const network = makeSwitchboard({ conferencePattern: /^hoi-nghi/ })
  const simulator = await startPolycomSimulator({
    family: "group", transport: "ssh", network, name: "so-noi-vu", model: "RealPresence Group 500", systemName: "Sở Nội vụ",
    address: "so-noi-vu@hnth.example", account: "admin", password: "k7#Tân", serialNumber: "8213480005", port: 0, host: "127.0.0.1", callPace: 0, ...more
  })
  running.push(simulator)
  return { network, simulator }
}

const open = async (port: number, { known, password = "k7#Tân", legacyAlgorithms = false }: { known?: string; password?: string; legacyAlgorithms?: boolean } = {}) => {
  const platform = new Platform()
  const learned: Array<string> = []
  const hostKey: HostKeyPin = { learn: (fingerprint) => void learned.push(fingerprint), ...known === undefined ? {} : { known } }
  const codec = await driverOf("group", { transport: "ssh" })
    .connect({ host: "127.0.0.1", port, account: "admin", password, legacyAlgorithms }, { ...platform.context, hostKey })
  running.push({ stop: () => codec.close() })
  return { platform, codec, learned }
}

const refused = (promise: Promise<unknown>): Promise<CodecError> =>
  promise.then(() => { throw new Error("was not refused") }, (error: CodecError) => error)

describe("polycom group over ssh", () => {
  it("connects, dials, mutes and hangs up by the unit's own words, and shows no password", async () => {
    const { network, simulator } = await place()
    const { platform, codec, learned } = await open(simulator.port)
    expect(learned).toHaveLength(1)
    expect((await codec.probe()).factoryPassword).toBe(false)
    await codec.dial(conference, { rate: 1024 })
    await platform.toldFact("call", ({ call }) => call.state === "connected")
    await codec.setMicrophones("muted")
    expect(network.participants(conference)).toMatchObject([{ station: "so-noi-vu", microphones: "muted" }])
    await codec.hangUp()
    await platform.toldFact("call-ended")
    expect(network.conferences()).toEqual([])
    expect(platform.wire.join("\n")).not.toContain("k7#")
  })

  it("is refused with a wrong password after one attempt, and by a changed key before any", async () => {
    const { simulator } = await place()
    expect(await refused(open(simulator.port, { password: "sai" }))).toMatchObject({ reason: "password-refused", isRetryable: false })
    expect(simulator.log).toHaveLength(1)
    expect((await refused(open(simulator.port, { known: "SHA256:khac" }))).reason).toBe("host-key-changed")
    expect(simulator.log).toHaveLength(1)
  })

  it("shows a new key after a reset, tells its fingerprint, and is taken under it once it is known", async () => {
    const { simulator } = await place({ hostKey: newHostKey("rsa"), algorithms: { serverHostKey: ["ssh-rsa"] } })
    const legacyAlgorithms = true
    const first = await open(simulator.port, { legacyAlgorithms })
    const [known = ""] = first.learned
    await simulator.setFault("host-key-changed", true)
    expect((await first.codec.closed).isRetryable).toBe(true)
    const { raw: shown = "", ...error } = await refused(open(simulator.port, { known, legacyAlgorithms }))
    expect(error.reason).toBe("host-key-changed")
    expect((await open(simulator.port, { known: shown, legacyAlgorithms })).learned).toEqual([])
    await simulator.setFault("host-key-changed", false)
    expect((await open(simulator.port, { known, legacyAlgorithms })).learned).toEqual([])
  })

  it("reads past a banner, waits for a slow sign-in, and gives up on one slower than its patience, after one attempt", async () => {
    const { simulator } = await place({ banner: "Chỉ người có thẩm quyền\r\nPassword:\r\n", slowMillis: 40 })
    await simulator.setFault("slow", true)
    await (await open(simulator.port)).codec.close()
    const slower = await place({ name: "b", address: "b@hnth.example", slowMillis: 60_000 })
    await slower.simulator.setFault("slow", true)
    const platform = new Platform({ connect: 150, command: 2_000 })
    const connecting = driverOf("group", { transport: "ssh" }).connect(
      { host: "127.0.0.1", port: slower.simulator.port, account: "admin", password: "k7#Tân" }, { ...platform.context, hostKey: { learn: () => {} } })
    expect((await refused(connecting)).reason).toBe("unreachable")
    expect(slower.simulator.log.length).toBeLessThanOrEqual(1)
  })

  it("sends no address that could end its line or its quotes", async () => {
    const { simulator } = await place()
    const { codec } = await open(simulator.port)
    const before = simulator.log.length
    for (const address of ["a@b\rhangup all", "a@b\nreboot now", "a@b\u0000", "a\" sip\rreboot", "a b"]) {
      expect((await refused(codec.dial(address, { rate: 1024 }))).reason).toBe("unsafe-argument")
    }
    expect(simulator.log).toHaveLength(before)
  })

  it("notices a power cut, and comes back under the same key", async () => {
    const { simulator } = await place()
    const { codec, learned } = await open(simulator.port)
    await simulator.setFault("power-cut", true)
    expect((await codec.closed).isRetryable).toBe(true)
    await simulator.setFault("power-cut", false)
    expect((await open(simulator.port, { known: learned[0]! })).learned).toEqual([])
  })

  it("speaks SHA-1 only where a person allowed it", async () => {
    const { simulator } = await place({ hostKey: newHostKey("rsa"), algorithms: { serverHostKey: ["ssh-rsa"] } })
    expect(await refused(open(simulator.port))).toMatchObject({ reason: "algorithms-refused", isRetryable: false, raw: expect.stringContaining("host key") })
    expect((await open(simulator.port, { legacyAlgorithms: true })).learned).toHaveLength(1)
  })
})
