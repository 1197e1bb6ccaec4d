import { Result, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { matterOfTemplate, revised, TemplateContent, type MeetingTemplate } from "./MeetingTemplate.ts"
import { onlyPrincipal, type Officer, type OfficerId, type Role } from "./Officer.ts"
import { mayDo } from "./Responsibility.ts"
import type { UnitId } from "./Unit.ts"

const [one, two, three] = [1, 2, 3].map((n) => `00000000-0000-7000-8000-00000000000${n}`)
const blank = {
  subject: "", chair: "", chairPosition: "", hostUnit: "", form: null, kind: null, agenda: "", document: null, minutes: null, mainSiteId: null, memberSiteIds: [],
  attendees: "", participants: [], remarks: "", needs: { presentation: false, recording: false, notes: "" }, contact: { name: "", phone: "", email: "" }
}
const decode = Schema.decodeUnknownResult(TemplateContent)
const fault = (part: object) => {
  const result = decode({ ...blank, ...part })
  return Result.isFailure(result) ? String(result.failure) : "taken"
}

describe("what a template may hold", () => {
  it("nothing but a name is required", () => expect(fault({})).toBe("taken"))
  it("whose meeting it is, where that is said", () => {
    expect(Result.getOrThrow(decode({ ...blank, level: "department" })).level).toBe("department")
    expect(fault({ level: "của ai đó" })).not.toBe("taken")
  })
  it.each([
    ["the main site among the members", { mainSiteId: one, memberSiteIds: [one] }, "sites.repeated"],
    ["participants of a site it does not have", { mainSiteId: one, participants: [{ siteId: two, attendees: "", headcount: null }] }, "participants.sites"],
    ["a meeting of no time", { minutes: 0 }, "number.out-of-range"],
    ["eleven checks", { needs: { ...blank.needs, extraChecks: Array.from({ length: 11 }, (_, n) => String(n)) } }, "checks.too-many"]
  ])("not %s", (_what, part, code) => expect(fault(part)).toContain(code))
})

const template: MeetingTemplate = {
  id: one as MeetingTemplate["id"], unitId: null, name: "Giao ban", content: Result.getOrThrow(decode(blank)), revision: 3,
  keptBy: two as OfficerId, keptAt: new Date(0), retiredAt: null, retiredReason: null
}

describe("keeping a template", () => {
  const revise = (of: MeetingTemplate, revision: number) =>
    revised(of, { templateId: template.id, revision, name: "Giao ban tuần", content: template.content }, three as OfficerId, new Date(1))
  it("a revision names the one it was made on", () => {
    expect(revise(template, 3)).toMatchObject({ success: { revision: 4, name: "Giao ban tuần", keptBy: three } })
    expect(revise(template, 2)).toMatchObject({ failure: { _tag: "TemplateChanged", revision: 3 } })
  })
  it("a retired one is not revised", () => expect(revise({ ...template, retiredAt: new Date(0) }, 3)).toMatchObject({ failure: { _tag: "TemplateRetired" } }))
  it.each<[Role, boolean, boolean, boolean]>([
    ["registrant", true, false, false], ["operator", true, true, true], ["approver", true, true, true], ["technician", false, false, false], ["leader", false, false, false]
  ])("%s: own unit's %s, another's %s, the province's %s", (role, own, other, province) => {
    const officer: Officer = { id: two as OfficerId, name: "", position: "", phone: "", email: "", unitId: one as UnitId, roles: [role], siteIds: [], ...onlyPrincipal }
    const may = (unitId: string | null) => mayDo(officer, "keep-templates", matterOfTemplate({ unitId: unitId as UnitId | null }))
    expect([may(one!), may(two!), may(null)]).toEqual([own, other, province])
  })
})
