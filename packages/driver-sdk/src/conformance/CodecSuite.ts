import assert from "node:assert/strict"
import type { Codec } from "../Codec.ts"
import type { CodecDriver, Connection } from "../CodecDriver.ts"
import { CodecError } from "../CodecError.ts"
import type { Fault, Simulator, SimulatorOptions } from "../simulation/Simulator.ts"
import { makeSwitchboard, type Switchboard } from "../simulation/Switchboard.ts"
import { openNonsense, type Nonsense } from "./Nonsense.ts"
import { RecordingPlatform } from "./RecordingPlatform.ts"

/** A driver and a pretend unit that it can talk to. */
export interface Conformance {
  readonly driver: CodecDriver
  readonly start: (options: SimulatorOptions) => Promise<Simulator>
  /** A model that the simulator can be. */
  readonly model: string
}

/** One case; rejects with what the driver did wrong. For any test runner: `it(name, run)`. */
export interface Case {
  readonly name: string
  readonly run: () => Promise<void>
}

const conference = "88260001@hnth.example"
const [account, password] = ["diemcau", "Tan-k7-secret"]
const station = "so-noi-vu"

interface Bench {
  readonly network: Switchboard
  readonly simulator: Simulator
  connect(more?: Partial<Connection>): Promise<{ readonly codec: Codec; readonly platform: RecordingPlatform }>
  /** Connected, and in the conference by the unit's own word. */
  inCall(): Promise<{ readonly codec: Codec; readonly platform: RecordingPlatform }>
  microphones(): "muted" | "open" | "not there"
}

const refusal = async (attempt: Promise<unknown>): Promise<CodecError> => {
  const outcome = await attempt.then(() => undefined, (cause: unknown) => cause)
  assert(outcome instanceof CodecError, `expected a CodecError, not ${String(outcome ?? "success")}`)
  return outcome
}

/**
 * What every driver owes the platform, whatever its wire looks like. The switchboard behind the simulators is the
 * judge of "connected" and "muted": it knows nothing of drivers.
 */
export const codecSuite = ({ driver, start, model }: Conformance): ReadonlyArray<Case> => {
  const cases: Array<Case> = []
  const check = (name: string, run: (bench: Bench) => Promise<void>) => {
    cases.push({ name, run: () => onBench(run) })
  }

  const onBench = async (run: (bench: Bench) => Promise<void>): Promise<void> => {
    const network = makeSwitchboard({ conferencePattern: /^88\d{4,8}@hnth\.example$/ })
    const simulator = await start({
      name: station, model, systemName: "Sở Nội vụ", address: `${station}@hnth.example`, account, password, serialNumber: "8213480005",
      port: 0, host: "127.0.0.1", network, callPace: 0
    })
    const open: Array<Codec> = []
    const connect: Bench["connect"] = async (more = {}) => {
      const platform = new RecordingPlatform()
      const codec = await driver.connect({ host: "127.0.0.1", port: simulator.port, account, password, ...more }, platform.context)
      open.push(codec)
      return { codec, platform }
    }
    try {
      await run({
        network, simulator, connect,
        inCall: async () => {
          const connected = await connect()
          await connected.codec.dial(conference, { rate: 1024 })
          await connected.platform.told("call", ({ call }) => call.state === "connected")
          return connected
        },
        microphones: () => network.participants(conference).find((each) => each.station === station)?.microphones ?? "not there"
      })
    } finally {
      for (const codec of open) await codec.close()
      await simulator.stop()
    }
  }

  cases.push({
    name: "is described by data: a stable id, a transport, models with names of their own",
    run: async () => {
      assert.match(driver.id, /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
      assert(Number.isInteger(driver.transport.port) && driver.transport.port > 0)
      assert(driver.models.length > 0)
      assert.equal(new Set(driver.models.map(({ name }) => name)).size, driver.models.length)
    }
  })

  check("MUST know the unit when connect resolves, all of it as resync", async ({ connect }) => {
    const { codec, platform } = await connect()
    for (const kind of ["identity", "calls", "microphones"] as const) assert(platform.latest(kind) !== undefined, `"${kind}" was not told`)
    assert.deepEqual(platform.latest("calls"), { kind: "calls", calls: [] })
    assert.deepEqual(platform.latest("microphones"), { kind: "microphones", state: "open" })
    assert.deepEqual(platform.observations.filter(({ evidence }) => evidence !== "resync"), [])
    assert(codec.capabilities.has("calls") && codec.capabilities.has("audio.mute"))
  })

  check("MUST show the password to nobody but the unit", async ({ connect, simulator }) => {
    const { platform } = await connect()
    const error = await refusal(connect({ password: "Another-secret" }))
    assert(!JSON.stringify([platform.wire, platform.observations, error.message, error.raw, simulator.log]).includes("secret"))
  })

  check("MUST call it connected when the unit says so, and the switchboard must agree; then hang up", async ({ inCall, microphones }) => {
    const { codec, platform } = await inCall()
    assert.equal(microphones(), "open")
    assert.equal(platform.story.filter((step) => step === "connected").length, 1)
    await codec.hangUp()
    await platform.told("call-ended", ({ cause }) => cause === "local-hang-up")
    assert.equal(microphones(), "not there")
    assert.equal(platform.story.filter((step) => step.startsWith("ended")).length, 1)
  })

  check("MUST tell the end of a call to nowhere, never connected", async ({ connect, network }) => {
    const { codec, platform } = await connect()
    await codec.dial("khong-co@hnth.example", { rate: 1024 })
    await platform.told("call-ended", ({ cause }) => cause === "unknown-address")
    assert(!platform.story.includes("connected"))
    assert.deepEqual(network.conferences(), [])
  })

  check("MUST see the far side hang up", async ({ inCall, network }) => {
    const { platform } = await inCall()
    network.drop(conference)
    const { fact } = await platform.told("call-ended")
    assert(fact.kind === "call-ended" && ["remote-hang-up", "other"].includes(fact.cause))
  })

  check("MUST mute and open the microphones, told by the unit's own word", async ({ inCall, microphones }) => {
    const { codec, platform } = await inCall()
    for (const state of ["muted", "open"] as const) {
      const before = platform.observations.length
      await codec.setMicrophones(state)
      await platform.told("microphones", (fact) => fact.state === state, before)
      assert.equal(microphones(), state)
      assert.equal(platform.latest("microphones")?.state, state)
    }
  })

  check("MUST see what people in the room do", async ({ inCall, simulator }) => {
    const { platform } = await inCall()
    simulator.pressMute()
    assert.equal((await platform.told("microphones", ({ state }) => state === "muted")).evidence, "event")
    simulator.pressHangUp()
    assert.equal((await platform.told("call-ended")).evidence, "event")
  })

  check("MUST find the call that an earlier session made", async ({ inCall, connect }) => {
    const { codec } = await inCall()
    await codec.close()
    const { platform } = await connect()
    assert.deepEqual(platform.latest("calls")?.calls.map(({ address, state }) => [address, state]), [[conference, "connected"]])
  })

  check("MUST notice a power cut, end what waits, claim nothing, and connect again afterwards", async ({ inCall, connect, simulator, microphones }) => {
    const { codec, platform } = await inCall()
    const waiting = refusal(codec.probe())
    await simulator.setFault("power-cut", true)
    assert.equal((await waiting).reason, "closed")
    assert((await codec.closed) instanceof CodecError)
    assert.equal((await refusal(codec.dial(conference, { rate: 1024 }))).reason, "closed")
    assert.deepEqual(platform.story.filter((step) => step.startsWith("ended")), [])
    assert.equal((await refusal(connect())).reason, "unreachable")
    await simulator.setFault("power-cut", false)
    const again = await connect()
    assert.deepEqual(again.platform.latest("calls"), { kind: "calls", calls: [] })
    await again.codec.dial(conference, { rate: 1024 })
    await again.platform.told("call", ({ call }) => call.state === "connected")
    assert.equal(microphones(), "open")
  })

  check("MUST try a wrong password once, and say that a person is needed", async ({ connect, simulator }) => {
    const error = await refusal(connect({ password: "Another-secret" }))
    assert.deepEqual([error.reason, error.isRetryable], ["password-refused", false])
    assert(simulator.log.length <= 1, `more than one attempt: ${JSON.stringify(simulator.log)}`)
    await simulator.setFault("wrong-password", true)
    assert.equal((await refusal(connect())).reason, "password-refused")
    await simulator.setFault("wrong-password", false)
    await connect()
  })

  check("MUST see in its probe what is missing, as far as it can see it at all", async ({ connect, simulator }) => {
    const { codec } = await connect()
    const sees = async (fault: Fault, part: "camera" | "microphone" | "registration", healthy: string, broken: string) => {
      const before = (await codec.probe())[part]
      if (before === undefined) return
      assert.equal(before, healthy)
      await simulator.setFault(fault, true)
      assert.equal((await codec.probe())[part], broken)
    }
    await sees("no-camera", "camera", "connected", "absent")
    await sees("no-microphone", "microphone", "connected", "absent")
    await sees("not-registered", "registration", "registered", "failed")
    const { identity, factoryPassword } = await codec.probe()
    assert(identity.firmware !== "" && identity.model !== "" && !factoryPassword)
  })

  check("MUST send no argument that could be a second command", async ({ connect, simulator }) => {
    const { codec } = await connect()
    const sent = simulator.log.length
    for (const address of ["", "a\r\nb", "a\nb@hnth.example", "a\u0000b", "x".repeat(1_000)]) {
      assert.equal((await refusal(codec.dial(address, { rate: 1024 }))).reason, "unsafe-argument", JSON.stringify(address))
    }
    assert.equal((await refusal(codec.hangUp("1\r\n2"))).reason, "unsafe-argument")
    assert.equal(simulator.log.length, sent)
  })

  check("MUST end when the platform gives the session up, and not begin when it has", async ({ connect, simulator }) => {
    const { codec, platform } = await connect()
    platform.giveUp()
    assert.equal((await codec.closed).reason, "closed")
    assert.equal((await refusal(driver.connect({ host: "127.0.0.1", port: simulator.port, account, password }, platform.context))).reason, "closed")
  })

  const nonsense = (kind: Nonsense, seed: number) => async () => {
    const device = await openNonsense(kind, seed)
    const platform = new RecordingPlatform({ connect: 1_000, command: 500 })
    try {
      const error = await refusal(driver.connect({ host: "127.0.0.1", port: device.port, account, password }, platform.context))
      assert.notEqual(error.reason, "password-refused", "nobody refused the password: this would stop the retries")
      assert.equal(platform.latest("call"), undefined)
    } finally {
      platform.giveUp()
      await device.close()
    }
  }
  for (const seed of [1, 2, 3]) cases.push({ name: `MUST survive a device that talks nonsense (${seed})`, run: nonsense("bytes", seed) })
  cases.push({ name: "MUST survive a line that is longer than any protocol's", run: nonsense("endless-line", 1) })
  cases.push({ name: "MUST give up a device that never says a word", run: nonsense("silence", 1) })
  cases.push({ name: "MUST give up a device that closes at once", run: nonsense("closed-door", 1) })
  return cases
}
