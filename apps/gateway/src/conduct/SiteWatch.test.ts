import { describe, expect, it } from "vitest"
import { concluded, isBusy, takeUp } from "./SiteWatch.ts"
import { address, freshly, siteId, start, terms, wish, World } from "./SiteWorldSuite.ts"

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

describe("when the meeting ends", () => {
  it("a site that fell silent in the call was lost when it fell silent, not when the meeting ended", () => {
    const world = new World()
    world.linkUp()
    world.pass(30)
    world.linkDown()
    const silentAt = world.now
    world.pass(600)
    const { watch, findings } = concluded(world.watch, terms, world.now)
    expect(findings).toEqual([{ kind: "leg-closed", at: silentAt, planned: false, cause: "network" }])
    expect(concluded(watch, terms, world.now).findings).toEqual([])
  })

  it("a site that is there has nothing to conclude", () => {
    const world = new World()
    world.linkUp()
    world.pass(30)
    expect(concluded(world.watch, terms, world.now).findings).toEqual([])
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
