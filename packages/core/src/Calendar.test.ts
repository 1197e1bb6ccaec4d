import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Calendar from "./Calendar.ts"
import { addDays, atLocal, localDate, localTime, parseInstant, weekday } from "./Instant.ts"

const plain = Calendar.workingCalendar([])
const year2026 = Calendar.workingCalendar([
  { date: "2026-09-01", kind: "holiday" },
  { date: "2026-09-02", kind: "holiday" },
  { date: "2026-08-22", kind: "make-up" }
])

describe("working days", () => {
  it.each([
    // meeting on, working days, filed by the end of
    ["2026-11-27", 3, "2026-11-24", "Friday, three days: Tuesday"],
    ["2026-11-23", 3, "2026-11-18", "Monday jumps the weekend"],
    ["2026-11-29", 3, "2026-11-25", "a meeting on Sunday"],
    ["2026-11-27", 0, "2026-11-27", "no notice asked"]
  ])("%s minus %i is %s (%s)", (meeting, count, expected) => {
    expect(Calendar.workingDaysBefore(plain, meeting, count)).toBe(expected)
  })

  it("holidays do not count, make-up Saturdays do", () => {
    expect(Calendar.workingDaysBefore(year2026, "2026-09-04", 3)).toBe("2026-08-28")
    expect(Calendar.workingDaysBefore(year2026, "2026-08-24", 1)).toBe("2026-08-22")
  })

  it("the filing deadline is the end of that day in the province", () => {
    const deadline = Calendar.filingDeadline(plain, atLocal("2026-11-27", "08:00"), 3)
    expect([localDate(deadline), localTime(deadline)]).toEqual(["2026-11-25", "00:00"])
  })

  it("filing on the last allowed day counts as enough days ahead, the day after as one fewer", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 10 }), (offset, count) => {
      const meeting = addDays("2026-01-01", offset)
      const last = Calendar.workingDaysBefore(year2026, meeting, count)
      expect(Calendar.workingDaysAhead(year2026, last, meeting)).toBe(count)
      expect(Calendar.workingDaysAhead(year2026, addDays(last, 1), meeting)).toBe(count - 1)
      expect(Calendar.isWorkingDay(year2026, last)).toBe(true)
    }))
  })

  it("counting forward and back agree", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 10 }), (offset, count) => {
      const day = addDays("2026-01-01", offset)
      fc.pre(Calendar.isWorkingDay(year2026, day))
      expect(Calendar.workingDaysBefore(year2026, Calendar.workingDaysAfter(year2026, day, count), count)).toBe(day)
    }))
  })
})

describe("instants", () => {
  it.each(["2026-11-23T24:00:00Z", "2026-02-31T08:00:00Z", "294277-01-01T00:00:00Z", "infinity", "2026-11-23T08:00:00", "2026-11-23"])(
    "refuses %s", (text) => expect(parseInstant(text)).toBeUndefined()
  )
  it("takes any zone and means the same moment", () => {
    expect(parseInstant("2026-11-23T08:00:00+07:00")).toEqual(parseInstant("2026-11-23T01:00Z"))
  })
  it("a day starts at midnight in the province", () => {
    expect(atLocal("2026-11-23", "00:00").toISOString()).toBe("2026-11-22T17:00:00.000Z")
    expect(weekday("2026-11-23")).toBe(1)
  })
})
