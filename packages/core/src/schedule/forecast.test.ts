import { expect, it } from "vitest"
import { atLocal } from "../Instant.ts"
import type { LineId } from "../Line.ts"
import type { Amount, ProvisionKey } from "../Regulation.ts"
import type { SiteId } from "../Site.ts"
import { forecast, type Load } from "./forecast.ts"

const at = (time: string) => atLocal("2026-11-27", time)
const site = (n: number) => `s${n}` as SiteId
const load = (number: string, kind: Load["kind"], from: string, to: string, siteIds: ReadonlyArray<number>): Load =>
  ({ id: number, number, kind, subject: `Họp ${number}`, unitName: "Sở", opensAt: at(from), closesAt: at(to), siteIds: siteIds.map(site) })
const line = (id: string, n: number, bandwidth: number | null, carriedBy: string | null) =>
  ({ id: id as LineId, siteId: site(n), siteName: `Xã ${n}`, name: id, bandwidth, carriedBy: carriedBy as LineId | null })
const provisions = new Map<ProvisionKey, Amount | null>([
  ["call-rate", { amount: 2000, unit: "kbit/s" }], ["line-share", { amount: 50, unit: "percent" }], ["central-ports", { amount: 5, unit: "port" }]
])
const day = { opensAt: at("00:00"), closesAt: atLocal("2026-11-28", "00:00") }

it("the day, quarter by quarter: what is sure, what would come on top, and why", () => {
  const loads = [
    load("1/2026", "confirmed", "08:00", "08:20", [1, 2]), load("2/2026", "confirmed", "08:20", "09:00", [1]), load("3/2026", "pending", "08:10", "08:40", [2, 3])
  ]
  const [ports, uplink] = forecast(day, loads, { lines: [line("uplink", 1, 10, null), line("a", 2, 10, "uplink"), line("b", 3, 10, null)], maintenance: [] }, provisions)
  expect(ports).toMatchObject({ line: null, capacity: 5 })
  expect(ports!.quarters).toHaveLength(96)
  const eight = (of: typeof ports) => of!.quarters.slice(31, 37).map(({ confirmed, pending }) => [confirmed, pending])
  // 1/2026 gives its ports back as 2/2026 takes them: never three at once.
  expect(eight(ports)).toEqual([[0, 0], [2, 2], [2, 2], [1, 2], [1, 0], [0, 0]])
  // Over the uplink: sites 1 and 2.
  expect(uplink).toMatchObject({ line: { id: "uplink", siteName: "Xã 1" }, capacity: 2 })
  expect(eight(uplink)).toEqual([[0, 0], [2, 1], [2, 1], [1, 1], [1, 0], [0, 0]])
  expect(uplink!.causes.map(({ number, sites }) => [number, sites])).toEqual([["1/2026", 2], ["3/2026", 1], ["2/2026", 1]])
})

it("a line that is down carries nothing while it is, and one without a bandwidth has no limit", () => {
  const down = { number: "BT-1", scope: { kind: "line" as const, id: "a" as LineId }, name: "", siteIds: [site(2)], opensAt: at("08:15"), closesAt: at("08:30"), state: "confirmed" as const }
  const [, uplink] = forecast(day, [load("1/2026", "confirmed", "08:00", "09:00", [1, 2])], { lines: [line("uplink", 1, null, null), line("a", 2, 10, "uplink")], maintenance: [down] }, provisions)
  expect(uplink!.capacity).toBeNull()
  expect(uplink!.quarters.slice(32, 36).map(({ confirmed }) => confirmed)).toEqual([2, 1, 2, 2])
})
