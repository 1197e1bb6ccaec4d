import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { dial, hangUp, login, read, readIdentity, readStatus } from "./protocol.ts"

const lines = readFileSync(new URL("../transcripts/session.txt", import.meta.url), "utf8").split("\n").filter((line) => /^[<>] /.test(line))

describe("the transcript", () => {
  it("holds nothing that is unreadable", () => {
    const received = lines.filter((line) => line.startsWith("< ")).map((line) => read(line.slice(2)))
    expect(received.filter(({ kind }) => kind === "unreadable")).toEqual([])
    expect(received.flatMap((reading) => reading.kind === "event" ? [reading.fact] : [])).toEqual([
      { kind: "call", call: { id: "7", address: "88260001@hnth.example", direction: "outgoing", state: "ringing", rate: 1024 } },
      { kind: "call", call: { id: "7", address: "88260001@hnth.example", direction: "outgoing", state: "connected", rate: 1024 } },
      { kind: "microphones", state: "muted" },
      { kind: "call-ended", callId: "8", cause: "unknown-address", raw: "404" },
      { kind: "call-ended", callId: "7", cause: "local-hang-up", raw: "0" }
    ])
  })

  it("is what we send", () => {
    const sent = lines.filter((line) => line.startsWith("> ")).map((line) => line.slice(2))
    for (const command of [dial("88260001@hnth.example", 1024), hangUp(undefined), hangUp("99"), login("diemcau", "***")]) expect(sent).toContain(command)
  })
})

describe("a line", () => {
  it.each(["", "hello", "! CALL seven", "! MICS loud", "! FANFARE", "ok"])("without a meaning for us is told as such: %j", (line) => {
    expect(read(line)).toEqual({ kind: "unreadable" })
  })

  it("that does not tell leaves it unknown", () => {
    expect(readStatus("camera=yes")).toEqual({ camera: "connected", microphone: undefined, registration: undefined })
    expect(readIdentity("firmware=\"1\"")).toBeUndefined()
  })

  it.each([() => dial("a b", 1024), () => dial("a\nHANGUP all", 1024), () => dial("a", 1), () => hangUp("all"), () => login("a b", "c")])("is never sent with a second one in it (%#)", (command) => {
    expect(command).toThrow("unsafe-argument")
  })
})
