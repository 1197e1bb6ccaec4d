import { plan, type Command, type Policy, type Wish } from "@diemcau/core/Conduct"
import { EndpointId, type LinkState } from "@diemcau/core/Endpoint"
import { SiteId } from "@diemcau/core/Site"
import type { CodecErrorReason } from "@diemcau/driver-sdk/CodecError"
import type { Call, Fact, HangUpCause } from "@diemcau/driver-sdk/Observation"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { answered, heard, isBusy, liveOf, observedOf, sent, takeUp, wished, type Finding, type SiteWatch, type Terms } from "./SiteWatch.ts"
import { fold, forget, unknown } from "./Snapshot.ts"

const siteId = SiteId.make("0193a000-0000-7000-8000-000000000001")
const endpointId = EndpointId.make("0193a000-0000-7000-8000-000000000002")
const address = "88260118@hnth.example"
const policy: Policy = { redialAfter: [5_000, 15_000, 30_000], rate: 1920, patience: 20_000, setUp: 60_000, settled: 60_000 }
const terms: Terms = { address, policy }
const start = new Date("2026-11-27T01:00:00.000Z")
const wish: Wish = { siteId, connected: true, microphones: undefined, askedAt: start }
const freshly = { openLegSince: undefined, wasConnected: false, drops: 0, dialSentAt: undefined }

type Fate = "connects" | "busy" | "ends-unseen" | "refused" | "ignored" | "connects-unseen" | "connects-but-answer-is-lost" | "rings"

/** One device, its session and its watch in virtual time. The device knows the truth; the watch only what it was told. */
class World {
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
  turn(): Date | undefined {
    for (let turns = 0; turns < 20; turns++) {
      const { commands, rereads, wakeAt } = plan(
        { address, wishes: [this.watch.wish] }, new Map([[siteId, observedOf(this.watch, this.now)]]), policy, this.now
      )
      if (commands.length + rereads.length === 0) return wakeAt
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

const at = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const ready = () => {
  const world = new World()
  world.linkUp()
  return world
}

describe("a site", () => {
  it("is dialled, seen connected, and has a leg", () => {
    const world = ready()
    world.pass(1)
    expect(world.live).toEqual({
      siteId, state: "connected", since: start, microphones: "open", attempts: 0, nextAttemptAt: null, trouble: null, drops: 0
    })
    expect(world.findings).toEqual([{ kind: "leg-opened", callId: "c1", at: start }])
  })

  it("that drops is redialled after 5, 15 and then 30 seconds", () => {
    const world = ready()
    world.pass(100)
    world.fate = "busy"
    world.endCalls("remote-hang-up")
    expect(world.live).toMatchObject({ state: "lost", drops: 1, nextAttemptAt: at(105), trouble: "remote-hang-up", attempts: 0 })
    const dialledAt: Array<number> = []
    for (let second = 100; second < 200; second++) {
      const before = world.dials
      world.pass(1)
      if (world.dials > before) dialledAt.push((world.now.getTime() - start.getTime()) / 1000)
    }
    expect(dialledAt).toEqual([105, 120, 150, 180])
    expect(world.live).toMatchObject({ state: "lost", attempts: 4, nextAttemptAt: at(210), trouble: "busy" })
    world.fate = "connects"
    world.pass(15)
    expect(world.live).toMatchObject({ state: "connected", attempts: 0, nextAttemptAt: null, trouble: null, drops: 1 })
    expect(world.kinds).toEqual(["leg-opened", "leg-closed", "leg-opened"])
    expect(world.findings[1]).toEqual({ kind: "leg-closed", at: at(100), planned: false, cause: "remote-hang-up" })
  })

  it("whose line flaps waits ever longer, until a call has lasted", () => {
    const world = ready()
    world.pass(2)
    world.endCalls("network")
    world.pass(5)
    world.endCalls("network")
    expect(world.live.nextAttemptAt).toEqual(at(7 + 15))
    world.pass(15 + 60)
    world.endCalls("network")
    expect(world.live.nextAttemptAt).toEqual(new Date(world.now.getTime() + 5_000))
  })

  it("never connected yet is waiting, with what is wrong", () => {
    const world = ready()
    world.fate = "ends-unseen"
    world.turn()
    expect(world.live).toMatchObject({ state: "waiting", trouble: "unknown-address", nextAttemptAt: at(5), drops: 0 })
    expect(world.findings).toEqual([])
  })

  it("that a person hangs up is not redialled, and that is no drop", () => {
    const world = ready()
    world.pass(10)
    world.ask({ connected: false })
    world.pass(120)
    expect(world.live).toMatchObject({ state: "hung-up", drops: 0, nextAttemptAt: null, trouble: null })
    expect(world.findings.at(-1)).toEqual({ kind: "leg-closed", at: at(10), planned: true, cause: "local-hang-up" })
    world.ask({ connected: true })
    world.turn()
    expect(world.live.state).toBe("connected")
  })

  it("is dialled at once when a person asks, whatever failed before", () => {
    const world = ready()
    world.fate = "refused"
    world.pass(60)
    world.fate = "connects"
    world.ask({})
    world.turn()
    expect(world.live.state).toBe("connected")
  })

  it.each(["ignored", "connects-unseen"] as const)("whose dial meets with silence (%s) is read again before anything else", (fate) => {
    const world = ready()
    world.fate = fate
    world.pass(19)
    expect(world.dials).toBe(1)
    expect(world.live.state).toBe("dialling")
    world.fate = "connects"
    world.pass(1)
    if (fate === "connects-unseen") expect(world.live).toMatchObject({ state: "connected" })
    else expect(world.live).toMatchObject({ state: "waiting", trouble: "no-answer", nextAttemptAt: at(25) })
    world.pass(10)
    expect(world.dials).toBe(fate === "connects-unseen" ? 1 : 2)
    expect(world.live.state).toBe("connected")
  })

  it("that rings for ever is given up and tried again", () => {
    const world = ready()
    world.fate = "rings"
    world.pass(60)
    expect(world.live).toMatchObject({ state: "waiting", trouble: "no-answer", nextAttemptAt: at(65) })
    world.fate = "connects"
    world.pass(5)
    expect(world.live.state).toBe("connected")
  })

  it("whose power is cut was connected until then, and is dialled when it is back", () => {
    const world = ready()
    world.pass(100)
    world.calls.clear()
    world.linkDown("connecting")
    expect(world.live.state).toBe("connected")
    world.pass(3)
    world.linkDown("unreachable")
    expect(world.live).toMatchObject({ state: "unreachable", drops: 0 })
    world.pass(60)
    world.linkUp()
    expect(world.findings.at(-1)).toEqual({ kind: "leg-closed", at: at(100), planned: false, cause: "network" })
    world.turn()
    expect(world.live).toMatchObject({ state: "connected", drops: 1 })
    expect(world.dials).toBe(2)
  })

  it("whose session breaks while the call stands keeps its leg", () => {
    const world = ready()
    world.pass(10)
    world.linkDown("connecting")
    world.pass(2)
    world.linkUp()
    world.pass(100)
    expect(world.dials).toBe(1)
    expect(world.kinds).toEqual(["leg-opened"])
  })

  it("in some other call is not counted as connected", () => {
    const world = new World()
    world.watch = { ...world.watch, wish: { ...wish, connected: false } }
    world.calls.set("x", { id: "x", address: "somebody@else", direction: "incoming", state: "connected" })
    world.linkUp()
    world.pass(30)
    expect(world.live.state).toBe("hung-up")
    expect(world.here).toHaveLength(1)
    expect(isBusy(world.watch, terms)).toBe(false)
  })
})

describe("microphones", () => {
  it("are muted once; then the room decides", () => {
    const world = ready()
    world.pass(1)
    world.ask({ microphones: "muted" })
    world.turn()
    expect(world.microphones).toBe("muted")
    expect(world.findings.at(-1)).toEqual({ kind: "microphones-settled", state: "muted" })
    world.microphones = "open"
    world.tell({ kind: "microphones", state: "open" })
    world.pass(60)
    expect(world.live.microphones).toBe("open")
    world.ask({ microphones: "muted" })
    world.turn()
    expect(world.microphones).toBe("muted")
  })

  it("that are as wished already are settled without a command", () => {
    const world = ready()
    world.pass(1)
    world.ask({ microphones: "open" })
    expect(world.findings.at(-1)).toEqual({ kind: "microphones-settled", state: "open" })
  })

  it("wished before the site is connected wait for it", () => {
    const world = new World()
    world.ask({ microphones: "muted" })
    world.linkUp()
    expect(world.microphones).toBe("open")
    world.turn()
    expect(world.microphones).toBe("muted")
  })
})

describe("after a restart", () => {
  const before = { openLegSince: at(-600), wasConnected: true, drops: 1, dialSentAt: undefined }

  it("a call that stands is adopted: no dial, the same leg", () => {
    const world = new World(takeUp(wish, start, before))
    world.calls.set("c7", { id: "c7", address, direction: "outgoing", state: "connected" })
    expect(world.live.state).toBe("connected")
    world.linkUp()
    world.pass(60)
    expect(world.dials).toBe(0)
    expect(world.live).toMatchObject({ state: "connected", since: at(-600), drops: 1 })
    expect(world.findings).toEqual([{ kind: "leg-opened", callId: "c7", at: start }])
  })

  it("a call that ended meanwhile is a drop", () => {
    const world = new World(takeUp(wish, start, before))
    world.linkUp()
    expect(world.findings).toEqual([{ kind: "leg-closed", at: start, planned: false, cause: "unseen" }])
    world.pass(5)
    expect(world.live).toMatchObject({ state: "connected", drops: 2 })
  })

  it("a dial that may have been sent is waited for, then the device is read", () => {
    const world = new World(takeUp(wish, start, { ...freshly, dialSentAt: at(-5) }))
    world.linkUp()
    world.pass(10)
    expect(world.dials).toBe(0)
    world.calls.set("c7", { id: "c7", address, direction: "outgoing", state: "connected" })
    world.pass(30)
    expect(world.dials).toBe(0)
    expect(world.live.state).toBe("connected")
  })
})

type Event =
  | { readonly kind: "fate"; readonly fate: Fate }
  | { readonly kind: "drop"; readonly unseen: boolean }
  | { readonly kind: "link"; readonly up: boolean }
  | { readonly kind: "power-cut" }
  | { readonly kind: "wish"; readonly change: Partial<Wish> }
  | { readonly kind: "room-mutes"; readonly state: "muted" | "open" }
  | { readonly kind: "reread" }
  | { readonly kind: "restart" }

const fates: ReadonlyArray<Fate> =
  ["connects", "busy", "ends-unseen", "refused", "ignored", "connects-unseen", "connects-but-answer-is-lost", "rings"]
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant("fate" as const), fate: fc.constantFrom(...fates) }),
  fc.record({ kind: fc.constant("drop" as const), unseen: fc.boolean() }),
  fc.record({ kind: fc.constant("link" as const), up: fc.boolean() }),
  fc.constant({ kind: "power-cut" as const }),
  fc.record({
    kind: fc.constant("wish" as const),
    change: fc.oneof(
      fc.record({ connected: fc.boolean() }),
      fc.record({ microphones: fc.constantFrom("muted" as const, "open" as const) })
    )
  }),
  fc.record({ kind: fc.constant("room-mutes" as const), state: fc.constantFrom("muted" as const, "open" as const) }),
  fc.constant({ kind: "reread" as const }),
  fc.constant({ kind: "restart" as const })
)
const stories = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), event), { maxLength: 25 })

const happen = (world: World, one: Event): void => {
  switch (one.kind) {
    case "fate":
      world.fate = one.fate
      return
    case "drop":
      return world.endCalls("network", one.unseen)
    case "link":
      return one.up ? world.linkUp() : world.linkDown()
    case "power-cut":
      world.calls.clear()
      return world.linkDown()
    case "wish":
      return world.ask(one.change)
    case "room-mutes":
      world.microphones = one.state
      return world.tell({ kind: "microphones", state: one.state })
    case "reread":
      return world.read()
    case "restart": {
      const { watch } = world
      world.linkDown("connecting")
      world.watch = takeUp(watch.wish, world.now, {
        openLegSince: watch.leg?.connectedAt, wasConnected: watch.wasConnected, drops: watch.drops,
        dialSentAt: watch.pending?.command === "dial" ? watch.pending.sentAt : undefined
      })
      world.changed()
    }
  }
}

describe("whatever happens", () => {
  it("no device is ever dialled twice, and in the end the site is as wished", () => {
    fc.assert(fc.property(stories, (story) => {
      const world = new World()
      for (const [seconds, one] of story) {
        happen(world, one)
        world.pass(seconds)
      }
      world.fate = "connects"
      world.linkDown()
      world.linkUp()
      world.pass(200)
      const { connected, microphones } = world.watch.wish
      expect(world.connected).toBe(connected)
      expect(world.live.state).toBe(connected ? "connected" : "hung-up")
      expect(world.watch.pending).toBeUndefined()
      if (connected) expect(microphones).toBeUndefined()
    }), { numRuns: 400 })
  })

  it("legs open and close in turn, and the last is open exactly while the site is connected", () => {
    fc.assert(fc.property(stories, (story) => {
      const world = new World()
      for (const [seconds, one] of story) {
        happen(world, one)
        world.pass(seconds)
      }
      world.linkDown()
      world.linkUp()
      world.read()
      let open: string | undefined
      let since = start
      for (const finding of world.findings) {
        if (finding.kind === "leg-opened") {
          // A leg whose end nobody saw, because of a restart, is ended by the next one in the database.
          open = finding.callId
          since = finding.at
        }
        if (finding.kind === "leg-closed") {
          expect(open).toBeDefined()
          expect(finding.at >= since).toBe(true)
          open = undefined
        }
      }
      expect(open !== undefined).toBe(world.connected)
    }), { numRuns: 400 })
  })
})
