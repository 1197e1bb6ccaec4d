import type { HangUpCause } from "@diemcau/driver-sdk/Observation"
import type { Attachment, IncomingLeg, Leg, LegListener } from "@diemcau/driver-sdk/simulation/CallNetwork"
import type { Fault } from "@diemcau/driver-sdk/simulation/Simulator"
import type { PolycomSimulatorOptions } from "../simulator.ts"

/** One call of the unit, in the words that `notification:callstatus` has for its state. */
export interface UnitCall {
  readonly id: number
  readonly address: string
  readonly name: string
  readonly rate: number
  readonly direction: "outgoing" | "incoming"
  state: "opened" | "ringing" | "connecting" | "connected" | "disconnecting"
  leg: Leg | undefined
  steps: Promise<void>
  over: boolean
}

/** Q.850 numbers; the published samples, all of calls ended on the spot, print 0. */
const causeNumbers: Record<HangUpCause, number> = {
  "local-hang-up": 0, "remote-hang-up": 16, "busy": 17, "rejected": 21, "no-answer": 19, "unknown-address": 1, "network": 38, "other": 0
}

/** The unit behind its consoles: calls, microphones, stored registrations. Knows no bytes but the lines it prints unasked. */
export class Unit {
  readonly options: PolycomSimulatorOptions
  readonly faults = new Set<Fault>()
  readonly calls = new Map<number, UnitCall>()
  /** Kept in flash: they outlive sessions and power cuts. */
  readonly registrations = new Set<string>()
  /** Prints one line on every console, whether anybody has signed in there or not. */
  print: (line: string) => void = () => {}
  muted = false
  asleep = false
  callsMade = 0
  bootedAt = new Date()
  #nextCall = 34
  #attachment: Attachment | undefined

  constructor(options: PolycomSimulatorOptions) {
    this.options = options
  }

  boot(): void {
    this.bootedAt = new Date()
    this.muted = false
    this.#attachment = this.options.network.attach({
      name: this.options.name,
      address: this.options.address,
      onIncoming: (leg) => this.#answer(leg)
    })
  }

  powerOff(): void {
    for (const call of this.calls.values()) call.over = true
    this.calls.clear()
    this.#attachment?.detach()
    this.#attachment = undefined
  }

  dial(address: string, rate: number): void {
    if ([...this.calls.values()].some((call) => call.address === address && !call.over)) {
      if (!this.registrations.has("popupinfo")) return
      this.print("popupinfo: question: Sorry. Cannot dial number because you are already in a call with the site.")
      return this.print("popupinfo: choice0: Ok")
    }
    const call = this.#open(address, rate, "outgoing")
    this.#step(call, () => {
      this.#printStatus(call, { party: "null 1:" })
      this.#printChannel(call, "ALLOCATED")
      if (this.faults.has("not-registered") && !/^[\d.]+$/.test(address)) return this.#end(call, "network")
      call.leg = this.#attachment?.dial(address, rate, this.#listener(call))
    })
  }

  /** True when there was such a call. Without an id: all of them. */
  hangUp(id?: number): boolean {
    const calls = [...this.calls.values()].filter((call) => id === undefined || call.id === id)
    for (const call of calls) {
      // Before the leg exists there is nobody else who would end the call.
      if (call.leg === undefined) this.#end(call, "local-hang-up")
      else call.leg.hangUp()
    }
    return calls.length > 0
  }

  mute(muted: boolean): void {
    if (this.muted === muted) return
    this.muted = muted
    this.#attachment?.setMicrophones(muted ? "muted" : "open")
    if (this.registrations.has("mute")) this.print(`mute near ${muted ? "on" : "off"}`)
    if (this.registrations.has("notify mutestatus")) this.print(`notification:mutestatus:near:near:near:near:${muted ? "muted" : "notmuted"}`)
  }

  sleep(asleep: boolean): void {
    if (this.asleep === asleep) return
    this.asleep = asleep
    if (this.registrations.has("sleep")) this.print(asleep ? "listen going to sleep" : "listen waking up")
  }

  #open(address: string, rate: number, direction: "outgoing" | "incoming"): UnitCall {
    const call: UnitCall = {
      id: this.#nextCall++, address, name: address.split("@")[0] ?? address, rate, direction,
      state: "opened", leg: undefined, steps: Promise.resolve(), over: false
    }
    this.calls.set(call.id, call)
    this.callsMade++
    return call
  }

  #answer(leg: IncomingLeg): LegListener {
    const call = this.#open(leg.from, 384, "incoming")
    call.leg = leg
    this.#step(call, () => {
      this.#printStatus(call, {})
      if (this.registrations.has("callstate")) this.print(`incoming: call[${call.id}] name[${call.name}] `)
      leg.answer()
    })
    return this.#listener(call)
  }

  #listener(call: UnitCall): LegListener {
    return {
      ringing: () => this.#step(call, () => this.#printRinging(call)),
      connected: () => this.#step(call, () => this.#printConnected(call)),
      ended: (cause) => this.#end(call, cause)
    }
  }

  #printRinging(call: UnitCall): void {
    call.state = "ringing"
    this.#printChannel(call, "RINGING")
    if (this.options.family === "hdx") this.#printChannel(call, "BONDING")
    call.state = "connecting"
    this.#printStatus(call, { rate: call.rate })
  }

  #printConnected(call: UnitCall): void {
    for (const state of ["CONNECTING", "CONNECTED", "COMPLETE"]) this.#printChannel(call, state)
    call.state = "connected"
    if (this.registrations.has("callstate")) this.print(`active: call[${call.id}] speed[${call.rate}]`)
    this.#printStatus(call, { rate: call.rate })
    this.#printLine(call, "connected")
    this.dropIfFaulty()
  }

  /** The fault `drops-call` takes one connected call, then it is spent. */
  dropIfFaulty(): void {
    const call = [...this.calls.values()].find((call) => call.state === "connected")
    if (call === undefined || !this.faults.delete("drops-call")) return
    this.#step(call, () => {
      call.leg?.hangUp()
      this.#end(call, "network")
    })
  }

  #end(call: UnitCall, cause: HangUpCause): void {
    if (call.over || call.state === "disconnecting") return
    const established = call.state === "connected"
    call.state = "disconnecting"
    if (established) this.#step(call, () => this.#printStatus(call, { rate: call.rate }))
    this.#step(call, () => {
      const party = `dialstr[IP:${call.address} NAME:${call.name}]`
      if (this.registrations.has("callstate")) {
        if (this.options.family === "hdx") this.print(`cleared: call[${call.id}] ${party}`)
        else {
          this.print(`cleared: call[${call.id}]`)
          this.print(party)
        }
        this.print(`ended: call[${call.id}]`)
      }
      this.#printStatus(call, { state: "disconnected", rate: established ? call.rate : 0, cause: causeNumbers[cause] })
      this.#printLine(call, "inactive")
      call.over = true
      this.calls.delete(call.id)
    })
  }

  /** Steps of one call happen one after the other, `callPace` apart; an ending call takes no new steps but its own. */
  #step(call: UnitCall, run: () => void): void {
    const ending = call.state === "disconnecting"
    call.steps = call.steps.then(() => new Promise((resolve) => {
      const act = () => {
        if (!call.over && (ending || call.state !== "disconnecting")) run()
        resolve()
      }
      if (this.options.callPace > 0) setTimeout(act, this.options.callPace)
      else setImmediate(act)
    }))
  }

  #printStatus(call: UnitCall, told: { party?: string; state?: string; rate?: number; cause?: number }): void {
    if (!this.registrations.has("notify callstatus")) return
    const { party = ` ${call.name}:${call.address}`, state = call.state, rate = "", cause = 0 } = told
    this.print(`notification:callstatus:${call.direction}:${call.id}:${party}:${state}:${rate}:${cause}:videocall`)
  }

  #printChannel(call: UnitCall, state: string): void {
    if (this.registrations.has("callstate")) this.print(`cs: call[${call.id}] chan[0] dialstr[${call.address}] state[${state}]`)
  }

  #printLine(call: UnitCall, state: string): void {
    if (this.registrations.has("notify linestatus")) this.print(`notification:linestatus:${call.direction}:${call.address}:${call.id}:0:0:${state}`)
  }
}
