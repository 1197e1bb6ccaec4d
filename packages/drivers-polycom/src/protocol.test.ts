import { readdirSync, readFileSync } from "node:fs"
import type { Fact } from "@diemcau/driver-sdk/Observation"
import { TelnetLines } from "@diemcau/driver-sdk/transport/TelnetLines"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { LineReader, readCallinfoLine } from "./protocol.ts"
import type { Reading } from "./protocol.ts"

const transcripts = new URL("../transcripts/", import.meta.url)

/** The bytes of the device's half of a transcript: lines after "< ", with \r, \n and \0 spelled out. */
function deviceBytes(name: string): Buffer {
  const lines = readFileSync(new URL(name, transcripts), "utf8").split("\n").filter((line) => line.startsWith("< "))
  const escapes: Record<string, string> = { "\\r": "\r", "\\n": "\n", "\\0": "\0" }
  return Buffer.from(lines.map((line) => line.slice(2).replace(/\\[rn0]/g, (escape) => escapes[escape] ?? escape)).join(""))
}

function readingsOf(chunks: ReadonlyArray<Uint8Array>): ReadonlyArray<Reading> {
  const lines = new TelnetLines({ prompts: ["Password:"] })
  const reader = new LineReader()
  return chunks.flatMap((chunk) => lines.push(chunk).lines.map((line) => reader.read(line)))
}

const readings = (name: string): ReadonlyArray<Reading> => readingsOf([deviceBytes(name)]).filter(({ kind }) => kind !== "noise")

const factsOf = (read: ReadonlyArray<Reading>): ReadonlyArray<Fact> => read.flatMap((reading) => reading.kind === "facts" ? reading.facts : [])

/** Reads lines with a reader of their own. */
const read = (...lines: ReadonlyArray<string>): ReadonlyArray<Reading> => {
  const reader = new LineReader()
  return lines.map((line) => reader.read(line))
}

describe("transcripts", () => {
  it("each names its source in the first line", () => {
    const unsourced = readdirSync(transcripts).filter((name) => !/^# Source: .{20}/.test(readFileSync(new URL(name, transcripts), "utf8")))
    expect(unsourced).toEqual([])
  })

  it("login of a Group unit: the prompt without a line end, then who it is", () => {
    const [first, ...rest] = readings("group-login.txt")
    expect(first).toEqual({ kind: "password-prompt" })
    expect(rest.find((reading) => reading.kind === "whoami" && reading.whole)).toEqual({
      kind: "whoami",
      whole: true,
      identity: {
        vendor: "Polycom", model: "RealPresence Group 700", firmware: "6.2.1", serialNumber: "8200000000001", systemName: "Hội trường A"
      }
    })
  })

  it("disorder in mid-session: the answer is found behind the block, the empty list is not believed, echoes are nothing", () => {
    const read = readings("group-disorder.txt")
    expect(read.filter(({ kind }) => kind === "microphones")).toEqual([{ kind: "microphones", state: "open" }])
    expect(read.filter(({ kind }) => kind === "calls")).toEqual([{ kind: "calls", calls: [], sure: false }])
    expect(read.filter(({ kind }) => kind === "refusal")).toEqual([{ kind: "refusal", text: "info: AUDIO call not enabled" }])
    expect(read.filter(({ kind }) => kind === "prompt")).toHaveLength(2)
    expect(factsOf(read)).toEqual([])
  })

  it("a call of a Group unit: two streams of events make one story, and one end", () => {
    const call = { id: "45", address: "192.168.1.101", direction: "outgoing" }
    expect(factsOf(readings("group-call.txt"))).toEqual([
      { kind: "call", call: { ...call, address: "", state: "dialling" } },
      { kind: "call", call: { ...call, state: "dialling" } },
      { kind: "call", call: { ...call, state: "ringing" } },
      { kind: "call", call: { ...call, state: "connecting", rate: 384 } },
      { kind: "call", call: { ...call, state: "connected", rate: 384 } },
      { kind: "call", call: { ...call, state: "disconnecting", rate: 384 } },
      { kind: "call-ended", callId: "45", cause: "other", raw: "ended: call[45]" }
    ])
  })

  it("a call of an HDX: without a direction nothing is claimed until the list of calls tells it, but the end is", () => {
    expect(factsOf(readings("hdx-call.txt"))).toEqual([{ kind: "call-ended", callId: "34", cause: "other", raw: "ended: call[34]" }])
    expect(readings("hdx-call.txt")).toContainEqual({ kind: "microphones", state: "muted" })
  })

  it("callinfo: with a name, without one, with an empty one", () => {
    expect(readings("callinfo.txt")).toEqual([{
      kind: "calls",
      sure: true,
      calls: [
        { id: "43", address: "192.168.1.101", direction: "outgoing", state: "connected", rate: 384 },
        { id: "36", address: "192.168.1.102", direction: "outgoing", state: "connected", rate: 256 },
        { id: "3", address: "198.51.100.31", direction: "outgoing", state: "connected", rate: 64 },
        { id: "1", address: "1330378709@vc.example.com", direction: "outgoing", state: "connected", rate: 384 }
      ]
    }])
  })

  it("status: every pair until its end", () => {
    const [status] = readings("group-status.txt")
    expect(status?.kind === "status" && [...status.entries].slice(0, 2)).toEqual([["inacall", "offline"], ["autoanswerp2p", "online"]])
    expect(status?.kind === "status" && status.entries.size).toBe(13)
  })

  it("give the same readings however the bytes are cut", () => {
    const names = readdirSync(transcripts)
    fc.assert(fc.property(fc.shuffledSubarray(names, { minLength: 1 }), fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }), (order, cuts) => {
      const bytes = Buffer.concat(order.map(deviceBytes))
      const at = [...cuts.map((cut) => Math.floor(cut * bytes.length)), bytes.length].sort((a, b) => a - b)
      const chunks = at.map((to, index) => bytes.subarray(at[index - 1] ?? 0, to))
      expect(readingsOf(chunks)).toEqual(readingsOf([bytes]))
    }))
  })
})

describe("callinfo lines", () => {
  it.each([
    ["callinfo:7:Phòng họp:sip:hoi-nghi@hnth.example:512:connected:notmuted:outgoing:videocall", "hoi-nghi@hnth.example"],
    ["callinfo:7:sip:a@b.example;gruu;opaque=app:conf:focus:id:X1:512:connected:muted:outgoing:videocall", "a@b.example;gruu;opaque=app:conf:focus:id:X1"],
    ["callinfo:7:Site: north:10.1.2.3:512:connected:muted:incoming:videocall", "10.1.2.3"],
    ["callinfo:7:10.1.2.3:1720:512:connected:muted:incoming:voiceonly", "10.1.2.3:1720"],
    ["callinfo:7:Name:7771040001:512:connected:muted:incoming:videocall", "7771040001"]
  ])("%s", (line, address) => {
    expect(readCallinfoLine(line)).toMatchObject({ id: "7", address, state: "connected", rate: 512 })
  })

  it("an unknown state is a call, but not a connected one", () => {
    expect(readCallinfoLine("callinfo:7:x:1:384:parked:muted:outgoing:videocall")).toMatchObject({ state: "connecting" })
  })

  it("a list with an unreadable line is no list", () => {
    expect(read("callinfo begin", "callinfo:garbage", "callinfo end").at(-1)).toEqual({ kind: "calls-unreadable", raw: "callinfo:garbage" })
  })

  it("what lies between its lines does not break a list", () => {
    const lines = ["callinfo begin", "-> mute near get", "mute near on", "callinfo:7::1@b.example:64:ringing:muted:outgoing:videocall", "listen waking up", "callinfo end"]
    expect(read(...lines).at(-1)).toMatchObject({ kind: "calls", calls: [{ id: "7", state: "ringing" }] })
  })

  it("a table of `getcallstate` is no event: its numbers are positions", () => {
    expect(factsOf(read("cs: call[0] speed[384] dialstr[10.1.1.1] state[connected]", "cs: call[1] inactive"))).toEqual([])
  })
})

describe("lines", () => {
  it.each([
    ["info: event/notification already active:callstate", "already-active"],
    ["event/notification already active:sleep", "already-active"],
    ["error:command not found", "refusal"],
    ["error: connection 1 is not active", "refusal"],
    ["this setting is controlled by a provisioning service and cannot be changed.", "refusal"],
    ["-> mute near on", "prompt"],
    ["->", "prompt"],
    ["password failed", "password-failed"],
    ["dialing manual", "answer"]
  ])("%s: %s", (line, kind) => {
    expect(read(line)).toMatchObject([{ kind }])
  })

  it("news behind a prompt is still news", () => {
    expect(factsOf(read("-> notification:mutestatus:near:near:near:near:muted"))).toEqual([{ kind: "microphones", state: "muted" }])
  })

  it("late lines never take a call back, nor end it twice, nor revive it", () => {
    const status = (state: string) => `notification:callstatus:outgoing:9: A:a@b.example:${state}:384:0:videocall`
    const facts = factsOf(read(
      status("connected"), "cs: call[9] chan[0] dialstr[a@b.example] state[RINGING]", status("connecting"),
      "ended: call[9]", status("disconnected"), "cleared: call[9]", status("connected")
    ))
    expect(facts.map((fact) => fact.kind === "call" ? fact.call.state : fact.kind)).toEqual(["connected", "call-ended"])
  })

  it("a number used again after a restart is a new call", () => {
    const facts = factsOf(read("ended: call[1]", "notification:callstatus:incoming:1:null 1::opened::0:videocall", "ended: call[1]"))
    expect(facts.map(({ kind }) => kind)).toEqual(["call-ended", "call", "call-ended"])
  })

  it.each([[17, "busy"], [1, "unknown-address"], [16, "remote-hang-up"], [0, "other"], [999, "other"]])("cause %i is %s", (number, cause) => {
    expect(factsOf(read(`notification:callstatus:outgoing:9: A:a@b.example:disconnected:0:${number}:videocall`))).toMatchObject([{ kind: "call-ended", cause }])
  })

  it("the cause is awaited where the unit has agreed to tell it", () => {
    const reader = new LineReader()
    const facts = (line: string) => factsOf([reader.read(line)])
    facts("info: event/notification already active:callstatus")
    expect([facts("ended: call[9]"), reader.book.ending]).toEqual([[], true])
    expect(facts("notification:callstatus:outgoing:9: A:a@b.example:disconnected:0:17:videocall")).toMatchObject([{ cause: "busy" }])
    expect([facts("ended: call[10]"), reader.book.settleEndings(), reader.book.ending]).toMatchObject([[], [{ callId: "10", cause: "other" }], false])
  })

  it("an old unit's `cleared:` with a cause is an end", () => {
    expect(factsOf(read("cleared: call[0] line[0] bchan[0] cause[16] dialstr[10.1.1.1]"))).toMatchObject([{ kind: "call-ended", cause: "remote-hang-up" }])
  })

  it("any text is read without a fault, and never as a connected call", () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("callinfo begin", "callinfo end", "status end", "-> ")), { maxLength: 60 }), (lines) => {
      for (const fact of factsOf(read(...lines))) expect(fact.kind).not.toBe("call")
    }))
  })

  it("a hostile line costs no time", () => {
    const started = performance.now()
    for (const text of [":", ".", "a", "sip:", "[", " ", "1:"]) {
      const long = text.repeat(Math.ceil(8_000 / text.length))
      read(`callinfo begin`, `callinfo:1:${long}`, `notification:callstatus:outgoing:1:${long}`, `cs: call[1] chan[0] dialstr[${long}`, `A${long}`, long)
    }
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
