import { describe, expect, it } from "vitest"
import { partOfDay, weekNumber } from "./week.ts"

describe("the weekly schedule", () => {
  it("numbers weeks as ISO 8601 does, across the turn of the year", () => {
    expect(["2026-11-23", "2026-11-29", "2026-01-01", "2026-12-31", "2027-01-03", "2027-01-04", "2025-12-29"].map(weekNumber)).toEqual([48, 48, 1, 53, 53, 1, 1])
  })
  it("has mornings to noon and evenings from six, in the province", () => {
    const at = (time: string) => partOfDay(new Date(`2026-11-24T${time}:00+07:00`))
    expect(["07:30", "11:59", "12:00", "17:59", "18:00"].map(at)).toEqual(["morning", "morning", "afternoon", "afternoon", "evening"])
  })
})
