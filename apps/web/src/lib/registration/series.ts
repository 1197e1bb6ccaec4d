import { weekday } from "@diemcau/core/Instant"
import { endOfDay, parseRule, ruleText, weekdays, type Recurrence, type Weekday } from "@diemcau/core/series/rule"
import { Result } from "effect"
import type { Output } from "../gateway.ts"
import { readDate } from "../ui/datetime.ts"
import type { Formatter } from "../ui/format.ts"
import type { Words } from "../words/vi.ts"

/** How the meeting repeats, as chosen and typed. */
export interface SeriesDraft {
  repeats: "no" | "day" | "week" | "month-date" | "month-weekday" | "year"
  every: string
  weekdays: Array<Weekday>
  endsBy: "until" | "count"
  until: string
  count: string
  /** Days on which nothing is held, yyyy-MM-dd. */
  skip: Array<string>
  /** Days that wait for a place when others hold theirs. */
  wait: Array<string>
  /** How many days around such a day a place will do. */
  within: number
}

export const noSeries = (): SeriesDraft => ({ repeats: "no", every: "1", weekdays: [], endsBy: "until", until: "", count: "10", skip: [], wait: [], within: 0 })

export type PlannedOccurrence = Output<"POST /api/v1/series/assessments">["occurrences"][number]

const dayName = (day: string): Weekday => weekdays[(weekday(day) + 6) % 7]!

export interface Plan {
  readonly rule: string
  readonly skip: ReadonlyArray<string>
  readonly wait?: { readonly days: ReadonlyArray<string>; readonly within: number }
}

/** "Every second week": a whole number of them. */
export const isInterval = (typed: string): boolean => /^[1-9]\d?$/.test(typed.trim())

/** The rule, the days to skip and those that wait; undefined while something is missing or there is nothing to repeat. */
export const planOf = (draft: SeriesDraft, openDate: string): Plan | undefined => {
  const [first, last] = [readDate(openDate), readDate(draft.until)]
  if (draft.repeats === "no" || !("value" in first) || (draft.endsBy === "until" && (!("value" in last) || last.value <= first.value))) return undefined
  const ends = draft.endsBy === "until" && "value" in last ? { until: endOfDay(last.value) } : { count: Number(draft.count) }
  const about = { interval: Number(draft.every), ends }
  const date = Number(first.value.slice(8))
  const week = date > 28 ? -1 : Math.ceil(date / 7)
  const recurrence: Recurrence = draft.repeats === "day" ? { ...about, every: "day" }
    : draft.repeats === "week" ? { ...about, every: "week", weekdays: draft.weekdays.length === 0 ? [dayName(first.value)] : weekdays.filter((day) => draft.weekdays.includes(day)) }
    : draft.repeats === "year" ? { ...about, every: "year" }
    : { ...about, every: "month", on: draft.repeats === "month-date" ? { monthDay: date } : { week, weekday: dayName(first.value) } }
  const rule = ruleText(recurrence)
  return Result.isFailure(parseRule(rule)) ? undefined : { rule, skip: draft.skip, ...waitOf(draft) }
}

/** A draft kept on a device before days could wait has none. */
const waitOf = ({ wait = [], within = 0 }: Partial<SeriesDraft>): Pick<Plan, "wait"> => wait.length === 0 ? {} : { wait: { days: wait, within } }

/** The form for a series that is revised. */
export const seriesDraftOf = ({ rule, occurrences }: NonNullable<Output<"GET /api/v1/registrations/:id">["series"]>, format: Formatter): SeriesDraft => {
  const recurrence = Result.getOrThrow(parseRule(rule))
  const { every, ends, interval } = recurrence
  return {
    repeats: every !== "month" ? every : recurrence.on !== null && "week" in recurrence.on ? "month-weekday" : "month-date",
    every: String(interval), weekdays: every === "week" ? [...recurrence.weekdays] : [],
    endsBy: "until" in ends ? "until" : "count", until: "until" in ends ? format.date(ends.until.toISOString()) : "", count: "count" in ends ? String(ends.count) : "10",
    skip: occurrences.filter(({ skipped, waitsWithin }) => skipped && waitsWithin === null).map(({ day }) => day),
    wait: occurrences.filter(({ waitsWithin }) => waitsWithin !== null).map(({ day }) => day),
    within: Math.max(0, ...occurrences.map(({ waitsWithin }) => waitsWithin ?? 0))
  }
}

/** "Hằng tuần, Thứ Hai, đến 30/06/2027": the rule in plain words; `first` is the first meeting's day. */
export const ruleSentence = (rule: string, first: string, words: Words, format: Formatter): string => {
  const recurrence = Result.getOrThrow(parseRule(rule))
  const say = words.series
  const { interval, ends } = recurrence
  // Any Monday: 07/12/2026 is one.
  const named = (day: Weekday) => format.weekday(`2026-12-${String(7 + weekdays.indexOf(day)).padStart(2, "0")}`)
  const how = recurrence.every === "day" ? say.daily(interval)
    : recurrence.every === "week" ? say.weekly(interval, (recurrence.weekdays.length === 0 ? [dayName(first)] : recurrence.weekdays).map(named).join(", "))
    : recurrence.every === "year" ? say.yearly(interval, first.split("-").slice(1).reverse().join("/"))
    : recurrence.on !== null && "week" in recurrence.on ? say.monthlyWeekday(interval, recurrence.on.week, named(recurrence.on.weekday))
    : say.monthlyDate(interval, recurrence.on === null ? Number(first.slice(8)) : recurrence.on.monthDay)
  return "until" in ends ? say.until(how, format.date(ends.until.toISOString())) : how
}

