import { Result } from "effect"
import { RRuleTemporal } from "rrule-temporal"
import { atLocal, localDate, plusMillis, zone, type LocalDate } from "../Instant.ts"
import { SeriesUnusable, type Refusal } from "../Refusal.ts"
import type { Period } from "../Schedule.ts"
import type { Pattern, SeriesPlan } from "../Series.ts"
import { mostOccurrences, ruleText, type Recurrence } from "./rule.ts"

/** A series ends within so many years: regulations and sites do not last longer. */
export const longestYears = 10

/** Bookings that one decision may make: meetings times sites. */
export const mostBookings = 30_000

/** A meeting that a series would hold. */
export interface Slot extends Period {
  readonly day: LocalDate
  readonly ordinal: number
  readonly skipped: boolean
  /** If it can not be held, how many days around it a place is waited for; null: not at all. */
  readonly waitsWithin: number | null
}

const unusable = (why: typeof SeriesUnusable.Type["why"], day: LocalDate | null = null): Result.Result<never, Refusal> =>
  Result.fail(SeriesUnusable.make({ why, day }))

/** "20261130T080000": the wall clock of the province. */
const wallClock = (instant: Date): string =>
  plusMillis(instant, zone.offsetMinutes * 60_000).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")

/** The days that the rule gives from the first meeting on, one after the other; the first meeting is one of them. */
export const expand = (recurrence: Recurrence, opensAt: Date): Result.Result<ReadonlyArray<LocalDate>, Refusal> => {
  const horizon = new Date(opensAt)
  horizon.setUTCFullYear(horizon.getUTCFullYear() + longestYears)
  const rule = new RRuleTemporal({ rruleString: `DTSTART;TZID=${zone.name}:${wallClock(opensAt)}\nRRULE:${ruleText(recurrence)}` })
  // `between` and not `all`: a rule that never comes true again would be looked for until the library gives up.
  const days = rule.between(plusMillis(opensAt, -86_400_000), horizon, true).map(({ epochMilliseconds }) => localDate(new Date(epochMilliseconds)))
  if (days[0] !== localDate(opensAt)) return unusable("first-day", localDate(opensAt))
  if (days.length > mostOccurrences) return unusable("too-many")
  const { ends } = recurrence
  return "count" in ends ? days.length < ends.count ? unusable("too-far") : Result.succeed(days)
    : ends.until > horizon ? unusable("too-far") : Result.succeed(days)
}

export const patternOf = (request: Period & Pick<Pattern, "mainSiteId" | "memberSiteIds">): Pattern => ({
  opensAfter: request.opensAt.getTime() - atLocal(localDate(request.opensAt), "00:00").getTime(),
  length: request.closesAt.getTime() - request.opensAt.getTime(),
  mainSiteId: request.mainSiteId, memberSiteIds: request.memberSiteIds
})

/** When the pattern's meeting of that day is held. */
export const periodOn = (day: LocalDate, { opensAfter, length }: Pick<Pattern, "opensAfter" | "length">): Period => {
  const opensAt = plusMillis(atLocal(day, "00:00"), opensAfter)
  return { opensAt, closesAt: plusMillis(opensAt, length) }
}

/** Two meetings of one series never hold the same sites at once. */
export const overlapsItself = (periods: ReadonlyArray<Period>): Period | undefined => {
  const sorted = [...periods].sort((a, b) => a.opensAt.getTime() - b.opensAt.getTime())
  return sorted.find(({ opensAt }, n) => n > 0 && opensAt < sorted[n - 1]!.closesAt)
}

/** Every meeting of the asked series, skipped ones included, in order of time. */
export const slots = (
  request: Period & Pick<Pattern, "mainSiteId" | "memberSiteIds">, { rule, skip, extra = [], wait }: SeriesPlan
): Result.Result<ReadonlyArray<Slot>, Refusal> =>
  Result.flatMap(expand(rule, request.opensAt), (days) => {
    const all = [...new Set([...days, ...extra])].sort()
    if (all.length > mostOccurrences) return unusable("too-many")
    const early = all.find((day) => day < days[0]!)
    if (early !== undefined) return unusable("unknown-day", early)
    const stranger = [...skip, ...wait?.days ?? []].find((day) => !all.includes(day))
    if (stranger !== undefined) return unusable("unknown-day", stranger)
    const [pattern, left, waiting] = [patternOf(request), new Set(skip), new Set(wait?.days)]
    const found = all.map((day, n): Slot => ({
      day, ordinal: n + 1, skipped: left.has(day), waitsWithin: wait !== undefined && waiting.has(day) ? wait.within : null, ...periodOn(day, pattern)
    }))
    const held = found.filter(({ skipped }) => !skipped)
    if (held.length === 0) return unusable("none-left")
    if (held.length * (request.memberSiteIds.length + 1) > mostBookings) return unusable("too-large")
    const twice = overlapsItself(held)
    return twice === undefined ? Result.succeed(found) : unusable("overlaps-itself", localDate(twice.opensAt))
  })
