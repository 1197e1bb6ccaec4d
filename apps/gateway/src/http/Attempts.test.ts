import { describe, expect, it } from "vitest"
import { Attempts } from "./Attempts.ts"

const allowance = { maximum: 3, windowMillis: 10_000 }

describe("failed attempts", () => {
  it("use the allowance up, then there is a wait, which passes", () => {
    const attempts = new Attempts(allowance)
    for (const now of [1000, 2000, 3000]) {
      expect(attempts.wait("a", now)).toBe(0)
      attempts.failed("a", now)
    }
    expect(attempts.wait("a", 4000)).toBe(7)
    expect(attempts.wait("b", 4000)).toBe(0)
    expect(attempts.wait("a", 11_001)).toBe(0)
  })
  it("are forgotten when the key proves itself", () => {
    const attempts = new Attempts(allowance)
    for (let n = 0; n < 3; n++) attempts.failed("a", n)
    attempts.forget("a")
    expect(attempts.wait("a", 4)).toBe(0)
  })
  it("of a bounded number of names are remembered, the latest", () => {
    const attempts = new Attempts({ maximum: 1, windowMillis: 1e9 })
    for (let n = 0; n < 30_000; n++) attempts.failed(`name ${n}`, n)
    expect(attempts.size).toBe(10_000)
    expect([attempts.wait("name 29999", 30_000) > 0, attempts.wait("name 0", 30_000)]).toEqual([true, 0])
  })
})
