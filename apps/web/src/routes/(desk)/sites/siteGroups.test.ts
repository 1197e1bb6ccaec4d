import { describe, expect, it } from "vitest"
import { siteGroups, type SiteEntry } from "./siteGroups.ts"

const site = (code: string, name: string, kind: SiteEntry["unit"]["kind"], technician = "", model = ""): SiteEntry => ({
  id: code, code, name, nameEn: null, unitId: code, validFrom: "2017-10-02", validTo: null, successorId: null, formerNames: [],
  unit: { id: code, code, name, nameEn: null, kind, validFrom: "2017-10-02", validTo: null, successorId: null },
  rooms: [], lines: [], technicians: technician === "" ? [] : [{ id: "t", name: technician, position: "", phone: "0912345678" }],
  endpoint: model === "" ? null : { id: "e", name: model, model }, status: null
})
const sites = [
  site("na-hang", "Ủy ban nhân dân huyện Na Hang", "district"),
  site("so-y-te", "Sở Y tế", "department", "Chu Thị Nga", "Cisco Room Kit"),
  site("so-cong-thuong", "Sở Công Thương", "department", "Bùi Quang Hiếu", "Polycom HDX 8000"),
  site("ban-dan-toc", "Ban Dân tộc", "department", "Đặng Văn Đức"),
  site("vp-ubnd", "Văn phòng Ủy ban nhân dân tỉnh", "office")
]
const found = (query: string) => siteGroups(sites, query).map((group) => [group.kind, ...group.sites.map((each) => each.code)])

describe("the list of sites", () => {
  it("is grouped by kind of body, sorted as Vietnamese sorts", () => {
    expect(found("")).toEqual([["office", "vp-ubnd"], ["department", "ban-dan-toc", "so-cong-thuong", "so-y-te"], ["district", "na-hang"]])
  })

  it.each([
    ["uy ban nhan dan", [["office", "vp-ubnd"], ["district", "na-hang"]]],
    ["dang van duc", [["department", "ban-dan-toc"]]],
    ["ĐỨC", [["department", "ban-dan-toc"]]],
    ["hdx", [["department", "so-cong-thuong"]]],
    ["so nga", [["department", "so-y-te"]]],
    ["0912345", [["department", "ban-dan-toc", "so-cong-thuong", "so-y-te"]]],
    ["không có", []]
  ])("finds %s without accents, in any order of words", (query, expected) => {
    expect(found(query)).toEqual(expected)
  })
})
