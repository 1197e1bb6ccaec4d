import type { Meeting as CoreMeeting } from "@diemcau/core/Meeting"
import { sql } from "drizzle-orm"
import { Effect } from "effect"
import { beforeAll, expect, it } from "vitest"
import { at, decision, newId, province, type Province } from "../test/Province.ts"
import { query, transaction } from "./Database.ts"
import * as Journal from "./Journal.ts"
import * as Meeting from "./Meeting.ts"
import * as Officer from "./Officer.ts"
import * as Registration from "./Registration.ts"

let here: Province
beforeAll(async () => {
  here = await province(4)
})

const inDay = (day: number, from: string, to: string) => here.meeting({ opensAt: at(from, day), closesAt: at(to, day) })

it("MUST come back as written, its sites in their order", async () => {
  const meeting = await here.meeting({ opensAt: at("08:00"), closesAt: at("10:00") }, [...here.siteIds].reverse())
  expect(await here.run(Meeting.find(meeting.id))).toEqual(meeting)
  const closed: CoreMeeting = {
    ...meeting, state: "closed", checkShortened: true, gateClosedAt: at("07:00"), startedAt: at("08:00:00.250"), endedAt: at("09:30"), endReason: "Kết thúc sớm"
  }
  await here.run(Meeting.update(closed))
  expect(await here.run(transaction(Meeting.lock(meeting.id)))).toEqual(closed)
  expect(await here.run(Meeting.find(newId()))).toBeNull()
})

it("MUST tell whom it concerns, and nobody else's bodies", async () => {
  const meeting = await inDay(3, "08:00", "10:00")
  await here.run(query((db) => db.execute(sql`insert into sites (id, code, name, unit_id, valid_from) values (${newId()}, 'xa', 'Xã', ${meeting.unitId}, '2025-07-01')`)))
  for (const how of ["find", "lock"] as const) {
    expect(await here.run(transaction(Meeting.findConcerned(meeting.id, how)))).toEqual({ meeting, siteUnitIds: [meeting.unitId] })
    expect(await here.run(transaction(Meeting.findConcerned(newId(), how)))).toBeNull()
  }
})

it("opened MUST say in one answer what each of its parts says alone", async () => {
  const start = at("14:00:00.123", 3)
  const meeting = await here.meeting({ opensAt: at("14:00", 3), closesAt: at("15:00", 3) }, here.siteIds.slice(1, 3))
  for (const [index, registrationId] of [meeting.registrationId, meeting.registrationId, newId()].entries()) {
    await here.run(Journal.append({ ...decision({ index, on: "2026-11-27" }), at: new Date(start.getTime() + index), registrationId }))
  }
  const history = await here.run(Journal.history({ registrationId: meeting.registrationId }))
  expect(history).toHaveLength(2)
  expect(await here.run(Meeting.open(meeting.id, start))).toEqual({
    meeting, isPublic: false, unitName: "Sở Thông tin và Truyền thông", siteUnitIds: [meeting.unitId],
    request: (await here.run(Registration.find(meeting.registrationId)))!.request,
    technicians: await here.run(Officer.technicians(meeting.siteIds, start)),
    history: history.map(({ position, at, officerName, onBehalfOf, procedure, event, articles, data }) =>
      ({ position, at, officerName, onBehalfOf, procedure, event, articles, data }))
  })
  expect(await here.run(Meeting.open(newId(), start))).toBeNull()
})

it("list MUST hold what overlaps the span, by opening time", async () => {
  const [late, early, before] = [await inDay(5, "14:00", "15:00"), await inDay(5, "08:00", "10:00"), await inDay(4, "22:00", "23:00")]
  const span = (from: Date, to: Date) => here.run(Effect.map(Meeting.list({ from, to }), (found) => found.map(({ id }) => id)))
  expect(await span(at("00:00", 5), at("23:59", 5))).toEqual([early.id, late.id])
  expect(await span(at("09:59", 5), at("14:00", 5)), "touching is not overlapping").toEqual([early.id])
  expect(await span(at("22:30", 4), at("08:30", 5))).toEqual([before.id, early.id])
  expect(await here.run(Meeting.list({ from: at("14:00", 5), to: at("15:00", 5) }))).toEqual([{ ...late, unitName: "Sở Thông tin và Truyền thông", attendees: "Sở, ngành\nhuyện" }])
})

it("inState MUST find those and no others", async () => {
  const running = { ...await inDay(6, "08:00", "09:00"), state: "running" as const }
  await here.run(Meeting.update(running))
  expect(await here.run(Meeting.inState("running"))).toEqual([running])
})

it("wishes MUST be replaced site by site, and microphones let go once settled", async () => {
  const { id } = await inDay(7, "08:00", "09:00")
  const [a, b, c] = [...here.siteIds].sort()
  const wish = (siteId: typeof a, microphones?: "muted" | "open", connected = true) => ({ siteId: siteId!, connected, microphones, askedAt: at("08:00") })
  expect(await here.run(Meeting.wishes(id))).toEqual([])
  await here.run(Meeting.saveWishes(id, [wish(a), wish(b, "muted"), wish(c, "open")]))
  await here.run(Meeting.saveWishes(id, [wish(a, "muted", false)]))
  await here.run(Meeting.saveWishes(id, []))
  expect(await here.run(Meeting.wishes(id))).toEqual([wish(a, "muted", false), wish(b, "muted"), wish(c, "open")])
  await here.run(Meeting.recordMicrophonesSettled(id, b!))
  await here.run(Meeting.recordMicrophonesSettled(id, c!, "muted"))
  expect(await here.run(Meeting.wishes(id)), "c was asked for something else meanwhile").toEqual([wish(a, "muted", false), wish(b), wish(c, "open")])
  await here.run(Meeting.recordMicrophonesSettled(id, c!, "open"))
  expect((await here.run(Meeting.wishes(id)))[2]).toEqual(wish(c))
})

it("a locked meeting MUST not hold up rows that only refer to it", async () => {
  const { id } = await inDay(8, "08:00", "09:00")
  await here.run(transaction(
    Meeting.lock(id).pipe(Effect.andThen(Effect.promise(() =>
      here.run(Meeting.saveWishes(id, [{ siteId: here.siteIds[0]!, connected: true, microphones: undefined, askedAt: at("08:00") }]))
    )))
  ))
  expect(await here.run(Meeting.wishes(id))).toHaveLength(1)
})

it("a meeting that was waited for MUST be read as it is then, its sites too", async () => {
  const locks = [
    (id: CoreMeeting["id"]) => Meeting.lock(id),
    (id: CoreMeeting["id"]) => Effect.map(Meeting.findConcerned(id, "lock"), (found) => found!.meeting),
    (id: CoreMeeting["id"]) => Effect.map(Meeting.withIds([id], "lock"), ([found]) => found!),
    (_: CoreMeeting["id"], registrationId: CoreMeeting["registrationId"]) => Effect.map(Meeting.lockOf(registrationId), ([found]) => found!)
  ]
  for (const [index, lock] of locks.entries()) {
    const meeting = await here.meeting({ opensAt: at("08:00", 40 + index), closesAt: at("09:00", 40 + index) }, here.siteIds.slice(0, 2))
    const changed: CoreMeeting = { ...meeting, siteIds: here.siteIds.slice(1, 4), revision: 1 }
    let letGo: () => void
    const gate = new Promise<void>((resolve) => { letGo = resolve })
    let held: () => void
    const holds = new Promise<void>((resolve) => { held = resolve })
    const first = here.run(transaction(Meeting.lock(meeting.id).pipe(
      Effect.andThen(Meeting.rearrange(changed, changed.opensAt)), Effect.andThen(Effect.sync(() => held())), Effect.andThen(Effect.promise(() => gate))
    )))
    await holds
    const second = here.run(transaction(lock(meeting.id, meeting.registrationId)))
    const waiting = query((db) => db.execute<{ n: number }>(sql`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`, "objects"))
    while ((await here.run(waiting))[0]!.n === 0) { /* it is on its way */ }
    letGo!()
    await first
    expect(await second).toEqual(changed)
  }
})
