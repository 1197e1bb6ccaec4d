import { Result, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { Request } from "./Registration.ts"

const [main, member, other] = [1, 2, 3].map((n) => `00000000-0000-7000-8000-00000000000${n}`)
/** As rows were written before the later fields existed. */
const old = {
  subject: "Giao ban", chair: "A B", chairPosition: "", opensAt: "2026-11-27T01:00:00.000Z", closesAt: "2026-11-27T02:00:00.000Z",
  mainSiteId: main, memberSiteIds: [member], attendees: "", documentNumber: "", document: null,
  needs: { presentation: true, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: ""
}
const decode = Schema.decodeUnknownResult(Request)
const issue = (value: unknown) => {
  const result = decode(value)
  return Result.isFailure(result) ? String(result.failure) : "taken"
}

describe("a request", () => {
  it("is read as it was written before the later fields existed, and written back the same", () => {
    const read = decode(old)
    expect(Result.isSuccess(read) && Schema.encodeSync(Request)(read.success)).toEqual(old)
  })
  it("says who comes at which site, how many, and what the rooms are checked for", () => {
    const whole = {
      ...old, form: "hybrid", hostUnit: "Sở Tài chính", agenda: "1. Báo cáo", headcount: 120, remarks: "",
      participants: [{ siteId: member, attendees: "Lãnh đạo", headcount: 12 }, { siteId: main, attendees: "", headcount: null }],
      needs: { ...old.needs, layout: "speaker", extraChecks: ["Bục phát biểu", "Cờ Tổ quốc"] }
    }
    expect(issue(whole)).toBe("taken")
  })
  it.each([
    ["participants of a site that is not in it", { participants: [{ siteId: other, attendees: "", headcount: null }] }, "participants.sites"],
    ["a site's participants twice", { participants: [member, member].map((siteId) => ({ siteId, attendees: "", headcount: null })) }, "participants.sites"],
    ["nobody", { headcount: 0 }, "number.out-of-range"],
    ["eleven extra checks", { needs: { ...old.needs, extraChecks: Array.from({ length: 11 }, (_, n) => `Mục ${n}`) } }, "checks.too-many"],
    ["an extra check twice", { needs: { ...old.needs, extraChecks: ["Bục", " Bục"] } }, "checks.repeated"],
    ["a check without words", { needs: { ...old.needs, extraChecks: [" "] } }, "text.required"],
    ["a layout nobody has", { needs: { ...old.needs, layout: "circle" } }, "layout"]
  ])("does not take %s", (_what, part, code) => expect(issue({ ...old, ...part })).toContain(code))
})
