import { Result } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { chosen, counted, explained, overridable, overriddenBy, overriddenByOpening, type Override, type OverrideFilter, type OverrideRule } from "./Override.ts"
import type { Ruling } from "./Registration.ts"
import { rules as registrationRules } from "./registration/rules.ts"
import type { UnitId } from "./Unit.ts"

const rules = Object.keys(overridable) as ReadonlyArray<OverrideRule>
const units = ["u1", "u2", "u3"] as ReadonlyArray<string> as ReadonlyArray<UnitId>
const any: fc.Arbitrary<Override> = fc.record({
  rule: fc.constantFrom(...rules), unitId: fc.option(fc.constantFrom(...units)), at: fc.date({ min: new Date("2026-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
}).map((one): Override => ({
  ...one, article: overridable[one.rule], unitName: one.unitId ?? "", number: "1/2026", subject: "", registrationId: null, meetingId: null, decidedBy: null, reason: "", sentence: null, passedBy: []
}))
const filter: fc.Arbitrary<OverrideFilter> = fc.record(
  { rule: fc.constantFrom(...rules), unit: fc.constantFrom(...units), month: fc.constantFrom("2026-03", "2026-11") }, { requiredKeys: [] })

describe("counts of what was overridden", () => {
  it("choosing one of them beside the other choices shows exactly as many rows", () => {
    fc.assert(fc.property(fc.array(any), filter, (all, asked) => {
      const { rules, units, months } = counted(all, asked)
      for (const { rule, count } of rules) expect(chosen(all, { ...asked, rule })).toHaveLength(count)
      for (const { unitId, count } of units) expect(chosen(all, { ...asked, unit: unitId })).toHaveLength(count)
      for (const { month, count } of months) expect(chosen(all, { ...asked, month })).toHaveLength(count)
    }))
  })

  it("a month is one of the province: the last evening of November, seen from Greenwich, is December", () => {
    const late: Override = { ...fc.sample(any, 1)[0]!, at: new Date("2026-11-30T17:00:00Z") }
    expect(counted([late], {}).months).toEqual([{ month: "2026-12", count: 1 }])
  })
})

describe("what approving a registration overrode", () => {
  const ruling = (rule: string, verdict: Ruling["verdict"]) => ({ rule, verdict, article: "registration", provision: null, sentence: { vi: rule, en: rule } }) as Ruling
  it("is each rule exceeded, and notice by when it was sent, not by when it was approved", () => {
    expect(overriddenBy({ track: "regular", rulings: [ruling("registration.notice", "exceeds"), ruling("schedule.ports", "met")] })).toEqual([])
    expect(overriddenBy({ track: "late", rulings: [ruling("registration.notice", "exceeds"), ruling("schedule.chair", "exceeds")] }).map(({ rule }) => rule))
      .toEqual(["registration.late", "schedule.chair"])
  })
})

describe("why a rule may be exceeded", () => {
  const late = overriddenBy({ track: "late", rulings: [] })
  it("is said by whoever lets it pass, in at least ten characters; where nothing is exceeded nobody asks", () => {
    expect(explained([], "remarks", "")).toEqual(Result.succeed(undefined))
    expect(explained(late, "remarks", "mười ký tự")).toEqual(Result.succeed(undefined))
    expect(explained(late, "remarks", "chín ký t")).toMatchObject({
      failure: { _tag: "OverrideUnexplained", field: "remarks", overridden: [{ rule: "registration.late", article: "registration" }] }
    })
  })

  it("is asked of a meeting opened while sites are not ready, which are named", () => {
    expect(overriddenByOpening([])).toEqual([])
    expect(overriddenByOpening(["Na Hang", "Chiêm Hóa"])).toMatchObject([{ rule: "check.opened-unready", sentence: { vi: expect.stringContaining("Na Hang, Chiêm Hóa") } }])
  })

  it("no rule that may be exceeded is left uncounted", () => {
    const neverExceeded = ["registration.future", "registration.sites", "schedule.confirmed", "schedule.ports"]
    const countedOtherwise = ["registration.notice"]
    expect(Object.keys(registrationRules).filter((rule) => !(rule in overridable)).sort()).toEqual([...neverExceeded, ...countedOtherwise].sort())
  })
})
