import { Schema, SchemaTransformation } from "effect"

/** The province keeps one time: Asia/Ho_Chi_Minh, UTC+7 without daylight saving. */
export const zone = { name: "Asia/Ho_Chi_Minh", offsetMinutes: 7 * 60, words: { vi: "giờ Việt Nam (UTC+7)", en: "Vietnam time (UTC+7)" } } as const

const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:\d{2})$/

/** Earliest and latest instants the platform accepts: years beyond are typing errors or attacks. */
const years = { first: 2000, last: 2099 } as const

/**
 * Reads an ISO 8601 instant with its zone. `undefined` for anything else: `new Date` would take 31 February and 24:00
 * and quietly mean another day.
 */
export const parseInstant = (text: string): Date | undefined => {
  const parts = pattern.exec(text)
  if (parts === null) return undefined
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number, number, number, number, number, number
  ]
  if (year < years.first || year > years.last || hour > 23 || minute > 59 || second > 59) return undefined
  const named = new Date(Date.UTC(year, month - 1, day))
  if (named.getUTCMonth() !== month - 1 || named.getUTCDate() !== day) return undefined
  const instant = new Date(text)
  return Number.isNaN(instant.getTime()) ? undefined : instant
}

/** A point in time: ISO 8601 text with a zone outside, `Date` inside. */
export const Instant = Schema.String.pipe(
  Schema.annotate({ format: "date-time" }),
  Schema.check(Schema.makeFilter((text: string) => parseInstant(text) === undefined ? "instant.unreadable" : undefined)),
  Schema.decodeTo(Schema.Date, SchemaTransformation.dateFromString)
)

/** A calendar day in the province, "2026-11-23". */
export const LocalDate = Schema.String.pipe(
  Schema.annotate({ format: "date" }),
  Schema.check(Schema.makeFilter((text: string) =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) && parseInstant(`${text}T00:00:00Z`) !== undefined ? undefined : "date.unreadable"
  ))
)
export type LocalDate = string

const shifted = (instant: Date): Date => new Date(instant.getTime() + zone.offsetMinutes * 60_000)

export const localDate = (instant: Date): LocalDate => shifted(instant).toISOString().slice(0, 10)

/** "08:00" in the province. */
export const localTime = (instant: Date): string => shifted(instant).toISOString().slice(11, 16)

/** "31/01/2027", as both languages write it here. */
export const dayInWords = (date: LocalDate): string => date.split("-").reverse().join("/")

/** "08:00 24/11/2026", in sentences of both languages. */
export const momentInWords = (instant: Date): string => `${localTime(instant)} ${dayInWords(localDate(instant))}`

/** The instant at which the province's clocks show `time` ("HH:mm") on `date`. */
export const atLocal = (date: LocalDate, time: string): Date =>
  new Date(Date.parse(`${date}T${time}:00.000Z`) - zone.offsetMinutes * 60_000)

export const addDays = (date: LocalDate, days: number): LocalDate => {
  const day = new Date(`${date}T00:00:00.000Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/** 0 Sunday … 6 Saturday. */
export const weekday = (date: LocalDate): number => new Date(`${date}T00:00:00.000Z`).getUTCDay()

export const minutesBetween = (earlier: Date, later: Date): number => (later.getTime() - earlier.getTime()) / 60_000

export const plusMillis = (instant: Date, millis: number): Date => new Date(instant.getTime() + millis)
