import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { onlyPrincipal, type Officer, type Role } from "./Officer.ts"
import type { SiteId } from "./Site.ts"
import { timelineFor, type Bookings } from "./Timeline.ts"
import type { UnitId } from "./Unit.ts"

const site = (n: number) => `site-${n}` as SiteId
const unit = (n: number) => `unit-${n}` as UnitId
/** Site n belongs to unit n. */
const sites = Array.from({ length: 4 }, (_, n) => ({
  id: site(n), code: `s${n}`, name: `Điểm cầu ${n}`, nameEn: null, kind: "department" as const, unitId: unit(n)
}))
const period = (hour: number) => ({ opensAt: new Date(Date.UTC(2026, 10, 24, hour)), closesAt: new Date(Date.UTC(2026, 10, 24, hour + 1)) })
const meeting = (n: number, at: ReadonlyArray<number>, state: "scheduled" | "running" = "scheduled", hour = n): Bookings["meetings"][number] => ({
  id: `meeting-${n}` as never, number: `${n}/2026`, subject: `Kín ${n}`, chair: `Ông ${n}`, unitId: unit(at[0]!), unitName: `Đơn vị ${n}`,
  ...period(hour), state, revision: 0, mainSiteId: site(at[0]!), siteIds: at.map(site)
})
const request = (n: number, at: ReadonlyArray<number>): Bookings["requests"][number] => ({
  id: `request-${n}` as never, number: `${n}/2026`, subject: `Kín ${n}`, unitId: unit(at[0]!), unitName: `Đơn vị ${n}`, ...period(n), siteIds: at.map(site)
})
const officer = (role: Role, own: number): Officer => ({
  id: "o" as Officer["id"], name: "", position: "", phone: "", email: "", unitId: unit(own), roles: [role], siteIds: role === "technician" ? [site(own)] : [],
  ...onlyPrincipal
})
const bookings = (meetings: Bookings["meetings"], requests: Bookings["requests"] = []): Bookings => ({ sites, meetings, requests, maintenance: [] })

describe("what an officer sees of the timeline", () => {
  it("MUST show a meeting of others as occupied, at each site by itself", () => {
    const { meetings, sites: seen } = timelineFor(officer("registrant", 3), bookings([meeting(8, [0, 1])]))
    expect(meetings).toEqual([])
    expect(seen.map(({ occupied }) => occupied)).toEqual([[{ kind: "confirmed", ...period(8) }], [{ kind: "confirmed", ...period(8) }], [], []])
  })
  it("names a meeting whole to its organiser and to the bodies and rooms it is held in", () => {
    for (const viewer of [officer("registrant", 0), officer("registrant", 1), officer("technician", 1)]) {
      const { meetings, sites: seen } = timelineFor(viewer, bookings([meeting(8, [0, 1])]))
      expect(meetings.map(({ number, siteIds }) => [number, siteIds])).toEqual([["8/2026", [site(0), site(1)]]])
      expect(seen.flatMap(({ occupied }) => occupied)).toEqual([])
    }
  })
  it("names a request at the own site only, without a way to open it, unless it is the own", () => {
    const mine = timelineFor(officer("registrant", 0), bookings([], [request(9, [0, 1])]))
    expect(mine.requests.map(({ id, siteIds }) => [id, siteIds])).toEqual([["request-9", [site(0), site(1)]]])
    const other = timelineFor(officer("registrant", 1), bookings([], [request(9, [0, 1])]))
    expect(other.requests.map(({ id, siteIds }) => [id, siteIds])).toEqual([[null, [site(1)]]])
    expect(other.sites[0]!.occupied).toEqual([{ kind: "pending", ...period(9) }])
    expect(timelineFor(officer("registrant", 2), bookings([], [request(9, [0, 1])])).requests).toEqual([])
  })
  it("those who arrange meetings may move what has not begun; others nothing", () => {
    const all = bookings([meeting(8, [0, 1]), meeting(9, [0, 1], "running")])
    expect(timelineFor(officer("approver", 3), all).meetings.map(({ movable }) => movable)).toEqual([true, false])
    expect(timelineFor(officer("leader", 3), all).meetings.map(({ movable }) => movable)).toEqual([false, false])
    expect(timelineFor(officer("registrant", 0), all).meetings.map(({ movable }) => movable)).toEqual([false, false])
  })
  it("a site's own occupied times are in order", () => {
    const { sites: seen } = timelineFor(officer("registrant", 3), bookings([meeting(9, [0, 1])], [request(8, [0, 2])]))
    expect(seen[0]!.occupied.map(({ kind }) => kind)).toEqual(["pending", "confirmed"])
  })

  const roles: ReadonlyArray<Role> = ["registrant", "technician", "approver", "leader", "operator", "administrator"]
  const members = fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 })
  it("MUST count each site's bookings the same for everybody, and tell outsiders nothing of what they are", () => {
    fc.assert(fc.property(fc.array(members, { maxLength: 5 }), fc.array(members, { maxLength: 5 }), fc.constantFrom(...roles), fc.integer({ min: 0, max: 3 }), (held, asked, role, own) => {
      const all = bookings(held.map((at, n) => meeting(n, at)), asked.map((at, n) => request(n, at)))
      const seen = timelineFor(officer(role, own), all)
      for (const { id, occupied } of seen.sites) {
        const at = <One extends { readonly siteIds: ReadonlyArray<SiteId> }>(ones: ReadonlyArray<One>) => ones.filter(({ siteIds }) => siteIds.includes(id)).length
        const told = (kind: "confirmed" | "pending") => occupied.filter((one) => one.kind === kind).length
        expect(at(seen.meetings) + told("confirmed")).toBe(at(all.meetings))
        expect(at(seen.requests) + told("pending")).toBe(at(all.requests))
      }
      const mayKnow = new Set([...seen.meetings, ...seen.requests].map(({ subject }) => subject))
      const outsider = (role === "registrant" || role === "technician")
      for (const { subject, siteIds } of all.meetings) {
        if (outsider && !siteIds.includes(site(own))) expect(seen.meetings.some((one) => one.subject === subject)).toBe(false)
      }
      const told = JSON.stringify(seen.sites)
      for (const { subject, number } of [...all.meetings, ...all.requests]) {
        expect(told).not.toContain(number)
        if (!mayKnow.has(subject)) expect(JSON.stringify(seen)).not.toContain(`"${subject}"`)
      }
    }))
  })
})
