import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { workingCalendar } from "../Calendar.ts"
import { atLocal } from "../Instant.ts"
import { admissible, type Request } from "../Registration.ts"
import type { Amount, ProvisionKey } from "../Regulation.ts"
import { provisions as seeded } from "../regulation/tuyen-quang.ts"
import type { Clash } from "../Schedule.ts"
import type { SiteId } from "../Site.ts"
import type { UnitId } from "../Unit.ts"
import { noResources } from "./resources.ts"
import { assess, decisionDueAt, rules, trackOf, unnamed, type Circumstances, type Neighbour } from "./rules.ts"

const siteId = (n: number) => `00000000-0000-7000-8000-00000000000${n}` as SiteId
const sites = [1, 2].map((n) => ({
  id: siteId(n), code: `site-${n}`, name: `Điểm cầu ${n}`, nameEn: null, unitId: siteId(n) as string as UnitId,
  validFrom: "2017-10-02", validTo: null, successorId: null, technicians: 1
}))
const provisions = new Map<ProvisionKey, Amount | null>(seeded.map(({ key, value }) => [key, value]))

const request = (opensAt: Date, change: Partial<Request> = {}): Request => ({
  subject: "Giao ban tháng 11", chair: "Nguyễn Văn A", chairPosition: "", opensAt, closesAt: new Date(opensAt.getTime() + 3_600_000),
  mainSiteId: siteId(1), memberSiteIds: [siteId(2)], attendees: "", documentNumber: "", document: null,
  needs: { presentation: false, recording: false, notes: "" },
  contact: { name: "Trần Thị B", phone: "0912345678", email: "" }, reason: "", orderedBy: "", ...change
})
const around = (now: Date, change: Partial<Circumstances> = {}): Circumstances => ({
  now, calendar: workingCalendar([]), provisions, sites, clashes: [], neighbours: [], resources: noResources, occupancy: undefined, ...change
})
const verdicts = (asked: Request, circumstances: Circumstances) =>
  Object.fromEntries(assess(asked, circumstances).rulings.map(({ rule, verdict }) => [rule, verdict]))

/** Friday 27/11/2026, 08:00. */
const friday = atLocal("2026-11-27", "08:00")

describe("notice: three working days, filed by the end of Tuesday for a Friday", () => {
  it.each([
    ["2026-11-24", "23:59", "regular"],
    ["2026-11-25", "00:00", "late"],
    ["2026-11-26", "08:00", "late"],
    ["2026-11-26", "08:01", "unplanned"]
  ])("filed %s %s is %s", (date, time, track) => {
    expect(trackOf(request(friday), around(atLocal(date, time)))).toBe(track)
  })

  it("cites the provision that was exceeded, with both numbers", () => {
    const late = assess(request(friday), around(atLocal("2026-11-25", "09:00"))).rulings.find(({ rule }) => rule === "registration.notice")
    expect(late).toMatchObject({ verdict: "exceeds", article: "registration", provision: "registration-notice" })
    expect(late?.sentence.vi).toContain("trước 2 ngày làm việc, quy định từ 3 ngày")
    const unplanned = assess(request(friday), around(atLocal("2026-11-27", "07:00"))).rulings.find(({ rule }) => rule === "registration.notice")
    expect(unplanned?.provision).toBe("registration-unplanned-under")
  })

  it("follows the province's own number", () => {
    const oneDay = new Map(provisions).set("registration-notice", { amount: 1, unit: "working-day" })
    expect(trackOf(request(friday), around(atLocal("2026-11-25", "09:00"), { provisions: oneDay }))).toBe("regular")
  })
})

describe("what can not be sent", () => {
  const now = atLocal("2026-11-20", "08:00")
  const clash = (kind: Clash["kind"]): Clash => ({
    siteId: siteId(2), kind, number: "7/2026", subject: null, unitName: null, opensAt: friday, closesAt: new Date(friday.getTime() + 1_800_000)
  })

  it("an opening time that has passed", () => {
    expect(verdicts(request(now), around(now))["registration.future"]).toBe("broken")
    expect(verdicts(request(new Date(now.getTime() + 1)), around(now))["registration.future"]).toBeUndefined()
  })

  it("sites that do not exist, or are closed on the meeting's day", () => {
    expect(verdicts(request(friday), around(now, { sites: sites.slice(0, 1) }))["registration.sites"]).toBe("broken")
    const closing = (validTo: string) => [sites[0]!, { ...sites[1]!, validTo }]
    expect(verdicts(request(friday), around(now, { sites: closing("2026-11-26") }))["registration.sites"]).toBe("broken")
    const said = assess(request(friday), around(now, { sites: closing("2026-11-26") })).rulings.find(({ rule }) => rule === "registration.sites")!.sentence
    expect([said.vi, said.en]).toEqual([
      `Ngừng hoạt động trước ngày họp: ${sites[1]!.name} (từ sau ngày 26/11/2026)`, `Closed before the meeting's day: ${sites[1]!.nameEn ?? sites[1]!.name} (after 26/11/2026)`
    ])
    expect(verdicts(request(friday), around(now, { sites: closing("2026-11-27") }))["registration.sites"]).toBeUndefined()
  })

  it("a confirmed clash is named with other ways; a pending one only warns", () => {
    const clashes = [clash("confirmed")]
    const held = [{ opensAt: friday, closesAt: new Date(friday.getTime() + 1_800_000) }]
    const occupancy = { now, calendar: workingCalendar([]), held, taken: new Set([siteId(2)]), substitutes: new Map(), fits: () => true, sharing: [] }
    const assessment = assess(request(friday), around(now, { clashes, occupancy }))
    const refused = admissible(request(friday), assessment)
    expect(Result.isFailure(refused) && refused.failure._tag).toBe("ClashesWithConfirmed")
    expect(assessment.alternatives[0]).toEqual({ kind: "move", opensAt: atLocal("2026-11-27", "08:30"), closesAt: atLocal("2026-11-27", "09:30") })
    const pending = assess(request(friday), around(now, { clashes: [clash("pending")] }))
    expect(Result.isSuccess(admissible(request(friday), pending))).toBe(true)
    expect(pending.rulings.find(({ rule }) => rule === "schedule.pending")?.verdict).toBe("exceeds")
  })
})

describe("what is shared", () => {
  const now = atLocal("2026-11-20", "08:00")
  const other = (from: string, to: string, change: Partial<Neighbour> = {}): Neighbour => ({
    number: "9/2026", chair: "Lê Văn C", siteIds: [siteId(2)], opensAt: atLocal("2026-11-27", from), closesAt: atLocal("2026-11-27", to), ...change
  })

  it.each([["07:45", undefined], ["07:46", "exceeds"]])("a meeting at one of the sites that ends at %s leaves time to prepare: %s", (to, verdict) => {
    expect(verdicts(request(friday), around(now, { neighbours: [other("07:00", to)] }))["schedule.preparation"]).toBe(verdict)
  })
  it("other sites need no time to prepare", () => {
    const neighbours = [other("07:00", "07:59", { siteIds: [siteId(3)] })]
    expect(verdicts(request(friday), around(now, { neighbours }))["schedule.preparation"]).toBeUndefined()
  })

  it.each([["nguyen van a", "exceeds"], ["Nguyễn Văn B", undefined]])("the chair is at another meeting, however it is written: %s", (chair, verdict) => {
    const neighbours = [other("08:30", "09:30", { chair, siteIds: [siteId(3)] })]
    expect(verdicts(request(friday), around(now, { neighbours }))["schedule.chair"]).toBe(verdict)
  })

  it.each([[4, "met"], [3, "broken"]])("with %i ports two sites beside two meetings of two sites, one after the other, is %s", (amount, verdict) => {
    const neighbours = [
      other("08:00", "08:30", { siteIds: [siteId(3), siteId(4)] }), other("08:30", "09:00", { number: "10/2026", siteIds: [siteId(3), siteId(5)] })
    ]
    const withPorts = new Map(provisions).set("central-ports", { amount, unit: "port" })
    const { rulings } = assess(request(friday), around(now, { neighbours, provisions: withPorts }))
    expect(rulings.find(({ rule }) => rule === "schedule.ports")).toMatchObject({ verdict, provision: "central-ports" })
  })
  it("nobody has typed how many ports there are: nothing is said of them", () => {
    expect(verdicts(request(friday), around(now))["schedule.ports"]).toBeUndefined()
  })
})

describe("late and unplanned need words", () => {
  const sent = (now: Date, change: Partial<Request>) => {
    const asked = request(friday, change)
    const result = admissible(asked, assess(asked, around(now)))
    return Result.isSuccess(result) ? "sent" : result.failure._tag === "ReasonMissing" ? result.failure.field : result.failure._tag
  }
  it("late: a reason", () => {
    const late = atLocal("2026-11-25", "09:00")
    expect(sent(late, {})).toBe("reason")
    expect(sent(late, { reason: "Chỉ đạo mới của tỉnh" })).toBe("sent")
  })
  it("unplanned: also who ordered it", () => {
    const unplanned = atLocal("2026-11-27", "07:00")
    expect(sent(unplanned, { reason: "Ứng phó mưa lũ khẩn cấp" })).toBe("orderedBy")
    expect(sent(unplanned, { reason: "Ứng phó mưa lũ khẩn cấp", orderedBy: "Chủ tịch UBND tỉnh" })).toBe("sent")
  })
})

describe("the rest", () => {
  const now = atLocal("2026-11-20", "08:00")
  it("a site without its technical officer goes to the approver", () => {
    const short = [sites[0]!, { ...sites[1]!, technicians: 0 }]
    expect(verdicts(request(friday), around(now))["registration.technicians"]).toBe("met")
    expect(verdicts(request(friday), around(now, { sites: short }))["registration.technicians"]).toBe("exceeds")
  })
  it("an answer is due within two working days, and before the opening", () => {
    expect(decisionDueAt(request(friday), around(now))).toEqual(atLocal("2026-11-25", "00:00"))
    expect(decisionDueAt(request(friday), around(atLocal("2026-11-26", "09:00")))).toEqual(friday)
  })
  it("every ruling that a rule gives carries that rule's name", () => {
    const given = Object.entries(rules).flatMap(([name, rule]) => {
      const ruling = rule(request(now), around(now, { sites: [], clashes: [] }))
      return ruling === undefined ? [] : [[name, ruling.rule]]
    })
    expect(given).toEqual(given.map(([name]) => [name, name]))
    expect(given.length).toBeGreaterThan(2)
  })
})

describe("what others hold", () => {
  const now = atLocal("2026-11-02", "08:00")
  const asked = request(friday, { chair: "Nguyễn Văn A" })
  const beside = { number: "7/2026", chair: "Nguyễn Văn A", opensAt: asked.opensAt, closesAt: asked.closesAt, siteIds: [siteId(9)] }
  const behind = { ...beside, chair: "B", opensAt: asked.closesAt, closesAt: new Date(asked.closesAt.getTime() + 3_600_000), siteIds: [siteId(1)] }
  const waiting = { siteId: siteId(1), kind: "pending" as const, number: "8/2026", subject: "S", unitName: "U", opensAt: asked.opensAt, closesAt: asked.closesAt }
  const strict = new Map([...provisions, ["preparation-between", { amount: 30, unit: "minute" }] as const, ["central-ports", { amount: 2, unit: "port" }] as const]) as Circumstances["provisions"]
  const all = around(now, { provisions: strict, neighbours: [beside, behind], clashes: [waiting] })
  const about = (circumstances: Circumstances) => assess(asked, circumstances).rulings
    .filter(({ rule }) => ["schedule.pending", "schedule.preparation", "schedule.chair", "schedule.ports"].includes(rule))

  it("is named by its number to whoever may know it, and otherwise only said to be there", () => {
    expect(about(all)).toHaveLength(4)
    for (const { sentence } of about(all)) expect(sentence.vi).toMatch(/[78]\/2026$/)
    const hidden = about(unnamed(all))
    expect(hidden.map(({ rule, verdict }) => [rule, verdict])).toEqual(about(all).map(({ rule, verdict }) => [rule, verdict]))
    for (const { sentence } of hidden) {
      expect(sentence.vi).toMatch(/của đơn vị khác$/)
      expect(sentence.en).toMatch(/another unit's$/)
    }
  })
})
