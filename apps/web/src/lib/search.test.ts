import { describe, expect, it } from "vitest"
import { find, type Findable } from "./search.ts"

const site = (title: string, detail: string): Findable => ({ kind: "site", title, detail, href: `/sites/${detail}` })
const all: ReadonlyArray<Findable> = [
  { kind: "page", title: "Điểm cầu", detail: "", href: "/sites" },
  site("Sở Y tế", "so-y-te"), site("Sở Tài chính", "so-tai-chinh"), site("Huyện Yên Sơn", "yen-son"), site("Văn phòng Tỉnh ủy", "tinh-uy")
]
const titles = (query: string) => find(all, query).map(({ title }) => title)

describe("the quick search", () => {
  it.each([["so y te", "Sở Y tế"], ["SỞ Y", "Sở Y tế"], ["diem cau", "Điểm cầu"], ["tinh uy", "Văn phòng Tỉnh ủy"], ["so-tai", "Sở Tài chính"]])("%s finds %s", (query, title) =>
    expect(titles(query)[0]).toBe(title))
  it("puts first what begins with the words", () => expect(titles("y")).toEqual(["Sở Y tế", "Huyện Yên Sơn", "Văn phòng Tỉnh ủy"]))
  it("wants every word", () => expect(titles("sở xanh")).toEqual([]))
  it.each(["", "  ", "không có"])("finds nothing for %j", (query) => expect(titles(query)).toEqual([]))
  it("shows no more than fit", () => expect(find(Array.from({ length: 40 }, (_, n) => site(`Sở ${n}`, "x")), "so")).toHaveLength(8))
})
