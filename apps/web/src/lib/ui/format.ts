import { localDate, localTime, weekday, zone } from "@diemcau/core/Instant"
import type { Amount } from "@diemcau/core/Regulation"
import type { Lang } from "../words.ts"

/** The one place that writes dates, times and numbers. Always the province's time, whatever the browser's zone. */
export interface Formatter {
  /** "Thứ Ba, 24/11/2026" */
  readonly day: (at: At) => string
  /** "24/11/2026" */
  readonly date: (at: At) => string
  /** "Thứ Ba" */
  readonly weekday: (at: At) => string
  /** "08:00" */
  readonly time: (at: At) => string
  /** "08:00:05" */
  readonly clock: (at: At) => string
  /** "trước 16:00 ngày 25/11/2026"; midnight is the end of the day before: "hết ngày 26/11/2026". */
  readonly until: (at: At) => string
  /** "08:00–11:30"; with both dates when they differ. */
  readonly period: (opensAt: At, closesAt: At) => string
  /** "16:00 ngày 25/11/2026" */
  readonly moment: (at: At) => string
  /** Length in milliseconds, coarse: "3 ngày", "2 giờ 05 phút", "41 phút", "12 giây". */
  readonly duration: (millis: number) => string
  readonly number: (value: number, digits?: number) => string
  readonly percent: (share: number) => string
  /** "0912 345 678" */
  readonly phone: (digits: string) => string
  readonly bytes: (count: number) => string
  /** A provision's value: "3 ngày làm việc". */
  readonly amount: (amount: Amount) => string
}

/** ISO 8601 text, milliseconds, or a day "2026-11-24". */
export type At = string | number

const instant = (at: At): Date => new Date(typeof at === "string" && /^\d{4}-\d{2}-\d{2}$/.test(at) ? `${at}T00:00:00+07:00` : at)

const weekdays = {
  vi: ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
} as const

const units = {
  vi: { second: "giây", minute: "phút", hour: "giờ", day: "ngày", "working-day": "ngày làm việc", month: "tháng", officer: "người", port: "cổng", "kbit/s": "kbit/s", percent: "%" },
  en: { second: "s", minute: "min", hour: "h", day: "days", "working-day": "working days", month: "months", officer: "people", port: "ports", "kbit/s": "kbit/s", percent: "%" }
} as const

const singular = { days: "day", "working days": "working day", months: "month", people: "person" } as const

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const two = (value: number): string => String(value).padStart(2, "0")

const dayMonthYear = (at: Date): string => localDate(at).split("-").reverse().join("/")

export const formatter = (lang: Lang): Formatter => {
  const numbers = (digits: number) => new Intl.NumberFormat(lang === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: digits })
  const plain = numbers(1)
  const unit = (value: number, name: keyof (typeof units)["vi"]): string => {
    const word: string = units[lang][name]
    return value === 1 && word in singular ? singular[word as keyof typeof singular] : word
  }
  const on = lang === "vi" ? "ngày" : "on"
  const self: Formatter = {
    weekday: (at) => weekdays[lang][weekday(localDate(instant(at)))]!,
    date: (at) => dayMonthYear(instant(at)),
    day: (at) => `${self.weekday(at)}, ${self.date(at)}`,
    time: (at) => localTime(instant(at)),
    clock: (at) => new Date(instant(at).getTime() + zone.offsetMinutes * minute).toISOString().slice(11, 19),
    moment: (at) => `${self.time(at)} ${on} ${self.date(at)}`,
    until: (at) => {
      const midnight = self.clock(at) === "00:00:00"
      const end = self.date(instant(at).getTime() - 1)
      if (lang === "vi") return midnight ? `hết ngày ${end}` : `trước ${self.moment(at)}`
      return midnight ? `by the end of ${end}` : `before ${self.moment(at)}`
    },
    period: (opensAt, closesAt) => localDate(instant(opensAt)) === localDate(instant(closesAt))
      ? `${self.time(opensAt)}–${self.time(closesAt)}`
      : `${self.moment(opensAt)} – ${self.moment(closesAt)}`,
    duration: (millis) => {
      const length = Math.max(0, millis)
      if (length >= 2 * day) return `${Math.floor(length / day)} ${unit(2, "day")}`
      if (length >= hour) {
        const minutes = Math.floor((length % hour) / minute)
        const hours = Math.floor(length / hour)
        return minutes === 0 ? `${hours} ${unit(hours, "hour")}` : `${hours} ${unit(hours, "hour")} ${two(minutes)} ${unit(minutes, "minute")}`
      }
      return length >= minute
        ? `${Math.floor(length / minute)} ${unit(2, "minute")}`
        : `${Math.floor(length / 1000)} ${unit(2, "second")}`
    },
    number: (value, digits = 1) => (digits === 1 ? plain : numbers(digits)).format(value),
    percent: (share) => `${plain.format(share * 100)}%`,
    phone: (digits) => /^0\d{9}$/.test(digits) ? `${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}` : digits,
    bytes: (count) => count < 1024 * 1024 ? `${plain.format(Math.max(1, Math.round(count / 1024)))} kB` : `${plain.format(count / (1024 * 1024))} MB`,
    amount: ({ amount, unit: name }) => `${numbers(2).format(amount)} ${unit(amount, name)}`
  }
  return self
}

/** "41:07": minutes and seconds left, for countdowns under an hour. */
export const countdown = (millis: number): string => {
  const seconds = Math.max(0, Math.floor(millis / 1000))
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}
