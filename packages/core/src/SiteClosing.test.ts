import { Result } from "effect"
import { describe, expect, it } from "vitest"
import type { Meeting } from "./Meeting.ts"
import type { SiteId } from "./Site.ts"
import { arrangedAnew, closable, settled, settlementsOf, successorTaken, type Settlement } from "./SiteClosing.ts"

const [a, b, c, d] = ["a", "b", "c", "d"] as unknown as [SiteId, SiteId, SiteId, SiteId]
const at = (hour: number) => new Date(Date.UTC(2026, 11, 1, hour))
const meeting = (siteIds: ReadonlyArray<SiteId>, opens = 1, closes = 2): Meeting =>
  ({ id: `m-${siteIds.join("")}-${opens}`, number: "1/2026", siteIds, mainSiteId: siteIds[0], opensAt: at(opens), closesAt: at(closes), revision: 3 }) as unknown as Meeting
const site = (id: SiteId, validTo: string | null = null, validFrom = "2017-10-02") => ({ id, name: id, validFrom, validTo })
const today = "2026-11-23"

describe("sites may close", () => {
  it.each([
    ["today", [site(a)], site(b), "2026-11-23", undefined],
    ["without a successor", [site(a)], null, "2026-12-31", undefined],
    ["yesterday", [site(a)], null, "2026-11-22", "ClosingDay"],
    ["before they open", [site(a, null, "2027-01-02")], null, "2027-01-01", "ClosingDay"],
    ["on the day they open", [site(a, null, "2027-01-02")], null, "2027-01-02", undefined],
    ["twice", [site(a, "2026-12-31")], null, "2026-12-31", "EstateClosed"],
    ["into one of themselves", [site(a), site(b)], site(b), "2026-12-31", "SuccessorUnusable"],
    ["into one that opens the day after", [site(a)], site(b, null, "2027-01-01"), "2026-12-31", undefined],
    ["into one that opens a day later than that", [site(a)], site(b, null, "2027-01-02"), "2026-12-31", "SuccessorUnusable"],
    ["into one that closes too", [site(a)], site(b, "2028-01-01"), "2026-12-31", "SuccessorUnusable"]
  ] as const)("%s", (_when, sites, successor, lastDay, refusal) => {
    const decision = closable(sites, successor, { lastDay }, today)
    expect(Result.isFailure(decision) ? decision.failure._tag : undefined).toBe(refusal)
  })
})

describe("a meeting whose site closes", () => {
  it.each([
    ["a member goes to the successor", [a, b, c], [b], d, [a, d, c]],
    ["the main site goes to the successor", [a, b], [a], d, [d, b]],
    ["two go to one that is there already", [a, b, c], [b, c], a, null],
    ["two members become one", [a, b, c], [b, c], d, [a, d]],
    ["a member is left out", [a, b, c], [b], null, [a, c]],
    ["the last member can not be left out", [a, b], [b], null, null],
    ["the main site can not be left out", [a, b, c], [a], null, null]
  ] as const)("%s", (_what, siteIds, closing, successor, expected) => {
    const arrangement = arrangedAnew(meeting(siteIds), closing, successor)
    expect(arrangement === null ? null : [arrangement.mainSiteId, ...arrangement.memberSiteIds]).toEqual(expected)
  })

  it("is offered only ways that there are, and cancelling always", () => {
    const proposed = { siteIds: [b], lastDay: today, successorId: d }
    expect(settlementsOf(meeting([a, b, c]), proposed, false)).toEqual(["successor", "without", "cancel"])
    expect(settlementsOf(meeting([a, b, c]), proposed, true)).toEqual(["without", "cancel"])
    expect(settlementsOf(meeting([a, b]), { ...proposed, successorId: null }, false)).toEqual(["cancel"])
  })

  it("finds the successor taken by what it holds and by an earlier one that comes to it, not by one that only touches", () => {
    const proposed = { siteIds: [a, b], lastDay: today, successorId: d }
    const period = (opens: number, closes: number) => ({ opensAt: at(opens), closesAt: at(closes) })
    expect(successorTaken(meeting([a, c], 2, 3), [], proposed, [period(1, 2), period(3, 4)])).toBe(false)
    expect(successorTaken(meeting([a, c], 2, 3), [], proposed, [period(1, 3)])).toBe(true)
    expect(successorTaken(meeting([b, c], 2, 3), [meeting([a, c], 1, 3)], proposed, [])).toBe(true)
    expect(successorTaken(meeting([b, c], 3, 4), [meeting([a, c], 1, 3)], proposed, [])).toBe(false)
    expect(successorTaken(meeting([a, d], 2, 3), [], proposed, [period(1, 3)])).toBe(false)
  })
})

describe("a closing", () => {
  const affected = [meeting([a, b, c]), meeting([b, a], 5, 6)]
  const command = (settlements: ReadonlyArray<Settlement | undefined>, revision = 3) => ({
    siteIds: [b], lastDay: today, successorId: d, reason: "Sáp nhập theo nghị quyết",
    meetings: affected.flatMap(({ id }, index) => settlements[index] === undefined ? [] : [{ meetingId: id, revision, settlement: settlements[index]! }])
  })
  const decide = (settlements: ReadonlyArray<Settlement | undefined>, revision?: number) => settled(affected, command(settlements, revision))

  it("settles every meeting", () => {
    const decision = decide(["without", "cancel"])
    expect(Result.isSuccess(decision) && decision.success.map(({ arrangement }) => arrangement?.memberSiteIds ?? null)).toEqual([[c], null])
    expect(Result.isSuccess(decide(["successor", "successor"]))).toBe(true)
  })
  it.each([[[undefined, "cancel"], 3, "MeetingsUnsettled"], [["without", "without"], 3, "MeetingsUnsettled"], [["cancel", "cancel"], 2, "MeetingChanged"]] as const)(
    "refuses %s on revision %i", (settlements, revision, tag) => {
      const decision = decide(settlements, revision)
      expect(Result.isFailure(decision) && decision.failure._tag).toBe(tag)
    })
})
