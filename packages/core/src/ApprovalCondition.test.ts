import { Result } from "effect"
import { expect, it } from "vitest"
import { conditionDueAt, requireCondition, type ApprovalCondition } from "./ApprovalCondition.ts"
import { atLocal } from "./Instant.ts"

const now = atLocal("2026-11-23", "08:00")
const opensAt = atLocal("2026-11-27", "08:00")

it.each([
  ["2026-11-22", undefined], ["2026-11-23", atLocal("2026-11-24", "00:00")], ["2026-11-26", atLocal("2026-11-27", "00:00")],
  ["2026-11-27", opensAt], ["2026-11-28", undefined]
])("a condition by %s", (day, due) => {
  const verdict = conditionDueAt(day, opensAt, now)
  if (due === undefined) expect(Result.isFailure(verdict) && verdict.failure).toEqual({ _tag: "ConditionDay", earliest: "2026-11-23", latest: "2026-11-27" })
  else expect(Result.isSuccess(verdict) && verdict.success).toEqual(due)
})

it("an approval without one has none to be met", () => {
  const verdict = requireCondition(null, "open")
  expect(Result.isFailure(verdict) && verdict.failure).toMatchObject({ _tag: "ConditionState", state: "none" })
  const met = requireCondition({ state: "met" } as ApprovalCondition, "open", "reported")
  expect(Result.isFailure(met) && met.failure).toMatchObject({ state: "met" })
})
