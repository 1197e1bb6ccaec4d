import { describe, expect, it } from "vitest"
import { workingCalendar } from "../Calendar.ts"
import { atLocal, plusMillis } from "../Instant.ts"
import type { LineId } from "../Line.ts"
import type { OfficerId } from "../Officer.ts"
import type { Amount, ProvisionKey } from "../Regulation.ts"
import { provisions as seeded } from "../regulation/tuyen-quang.ts"
import type { SiteId } from "../Site.ts"
import type { UnitId } from "../Unit.ts"
import { noResources, type Downtime, type Resources } from "./resources.ts"
import { assessChange, type Neighbour } from "./rules.ts"

const site = (n: number) => `00000000-0000-7000-8000-00000000000${n}` as SiteId
const sites = [1, 2, 3].map((n) => ({
  id: site(n), code: `xa-${n}`, name: `Xã ${n}`, nameEn: `Commune ${n}`, unitId: site(n) as string as UnitId, validFrom: "2017-10-02", validTo: null, successorId: null, technicians: 1
}))
const provisions = new Map<ProvisionKey, Amount | null>(seeded.map(({ key, value }) => [key, value]))
const opensAt = atLocal("2026-11-27", "08:00")
const hours = (from: number, to: number) => ({ opensAt: plusMillis(opensAt, from * 3_600_000), closesAt: plusMillis(opensAt, to * 3_600_000) })
/** Sites 1 and 2, from 08:00 to 10:00. */
const asked = { ...hours(0, 2), mainSiteId: site(1), memberSiteIds: [site(2)], chair: "Nguyễn Văn A" }

const judged = (resources: Partial<Resources>, { neighbours = [], values = {} }: {
  readonly neighbours?: ReadonlyArray<Neighbour>
  readonly values?: Partial<Record<ProvisionKey, Amount | null>>
} = {}) => {
  const rulings = assessChange(asked, {
    now: atLocal("2026-11-20", "08:00"), calendar: workingCalendar([]), provisions: new Map([...provisions, ...Object.entries(values) as Array<[ProvisionKey, Amount]>]),
    sites: sites.slice(0, 2), clashes: [], neighbours, occupancy: undefined, resources: { ...noResources, ...resources }
  }, { moved: true })
  return (rule: string) => rulings.find((one) => one.rule === rule)
}
const neighbour = (number: string, siteIds: ReadonlyArray<SiteId>, from: number, to: number): Neighbour => ({ number, chair: "Trần B", siteIds, ...hours(from, to) })

describe("maintenance", () => {
  const window = (scope: Downtime["scope"], change: Partial<Downtime> = {}): Downtime =>
    ({ number: "BT-1", scope, name: "Xã 1", siteIds: [site(1)], ...hours(1, 3), state: "confirmed", ...change })
  const verdict = (one: Downtime) => judged({ maintenance: [one] })("schedule.maintenance")?.verdict

  it("of a site or of the centre can not be met in; of one thing, or only proposed, goes to the approver", () => {
    expect(verdict(window({ kind: "site", id: site(1) }))).toBe("broken")
    expect(verdict(window({ kind: "centre" }, { siteIds: [] }))).toBe("broken")
    expect(verdict(window({ kind: "room", id: "r" as never }))).toBe("exceeds")
    expect(verdict(window({ kind: "site", id: site(1) }, { state: "proposed" }))).toBe("exceeds")
  })
  it("touches no meeting that ends as it begins, or begins as it ends, or is held elsewhere", () => {
    expect(verdict(window({ kind: "site", id: site(1) }, hours(2, 3)))).toBeUndefined()
    expect(verdict(window({ kind: "site", id: site(1) }, hours(-3, 0)))).toBeUndefined()
    expect(verdict(window({ kind: "site", id: site(3) }, { siteIds: [site(3)] }))).toBeUndefined()
  })
  it("says what is down, until when", () => {
    expect(judged({ maintenance: [window({ kind: "line", id: "l" as never }, { name: "TSLCD, Xã 1" })] })("schedule.maintenance")?.sentence).toEqual({
      vi: "Đang bảo trì trong khung giờ này: Đường truyền TSLCD, Xã 1 (BT-1, 09:00 27/11/2026 – 11:00 27/11/2026)",
      en: "Under maintenance at this time: Line TSLCD, Xã 1 (BT-1, 09:00 27/11/2026 – 11:00 27/11/2026)"
    })
  })
})

describe("rooms and endpoints", () => {
  const room = (id: string, at: number, closed = false) => ({ id: id as never, siteId: site(at), name: id, closed })
  const down = (kind: "room" | "endpoint", id: string): Downtime =>
    ({ number: "BT-1", scope: { kind, id: id as never }, name: "", siteIds: [site(1)], ...hours(0, 1), state: "confirmed" })
  const said = (resources: Partial<Resources>) => judged(resources)("schedule.equipment")?.sentence.vi

  it("a site needs one in service, if it ever had any", () => {
    expect(said({ rooms: [room("a", 1, true), room("b", 1)] })).toBeUndefined()
    expect(said({})).toBeUndefined()
    expect(said({ rooms: [room("a", 1, true)] })).toBe("Xã 1: không còn phòng họp (đã ngừng sử dụng)")
  })
  it("one that is under maintenance is not in service, nor is an endpoint in such a room", () => {
    const endpoint = { id: "e" as never, siteId: site(1), roomId: "a" as never, name: "e", closed: false }
    expect(said({ rooms: [room("a", 1), room("b", 1)], maintenance: [down("room", "a")] })).toBeUndefined()
    expect(said({ rooms: [room("a", 1)], maintenance: [down("room", "a")] })).toBe("Xã 1: không còn phòng họp (đang bảo trì)")
    expect(said({ rooms: [room("a", 1), room("b", 1)], endpoints: [endpoint], maintenance: [down("room", "a")] })).toBe("Xã 1: không còn thiết bị (đang bảo trì)")
    expect(said({ endpoints: [endpoint], maintenance: [down("endpoint", "e")] })).toBe("Xã 1: không còn thiết bị (đang bảo trì)")
  })
})

describe("technical officers", () => {
  const post = (officer: string, n: number) => ({ officerId: officer as OfficerId, officerName: officer, siteId: site(n), siteName: `Xã ${n}` })
  const busy = (from: number, to: number) => judged({ posts: [post("An", 1), post("An", 3), post("Bình", 2)] }, { neighbours: [neighbour("7/2026", [site(3)], from, to)] })("schedule.technicians")

  it("one officer is not in two rooms at a time: the sentence says who, and where else", () => {
    expect(judged({ posts: [post("An", 1), post("Bình", 2)] })("schedule.technicians")).toBeUndefined()
    expect(judged({ posts: [post("An", 1), post("An", 2)] })("schedule.technicians")).toMatchObject({
      verdict: "exceeds", article: "site-duties", provision: "technicians-per-site",
      sentence: { vi: "Một cán bộ kỹ thuật không ở hai phòng cùng lúc; chưa có người cho: Xã 2 (An cùng giờ phục vụ Xã 1)" }
    })
  })
  it("an approved meeting elsewhere counts to its last moment, and not from there on", () => {
    expect(busy(-1, 0.01)?.verdict).toBe("exceeds")
    expect(busy(1.99, 3)?.verdict).toBe("exceeds")
    expect(busy(-1, 0)).toBeUndefined()
    expect(busy(2, 3)).toBeUndefined()
  })
  it("MUST not count two meetings, one after the other, as one", () => {
    // An serves site 3 in the first hour and site 4 in the second, while Chi, who could serve site 4 too, serves site 1.
    const posts = [post("An", 3), post("An", 4), post("Chi", 4), post("Chi", 1), post("Bình", 2)]
    expect(judged({ posts }, { neighbours: [neighbour("7", [site(3)], 0, 1), neighbour("8", [site(4)], 1, 2)] })("schedule.technicians")).toBeUndefined()
  })
})

describe("lines", () => {
  const line = (id: string, n: number, bandwidth: number | null, carriedBy: string | null = null) =>
    ({ id: id as LineId, siteId: site(n), name: id, bandwidth, carriedBy: carriedBy as LineId | null })
  const whole = { values: { "call-rate": { amount: 2000, unit: "kbit/s" }, "line-share": { amount: 80, unit: "percent" } } as const }
  /** Sites 1 to 3 behind one line. */
  const shared = (bandwidth: number | null) => [line("uplink", 3, bandwidth), line("a", 1, 10, "uplink"), line("b", 2, 10, "uplink")]

  it("a site's own line carries the call, with the share that is kept free", () => {
    expect(judged({ lines: [line("a", 1, 2.5)] }, whole)("schedule.line")).toBeUndefined()
    expect(judged({ lines: [line("a", 1, 2.49)] }, whole)("schedule.line")).toMatchObject({
      verdict: "exceeds", provision: "line-share", sentence: { vi: "Đường truyền không đủ cho một cuộc gọi 2 Mbit/s: Xã 1: a, dùng được 2 Mbit/s" }
    })
  })
  it("a line without a typed bandwidth is not judged, nor any without a share", () => {
    expect(judged({ lines: [line("a", 1, null), ...shared(null)] }, whole)("schedule.line")).toBeUndefined()
    expect(judged({ lines: shared(1) }, { values: { "line-share": null } })("schedule.lines")).toBeUndefined()
  })
  it("a shared line carries all that is approved at one moment, just so", () => {
    const neighbours = [neighbour("7/2026", [site(3)], 1, 3)]
    expect(judged({ lines: shared(7.5) }, { ...whole, neighbours })("schedule.lines")).toBeUndefined()
    expect(judged({ lines: shared(7.49) }, { ...whole, neighbours })("schedule.lines")).toMatchObject({
      verdict: "broken", article: "focal-body", sentence: { vi: "Đường truyền dùng chung không đủ: uplink: cần 6, dùng được 6 Mbit/s; cùng giờ có 7/2026" }
    })
    expect(judged({ lines: shared(7.49) }, { ...whole, neighbours: [neighbour("7/2026", [site(3)], 2, 3)] })("schedule.lines")).toBeUndefined()
  })
  it("MUST tell what is pending from what is confirmed", () => {
    const pending = [{ number: "8/2026", siteIds: [site(3)], ...hours(0, 1) }]
    expect(judged({ lines: shared(5), pending }, whole)("schedule.lines")).toMatchObject({ verdict: "exceeds" })
    expect(judged({ lines: shared(5), pending }, whole)("schedule.lines")?.sentence.vi).toContain("8/2026")
    expect(judged({ lines: shared(7.5), pending }, whole)("schedule.lines")).toBeUndefined()
    expect(judged({ lines: shared(4.9), pending }, whole)("schedule.lines")).toMatchObject({ verdict: "broken" })
  })
})
