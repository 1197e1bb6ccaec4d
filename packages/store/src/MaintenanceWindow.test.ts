import type { MaintenanceWindow, MaintenanceWindowId } from "@diemcau/core/MaintenanceWindow"
import type { Period } from "@diemcau/core/Schedule"
import { Effect } from "effect"
import { beforeAll, describe, expect, it } from "vitest"
import { at, newId, province } from "../test/Province.ts"
import * as Maintenance from "./MaintenanceWindow.ts"
import * as Resources from "./Resources.ts"
import * as Schedule from "./Schedule.ts"
import * as Site from "./Site.ts"

const period = (from: string, to: string, day: number): Period => ({ opensAt: at(from, day), closesAt: at(to, day) })
let here: Awaited<ReturnType<typeof province>>
beforeAll(async () => {
  here = await province()
})

/** Saved, with its number. */
const window = async (of: Period, change: Partial<MaintenanceWindow> = {}): Promise<MaintenanceWindow> => {
  const one: MaintenanceWindow = {
    id: newId<MaintenanceWindowId>(), number: "", scope: { kind: "site", id: here.siteIds[0]! }, name: "Xã", siteIds: [here.siteIds[0]!], ...of, reason: "Thay bộ lưu điện",
    state: "confirmed", plannedBy: here.operator, plannedAt: at("00:00"), cancelReason: null, revision: 0, ...change
  }
  return { ...one, number: await here.run(Maintenance.insert(one)) }
}
const book = async (of: Period) => {
  const meeting = await here.meeting(of, here.siteIds.slice(0, 2))
  return { meeting, booking: Schedule.book({ meetingId: meeting.id, number: meeting.number, siteIds: meeting.siteIds, period: of }) }
}

describe("what maintenance holds", () => {
  it("MUST be held against meetings by the database itself, to the millisecond, whichever comes first", async () => {
    const one = await window(period("08:00", "10:00", 1))
    await here.run(Maintenance.hold(one, one.siteIds))
    expect(await here.fails((await book({ opensAt: new Date(at("10:00", 1).getTime() - 1), closesAt: at("11:00", 1) })).booking)).toMatchObject({ _tag: "Clashing" })
    await here.run((await book(period("10:00", "11:00", 1))).booking)
    const late = await window(period("10:30", "12:00", 1))
    expect(await here.fails(Maintenance.hold(late, late.siteIds))).toMatchObject({ _tag: "Clashing" })
  })
  it("is told by every question about bookings, and is nobody's meeting", async () => {
    const one = await window(period("08:00", "10:00", 2))
    await here.run(Maintenance.hold(one, one.siteIds))
    const asked = { siteIds: here.siteIds, period: period("09:00", "11:00", 2) }
    expect(await here.run(Schedule.confirmedClashes(asked))).toEqual([{
      siteId: here.siteIds[0], number: one.number, kind: "confirmed", maintenance: true, subject: "Thay bộ lưu điện", unitName: null,
      unitIds: [expect.any(String)], ...period("08:00", "10:00", 2)
    }])
    const { meeting } = await book(period("12:00", "13:00", 2))
    expect(await here.run(Schedule.confirmedClashes({ ...asked, exceptRegistration: meeting.registrationId }))).toHaveLength(1)
    expect(await here.run(Schedule.busy({ siteIds: here.siteIds, from: at("00:00", 2), to: at("23:00", 2), exceptMeeting: meeting.id }))).toEqual(
      new Map([[here.siteIds[0], [period("08:00", "10:00", 2)]]]))
    expect(await here.run(Schedule.holders(asked))).toEqual([])
    expect((await here.run(Resources.read({ siteIds: here.siteIds, from: at("09:00", 2), to: at("09:30", 2) }))).maintenance).toMatchObject([{ id: one.id, number: one.number }])
  })
  it("may overlap with other maintenance; released, moved and held again it is what it is now", async () => {
    const [one, other] = [await window(period("08:00", "10:00", 3)), await window(period("09:00", "11:00", 3))]
    for (const each of [one, other]) await here.run(Maintenance.hold(each, each.siteIds))
    await here.run(Maintenance.release(one.id))
    await here.run((await book(period("08:00", "09:00", 3))).booking)
    const moved = { ...one, ...period("12:00", "13:00", 3) }
    await here.run(Effect.andThen(Maintenance.update(moved), Maintenance.hold(moved, moved.siteIds)))
    expect(await here.run(Schedule.busy({ siteIds: [here.siteIds[0]!], from: at("00:00", 3), to: at("23:00", 3) }))).toEqual(
      new Map([[here.siteIds[0], [period("08:00", "11:00", 3), period("12:00", "13:00", 3)]]]))
  })
  it("of the whole province holds a site that is new since", async () => {
    const one = await window(period("08:00", "10:00", 4), { scope: { kind: "centre" }, name: "", siteIds: [] })
    await here.run(Maintenance.hold(one, here.siteIds))
    const [site] = await here.run(Site.withIds([here.siteIds[0]!]))
    const fresh = { ...site!, id: newId<Site.StaffedSite["id"]>(), code: "xa-moi" }
    await here.run(Site.insert([fresh]))
    expect(await here.run(Schedule.busy({ siteIds: [fresh.id], from: at("00:00", 4), to: at("23:00", 4) }))).toEqual(new Map([[fresh.id, [period("08:00", "10:00", 4)]]]))
  })
})

it("an answer counts for the time it was given to, and is no more than the last one", async () => {
  const { meeting } = await book(period("09:00", "10:00", 5))
  const one = await window(period("08:00", "10:00", 5), { state: "proposed" })
  const answer = (agreed: boolean, revision = 0) => here.run(Maintenance.answer({
    windowId: one.id, meetingId: meeting.id, revision, agreed, reason: "Đã bàn với chủ trì", answeredBy: here.operator, answeredAt: at("00:00")
  }))
  const asked = async () => (await here.run(Maintenance.inTheWay([one.id]))).map(({ meetingId, agreed }) => [meetingId, agreed])
  expect(await asked()).toEqual([[meeting.id, null]])
  await answer(false)
  await answer(true)
  expect(await asked()).toEqual([[meeting.id, true]])
  await here.run(Maintenance.update({ ...one, revision: 1 }))
  expect(await asked()).toEqual([[meeting.id, null]])
  await here.run(Maintenance.update({ ...one, ...period("10:00", "11:00", 5), revision: 2 }))
  expect(await asked()).toEqual([])
  expect((await here.run(Maintenance.proposed(at("00:00", 5)))).map(({ id }) => id)).toEqual([one.id])
})
