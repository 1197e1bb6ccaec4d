import { Result } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { atLastStep, atOwnStep, currentStep, endorsable, standingFor, type ApprovalStep, type StepVerdict } from "./ApprovalStep.ts"
import { onlyPrincipal, type Officer } from "./Officer.ts"

const officer = (unitId: string): Officer => ({
  id: "o" as Officer["id"], name: "", position: "", phone: "", email: "", unitId: unitId as Officer["unitId"], roles: ["approver"], siteIds: [], ...onlyPrincipal
})
const chain = (...verdicts: ReadonlyArray<StepVerdict | null>): ReadonlyArray<ApprovalStep> => verdicts.map((verdict, n): ApprovalStep => ({
  registrationId: "r" as ApprovalStep["registrationId"], round: 1, ordinal: n + 1, version: 1, name: { vi: `Bước ${n + 1}`, en: `Step ${n + 1}` },
  unitId: n === verdicts.length - 1 ? null : `u${n + 1}` as ApprovalStep["unitId"], dueAt: new Date(0), verdict, decidedBy: null, decidedAt: null, remarks: null
}))
const number = { number: "1/2026" }
const tagOf = <A>(verdict: Result.Result<A, { readonly _tag: string; readonly why?: string }>) => Result.isFailure(verdict) ? verdict.failure.why ?? verdict.failure._tag : "yes"
const [first, second, focal] = [officer("u1"), officer("u2"), officer("focal")]

describe("a chain of three", () => {
  it.each([
    ["at its first step", chain(null, null, null), ["yes", "StepNotYours", "StepNotYours"], ["earlier-open", "earlier-open", "earlier-open"]],
    ["at its second", chain("endorsed", null, null), ["StepNotYours", "yes", "StepNotYours"], ["earlier-open", "earlier-open", "earlier-open"]],
    ["at its last", chain("endorsed", "endorsed", null), ["StepNotYours", "StepNotYours", "yes"], ["StepNotYours", "StepNotYours", "yes"]],
    ["decided: the last step still answers for it", chain("endorsed", "endorsed", "approved"), ["StepNotYours", "StepNotYours", "yes"], ["StepNotYours", "StepNotYours", "yes"]]
  ] as const)("%s", (_where, steps, own, last) => {
    expect([first, second, focal].map((who) => tagOf(atOwnStep(who, number, steps)))).toEqual(own)
    expect([first, second, focal].map((who) => tagOf(atLastStep(who, number, steps)))).toEqual(last)
  })
  it("a step is passed once, by its own, and the last is not passed but approved", () => {
    expect(tagOf(endorsable(first, number, chain(null, null, null), 1))).toBe("yes")
    expect(tagOf(endorsable(first, number, chain("endorsed", null, null), 1))).toBe("moved-on")
    expect(tagOf(endorsable(second, number, chain(null, null, null), 2))).toBe("moved-on")
    expect(tagOf(endorsable(second, number, chain(null, null, null), 1))).toBe("StepNotYours")
    expect(tagOf(endorsable(focal, number, chain("endorsed", "endorsed", null), 3))).toBe("last")
  })
  it("the refusal says where it stands and cites the article", () => {
    const verdict = atOwnStep(focal, number, chain("endorsed", null, null))
    expect(Result.isFailure(verdict) && verdict.failure).toMatchObject({ number: "1/2026", ordinal: 2, of: 3, name: { vi: "Bước 2" }, article: "registration" })
    expect(standingFor(second, chain("endorsed", null, null))).toMatchObject({ ordinal: 2, of: 3, mine: true })
  })
})

it("whoever is not at the last step with all before it passed never books, whatever the chain", () => {
  const verdict = fc.option(fc.constantFrom<StepVerdict>("endorsed"))
  fc.assert(fc.property(fc.array(verdict, { minLength: 1, maxLength: 5 }), fc.constantFrom("u1", "u2", "u3", "u4", "focal"), (verdicts, unitId) => {
    const steps = chain(...verdicts)
    if (tagOf(atLastStep(officer(unitId), number, steps)) !== "yes") return
    expect(steps.slice(0, -1).every((step) => step.verdict === "endorsed")).toBe(true)
    expect(steps.slice(0, -1).some((step) => step.unitId === unitId)).toBe(false)
    expect(currentStep(steps)).toBe(steps.at(-1))
  }))
})
