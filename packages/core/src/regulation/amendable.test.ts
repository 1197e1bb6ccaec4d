import { Result } from "effect"
import { describe, expect, it } from "vitest"
import type { Amount, ProvisionKey } from "../Regulation.ts"
import { amendable } from "./amendable.ts"
import { provisions } from "./tuyen-quang.ts"

const refused = (key: ProvisionKey, value: Amount | null): unknown => {
  const verdict = amendable({ key }, value)
  return Result.isFailure(verdict) ? verdict.failure : undefined
}

describe("a provision", () => {
  it("takes another length of time for a length of time", () => {
    expect(refused("check-complete-before", { amount: 10, unit: "second" })).toBeUndefined()
    expect(refused("check-complete-before", { amount: 1.5, unit: "hour" })).toBeUndefined()
  })
  it.each<[ProvisionKey, Amount | null, string]>([
    ["check-complete-before", { amount: 3, unit: "officer" }, "unit"],
    ["check-complete-before", { amount: 1, unit: "working-day" }, "unit"],
    ["room-rules-within", { amount: 30, unit: "hour" }, "unit"],
    ["check-complete-before", null, "value"],
    ["check-complete-before", { amount: 1e-300, unit: "minute" }, "whole"],
    ["technicians-per-site", { amount: 1.5, unit: "officer" }, "whole"],
    ["registration-notice", { amount: 2.5, unit: "working-day" }, "whole"],
    ["room-rules-within", { amount: 1.5, unit: "day" }, "whole"]
  ])("%s does not take %j", (key, value, needed) => {
    expect(refused(key, value)).toMatchObject({ _tag: "ProvisionValue", key, needed, bound: null })
  })
  it.each<[ProvisionKey, Amount, "least" | "most", number]>([
    ["redial-then", { amount: 0.999, unit: "second" }, "least", 1],
    ["call-rate", { amount: 63, unit: "kbit/s" }, "least", 64],
    ["check-complete-before", { amount: 367, unit: "day" }, "most", 366],
    ["check-complete-before", { amount: 527_041, unit: "minute" }, "most", 527_040],
    ["papers-before", { amount: 251, unit: "working-day" }, "most", 250],
    ["inspection-interval", { amount: 121, unit: "month" }, "most", 120],
    ["line-share", { amount: 101, unit: "percent" }, "most", 100]
  ])("%s does not take %j, and takes the bound itself: at %s %d", (key, value, needed, amount) => {
    const bound = { amount, unit: value.unit }
    expect(refused(key, value)).toMatchObject({ _tag: "ProvisionValue", key, needed, bound })
    expect(refused(key, bound)).toBeUndefined()
  })
  it("is counted in what its rule counts, while the province has set none too", () => {
    expect(refused("central-ports", { amount: 3, unit: "hour" })).toMatchObject({ needed: "unit", units: ["port"] })
  })
  it("takes every value it was seeded with", () => {
    expect(provisions.filter(({ key, value }) => value !== null && refused(key, value) !== undefined)).toEqual([])
  })
})
