import { describe, expect, it } from "vitest"
import { pastedDays } from "./pastedDays.ts"

describe("pasted holidays", () => {
  it("reads off and worked days in both languages, with or without leading zeros", () => {
    const { days, faults } = pastedDays("01/01/2027; Tết Dương lịch; off; New Year\n\n2/1/2027\tLàm bù\tlàm bù\n3/9/2027;Quốc khánh;Nghỉ", 2027)
    expect(faults).toEqual([])
    expect(days).toEqual([
      { date: "2027-01-01", kind: "holiday", name: { vi: "Tết Dương lịch", en: "New Year" } },
      { date: "2027-01-02", kind: "make-up", name: { vi: "Làm bù", en: "Làm bù" } },
      { date: "2027-09-03", kind: "holiday", name: { vi: "Quốc khánh", en: "Quốc khánh" } }
    ])
  })
  it.each([
    ["01/01/2027; Tết", "columns"],
    ["01/01/2027; Tết; off; New Year; more", "columns"],
    ["31/04/2027; Không có; off", "date"],
    ["2027-01-01; Tết; off", "date"],
    ["01/01/2028; Tết; off", "year"],
    ["01/01/2027;; off", "name"],
    ["01/01/2027; Tết; maybe", "kind"],
    // 4 January 2027 is a Monday, 3 January a Sunday.
    ["04/01/2027; Làm bù; working", "worked-anyway"]
  ])("%s: %s", (line, fault) => {
    const { days, faults } = pastedDays(`03/01/2027; Làm bù; working\n${line}`, 2027)
    expect(days).toHaveLength(1)
    expect(faults).toEqual([{ line: 2, text: line, fault }])
  })
  it("tells a day twice, in the lines or beside the table, and reads on", () => {
    const { days, faults } = pastedDays("01/01/2027; A; off\n01/01/2027; B; off\n02/09/2027; C; off\n05/05/2027; D; off", 2027, ["2027-09-02"])
    expect(days.map(({ date }) => date)).toEqual(["2027-01-01", "2027-05-05"])
    expect(faults.map(({ line, fault }) => [line, fault])).toEqual([[2, "repeated"], [3, "repeated"]])
  })
})
