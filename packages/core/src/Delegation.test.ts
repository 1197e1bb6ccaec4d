import { Result } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { delegable, officerOn, stateOn, type HandedPost, type OfficerRecord } from "./Delegation.ts"
import { addDays } from "./Instant.ts"
import { roles as allRoles, type DatedPost, type Officer, type OfficerId, type PostId, type Role } from "./Officer.ts"
import { actsFor, answersFor, heldPosts, holdersOf, mayDo, mayRead, type Cell } from "./Responsibility.ts"
import { duties, readings, type Duty, type Reading } from "./responsibility/matrix.ts"

const dutyKeys = Object.keys(duties) as ReadonlyArray<Duty>
const readingKeys = Object.keys(readings) as ReadonlyArray<Reading>
const unitIds = ["A", "B", "C"] as unknown as ReadonlyArray<Officer["unitId"]>
const siteIds = ["a", "b", "c"] as unknown as Officer["siteIds"]
const today = "2026-11-23"
const day = fc.integer({ min: -5, max: 5 }).map((days) => addDays(today, days))
const someRoles = fc.uniqueArray(fc.constantFrom(...allRoles), { minLength: 1, maxLength: 3 })
const plainPost = fc.record({ unitId: fc.constantFrom(...unitIds), roles: someRoles, siteIds: fc.uniqueArray(fc.constantFrom(...siteIds), { maxLength: 2 }) })
const datedPosts = fc.array(
  fc.record({ post: plainPost, from: day, to: fc.option(day) }), { maxLength: 2 }
).map((posts) => posts.map(({ post, from, to }, index): DatedPost => ({ ...post, id: `p${index}` as PostId, from, to })))
const chosen: fc.Arbitrary<ReadonlyArray<HandedPost> | null> = fc.option(fc.array(
  fc.record({ postId: fc.constantFrom(null, "p0" as PostId, "p1" as PostId), roles: someRoles }), { minLength: 1, maxLength: 3 }
))
const terms = fc.record({ from: day, to: day, posts: chosen, absent: fc.boolean() })

const person = (id: string, { unitId, roles, siteIds }: Pick<Officer, "unitId" | "roles" | "siteIds">, posts: ReadonlyArray<DatedPost> = []): OfficerRecord => ({
  id: id as OfficerId, name: id, position: "", phone: "", email: "", unitId, roles, siteIds, datedPosts: posts, given: [], taken: []
})
const at = (unitId: string, roles: ReadonlyArray<Role>, sites: ReadonlyArray<string> = []) =>
  ({ unitId: unitId as Officer["unitId"], roles, siteIds: sites as unknown as Officer["siteIds"] })

type Terms = Omit<OfficerRecord["given"][number], "substitute">
/** Both sides of one delegation. */
const handOver = (
  lender: OfficerRecord, substitute: OfficerRecord, given: Terms, { closed = false, away = [] as ReadonlyArray<{ from: string; to: string }> } = {}
) => ({
  lender: { ...lender, given: [...lender.given, { ...given, substitute: { closed, away } }] },
  substitute: { ...substitute, taken: [...substitute.taken, { ...given, lender: { ...lender, closed: false } }] }
})
const matters = unitIds.flatMap((unitId) => siteIds.map((siteId) => ({ unitIds: [unitId], siteIds: [siteId] })))
const allowed = (officer: Officer) => new Set([
  ...dutyKeys.flatMap((duty) => matters.filter((matter) => mayDo(officer, duty, matter)).map((matter) => `do ${duty} ${matter.unitIds[0]} ${matter.siteIds[0]}`)),
  ...readingKeys.flatMap((reading) => matters.filter((matter) => mayRead(officer, reading, matter)).map((matter) => `read ${reading} ${matter.unitIds[0]} ${matter.siteIds[0]}`))
])

describe("a delegation, by chance", () => {
  const world = fc.record({ principal: plainPost, posts: datedPosts, other: plainPost, given: terms, asked: day })
  it("MUST NOT give the substitute more than the lender has that day, nor less than the substitute had", () => {
    fc.assert(fc.property(world, ({ principal, posts, other, given, asked }) => {
      const { lender, substitute } = handOver(person("lender", principal, posts), person("substitute", other), given)
      const [had, has, gets] = [officerOn(person("substitute", other), asked), officerOn(lender, asked), officerOn(substitute, asked)].map(allowed) as
        [Set<string>, Set<string>, Set<string>]
      expect([...had].filter((right) => !gets.has(right))).toEqual([])
      expect([...gets].filter((right) => !had.has(right) && !has.has(right))).toEqual([])
    }))
  })
  it("MUST give nothing outside of its days, and nothing once one of the two has left", () => {
    fc.assert(fc.property(world, ({ principal, posts, other, given, asked }) => {
      const { lender, substitute } = handOver(person("lender", principal, posts), person("substitute", other), given)
      const outside = officerOn(substitute, asked)
      if (asked < given.from || asked > given.to) expect(outside.lent).toEqual([])
      expect(officerOn({ ...substitute, taken: substitute.taken.map((one) => ({ ...one, lender: { ...one.lender, closed: true } })) }, asked).lent).toEqual([])
      expect(officerOn({ ...lender, given: lender.given.map((one) => ({ ...one, substitute: { ...one.substitute, closed: true } })) }, asked).handedOver).toEqual([])
    }))
  })
  it("everything handed over for the whole: exactly the lender's, but what is never lent", () => {
    fc.assert(fc.property(plainPost, datedPosts, plainPost, (principal, posts, other) => {
      const given: Terms = { from: today, to: today, posts: null, absent: false }
      const { lender, substitute } = handOver(person("lender", principal, posts), person("substitute", other), given)
      const [has, gets] = [officerOn(lender, today), officerOn(substitute, today)]
      for (const duty of dutyKeys.filter((key) => (duties[key] as Cell).neverLent === undefined)) {
        for (const matter of matters) if (mayDo(has, duty, matter)) expect(mayDo(gets, duty, matter)).toBe(true)
      }
    }))
  })
  it("MUST always leave somebody to answer: what an absent one does not, the substitute does", () => {
    fc.assert(fc.property(world, fc.boolean(), ({ principal, posts, other, given, asked }, substituteAway) => {
      const away = substituteAway ? [{ from: asked, to: asked }] : []
      const { lender, substitute } = handOver(person("lender", principal, posts), person("substitute", other), given, { away })
      const officers = [officerOn(lender, asked), officerOn(substitute, asked)]
      for (const duty of dutyKeys) {
        for (const matter of matters) {
          expect(officers.some((officer) => answersFor(officer, duty, matter))).toBe(officers.some((officer) => mayDo(officer, duty, matter)))
          if (officers.some((officer) => mayDo(officer, duty, matter))) expect(holdersOf(officers, duty, matter)).not.toEqual([])
        }
      }
    }))
  })
  it("of an absent one to somebody who is absent too that day is told to both", () => {
    const given: Terms = { from: today, to: addDays(today, 1), posts: null, absent: true }
    const { lender, substitute } = handOver(person("lender", at("A", ["approver"])), person("substitute", at("A", ["leader"])), given, { away: [{ from: today, to: today }] })
    const told = (on: string) => holdersOf([officerOn(lender, on), officerOn(substitute, on)], "decide-registrations", {}).map(({ name }) => name)
    expect(told(today)).toEqual(["lender", "substitute"])
    expect(told(addDays(today, 1))).toEqual(["substitute"])
  })
  it("is not passed on: a third hand gets nothing of it", () => {
    fc.assert(fc.property(plainPost, plainPost, plainPost, (a, b, c) => {
      const given: Terms = { from: today, to: today, posts: null, absent: true }
      const first = handOver(person("a", a), person("b", b), given)
      const second = handOver(first.substitute, person("c", c), given)
      expect(officerOn(second.substitute, today).lent).toEqual([{ ...b, lender: { id: "b", name: "b" }, to: today }])
    }))
  })
})

describe("whoever keeps the accounts", () => {
  const all: Terms = { from: today, to: today, posts: null, absent: true }
  const { lender, substitute } = handOver(person("admin", at("A", ["administrator"])), person("helper", at("A", ["operator"])), all)
  const [admin, helper] = [officerOn(lender, today), officerOn(substitute, today)]
  it("MUST NOT be replaced in that by a delegation, nor handed the right to delegate", () => {
    expect(mayDo(helper, "keep-regulation")).toBe(true)
    expect(mayDo(helper, "keep-officers")).toBe(false)
    expect(actsFor(helper, "delegate-duties", {})).toBeNull()
    for (const duty of ["keep-officers", "delegate-duties"] as const) expect(duties[duty].neverLent).toBeDefined()
  })
  it("still answers for it while absent", () => {
    expect(holdersOf([admin, helper], "keep-officers", {})).toEqual([admin])
    expect(holdersOf([admin, helper], "keep-regulation", {})).toEqual([helper])
  })
})

describe("on whose behalf", () => {
  const given: Terms = { from: today, to: today, posts: [{ postId: null, roles: ["technician"] }], absent: false }
  const { substitute } = handOver(person("lender", at("B", ["technician", "approver"], ["b"])), person("own", at("A", ["technician"], ["a"])), given)
  const officer = officerOn(substitute, today)
  it.each([["a", null], ["b", "lender"]])("the room of %s is checked for %s", (siteId, name) => {
    expect(actsFor(officer, "check-rooms", { siteIds: [siteId] })?.name ?? null).toBe(name)
  })
  it("only what was chosen is handed over", () => {
    expect(heldPosts(officer)).toHaveLength(2)
    expect(mayDo(officer, "decide-registrations")).toBe(false)
  })
})

describe("making one", () => {
  const someone = (id: string, roles: ReadonlyArray<Role> = ["approver"]) => ({ ...person(id, at("A", roles)), closedAt: null })
  const asked = { from: today, to: addDays(today, 3), posts: null }
  const verdict = (change: Partial<Parameters<typeof delegable>[0]> = {}, officer: Parameters<typeof delegable>[1] = someone("a"), substitute = someone("b") as Parameters<typeof delegable>[2]) => {
    const found = delegable({ ...asked, ...change }, officer, substitute, today)
    return Result.isSuccess(found) ? "made" : "why" in found.failure ? found.failure.why : found.failure._tag
  }
  it("may begin today and end the same day", () => expect(verdict({ to: today })).toBe("made"))
  it("MUST NOT begin before today, nor end before it begins", () => {
    expect(verdict({ from: addDays(today, -1) })).toBe("past")
    expect(verdict({ to: addDays(today, -1) })).toBe("days-reversed")
  })
  it("MUST NOT be to oneself, nor from or to somebody who has left", () => {
    expect(verdict({}, someone("a"), someone("a"))).toBe("oneself")
    expect(verdict({}, someone("a"), { ...someone("b"), closedAt: new Date(0) })).toBe("OfficerClosed")
    expect(verdict({}, { ...someone("a"), closedAt: new Date(0) })).toBe("OfficerClosed")
  })
  it("MUST NOT hand over what is only lent, or not held on those days", () => {
    const lent = handOver(someone("x", ["operator"]), someone("a"), { ...asked, absent: false }).substitute
    expect(verdict({ posts: [{ postId: null, roles: ["operator"] }] }, { ...someone("a"), ...lent })).toBe("not-own")
    const later: DatedPost = { ...at("B", ["leader"]), id: "p0" as PostId, from: addDays(today, 4), to: null }
    expect(verdict({ posts: [{ postId: later.id, roles: ["leader"] }] }, { ...someone("a"), datedPosts: [later] })).toBe("not-own")
    expect(verdict({ posts: [{ postId: later.id, roles: ["leader"] }], to: later.from }, { ...someone("a"), datedPosts: [later] })).toBe("made")
  })
  it("MUST NOT go to somebody who is absent on one of the days; beside another that is no absence it may", () => {
    const away = (absent: boolean, from: string) =>
      ({ ...someone("b"), given: [{ from, to: addDays(from, 1), posts: null, absent, substitute: { closed: false, away: [] } }] })
    expect(verdict({}, someone("a"), away(true, addDays(today, 3)))).toBe("substitute-absent")
    expect(verdict({}, someone("a"), away(true, addDays(today, 4)))).toBe("made")
    expect(verdict({}, someone("a"), away(false, today))).toBe("made")
  })
  it.each([["2026-11-22", "ahead"], ["2026-11-23", "in-force"], ["2026-11-26", "in-force"], ["2026-11-27", "over"]])("on %s it is %s", (on, state) => {
    expect(stateOn({ ...asked, revokedAt: null }, on)).toBe(state)
    expect(stateOn({ ...asked, revokedAt: new Date(0) }, on)).toBe("revoked")
  })
})
