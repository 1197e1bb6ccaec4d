import { readdirSync, readFileSync } from "node:fs"
import type { CodecErrorReason } from "@diemcau/driver-sdk/CodecError"
import type { Fact } from "@diemcau/driver-sdk/Observation"
import { JsonRpcRefusal } from "@diemcau/driver-sdk/transport/JsonRpc"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as protocol from "./protocol.ts"
import { isRingingHere, nothingRead, readBranch, readEvent, type Reading } from "./Reading.ts"

const transcripts = new URL("../transcripts/", import.meta.url)

interface Line {
  readonly note?: string
  readonly device?: string
  readonly facts?: ReadonlyArray<Fact>
  readonly callId?: string
  readonly refusal?: { readonly reason: CodecErrorReason; readonly raw: string }
}

interface Frame {
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown }
}

const linesOf = (file: string): ReadonlyArray<Line> =>
  readFileSync(new URL(file, transcripts), "utf8").trim().split("\n").map((line) => JSON.parse(line) as Line)

describe("transcripts", () => {
  it.each(readdirSync(transcripts).filter((name) => name.endsWith(".jsonl")))("MUST be read as %s says", (file) => {
    const [note, ...lines] = linesOf(file)
    expect(note?.note).toBeTruthy()
    expect(lines.length).toBeGreaterThan(0)
    let reading: Reading = nothingRead
    for (const { device = "", ...expected } of lines) {
      const [next, outcome] = readFrame(reading, device)
      reading = next
      expect({ device, ...outcome }).toEqual({ device, ...expected })
    }
  })
})

/** What the driver makes of one frame: facts of an event, the call id of a result, the refusal in an error. */
const readFrame = (reading: Reading, device: string): readonly [Reading, Omit<Line, "note" | "device">] => {
  const { method, params, result, error } = JSON.parse(device) as Frame
  if (method !== undefined) {
    const step = readEvent(reading, params)
    return [step.reading, { facts: step.facts }]
  }
  const refusal = error ? protocol.refusalOf(new JsonRpcRefusal(error.code, error.message, error.data)) : protocol.refusalIn(result)
  if (refusal) return [reading, { refusal: { reason: refusal.reason, raw: refusal.raw ?? "" } }]
  const callId = protocol.callIdIn(result)
  return [reading, callId === undefined ? {} : { callId }]
}

const callPath = ["Status", "Call"]
const connected = { id: 4, Status: "Connected", Direction: "Outgoing", CallbackNumber: "h323:0043@hnth.example", TransmitCallRate: 1920 }

describe("the list of calls", () => {
  it("MUST be whole, with ids as text and schemes off", () => {
    const { facts, reading } = readBranch(nothingRead, callPath, [connected, { id: "7", Status: "OnHold", Direction: "incoming", RemoteNumber: "x@y.example" }])
    expect(facts).toEqual([{
      kind: "calls", calls: [
        { id: "4", address: "0043@hnth.example", direction: "outgoing", state: "connected", rate: 1920 },
        { id: "7", address: "x@y.example", direction: "incoming", state: "connected" }
      ]
    }])
    expect(readBranch(reading, callPath, []).facts).toEqual([{ kind: "calls", calls: [] }])
  })

  it.each([[[]], [{}], [null], [[{ id: 3, ghost: "True" }]], [[{ id: 3, Status: "Idle" }]]])("MUST be empty for %j", (answer) => {
    expect(readBranch(nothingRead, callPath, answer).facts).toEqual([{ kind: "calls", calls: [] }])
  })

  it("MUST not leave a call out because its state is new to us, nor call it connected", () => {
    expect(readBranch(nothingRead, callPath, [{ id: 3, Status: "Levitating" }]).facts)
      .toEqual([{ kind: "calls", calls: [{ id: "3", address: "", direction: "outgoing", state: "connecting" }] }])
  })

  it("MUST not bring back a call that is only being cleared away", () => {
    const { reading } = readEvent(nothingRead, { Event: { CallDisconnect: { CallId: 4, CauseType: "RemoteDisconnect" } } })
    expect(readBranch(reading, callPath, [{ ...connected, Status: "Disconnecting" }]).facts).toEqual([{ kind: "calls", calls: [] }])
    expect(readBranch(reading, callPath, [connected]).facts).toMatchObject([{ calls: [{ id: "4" }] }])
  })
})

describe("deltas", () => {
  it("MUST ask for the list when a connected call has no address yet, and only then", () => {
    expect(readEvent(nothingRead, { Status: { Call: [{ id: 4, Status: "Ringing" }] } })).toMatchObject({ facts: [], callsUnclear: false })
    expect(readEvent(nothingRead, { Status: { Call: [{ id: 4, Status: "Connected" }] } })).toMatchObject({ facts: [], callsUnclear: true })
  })

  it("MUST not revive a call after its end, however late the news", () => {
    let { reading } = readBranch(nothingRead, callPath, [connected])
    reading = readEvent(reading, { Event: { CallDisconnect: { CallId: "4", CauseType: "RemoteDisconnect" } } }).reading
    for (const late of [{ Status: { Call: [connected] } }, { Event: { CallSuccessful: { CallId: 4 } } }, { Event: { IncomingCallIndication: { CallId: 4, RemoteURI: "sip:a@b" } } }]) {
      expect(readEvent(reading, late)).toMatchObject({ facts: [], callsUnclear: false })
    }
  })

  it("MUST take CallSuccessful as evidence of a connection", () => {
    expect(readEvent(nothingRead, { Event: { CallSuccessful: { CallId: 4, Direction: "Outgoing", RemoteURI: "sip:a@b.example" } } }).facts)
      .toEqual([{ kind: "call", call: { id: "4", address: "a@b.example", direction: "outgoing", state: "connected" } }])
  })

  it("MUST know a call that rings here from others", () => {
    const { reading } = readEvent(nothingRead, { Status: { Call: [{ id: 1, Direction: "incoming", Status: "ringing" }, { id: 2, Direction: "Outgoing", Status: "Ringing" }] } })
    expect(["1", "2", "3"].map((id) => isRingingHere(reading, id))).toEqual([true, false, false])
  })

  it("MUST read any JSON without throwing, and make nothing of words every object has", () => {
    const branch = fc.constantFrom(["Status", "Call"], ["Status", "SIP", "Registration"], ["Status", "Cameras", "Camera"], ["Status", "Diagnostics", "Message"])
    fc.assert(fc.property(fc.jsonValue(), branch, (value, path) => {
      readEvent(nothingRead, value)
      readEvent(nothingRead, { Status: { Call: value, Audio: value, SIP: value, Cameras: value, Diagnostics: value }, Event: { CallDisconnect: value, CallSuccessful: value } })
      readBranch(nothingRead, path, value)
    }))
    for (const word of ["constructor", "toString", "__proto__"]) {
      expect(readEvent(nothingRead, { Status: { Standby: { State: word }, Call: [{ id: 1, Status: word, Direction: word }], SIP: { Registration: [{ id: 1, Status: word }] } } }).facts).toEqual([])
      expect(readEvent(nothingRead, { Event: { CallDisconnect: { CallId: 1, CauseType: word } } }).facts).toMatchObject([{ cause: "other" }])
    }
  })
})

describe("requests", () => {
  it("MUST be the documented ones", () => {
    expect(protocol.dial("881802@hnth.example", 1920, 6000)).toEqual({ method: "xCommand/Dial", params: { Number: "881802@hnth.example", CallRate: 1920 } })
    expect(protocol.dial("0084", 9000, 6000).params).toEqual({ Number: "0084", CallRate: 6000 })
    expect(protocol.endCall("12", "Disconnect")).toEqual({ method: "xCommand/Call/Disconnect", params: { CallId: 12 } })
    expect(protocol.muteMicrophones("muted").method).toBe("xCommand/Audio/Microphones/Mute")
    expect(protocol.muteMicrophones("open").method).toBe("xCommand/Audio/Microphones/Unmute")
    expect(protocol.listen(protocol.queryOf(protocol.cameras)))
      .toEqual({ method: "xFeedback/Subscribe", params: { Query: ["Status", "Cameras", "Camera", "Connected"], NotifyCurrentValue: false } })
  })

  it.each(["", "a b", "a\rb", "a\nb", "a\0b", "a\"b", "a'b", "a\\b", "a<b", "a|b", "héo@b", "a\u007fb", "1".repeat(256)])("MUST not dial %j", (address) => {
    expect(() => protocol.dial(address, 1920, 6000)).toThrow(expect.objectContaining({ reason: "unsafe-argument" }))
  })

  it("MUST not dial what is no text, at a rate that is no rate, nor hang up what is no call", () => {
    expect(() => protocol.dial(5 as unknown as string, 1920, 6000)).toThrow(expect.objectContaining({ reason: "unsafe-argument" }))
    for (const rate of [0, 63, 1920.5, NaN, Infinity]) expect(() => protocol.dial("1", rate, 6000)).toThrow(expect.objectContaining({ reason: "unsafe-argument" }))
    for (const id of ["", "0", "-1", "1.5", "1e3", "all", "1\n"]) expect(() => protocol.endCall(id, "Disconnect")).toThrow(expect.objectContaining({ reason: "unsafe-argument" }))
  })
})

describe("answers", () => {
  it("MUST find the refusal in a result with a status", () => {
    expect(protocol.refusalIn({ status: "Error", Reason: "Must supply either SourceId or ConnectorId" })).toMatchObject({ reason: "command-refused", raw: "Must supply either SourceId or ConnectorId" })
    expect(protocol.refusalIn({ status: "ParameterError" })).toMatchObject({ raw: "ParameterError" })
    for (const fine of [{ status: "ok" }, {}, true, null, { CallId: 2 }]) expect(protocol.refusalIn(fine)).toBeUndefined()
  })

  it("MUST read the identity, and no name from a blank", () => {
    const unit = { ProductId: "Cisco TelePresence SX20", Software: { Version: "ce9.15.17.4" }, Hardware: { Module: { SerialNumber: "FTT000000AA" } } }
    expect(protocol.identityIn(unit, "Sở Nội vụ"))
      .toEqual({ vendor: "Cisco", model: "Cisco TelePresence SX20", firmware: "ce9.15.17.4", serialNumber: "FTT000000AA", systemName: "Sở Nội vụ" })
    expect(protocol.identityIn({}, " ")).toEqual({ vendor: "Cisco", model: "Cisco", firmware: "" })
  })

  it("MUST believe the counters only when they speak", () => {
    expect(protocol.isIdle({ NumberOfActiveCalls: 0, NumberOfInProgressCalls: 0 })).toBe(true)
    expect(protocol.isIdle({ NumberOfActiveCalls: 0, NumberOfInProgressCalls: 1 })).toBe(false)
    expect(protocol.isIdle({})).toBeUndefined()
  })

  it("MUST know the passwords units are shipped with", () => {
    expect(["", "cisco", "TANDBERG", "Hue-1802"].map(protocol.isFactoryPassword)).toEqual([true, true, true, false])
  })
})
