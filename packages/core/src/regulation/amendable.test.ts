import { Result } from "effect"
import { describe, expect, it } from "vitest"
import type { Amount, ProvisionKey } from "../Regulation.ts"
import { amendable } from "./amendable.ts"
import { provisions } from "./tuyen-quang.ts"

const needed = (key: ProvisionKey, value: Amount | null): unknown => {
  const current = { ...provisions.find((provision) => provision.key === key)!, validFrom: new Date(0) }
  const verdict = amendable(current, value)
  return Result.isFailure(verdict) ? verdict.failure : undefined
}

describe("a provision", () => {
  it("takes another length of time for a length of time", () => {
    expect(needed("check-complete-before", { amount: 10, unit: "second" })).toBeUndefined()
    expect(needed("check-complete-before", { amount: 1.5, unit: "hour" })).toBeUndefined()
  })
  it.each<[ProvisionKey, Amount | null, string]>([
    ["check-complete-before", { amount: 3, unit: "officer" }, "minute"],
    ["check-complete-before", null, "a value"],
    ["check-complete-before", { amount: 1e-300, unit: "minute" }, "a whole number"],
    ["technicians-per-site", { amount: 1.5, unit: "officer" }, "a whole number"],
    ["registration-notice", { amount: 2.5, unit: "working-day" }, "a whole number"],
    ["redial-then", { amount: 0, unit: "second" }, "at least 1 second"],
    ["call-rate", { amount: 0, unit: "kbit/s" }, "at least 64 kbit/s"]
  ])("%s does not take %j", (key, value, missing) => {
    expect(needed(key, value)).toMatchObject({ _tag: "ProvisionValue", key, needed: missing })
  })
  it("takes every value it was seeded with", () => {
    const refused = provisions.filter(({ key, value }) => value !== null && needed(key, value) !== undefined)
    expect(refused).toEqual([])
  })
})
