import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { atLocal } from "./Instant.ts"
import type { Meeting } from "./Meeting.ts"
import { arrangementOf, changeable, changed, difference, type Arrangement } from "./MeetingChange.ts"
import type { SiteId } from "./Site.ts"

const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}`
const site = (n: number) => id(n) as SiteId
const hour = 3_600_000
const meeting: Meeting = {
  id: id(1) as Meeting["id"], registrationId: id(2) as Meeting["registrationId"], number: "1/2026", subject: "Giao ban", chair: "Nguyễn Văn A",
  unitId: id(3) as Meeting["unitId"], track: "regular", opensAt: atLocal("2026-11-27", "08:00"), closesAt: atLocal("2026-11-27", "10:00"),
  mainSiteId: site(1), siteIds: [site(1), site(2)], address: "88260001@example", state: "scheduled", checkDueAt: atLocal("2026-11-27", "07:00"),
  checkShortened: false, gateClosedAt: null, startedAt: null, endedAt: null, endReason: null, revision: 3, round: 0
}
const early = atLocal("2026-11-26", "08:00")
const proposal = (change: Partial<Arrangement>): Arrangement => ({ ...arrangementOf(meeting), ...change })
const at = (time: string, date = "2026-11-27") => atLocal(date, time)

describe("what a change is", () => {
  it.each<[string, Partial<Arrangement>, ReadonlyArray<string>]>([
    ["later", { opensAt: at("09:00"), closesAt: at("11:00") }, ["postponed"]],
    ["earlier and longer", { opensAt: at("07:00") }, ["brought-forward", "extended"]],
    ["ends sooner", { closesAt: at("09:00") }, ["shortened"]],
    ["one more site", { memberSiteIds: [site(2), site(3)] }, ["sites-added"]],
    ["another site for one", { memberSiteIds: [site(3)] }, ["sites-swapped"]],
    ["the other site leads", { mainSiteId: site(2), memberSiteIds: [site(1)] }, ["main-site-changed"]],
    ["the same", {}, []]
  ])("%s", (_name, change, kinds) => expect(difference(meeting, proposal(change), early, () => hour).kinds).toEqual(kinds))

  it("names who comes and who goes", () => {
    expect(difference(meeting, proposal({ memberSiteIds: [site(3)] }), early, () => hour)).toMatchObject({ added: [site(3)], removed: [site(2)] })
  })
})

describe("what was checked", () => {
  const closed: Meeting = { ...meeting, gateClosedAt: at("07:00") }
  it.each<[string, Meeting, Partial<Arrangement>, string, boolean]>([
    ["another day is checked anew", meeting, { opensAt: at("08:00", "2026-11-30"), closesAt: at("10:00", "2026-11-30") }, "06:00", true],
    ["an hour later before the gate is not", meeting, { opensAt: at("09:00"), closesAt: at("11:00") }, "06:00", false],
    ["the afternoon after the gate is", closed, { opensAt: at("14:00"), closesAt: at("16:00") }, "07:30", true],
    ["a quarter of an hour later after the gate is not: there is no time to", closed, { opensAt: at("08:15"), closesAt: at("10:15") }, "07:30", false]
  ])("%s", (_name, before, change, time, anew) => {
    const now = at(time)
    const found = difference(before, proposal(change), now, () => hour)
    expect(found.checkedAnew).toBe(anew)
    const after = changed(before, proposal(change), found, now, () => hour)
    expect([after.round, after.revision]).toEqual([anew ? 1 : 0, 4])
    expect(after.gateClosedAt).toEqual(anew || before.gateClosedAt === null ? null : before.gateClosedAt)
  })
  it("the check is due before the new opening, or at once", () => {
    const change = proposal({ opensAt: at("09:00"), closesAt: at("11:00") })
    const after = (now: Date) => changed(meeting, change, difference(meeting, change, now, () => hour), now, () => hour)
    expect(after(early)).toMatchObject({ checkDueAt: at("08:00"), checkShortened: false })
    expect(after(at("08:30"))).toMatchObject({ checkDueAt: at("08:30"), checkShortened: true })
  })
})

describe("what may not be changed", () => {
  const tagOf = (one: Meeting, change: Partial<Arrangement>, now = early, revision = 3) => {
    const arrangement = proposal(change)
    const verdict = changeable(one, { revision, arrangement }, difference(one, arrangement, now, () => hour), now)
    return Result.isFailure(verdict) ? verdict.failure._tag : "ok"
  }
  const running: Meeting = { ...meeting, state: "running" }
  it("what somebody else changed meanwhile", () => expect(tagOf(meeting, { closesAt: at("11:00") }, early, 2)).toBe("MeetingChanged"))
  it("nothing", () => expect(tagOf(meeting, {})).toBe("NothingChanges"))
  it.each(["closed", "cancelled"] as const)("a %s meeting", (state) => expect(tagOf({ ...meeting, state }, { closesAt: at("11:00") })).toBe("MeetingState"))
  it("a running meeting's opening, its main site, or its end into the past", () => {
    expect(tagOf(running, { opensAt: at("07:30") }, at("08:30"))).toBe("RunningProtected")
    expect(tagOf(running, { mainSiteId: site(2), memberSiteIds: [site(1)] }, at("08:30"))).toBe("RunningProtected")
    expect(tagOf(running, { closesAt: at("08:30") }, at("08:30"))).toBe("RunningProtected")
    expect(tagOf(running, { closesAt: at("08:31") }, at("08:30"))).toBe("ok")
    expect(tagOf(running, { closesAt: at("11:00"), memberSiteIds: [site(2), site(3)] }, at("08:30"))).toBe("ok")
  })
})
