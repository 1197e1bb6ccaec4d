import { describe, expect, it } from "vitest"
import type { SiteId } from "./Site.ts"
import { headings, mostRows, readSheet } from "./SiteImport.ts"
import { planImport, type Estate } from "./siteImport/plan.ts"
import type { UnitId } from "./Unit.ts"
import type { RoomId } from "./Room.ts"

const top = headings.map(({ names }) => names[0])
const cells = (change: Partial<Record<(typeof headings)[number]["column"], string>> = {}) => {
  const row: Record<string, string> = {
    code: "xa-an-tuong", name: "Điểm cầu xã An Tường", nameEn: "", unitCode: "xa-an-tuong", unitName: "UBND xã An Tường", unitKind: "Xã", validFrom: "01/07/2025",
    room: "Phòng họp trực tuyến", seats: "30", line: "TSLCD", provider: "VNPT", bandwidth: "20", ...change
  }
  return headings.map(({ column }) => row[column]!)
}
const faultsOf = (...rows: ReadonlyArray<ReadonlyArray<string>>) => readSheet([top, ...rows]).faults.map(({ row, column, code }) => [row, column, code])

describe("a sheet", () => {
  it("is read by its headings, in any order, with or without diacritics; empty rows are no rows", () => {
    const reversed = [[""], top.toReversed().map((name) => name.normalize("NFD").toUpperCase()), [], cells().toReversed(), ["", ""]]
    expect(readSheet(reversed)).toEqual({
      faults: [],
      rows: [{
        row: 4, code: "xa-an-tuong", name: "Điểm cầu xã An Tường", nameEn: null, unitCode: "xa-an-tuong", unitName: "UBND xã An Tường", unitKind: "district",
        validFrom: "2025-07-01", room: "Phòng họp trực tuyến", seats: 30, line: "TSLCD", provider: "VNPT", bandwidth: 20
      }]
    })
    expect(readSheet([["Code", "Site", "Unit code"], ["so-y-te", "Sở Y tế", "so-y-te"]]).rows[0]).toMatchObject({ code: "so-y-te", seats: null, validFrom: null })
  })

  it.each([
    ["no heading", [], [[1, null, "import.empty"]]], ["a heading only", [top], [[1, null, "import.empty"]]],
    ["a heading without the codes", [["Tên điểm cầu"], ["A"]], [[1, "code", "import.column-missing"], [1, "unitCode", "import.column-missing"]]]
  ] as const)("with %s is refused as a whole", (_what, sheet, expected) => {
    expect(readSheet(sheet).faults.map(({ row, column, code }) => [row, column, code])).toEqual(expected)
  })

  it.each([
    [{ code: "Xã An Tường" }, "code", "code.unreadable"], [{ code: "" }, "code", "text.required"], [{ code: "import" }, "code", "code.reserved"],
    [{ name: "" }, "name", "text.required"], [{ name: "a\u202eb" }, "name", "text.unreadable"], [{ unitKind: "Tổng cục" }, "unitKind", "import.group"],
    [{ validFrom: "31/11/2025" }, "validFrom", "date.unreadable"], [{ validFrom: "hôm qua" }, "validFrom", "date.unreadable"],
    [{ seats: "ba mươi" }, "seats", "number.unreadable"], [{ seats: "0" }, "seats", "number.out-of-range"], [{ seats: "1.5" }, "seats", "field.type"],
    [{ bandwidth: "1.000,5" }, "bandwidth", "number.unreadable"], [{ bandwidth: "0" }, "bandwidth", "number.out-of-range"]
  ] as const)("with %j is told at the cell", (change, column, code) => expect(faultsOf(cells(), cells(change))).toEqual([[3, column, code]]))

  it("tells all faults at once", () => {
    expect(faultsOf(cells({ code: "", seats: "x" }), cells({ name: "" }))).toEqual([[2, "seats", "number.unreadable"], [2, "code", "text.required"], [3, "name", "text.required"]])
  })

  it(`takes ${mostRows} rows and no more`, () => {
    expect(readSheet([top, ...Array.from({ length: mostRows }, () => cells())]).rows).toHaveLength(mostRows)
    expect(faultsOf(...Array.from({ length: mostRows + 1 }, () => cells()))).toEqual([[mostRows + 2, null, "import.too-many"]])
  })
})

describe("a plan", () => {
  const today = "2026-11-23"
  const unit = { id: "u" as UnitId, code: "so-y-te", name: "Sở Y tế", nameEn: null, kind: "department" as const, validFrom: "2017-10-02", validTo: null, successorId: null }
  const site = { ...unit, id: "s" as SiteId, name: "Sở Y tế", unitId: unit.id }
  const estate: Estate = { units: [unit], sites: [site], rooms: [{ id: "r" as RoomId, siteId: site.id, name: "Phòng họp", seats: null }], lines: [] }
  const plan = (changes: ReadonlyArray<Parameters<typeof cells>[0]>, about: Estate = estate) => planImport(readSheet([top, ...changes.map(cells)]).rows, about, today)
  const known = { code: "so-y-te", name: "Sở Y tế", unitCode: "so-y-te", unitName: "", unitKind: "", room: "", line: "" }

  it.each([
    ["the same", {}, "same"], ["another name", { name: "Sở Y tế tỉnh" }, "revise"], ["a new room", { room: "Hội trường" }, "revise"],
    ["the room as it is", { room: "PHONG HOP", seats: "" }, "same"], ["seats for the room", { room: "Phòng họp", seats: "40" }, "revise"],
    ["a line", { line: "TSLCD" }, "revise"], ["another unit", { unitCode: "moi", unitName: "Mới", unitKind: "Sở" }, "revise"], ["another code", { code: "moi" }, "add"]
  ] as const)("of a known site with %s", (_what, change, action) => {
    const { rows, faults } = plan([{ ...known, ...change }])
    expect([rows.map((row) => row.action), faults]).toEqual([[action], []])
  })

  it("makes a new unit once, of its first row", () => {
    const { newUnits, faults } = plan([{ code: "a-1" }, { code: "a-2", unitName: "" }])
    expect([newUnits, faults]).toEqual([[{ code: "xa-an-tuong", name: "UBND xã An Tường", kind: "district", validFrom: "2025-07-01" }], []])
  })

  it.each([
    ["a code twice", [{ code: "a-1" }, { code: "a-1" }], estate, [[3, "code", "import.code-repeated"]]],
    ["a unit that nobody knows", [{ unitName: "" }], estate, [[2, "unitName", "import.unit-unknown"]]],
    ["a unit of no group", [{ unitKind: "" }], estate, [[2, "unitKind", "import.unit-unknown"]]],
    ["two names for a new unit", [{ code: "a-1" }, { code: "a-2", unitName: "Khác" }], estate, [[3, "unitName", "import.unit-differs"]]],
    ["a closed site", [known], { ...estate, sites: [{ ...site, validTo: "2027-01-01" }] }, [[2, "code", "import.site-closed"]]],
    ["a closed unit", [known], { ...estate, units: [{ ...unit, validTo: "2027-01-01" }] }, [[2, "unitCode", "import.unit-closed"]]]
  ] as const)("refuses %s", (_what, changes, about, expected) => {
    expect(plan(changes, about).faults.map(({ row, column, code }) => [row, column, code])).toEqual(expected)
  })
})
