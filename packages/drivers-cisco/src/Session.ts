import type { Capability } from "@diemcau/driver-sdk/Capability"
import type { Codec, ProbeReport } from "@diemcau/driver-sdk/Codec"
import type { Connection, DriverContext } from "@diemcau/driver-sdk/CodecDriver"
import { CodecError } from "@diemcau/driver-sdk/CodecError"
import type { Evidence, Fact, Identity } from "@diemcau/driver-sdk/Observation"
import { JsonRpcRefusal, type JsonRpcConnection } from "@diemcau/driver-sdk/transport/JsonRpc"
import { modelOf, type CiscoModel } from "./models.ts"
import * as protocol from "./protocol.ts"
import { isRingingHere, nothingRead, readBranch, readEvent, type Reading, type Step } from "./Reading.ts"

/** Opens the line to the unit; `notify` takes what comes unasked, as the WebSocket words it. */
export type OpenLine = (
  connection: Connection, context: DriverContext, notify: (method: string, params: unknown) => void
) => Promise<JsonRpcConnection>

/** One session with one unit, whatever the line: the same questions, the same reading of what comes back. */
export class CiscoSession implements Codec {
  readonly capabilities = new Set<Capability>()
  readonly #connection: Connection
  readonly #context: DriverContext
  readonly #openLine: OpenLine
  #rpc: JsonRpcConnection | undefined
  #reading: Reading = nothingRead
  #model: CiscoModel = modelOf("")
  #readingCalls = false

  constructor(connection: Connection, context: DriverContext, openLine: OpenLine) {
    this.#connection = connection
    this.#context = context
    this.#openLine = openLine
  }

  get closed(): Promise<CodecError> {
    return this.#live.closed
  }

  get #live(): JsonRpcConnection {
    if (this.#rpc === undefined) throw new CodecError("closed", "not connected")
    return this.#rpc
  }

  async open(): Promise<void> {
    this.#rpc = await this.#openLine(this.#connection, this.#context, (method, params) => {
      if (method === "xFeedback/Event") this.#hear(params)
    })
    try {
      await this.#synchronise()
    } catch (error) {
      await this.#rpc.close()
      // What waited was told "closed"; the caller of connect is owed the reason behind it.
      throw error instanceof CodecError && error.cause instanceof CodecError ? error.cause : error
    }
  }

  async dial(address: string, { rate }: { readonly rate: number }): Promise<{ readonly callId?: string }> {
    const callId = protocol.callIdIn(await this.#command(protocol.dial(address, rate, this.#model.maxCallRate)))
    return callId === undefined ? {} : { callId }
  }

  async hangUp(callId?: string): Promise<void> {
    if (callId !== undefined) return this.#endCall(callId)
    // Without an id the unit would end only the call it holds for active; and what it says now counts, not what was heard.
    const calls = await this.#readCalls("reply")
    const outcomes = await Promise.allSettled(calls.map(({ id }) => this.#endCall(id)))
    const refused = outcomes.find((outcome) => outcome.status === "rejected")
    // A call that ended by itself meanwhile is refused too, and is as good as hung up.
    if (refused && (await this.#readCalls("reply")).some(({ state }) => state !== "disconnecting")) throw refused.reason
  }

  async setMicrophones(state: "muted" | "open"): Promise<void> {
    await this.#command(protocol.muteMicrophones(state))
  }

  async resync(): Promise<void> {
    await this.#readCalls("resync")
    if (this.capabilities.has("audio.mute")) await this.#readOptional(protocol.microphones, "resync")
  }

  async probe(): Promise<ProbeReport> {
    const identity = await this.#readIdentity()
    this.#tell("reply", { kind: "identity", identity })
    const [sip, h323, camera, microphone] = await Promise.all(
      [protocol.registrations, protocol.gatekeeper, protocol.cameras, protocol.microphoneInputs]
        .map((branch) => this.#readOptional(branch, "reply"))
    )
    const registrations = [...sip ?? [], ...h323 ?? []].flatMap((fact) => fact.kind === "registration" ? [fact.state] : [])
    return {
      identity,
      registration: registrations.find((state) => state === "registered") ?? registrations[0],
      camera: camera?.find((fact) => fact.kind === "camera")?.state,
      microphone: microphone?.find((fact) => fact.kind === "microphone-input")?.state,
      factoryPassword: protocol.isFactoryPassword(this.#connection.password)
    }
  }

  async close(): Promise<void> {
    await this.#rpc?.close()
  }

  /** Listens first and reads afterwards, so that nothing can happen unseen between the two. */
  async #synchronise(): Promise<void> {
    const identity = await this.#readIdentity()
    this.#model = modelOf(identity.model)
    const branches = protocol.optionalBranches.filter((branch) => branch !== protocol.gatekeeper || this.#model.h323)
    await Promise.all([
      ...[protocol.calls.path, ...protocol.callEvents].map((query) => this.#ask(protocol.listen(query))),
      ...branches.map((branch) => this.#listenOptional(branch))
    ])
    this.capabilities.add("calls")
    this.#tell("resync", { kind: "identity", identity })
    await this.#readCalls("resync")
    await Promise.all(branches.map((branch) => this.#readOptional(branch, "resync")))
  }

  async #readIdentity(): Promise<Identity> {
    const [unit, name] = await Promise.all([this.#ask(protocol.get(protocol.systemUnit)), this.#askOptional(protocol.get(protocol.systemName))])
    return protocol.identityIn(unit, name)
  }

  async #listenOptional(branch: protocol.Branch): Promise<void> {
    const heard = await this.#askOptional(protocol.listen(protocol.queryOf(branch)))
    if (heard !== undefined && branch.capability !== undefined) this.capabilities.add(branch.capability)
  }

  async #readOptional(branch: protocol.Branch, evidence: Evidence): Promise<ReadonlyArray<Fact> | undefined> {
    const answer = await this.#askOptional(protocol.get(branch.path))
    return answer === undefined ? undefined : this.#take(readBranch(this.#reading, branch.path, answer), evidence)
  }

  async #readCalls(evidence: Evidence) {
    const answer = await this.#askForCalls()
    const fact = this.#take(readBranch(this.#reading, protocol.calls.path, answer), evidence)[0]
    return fact?.kind === "calls" ? fact.calls : []
  }

  /** No published capture shows what an idle unit answers. A refusal counts as "no calls" only if its counters agree. */
  async #askForCalls(): Promise<unknown> {
    try {
      const answer = await this.#ask(protocol.get(protocol.calls.path))
      if (typeof answer === "object" || answer === "") return answer ?? []
      throw new CodecError("protocol", "the list of calls is no list")
    } catch (error) {
      if (!(error instanceof CodecError) || error.reason !== "command-refused") throw error
      if (protocol.isIdle(await this.#ask(protocol.get(protocol.callCounters))) === true) return []
      throw error
    }
  }

  async #endCall(callId: string): Promise<void> {
    await this.#command(protocol.endCall(callId, isRingingHere(this.#reading, callId) ? "Reject" : "Disconnect"))
  }

  #hear(parameters: unknown): void {
    const step = readEvent(this.#reading, parameters)
    this.#take(step, "event")
    if (!step.callsUnclear || this.#readingCalls) return
    this.#readingCalls = true
    // If this fails the line is failing too, which `closed` reports.
    this.#readCalls("reply").catch(() => {}).finally(() => { this.#readingCalls = false })
  }

  #take(step: Step, evidence: Evidence): ReadonlyArray<Fact> {
    this.#reading = step.reading
    this.#tell(evidence, ...step.facts)
    return step.facts
  }

  #tell(evidence: Evidence, ...facts: ReadonlyArray<Fact>): void {
    for (const fact of facts) this.#context.observe({ evidence, fact })
  }

  async #command(request: protocol.Request): Promise<unknown> {
    const result = await this.#ask(request)
    const refusal = protocol.refusalIn(result)
    if (refusal) throw refusal
    return result
  }

  /** `undefined` when the unit has no such branch or the account may not see it. */
  #askOptional(request: protocol.Request): Promise<unknown> {
    return this.#ask(request).catch((error: unknown) => {
      if (error instanceof CodecError && (error.reason === "command-refused" || error.reason === "not-permitted")) return undefined
      throw error
    })
  }

  async #ask({ method, params }: protocol.Request): Promise<unknown> {
    try {
      return await this.#live.call(method, params)
    } catch (error) {
      throw error instanceof JsonRpcRefusal ? protocol.refusalOf(error) : error
    }
  }
}
