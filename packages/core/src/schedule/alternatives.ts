import { isWorkingDay, type WorkingCalendar } from "../Calendar.ts"
import { addDays, atLocal, localDate, localTime, plusMillis } from "../Instant.ts"
import type { Holder } from "../registration/resources.ts"
import { overlap, workingHours, type Alternative, type Period } from "../Schedule.ts"
import type { SiteId } from "../Site.ts"

/** Can these sites meet then, by everything but their own bookings? `beside`: what else is kept for others. */
export type Fits = (siteIds: ReadonlyArray<SiteId>, period: Period, beside?: ReadonlyArray<Holder>) => boolean

/** What is known about the sites when another way is looked for. */
export interface Occupancy {
  readonly now: Date
  readonly calendar: WorkingCalendar
  /** When any of the asked sites is held, from the asked day on: in order, what touches is one period. */
  readonly held: ReadonlyArray<Period>
  /** Which of them, and of those that could stand in, are held at some moment of the wished time. */
  readonly taken: ReadonlySet<SiteId>
  /** Which sites could stand in for which, the best first. */
  readonly substitutes: ReadonlyMap<SiteId, ReadonlyArray<SiteId>>
  readonly fits: Fits
  /** Meetings elsewhere that share something with these sites: as one begins or ends, another time may fit. */
  readonly sharing: ReadonlyArray<Period>
}

/** Days ahead in which another time is looked for; bookings have to be known for one more. */
export const horizonDays = 14

/** At least so many ways are offered where so many exist. */
const enough = 3
const most = 5

/** A meeting cut to less than this is another meeting. */
const shortestMinutes = 30

const minutes = (millis: number) => millis / 60_000
const lengthOf = ({ opensAt, closesAt }: Period) => closesAt.getTime() - opensAt.getTime()
const withLength = (opensAt: Date, length: number): Period => ({ opensAt, closesAt: plusMillis(opensAt, length) })

/**
 * Other ways to hold a meeting that clashes: another time of the day, shorter, another day, another site for one that is
 * taken. Each is free by the bookings given and fits beside what is shared; one of each kind first, then more times until
 * there are enough.
 */
export const alternatives = (
  wanted: Period, siteIds: ReadonlyArray<SiteId>, { now, calendar, held, taken, substitutes, fits, sharing }: Occupancy
): ReadonlyArray<Alternative> => {
  const length = lengthOf(wanted)
  const day = localDate(wanted.opensAt)
  const endings = Map.groupBy([...held, ...sharing], ({ closesAt }) => localDate(closesAt))
  const openings = Map.groupBy([...held, ...sharing], ({ opensAt }) => localDate(opensAt))
  const official = isOfficial(wanted)
  const possible = (period: Period) =>
    period.opensAt > now && (!official || isOfficial(period)) && !held.some((one) => overlap(one, period)) && fits(siteIds, period)

  /** So many free times of that length on one day, the nearest to the wished time of day first. */
  const on = (date: string, count: number): ReadonlyArray<Period> => {
    const wished = atLocal(date, localTime(wanted.opensAt))
    const first = official ? atLocal(date, workingHours.from) : atLocal(date, "00:00")
    const ends = (endings.get(date) ?? []).map(({ closesAt }) => closesAt)
    const beginnings = (openings.get(date) ?? []).map(({ opensAt }) => plusMillis(opensAt, -length))
    const distance = ({ opensAt }: Period) => Math.abs(opensAt.getTime() - wished.getTime())
    const found: Array<Period> = []
    for (const period of unique([wished, ...ends, ...beginnings, first].map((opensAt) => withLength(opensAt, length))).toSorted((a, b) => distance(a) - distance(b))) {
      if (found.length < count && localDate(period.opensAt) === date && possible(period)) found.push(period)
    }
    return found
  }

  const sameDay = on(day, most).map((period): Alternative => ({ kind: "move", ...period }))
  const otherDays = Array.from({ length: horizonDays }, (_, ahead) => addDays(day, ahead + 1))
    .filter((date) => !official || isWorkingDay(calendar, date))
    .flatMap((date) => on(date, 1)).map((period): Alternative => ({ kind: "other-day", ...period }))
  const shorter = shortened(wanted, held).filter((period) => period.opensAt > now && fits(siteIds, period)).map((period): Alternative => ({ kind: "shorten", ...period }))
  const swapped = swap(siteIds, taken, substitutes).filter(({ swaps }) =>
    fits(siteIds.map((siteId) => swaps.find(({ from }) => from === siteId)?.to ?? siteId), wanted)).map((way): Alternative => way)

  const byKind = [sameDay.slice(0, 1), shorter.slice(0, 1), otherDays.slice(0, 1), swapped].flat()
  const more = [...sameDay.slice(1), ...otherDays.slice(1)]
  return [...byKind, ...more.slice(0, Math.max(0, enough - byKind.length))].slice(0, most)
}

/** On one day, within working hours: what is arranged so is not moved out of them. */
export const isOfficial = (period: Period): boolean =>
  localDate(period.opensAt) === localDate(period.closesAt) &&
  localTime(period.opensAt) >= workingHours.from && localTime(period.closesAt) <= workingHours.to

const unique = (periods: ReadonlyArray<Period>): ReadonlyArray<Period> =>
  [...new Map(periods.map((period) => [period.opensAt.getTime(), period])).values()]

/** The longest free part of the wished time, if it is at least half of it. */
const shortened = (wanted: Period, held: ReadonlyArray<Period>): ReadonlyArray<Period> => {
  const gaps: Array<Period> = []
  let from = wanted.opensAt
  for (const { opensAt, closesAt } of held) {
    if (closesAt <= from) continue
    if (opensAt >= wanted.closesAt) break
    if (opensAt > from) gaps.push({ opensAt: from, closesAt: opensAt })
    from = closesAt
  }
  if (from < wanted.closesAt) gaps.push({ opensAt: from, closesAt: wanted.closesAt })
  return gaps
    .filter((gap) => lengthOf(gap) < lengthOf(wanted) && lengthOf(gap) * 2 >= lengthOf(wanted) && minutes(lengthOf(gap)) >= shortestMinutes)
    .sort((a, b) => lengthOf(b) - lengthOf(a))
}

/** Every taken site gets a free one in its place, each once; nothing when one of them has none. */
const swap = (siteIds: ReadonlyArray<SiteId>, taken: Occupancy["taken"], substitutes: Occupancy["substitutes"]): ReadonlyArray<Extract<Alternative, { readonly kind: "swap-site" }>> => {
  const used = new Set<string>(siteIds)
  const swaps: Array<{ from: SiteId; to: SiteId }> = []
  for (const from of siteIds.filter((siteId) => taken.has(siteId))) {
    const to = (substitutes.get(from) ?? []).find((siteId) => !used.has(siteId) && !taken.has(siteId))
    if (to === undefined) return []
    used.add(to)
    swaps.push({ from, to })
  }
  return swaps.length === 0 ? [] : [{ kind: "swap-site", swaps }]
}
