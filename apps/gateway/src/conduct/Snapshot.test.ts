import type { Call, CallState, Fact, Observation } from "@diemcau/driver-sdk/Observation"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fold, forget, registrationOf, unknown, type Snapshot } from "./Snapshot.ts"

const start = new Date("2026-11-27T01:00:00.000Z")
const at = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const fact = (one: Fact): Observation => ({ evidence: "event", fact: one })
const call = (id: string, state: CallState): Call => ({ id, address: "88260118@hnth.example", direction: "outgoing", state })
const told = (...facts: ReadonlyArray<Fact>): Snapshot =>
  facts.reduce((snapshot, one, index) => fold(snapshot, fact(one), at(index)), unknown)

const someCall: fc.Arbitrary<Call> = fc.record({
  id: fc.constantFrom("1", "2", "3"), address: fc.constantFrom("88260118@hnth.example", "a@b"),
  direction: fc.constantFrom("outgoing", "incoming"),
  state: fc.constantFrom("dialling", "ringing", "connecting", "connected", "disconnecting")
})
const someFact: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({ kind: fc.constant("call" as const), call: someCall }),
  fc.record({ kind: fc.constant("call-ended" as const), callId: fc.constantFrom("1", "2", "3"), cause: fc.constantFrom("busy", "network") }),
  fc.record({ kind: fc.constant("calls" as const), calls: fc.uniqueArray(someCall, { selector: (one) => one.id }) }),
  fc.record({ kind: fc.constant("microphones" as const), state: fc.constantFrom("muted", "open") }),
  fc.record({ kind: fc.constant("camera" as const), state: fc.constantFrom("connected", "absent") }),
  fc.record({
    kind: fc.constant("registration" as const), protocol: fc.constantFrom("sip", "h323"),
    state: fc.constantFrom("registered", "registering", "failed", "not-configured")
  })
)
const story = fc.array(someFact, { maxLength: 20 })

describe("a snapshot", () => {
  it("is what the last fact of each kind said", () => {
    fc.assert(fc.property(story, (facts) => {
      const snapshot = told(...facts)
      const last = <Kind extends Fact["kind"]>(kind: Kind) =>
        facts.findLast((one): one is Extract<Fact, { kind: Kind }> => one.kind === kind)
      expect(snapshot.microphones).toBe(last("microphones")?.state)
      expect(snapshot.camera).toBe(last("camera")?.state)
      expect(snapshot.heardAt).toEqual(facts.length === 0 ? undefined : at(facts.length - 1))
    }))
  })

  it("knows the calls exactly as the device told them since its last complete list", () => {
    fc.assert(fc.property(story, (facts) => {
      const listed = facts.findLastIndex((one) => one.kind === "calls")
      const { calls } = told(...facts)
      if (listed === -1) {
        expect(calls).toBeUndefined()
        return
      }
      const model = new Map<string, Call>()
      for (const one of facts.slice(listed)) {
        if (one.kind === "calls") one.calls.forEach((each) => model.set(each.id, each))
        if (one.kind === "call") model.set(one.call.id, one.call)
        if (one.kind === "call-ended") model.delete(one.callId)
      }
      expect(new Map([...calls!].map(([id, { since: _, ...rest }]) => [id, rest]))).toEqual(model)
    }))
  })

  it("told the same again, stays the same", () => {
    fc.assert(fc.property(story, someFact, (facts, one) => {
      const once = fold(told(...facts), fact(one), at(100))
      expect(fold(once, fact(one), at(100))).toEqual(once)
      expect({ ...fold(once, fact(one), at(200)), heardAt: undefined }).toEqual({ ...once, heardAt: undefined })
    }))
  })

  it("keeps since when a call is in its state", () => {
    const before = told({ kind: "calls", calls: [] }, { kind: "call", call: call("1", "dialling") })
    const same = fold(before, fact({ kind: "calls", calls: [call("1", "dialling")] }), at(50))
    expect(same.calls?.get("1")?.since).toEqual(at(1))
    expect(fold(same, fact({ kind: "call", call: call("1", "connected") }), at(60)).calls?.get("1")?.since).toEqual(at(60))
  })

  it("after the session has ended only the unit's identity is known", () => {
    const identity = { vendor: "Cisco", model: "SX20", firmware: "ce9.15" }
    const before = told({ kind: "identity", identity }, { kind: "calls", calls: [call("1", "connected")] }, { kind: "microphones", state: "open" })
    expect(forget(before)).toEqual({ ...unknown, identity, heardAt: at(2) })
  })

  it("one registered protocol is enough", () => {
    const sip = { kind: "registration", protocol: "sip", state: "failed" } as const
    expect(registrationOf(told(sip, { kind: "registration", protocol: "h323", state: "registered" }))).toBe("registered")
    expect(registrationOf(told(sip))).toBe("failed")
    expect(registrationOf(unknown)).toBeUndefined()
  })
})
