import { Schema } from "effect"
import { LocalDate } from "./Instant.ts"
import { LineDetails } from "./Line.ts"
import { RoomDetails } from "./Room.ts"
import { SiteCode } from "./Site.ts"
import { line as text, optionalLine, searchKey, shortCode } from "./Text.ts"
import { Unit } from "./Unit.ts"

/** One row of the list of sites. What is null is left as it is. */
export const ImportRow = Schema.Struct({
  /** The row's number in the file, as a spreadsheet counts. */
  row: Schema.Int,
  code: SiteCode,
  name: text(200),
  nameEn: Schema.NullOr(text(200)),
  unitCode: shortCode,
  /** Needed only for a unit that is not known yet. */
  unitName: Schema.NullOr(text(200)),
  unitKind: Schema.NullOr(Unit.fields.kind),
  /** null: from the day of the import. */
  validFrom: Schema.NullOr(LocalDate),
  room: Schema.NullOr(RoomDetails.fields.name),
  seats: RoomDetails.fields.seats,
  line: Schema.NullOr(LineDetails.fields.name),
  provider: Schema.NullOr(optionalLine(120)),
  bandwidth: LineDetails.fields.bandwidth
}).annotate({ identifier: "ImportRow" })
export type ImportRow = typeof ImportRow.Type

/** A province has hundreds of sites. */
export const mostRows = 1000

/** Whole or not at all; the same rows again change nothing. */
export const ImportSites = Schema.Struct({
  rows: Schema.Array(ImportRow).pipe(
    Schema.check(Schema.isMinLength(1, { message: "import.empty" }), Schema.isMaxLength(mostRows, { message: "import.too-many" }))
  )
}).annotate({ identifier: "ImportSites" })
export type ImportSites = typeof ImportSites.Type

export type Column = Exclude<keyof ImportRow, "row">

/** What is wrong with a cell; row 1 is the heading. `column` is null when the row, or the file, is at fault as a whole. */
export const ImportFault = Schema.Struct({
  row: Schema.Int, column: Schema.NullOr(Schema.String), code: Schema.String
}).annotate({ identifier: "ImportFault" })
export type ImportFault = typeof ImportFault.Type

interface Heading {
  readonly column: Column
  readonly needed: boolean
  readonly kind: "text" | "number" | "date" | "group"
  /** The heading that our own sample has first; others that people write. Compared without case and diacritics. */
  readonly names: readonly [string, ...ReadonlyArray<string>]
}

export const headings: ReadonlyArray<Heading> = [
  { column: "code", needed: true, kind: "text", names: ["Mã điểm cầu", "Mã", "Site code", "Code"] },
  { column: "name", needed: true, kind: "text", names: ["Tên điểm cầu", "Điểm cầu", "Site", "Site name"] },
  { column: "nameEn", needed: false, kind: "text", names: ["Tên tiếng Anh", "English name"] },
  { column: "unitCode", needed: true, kind: "text", names: ["Mã đơn vị", "Unit code"] },
  { column: "unitName", needed: false, kind: "text", names: ["Tên đơn vị", "Đơn vị", "Unit", "Unit name"] },
  { column: "unitKind", needed: false, kind: "group", names: ["Nhóm đơn vị", "Nhóm", "Unit group"] },
  { column: "validFrom", needed: false, kind: "date", names: ["Hoạt động từ", "In operation since"] },
  { column: "room", needed: false, kind: "text", names: ["Phòng họp", "Room"] },
  { column: "seats", needed: false, kind: "number", names: ["Số chỗ", "Seats"] },
  { column: "line", needed: false, kind: "text", names: ["Đường truyền", "Line"] },
  { column: "provider", needed: false, kind: "text", names: ["Nhà cung cấp", "Provider"] },
  { column: "bandwidth", needed: false, kind: "number", names: ["Băng thông (Mbit/s)", "Băng thông", "Bandwidth (Mbit/s)", "Bandwidth"] }
]

/** What people write for the three groups of units. */
export const groups: Readonly<Record<Unit["kind"], ReadonlyArray<string>>> = {
  office: ["văn phòng", "office"],
  department: ["sở, ban, ngành", "sở", "ban", "ngành", "department"],
  district: ["huyện, thành phố", "huyện", "thành phố", "xã, phường", "xã", "phường", "đặc khu", "district", "commune"]
}

const plain = (cell: string) => searchKey(cell).replace(/\s+/gu, " ").trim()
const kindOf = (cell: string): Unit["kind"] | undefined =>
  (Object.keys(groups) as ReadonlyArray<Unit["kind"]>).find((kind) => groups[kind].some((word) => plain(word) === plain(cell)))

const dateOf = (cell: string): string => {
  const [, day, month, year] = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(cell) ?? []
  return year === undefined ? cell : `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`
}

/** "1.234,5" and "1,234.5" are guesses: only digits with one mark are a number. */
const numberOf = (cell: string): number | undefined => /^\d+([.,]\d+)?$/.test(cell) ? Number(cell.replace(",", ".")) : undefined

const validate = Schema.toStandardSchemaV1(ImportRow)["~standard"].validate
const codePattern = /^[a-z]+\.[a-z-]+$/

const readRow = (cells: ReadonlyArray<string>, row: number, places: ReadonlyMap<Column, number>) => {
  const faults: Array<ImportFault> = []
  const raw: Record<string, unknown> = { row }
  for (const { column, kind, needed } of headings) {
    const cell = (cells[places.get(column) ?? -1] ?? "").trim()
    if (cell === "") {
      raw[column] = needed ? "" : null
      continue
    }
    const read = kind === "number" ? numberOf(cell) : kind === "group" ? kindOf(cell) : kind === "date" ? dateOf(cell) : cell
    raw[column] = read ?? null
    if (read === undefined) faults.push({ row, column, code: kind === "number" ? "number.unreadable" : "import.group" })
  }
  const outcome = validate(raw)
  if (outcome instanceof Promise) throw new Error("the schema is synchronous")
  for (const issue of outcome.issues ?? []) {
    const [step] = issue.path ?? []
    const column = String(typeof step === "object" ? step.key : step)
    const isEmpty = raw[column] === ""
    faults.push({ row, column, code: isEmpty ? "text.required" : codePattern.test(issue.message) ? issue.message : "field.type" })
  }
  return { faults, read: outcome.issues === undefined && faults.length === 0 ? outcome.value : undefined }
}

/** Reads the sheet's cells: the heading first, empty rows left out. Every fault is told, each at its cell. */
export const readSheet = (sheet: ReadonlyArray<ReadonlyArray<string>>): { readonly rows: ReadonlyArray<ImportRow>; readonly faults: ReadonlyArray<ImportFault> } => {
  const start = sheet.findIndex((cells) => cells.some((cell) => cell.trim() !== ""))
  if (start === -1) return { rows: [], faults: [{ row: 1, column: null, code: "import.empty" }] }
  const top = sheet[start]!.map(plain)
  const places = new Map<Column, number>()
  for (const { column, names } of headings) {
    const place = top.findIndex((cell) => names.some((name) => plain(name) === cell))
    if (place !== -1) places.set(column, place)
  }
  const missing = headings.filter(({ column, needed }) => needed && !places.has(column))
  if (missing.length > 0) return { rows: [], faults: missing.map(({ column }) => ({ row: start + 1, column, code: "import.column-missing" })) }
  const filled = sheet.map((cells, index) => ({ cells, row: index + 1 })).slice(start + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""))
  if (filled.length === 0) return { rows: [], faults: [{ row: start + 1, column: null, code: "import.empty" }] }
  if (filled.length > mostRows) return { rows: [], faults: [{ row: filled[mostRows]!.row, column: null, code: "import.too-many" }] }
  const made = filled.map(({ cells, row }) => readRow(cells, row, places))
  return { rows: made.flatMap(({ read }) => read ?? []), faults: made.flatMap(({ faults }) => faults) }
}
