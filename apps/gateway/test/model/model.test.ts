import { describe, expect, it } from "vitest"
import { runModel } from "./run.ts"

describe("2,000 operations by chance, eight at a time", () => {
  it("MUST agree with the model, and leave no two meetings at one site at one time", { timeout: 600_000 }, async () => {
    const { tallies, overlaps, disagreements } = await runModel({ operations: 2000, seed: 20261124 })
    expect(disagreements).toEqual([])
    expect(overlaps).toBe(0)
    const accepted = [...tallies.values()].reduce((sum, one) => sum + one.accepted, 0)
    const refused = [...tallies.values()].reduce((sum, one) => sum + one.refused, 0)
    expect(accepted / (accepted + refused)).toBeGreaterThan(0.3)
    expect([...tallies.keys()].sort()).toEqual([
      "accept", "admit", "approve", "cancel", "deny", "extend", "grant", "leave", "move", "preempt", "recur", "refuse", "restore", "revise", "send-back", "shorten", "split", "submit", "swap",
      "wait", "withdraw"
    ])
    for (const [kind, one] of tallies) expect(one.accepted, `${kind} is never accepted`).toBeGreaterThan(0)
  })
  it("finds overlaps where the constraint and the locks are gone: the check can fail", { timeout: 600_000 }, async () => {
    expect((await runModel({ operations: 300, seed: 7, clients: 32, broken: true })).overlaps).toBeGreaterThan(0)
  })
})
