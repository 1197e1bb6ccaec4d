import { inflateRawSync } from "node:zlib"
import { SpreadsheetUnreadable, Refused } from "@diemcau/core/Refusal"
import { Effect } from "effect"
import readXlsx, { type CellValue } from "read-excel-file/node"
import writeXlsx from "write-excel-file/node"

/** The largest file taken, in bytes; and what it may grow to when it is unpacked. */
export const maximumSheetBytes = 2 * 1024 * 1024
const maximumUnpacked = 32 * 1024 * 1024
/** More rows than any list has, more cells than a thousand rows of it; reading them all would keep everybody else waiting. */
const maximumRows = 5000
const maximumCells = 100_000

const refused = (why: typeof SpreadsheetUnreadable.Type["why"]) => new Refused({ reason: SpreadsheetUnreadable.make({ why }) })

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

const holdsMore = (bytes: Buffer, mark: string, most: number): boolean => {
  let found = 0
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + mark.length)) if (++found > most) return true
  return false
}

/**
 * Unpacks every entry once with a limit, counts its rows and cells, and forgets it: what an archive says of its own size
 * may be a lie, and the reader behind this would believe it.
 */
const fitsUnpacked = (bytes: Uint8Array): boolean => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end === -1 || end + 22 > view.length) return false
  let at = view.readUInt32LE(end + 16)
  let left = maximumUnpacked
  for (let entry = view.readUInt16LE(end + 10); entry > 0; entry--) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== 0x02014b50) return false
    const [method, packed, start] = [view.readUInt16LE(at + 10), view.readUInt32LE(at + 20), view.readUInt32LE(at + 42)]
    if (start + 30 > view.length) return false
    const from = start + 30 + view.readUInt16LE(start + 26) + view.readUInt16LE(start + 28)
    const content = view.subarray(from, from + packed)
    try {
      const unpacked = method === 0 ? content : inflateRawSync(content, { maxOutputLength: Math.max(1, left) })
      left -= unpacked.length
      if (holdsMore(unpacked, "<row", maximumRows) || holdsMore(unpacked, "<c", maximumCells)) return false
    } catch {
      return false
    }
    if (left < 0) return false
    at += 46 + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
  return true
}

const textOf = (cell: CellValue | null): string =>
  cell === null ? "" : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)

/** Comma, semicolon or tab, whichever the first line has most of; quoted as RFC 4180 has it. */
export const readCsv = (text: string): ReadonlyArray<ReadonlyArray<string>> => {
  const body = text.replace(/^\ufeff/, "")
  const [first = ""] = body.split(/\r?\n/, 1)
  const count = (mark: string) => first.split(mark).length
  const mark = ["\t", ";", ","].reduce((best, one) => count(one) > count(best) ? one : best)
  const rows: Array<Array<string>> = [[]]
  let cell = ""
  let quoted = false
  for (let index = 0; index < body.length; index++) {
    const sign = body[index]!
    if (quoted) {
      if (sign !== "\"") cell += sign
      else if (body[index + 1] === "\"") cell += body[++index]
      else quoted = false
    } else if (sign === "\"" && cell === "") quoted = true
    else if (sign === mark || sign === "\n") {
      rows.at(-1)!.push(cell)
      cell = ""
      if (sign === "\n") rows.push([])
    } else if (sign !== "\r") cell += sign
  }
  rows.at(-1)!.push(cell)
  return rows
}

/** The first sheet's cells as text, from XLSX or from text in columns (UTF-8). Days are "2026-11-24". */
export const readSpreadsheet = (bytes: Uint8Array): Effect.Effect<ReadonlyArray<ReadonlyArray<string>>, Refused> =>
  Effect.gen(function*() {
    if (!isZip(bytes)) {
      const text = yield* Effect.try({ try: () => new TextDecoder("utf-8", { fatal: true }).decode(bytes), catch: () => refused("encoding") })
      if (text.includes("\0") || text.startsWith("%PDF")) return yield* Effect.fail(refused("kind"))
      const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      if (holdsMore(view, "\n", maximumRows) || [",", ";", "\t"].some((mark) => holdsMore(view, mark, maximumCells))) return yield* Effect.fail(refused("too-large"))
      return readCsv(text)
    }
    if (!fitsUnpacked(bytes)) return yield* Effect.fail(refused("too-large"))
    const [sheet] = yield* Effect.tryPromise({ try: () => readXlsx(Buffer.from(bytes)), catch: () => refused("kind") })
    return (sheet?.data ?? []).map((row) => row.map(textOf))
  })

export const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** A sheet with a bold heading. A text stays a text, whatever it begins with: nothing of it is ever a formula. */
export const writeSpreadsheet = (
  { name, heading, rows }: { readonly name: string; readonly heading: ReadonlyArray<string>; readonly rows: ReadonlyArray<ReadonlyArray<string | number | null>> }
): Promise<Buffer> =>
  writeXlsx([
    heading.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
    ...rows.map((row) => row.map((value) =>
      value === null || value === "" ? null : typeof value === "number" ? { value, type: Number } : { value, type: String }))
  ], { sheet: name, columns: heading.map((title) => ({ width: Math.max(14, title.length + 4) })) }).toBuffer()
