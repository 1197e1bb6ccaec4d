import { Result, Schema } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { ApprovalChain, answersFor, assumedChains, chainOf, faultsOf, heirOf, stepsDueAt, usableChains, type ChainStep } from "./ApprovalChain.ts"
import { workingCalendar } from "./Calendar.ts"
import { atLocal } from "./Instant.ts"
import { onlyPrincipal, type Officer } from "./Officer.ts"
import { provisionsAt, type ProvisionVersions } from "./Regulation.ts"
import { decisionDueAt } from "./registration/rules.ts"
import { provisions as seeded } from "./regulation/tuyen-quang.ts"
import type { Unit, UnitId } from "./Unit.ts"

const unitId = (n: number) => `00000000-0000-7000-8000-00000000000${n}` as UnitId
const unit = (n: number, change: Partial<Unit> = {}): Unit => ({
  id: unitId(n), code: `u${n}`, name: `Đơn vị ${n}`, nameEn: null, kind: "department", validFrom: "2017-10-02", validTo: null, successorId: null, ...change
})
const approver = (n: number): Officer => ({
  id: `o${n}` as Officer["id"], name: `Người duyệt ${n}`, position: "", phone: "", email: "", unitId: unitId(n), roles: ["approver"], siteIds: [], ...onlyPrincipal
})
const step = (change: Partial<ChainStep> = {}): ChainStep => ({ name: { vi: "Bước", en: "Step" }, unitId: null, workingDays: null, ...change })

/** Monday 23/11/2026, 08:00. */
const now = atLocal("2026-11-23", "08:00")
const around = {
  now, calendar: workingCalendar([]), provisions: provisionsAt(seeded.map(({ key, value }) => ({ key, value, validFrom: new Date(0) })) as ProvisionVersions, now)
}
const far = atLocal("2027-03-01", "08:00")

describe("who decides a step", () => {
  const chain = [step({ unitId: unitId(1) }), step()]
  it.each([[1, true, false], [2, false, true]])("an approver of unit %d: its step %s, the focal body's %s", (n, first, second) => {
    expect([answersFor(approver(n), chain[0]!, chain), answersFor(approver(n), chain[1]!, chain)]).toEqual([first, second])
  })
  it("the assumed chain is every approver's, as if there were none, and nobody else's", () => {
    const [only] = assumedChains.none
    expect(answersFor(approver(7), only!, assumedChains.none)).toBe(true)
    expect(answersFor({ ...approver(7), roles: ["registrant", "leader"] }, only!, assumedChains.none)).toBe(false)
    expect(chainOf(assumedChains, undefined)).toEqual(chainOf(assumedChains, "central"))
  })
  it("a merged unit's step is its successor's, over several mergers", () => {
    const units = [unit(1, { validTo: "2026-06-30", successorId: unitId(2) }), unit(2, { validTo: "2026-11-30", successorId: unitId(3) }), unit(3)]
    const heirs = (today: string) => [1, 2, 3].map((n) => heirOf(unitId(n), units, today))
    expect(heirs("2026-12-01")).toEqual([unitId(3), unitId(3), unitId(3)])
    // On its last day its own officers still decide.
    expect(heirs("2026-11-30")).toEqual([unitId(2), unitId(2), unitId(3)])
  })
})

describe("a setting", () => {
  const chains = (...steps: ReadonlyArray<ChainStep>) => ({ ...assumedChains, commune: steps })
  it.each([
    ["unit-unknown", step({ unitId: unitId(9) })], ["unit-closed", step({ unitId: unitId(2) })], ["no-approver", step({ unitId: unitId(3) })]
  ] as const)("%s: the step is named", (why, bad) => {
    const units = [unit(1), unit(2, { validTo: "2027-01-01" }), unit(3)]
    const verdict = usableChains(chains(step({ unitId: unitId(1) }), bad), units, [approver(1), approver(2), approver(4)])
    expect(Result.isFailure(verdict) && verdict.failure).toMatchObject({ _tag: "StepUnusable", level: "commune", ordinal: 2, why })
  })
  it("the focal body's step has nobody, when every approver has a step of another unit", () => {
    const two = chains(step({ unitId: unitId(1) }), step())
    expect(faultsOf({ ...two, none: two.commune, central: two.commune, province: two.commune, department: two.commune }, [unit(1)], [approver(1)]))
      .toHaveLength(5)
    expect(faultsOf(two, [unit(1)], [approver(1), approver(2)])).toEqual([])
  })
  it.each([[0, false], [1, true], [5, true], [6, false]])("%d steps: %s", (count, taken) => {
    expect(Schema.decodeUnknownOption(ApprovalChain)(Array.from({ length: count }, () => step()))._tag).toBe(taken ? "Some" : "None")
  })
})

describe("when a step is due", () => {
  const end = (day: string) => atLocal(day, "00:00")
  it("one step: exactly when the answer always was", () => {
    expect(stepsDueAt(assumedChains.none, far, around)).toEqual([decisionDueAt({ opensAt: far }, around)])
  })
  it.each([
    ["days named: each at the end of its own, the whole their sum", [2, 3], [end("2026-11-26"), end("2026-12-01")]],
    ["no days named: all with the whole", [null, null], [end("2026-11-26"), end("2026-11-26")]],
    ["some: the whole stays what the provision says", [1, null], [end("2026-11-25"), end("2026-11-26")]],
    ["some, more than that: the whole grows", [4, null], [end("2026-11-28"), end("2026-11-28")]]
  ] as const)("%s", (_what, days, due) => {
    expect(stepsDueAt(days.map((workingDays) => ({ workingDays })), far, around)).toEqual(due)
  })
  it("in the order of the steps, the last latest, and none after the opening", () => {
    fc.assert(fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 30 })), { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 200 }), (days, hours) => {
      const opensAt = new Date(now.getTime() + hours * 3_600_000)
      const due = stepsDueAt(days.map((workingDays) => ({ workingDays })), opensAt, around)
      expect(due).toHaveLength(days.length)
      for (const at of due) {
        expect(at <= opensAt).toBe(true)
        expect(at <= due.at(-1)!).toBe(true)
      }
    }))
  })
})
