import { Effect } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { writeCsv } from "./csv.ts"
import { readCsv, readSpreadsheet, writeSpreadsheet } from "./Spreadsheet.ts"
import { partsOf } from "./TestSpreadsheet.ts"

/** What a spreadsheet program would run, or look up elsewhere, if it took it for a formula. */
const formulas = [
  "=cmd|' /C calc'!A0", "+84912345678", "-2+3+cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0", "\t=1+1", "\r=1+1", "\n=1+1", "=HYPERLINK(\"http://evil.example\",\"Mở\")",
  "＝1+1", "＋1", "－1", "＠SUM(1)"
]
const begins = /^[=+\-@\t\r\n＝＋－＠]/

describe("what is exported", () => {
  it.each(formulas)("as text in columns is never a formula: %j", (formula) => {
    const [, [first, second]] = readCsv(writeCsv([["a", "b"], [formula, 7]])) as [unknown, [string, string]]
    expect(first).not.toMatch(begins)
    expect(first.replace(/\r/g, "")).toBe(`'${formula}`.replace(/\r/g, ""))
    expect(second).toBe("7")
  })
  it("numbers stay numbers, negative ones too", () => {
    expect(writeCsv([[-5, 0.5, null]])).toBe("\ufeff-5,0.5,\r\n")
  })
  it("whatever a name holds, it stays in its cell", () => {
    fc.assert(fc.property(fc.array(fc.array(fc.string({ unit: "binary" }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (rows) => {
      const read = readCsv(writeCsv([["a", "b", "c"], ...rows]))
      expect(read).toHaveLength(rows.length + 2)
      for (const cells of read.slice(0, -1)) {
        expect(cells).toHaveLength(3)
        for (const cell of cells) expect(cell).not.toMatch(begins)
      }
    }))
  })
  it.each(formulas)("as a spreadsheet is a text: %j", async (formula) => {
    const parts = partsOf(await writeSpreadsheet({ name: "x", heading: [formula], rows: [[formula, null]] }))
    expect(parts.some((part) => part.includes("<sheetData"))).toBe(true)
    for (const part of parts) expect(part).not.toMatch(/<f[ >]|externalLink|ddeLink/)
  })
})

describe("what is imported", () => {
  const read = async (file: Uint8Array) => {
    const began = performance.now()
    const refusal = await Effect.runPromise(Effect.flip(readSpreadsheet(file)))
    return [refusal.reason, performance.now() - began < 1000]
  }
  it("is refused at once with 100,000 rows of a spreadsheet: they are counted, not read", async () => {
    const file = await writeSpreadsheet({ name: "x", heading: ["a"], rows: Array.from({ length: 100_000 }, (_, n) => [n]) })
    expect(file.length).toBeLessThan(2 * 1024 * 1024)
    expect(await read(new Uint8Array(file))).toEqual([expect.objectContaining({ why: "too-large" }), true])
  }, 60_000)
  it("is refused at once with 500,000 rows of text", async () => {
    expect(await read(Buffer.from("a,b\n1,2\n".repeat(250_000)))).toEqual([expect.objectContaining({ why: "too-large" }), true])
  })
  it("is refused at once with 500,000 columns", async () => {
    expect(await read(Buffer.from(`${"a,".repeat(500_000)}\n`))).toEqual([expect.objectContaining({ why: "too-large" }), true])
  })
})
