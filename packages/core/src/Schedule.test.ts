import { Result, Schema } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { atLocal, localTime } from "./Instant.ts"
import { nearestFree, overlap, Period } from "./Schedule.ts"

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

describe("nearest free time", () => {
  const wanted = period("2026-11-23", "16:00", "18:00")
  it("is the wanted one when nothing is in the way", () => expect(nearestFree(wanted, [])).toEqual(wanted))
  it("stays within working hours when the wish did", () => {
    const free = nearestFree(wanted, [period("2026-11-23", "15:00", "16:30")])
    expect(free).toEqual(period("2026-11-24", "16:00", "18:00"))
  })
  it("never overlaps what is busy, is never earlier, and keeps the length", () => {
    const busy = fc.array(fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 15, max: 300 })), { maxLength: 30 })
    fc.assert(fc.property(busy, fc.integer({ min: 0, max: 1440 }), fc.integer({ min: 15, max: 240 }), (spans, start, length) => {
      const minute = (n: number) => new Date(atLocal("2026-11-23", "00:00").getTime() + n * 60_000)
      const held = spans.map(([from, long]): Period => ({ opensAt: minute(from), closesAt: minute(from + long) }))
      const asked = { opensAt: minute(start), closesAt: minute(start + length) }
      const free = nearestFree(asked, held)
      if (free === undefined) return
      expect(held.some((one) => overlap(one, free))).toBe(false)
      expect(free.opensAt >= asked.opensAt).toBe(true)
      expect(free.closesAt.getTime() - free.opensAt.getTime()).toBe(length * 60_000)
      if (localTime(asked.opensAt) >= "07:00" && localTime(asked.closesAt) <= "18:00" && localTime(asked.opensAt) < localTime(asked.closesAt)) {
        expect(localTime(free.opensAt) >= "07:00" && localTime(free.closesAt) <= "18:00").toBe(true)
      }
    }))
  })
})
