import { addDays, localTime, weekday, type LocalDate } from "../Instant.ts"

/** The number of a day's week as ISO 8601 counts them: a week belongs to the year of its Thursday. */
export const weekNumber = (day: LocalDate): number => {
  const thursday = addDays(day, 3 - (weekday(day) + 6) % 7)
  return 1 + Math.floor((Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / (7 * 86_400_000))
}

/** The part of the day under which the official schedule lists a meeting. */
export const partOfDay = (opensAt: Date): "morning" | "afternoon" | "evening" => {
  const time = localTime(opensAt)
  return time < "12:00" ? "morning" : time < "18:00" ? "afternoon" : "evening"
}
