import { Result } from "effect"
import { addDays, atLocal, parseInstant, plusMillis } from "../Instant.ts"

/** A series has no more meetings than this. */
export const mostOccurrences = 1000

export const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const
export type Weekday = typeof weekdays[number]

/** After so many meetings, or with the last one that opens by a moment. */
export type Ends = { readonly count: number } | { readonly until: Date }

/**
 * How a meeting repeats, as the screen shows it. The first meeting says the rest: its weekday when `weekdays` is empty,
 * its day of the month when `on` is null, its date for a yearly one.
 */
export type Recurrence =
  & { readonly interval: number; readonly ends: Ends }
  & (
    | { readonly every: "day" }
    | { readonly every: "year" }
    | { readonly every: "week"; readonly weekdays: ReadonlyArray<Weekday> }
    | {
      readonly every: "month"
      /** A day of the month (-1 the last), or the n-th weekday (-1 the last). Months that have none are left out. */
      readonly on: null | { readonly monthDay: number } | { readonly week: number; readonly weekday: Weekday }
    }
  )

/** Why a rule is not taken; the field's code says the same to people. */
export type RuleFault =
  | "rule.unreadable" | "rule.too-long" | "rule.frequency" | "rule.part" | "rule.interval" | "rule.endless" | "rule.two-ends" | "rule.too-many"

/** The longest text looked at: what a screen can show is far shorter. */
const longestText = 300
const mostInterval = 99

/** Parts that each frequency may have here: the rest of RFC 5545 says things that no screen of ours could show. */
const parts = {
  DAILY: [], WEEKLY: ["BYDAY"], MONTHLY: ["BYDAY", "BYMONTHDAY", "BYSETPOS"], YEARLY: []
} as const satisfies Record<string, ReadonlyArray<string>>
type Frequency = keyof typeof parts
const always = ["FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"]
const tooOften = ["SECONDLY", "MINUTELY", "HOURLY"]

const fail = (fault: RuleFault): Result.Result<never, RuleFault> => Result.fail(fault)
const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^[+-]?\d{1,10}$/.test(text) ? Number(text) : undefined
const weekdayOf = (text: string | undefined): Weekday | undefined => weekdays.find((day) => day === text)

/** The last second of a day in the province. */
export const endOfDay = (day: string): Date => plusMillis(atLocal(addDays(day, 1), "00:00"), -1000)

/** A day alone includes that whole day in the province; a moment is in UTC, as the RFC asks where the start has a zone. */
const untilOf = (text: string): Date | undefined => {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z)?$/.exec(text) ?? []
  if (year === undefined) return undefined
  const date = `${year}-${month}-${day}`
  if (hour !== undefined) return parseInstant(`${date}T${hour}:${minute}:${second}Z`)
  return parseInstant(`${date}T00:00:00Z`) === undefined ? undefined : endOfDay(date)
}

const endsOf = (said: ReadonlyMap<string, string>): Result.Result<Ends, RuleFault> => {
  const [count, until] = [said.get("COUNT"), said.get("UNTIL")]
  if (count !== undefined && until !== undefined) return fail("rule.two-ends")
  if (count !== undefined) {
    const times = whole(count)
    return times === undefined || times < 1 ? fail("rule.unreadable") : times > mostOccurrences ? fail("rule.too-many") : Result.succeed({ count: times })
  }
  if (until === undefined) return fail("rule.endless")
  const last = untilOf(until)
  return last === undefined ? fail("rule.unreadable") : Result.succeed({ until: last })
}

type Monthly = Extract<Recurrence, { readonly every: "month" }>["on"]

/** "2MO", or "MO" with BYSETPOS=2 as some programs write it; or a day of the month. */
const monthlyOf = (said: ReadonlyMap<string, string>): Result.Result<Monthly, RuleFault> => {
  const [byDay, byDate, position] = [said.get("BYDAY"), said.get("BYMONTHDAY"), said.get("BYSETPOS")]
  if (byDay === undefined) {
    if (position !== undefined) return fail("rule.part")
    if (byDate === undefined) return Result.succeed(null)
    const monthDay = whole(byDate)
    if (monthDay === undefined) return fail(byDate.includes(",") ? "rule.part" : "rule.unreadable")
    return monthDay === -1 || monthDay >= 1 && monthDay <= 31 ? Result.succeed({ monthDay }) : fail("rule.part")
  }
  if (byDate !== undefined) return fail("rule.part")
  const [, own, name] = /^([+-]?\d)?([A-Z]{2})$/.exec(byDay) ?? []
  const weekday = weekdayOf(name)
  const week = own === undefined ? whole(position) : position === undefined ? whole(own) : undefined
  if (weekday === undefined) return fail(byDay.includes(",") ? "rule.part" : "rule.unreadable")
  return week === -1 || week !== undefined && week >= 1 && week <= 5 ? Result.succeed({ week, weekday }) : fail("rule.part")
}

const weeklyOf = (byDay: string | undefined): Result.Result<ReadonlyArray<Weekday>, RuleFault> => {
  const named = byDay === undefined ? [] : byDay.split(",").map(weekdayOf)
  const known = named.filter((day) => day !== undefined)
  return known.length < named.length || new Set(known).size < known.length
    ? fail("rule.unreadable")
    : Result.succeed(weekdays.filter((day) => known.includes(day)))
}

/** Reads an RRULE, with or without its name in front. Whatever the screen could not show is refused by name. */
export const parseRule = (text: string): Result.Result<Recurrence, RuleFault> => {
  if (text.length > longestText) return fail("rule.too-long")
  const bare = text.trim().toUpperCase().replace(/^RRULE:/, "")
  if (/[\r\n:]/.test(bare)) return fail("rule.part")
  const said = new Map<string, string>()
  for (const part of bare.replace(/;$/, "").split(";")) {
    const [name = "", value = "", more] = part.split("=")
    if (value === "" || more !== undefined || said.has(name)) return fail("rule.unreadable")
    said.set(name, value)
  }
  const frequency = said.get("FREQ") ?? ""
  if (tooOften.includes(frequency)) return fail("rule.frequency")
  if (!Object.hasOwn(parts, frequency)) return fail("rule.unreadable")
  const allowed: ReadonlyArray<string> = [...always, ...parts[frequency as Frequency]]
  if (![...said.keys()].every((name) => allowed.includes(name)) || (said.get("WKST") ?? "MO") !== "MO") return fail("rule.part")
  const interval = whole(said.get("INTERVAL") ?? "1")
  if (interval === undefined || interval < 1 || interval > mostInterval) return fail("rule.interval")
  return Result.flatMap(endsOf(said), (ends): Result.Result<Recurrence, RuleFault> => {
    switch (frequency as Frequency) {
      case "DAILY":
        return Result.succeed({ every: "day", interval, ends })
      case "WEEKLY":
        return Result.map(weeklyOf(said.get("BYDAY")), (weekdays) => ({ every: "week", interval, weekdays, ends }))
      case "MONTHLY":
        return Result.map(monthlyOf(said), (on) => ({ every: "month", interval, on, ends }))
      case "YEARLY":
        return Result.succeed({ every: "year", interval, ends })
    }
  })
}

const frequencyOf: Readonly<Record<Recurrence["every"], Frequency>> = { day: "DAILY", week: "WEEKLY", month: "MONTHLY", year: "YEARLY" }
const stamp = (instant: Date): string => `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`

/** The rule as text of RFC 5545; what `parseRule` reads back as the same. */
export const ruleText = (recurrence: Recurrence): string => {
  const { every, interval, ends } = recurrence
  return [
    `FREQ=${frequencyOf[every]}`,
    ...(interval === 1 ? [] : [`INTERVAL=${interval}`]),
    ...(every === "week" && recurrence.weekdays.length > 0 ? [`BYDAY=${recurrence.weekdays.join(",")}`] : []),
    ...(every !== "month" || recurrence.on === null ? []
      : "monthDay" in recurrence.on ? [`BYMONTHDAY=${recurrence.on.monthDay}`] : [`BYDAY=${recurrence.on.week}${recurrence.on.weekday}`]),
    "count" in ends ? `COUNT=${ends.count}` : `UNTIL=${stamp(ends.until)}`
  ].join(";")
}
