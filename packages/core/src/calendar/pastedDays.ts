import type { SpecialDay } from "../Calendar.ts"
import { weekday, parseInstant, type LocalDate } from "../Instant.ts"
import { searchKey } from "../Text.ts"

/** Why a pasted line is no day: each is worded by the web and by the problem table. */
export type DayFault = "columns" | "date" | "year" | "name" | "kind" | "repeated" | "worked-anyway"

export interface LineFault {
  /** Counted from 1, empty lines included: what an editor shows. */
  readonly line: number
  readonly text: string
  readonly fault: DayFault
}

const words: Readonly<Record<string, SpecialDay["kind"]>> = {
  off: "holiday", holiday: "holiday", nghi: "holiday", "ngay nghi": "holiday",
  working: "make-up", "make-up": "make-up", "lam bu": "make-up", "lam viec": "make-up"
}

/** "02/09/2027" or "2/9/2027"; `undefined` for a day that no calendar has. */
const dayOf = (text: string): LocalDate | undefined => {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  if (parts === null) return undefined
  const [, day = "", month = "", year = ""] = parts
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
  return parseInstant(`${date}T00:00:00Z`) === undefined ? undefined : date
}

/** What keeps a day out of a year's table; `others` are the days already in it. */
export const dayFault = (
  { date, kind }: Pick<SpecialDay, "date" | "kind">,
  year: number,
  others: ReadonlySet<LocalDate>
): DayFault | undefined => {
  if (!date.startsWith(`${year}-`)) return "year"
  if (others.has(date)) return "repeated"
  const worked = weekday(date) !== 0 && weekday(date) !== 6
  return kind === "make-up" && worked ? "worked-anyway" : undefined
}

/** `dd/mm/yyyy; name; off|working` and, if wished, the name in English. A line's fault does not hide the next line's. */
export const pastedDays = (
  text: string,
  year: number,
  known: ReadonlyArray<LocalDate> = []
): { readonly days: ReadonlyArray<Omit<SpecialDay, "sourceNote">>; readonly faults: ReadonlyArray<LineFault> } => {
  const days: Array<Omit<SpecialDay, "sourceNote">> = []
  const faults: Array<LineFault> = []
  const taken = new Set(known)
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.trim()
    if (line === "") continue
    const fail = (fault: DayFault) => faults.push({ line: index + 1, text: line.slice(0, 200), fault })
    const [day = "", vi = "", word = "", en = "", ...more] = line.split(/[;\t]/).map((column) => column.trim())
    if (word === "" || more.length > 0) { fail("columns"); continue }
    const date = dayOf(day)
    if (date === undefined) { fail("date"); continue }
    if (vi === "" || vi.length > 120 || en.length > 120) { fail("name"); continue }
    const kind = words[searchKey(word)]
    if (kind === undefined) { fail("kind"); continue }
    const fault = dayFault({ date, kind }, year, taken)
    if (fault !== undefined) { fail(fault); continue }
    taken.add(date)
    days.push({ date, kind, name: { vi, en: en === "" ? vi : en } })
  }
  return { days, faults }
}
