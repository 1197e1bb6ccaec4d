import { describe, expect, it } from "vitest"
import type { JournalEntry } from "../Journal.ts"
import type { Meeting } from "../Meeting.ts"
import { noticesOf, type People } from "../Notice.ts"
import { onlyPrincipal, type Officer, type Role } from "../Officer.ts"
import type { Registration } from "../Registration.ts"

const officer = (id: string, roles: ReadonlyArray<Role>, unitId: string, siteIds: ReadonlyArray<string> = []): Officer => ({
  id: id as Officer["id"], name: id, position: "", phone: "", email: "", unitId: unitId as Officer["unitId"], roles: [...roles], siteIds: siteIds as Officer["siteIds"], ...onlyPrincipal
})
const officers = [
  officer("author", ["registrant"], "u1"), officer("boss-1", ["leader"], "u1"), officer("tech-1", ["technician"], "u1", ["a", "b"]),
  officer("clerk-2", ["registrant"], "u2"), officer("all-in-one", ["registrant", "technician"], "u2", ["c"]),
  officer("boss-3", ["leader"], "u3"), officer("tech-3", ["technician"], "u3", ["d"]), officer("decider", ["approver"], "focal"), officer("desk", ["operator"], "focal")
]
const at = (time: string, day = "27") => `2026-11-${day}T${time}:00.000Z`
const told = { id: "m", mainSiteId: "a", siteIds: ["a", "c"], opensAt: at("01:00"), closesAt: at("03:00"), checkDueAt: at("00:00"), round: 0 }
const meeting = { ...told, number: "1/2026", subject: "Giao ban", opensAt: new Date(told.opensAt) } as unknown as Meeting
const people: People = {
  officers, steps: [], meeting, checkedSiteIds: [], retimed: [], presence: { dueAt: null, siteIds: [] },
  registration: { id: "r", number: "1/2026", unitId: "u1", submittedBy: "author", decisionDueAt: meeting.opensAt, request: { subject: "Giao ban", opensAt: meeting.opensAt } } as unknown as Registration,
  siteUnitIds: new Map([["a", "u1"], ["b", "u1"], ["c", "u2"], ["d", "u3"]]), siteNames: new Map(["a", "b", "c", "d"].map((id) => [id, { vi: `Điểm ${id}`, en: `Site ${id}` }]))
}
const tell = (event: string, data: object, around = people) =>
  noticesOf({ position: 1, at: meeting.opensAt, officerId: "decider", event, subjectId: "m", meetingId: "m", registrationId: "r", data } as unknown as JournalEntry, around)
const toldTo = (id: string, event: string, data: object, around?: People) => tell(event, data, around).filter(({ officerId }) => officerId === id)
const reason = "Theo ý kiến của chủ trì"

describe("the body of a site that takes part", () => {
  it("is invited once the meeting is approved, and asked whether it attends; until then it hears nothing", () => {
    expect(toldTo("clerk-2", "registration.approved", { meeting: told, remarks: "Nội bộ", condition: null })).toEqual([{
      officerId: "clerk-2", kind: "meeting-invited", article: "meeting-principles", link: "/meetings/m#attendance", registrationId: "r", meetingId: "m",
      subject: { vi: "Cơ quan được mời dự họp: 1/2026 Giao ban", en: "Your body is invited to a meeting: 1/2026 Giao ban" },
      sentence: {
        vi: "Điểm c: họp từ 08:00 27/11/2026 đến 10:00 27/11/2026. Đề nghị trả lời dự họp.",
        en: "Site c: the meeting is held from 08:00 27/11/2026 to 10:00 27/11/2026. Please answer whether you attend."
      }
    }])
    for (const event of ["preemption.decided", "waitlist.accepted"]) expect(toldTo("clerk-2", event, { verdict: "grant", meeting: told })).toMatchObject([{ kind: "meeting-invited" }])
    for (const event of ["registration.submitted", "registration.endorsed", "registration.refused", "registration.withdrawn", "waitlist.joined", "waitlist.offered", "preemption.requested"]) {
      expect(toldTo("clerk-2", event, { meeting: told, reason, verdict: "refuse", entry: { offer: { opensAt: told.opensAt, expiresAt: told.opensAt } } }), event).toEqual([])
    }
    expect(toldTo("clerk-2", "preemption.decided", { verdict: "refuse", reason })).toEqual([])
  })

  it("is told once: not as invited too whom the decision reaches as author or technical officer, and nobody of other bodies", () => {
    const kinds = tell("registration.approved", { meeting: told }).map(({ officerId, kind }) => `${officerId} ${kind}`)
    expect(kinds).toEqual(["author registration-approved", "tech-1 site-booked", "all-in-one site-booked", "boss-1 meeting-invited", "clerk-2 meeting-invited"])
  })

  it("hears what is different: the time with the former one, the sites, and why; asked anew only where its answer counts no more", () => {
    const moved = { ...told, opensAt: at("07:00", "28"), closesAt: at("09:00", "28"), round: 1 }
    expect(toldTo("clerk-2", "meeting.changed", { before: told, after: moved, reason })).toMatchObject([{ kind: "attendance-changed", link: "/meetings/m#attendance", sentence: {
      vi: `Điểm c: họp từ 14:00 28/11/2026 đến 16:00 28/11/2026, thay cho từ 08:00 27/11/2026 đến 10:00 27/11/2026. Đề nghị trả lời dự họp. Lý do: ${reason}`,
      en: `Site c: held from 14:00 28/11/2026 to 16:00 28/11/2026, instead of from 08:00 27/11/2026 to 10:00 27/11/2026. Please answer whether you attend. Reason: ${reason}`
    } }])
    const swapped = { ...told, mainSiteId: "c", siteIds: ["c", "d"] }
    const change = { before: told, after: swapped, reason }
    expect(toldTo("clerk-2", "meeting.changed", change)[0]!.sentence).toEqual({
      vi: `Điểm c: vẫn họp từ 08:00 27/11/2026 đến 10:00 27/11/2026. Thêm: Điểm d. Bớt: Điểm a. Điểm cầu chính: Điểm c. Lý do: ${reason}`,
      en: `Site c: still held from 08:00 27/11/2026 to 10:00 27/11/2026. Added: Site d. Left out: Site a. Main site: Site c. Reason: ${reason}`
    })
    expect(toldTo("boss-3", "meeting.changed", change)).toMatchObject([{ kind: "meeting-invited" }])
    expect(toldTo("boss-1", "meeting.changed", change)).toMatchObject([{
      kind: "attendance-changed", link: "/meetings/m#attendance", sentence: { en: `Site a takes no part in the meeting at 08:00 27/11/2026 any more. Reason: ${reason}` }
    }])
  })

  it("hears of the site that stays also where another one in the same hands leaves", () => {
    const both = officer("two-bodies", ["technician"], "u1", ["a"])
    const around = { ...people, officers: [{ ...both, posts: [{ unitId: "u2" as never, roles: ["leader" as const], siteIds: [] }] }] }
    expect(toldTo("two-bodies", "meeting.changed", { before: told, after: { ...told, mainSiteId: "c", siteIds: ["c", "d"] }, reason }, around).map(({ kind }) => kind))
      .toEqual(["site-released", "attendance-changed"])
  })

  it("hears that it is not held, on which ground, and when it is held after all", () => {
    const sentence = (event: string, data: object) => toldTo("clerk-2", event, data).map(({ kind, sentence: { vi } }) => [kind, vi])
    expect(sentence("meeting.cancelled", { reason })).toEqual([["attendance-changed", `Điểm c: không họp lúc 08:00 27/11/2026. Lý do: ${reason}`]])
    expect(sentence("meeting.postponed", { ground: "instruction", reason })).toEqual([
      ["attendance-changed", `Điểm c: không họp lúc 08:00 27/11/2026; thời gian mới được báo sau. Căn cứ: theo chỉ đạo của cấp trên. Lý do: ${reason}`]
    ])
    expect(sentence("meeting.cancelled", { reason: "Việc khẩn cấp", displaced: true, before: told, alternatives: [] })).toEqual([
      ["attendance-changed", "Điểm c: không họp lúc 08:00 27/11/2026, nhường điểm cầu cho cuộc họp có mức ưu tiên cao hơn; thời gian mới được báo sau."]
    ])
    expect(sentence("meeting.restored", { before: "postponed", after: told, reason })).toEqual([
      ["meeting-invited", `Điểm c: cuộc họp được tổ chức trở lại, từ 08:00 27/11/2026 đến 10:00 27/11/2026. Đề nghị trả lời dự họp. Lý do: ${reason}`]
    ])
  })

  it("hears of a series as one; of one whose sites change, whether its own is in it still", () => {
    const series = { ...people, meeting: null }
    const meetings = Array.from({ length: 52 }, (_, n) => ({ id: `m${n}`, opensAt: at("01:00") }))
    expect(toldTo("clerk-2", "registration.approved", { meetings, siteIds: ["a", "c"] }, series)).toMatchObject([{
      kind: "meeting-invited", link: "/meetings/m0#attendance", sentence: { vi: "Điểm c: họp theo chuỗi, 52 cuộc họp, từ 08:00 27/11/2026. Đề nghị trả lời dự họp." }
    }])
    const data = { meetings, siteIds: ["a", "c", "d"], reason, change: { sites: { mainSiteId: "a", memberSiteIds: ["d"] } } }
    expect(toldTo("clerk-2", "series.changed", data, series)).toMatchObject([{
      kind: "attendance-changed", sentence: { vi: `Điểm c không còn tham gia 52 cuộc họp của chuỗi, từ 08:00 27/11/2026. Lý do: ${reason}` }
    }])
    expect(toldTo("boss-3", "series.changed", data, series)).toMatchObject([{ kind: "attendance-changed" }])
    expect(toldTo("boss-3", "series.cancelled", data, series).length).toBe(1)
    expect(toldTo("boss-3", "series.changed", { ...data, meetings: [] }, series)).toEqual([])
  })
})
