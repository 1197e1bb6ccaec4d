import { describe, expect, it } from "vitest"
import { deskGroups, placeOf, type ObligationRow } from "./desk.ts"

const row = (dueAt: string, changes: Partial<ObligationRow> = {}): ObligationRow => ({
  kind: "decide-registration", dueAt, article: "registration", subject: "Giao ban", number: "118/2026", registrationId: "r",
  meetingId: "m", siteId: "s", doneAt: null, progress: null, ...changes
})
// 10:00 on 24/11/2026 in the province.
const now = Date.parse("2026-11-24T03:00:00Z")

describe("the desk", () => {
  it("sorts duties into late, today, soon and done, by the province's day", () => {
    const late = row("2026-11-24T02:59:59Z")
    const tonight = row("2026-11-24T16:59:59Z")
    const tomorrow = row("2026-11-24T17:00:00Z")
    const done = row("2026-11-20T00:00:00Z", { doneAt: "2026-11-24T01:00:00Z" })
    expect(deskGroups([tomorrow, done, tonight, late], now)).toEqual({ overdue: [late], today: [tonight], soon: [tomorrow], done: [done] })
  })
  it("puts the nearest first", () => {
    const later = row("2026-11-24T09:00:00Z")
    const sooner = row("2026-11-24T04:00:00Z")
    expect(deskGroups([later, sooner], now).today).toEqual([sooner, later])
  })
  it.each([
    ["decide-registration", "/approvals/r"], ["revise-registration", "/registrations/r/revision"], ["check-room", "/meetings/m/check/s"], ["be-present", "/meetings/m/check/s"],
    ["watch-readiness", "/meetings/m/readiness"], ["connect-meeting", "/meetings/m/live"], ["run-meeting", "/meetings/m/live"], ["attend-meeting", "/meetings/m"]
  ] as const)("leads from %s to its page", (kind, place) => expect(placeOf(row("2026-11-24T04:00:00Z", { kind }))).toBe(place))
})
