import { parseInstant, type LocalDate } from "@diemcau/core/Instant"

/** What a person typed as a date or a time, or the code of the sentence that says what is wrong with it. */
export type Typed<Value> = { readonly value: Value } | { readonly fault: "date.unreadable" | "date.absent" | "time.unreadable" | "time.midnight" | "field.empty" }

/** "24/11/2026", "24-11-2026" or "24112026" → "2026-11-24". A day that the calendar has not is refused by name. */
export const readDate = (typed: string): Typed<LocalDate> => {
  const text = typed.trim()
  if (text === "") return { fault: "field.empty" }
  const parts = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text)
  if (parts === null) return { fault: "date.unreadable" }
  const date = `${parts[3]}-${parts[2]!.padStart(2, "0")}-${parts[1]!.padStart(2, "0")}`
  return parseInstant(`${date}T00:00:00+07:00`) === undefined ? { fault: "date.absent" } : { value: date }
}

/** "8:00", "08:00", "8h30", "0800" → "08:00". "24:00" is refused: the day it means is a guess. */
export const readTime = (typed: string): Typed<string> => {
  const text = typed.trim().toLowerCase()
  if (text === "") return { fault: "field.empty" }
  const parts = /^(\d{1,2})(?:[:hg.](\d{2})?)$/.exec(text) ?? /^(\d{1,2})(\d{2})?$/.exec(text)
  if (parts === null) return { fault: "time.unreadable" }
  const [hours, minutes] = [Number(parts[1]), Number(parts[2] ?? 0)]
  if (hours === 24 && minutes === 0) return { fault: "time.midnight" }
  if (hours > 23 || minutes > 59) return { fault: "time.unreadable" }
  return { value: `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}` }
}

/** The instant that the province's clocks show, as the gateway wants it; undefined while either part is unreadable. */
export const instantOf = (date: string, time: string): string | undefined => {
  const [day, clock] = [readDate(date), readTime(time)]
  return "value" in day && "value" in clock ? `${day.value}T${clock.value}:00+07:00` : undefined
}

/** Left for a button: a sentence that appears now would move the button away under the pointer, and sending tells it anyway. */
export const leftForButton = ({ relatedTarget }: FocusEvent): boolean => relatedTarget instanceof HTMLButtonElement

/** What is wrong with a moment as typed: the code of the first part that can not be read. */
export const momentFault = (date: string, time: string): string | undefined => {
  const [day, clock] = [readDate(date), readTime(time)]
  return "fault" in day ? day.fault : "fault" in clock ? clock.fault : undefined
}
