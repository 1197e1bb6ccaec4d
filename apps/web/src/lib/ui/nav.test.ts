import { roles } from "@diemcau/core/Officer"
import { describe, expect, it } from "vitest"
import { isCurrent, menuOf } from "./nav.ts"

describe("the menu", () => {
  it.each(roles)("of a %s starts at the desk, has at most 8 entries and leads to each page once", (role) => {
    const items = menuOf([role])
    expect(items[0]?.href).toBe("/")
    expect(items.length).toBeLessThanOrEqual(8)
    expect(new Set(items.map(({ href }) => href)).size).toBe(items.length)
  })
  it("merges the menus of several duties", () => {
    const hrefs = menuOf(["registrant", "approver"]).map(({ href }) => href)
    expect(hrefs).toEqual(["/", "/registrations", "/meetings", "/timeline", "/duties", "/regulation", "/approvals"])
  })
  it("marks a page and what lies under it, and the desk only on itself", () => {
    expect(isCurrent("/meetings", "/meetings/1/live")).toBe(true)
    expect(isCurrent("/", "/meetings")).toBe(false)
    expect(isCurrent("/meet", "/meetings")).toBe(false)
  })
})
