import type { Codec, ProbeReport } from "@diemcau/driver-sdk/Codec"
import type { Capability } from "@diemcau/driver-sdk/Capability"
import type { Connection, DriverContext } from "@diemcau/driver-sdk/CodecDriver"
import { CodecError } from "@diemcau/driver-sdk/CodecError"
import type { Call, Evidence, Fact, Identity } from "@diemcau/driver-sdk/Observation"
import type { TelnetConnection } from "@diemcau/driver-sdk/transport/Telnet"
import { dial, hangUp, login, read, readCall, readIdentity, readMicrophones, readStatus, type Reading, type Status } from "./protocol.ts"

interface Asked {
  readonly parts: Array<Extract<Reading, { kind: "part" }>>
  readonly outcome: PromiseWithResolvers<{ readonly parts: Asked["parts"]; readonly rest: string }>
  readonly timer: NodeJS.Timeout
}

/** So many lines in a row that mean nothing to us, and what we talk to is not a unit. */
const patienceForNoise = 50

/** The dialogue with one unit. Answers come in the order of the commands, so the oldest command owns the next answer. */
export class Session implements Codec {
  readonly capabilities: ReadonlySet<Capability> = new Set(["calls", "audio.mute", "camera", "registration"])
  readonly #line: TelnetConnection
  readonly #context: DriverContext
  readonly #asked: Array<Asked> = []
  readonly #ready = Promise.withResolvers<void>()
  #noise = 0

  constructor(line: TelnetConnection, context: DriverContext) {
    this.#line = line
    this.#context = context
    this.#ready.promise.catch(() => undefined)
    void line.closed.then((reason) => {
      const closed = reason.reason === "closed" ? reason : new CodecError("closed", reason.message, { cause: reason })
      this.#ready.reject(closed)
      for (const { outcome, timer } of this.#asked.splice(0)) {
        clearTimeout(timer)
        outcome.reject(closed)
      }
    })
    line.listen((text) => this.#take(read(text)))
  }

  get closed(): Promise<CodecError> {
    return this.#line.closed
  }

  /** Signs in, asks for events, then reads everything: what happens meanwhile is not missed. */
  async open({ account, password }: Connection): Promise<void> {
    const patience = setTimeout(() => this.#line.close(new CodecError("no-answer", "no greeting")), this.#context.timeouts.command)
    await this.#ready.promise.finally(() => clearTimeout(patience))
    await this.#ask(login(account, password), { secret: true }).catch((error: unknown) => {
      throw error instanceof CodecError && error.reason === "command-refused" ? new CodecError("password-refused", error.raw) : error
    })
    await this.#ask("EVENTS on")
    await this.#identify("resync")
    await this.resync()
    await this.#status("resync")
  }

  async dial(address: string, { rate }: { readonly rate: number }): Promise<{ readonly callId?: string }> {
    const { rest } = await this.#ask(dial(address, rate))
    return rest === "" ? {} : { callId: rest }
  }

  async hangUp(callId?: string): Promise<void> {
    await this.#ask(hangUp(callId))
  }

  async setMicrophones(state: "muted" | "open"): Promise<void> {
    await this.#ask(`MICS ${state}`)
  }

  async probe(): Promise<ProbeReport> {
    const identity = await this.#identify("reply")
    // The family has no factory password: a unit out of the box asks its owner for one.
    return { identity, ...await this.#status("reply"), factoryPassword: false }
  }

  async resync(): Promise<void> {
    const { parts: listed } = await this.#ask("CALLS")
    const calls = listed.map(({ word, rest }) => word === "CALL" ? readCall(rest) : undefined)
    if (calls.includes(undefined)) throw this.#broken("a call that can not be read is not a call that is not there")
    this.#observe("resync", { kind: "calls", calls: calls as ReadonlyArray<Call> })
    const { parts: [microphones] } = await this.#ask("MICS")
    const state = readMicrophones(microphones?.rest ?? "")
    if (state !== undefined) this.#observe("resync", { kind: "microphones", state })
  }

  async close(): Promise<void> {
    this.#line.close(new CodecError("closed", "closed by the platform"))
    await this.closed
  }

  async #identify(evidence: Evidence): Promise<Identity> {
    const { parts: [told] } = await this.#ask("IDENTIFY")
    const identity = readIdentity(told?.rest ?? "")
    if (identity === undefined) throw this.#broken("no identity")
    this.#observe(evidence, { kind: "identity", identity })
    return identity
  }

  async #status(evidence: Evidence): Promise<Status> {
    const { parts: [told] } = await this.#ask("STATUS")
    const status = readStatus(told?.rest ?? "")
    if (status.camera !== undefined) this.#observe(evidence, { kind: "camera", state: status.camera })
    if (status.microphone !== undefined) this.#observe(evidence, { kind: "microphone-input", state: status.microphone })
    if (status.registration !== undefined) this.#observe(evidence, { kind: "registration", protocol: "sip", state: status.registration })
    return status
  }

  /** @throws CodecError "command-refused", "no-answer", "closed" */
  #ask(text: string, options: { readonly secret?: boolean } = {}): Promise<{ readonly parts: Asked["parts"]; readonly rest: string }> {
    const outcome = Promise.withResolvers<{ readonly parts: Asked["parts"]; readonly rest: string }>()
    try {
      this.#line.send(text, options)
    } catch (error) {
      outcome.reject(error)
      return outcome.promise
    }
    // Without its answer we no longer know whose the next one is: the session ends, the platform connects again.
    const timer = setTimeout(() => this.#line.close(new CodecError("no-answer", text.split(" ")[0])), this.#context.timeouts.command)
    this.#asked.push({ parts: [], outcome, timer })
    return outcome.promise
  }

  #take(reading: Reading): void {
    if (reading.kind !== "unreadable") this.#noise = 0
    switch (reading.kind) {
      case "ready": return this.#ready.resolve()
      case "event": return this.#observe("event", reading.fact)
      case "part": return void this.#asked[0]?.parts.push(reading)
      case "unreadable":
        if (++this.#noise > patienceForNoise) this.#broken("too many lines without a meaning")
        return
      default: {
        const asked = this.#asked.shift()
        if (asked === undefined) return void this.#broken("an answer that nobody asked for")
        clearTimeout(asked.timer)
        if (reading.kind === "done") asked.outcome.resolve({ parts: asked.parts, rest: reading.rest })
        else asked.outcome.reject(new CodecError("command-refused", this.#line.redact(reading.text)))
      }
    }
  }

  #observe(evidence: Evidence, fact: Fact): void {
    this.#context.observe({ evidence, fact })
  }

  #broken(what: string): CodecError {
    const error = new CodecError("protocol", what)
    this.#line.close(error)
    return error
  }
}
