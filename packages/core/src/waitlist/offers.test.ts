import { describe, expect, it } from "vitest"
import { workingCalendar } from "../Calendar.ts"
import { assumedOrder, outranks, rankOf, type MeetingKind } from "../Priority.ts"
import { overlap } from "../Schedule.ts"
import type { Fits } from "../schedule/alternatives.ts"
import type { SiteId } from "../Site.ts"
import { acceptable, type WaitlistEntry } from "../Waitlist.ts"
import { dueOffers, inOrder, slotFor, type Busy } from "./offers.ts"

const at = (time: string) => new Date(`2026-12-01T${time}:00+07:00`)
const now = at("06:00")
const calendar = workingCalendar([])
const hall = "00000000-0000-7000-8000-000000000001" as SiteId
const annex = "00000000-0000-7000-8000-000000000002" as SiteId
const entry = (id: string, change: Partial<WaitlistEntry> = {}): WaitlistEntry => ({
  id: id as WaitlistEntry["id"], registrationId: id as string as WaitlistEntry["registrationId"], meetingId: null, day: null, displaced: false, kind: null,
  siteIds: [hall], opensAt: at("08:00"), closesAt: at("09:00"), window: { from: at("08:00"), to: at("12:00") },
  joinedAt: at("05:00"), state: "waiting", offer: null, admittedBy: null, ...change
})
const busy = (...periods: ReadonlyArray<readonly [string, string]>): Busy =>
  new Map([[hall, periods.map(([opensAt, closesAt]) => ({ opensAt: at(opensAt), closesAt: at(closesAt) }))]])
/** Nothing is shared with meetings elsewhere. */
const alone = { fits: () => true, sharing: [] }
const place = (one: WaitlistEntry, held: Busy, at: Date) => slotFor(one, held, calendar, at, () => true, [])
const ids = (entries: ReadonlyArray<WaitlistEntry>) => entries.map(({ id }) => id as string)

describe("the order of priority", () => {
  it("is the province's list: the same kinds, told otherwise, rank otherwise", () => {
    expect(outranks("leaders", "professional", assumedOrder)).toBe(true)
    expect(outranks("leaders", "professional", ["professional", "leaders"])).toBe(false)
  })
  it("equal ones do not outrank one another, and none comes after all", () => {
    for (const kind of assumedOrder) {
      expect(outranks(kind, kind, assumedOrder)).toBe(false)
      expect(outranks(kind, undefined, assumedOrder)).toBe(true)
      expect(outranks(null, kind, assumedOrder)).toBe(false)
    }
    expect(rankOf("leaders", [])).toBe(rankOf(null, []))
  })
})

describe("the queue", () => {
  it("displaced first, then the higher kind, then who joined first", () => {
    const later = at("05:01")
    const entries = [
      entry("d", { joinedAt: later }), entry("c"), entry("b", { kind: "emergency", joinedAt: later }),
      entry("a", { displaced: true, kind: "professional", joinedAt: later })
    ]
    expect(ids(inOrder(entries, assumedOrder))).toEqual(["a", "b", "c", "d"])
    expect(ids(inOrder([...entries].reverse(), assumedOrder))).toEqual(["a", "b", "c", "d"])
  })
})

describe("the place looked for", () => {
  it("is the wished time when it is free to the minute, and the nearest one when it is a minute short", () => {
    expect(place(entry("a"), busy(["07:00", "08:00"], ["09:00", "10:00"]), now)?.opensAt).toEqual(at("08:00"))
    expect(place(entry("a"), busy(["07:00", "08:01"]), now)?.opensAt).toEqual(at("08:01"))
    expect(place(entry("a"), busy(["08:59", "10:00"]), now)?.opensAt).toEqual(at("10:00"))
  })
  it("ends within the window, at its end too, and not a minute after", () => {
    expect(place(entry("a"), busy(["08:00", "11:00"]), now)?.opensAt).toEqual(at("11:00"))
    expect(place(entry("a"), busy(["08:00", "11:01"]), now)).toBeUndefined()
  })
  it("is not in the past, nor now", () => {
    const narrow = { window: { from: at("08:00"), to: at("09:00") } }
    expect(place(entry("a", narrow), busy(), at("07:59"))?.opensAt).toEqual(at("08:00"))
    expect(place(entry("a", narrow), busy(), at("08:00"))).toBeUndefined()
  })
  it("stays within working hours and on working days, when that was the wish", () => {
    const days = (from: string, to: string) => ({ window: { from: new Date(`${from}T00:00:00+07:00`), to: new Date(`${to}T00:00:00+07:00`) } })
    const full = (date: string) => ({ opensAt: new Date(`${date}T07:00:00+07:00`), closesAt: new Date(`${date}T18:00:00+07:00`) })
    const evening = { ...days("2026-12-01", "2026-12-02"), opensAt: at("19:00"), closesAt: at("20:00") }
    expect(place(entry("a", evening), busy(), now)?.opensAt).toEqual(at("19:00"))
    expect(place(entry("a", days("2026-12-01", "2026-12-02")), new Map([[hall, [full("2026-12-01")]]]), now)).toBeUndefined()
    // Friday 4 is full: not Saturday night, but Monday at the wished time.
    const friday = { opensAt: new Date("2026-12-04T08:00:00+07:00"), closesAt: new Date("2026-12-04T09:00:00+07:00"), ...days("2026-12-04", "2026-12-09") }
    expect(place(entry("a", friday), new Map([[hall, [full("2026-12-04")]]]), now)?.opensAt).toEqual(new Date("2026-12-07T08:00:00+07:00"))
    // One minute before the evening is one minute too many.
    expect(place(entry("a", days("2026-12-01", "2026-12-02")), busy(["07:00", "17:00"]), now)?.opensAt).toEqual(at("17:00"))
    expect(place(entry("a", days("2026-12-01", "2026-12-02")), busy(["07:00", "17:01"]), now)).toBeUndefined()
  })
  it("is free on every site", () => {
    const both = new Map([[hall, [{ opensAt: at("08:00"), closesAt: at("09:00") }]], [annex, [{ opensAt: at("09:00"), closesAt: at("10:30") }]]])
    expect(place(entry("a", { siteIds: [hall, annex] }), both, now)?.opensAt).toEqual(at("10:30"))
  })
})

describe("what is offered", () => {
  const narrow = { window: { from: at("08:00"), to: at("09:00") } }
  it("one place goes to the first only", () => {
    expect(dueOffers([entry("b", { ...narrow, joinedAt: at("05:30") }), entry("a", narrow)], busy(), assumedOrder, calendar, now, alone).map(({ entry: { id } }) => id as string)).toEqual(["a"])
  })
  it("the first whose place it is: who does not fit keeps nobody waiting", () => {
    const long = entry("a", { displaced: true, opensAt: at("08:00"), closesAt: at("12:00") })
    expect(dueOffers([long, entry("b")], busy(["11:00", "12:00"]), assumedOrder, calendar, now, alone).map(({ entry: { id } }) => id as string)).toEqual(["b"])
  })
  it("what is offered to one is not offered to another, and who has not been admitted is offered nothing", () => {
    const offered = entry("a", { ...narrow, state: "offered", offer: { opensAt: at("08:00"), closesAt: at("09:00"), expiresAt: at("07:00") } })
    expect(dueOffers([offered, entry("b", narrow)], busy(), assumedOrder, calendar, now, alone)).toEqual([])
    expect(dueOffers([entry("c", { state: "asked" })], busy(), assumedOrder, calendar, now, alone)).toEqual([])
  })
  it("what would not fit beside meetings elsewhere is not offered: the nearest time that does is, once for all who wait", () => {
    const elsewhere = { opensAt: at("08:00"), closesAt: at("09:00") }
    /** One call at a time, whatever the sites. */
    const fits: Fits = (_sites, period, beside = []) => ![elsewhere, ...beside].some((one) => overlap(one, period))
    const waiting = [entry("a"), entry("b", { siteIds: [annex], joinedAt: at("05:30") })]
    expect(dueOffers(waiting, busy(), assumedOrder, calendar, now, { fits, sharing: [elsewhere] }).map(({ slot }) => slot.opensAt)).toEqual([at("09:00"), at("10:00")])
    expect(dueOffers([entry("a", narrow)], busy(), assumedOrder, calendar, now, { fits, sharing: [elsewhere] })).toEqual([])
  })
  it("no two offers overlap on a site, whatever waits", () => {
    const kinds: ReadonlyArray<MeetingKind | null> = [null, ...assumedOrder]
    const many = Array.from({ length: 40 }, (_, n) => entry(String(n).padStart(2, "0"), {
      siteIds: n % 3 === 0 ? [hall, annex] : n % 3 === 1 ? [hall] : [annex], kind: kinds[n % 5]!, joinedAt: at(`05:${String(59 - n).padStart(2, "0")}`)
    }))
    const due = dueOffers(many, busy(["09:00", "10:00"]), assumedOrder, calendar, now, alone)
    expect(due.length).toBeGreaterThanOrEqual(4)
    for (const [n, one] of due.entries()) {
      for (const other of due.slice(n + 1)) {
        const shared = one.entry.siteIds.some((siteId) => other.entry.siteIds.includes(siteId))
        expect(shared && one.slot.opensAt < other.slot.closesAt && other.slot.opensAt < one.slot.closesAt).toBe(false)
      }
    }
  })
})

describe("an answer", () => {
  const offered = entry("a", { state: "offered", offer: { opensAt: at("08:00"), closesAt: at("09:00"), expiresAt: at("07:00") } })
  it("is taken until the offer expires, and not at that moment", () => {
    expect(acceptable(offered, new Date(at("07:00").getTime() - 1))).toMatchObject({ _tag: "Success" })
    expect(acceptable(offered, at("07:00"))).toMatchObject({ _tag: "Failure", failure: { _tag: "OfferOver" } })
    expect(acceptable(entry("b"), now)).toMatchObject({ _tag: "Failure", failure: { _tag: "WaitlistState" } })
  })
})
