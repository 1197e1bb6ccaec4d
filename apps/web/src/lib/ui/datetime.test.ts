import { describe, expect, it } from "vitest"
import { instantOf, readDate, readTime } from "./datetime.ts"

describe("typed dates", () => {
  it.each(["24/11/2026", "24-11-2026", "24.11.2026", "24112026", " 24/11/2026 "])("reads %s", (typed) => {
    expect(readDate(typed)).toEqual({ value: "2026-11-24" })
  })
  it("reads one-digit days and months", () => expect(readDate("5/1/2026")).toEqual({ value: "2026-01-05" }))
  it.each(["31/11/2026", "29/02/2026", "01/13/2026", "01/01/1026"])("names %s as no day of the calendar", (typed) => {
    expect(readDate(typed)).toEqual({ fault: "date.absent" })
  })
  it.each(["2026-11-24", "hôm nay", "24/11/26"])("does not guess what %s means", (typed) => {
    expect(readDate(typed)).toEqual({ fault: "date.unreadable" })
  })
})

describe("typed times", () => {
  it.each([["8:00", "08:00"], ["8h30", "08:30"], ["0800", "08:00"], ["8", "08:00"], ["23.59", "23:59"], ["14h", "14:00"]])("reads %s", (typed, time) => {
    expect(readTime(typed)).toEqual({ value: time })
  })
  it("refuses 24:00, which may mean two days", () => expect(readTime("24:00")).toEqual({ fault: "time.midnight" }))
  it.each(["25:00", "8:60", "8:5", "sáng"])("refuses %s", (typed) => expect(readTime(typed)).toEqual({ fault: "time.unreadable" }))
})

describe("the instant of both", () => {
  it("carries the province's zone", () => expect(instantOf("24/11/2026", "8:00")).toBe("2026-11-24T08:00:00+07:00"))
  it("is nothing while a part is unreadable", () => expect(instantOf("24/11/2026", "24:00")).toBeUndefined())
})
