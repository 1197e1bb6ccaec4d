import { describe, expect, it } from "vitest"
import { changesBetween, compile, isChanged } from "./Directory.ts"
import type { Contact, OfficerId } from "./Officer.ts"
import type { Site, SiteId } from "./Site.ts"
import type { UnitId } from "./Unit.ts"

const site = (id: string, validTo: string | null = null): Site =>
  ({ id: id as SiteId, code: id, name: `Điểm cầu ${id}`, nameEn: null, unitId: "u" as UnitId, validFrom: "2017-10-02", validTo, successorId: null })
const contact = (name: string, phone = "0912345678"): Contact => ({ id: name as OfficerId, name, position: "", phone })
const made = (sites: ReadonlyArray<Site>, who: Record<string, ReadonlyArray<Contact>> = {}, day = "2026-11-23") =>
  compile(sites, new Map([["u", "Sở Y tế"]]), Object.entries(who).flatMap(([siteId, all]) => all.map((one) => ({ siteId: siteId as SiteId, contact: one }))), day)

describe("the directory", () => {
  it("has a line for each site that is open on the day, also where nobody is named", () => {
    const sites = [site("a"), site("b", "2026-11-23"), site("c", "2026-11-22")]
    expect(made(sites, { b: [contact("Nga")], c: [contact("Hiếu")] }).map(({ siteCode, unitName, technicians }) => [siteCode, unitName, technicians.length]))
      .toEqual([["a", "Sở Y tế", 0], ["b", "Sở Y tế", 1]])
  })

  it("differs from another by the sites that came and went, and by what is read of the others", () => {
    const before = made([site("a"), site("b"), site("c")], { a: [contact("Nga")], b: [contact("Hiếu")] })
    const after = made([site("a"), site("b"), site("d")], { a: [contact("Nga")], b: [contact("Hiếu", "0987654321")] })
    expect(changesBetween(before, after)).toEqual({ added: ["d"], removed: ["c"], revised: ["b"] })
    expect([isChanged(changesBetween(before, after)), isChanged(changesBetween(before, before))]).toEqual([true, false])
  })
})
