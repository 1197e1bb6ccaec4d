import { describe, expect, it } from "vitest"
import { markPassed } from "./spokenDeadline.ts"

const minutes = (count: number) => count * 60_000

describe("a deadline is spoken", () => {
  it.each([30, 10, 5, 1, 0])("when %d minutes are left", (mark) => expect(markPassed(minutes(mark) + 500, minutes(mark) - 500)).toBe(mark))
  it("once, not every second after", () => expect(markPassed(minutes(10) - 500, minutes(10) - 1500)).toBeUndefined())
  it("by its last mark after the device had slept", () => expect(markPassed(minutes(40), minutes(4))).toBe(5))
  it("not again when it is long over", () => expect(markPassed(-1000, -2000)).toBeUndefined())
})
