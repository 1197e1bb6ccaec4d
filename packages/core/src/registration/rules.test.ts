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
import { assess, decisionDueAt, rules, trackOf, type Circumstances } from "./rules.ts"

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
  now, calendar: workingCalendar([]), provisions, sites, clashes: [], busy: [], ...change
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
    siteId: siteId(2), kind, number: "7/2026", opensAt: friday, closesAt: new Date(friday.getTime() + 1_800_000)
  })

  it("an opening time that has passed", () => {
    expect(verdicts(request(now), around(now))["registration.future"]).toBe("broken")
    expect(verdicts(request(new Date(now.getTime() + 1)), around(now))["registration.future"]).toBeUndefined()
  })

  it("sites that do not exist, or are closed on the meeting's day", () => {
    expect(verdicts(request(friday), around(now, { sites: sites.slice(0, 1) }))["registration.sites"]).toBe("broken")
    const closing = (validTo: string) => [sites[0]!, { ...sites[1]!, validTo }]
    expect(verdicts(request(friday), around(now, { sites: closing("2026-11-26") }))["registration.sites"]).toBe("broken")
    expect(verdicts(request(friday), around(now, { sites: closing("2026-11-27") }))["registration.sites"]).toBeUndefined()
  })

  it("a confirmed clash is named with the nearest free time; a pending one only warns", () => {
    const clashes = [clash("confirmed")]
    const busy = [{ opensAt: friday, closesAt: new Date(friday.getTime() + 1_800_000) }]
    const assessment = assess(request(friday), around(now, { clashes, busy }))
    const refused = admissible(request(friday), assessment)
    expect(Result.isFailure(refused) && refused.failure._tag).toBe("ClashesWithConfirmed")
    expect(assessment.nearestFree?.opensAt).toEqual(atLocal("2026-11-27", "08:30"))
    const pending = assess(request(friday), around(now, { clashes: [clash("pending")] }))
    expect(Result.isSuccess(admissible(request(friday), pending))).toBe(true)
    expect(pending.rulings.find(({ rule }) => rule === "schedule.pending")?.verdict).toBe("exceeds")
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
