import type { Codec } from "@diemcau/driver-sdk/Codec"
import type { CodecDriver, DriverContext } from "@diemcau/driver-sdk/CodecDriver"
import { CodecError, type CodecErrorReason } from "@diemcau/driver-sdk/CodecError"
import type { Call, Fact, HangUpCause } from "@diemcau/driver-sdk/Observation"

/** What becomes of a dial: it connects, ends busy, meets with silence, connects without an answer, or is refused. */
export type DialFate = "connects" | "busy" | "silence" | "connects-silently" | "refused"

interface OpenSession {
  readonly context: DriverContext
  readonly end: (error: CodecError) => void
}

/** A device in memory for tests: it lives on while platforms connect and go. */
export class FakeCodec {
  readonly dials: Array<string> = []
  readonly mutes: Array<"muted" | "open"> = []
  readonly calls = new Map<string, Call>()
  connects = 0
  microphones: "muted" | "open" = "open"
  password = "đúng"
  reachable = true
  /** Why it lets nobody in, if it does not. */
  refusal: CodecErrorReason | undefined
  fate: DialFate = "connects"
  /** Milliseconds until a dial is accepted. */
  slowness = 0
  #sessions = new Set<OpenSession>()
  #lastCall = 0

  get sessions(): number {
    return this.#sessions.size
  }

  tell(fact: Fact): void {
    for (const { context } of this.#sessions) context.observe({ evidence: "event", fact })
  }

  setCall(call: Call): void {
    this.calls.set(call.id, call)
    this.tell({ kind: "call", call })
  }

  endCalls(cause: HangUpCause): void {
    for (const callId of [...this.calls.keys()]) {
      this.calls.delete(callId)
      this.tell({ kind: "call-ended", callId, cause })
    }
  }

  pressMute(state: "muted" | "open"): void {
    this.microphones = state
    this.tell({ kind: "microphones", state })
  }

  /** The power is gone: calls end without a word, sessions break. */
  cutPower(): void {
    this.reachable = false
    this.calls.clear()
    this.dropSessions("power cut")
  }

  dropSessions(why: string): void {
    for (const session of [...this.#sessions]) session.end(new CodecError("closed", why))
  }

  #startCall(address: string, quietly: boolean): string {
    const call: Call = { id: String(++this.#lastCall), address: `sip:${address}`, direction: "outgoing", state: "dialling" }
    const through = () => {
      if (!this.calls.has(call.id)) return
      if (quietly) this.calls.set(call.id, { ...call, state: "connected" })
      else if (this.fate === "busy") this.endCalls("busy")
      else this.setCall({ ...call, state: "connected" })
    }
    if (quietly) this.calls.set(call.id, call)
    else this.setCall(call)
    queueMicrotask(through)
    return call.id
  }

  async #dial(address: string): Promise<{ callId?: string }> {
    this.dials.push(address)
    if (this.slowness > 0) await new Promise((resolve) => setTimeout(resolve, this.slowness))
    if (this.fate === "refused") throw new CodecError("command-refused", "line busy")
    if (this.fate === "silence") return {}
    const callId = this.#startCall(address, this.fate === "connects-silently")
    return this.fate === "connects-silently" ? {} : { callId }
  }

  #facts(): ReadonlyArray<Fact> {
    return [{ kind: "calls", calls: [...this.calls.values()] }, { kind: "microphones", state: this.microphones }]
  }

  async connect(password: string, context: DriverContext): Promise<Codec> {
    this.connects++
    if (!this.reachable) throw new CodecError("unreachable", "no route")
    if (this.refusal !== undefined) throw new CodecError(this.refusal, "their words")
    if (password !== this.password) throw new CodecError("password-refused", "401")
    const { promise: closed, resolve } = Promise.withResolvers<CodecError>()
    const session: OpenSession = {
      context,
      end: (error) => {
        this.#sessions.delete(session)
        resolve(error)
      }
    }
    context.signal.addEventListener("abort", () => session.end(new CodecError("closed", "aborted")), { once: true })
    this.#sessions.add(session)
    const identity = { vendor: "Fake", model: "One", firmware: "1.0", serialNumber: "F1" }
    const resync = async () => {
      for (const fact of this.#facts()) context.observe({ evidence: "resync", fact })
    }
    context.observe({ evidence: "resync", fact: { kind: "identity", identity } })
    await resync()
    return {
      capabilities: new Set(["calls", "audio.mute"]),
      closed, resync,
      dial: (address) => this.#dial(address),
      hangUp: async () => this.endCalls("local-hang-up"),
      setMicrophones: async (state) => {
        this.mutes.push(state)
        this.pressMute(state)
      },
      probe: async () => ({
        identity, registration: "registered", camera: "connected", microphone: "connected", factoryPassword: this.password === ""
      }),
      close: async () => session.end(new CodecError("closed", "closed by the platform"))
    }
  }
}

/** One driver for many fake devices, told apart by their address. */
export const fakeDriver = (devices: ReadonlyMap<string, FakeCodec>): CodecDriver => ({
  id: "fake", vendor: "Fake", models: [{ name: "One", evidence: "simulated" }],
  transport: { name: "telnet", port: 24, legacy: true },
  connect: async ({ host, password }, context) => {
    const device = devices.get(host)
    if (device === undefined) throw new CodecError("unreachable", "no such device")
    return device.connect(password, context)
  }
})
