import { describe, expect, it } from "vitest"
import { emptyDraft, requestOf, type Draft } from "./draft.ts"
import { copyOf, draftOfTemplate, templateFaults, templateOf, withoutClosed } from "./template.ts"

const [main, member, gone] = [1, 2, 3].map((n) => `019a0000-0000-7000-8000-00000000000${n}`) as [string, string, string]
const empty = emptyDraft({ name: "Nguyễn Thị Hòa", phone: "0912345678", email: "" })
const full: Draft = {
  ...empty, subject: "Giao ban", chair: "Nguyễn Văn An", chairPosition: "Chủ tịch", hostUnit: "Văn phòng", form: "hybrid", kind: "leaders", level: "province", agenda: "1. Báo cáo",
  documentNumber: "12/GM", openDate: "24/11/2026", openTime: "08:00", closeDate: "24/11/2026", closeTime: "09:30", mainSiteId: main, memberSiteIds: [member],
  attendees: "Lãnh đạo", headcount: "120", participants: { [member]: { attendees: "Phó phòng", headcount: "5" } }, layout: "speaker", extraChecks: ["Bục phát biểu"],
  recording: true, notes: "Micro", remarks: "Có phóng viên", contactName: "Trần B", reason: "Theo chỉ đạo khẩn", orderedBy: "Chủ tịch"
}
const site = (id: string, validTo: string | null) => ({ id, name: `Điểm ${id.slice(-1)}`, validTo }) as unknown as Parameters<typeof withoutClosed>[1][number]

describe("a copy", () => {
  const copy = copyOf(requestOf(full), empty)
  it("has everything but times, reason and who ordered it", () => {
    expect(copy).toEqual({ ...full, openDate: "", openTime: "", closeDate: "", closeTime: "", reason: "", orderedBy: "" })
  })
  it("of a meeting is held where the meeting was, which may not be where it was asked for", () => {
    expect(copyOf(requestOf(full), empty, { mainSiteId: member, memberSiteIds: [gone] })).toMatchObject({ mainSiteId: member, memberSiteIds: [gone] })
  })
})

describe("a template", () => {
  it("keeps what meetings have in common, and begins a form with it", () => {
    const again = draftOfTemplate({ ...templateOf({ ...full, minutes: "90" }) } as Parameters<typeof draftOfTemplate>[0], empty)
    expect(again).toEqual({
      ...full, minutes: "90", documentNumber: "", headcount: "", openDate: "", openTime: "", closeDate: "", closeTime: "", reason: "", orderedBy: ""
    })
  })
  it("without a contact leaves the officer's", () => {
    expect(draftOfTemplate(templateOf({ ...full, contactName: "", contactPhone: "" }) as Parameters<typeof draftOfTemplate>[0], empty).contactName).toBe("Nguyễn Thị Hòa")
  })
  it("may be empty, but not wrong", () => {
    expect(templateFaults(emptyDraft({ name: "", phone: "", email: "" }))).toEqual([])
    expect(templateFaults({ ...full, minutes: "chín mươi" })).toEqual([{ field: "closesAt", code: "number.unreadable" }])
    expect(templateFaults({ ...full, minutes: "2" })).toEqual([{ field: "closesAt", code: "number.out-of-range" }])
    expect(templateFaults({ ...full, extraChecks: ["Bục", "Bục"], contactEmail: "hoa" })).toEqual([{ field: "extraChecks", code: "checks.repeated" }, { field: "contactEmail", code: "email.unreadable" }])
  })
})

it("sites that have closed are named, not silently dropped", () => {
  const { draft, closed } = withoutClosed({ ...full, mainSiteId: gone, memberSiteIds: [main, member] }, [site(main, null), site(gone, "2026-06-30")], "2026-11-23")
  expect([draft.mainSiteId, draft.memberSiteIds]).toEqual(["", [main]])
  expect(closed).toEqual([{ id: gone, name: "Điểm 3", until: "2026-06-30" }, { id: member, name: undefined, until: undefined }])
  expect(withoutClosed(full, [site(main, "2026-11-23"), site(member, null)], "2026-11-23").closed).toEqual([])
})
