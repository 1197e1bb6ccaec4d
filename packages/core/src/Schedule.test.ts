import { Result, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { atLocal } from "./Instant.ts"
import { overlap, Period } from "./Schedule.ts"

const period = (date: string, from: string, to: string): Period => ({ opensAt: atLocal(date, from), closesAt: atLocal(date, to) })

describe("periods", () => {
  it("touching periods do not overlap", () => {
    expect(overlap(period("2026-11-23", "08:00", "09:00"), period("2026-11-23", "09:00", "10:00"))).toBe(false)
    expect(overlap(period("2026-11-23", "08:00", "09:01"), period("2026-11-23", "09:00", "10:00"))).toBe(true)
  })
  it.each([
    ["empty", "2026-11-23T08:00:00+07:00", "2026-11-23T08:00:00+07:00"],
    ["backwards", "2026-11-23T09:00:00+07:00", "2026-11-23T08:00:00+07:00"],
    ["24:00", "2026-11-23T23:00:00+07:00", "2026-11-23T24:00:00+07:00"],
    ["too long", "2026-11-23T08:00:00+07:00", "2026-11-26T08:00:00+07:00"]
  ])("refuses %s", (_what, opensAt, closesAt) => {
    expect(Result.isFailure(Schema.decodeUnknownResult(Period)({ opensAt, closesAt }))).toBe(true)
  })
})
