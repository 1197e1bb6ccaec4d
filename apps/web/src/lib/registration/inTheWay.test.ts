import { describe, expect, it } from "vitest"
import { formatter } from "../ui/format.ts"
import { en } from "../words/en.ts"
import { vi } from "../words/vi.ts"
import { holdersOf, whyNotApproved } from "./inTheWay.ts"

type Rulings = Parameters<typeof whyNotApproved>[0]
type Clash = Parameters<typeof holdersOf>[0][number]

const here = { words: vi, format: formatter("vi"), pick: (both: { readonly vi: string }) => both.vi }
const clash = (siteId: string, kind: "confirmed" | "pending", number: string | null = "7/2026", more: Partial<Clash> = {}) => ({
  siteId, kind, number, subject: number === null ? null : "Giao ban", unitName: null, opensAt: "2026-12-01T01:00:00Z", closesAt: "2026-12-01T03:00:00Z", ...more
}) as Clash
const ruling = (rule: string, verdict: "met" | "exceeds" | "broken") =>
  ({ rule, verdict, article: "focal-body", provision: null, sentence: { vi: `câu ${rule}`, en: `sentence ${rule}` } }) as Rulings[number]
const holders = (...clashes: ReadonlyArray<Clash>) => [...holdersOf(clashes, (id) => `Sở ${id}`, here).values()]

describe("what stands in the way of an approval", () => {
  it("each holder is told once with its sites; those without a number by their time", () => {
    expect(holders(clash("a", "confirmed"), clash("b", "confirmed"), clash("c", "pending", null))).toEqual([
      { number: "7/2026", kind: "confirmed", what: "Giao ban", time: "08:00–10:00", sites: ["Sở a", "Sở b"] },
      { number: null, kind: "pending", what: "", time: "08:00–10:00", sites: ["Sở c"] }
    ])
  })

  it("nothing, where rules are only exceeded and others only ask", () => {
    expect(whyNotApproved([ruling("registration.notice", "exceeds"), ruling("schedule.ports", "met")], holders(clash("a", "pending")), here)).toBeUndefined()
  })

  it.each(["schedule.ports", "schedule.lines", "registration.sites", "registration.future"])("%s broken stops it with its own sentence", (rule) => {
    expect(whyNotApproved([ruling(rule, "broken")], [], here)).toBe(`Chưa phê duyệt được: câu ${rule}. Trả lại để đổi giờ hoặc điểm cầu, hoặc từ chối.`)
    expect(whyNotApproved([ruling(rule, "broken")], [], { words: en, pick: ({ en }) => en })).toBe(`Can not be approved: sentence ${rule}. Send it back for another time or other sites, or refuse.`)
  })

  it("an approved meeting or maintenance is named instead of its rule, with what else is broken", () => {
    const rulings = [ruling("schedule.confirmed", "broken"), ruling("schedule.ports", "broken")]
    expect(whyNotApproved(rulings, holders(clash("a", "confirmed")), here)).toBe(
      "Chưa phê duyệt được: trùng lịch đã duyệt 7/2026 tại Sở a. câu schedule.ports. Trả lại để đổi giờ hoặc điểm cầu, hoặc từ chối.")
    expect(whyNotApproved([ruling("schedule.maintenance", "broken")], holders(clash("a", "confirmed", "BT-2", { maintenance: true })), here)).toContain("Sở a đang có lịch bảo trì BT-2.")
  })
})
