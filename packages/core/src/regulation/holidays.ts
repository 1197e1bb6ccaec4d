import type { SpecialDay } from "../Calendar.ts"

const practice = "Lịch nghỉ của cán bộ, công chức đã công bố; bảng sửa được"

const run = (name: { vi: string; en: string }, dates: ReadonlyArray<string>): ReadonlyArray<SpecialDay> =>
  dates.map((date) => ({ date, kind: "holiday", name, sourceNote: practice }))

/** Days off of civil servants as first seeded; swapped days are announced each year and typed in. */
export const holidays: ReadonlyArray<SpecialDay> = [
  ...run({ vi: "Tết Dương lịch", en: "New Year" }, ["2026-01-01", "2027-01-01"]),
  ...run({ vi: "Tết Nguyên đán", en: "Lunar New Year" }, ["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"]),
  ...run({ vi: "Giỗ Tổ Hùng Vương", en: "Hùng Kings' Day" }, ["2026-04-27"]),
  ...run({ vi: "Ngày Giải phóng miền Nam; Quốc tế Lao động", en: "Reunification Day; Labour Day" }, ["2026-04-30", "2026-05-01"]),
  ...run({ vi: "Quốc khánh", en: "National Day" }, ["2026-09-01", "2026-09-02"]),
  ...run({ vi: "Ngày Giải phóng miền Nam; Quốc tế Lao động", en: "Reunification Day; Labour Day" }, ["2027-04-30"]),
  ...run({ vi: "Quốc khánh", en: "National Day" }, ["2027-09-02", "2027-09-03"])
]
