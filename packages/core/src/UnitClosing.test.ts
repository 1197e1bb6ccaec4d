import { Result } from "effect"
import { describe, expect, it } from "vitest"
import type { Unit, UnitId } from "./Unit.ts"
import { takesOverFrom, unitsClosable } from "./UnitClosing.ts"

const unit = (id: string, change: Partial<Unit> = {}): Unit => ({
  id: id as UnitId, code: id, name: id, nameEn: null, kind: "district", validFrom: "2020-01-01", validTo: null, successorId: null, ...change
})
const known = (...units: ReadonlyArray<Unit>) => new Map(units.map((one) => [one.id, one]))
const into = (id: string) => id as UnitId

describe("who takes over from a closed unit", () => {
  const [b, c] = [unit("b"), unit("c")]
  const a = unit("a", { validTo: "2026-12-31", successorId: into("b") })
  it("is nobody to the end of its last day, and its successor from the next day on", () => {
    expect(takesOverFrom(a, known(a, b), "2026-12-31")).toBeNull()
    expect(takesOverFrom(a, known(a, b), "2027-01-01")).toBe("b")
  })
  it("is whoever took over from the successor, if that one closed before", () => {
    const gone = { ...b, validTo: "2026-12-15", successorId: into("c") }
    expect(takesOverFrom(a, known(a, gone, c), "2027-01-01")).toBe("c")
    // Still there on that day: it hands over itself when its own day comes.
    expect(takesOverFrom(a, known(a, { ...gone, validTo: "2027-01-01" }, c), "2027-01-01")).toBe("b")
  })
  it("is nobody for an open unit, for one without a successor, and where units name one another", () => {
    expect(takesOverFrom(b, known(b), "2027-01-01")).toBeNull()
    expect(takesOverFrom({ ...a, successorId: null }, known(a), "2027-01-01")).toBeNull()
    const round = { ...b, validTo: "2026-12-15", successorId: into("a") }
    expect(takesOverFrom(a, known(a, round), "2027-01-01")).toBeNull()
  })
})

describe("closing units", () => {
  const refused = (result: ReturnType<typeof unitsClosable>) => Result.isFailure(result) ? result.failure._tag : undefined
  const proposed = { unitIds: [into("a")], lastDay: "2026-12-31" }
  it.each([
    [[unit("a")], unit("b"), undefined], [[unit("a", { validTo: "2026-12-01" })], unit("b"), "EstateClosed"], [[unit("a")], unit("a"), "SuccessorUnusable"],
    [[unit("a")], unit("b", { validFrom: "2027-01-01" }), undefined], [[unit("a")], unit("b", { validFrom: "2027-01-02" }), "SuccessorUnusable"],
    [[unit("a")], unit("b", { validTo: "2028-01-01" }), "SuccessorUnusable"], [[unit("a", { validFrom: "2027-01-01" })], null, "ClosingDay"]
  ])("case %#", (units, successor, tag) => expect(refused(unitsClosable(units, successor, proposed, "2026-11-30"))).toBe(tag))
  it("today is the earliest last day", () => {
    expect(refused(unitsClosable([unit("a")], null, proposed, "2026-12-31"))).toBeUndefined()
    expect(refused(unitsClosable([unit("a")], null, proposed, "2027-01-01"))).toBe("ClosingDay")
  })
})
