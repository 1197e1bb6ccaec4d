import { describe, expect, it } from "vitest"
import { countdown, formatter } from "./format.ts"

const vi = formatter("vi")
const en = formatter("en")

describe("formats, in the province's time whatever the machine's zone", () => {
  it("names the day", () => {
    expect(vi.day("2026-11-24T01:00:00Z")).toBe("Thứ Ba, 24/11/2026")
    expect(en.day("2026-11-24T01:00:00Z")).toBe("Tuesday, 24/11/2026")
    expect(vi.day("2026-11-22")).toBe("Chủ nhật, 22/11/2026")
  })

  it("puts the evening of UTC on the next morning's day", () => {
    expect(vi.date("2026-12-31T17:00:00Z")).toBe("01/01/2027")
    expect(vi.clock("2026-12-31T17:00:05Z")).toBe("00:00:05")
  })

  it("writes a period with one date, or with both when they differ", () => {
    expect(vi.period("2026-11-24T01:00:00Z", "2026-11-24T04:30:00Z")).toBe("08:00–11:30")
    expect(vi.period("2026-11-24T15:00:00Z", "2026-11-24T18:00:00Z")).toBe("22:00 ngày 24/11/2026 – 01:00 ngày 25/11/2026")
  })

  it("tells a deadline at midnight by the day that ends with it", () => {
    expect(vi.until("2026-11-25T09:00:00Z")).toBe("trước 16:00 ngày 25/11/2026")
    expect(vi.until("2026-11-26T17:00:00.000Z")).toBe("hết ngày 26/11/2026")
    expect(en.until("2026-11-26T17:00:00.000Z")).toBe("by the end of 26/11/2026")
  })

  it.each([
    [12_900, "12 giây", "12 s"],
    [41 * 60_000, "41 phút", "41 min"],
    [7_500_000, "2 giờ 05 phút", "2 h 05 min"],
    [3_600_000, "1 giờ", "1 h"],
    [3 * 86_400_000, "3 ngày", "3 days"],
    [-5, "0 giây", "0 s"]
  ])("says how long %d ms are", (millis, inVietnamese, inEnglish) => {
    expect(vi.duration(millis)).toBe(inVietnamese)
    expect(en.duration(millis)).toBe(inEnglish)
  })

  it("writes numbers as each language does", () => {
    expect(vi.number(1234.56)).toBe("1.234,6")
    expect(en.number(1234.56)).toBe("1,234.6")
    expect(vi.percent(0.929)).toBe("92,9%")
  })

  it("groups a phone number, and leaves what it does not know", () => {
    expect(vi.phone("0912345678")).toBe("0912 345 678")
    expect(vi.phone("(0207) 3822 111")).toBe("(0207) 3822 111")
  })

  it("writes the values of provisions", () => {
    expect(vi.amount({ amount: 3, unit: "working-day" })).toBe("3 ngày làm việc")
    expect(en.amount({ amount: 1, unit: "officer" })).toBe("1 person")
    expect(en.amount({ amount: 1920, unit: "kbit/s" })).toBe("1,920 kbit/s")
  })

  it("counts down without going below nothing", () => {
    expect(countdown(41 * 60_000 + 7_999)).toBe("41:07")
    expect(countdown(-1)).toBe("00:00")
  })
})
