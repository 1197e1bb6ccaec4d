import { describe, expect, it } from "vitest"
import { nodeProblem } from "./check-node.mjs"

describe("the Node in use", () => {
  it("may be 24 or newer", () => {
    expect(nodeProblem("24.0.0", true)).toBeUndefined()
    expect(nodeProblem("26.1.0", true)).toBeUndefined()
  })
  it("MUST NOT be older, and the sentence says how to get the right one", () => {
    expect(nodeProblem("20.20.2", true)).toMatch(/needs Node 24.*20\.20\.2.*npm/)
    expect(nodeProblem("23.9.0", false)).toContain("node tooling/setup.mjs")
  })
  it("is of no use without the dependencies", () => {
    expect(nodeProblem("24.21.0", false)).toContain("not installed")
  })
})
