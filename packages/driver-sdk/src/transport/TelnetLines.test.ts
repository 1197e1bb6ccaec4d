import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { TelnetLines } from "./TelnetLines.ts"

const read = (bytes: ReadonlyArray<number> | string, options = {}) => new TelnetLines(options).push(Buffer.from(bytes as string))

describe("TelnetLines", () => {
  it.each([
    ["CR LF", "a\r\nb\r\n"],
    ["CR", "a\rb\r"],
    ["LF", "a\nb\n"],
    ["CR CR LF, as over SSH", "a\r\r\nb\r\r\n"],
    ["LF CR, as an HDX echoes", "a\n\rb\r\n"],
    ["CR NUL", "a\r\0b\r\0"],
    ["blank lines between", "\n\n\na\r\n\r\nb  \r\n"]
  ])("splits at %s", (_, text) => {
    expect(read(text).lines).toEqual(["a", "b"])
  })

  it("keeps an unfinished line until it ends", () => {
    const lines = new TelnetLines()
    expect(lines.push(Buffer.from("mute near")).lines).toEqual([])
    expect(lines.push(Buffer.from(" on\r\n")).lines).toEqual(["mute near on"])
  })

  it("refuses every option, once", () => {
    const lines = new TelnetLines()
    expect(lines.push(Buffer.from([255, 251, 1, 255, 253, 31])).answer).toEqual(Uint8Array.from([255, 254, 1, 255, 252, 31]))
    expect(lines.push(Buffer.from([255, 251, 1, 255, 252, 1, 255, 254, 31])).answer).toBeUndefined()
  })

  it("skips commands and subnegotiations inside a line, and takes a doubled IAC as data", () => {
    const read = new TelnetLines().push(Buffer.from([0x61, 255, 241, 255, 250, 24, 255, 255, 13, 255, 240, 0x62, 255, 255, 13]))
    expect(read.lines).toEqual(["ab\ufffd"])
  })

  it("takes out colours and control characters", () => {
    expect(read("\u001b[?1034h\u001b[31mlisten\u0007 waking up\r\n").lines).toEqual(["listen waking up"])
  })

  it("gives a prompt out without a line end, and only at the start of a line", () => {
    expect(read("\n\n\nPassword: \r\nname Password: x\r\n", { prompts: ["Password:"] }).lines).toEqual(["Password:", "name Password: x"])
  })

  it("stops at a line, or a subnegotiation, that is too long", () => {
    expect(read("x".repeat(101), { maxLineBytes: 100 }).overlong).toBe(true)
    expect(read("x".repeat(100) + "\r\n", { maxLineBytes: 100 })).toMatchObject({ overlong: false, lines: ["x".repeat(100)] })
    expect(read([255, 250, ...Array<number>(101).fill(1)], { maxLineBytes: 100 }).overlong).toBe(true)
  })

  it("reads the same lines however the bytes are cut", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => [...Buffer.from(text)]),
      fc.constantFrom([13, 10], [13, 13, 10], [10, 13], [13], [255, 251, 1], [255, 250, 24, 1, 255, 240], [255, 241], [...Buffer.from("\nPassword:")])
    )
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), fc.array(fc.nat(200), { maxLength: 20 }), (pieces, cuts) => {
      const bytes = Buffer.from(pieces.flat())
      const options = { prompts: ["Password:"], maxLineBytes: 60 }
      const whole = new TelnetLines(options).push(bytes)
      const cutter = new TelnetLines(options)
      const lines: Array<string> = []
      const at = [...new Set(cuts.filter((cut) => cut < bytes.length))].sort((a, b) => a - b)
      for (const [index, from] of [0, ...at].entries()) {
        const read = cutter.push(bytes.subarray(from, at[index] ?? bytes.length))
        lines.push(...read.lines)
        if (read.overlong) break
      }
      expect(lines).toEqual(whole.lines)
    }))
  })
})
