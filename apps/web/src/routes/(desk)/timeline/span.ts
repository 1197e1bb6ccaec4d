import { addDays, weekday, type LocalDate } from "@diemcau/core/Instant"

export const views = ["day", "week", "month"] as const
export type View = (typeof views)[number]

/** The days that one view shows, the first and the last counted. Weeks begin on Monday. */
export interface Span {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly days: ReadonlyArray<LocalDate>
}

const daysBetween = (from: LocalDate, to: LocalDate): ReadonlyArray<LocalDate> => {
  const days = [from]
  while (days.at(-1)! < to) days.push(addDays(days.at(-1)!, 1))
  return days
}

const firstOfMonth = (day: LocalDate): LocalDate => `${day.slice(0, 8)}01`

export const spanOf = (view: View, day: LocalDate): Span => {
  const from = view === "day" ? day : view === "week" ? addDays(day, -((weekday(day) + 6) % 7)) : firstOfMonth(day)
  const to = view === "day" ? day : view === "week" ? addDays(from, 6) : addDays(firstOfMonth(addDays(from, 31)), -1)
  return { from, to, days: daysBetween(from, to) }
}

/** A day of the view before or after. */
export const stepped = (view: View, day: LocalDate, direction: 1 | -1): LocalDate =>
  view === "month" ? direction === 1 ? firstOfMonth(addDays(firstOfMonth(day), 31)) : firstOfMonth(addDays(firstOfMonth(day), -1)) : addDays(day, direction * (view === "week" ? 7 : 1))
