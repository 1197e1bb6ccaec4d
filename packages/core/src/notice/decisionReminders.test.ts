import { describe, expect, it } from "vitest"
import type { ApprovalStep } from "../ApprovalStep.ts"
import { atLocal } from "../Instant.ts"
import { onlyPrincipal, type Officer, type Role } from "../Officer.ts"
import { provisionsAt, type ProvisionVersions } from "../Regulation.ts"
import { provisions as seeded } from "../regulation/tuyen-quang.ts"
import { decisionRemindersDue, type Awaited } from "./decisionReminders.ts"

const officer = (id: string, unitId: string, role: Role): Officer => ({
  id: id as Officer["id"], name: id, position: "", phone: "", email: "", unitId: unitId as Officer["unitId"], roles: [role], siteIds: [], ...onlyPrincipal
})
const officers = [
  officer("first", "u1", "approver"), officer("first-leader", "u1", "leader"), officer("focal", "u2", "approver"), officer("elsewhere", "u3", "leader")
]
const versions: ProvisionVersions = seeded.map(({ key, value }) => ({ key, value, validFrom: new Date(0) }))
const rules = provisionsAt(versions, new Date(1))
/** Due at the end of Wednesday 25/11/2026. */
const dueAt = atLocal("2026-11-26", "00:00")
const step = (ordinal: number, change: Partial<ApprovalStep> = {}): ApprovalStep => ({
  registrationId: "r" as ApprovalStep["registrationId"], round: 1, ordinal, version: 1, name: { vi: `Bước ${ordinal}`, en: `Step ${ordinal}` },
  unitId: ordinal === 1 ? "u1" as ApprovalStep["unitId"] : null, dueAt, verdict: null, decidedBy: null, decidedAt: null, remarks: null, ...change
})
const awaited = (...steps: ReadonlyArray<ApprovalStep>): Awaited => ({
  registration: { id: "r" as Awaited["registration"]["id"], number: "1/2026", submittedAt: atLocal("2026-11-23", "08:00"), request: { subject: "Giao ban" } }, steps
})
const told = (now: Date, one = awaited(step(1), step(2)), provisions = rules) =>
  decisionRemindersDue([one], officers, provisions, now).map(({ officer: { id }, draft, source }) => [id, draft.kind, source])

describe("an answer that is due at the end of Wednesday", () => {
  it.each([["07:59", []], ["08:00", [["first", "decision-due-soon", "decision:r:1:1"]]]])("on Wednesday at %s", (time, expected) => {
    expect(told(atLocal("2026-11-25", time))).toEqual(expected)
  })
  it("is told on Thursday morning to the leader of whose step it is, and to the approver; not to the next step", () => {
    expect(told(atLocal("2026-11-26", "07:59")).map(([, kind]) => kind)).toEqual(["decision-due-soon"])
    expect(told(atLocal("2026-11-26", "08:00"))).toEqual([
      ["first-leader", "decision-overdue", "decision:r:1:1"], ["first", "decision-overdue", "decision:r:1:1"]
    ])
  })
  it("where no leader is named, those who oversee are told", () => {
    const passed = awaited(step(1, { verdict: "endorsed", decidedAt: atLocal("2026-11-24", "08:00") }), step(2))
    expect(told(atLocal("2026-11-26", "08:00"), passed).map(([id]) => id)).toEqual(["first", "focal"])
  })
  it("a step reached when its reminder's time had passed is not reminded of", () => {
    const late = awaited(step(1, { verdict: "endorsed", decidedAt: atLocal("2026-11-25", "09:00") }), step(2))
    expect(told(atLocal("2026-11-25", "10:00"), late)).toEqual([])
  })
  it("nobody is told where the province has emptied both", () => {
    const emptied = provisionsAt([...versions, ...(["decision-reminder-before", "decision-escalation-after"] as const)
      .map((key) => ({ key, value: null, validFrom: new Date(0) }))], new Date(1))
    expect(told(atLocal("2026-11-27", "08:00"), undefined, emptied)).toEqual([])
  })
})
