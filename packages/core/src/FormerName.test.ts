import { expect, it } from "vitest"
import { nameOn } from "./FormerName.ts"

const body = {
  name: "Sở Khoa học và Công nghệ", nameEn: "DOST",
  formerNames: [
    { name: "Sở Bưu chính", nameEn: null, before: "2008-05-01" },
    { name: "Sở Thông tin và Truyền thông", nameEn: "DIC", before: "2025-03-01" },
    { name: "Gõ nhầm", nameEn: null, before: "2025-03-01" }
  ]
}

it.each([
  ["2007-01-01", "Sở Bưu chính"], ["2008-04-30", "Sở Bưu chính"], ["2008-05-01", "Sở Thông tin và Truyền thông"],
  ["2025-02-28", "Sở Thông tin và Truyền thông"], ["2025-03-01", "Sở Khoa học và Công nghệ"], ["2026-11-23", "Sở Khoa học và Công nghệ"]
])("on %s it was called %s", (day, name) => expect(nameOn(body, day).name).toBe(name))
