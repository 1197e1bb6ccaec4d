import { describe, expect, it } from "vitest"
import { stopwatch } from "./stopwatch.ts"

describe("the stopwatch", () => {
  it.each([
    [-5, "00:00"],
    [134_999, "02:14"],
    [3_599_000, "59:59"],
    [3_600_000, "01:00:00"],
    [4_360_000, "01:12:40"],
    [90_000_000, "25:00:00"]
  ])("%i ms is %s", (millis, text) => {
    expect(stopwatch(millis)).toBe(text)
  })
})
