/** A cell that a spreadsheet would take for a formula, in whatever width of letters, is kept a text by a leading apostrophe. */
const cell = (value: string | number | null): string => {
  const text = value === null ? "" : String(value)
  const safe = typeof value === "string" && /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe
}

/** RFC 4180 with the mark of UTF-8, by which Excel reads Vietnamese. */
export const writeCsv = (rows: ReadonlyArray<ReadonlyArray<string | number | null>>): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`
