import { describe, expect, it } from "vitest"
import type { HangUpCause } from "../Observation.ts"
import type { Attachment, IncomingLeg, LegListener } from "./CallNetwork.ts"
import { makeSwitchboard } from "./Switchboard.ts"

const conferencePattern = /^88\d{4,8}@hnth\.example$/
const room = "880011@hnth.example"
const address = (name: string) => `${name}@hnth.example`

/** Collects what a leg is told, in order, and lets a test wait for the next word. */
const recorder = () => {
  const told: Array<string> = []
  const waiting: Array<{ word: string; resolve: () => void }> = []
  const tell = (word: string) => {
    told.push(word)
    for (const w of waiting.splice(0)) w.word === word ? w.resolve() : waiting.push(w)
  }
  const listener: LegListener = {
    ringing: () => tell("ringing"),
    connected: () => tell("connected"),
    ended: (cause: HangUpCause) => tell(`ended ${cause}`)
  }
  const until = (word: string) => told.includes(word) ? Promise.resolve() : new Promise<void>((resolve) => { waiting.push({ word, resolve }) })
  return { listener, told, until }
}

const joined = async (attachment: Attachment, conference = room) => {
  const leg = recorder()
  const handle = attachment.dial(conference, 2048, leg.listener)
  await leg.until("connected")
  return { ...leg, hangUp: handle.hangUp }
}

const turns = async (count: number) => { for (let i = 0; i < count; i++) await new Promise(setImmediate) }

describe("conferences", () => {
  it("MUST make a conference with the first to join and end it with the last", async () => {
    const at = new Date("2026-11-23T01:00:00Z")
    const network = makeSwitchboard({ conferencePattern, clock: () => at })
    const a = network.attach({ name: "a", address: address("a") })
    const b = network.attach({ name: "b", address: address("b") })
    const first = await joined(a)
    expect(first.told).toEqual(["ringing", "connected"])
    const second = await joined(b, `sip:${room.toUpperCase()}`)
    expect(network.conferences()).toEqual([room])
    expect(network.participants(room)).toEqual([
      { station: "a", since: at, microphones: "open" },
      { station: "b", since: at, microphones: "open" }
    ])
    first.hangUp()
    expect(network.participants(room).map((p) => p.station)).toEqual(["b"])
    second.hangUp()
    expect(network.conferences()).toEqual([])
    await second.until("ended local-hang-up")
    expect(first.told).toEqual(["ringing", "connected", "ended local-hang-up"])
  })

  it("MUST tell nothing before dial has returned, and end a leg once", async () => {
    const network = makeSwitchboard({ conferencePattern })
    const leg = recorder()
    const handle = network.attach({ name: "a", address: address("a") }).dial(room, 2048, leg.listener)
    expect(leg.told).toEqual([])
    handle.hangUp()
    handle.hangUp()
    await turns(5)
    expect(leg.told).toEqual(["ended local-hang-up"])
    expect(network.conferences()).toEqual([])
  })

  it("MUST show who is muted", async () => {
    const network = makeSwitchboard({ conferencePattern })
    const a = network.attach({ name: "a", address: address("a") })
    await joined(a)
    let changes = 0
    const stop = network.onChange(() => { changes++ })
    a.setMicrophones("muted")
    a.setMicrophones("muted")
    expect(network.participants(room)[0]?.microphones).toBe("muted")
    stop()
    a.setMicrophones("open")
    expect(changes).toBe(1)
  })

  it("MUST drop one leg, then all, from the far side", async () => {
    const network = makeSwitchboard({ conferencePattern })
    const legs = await Promise.all(["a", "b", "c"].map((name) => joined(network.attach({ name, address: address(name) }))))
    network.drop(room, "b")
    await legs[1]!.until("ended remote-hang-up")
    expect(network.participants(room).map((p) => p.station)).toEqual(["a", "c"])
    network.drop(room)
    await Promise.all([legs[0]!.until("ended remote-hang-up"), legs[2]!.until("ended remote-hang-up")])
    expect(network.conferences()).toEqual([])
  })

  it("MUST reach a leg that still rings", async () => {
    const network = makeSwitchboard({ conferencePattern, pace: 20 })
    const leg = recorder()
    network.attach({ name: "a", address: address("a") }).dial(room, 2048, leg.listener)
    await leg.until("ringing")
    network.drop(room)
    await leg.until("ended remote-hang-up")
    expect(leg.told).toEqual(["ringing", "ended remote-hang-up"])
  })

  it("MUST drop the legs of a detached station without a word to it", async () => {
    const network = makeSwitchboard({ conferencePattern })
    const a = network.attach({ name: "a", address: address("a") })
    const leg = await joined(a)
    a.detach()
    expect(network.participants(room)).toEqual([])
    await turns(5)
    expect(leg.told).toEqual(["ringing", "connected"])
    await joined(network.attach({ name: "a", address: address("a") }))
    expect(network.participants(room)).toHaveLength(1)
  })

  it("MUST not be confused by a pattern with the global flag", async () => {
    const network = makeSwitchboard({ conferencePattern: /^88\d{4,8}@hnth\.example$/g })
    const a = network.attach({ name: "a", address: address("a") })
    ;(await joined(a)).hangUp()
    await joined(a)
    expect(network.conferences()).toEqual([room])
  })

  it("MUST not let two stations share a name or an address", () => {
    const network = makeSwitchboard({ conferencePattern })
    network.attach({ name: "a", address: address("a") })
    expect(() => network.attach({ name: "a", address: address("b") })).toThrow(/already/)
    expect(() => network.attach({ name: "b", address: address("A") })).toThrow(/already/)
  })
})

describe("calls between codecs", () => {
  const pair = (onIncoming?: (call: IncomingLeg) => LegListener, ringTime?: number) => {
    const network = makeSwitchboard({ conferencePattern, ...ringTime === undefined ? {} : { ringTime } })
    const a = network.attach({ name: "a", address: address("a") })
    const b = network.attach({ name: "b", address: address("b"), ...onIncoming ? { onIncoming } : {} })
    return { network, a, b }
  }

  it("MUST answer by itself when the station does not listen", async () => {
    const { a, network } = pair()
    const leg = await joined(a, address("b"))
    expect(leg.told).toEqual(["ringing", "connected"])
    expect(network.conferences()).toEqual([])
  })

  it("MUST ring, connect both ends, and end both", async () => {
    const callee = recorder()
    const { a } = pair((call) => {
      expect(call.from).toBe(address("a"))
      call.answer()
      return callee.listener
    })
    const caller = await joined(a, address("b"))
    expect(callee.told).toEqual(["connected"])
    caller.hangUp()
    await callee.until("ended remote-hang-up")
    await caller.until("ended local-hang-up")
    expect(callee.told).toEqual(["connected", "ended remote-hang-up"])
  })

  it("MUST tell the caller of a refusal, and of an unanswered call", async () => {
    const refusing = pair((call) => { call.hangUp(); return recorder().listener })
    const refused = recorder()
    refusing.a.dial(address("b"), 2048, refused.listener)
    await refused.until("ended rejected")

    const callee = recorder()
    const deaf = pair(() => callee.listener, 5)
    const caller = recorder()
    deaf.a.dial(address("b"), 2048, caller.listener)
    await caller.until("ended no-answer")
    await callee.until("ended remote-hang-up")
  })

  it("MUST be busy when the other is in a call, or when calling itself", async () => {
    const { a, b } = pair()
    await joined(b)
    for (const target of ["b", "a"]) {
      const leg = recorder()
      a.dial(address(target), 2048, leg.listener)
      await leg.until("ended busy")
      expect(leg.told).toEqual(["ended busy"])
    }
  })

  it("MUST end with 'network' when the other end loses its power, and free the callee when the caller does", async () => {
    const callee = recorder()
    const { a, b } = pair((call) => { call.answer(); return callee.listener })
    const leg = await joined(a, address("b"))
    b.detach()
    await leg.until("ended network")
    expect(callee.told).toEqual(["connected"])
  })

  it("MUST not answer for a codec without power, nor for an address that never was", async () => {
    const { a, b } = pair()
    b.detach()
    const gone = recorder()
    a.dial(address("b"), 2048, gone.listener)
    await gone.until("ended no-answer")
    const nowhere = recorder()
    a.dial("nobody@elsewhere.example", 2048, nowhere.listener)
    await nowhere.until("ended unknown-address")
  })
})
