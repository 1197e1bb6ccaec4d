import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { workingCalendar } from "../Calendar.ts"
import { atLocal, localDate, localTime, plusMillis } from "../Instant.ts"
import { overlap, type Alternative, type Period } from "../Schedule.ts"
import type { SiteId } from "../Site.ts"
import { alternatives, type Occupancy } from "./alternatives.ts"

const site = (n: number) => `00000000-0000-7000-8000-00000000000${n}` as SiteId
const period = (date: string, from: string, to: string): Period => ({ opensAt: atLocal(date, from), closesAt: atLocal(date, to) })
type Busy = ReadonlyArray<readonly [SiteId, ReadonlyArray<Period>]>

/** In order; what overlaps or touches is one. */
const united = (periods: ReadonlyArray<Period>): ReadonlyArray<Period> =>
  [...periods].sort((a, b) => a.opensAt.getTime() - b.opensAt.getTime()).reduce<ReadonlyArray<Period>>((merged, one) => {
    const last = merged.at(-1)
    if (last === undefined || last.closesAt < one.opensAt) return [...merged, one]
    return last.closesAt < one.closesAt ? [...merged.slice(0, -1), { opensAt: last.opensAt, closesAt: one.closesAt }] : merged
  }, [])

const waysOf = (wanted: Period, sites: ReadonlyArray<SiteId>, busy: Busy, change: Partial<Occupancy> = {}): ReadonlyArray<Alternative> =>
  alternatives(wanted, sites, {
    now: atLocal("2026-11-20", "08:00"), calendar: workingCalendar([]), substitutes: new Map(), fits: () => true, sharing: [],
    held: united(busy.flatMap(([id, periods]) => sites.includes(id) ? periods : [])),
    taken: new Set(busy.flatMap(([id, periods]) => periods.some((one) => overlap(one, wanted)) ? [id] : [])), ...change
  })
const timed = (ways: ReadonlyArray<Alternative>) => ways.flatMap((way) => way.kind === "swap-site" ? [] : [way])

/** Friday. */
const wanted = period("2026-11-27", "08:00", "10:00")

describe("other ways to hold a meeting that clashes", () => {
  const taken = [period("2026-11-27", "08:00", "09:00")]

  it("one of each kind: another time, shorter, another day, another site", () => {
    const ways = waysOf(wanted, [site(1), site(2)], [[site(2), taken]], { substitutes: new Map([[site(2), [site(1), site(3)]]]) })
    expect(ways).toEqual([
      { kind: "move", ...period("2026-11-27", "09:00", "11:00") },
      { kind: "shorten", ...period("2026-11-27", "09:00", "10:00") },
      { kind: "other-day", ...period("2026-11-30", "08:00", "10:00") },
      { kind: "swap-site", swaps: [{ from: site(2), to: site(3) }] }
    ])
  })
  it("MUST name three ways where three exist, although two kinds have none", () => {
    const ways = waysOf(wanted, [site(1)], [[site(1), [period("2026-11-27", "07:00", "18:00")]]])
    expect(ways.map(({ kind }) => kind)).toEqual(["other-day", "other-day", "other-day"])
  })
  it("other days are working days", () => {
    const calendar = workingCalendar([{ date: "2026-11-30", kind: "holiday" }, { date: "2026-11-28", kind: "make-up" }])
    const days = timed(waysOf(wanted, [site(1)], [[site(1), [wanted]]], { calendar })).filter(({ kind }) => kind === "other-day")
    expect(days.map(({ opensAt }) => localDate(opensAt))).toEqual(["2026-11-28", "2026-12-01"])
  })
  it("a stand-in that is taken itself, or invited already, stands in for nobody", () => {
    const substitutes = new Map([[site(2), [site(1), site(3)]]])
    const ways = waysOf(wanted, [site(1), site(2)], [[site(2), taken], [site(3), taken]], { substitutes })
    expect(ways.some(({ kind }) => kind === "swap-site")).toBe(false)
  })
  it("a meeting is not cut to less than half, nor to less than half an hour", () => {
    const cut = (from: string, to: string, held: Period) =>
      waysOf(period("2026-11-27", from, to), [site(1)], [[site(1), [held]]]).some(({ kind }) => kind === "shorten")
    expect(cut("08:00", "10:00", period("2026-11-27", "09:00", "10:00"))).toBe(true)
    expect(cut("08:00", "10:00", period("2026-11-27", "08:59", "10:00"))).toBe(false)
    expect(cut("08:00", "08:45", period("2026-11-27", "08:00", "08:20"))).toBe(false)
  })

  it("where no site is held but what is shared is short: when others elsewhere have ended, or on other days", () => {
    const elsewhere = period("2026-11-27", "07:30", "09:30")
    const ways = waysOf(wanted, [site(1)], [], { sharing: [elsewhere], fits: (_sites, one) => !overlap(one, elsewhere) })
    expect(ways.slice(0, 2)).toEqual([{ kind: "move", ...period("2026-11-27", "09:30", "11:30") }, { kind: "other-day", ...period("2026-11-30", "08:00", "10:00") }])
    expect(ways.length).toBeGreaterThanOrEqual(3)
  })
  it("MUST name no way that does not fit, of whatever kind", () => {
    const substitutes = new Map([[site(2), [site(3)]]])
    const asked: Array<ReadonlyArray<SiteId>> = []
    const ways = waysOf(wanted, [site(1), site(2)], [[site(2), taken]], {
      substitutes, fits: (sites, one) => {
        asked.push(sites)
        return localDate(one.opensAt) > "2026-12-01"
      }
    })
    expect(asked).toContainEqual([site(1), site(3)])
    expect(ways.length).toBeGreaterThanOrEqual(3)
    for (const way of timed(ways)) expect(localDate(way.opensAt) > "2026-12-01").toBe(true)
    expect(timed(ways)).toEqual(ways)
  })

  it("MUST be free, in the future, and of the same length unless it says shorter", () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: -300, max: 6000 }), fc.integer({ min: 15, max: 500 }), fc.integer({ min: 1, max: 4 })), { maxLength: 40 })
    fc.assert(fc.property(spans, fc.integer({ min: 0, max: 1300 }), fc.integer({ min: 15, max: 300 }), fc.integer({ min: -600, max: 600 }), (held, start, length, clock) => {
      const minute = (n: number) => plusMillis(atLocal("2026-11-27", "00:00"), n * 60_000)
      const busy = new Map<SiteId, Array<Period>>()
      for (const [from, long, n] of held) busy.set(site(n), [...busy.get(site(n)) ?? [], { opensAt: minute(from), closesAt: minute(from + long) }])
      const asked = { opensAt: minute(start), closesAt: minute(start + length) }
      const now = minute(clock)
      const sites = [site(1), site(2)]
      const free = (siteIds: ReadonlyArray<SiteId>, one: Period) => !siteIds.some((id) => busy.get(id)?.some((other) => overlap(other, one)))
      const ways = waysOf(asked, sites, [...busy], { now, substitutes: new Map([[site(1), [site(3), site(4)]], [site(2), [site(3), site(4)]]]) })
      for (const way of ways) {
        if (way.kind === "swap-site") {
          const replaced = sites.map((id) => way.swaps.find(({ from }) => from === id)?.to ?? id)
          expect(new Set(replaced).size).toBe(2)
          expect(free(replaced, asked)).toBe(true)
          continue
        }
        expect(free(sites, way)).toBe(true)
        expect(way.opensAt > now).toBe(true)
        const kept = way.closesAt.getTime() - way.opensAt.getTime()
        if (way.kind === "shorten") expect(kept < length * 60_000 && kept * 2 >= length * 60_000).toBe(true)
        else expect(kept).toBe(length * 60_000)
        if (way.kind === "move") expect(localDate(way.opensAt)).toBe(localDate(asked.opensAt))
        const official = localTime(asked.opensAt) >= "07:00" && localTime(asked.closesAt) <= "18:00" && localDate(asked.opensAt) === localDate(asked.closesAt)
        if (official) expect(localTime(way.opensAt) >= "07:00" && localTime(way.closesAt) <= "18:00").toBe(true)
      }
    }))
  })
})
