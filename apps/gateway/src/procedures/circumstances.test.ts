import { onlyPrincipal, type Officer } from "@diemcau/core/Officer"
import type { SiteId } from "@diemcau/core/Site"
import type { UnitId } from "@diemcau/core/Unit"
import type { Holding } from "@diemcau/store/Schedule"
import { describe, expect, it } from "vitest"
import { shownTo } from "./circumstances.ts"

const registrant = (unit: string): Officer => ({
  id: "o" as Officer["id"], name: "", position: "", phone: "", email: "", unitId: unit as UnitId, roles: ["registrant"], siteIds: [], ...onlyPrincipal
})
/** One unit's meeting at the sites of three. */
const held = ["own", "finance", "health"].map((site): Holding => ({
  siteId: site as SiteId, unitIds: ["own", site] as unknown as ReadonlyArray<UnitId>, kind: "confirmed", number: "1/2026", subject: "Giao ban", unitName: "Văn phòng",
  opensAt: new Date(0), closesAt: new Date(1)
}))
const numbers = (viewer: Officer | null) => shownTo(viewer, held).map(({ number }) => number)

describe("what holds sites", () => {
  it("is known at all of its sites to whoever may know of it at one", () => {
    expect(numbers(registrant("health"))).toEqual(["1/2026", "1/2026", "1/2026"])
    expect(numbers(null)).toEqual(["1/2026", "1/2026", "1/2026"])
  })
  it("is nameless at every site to an outsider, but for maintenance", () => {
    expect(numbers(registrant("justice"))).toEqual([null, null, null])
    expect(shownTo(registrant("justice"), held.map((one) => ({ ...one, maintenance: true }))).map(({ subject }) => subject)).toEqual(["Giao ban", "Giao ban", "Giao ban"])
  })
})
