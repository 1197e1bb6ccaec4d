import { once } from "node:events"
import { connect as dial, createServer, type AddressInfo, type Socket } from "node:net"
import type { Codec } from "@diemcau/driver-sdk/Codec"
import type { DriverContext, HostKeyPin } from "@diemcau/driver-sdk/CodecDriver"
import type { CodecError } from "@diemcau/driver-sdk/CodecError"
import type { Fact, Observation } from "@diemcau/driver-sdk/Observation"
import type { Simulator } from "@diemcau/driver-sdk/simulation/Simulator"
import { newHostKey } from "@diemcau/driver-sdk/simulation/SshService"
import { makeSwitchboard } from "@diemcau/driver-sdk/simulation/Switchboard"
import fc from "fast-check"
import { afterEach, describe, expect, it } from "vitest"
import { makeCiscoTshDriver } from "./CiscoTshDriver.ts"
import { Documents, type Piece } from "./Documents.ts"
import { lineOf } from "./words.ts"
import { startCiscoTshSimulator, type CiscoTshSimulatorOptions } from "./simulator.ts"

const room = "881802@hnth.example"
const driver = makeCiscoTshDriver({ gap: 0 })
const cleanups: Array<() => Promise<unknown> | void> = []
afterEach(async () => { for (const clean of cleanups.splice(0).reverse()) await clean() })

const network = () => makeSwitchboard({ conferencePattern: /^88\d{4,8}@hnth\.example$/ })

const start = async (more: Partial<CiscoTshSimulatorOptions> = {}): Promise<Simulator> => {
  const simulator = await startCiscoTshSimulator({
    name: "so-noi-vu", model: "Cisco SX20", systemName: "Sở Nội vụ", address: "so-noi-vu@hnth.example", account: "admin", password: "Hue-1802",
    serialNumber: "FTT000000AA", host: "127.0.0.1", port: 0, network: network(), callPace: 0, ...more
  })
  cleanups.push(() => simulator.stop())
  return simulator
}

const platform = (pin: Partial<HostKeyPin> = {}) => {
  const observations: Array<Observation> = []
  const trace: Array<string> = []
  const learned: Array<string> = []
  let wake = () => {}
  let from = 0
  const context: DriverContext = {
    observe: (observation) => {
      observations.push(observation)
      wake()
    },
    trace: (direction, text) => { trace.push(`${direction} ${text}`) },
    signal: new AbortController().signal,
    timeouts: { connect: 5_000, command: 3_000 },
    hostKey: { learn: (fingerprint) => { learned.push(fingerprint) }, ...pin }
  }
  const until = async (matches: (fact: Fact) => boolean): Promise<Fact> => {
    for (;;) {
      const index = observations.findIndex(({ fact }, at) => at >= from && matches(fact))
      if (index >= 0) {
        from = index + 1
        return observations[index]!.fact
      }
      await new Promise<void>((resolve) => { wake = resolve })
    }
  }
  return {
    context, observations, trace, learned, until,
    callState: (state: string) => until((fact) => fact.kind === "call" && fact.call.state === state),
    callEnd: () => until((fact) => fact.kind === "call-ended")
  }
}

const open = (simulator: Pick<Simulator, "port">, told: ReturnType<typeof platform>, password = "Hue-1802", by = driver): Promise<Codec> =>
  by.connect({ host: "127.0.0.1", port: simulator.port, account: "admin", password }, told.context)

const connect = async (simulator: Pick<Simulator, "port">, told = platform(), by = driver) => {
  const codec = await open(simulator, told, "Hue-1802", by)
  cleanups.push(() => codec.close())
  return { codec, ...told }
}

const refused = (promise: Promise<unknown>): Promise<CodecError> =>
  promise.then(() => { throw new Error("was not refused") }, (error: CodecError) => error)

/** Carries bytes both ways until it is frozen: then it takes them and says nothing, as a dead line does. */
const relayTo = async (port: number) => {
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
  return {
    port: (relay.address() as AddressInfo).port,
    freeze: () => {
      for (const [near, far] of pairs) {
        near.unpipe(far)
        far.unpipe(near)
      }
    }
  }
}

describe("cisco over ssh", () => {
  it.each([["keyboard-interactive"], ["password"]] as const)("MUST know everything when it resolves, signed in by %s once", async (method) => {
    const simulator = await start({ methods: [method] })
    const { codec, observations, trace, learned } = await connect(simulator)
    expect(observations.every(({ evidence }) => evidence === "resync")).toBe(true)
    expect(observations.map(({ fact }) => fact)).toEqual(expect.arrayContaining([
      { kind: "identity", identity: { vendor: "Cisco", model: "Cisco TelePresence SX20", firmware: expect.stringMatching(/^ce9/), serialNumber: "FTT000000AA", systemName: "Sở Nội vụ" } },
      { kind: "calls", calls: [] }, { kind: "microphones", state: "open" }, { kind: "camera", state: "connected" },
      { kind: "registration", protocol: "sip", state: "registered" }, { kind: "microphone-input", state: "connected" }, { kind: "standby", state: "awake" }
    ]))
    expect([...codec.capabilities].sort()).toEqual(["audio.mute", "calls", "camera", "diagnostics", "registration", "standby"])
    expect(simulator.log.filter(({ text }) => text.startsWith("sign-in"))).toHaveLength(1)
    expect(trace.join("\n")).not.toContain("Hue-1802")
    expect(learned).toEqual([expect.stringMatching(/^SHA256:[A-Za-z0-9+/]{43}$/)])
  })

  it("MUST dial, tell each state from feedback, and hang up", async () => {
    const board = network()
    const { codec, observations, callState, callEnd } = await connect(await start({ network: board }))
    expect(await codec.dial(room, { rate: 1920 })).toEqual({ callId: "2" })
    expect(await callState("connected")).toMatchObject({ call: { id: "2", address: room, direction: "outgoing", rate: 1920 } })
    expect(board.participants(room).map(({ station }) => station)).toEqual(["so-noi-vu"])
    await codec.hangUp("2")
    expect(await callEnd()).toEqual({ kind: "call-ended", callId: "2", cause: "local-hang-up", raw: "LocalDisconnect" })
    const states = observations.flatMap(({ fact }) => fact.kind === "call" ? [fact.call.state] : [])
    expect(states).toEqual(["dialling", "ringing", "connecting", "connected", "disconnecting"])
  })

  it("MUST say no in the unit's words, and send nothing unsafe", async () => {
    const simulator = await start()
    const { codec, callEnd } = await connect(simulator)
    expect(await refused(codec.hangUp("99"))).toMatchObject({ reason: "command-refused", raw: expect.stringContaining("No such call") })
    const before = simulator.log.length
    expect((await refused(codec.dial("a\" | xCommand Boot", { rate: 1920 }))).reason).toBe("unsafe-argument")
    expect(simulator.log).toHaveLength(before)
    await codec.dial("khong-co@hnth.example", { rate: 1920 })
    expect(await callEnd()).toMatchObject({ cause: "unknown-address" })
  })

  it("MUST mute by command and by button, and believe feedback only", async () => {
    const simulator = await start()
    const { codec, until } = await connect(simulator)
    await codec.setMicrophones("muted")
    expect(await until((fact) => fact.kind === "microphones" && fact.state === "muted")).toBeDefined()
    simulator.pressMute()
    expect(await until((fact) => fact.kind === "microphones" && fact.state === "open")).toBeDefined()
  })

  it("MUST notice a power cut in a call, and after it see that there is no call", async () => {
    const simulator = await start()
    const first = await connect(simulator)
    await first.codec.dial(room, { rate: 1920 })
    await first.callState("connected")
    await simulator.setFault("power-cut", true)
    expect((await first.codec.closed).isRetryable).toBe(true)
    expect((await refused(first.codec.dial(room, { rate: 1920 }))).reason).toBe("closed")
    expect((await refused(open(simulator, platform()))).reason).toBe("unreachable")
    await simulator.setFault("power-cut", false)
    const second = await connect(simulator, platform({ known: first.learned[0]! }))
    expect(await second.until((fact) => fact.kind === "calls")).toMatchObject({ calls: [] })
    expect(second.learned).toEqual([])
  })

  it("MUST give a wrong password once, leave no session behind, and show no secret", async () => {
    const simulator = await start()
    const told = platform()
    const error = await refused(open(simulator, told, "Sai-mat-khau"))
    expect(error).toMatchObject({ reason: "password-refused", isRetryable: false })
    expect(JSON.stringify([error.message, error.raw, told.trace])).not.toContain("Sai-mat-khau")
    expect(simulator.log.filter(({ text }) => text.startsWith("sign-in"))).toHaveLength(1)
    expect(told.learned).toEqual([])
  })

  it("MUST refuse a changed host key before any password is given, and to connect without a place for it", async () => {
    const simulator = await start()
    const known = (await connect(await start({ name: "b", address: "b@hnth.example", hostKey: newHostKey() }))).learned[0]!
    const error = await refused(open(simulator, platform({ known })))
    expect(error).toMatchObject({ reason: "host-key-changed", isRetryable: false })
    expect(simulator.log).toEqual([])
    const { hostKey: _, ...without } = platform().context
    expect((await refused(driver.connect({ host: "127.0.0.1", port: simulator.port, account: "admin", password: "x" }, without))).reason).toBe("not-permitted")
  })

  it("MUST show a new key after a reset, tell its fingerprint, and be taken under it once that is known", async () => {
    const simulator = await start()
    const first = await connect(simulator)
    const [known = ""] = first.learned
    await simulator.setFault("host-key-changed", true)
    expect((await first.codec.closed).isRetryable).toBe(true)
    const before = simulator.log.length
    const { reason, raw: shown = "" } = await refused(open(simulator, platform({ known })))
    expect(reason).toBe("host-key-changed")
    expect(simulator.log).toHaveLength(before)
    expect((await connect(simulator, platform({ known: shown }))).learned).toEqual([])
    await simulator.setFault("host-key-changed", false)
    expect((await connect(simulator, platform({ known }))).learned).toEqual([])
  })

  it("MUST say clearly that old software needs old algorithms, and speak them where a person allowed it", async () => {
    const simulator = await start({ hostKey: newHostKey("rsa"), algorithms: { serverHostKey: ["ssh-rsa"], kex: ["diffie-hellman-group14-sha1"] } })
    expect(await refused(open(simulator, platform()))).toMatchObject({ reason: "algorithms-refused", isRetryable: false })
    expect(simulator.log).toEqual([])
    const codec = await driver.connect(
      { host: "127.0.0.1", port: simulator.port, account: "admin", password: "Hue-1802", legacyAlgorithms: true }, platform().context)
    await codec.close()
  })

  it("MUST read past a banner, wait for a slow sign-in, and give up on one slower than its patience, after one attempt", async () => {
    const simulator = await start({ banner: "Chỉ người có thẩm quyền\r\nOK\r\n", slowMillis: 40 })
    await simulator.setFault("slow", true)
    await (await connect(simulator)).codec.close()
    const slower = await start({ name: "b", address: "b@hnth.example", slowMillis: 60_000 })
    await slower.setFault("slow", true)
    const { context } = platform()
    const error = await refused(driver.connect({ host: "127.0.0.1", port: slower.port, account: "admin", password: "Hue-1802" },
      { ...context, timeouts: { connect: 150, command: 3_000 } }))
    expect(error).toMatchObject({ reason: "unreachable", isRetryable: true })
    expect(slower.log.filter(({ text }) => text.startsWith("sign-in")).length).toBeLessThanOrEqual(1)
  })

  it("MUST end the session when the line goes dead without a word, and every command that waits with it", async () => {
    const simulator = await start()
    const relay = await relayTo(simulator.port)
    const { codec } = await connect({ ...simulator, port: relay.port }, platform(), makeCiscoTshDriver({ gap: 0, keepAlive: 500 }))
    relay.freeze()
    const asked = refused(codec.probe())
    expect((await codec.closed).isRetryable).toBe(true)
    expect((await asked).reason).toBe("closed")
  })

  it("MUST be given up by the platform's signal", async () => {
    const abort = new AbortController()
    const told = platform()
    const simulator = await start()
    const codec = await driver.connect({ host: "127.0.0.1", port: simulator.port, account: "admin", password: "Hue-1802" }, { ...told.context, signal: abort.signal })
    abort.abort()
    expect((await codec.closed).reason).toBe("closed")
  })
})

describe("a command line", () => {
  const dialled = (value: unknown) => () => lineOf({ method: "xCommand/Dial", params: { Number: value } }, "1")

  it("MUST hold typed arguments only: nothing in a value ends its quotes or its line", () => {
    expect(dialled("a@b.vn")()).toBe("xCommand Dial Number: \"a@b.vn\" | resultId=\"1\"")
    for (const value of ["a\r", "a\nxCommand Boot", "a\u0000", "a\"", "a\\", "a\u2028", "ạ", "x".repeat(256), 1.5, NaN, true, null, undefined, {}, ["a"]]) {
      expect(dialled(value), JSON.stringify(value)).toThrow("unsafe-argument")
    }
    fc.assert(fc.property(fc.string({ unit: "binary" }), (value) => {
      let line
      try {
        line = dialled(value)()
      } catch (error) {
        expect(error).toMatchObject({ reason: "unsafe-argument" })
        return
      }
      expect(line).toMatch(/^xCommand Dial Number: "[ !#-[\]-~]*" \| resultId="1"$/)
    }))
  })

  it("MUST name paths and arguments by letters and digits only", () => {
    for (const word of ["", "Call\n", "a b", "a\"", "|", "a:"]) {
      expect(() => lineOf({ method: "xGet", params: { Path: ["Status", word] } }, "1")).toThrow("unsafe-argument")
      expect(() => lineOf({ method: `xCommand/${word}`, params: {} }, "1")).toThrow("unsafe-argument")
      expect(() => lineOf({ method: "xCommand/Dial", params: { [word]: "1" } }, "1")).toThrow("unsafe-argument")
      expect(() => lineOf({ method: "xFeedback/Subscribe", params: { Query: [word] } }, "1")).toThrow("unsafe-argument")
    }
  })
})

describe("documents", () => {
  const cut = (bytes: Uint8Array, sizes: ReadonlyArray<number>): ReadonlyArray<Piece> => {
    const reader = new Documents()
    const pieces: Array<Piece> = []
    let at = 0
    for (let index = 0; at < bytes.length; index++) {
      const size = sizes[index % sizes.length]!
      pieces.push(...reader.push(bytes.subarray(at, at + size)) ?? [])
      at += size
    }
    return pieces
  }

  it("MUST read the same whatever the chunks are, glued or with stray lines between", () => {
    const item = fc.oneof(
      fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue(), { maxKeys: 4 }).map((value) => ({ value, text: JSON.stringify(value, undefined, 2) })),
      fc.dictionary(fc.string(), fc.string({ unit: "grapheme" }), { maxKeys: 4 }).map((value) => ({ value, text: JSON.stringify(value) })),
      fc.constantFrom("OK", "Command not recognized.\r").map((text) => ({ value: text.trim(), text: `\n${text}\n` }))
    )
    fc.assert(fc.property(fc.array(item, { maxLength: 8 }), fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }), (items, sizes) => {
      const pieces = cut(Buffer.from(items.map(({ text }) => text).join("")), sizes)
      const read = pieces.map((piece) => piece.kind === "document" ? piece.value : piece.text)
      expect(JSON.stringify(read)).toEqual(JSON.stringify(items.map(({ value }) => value)))
    }))
  })

  it("MUST go on after a document that breaks off, and give up on one without end", () => {
    const pieces = cut(Buffer.from("{\n  \"Status\": {\n    \"Audio\": \"bro\n{\n  \"a\": \"1\"\n}\n{\n  \"b\": {\n{\n  \"c\": \"2\"\n}\n"), [7])
    expect(pieces.flatMap((piece) => piece.kind === "document" ? [piece.value] : [])).toEqual([{ a: "1" }, { c: "2" }])
    const small = new Documents(64)
    expect(small.push(Buffer.from(`{"a":"${"x".repeat(100)}`))).toBeUndefined()
  })
})
