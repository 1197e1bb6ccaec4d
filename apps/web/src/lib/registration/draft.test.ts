import { describe, expect, it } from "vitest"
import { formatter } from "../ui/format.ts"
import { assessable, draftOf, emptyDraft, faultsOf, fieldOf, missingForRules, requestOf, serverFaults, type Draft } from "./draft.ts"

const main = "019a0000-0000-7000-8000-000000000001"
const member = "019a0000-0000-7000-8000-000000000002"
const contact = { name: "Nguyễn Thị Hòa", phone: "0912345678", email: "" }
const full = (changes: Partial<Draft> = {}): Draft => ({
  ...emptyDraft(contact), subject: "Giao ban tháng 11", chair: "Nguyễn Văn An",
  openDate: "24/11/2026", openTime: "08:00", closeDate: "24/11/2026", closeTime: "11:30",
  mainSiteId: main, memberSiteIds: [member], ...changes
})
const codes = (draft: Draft) => faultsOf(draft).map(({ field, code }) => `${field} ${code}`)

describe("what the domain says of the form", () => {
  it("finds nothing in a full one", () => expect(codes(full())).toEqual([]))
  it("names every gap of an empty one, in the order of the page", () => {
    expect(codes(emptyDraft({ name: "", phone: "", email: "" }))).toEqual([
      "subject text.required", "chair text.required", "opensAt field.empty", "closesAt field.empty", "mainSiteId site.none",
      "memberSiteIds sites.none", "contactName text.required", "contactPhone text.required"
    ])
  })
  it.each([
    [{ openDate: "31/11/2026" }, "opensAt date.absent"],
    [{ openTime: "24:00" }, "opensAt time.midnight"],
    [{ closeTime: "08:00" }, "closesAt period.empty"],
    [{ closeDate: "28/11/2026" }, "closesAt period.too-long"],
    [{ contactEmail: "hoa" }, "contactEmail email.unreadable"],
    [{ subject: "ẩn\u200b" }, "subject text.unreadable"],
    [{ headcount: "vài chục" }, "headcount number.unreadable"], [{ headcount: "0" }, "headcount number.out-of-range"],
    [{ participants: { [member]: { attendees: "", headcount: "x" } } }, "participants number.unreadable"],
    [{ extraChecks: ["Bục", "Bục "] }, "extraChecks checks.repeated"]
  ] satisfies ReadonlyArray<[Partial<Draft>, string]>)("%o is %s", (changes, code) => expect(codes(full(changes))).toEqual([code]))
})

describe("a meeting outside the notice", () => {
  it("needs its reason when late, and who ordered it when unplanned", () => {
    expect(faultsOf(full(), "late").map(({ field }) => field)).toEqual(["reason"])
    expect(faultsOf(full({ reason: "Theo chỉ đạo khẩn" }), "late")).toEqual([])
    expect(faultsOf(full({ reason: "Theo chỉ đạo khẩn" }), "unplanned").map(({ field }) => field)).toEqual(["orderedBy"])
  })
})

describe("the request", () => {
  it("comes back as it was typed", () => {
    const draft = full({
      notes: "Thêm micro", recording: true, hostUnit: "Sở Tài chính", form: "hybrid", agenda: "1. Báo cáo", headcount: "120", remarks: "Có phóng viên",
      participants: { [member]: { attendees: "Lãnh đạo", headcount: "12" } }, layout: "speaker", extraChecks: ["Bục phát biểu"]
    })
    expect(draftOf(requestOf(draft), formatter("vi"))).toEqual(draft)
  })
  it("leaves out what was not written, and who comes at a site that was taken out again", () => {
    const request = requestOf(full({ extraChecks: [" "], participants: { [main]: { attendees: " ", headcount: "" }, elsewhere: { attendees: "A", headcount: "1" } } }))
    expect(Object.keys(request.needs)).toEqual(["presentation", "recording", "notes"])
    for (const key of ["participants", "headcount", "hostUnit", "form", "agenda", "remarks"]) expect(request).not.toHaveProperty(key)
  })
  it("does not ask the main site twice", () => {
    expect(requestOf(full({ memberSiteIds: [main, member] })).memberSiteIds).toEqual([member])
  })
  it("can be put to the rules before its words are written", () => {
    const draft = full({ subject: "", chair: "", contactPhone: "" })
    expect(missingForRules(draft)).toEqual([])
    expect(assessable(draft)).toMatchObject({ opensAt: "2026-11-24T08:00:00+07:00", mainSiteId: main, subject: "–" })
  })
  it("says what the rules wait for", () => {
    expect(missingForRules(full({ openTime: "", mainSiteId: "", memberSiteIds: [] }))).toEqual(["period", "mainSite", "members"])
  })
})

describe("the gateway's faults", () => {
  it.each([["request.contact.phone", "contactPhone"], ["request.memberSiteIds.3", "memberSiteIds"], ["request.opensAt", "opensAt"], ["reason", "reason"]])(
    "%s is the field %s", (path, field) => expect(fieldOf(path)).toBe(field)
  )
  it("are one a field, in the order of the page", () => {
    const message = { vi: "", en: "" }
    const errors = [{ path: "request.reason", code: "text.too-short", message }, { path: "request.subject", code: "text.required", message }, { path: "request.reason", code: "text.required", message }]
    expect(serverFaults(errors).map(({ field, code }) => `${field} ${code}`)).toEqual(["subject text.required", "reason text.too-short"])
  })
})
