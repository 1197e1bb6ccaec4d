import { expect, it } from "vitest"
import { preemptible, type Obstacle } from "./Preemption.ts"
import { assumedOrder } from "./Priority.ts"

const obstacle = (kind: Obstacle["kind"], state: Obstacle["state"] = "scheduled"): Obstacle => ({ number: "1/2026", kind, state })
const inTheWay = (obstacles: ReadonlyArray<Obstacle>, maintained = false) => ({ obstacles, maintained })

it("a lower one gives way, an equal one does not", () => {
  expect(preemptible("leaders", inTheWay([obstacle("inter-agency"), obstacle(null)]), assumedOrder)).toMatchObject({ _tag: "Success" })
  expect(preemptible("leaders", inTheWay([obstacle("leaders")]), assumedOrder)).toMatchObject({ failure: { _tag: "NotOutranked", numbers: ["1/2026"] } })
  expect(preemptible(undefined, inTheWay([obstacle(null)]), assumedOrder)).toMatchObject({ failure: { _tag: "NotOutranked" } })
})
it("one that is not lower among many protects them all", () => {
  expect(preemptible("leaders", inTheWay([obstacle("professional"), { ...obstacle("emergency"), number: "2/2026" }]), assumedOrder))
    .toMatchObject({ failure: { _tag: "NotOutranked", numbers: ["2/2026"] } })
})
it("a running meeting is protected, whatever asks", () => {
  expect(preemptible("emergency", inTheWay([obstacle("professional", "running")]), assumedOrder)).toMatchObject({ failure: { _tag: "NotOutranked" } })
})
it("what is free needs nobody to give way", () => {
  expect(preemptible("emergency", inTheWay([]), assumedOrder)).toMatchObject({ failure: { _tag: "NothingToPreempt", place: "free" } })
  expect(preemptible("emergency", inTheWay([], true), assumedOrder)).toMatchObject({ failure: { _tag: "NothingToPreempt", place: "maintenance" } })
})
