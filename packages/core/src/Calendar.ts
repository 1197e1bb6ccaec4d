import { Schema } from "effect"
import { addDays, atLocal, LocalDate, localDate, weekday } from "./Instant.ts"
import { Bilingual } from "./Text.ts"

/** A day that is not what its weekday says: a holiday, or a Saturday worked to make up for one. */
export const SpecialDay = Schema.Struct({
  date: LocalDate,
  kind: Schema.Literals(["holiday", "make-up"]),
  name: Bilingual,
  sourceNote: Schema.String
}).annotate({ identifier: "SpecialDay" })
export type SpecialDay = typeof SpecialDay.Type

/** Which days are worked: Monday to Friday, corrected by the province's editable table. */
export type WorkingCalendar = ReadonlyMap<LocalDate, SpecialDay["kind"]>

export const workingCalendar = (days: ReadonlyArray<Pick<SpecialDay, "date" | "kind">>): WorkingCalendar =>
  new Map(days.map((day) => [day.date, day.kind]))

export const isWorkingDay = (calendar: WorkingCalendar, date: LocalDate): boolean => {
  const special = calendar.get(date)
  if (special !== undefined) return special === "make-up"
  const day = weekday(date)
  return day !== 0 && day !== 6
}

/**
 * The day `count` working days before `date`, not counting `date` itself: 3 working days before a Friday is Tuesday.
 * `count` 0 is `date`.
 */
export const workingDaysBefore = (calendar: WorkingCalendar, date: LocalDate, count: number): LocalDate => {
  let day = date
  for (let left = count; left > 0;) {
    day = addDays(day, -1)
    if (isWorkingDay(calendar, day)) left--
  }
  return day
}

export const workingDaysAfter = (calendar: WorkingCalendar, date: LocalDate, count: number): LocalDate => {
  let day = date
  for (let left = count; left > 0;) {
    day = addDays(day, 1)
    if (isWorkingDay(calendar, day)) left--
  }
  return day
}

/** Working days that lie strictly between filing and the meeting's day, plus the filing day if worked. */
export const workingDaysAhead = (calendar: WorkingCalendar, filedOn: LocalDate, meetingOn: LocalDate): number => {
  let count = 0
  for (let day = addDays(meetingOn, -1); day >= filedOn; day = addDays(day, -1)) {
    if (isWorkingDay(calendar, day)) count++
  }
  return count
}

/** The last moment to file for a meeting that opens at `opensAt`: the end of the day `count` working days before. */
export const filingDeadline = (calendar: WorkingCalendar, opensAt: Date, count: number): Date =>
  atLocal(addDays(workingDaysBefore(calendar, localDate(opensAt), count), 1), "00:00")

/** The end of the day `count` working days after `from`. */
export const answerDeadline = (calendar: WorkingCalendar, from: Date, count: number): Date =>
  atLocal(addDays(workingDaysAfter(calendar, localDate(from), count), 1), "00:00")
