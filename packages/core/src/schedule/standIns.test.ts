import { expect, it } from "vitest"
import type { Site, SiteId } from "../Site.ts"
import type { Unit, UnitId } from "../Unit.ts"
import { standIns } from "./standIns.ts"

const unit = (id: string, kind: Unit["kind"]): Unit => ({
  id: id as UnitId, code: id, name: id, nameEn: null, kind, validFrom: "2017-10-02", validTo: null, successorId: null
})
const site = (id: string, unitId: string, change: Partial<Site> = {}): Site => ({
  id: id as SiteId, code: id, name: id, nameEn: null, unitId: unitId as UnitId, validFrom: "2017-10-02", validTo: null, successorId: null, ...change
})
const units = [unit("office", "office"), unit("finance", "department"), unit("health", "department"), unit("yen-son", "district"), unit("na-hang", "district")]
const asked = (sites: ReadonlyArray<Site>, ...ids: ReadonlyArray<string>) =>
  Object.fromEntries(standIns(ids as ReadonlyArray<SiteId>, sites, units, "2026-11-27"))

it("a unit's other rooms come first, then the capital's; a district's room is replaced only by its own", () => {
  const sites = [site("office", "office"), site("finance", "finance"), site("health", "health"), site("health-2", "health"), site("yen-son", "yen-son"), site("na-hang", "na-hang"), site("na-hang-2", "na-hang")]
  expect(asked(sites, "health", "yen-son", "na-hang")).toEqual({ health: ["health-2", "office", "finance"], "yen-son": [], "na-hang": ["na-hang-2"] })
})
it("a site that is closed on the day stands in for nobody", () => {
  const sites = [site("office", "office", { validTo: "2026-11-26" }), site("finance", "finance", { validFrom: "2026-11-28" }), site("health", "health")]
  expect(asked(sites, "health")).toEqual({ health: [] })
})
it("looks at eight for each, and not at the same eight", () => {
  const many = Array.from({ length: 40 }, (_, n) => site(`d${n}`, n % 2 === 0 ? "finance" : "office"))
  const found = asked([...many, site("h1", "health"), site("h2", "health")], "h1", "h2")
  expect(found["h1"]).toHaveLength(8)
  expect(found["h1"]!.filter((id) => found["h2"]!.includes(id))).toEqual([])
})
