import { describe, expect, it } from "vitest"
import { ciscoDriver } from "./CiscoDriver.ts"
import { connect, connectionTo, network, platform, refused, room, start } from "./TestPlatform.ts"

describe("connecting", () => {
  it("MUST know everything when it resolves, as resync evidence", async () => {
    const { codec, observations } = await connect(await start())
    expect(observations.every(({ evidence }) => evidence === "resync")).toBe(true)
    const facts = observations.map(({ fact }) => fact)
    expect(facts).toEqual(expect.arrayContaining([
      { kind: "identity", identity: { vendor: "Cisco", model: "Cisco TelePresence SX20", firmware: expect.stringMatching(/^ce9/), serialNumber: "FTT000000AA", systemName: "Sở Nội vụ" } },
      { kind: "calls", calls: [] },
      { kind: "microphones", state: "open" },
      { kind: "registration", protocol: "sip", state: "registered" },
      { kind: "registration", protocol: "h323", state: "not-configured" },
      { kind: "camera", state: "connected" },
      { kind: "microphone-input", state: "connected" },
      { kind: "standby", state: "awake" }
    ]))
    expect([...codec.capabilities].sort()).toEqual(["audio.mute", "calls", "camera", "diagnostics", "registration", "standby"])
  })

  it("MUST listen before it reads", async () => {
    const simulator = await start()
    await connect(simulator)
    const texts = simulator.log.map(({ text }) => text)
    const last = texts.findLastIndex((text) => text.includes("xFeedback/Subscribe"))
    const first = texts.findIndex((text) => text.includes("xGet") && text.includes("\"Call\""))
    expect(last).toBeGreaterThan(0)
    expect(first).toBeGreaterThan(last)
  })

  it("MUST say 'password-refused' once, and have no secret in error or trace", async () => {
    const simulator = await start()
    const told = platform()
    const error = await refused(ciscoDriver.connect(connectionTo(simulator, { password: "Sai-mat-khau" }), told.context))
    expect(error).toMatchObject({ reason: "password-refused", isRetryable: false })
    expect(JSON.stringify([error.message, error.raw, told.trace])).not.toContain("Sai-mat-khau")
    expect(simulator.log).toHaveLength(1)
  })

  it("MUST be 'unreachable' for nobody and for a host that is a piece of a URL", async () => {
    const simulator = await start()
    await simulator.stop()
    expect((await refused(ciscoDriver.connect(connectionTo(simulator), platform().context))).reason).toBe("unreachable")
    for (const host of ["evil/@127.0.0.1", "a b", "", "127.0.0.1/x"]) {
      expect((await refused(ciscoDriver.connect(connectionTo(simulator, { host }), platform().context))).reason).toBe("unreachable")
    }
  })

  it("MUST be given up by the platform's signal, before and after", async () => {
    const simulator = await start()
    const abort = new AbortController()
    const { codec } = await connect(simulator, { signal: abort.signal })
    abort.abort()
    expect((await codec.closed).reason).toBe("closed")
    expect((await refused(ciscoDriver.connect(connectionTo(simulator), platform({ signal: abort.signal }).context))).reason).toBe("closed")
  })
})

describe("calls", () => {
  it("MUST tell each state from the unit's own events, and hang up", async () => {
    const board = network()
    const { codec, observations, callState, callEnd } = await connect(await start({ network: board }))
    const { callId } = await codec.dial(room, { rate: 1920 })
    expect(callId).toBe("2")
    expect(await callState("connected")).toEqual({
      evidence: "event", fact: { kind: "call", call: { id: "2", address: room, direction: "outgoing", state: "connected", rate: 1920 } }
    })
    expect(board.participants(room).map(({ station }) => station)).toEqual(["so-noi-vu"])
    await codec.hangUp(callId)
    expect(await callEnd()).toEqual({ evidence: "event", fact: { kind: "call-ended", callId: "2", cause: "local-hang-up", raw: "LocalDisconnect" } })
    expect(board.conferences()).toEqual([])
    const states = observations.flatMap(({ fact }) => fact.kind === "call" ? [fact.call.state] : [])
    expect(states).toEqual(["dialling", "ringing", "connecting", "connected", "disconnecting"])
  })

  it("MUST accept a dial to nowhere and tell its end as an event", async () => {
    const { codec, callEnd } = await connect(await start())
    const { callId } = await codec.dial("khong-co@hnth.example", { rate: 1920 })
    expect(await callEnd()).toMatchObject({ fact: { callId, cause: "unknown-address", raw: "UnknownRemoteSite, Not Found, SIP 404" } })
  })

  it("MUST tell a busy far end, a dropped leg and a call refused for want of registration", async () => {
    const board = network()
    const simulator = await start({ network: board })
    const other = await connect(await start({ network: board, name: "b", address: "b@hnth.example" }))
    const { codec, callState, callEnd } = await connect(simulator)
    await other.codec.dial(room, { rate: 1920 })
    await other.callState("connected")
    await codec.dial("b@hnth.example", { rate: 1920 })
    expect(await callEnd()).toMatchObject({ fact: { cause: "busy" } })
    await codec.dial(room, { rate: 1920 })
    await callState("connected")
    board.drop(room, "so-noi-vu")
    expect(await callEnd()).toMatchObject({ fact: { cause: "remote-hang-up" } })
    await simulator.setFault("not-registered", true)
    await codec.dial(room, { rate: 1920 })
    expect(await callEnd()).toMatchObject({ fact: { cause: "network" } })
  })

  it("MUST report an incoming call, reject it, and let a person's hang-up be seen", async () => {
    const board = network()
    const simulator = await start({ network: board })
    const { codec, callState, callEnd } = await connect(simulator)
    const other = await connect(await start({ network: board, name: "b", address: "b@hnth.example" }))
    await other.codec.dial("so-noi-vu@hnth.example", { rate: 1920 })
    expect(await callState("ringing")).toMatchObject({ fact: { call: { direction: "incoming", address: "b@hnth.example" } } })
    await codec.hangUp("2")
    expect(await callEnd()).toMatchObject({ fact: { cause: "rejected" } })
    expect(await other.callEnd()).toMatchObject({ fact: { cause: "rejected" } })
    await codec.dial(room, { rate: 1920 })
    await callState("connected")
    simulator.pressHangUp()
    expect(await callEnd()).toMatchObject({ evidence: "event", fact: { cause: "local-hang-up" } })
  })

  it("MUST hang up all there are, also none, and refuse one that is not there", async () => {
    const board = network()
    const { codec, callState, callEnd } = await connect(await start({ network: board }))
    await codec.hangUp()
    for (const address of [room, "881803@hnth.example"]) {
      await codec.dial(address, { rate: 1920 })
      await callState("connected")
    }
    expect(board.conferences()).toHaveLength(2)
    await codec.hangUp()
    await callEnd()
    await callEnd()
    expect(board.conferences()).toEqual([])
    expect(await refused(codec.hangUp("99"))).toMatchObject({ reason: "command-refused", raw: expect.stringContaining("No such call") })
  })

  it("MUST send no unsafe argument", async () => {
    const simulator = await start()
    const { codec } = await connect(simulator)
    const before = simulator.log.length
    for (const address of ["a\"b@hnth.example", "a\r\nb", "x".repeat(256)]) {
      expect(await refused(codec.dial(address, { rate: 1920 }))).toMatchObject({ reason: "unsafe-argument", isRetryable: false })
    }
    expect((await refused(codec.hangUp("0"))).reason).toBe("unsafe-argument")
    expect(simulator.log).toHaveLength(before)
  })

  it("MUST see the call that the unit drops by itself, once", async () => {
    const simulator = await start()
    await simulator.setFault("drops-call", true)
    const { codec, callState, callEnd } = await connect(simulator)
    await codec.dial(room, { rate: 1920 })
    await callState("connected")
    expect(await callEnd()).toMatchObject({ fact: { cause: "other", raw: "OtherLocal" } })
    expect(simulator.faults.has("drops-call")).toBe(false)
  })
})

describe("the room", () => {
  it("MUST mute by command and by button, and believe events only", async () => {
    const board = network()
    const simulator = await start({ network: board })
    const { codec, until, callState } = await connect(simulator)
    await codec.dial(room, { rate: 1920 })
    await callState("connected")
    await codec.setMicrophones("muted")
    expect(await until((fact) => fact.kind === "microphones")).toEqual({ evidence: "event", fact: { kind: "microphones", state: "muted" } })
    expect(board.participants(room)[0]?.microphones).toBe("muted")
    simulator.pressMute()
    expect(await until((fact) => fact.kind === "microphones")).toMatchObject({ fact: { state: "open" } })
    await codec.setMicrophones("open")
    expect(board.participants(room)[0]?.microphones).toBe("open")
  })

  it("MUST tell what is unplugged and plugged in again, and the unit's complaint", async () => {
    const simulator = await start()
    const { until } = await connect(simulator)
    for (const [fault, kind, bad, good] of [["no-camera", "camera", "absent", "connected"], ["no-microphone", "microphone-input", "absent", "connected"], ["not-registered", "registration", "failed", "registered"]] as const) {
      const next = (state: string) => until((fact) => fact.kind === kind && "state" in fact && fact.state === state)
      await simulator.setFault(fault, true)
      expect((await next(bad)).evidence).toBe("event")
      expect(await until((fact) => fact.kind === "diagnostic")).toBeDefined()
      await simulator.setFault(fault, false)
      await next(good)
    }
  })

  it("MUST probe without disturbing", async () => {
    const simulator = await start()
    const { codec } = await connect(simulator)
    expect(await codec.probe()).toEqual({
      identity: expect.objectContaining({ model: "Cisco TelePresence SX20", systemName: "Sở Nội vụ" }),
      registration: "registered", camera: "connected", microphone: "connected", factoryPassword: false
    })
    await simulator.setFault("no-camera", true)
    await simulator.setFault("no-microphone", true)
    await simulator.setFault("not-registered", true)
    expect(await codec.probe()).toMatchObject({ registration: "failed", camera: "absent", microphone: "absent" })
    expect(simulator.log.filter(({ text }) => text.includes("xCommand"))).toEqual([])
  })

  it.each(["", "TANDBERG"])("MUST report the factory password %j", async (password) => {
    const simulator = await start({ password })
    const codec = await ciscoDriver.connect(connectionTo(simulator, { password }), platform().context)
    expect((await codec.probe()).factoryPassword).toBe(true)
    await codec.close()
  })
})

describe("a bad day", () => {
  it("MUST notice a power cut in a call, and after it see that there is no call", async () => {
    const board = network()
    const simulator = await start({ network: board })
    const first = await connect(simulator)
    await first.codec.dial(room, { rate: 1920 })
    await first.callState("connected")
    await simulator.setFault("power-cut", true)
    expect((await first.codec.closed).isRetryable).toBe(true)
    expect((await refused(first.codec.dial(room, { rate: 1920 }))).reason).toBe("closed")
    expect((await refused(ciscoDriver.connect(connectionTo(simulator), platform().context))).reason).toBe("unreachable")
    await simulator.setFault("power-cut", false)
    const second = await connect(simulator)
    expect(await second.until((fact) => fact.kind === "calls")).toEqual({ evidence: "resync", fact: { kind: "calls", calls: [] } })
  })

  it("MUST find its call again when only the session was lost", async () => {
    const simulator = await start()
    const first = await connect(simulator)
    await first.codec.dial(room, { rate: 1920 })
    await first.callState("connected")
    await first.codec.close()
    const second = await connect(simulator)
    expect(await second.until((fact) => fact.kind === "calls"))
      .toMatchObject({ evidence: "resync", fact: { calls: [{ id: "2", address: room, state: "connected", rate: 1920 }] } })
    simulator.pressMute()
    await second.until((fact) => fact.kind === "microphones" && fact.state === "muted")
    const before = second.observations.length
    await second.codec.resync()
    expect(second.observations.slice(before)).toMatchObject([
      { evidence: "resync", fact: { kind: "calls", calls: [{ id: "2" }] } }, { evidence: "resync", fact: { kind: "microphones", state: "muted" } }
    ])
  })

  it("MUST lose the session when the password is changed, and be refused afterwards", async () => {
    const simulator = await start()
    const { codec } = await connect(simulator)
    await simulator.setFault("wrong-password", true)
    await codec.closed
    expect((await refused(ciscoDriver.connect(connectionTo(simulator), platform().context))).reason).toBe("password-refused")
  })

  it("MUST take events that overtake a slow answer, and give up on one that is too slow", async () => {
    const simulator = await start({ slowMillis: 150 })
    const patient = await connect(simulator)
    const hasty = await connect(simulator, { timeouts: { connect: 2_000, command: 100 } })
    await simulator.setFault("slow", true)
    let answered = false
    const dialled = patient.codec.dial(room, { rate: 1920 }).then((result) => {
      answered = true
      return result
    })
    await patient.callState("connected")
    expect(answered).toBe(false)
    expect(await dialled).toEqual({ callId: "2" })
    expect((await refused(hasty.codec.setMicrophones("muted"))).reason).toBe("no-answer")
    await simulator.setFault("slow", false)
    await hasty.codec.setMicrophones("open")
  })

  it("MUST let two drivers see the same unit", async () => {
    const simulator = await start()
    const one = await connect(simulator)
    const two = await connect(simulator)
    await one.codec.dial(room, { rate: 1920 })
    await Promise.all([one.callState("connected"), two.callState("connected")])
    await two.codec.hangUp("2")
    expect((await Promise.all([one.callEnd(), two.callEnd()])).map(({ fact }) => fact)).toMatchObject([{ callId: "2" }, { callId: "2" }])
    await one.codec.close()
    expect((await two.codec.probe()).registration).toBe("registered")
  })

  it("MUST reject what waits when it is closed, and close twice without harm", async () => {
    const simulator = await start({ slowMillis: 5_000 })
    const { codec } = await connect(simulator)
    await simulator.setFault("slow", true)
    const waiting = [codec.probe(), codec.dial(room, { rate: 1920 }), codec.hangUp(), codec.resync()].map(refused)
    await codec.close()
    expect((await Promise.all(waiting)).map(({ reason }) => reason)).toEqual(["closed", "closed", "closed", "closed"])
    await codec.close()
    expect(await codec.closed).toBe(await codec.closed)
  })
})

/** A unit that answers as the test says: `undefined` is silence, a text is sent as it is. */
