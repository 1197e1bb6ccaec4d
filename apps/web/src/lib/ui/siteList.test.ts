import { describe, expect, it } from "vitest"
import { isSiteList, readSiteList } from "./siteList.ts"

const sites = [
  { id: "1", code: "vp-ubnd", name: "Văn phòng Ủy ban nhân dân tỉnh" },
  { id: "2", code: "so-y-te", name: "Sở Y tế" },
  { id: "3", code: "so-tai-chinh", name: "Sở Tài chính" },
  { id: "4", code: "yen-son", name: "Huyện Yên Sơn" },
  { id: "5", code: "son-duong", name: "Huyện Sơn Dương" }
]

describe("a pasted list of sites", () => {
  it.each([
    ["names in a column", "Sở Y tế\nSở Tài chính\r\n"],
    ["without diacritics", "so y te; SO TAI CHINH"],
    ["codes", "so-y-te, so-tai-chinh"],
    ["a numbered list with full stops", "1. Sở Y tế.\n2) Sở Tài chính."],
    ["bullets", "- Sở Y tế\n• Sở Tài chính"],
    ["one of them twice", "Sở Y tế\nsở y tế\nSở Tài chính"]
  ])("%s", (_, text) => expect(readSiteList(text, sites)).toEqual({ ids: ["2", "3"], unmatched: [] }))

  it("knows the abbreviations of officers, and a name cut short", () =>
    expect(readSiteList("VP UBND tỉnh\nYên Sơn", sites)).toEqual({ ids: ["1", "4"], unmatched: [] }))
  it("names what it does not know, and does not guess between two", () =>
    expect(readSiteList("Sở Y tế\nSở Văn hóa\nSơn", sites)).toEqual({ ids: ["2"], unmatched: ["Sở Văn hóa", "Sơn"] }))
  it("is told from a search by more than one part", () => {
    expect(isSiteList("Sở Y tế")).toBe(false)
    expect(isSiteList("Sở Y tế\n")).toBe(false)
    expect(isSiteList("Sở Y tế, Sở Tài chính")).toBe(true)
  })
})
