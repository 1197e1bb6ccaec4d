import { plan, type Command, type Policy, type Wish } from "@diemcau/core/Conduct"
import { EndpointId, type LinkState } from "@diemcau/core/Endpoint"
import { SiteId } from "@diemcau/core/Site"
import type { CodecErrorReason } from "@diemcau/driver-sdk/CodecError"
import type { Call, Fact, HangUpCause } from "@diemcau/driver-sdk/Observation"
import { expect } from "vitest"
import { answered, heard, liveOf, observedOf, sent, takeUp, wished, type Finding, type SiteWatch, type Terms } from "./SiteWatch.ts"
import { fold, forget, unknown } from "./Snapshot.ts"

export const siteId = SiteId.make("0193a000-0000-7000-8000-000000000001")
const endpointId = EndpointId.make("0193a000-0000-7000-8000-000000000002")
export const address = "88260118@hnth.example"
const policy: Policy = { redialAfter: [5_000, 15_000, 30_000], rate: 1920, patience: 20_000, setUp: 60_000, settled: 60_000 }
export const terms: Terms = { address, policy }
export const start = new Date("2026-11-27T01:00:00.000Z")
export const wish: Wish = { siteId, connected: true, microphones: undefined, askedAt: start }
export const freshly = { openLegSince: undefined, wasConnected: false, drops: 0, dialSentAt: undefined }

export type Fate = "connects" | "busy" | "ends-unseen" | "refused" | "ignored" | "connects-unseen" | "connects-but-answer-is-lost" | "rings"

/** One device, its session and its watch in virtual time. The device knows the truth; the watch only what it was told. */
export class World {
  now = start
  watch: SiteWatch
  snapshot = unknown
  link: LinkState = "connecting"
  findings: Array<Finding> = []
  dials = 0
  fate: Fate = "connects"
  calls = new Map<string, Call>()
  microphones: "muted" | "open" = "open"
  #ids = 0

  constructor(watch: SiteWatch = takeUp(wish, start, freshly)) {
    this.watch = watch
    this.changed()
  }

  get here(): ReadonlyArray<Call> {
    return [...this.calls.values()]
  }

  get connected(): boolean {
    return this.here.some((call) => call.state === "connected")
  }

  changed(fact?: Fact): void {
    const status = {
      endpointId, link: this.link, trouble: null, firmware: null, serialNumber: null, registration: null, microphones: null,
      inCall: null, heardAt: null, nextAttemptAt: null
    }
    const observation = fact === undefined ? undefined : { evidence: "event" as const, fact }
    const { watch, findings } = heard(this.watch, { status, snapshot: this.snapshot, observation, at: this.now }, terms)
    this.watch = watch
    this.findings.push(...findings)
  }

  tell(fact: Fact): void {
    if (this.link !== "ready") return
    this.snapshot = fold(this.snapshot, { evidence: "event", fact }, this.now)
    this.changed(fact)
  }

  read(): void {
    this.tell({ kind: "calls", calls: this.here })
    this.tell({ kind: "microphones", state: this.microphones })
  }

  linkUp(): void {
    this.link = "ready"
    this.read()
    this.changed()
  }

  linkDown(link: LinkState = "unreachable"): void {
    this.link = link
    this.snapshot = forget(this.snapshot)
    this.changed()
  }

  setCall(call: Call): void {
    this.calls.set(call.id, call)
    this.tell({ kind: "call", call })
  }

  endCalls(cause: HangUpCause, unseen = false): void {
    for (const callId of [...this.calls.keys()]) {
      this.calls.delete(callId)
      if (!unseen) this.tell({ kind: "call-ended", callId, cause })
    }
  }

  dial(): { callId?: string } | { refused: CodecErrorReason } {
    this.dials++
    expect(this.here, "dialled twice").toEqual([])
    const call: Call = { id: `c${++this.#ids}`, address: `sip:${address}`, direction: "outgoing", state: "dialling" }
    switch (this.fate) {
      case "refused":
        return { refused: "command-refused" }
      case "ignored":
        return {}
      case "connects-unseen":
        this.calls.set(call.id, { ...call, state: "connected" })
        return {}
      case "connects-but-answer-is-lost":
        this.calls.set(call.id, { ...call, state: "connected" })
        this.linkDown("connecting")
        return { refused: "closed" }
      case "ends-unseen":
        this.tell({ kind: "call-ended", callId: call.id, cause: "unknown-address" })
        return { callId: call.id }
      case "busy":
        this.setCall(call)
        this.endCalls("busy")
        return { callId: call.id }
      case "rings":
        this.setCall({ ...call, state: "ringing" })
        return { callId: call.id }
      case "connects":
        this.setCall(call)
        this.setCall({ ...call, state: "connected" })
        return { callId: call.id }
    }
  }

  execute(command: Command): void {
    this.watch = sent(this.watch, command, terms, this.now)
    const outcome = command.command === "dial"
      ? this.dial()
      : command.command === "hang-up"
      ? (this.endCalls("local-hang-up"), {})
      : (this.microphones = command.command === "mute" ? "muted" : "open", this.tell({ kind: "microphones", state: this.microphones }), {})
    this.watch = answered(this.watch, command.command, outcome, terms, this.now)
  }

  /** What the conductor does at this moment, until nothing is left to do. */
  turn(): void {
    for (let turns = 0; turns < 20; turns++) {
      const { commands, rereads } = plan(
        { address, wishes: [this.watch.wish] }, new Map([[siteId, observedOf(this.watch, this.now)]]), policy, this.now
      )
      if (commands.length + rereads.length === 0) return
      commands.forEach((command) => this.execute(command))
      if (rereads.length > 0) {
        this.watch = sent(this.watch, { command: "reread" }, terms, this.now)
        this.read()
        this.watch = answered(this.watch, "reread", {}, terms, this.now)
      }
    }
    throw new Error("never comes to rest")
  }

  /** Lets seconds pass, as the conductor would live them. */
  pass(seconds: number): void {
    for (let second = 0; second < seconds; second++) {
      this.turn()
      this.now = new Date(this.now.getTime() + 1000)
    }
    this.turn()
  }

  ask(change: Partial<Wish>): void {
    const { watch, findings } = wished(this.watch, { ...this.watch.wish, askedAt: this.now, ...change }, terms, this.now)
    this.watch = watch
    this.findings.push(...findings)
  }

  get live() {
    return liveOf(this.watch, terms, this.now)
  }

  get kinds() {
    return this.findings.map((finding) => finding.kind)
  }
}
