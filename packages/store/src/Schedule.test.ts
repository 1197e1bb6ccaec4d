import type { Meeting } from "@diemcau/core/Meeting"
import type { Period } from "@diemcau/core/Schedule"
import { Effect } from "effect"
import { beforeAll, describe, expect, it } from "vitest"
import { at, newId, province, type Province } from "../test/Province.ts"
import { atOnce, Database, transaction } from "./Database.ts"
import * as MeetingStore from "./Meeting.ts"
import * as Registration from "./Registration.ts"
import * as Schedule from "./Schedule.ts"
import * as Site from "./Site.ts"

const period = (from: string, to: string, day = 0): Period => ({ opensAt: at(from, day), closesAt: at(to, day) })
const booking = ({ id, number, siteIds, opensAt, closesAt }: Meeting) => ({ meetingId: id, number, siteIds, period: { opensAt, closesAt } })

/** What stands against it: confirmed bookings, then what is still undecided. */
const clashes = ({ siteIds, period: { opensAt, closesAt }, exceptRegistration }: Parameters<typeof Schedule.confirmedClashes>[0]) =>
  Effect.map(
    atOnce([
      Schedule.confirmedClashes({ siteIds, period: { opensAt, closesAt }, exceptRegistration }), Schedule.pending({ from: opensAt, to: closesAt, exceptRegistration }), Site.withIds(siteIds)
    ]),
    ([held, pending, sites]) => [...held, ...Schedule.pendingClashes(pending, sites)])

let here: Province
beforeAll(async () => {
  here = await province(28)
})

describe("book", () => {
  it("MUST let exactly one of 16 have the same 28 sites, whatever their order, and never deadlock", async () => {
    const rivals = await Promise.all(Array.from({ length: 16 }, (_, index) =>
      here.meeting(period("08:00", "10:00"), [...here.siteIds].sort(() => index % 3 - 1 || -1))
    ))
    const outcomes = await Promise.all(rivals.map((meeting) =>
      here.run(Effect.result(transaction(Schedule.book({ ...booking(meeting), siteIds: [...meeting.siteIds].sort(() => Math.random() - 0.5) }))))
    ))
    expect(outcomes.filter(({ _tag }) => _tag === "Success")).toHaveLength(1)
    expect(outcomes.flatMap((outcome) => outcome._tag === "Failure" ? [outcome.failure._tag] : [])).toEqual(Array.from({ length: 15 }, () => "Clashing"))
  })

  it("MUST not deadlock where each wants some sites of the others", async () => {
    const rivals = await Promise.all(Array.from({ length: 16 }, (_, index) =>
      here.meeting(period("08:00", "10:00", 1), Array.from({ length: 14 }, (_, step) => here.siteIds[(index * 5 + step * 3) % 28]!))
    ))
    const outcomes = await Promise.all(rivals.map((meeting) => here.run(Effect.result(transaction(Schedule.book(booking(meeting)))))))
    expect(new Set(outcomes.map((outcome) => outcome._tag === "Failure" ? outcome.failure._tag : "Success"))).toEqual(new Set(["Success", "Clashing"]))
    const { rows } = await here.run(Effect.flatMap(Database, ({ client }) => Effect.map(
      client.unsafe<{ held: number; sites: number }>(
        "select count(*)::int held, count(distinct site_id)::int sites from site_bookings where period && tstzrange('2026-11-24', '2026-11-25')"
      ), (rows) => ({ rows }))))
    expect(rows[0]!.held).toBe(rows[0]!.sites)
  })

  it("MUST allow meetings that touch, and refuse those that overlap by a millisecond", async () => {
    const pair = here.siteIds.slice(0, 2)
    const morning = await here.meeting(period("08:00", "09:00", 2), pair)
    const next = await here.meeting(period("09:00", "10:00", 2), pair)
    const early = await here.meeting({ opensAt: new Date(at("09:00", 2).getTime() - 1), closesAt: at("09:30", 2) }, pair)
    await here.run(Schedule.book(booking(morning)))
    await here.run(Schedule.book(booking(next)))
    expect(await here.fails(Schedule.book(booking(early)))).toMatchObject({ _tag: "Clashing", meetingId: early.id })
  })

  it("MUST refuse an empty period, and PostgreSQL itself one without an end", async () => {
    const meeting = await here.meeting(period("08:00", "09:00", 3))
    const noon = at("12:00", 3)
    expect(await here.fails(Schedule.book({ ...booking(meeting), period: { opensAt: noon, closesAt: noon } })))
      .toMatchObject({ _tag: "StoreError", reason: "constraint", constraint: "site_bookings_period_real" })
    expect(await here.fails(Schedule.book({ ...booking(meeting), period: { opensAt: noon, closesAt: at("11:00", 3) } })))
      .toMatchObject({ _tag: "StoreError", reason: "other" })
    for (const strange of ["empty", "(,)", "[2026-11-23,)", "[2026-11-23,infinity)", "(2026-11-23,2026-11-24)", "[2026-11-23,2026-11-24]"]) {
      const refused = await here.fails(Effect.flatMap(Database, ({ client }) => client.unsafe(
        "insert into site_bookings (meeting_id, site_id, number, period, released) values ($1, $2, '1/2026', $3::tstzrange, false)",
        [meeting.id, here.siteIds[0], strange]
      )))
      expect(refused, strange).toMatchObject({ reason: { cause: { code: "23514" } } })
    }
  })

  it("MUST hold all the sites or none", async () => {
    const one = await here.meeting(period("08:00", "09:00", 4), here.siteIds.slice(5, 7))
    const all = await here.meeting(period("08:30", "10:00", 4))
    await here.run(Schedule.book(booking(one)))
    expect(await here.fails(Schedule.book(booking(all)))).toMatchObject({ _tag: "Clashing" })
    expect(await here.run(Schedule.busy({ siteIds: here.siteIds, from: at("00:00", 4), to: at("23:00", 4) })))
      .toEqual(new Map(one.siteIds.map((siteId) => [siteId, [period("08:00", "09:00", 4)]])))
  })

  it("MUST say of all the sites together when one is held, and of each whether it is taken at the wished time", async () => {
    const [a, b, c] = here.siteIds.slice(10, 13)
    let elsewhere = 0
    const hold = async (from: string, to: string, siteId: typeof a) => {
      const meeting = await here.meeting(period(from, to, 15), [siteId!, here.siteIds[elsewhere++]!])
      await here.run(Schedule.book(booking(meeting)))
      return meeting
    }
    await hold("08:00", "09:00", a)
    const second = await hold("09:00", "10:00", b)
    await hold("09:30", "11:00", a)
    await hold("14:00", "15:00", c)
    const asked = { siteIds: [a!, b!], others: [c!], from: at("00:00", 15), to: at("23:00", 15) }
    expect(await here.run(Schedule.occupied({ ...asked, period: period("09:00", "09:30", 15) })))
      .toEqual({ held: [period("08:00", "11:00", 15)], taken: new Set([b]) })
    expect(await here.run(Schedule.occupied({ ...asked, period: period("09:00", "15:00", 15), exceptMeeting: second.id })))
      .toEqual({ held: [period("08:00", "09:00", 15), period("09:30", "11:00", 15)], taken: new Set([a, c]) })
    expect(await here.run(Schedule.occupied({ ...asked, from: at("12:00", 15), period: period("12:00", "13:00", 15) }))).toEqual({ held: [], taken: new Set() })
  })

  it("MUST leave the transaction around it usable after a clash", async () => {
    const first = await here.meeting(period("08:00", "09:00", 5))
    const second = await here.meeting(period("08:00", "09:00", 5))
    await here.run(Schedule.book(booking(first)))
    const seen = await here.run(transaction(
      Schedule.book(booking(second)).pipe(
        Effect.as([]),
        Effect.catchTag("Clashing", () => Schedule.confirmedClashes({ siteIds: second.siteIds.slice(0, 1), period: period("08:00", "09:00", 5) }))
      )
    ))
    expect(seen).toMatchObject([{ siteId: second.siteIds[0], kind: "confirmed", number: first.number, ...period("08:00", "09:00", 5) }])
  })

  it("MUST commit in either order with its meeting, and not without it", async () => {
    const registration = here.registration("900/2026", period("08:00", "09:00", 6))
    const meeting = here.meetingOf(registration)
    await here.run(transaction(
      Registration.insert(registration).pipe(Effect.andThen(Schedule.book(booking(meeting))), Effect.andThen(MeetingStore.insert(meeting, registration.submittedAt)))
    ))
    expect(await here.fails(Schedule.book({ ...booking(meeting), meetingId: newId(), period: period("08:00", "09:00", 7) })))
      .toMatchObject({ reason: "constraint", constraint: "site_bookings_meeting_id_meetings_id_fkey" })
  })
})

it("release MUST free the sites for others and keep the rows", async () => {
  const cancelled = await here.meeting(period("08:00", "10:00", 8))
  const instead = await here.meeting(period("09:00", "11:00", 8))
  await here.run(Schedule.book(booking(cancelled)))
  await here.run(Schedule.release(cancelled.id))
  expect(await here.run(Schedule.confirmedClashes({ siteIds: here.siteIds, period: period("08:00", "11:00", 8) }))).toEqual([])
  await here.run(Schedule.book(booking(instead)))
  expect(await here.fails(Schedule.book({ ...booking(instead), meetingId: cancelled.id }))).toMatchObject({ reason: "constraint", constraint: "site_bookings_meeting" })
  const kept = await here.run(Effect.flatMap(Database, ({ client }) =>
    client.unsafe("select released from site_bookings where meeting_id = $1", [cancelled.id])))
  expect(kept).toEqual(here.siteIds.map(() => ({ released: true })))
})

describe("rebook", () => {
  it("MUST hold the new sites and time in place of the old ones", async () => {
    const [a, b, c] = here.siteIds
    const meeting = await here.meeting(period("08:00", "10:00", 11), [a!, b!])
    await here.run(Schedule.book(booking(meeting)))
    await here.run(Schedule.rebook({ ...booking(meeting), siteIds: [b!, c!], period: period("09:00", "11:00", 11) }))
    const held = await here.run(Schedule.busy({ siteIds: here.siteIds, from: at("00:00", 11), to: at("23:00", 11) }))
    expect(held).toEqual(new Map([b!, c!].map((siteId) => [siteId, [period("09:00", "11:00", 11)]])))
    await here.run(Schedule.rebook({ ...booking(meeting), siteIds: [a!, b!] }))
    expect([...(await here.run(Schedule.busy({ siteIds: here.siteIds, from: at("00:00", 11), to: at("23:00", 11) }))).keys()].sort()).toEqual([a!, b!].sort())
  })
  it("MUST leave what was held when one of the new sites is taken", async () => {
    const [a, b, c, d] = here.siteIds
    const meeting = await here.meeting(period("08:00", "10:00", 12), [a!, b!])
    const other = await here.meeting(period("09:00", "10:00", 12), [c!, d!])
    await here.run(Schedule.book(booking(meeting)))
    await here.run(Schedule.book(booking(other)))
    expect(await here.fails(Schedule.rebook({ ...booking(meeting), siteIds: [a!, c!] }))).toMatchObject({ _tag: "Clashing" })
    expect([...(await here.run(Schedule.busy({ siteIds: [a!, b!], from: at("00:00", 12), to: at("23:00", 12) }))).keys()].sort()).toEqual([a!, b!].sort())
  })
})

describe("clashes", () => {
  it("MUST name confirmed bookings first, then undecided registrations, and not the registration itself", async () => {
    const [a, b, c] = here.siteIds
    const held = await here.meeting(period("14:00", "15:00", 9), [a!, b!])
    await here.run(Schedule.book(booking(held)))
    const pending = here.registration("77/2026", period("13:00", "14:30", 9), [b!, c!])
    const decided = { ...here.registration("78/2026", period("13:00", "14:30", 9), [b!, c!]), state: "refused" as const }
    await here.run(Registration.insert(pending).pipe(Effect.andThen(Registration.insert(decided))))
    const wanted = { siteIds: [b!, c!], period: period("14:00", "16:00", 9) }
    const ofPending = (siteId: string) => ({ siteId, kind: "pending", number: "77/2026", ...period("13:00", "14:30", 9) })
    expect(await here.run(clashes(wanted))).toMatchObject([
      { siteId: b, kind: "confirmed", number: held.number, ...period("14:00", "15:00", 9) },
      ...[b!, c!].sort().map(ofPending)
    ])
    expect((await here.run(clashes({ ...wanted, exceptRegistration: pending.id }))).map(({ kind }) => kind)).toEqual(["confirmed"])
    expect((await here.run(clashes({ ...wanted, exceptRegistration: held.registrationId }))).map(({ kind }) => kind)).toEqual(["pending", "pending"])
    expect(await here.run(clashes({ ...wanted, period: period("15:00", "16:00", 9) }))).toEqual([])
    expect(await here.run(clashes({ ...wanted, siteIds: [] }))).toEqual([])
  })

  it("MUST follow a registration that was revised to other sites", async () => {
    const [a, b, c] = here.siteIds
    const before = here.registration("79/2026", period("08:00", "09:00", 10), [a!, b!])
    await here.run(Registration.insert(before))
    await here.run(Registration.rewrite({ ...before, request: { ...before.request, mainSiteId: c!, memberSiteIds: [b!] } }))
    const found = await here.run(clashes({ siteIds: [a!, b!, c!], period: period("08:00", "09:00", 10) }))
    expect(found.map(({ siteId }) => siteId)).toEqual([b!, c!].sort())
  })
})

it("lockSites MUST make a second one wait, whichever way the ids are written", async () => {
  const order: Array<string> = []
  const entered = Promise.withResolvers<void>()
  const first = here.run(transaction(Effect.gen(function*() {
    yield* Schedule.lockSites(here.siteIds.slice(0, 2))
    entered.resolve()
    yield* Effect.promise(here.somebodyWaits)
    order.push("first")
  })))
  await entered.promise
  await here.run(transaction(
    Schedule.lockSites([here.siteIds[1]!.toUpperCase() as typeof here.siteIds[0]]).pipe(Effect.andThen(Effect.sync(() => order.push("second"))))
  ))
  await first
  expect(order).toEqual(["first", "second"])
})
