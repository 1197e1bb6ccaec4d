import { describe, expect, it } from "vitest"
import { shortSiteName } from "./siteName.ts"

describe("the short name of a site", () => {
  it.each([
    ["Văn phòng Tỉnh ủy", "VP Tỉnh ủy"],
    ["Văn phòng Hội đồng nhân dân tỉnh", "VP HĐND tỉnh"],
    ["Văn phòng Ủy ban nhân dân tỉnh", "VP UBND tỉnh"],
    ["Ủy ban nhân dân huyện Na Hang", "UBND huyện Na Hang"],
    ["Sở Tài chính", "Sở Tài chính"]
  ])("%s is %s", (name, short) => {
    expect(shortSiteName(name)).toBe(short)
  })
})
