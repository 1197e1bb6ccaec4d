import { describe, expect, it } from "vitest"
import { onlyPrincipal, roles, type Officer, type Role } from "./Officer.ts"
import { articles, provisions } from "./regulation/tuyen-quang.ts"
import { extentOf, holdersOf, holdsAt, mayDo, mayRead, registeringUnits } from "./Responsibility.ts"
import { duties, readings, type Duty } from "./responsibility/matrix.ts"

const officer = (role: Role, siteIds: ReadonlyArray<string> = []): Officer => ({
  id: "o" as Officer["id"], name: "", position: "", phone: "", email: "", unitId: "own" as Officer["unitId"],
  roles: [role], siteIds: siteIds as Officer["siteIds"], ...onlyPrincipal
})

/** Written out by hand, so that a slip in the matrix is seen. */
const whoMay: Record<Duty, ReadonlyArray<Role>> = {
  "register-meetings": ["registrant", "operator"],
  "keep-templates": ["registrant", "approver", "operator"],
  "decide-registrations": ["approver"],
  "arrange-meetings": ["approver", "operator"],
  "attend-meetings": ["registrant", "leader"],
  "answer-attendance": ["registrant", "operator", "technician", "leader"],
  "check-rooms": ["technician", "operator"],
  "operate-meetings": ["operator"],
  "keep-endpoints": ["operator", "administrator"],
  "delegate-duties": ["registrant", "approver", "operator", "technician", "leader", "administrator"],
  "keep-regulation": ["administrator"],
  "keep-officers": ["administrator"],
  "keep-estate": ["administrator"],
  "keep-rooms": ["operator", "administrator"],
  "plan-maintenance": ["operator", "administrator"],
  "keep-directory": ["operator", "administrator"],
  "acknowledge-directory": ["technician", "operator"],
  "keep-own-account": ["registrant", "approver", "operator", "technician", "leader", "administrator"],
  "answer-for-site": ["operator", "technician"],
  "inspect-system": ["operator"],
  "oversee-duties": ["approver"],
  "keep-time": []
}

describe("the responsibility matrix", () => {
  it.each(Object.keys(duties) as Array<Duty>)("%s is done by exactly the roles that answer for it", (duty) => {
    expect(roles.filter((role) => mayDo(officer(role), duty))).toEqual(roles.filter((role) => whoMay[duty].includes(role)))
  })
  it("a registrant reaches the own unit only, a technician the own site only", () => {
    expect(mayDo(officer("registrant"), "register-meetings", { unitIds: ["own"] })).toBe(true)
    expect(mayDo(officer("registrant"), "register-meetings", { unitIds: ["other"] })).toBe(false)
    expect(mayDo(officer("technician", ["a"]), "check-rooms", { siteIds: ["a"] })).toBe(true)
    expect(mayDo(officer("technician", ["a"]), "check-rooms", { siteIds: ["b"] })).toBe(false)
    expect(mayRead(officer("registrant"), "registrations", { unitIds: ["other"] })).toBe(false)
    expect(mayRead(officer("technician", ["a"]), "meetings", { siteIds: ["b"], unitIds: ["own"] })).toBe(false)
  })
  it("judges each post by itself", () => {
    const both = { ...officer("registrant"), posts: [{ unitId: "B" as Officer["unitId"], roles: ["technician" as const], siteIds: ["b"] as unknown as Officer["siteIds"] }] }
    expect(mayDo(both, "register-meetings", { unitIds: ["own"] })).toBe(true)
    expect(mayDo(both, "register-meetings", { unitIds: ["B"] })).toBe(false)
    expect(mayDo(both, "check-rooms", { unitIds: ["own"], siteIds: ["b"] })).toBe(true)
    expect(mayRead(both, "registrations", { unitIds: ["B"], siteIds: ["b"] })).toBe(false)
    expect(registeringUnits(both)).toEqual(["own"])
    expect(extentOf(both, "meetings")).toEqual({ everywhere: false, unitIds: ["own"], siteIds: ["b"] })
    expect(holdsAt(both, "technician", both.posts[0]!.unitId)).toBe(true)
    expect(holdsAt(both, "technician", both.unitId)).toBe(false)
    expect(holdersOf([both], "check-rooms", { siteIds: ["b"] })).toEqual([both])
  })
  it("asks the site's own officer and the body's together, the province's where neither is", () => {
    const matter = { siteIds: ["a"], unitIds: ["own"] }
    const [head, room, desk] = [officer("leader"), officer("technician", ["a"]), { ...officer("operator"), unitId: "focal" as Officer["unitId"] }]
    expect(holdersOf([desk, head, room], "answer-attendance", matter)).toEqual([head, room])
    expect(holdersOf([desk, head, room], "answer-attendance", { siteIds: ["b"], unitIds: ["other"] })).toEqual([desk])
  })
  it("every row cites an article of the regulation", () => {
    const known = new Set(articles.map(({ key }) => key))
    for (const cell of [...Object.values(duties), ...Object.values(readings)]) {
      expect(cell.articles.length).toBeGreaterThan(0)
      for (const article of cell.articles) expect(known).toContain(article)
    }
  })
  it("every provision names what enforces it, or why nothing does, and its source", () => {
    for (const { enforcement, sourceNote } of provisions) {
      expect("by" in enforcement ? enforcement.by : enforcement.excuse.vi).not.toBe("")
      expect(sourceNote.vi).not.toBe("")
    }
  })
})
