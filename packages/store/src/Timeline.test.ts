import type { Period } from "@diemcau/core/Schedule"
import { Effect, Tracer } from "effect"
import { describe, expect, it } from "vitest"
import { at, newId, province } from "../test/Province.ts"
import type { Database } from "./Database.ts"
import * as MeetingStore from "./Meeting.ts"
import * as RegistrationStore from "./Registration.ts"
import * as Site from "./Site.ts"
import * as Timeline from "./Timeline.ts"

const period = (from: string, to: string, day = 0): Period => ({ opensAt: at(from, day), closesAt: at(to, day) })
const week = { first: "2026-11-23", last: "2026-11-29", from: at("00:00"), to: at("00:00", 7) }

/** How many statements reach PostgreSQL while this runs. */
const counted = <A, E>(effect: Effect.Effect<A, E, Database>) =>
  Effect.suspend(() => {
    let statements = 0
    const tracer = Tracer.make({
      span: (options) => {
        statements++
        return new Tracer.NativeSpan(options)
      }
    })
    return effect.pipe(Effect.withTracer(tracer), Effect.map((value) => ({ value, statements })))
  })

describe("what holds the sites in a span", () => {
  it("MUST cost four queries, however many sites, meetings and requests there are", async () => {
    const small = await province(2)
    const empty = await small.run(counted(Timeline.bookings(week)))
    const large = await province(60)
    for (let day = 0; day < 7; day++) {
      for (const hour of ["07", "09", "13"]) await large.meeting(period(`${hour}:00`, `${hour}:45`, day))
      await large.run(RegistrationStore.insert(large.registration(`${day + 1}/2026`, period("15:00", "16:00", day))))
    }
    const full = await large.run(counted(Timeline.bookings(week)))
    expect([empty.value.sites.length, empty.value.meetings.length, empty.value.requests.length]).toEqual([2, 0, 0])
    expect([full.value.sites.length, full.value.meetings.length, full.value.requests.length]).toEqual([60, 21, 7])
    expect(full.value.meetings.every(({ siteIds }) => siteIds.length === 60)).toBe(true)
    expect([empty.statements, full.statements]).toEqual([4, 4])
  })

  it("takes what overlaps the span by a moment and leaves what only touches it, is cancelled or is decided", async () => {
    const here = await province(4)
    const pair = here.siteIds.slice(1, 3)
    const before = await here.meeting(period("23:00", "24:00", -1), pair)
    const into = await here.meeting({ opensAt: at("23:00", -1), closesAt: at("00:01") }, pair)
    const last = await here.meeting({ opensAt: new Date(week.to.getTime() - 1), closesAt: at("01:00", 7) }, [pair[1]!, pair[0]!])
    await here.meeting(period("00:00", "01:00", 7), pair)
    const cancelled = await here.meeting(period("08:00", "09:00"), pair)
    await here.run(MeetingStore.update({ ...cancelled, state: "cancelled" }))
    const asked = here.registration("9/2026", period("08:00", "09:00"), pair)
    await here.run(RegistrationStore.insert(asked))
    await here.run(RegistrationStore.insert({ ...here.registration("10/2026", period("08:00", "09:00"), pair), state: "refused" }))
    const { meetings, requests } = await here.run(Timeline.bookings(week))
    expect(meetings.map(({ id }) => id)).toEqual([into.id, last.id])
    expect(meetings.map(({ id }) => id)).not.toContain(before.id)
    expect(meetings[1]).toMatchObject({ siteIds: [pair[1], pair[0]], unitName: "Sở Thông tin và Truyền thông", revision: 0, state: "scheduled" })
    expect(requests).toMatchObject([{ id: asked.id, number: "9/2026", siteIds: pair }])
  })

  it("leaves out sites that are closed before the span or open after it", async () => {
    const here = await province(1)
    const site = (code: string, validFrom: string, validTo: string | null) =>
      ({ id: newId<never>(), code, name: code, nameEn: null, unitId: here.unitId, validFrom, validTo, successorId: null })
    await here.run(Site.insert([
      site("closed", "2020-01-01", "2026-11-22"), site("closing", "2020-01-01", "2026-11-23"),
      site("opening", "2026-11-29", null), site("later", "2026-11-30", null)
    ]))
    const { sites } = await here.run(Timeline.bookings(week))
    expect(sites.map(({ code }) => code).sort()).toEqual(["closing", "opening", "s0"])
  })
})
