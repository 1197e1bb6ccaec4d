import type { MeetingId } from "@diemcau/core/Meeting"
import { Effect } from "effect"
import { beforeAll, expect, it } from "vitest"
import { at, newId, province, type Province } from "../test/Province.ts"
import { Database } from "./Database.ts"
import * as MeetingStore from "./Meeting.ts"
import * as Presence from "./Presence.ts"

let here: Province
beforeAll(async () => {
  here = await province(3)
})

const hour = { opensAt: at("08:00"), closesAt: at("09:00") }

it("MUST be who came to which site, the first before the others, each once", async () => {
  const meeting = await here.meeting(hour)
  const [a, b] = [here.siteIds[0]!, here.siteIds[1]!]
  const [first, second] = [here.technicians[0]!, here.operator]
  await here.run(Presence.insert({ meetingId: meeting.id, round: 0, siteId: a, officerId: second }, at("06:55")))
  await here.run(Presence.insert({ meetingId: meeting.id, round: 0, siteId: a, officerId: first }, at("06:50")))
  await here.run(Presence.insert({ meetingId: meeting.id, round: 0, siteId: b, officerId: first }, at("07:10")))
  expect(await here.fails(Presence.insert({ meetingId: meeting.id, round: 0, siteId: a, officerId: first }, at("07:30")))).toMatchObject({ constraint: "presences_standing" })
  const found = await here.run(Presence.ofMeeting(meeting.id))
  expect(found.map(({ siteId, officer, since }) => [siteId, officer.id, since])).toEqual([[a, first, at("06:50")], [a, second, at("06:55")], [b, first, at("07:10")]])
  expect(found[0]!.officer).toEqual({ id: first, name: "Trần Thị 0", position: "Chuyên viên", phone: "0207 3822 001" })

  const other = await here.meeting(hour)
  await here.run(Presence.insert({ meetingId: other.id, round: 0, siteId: a, officerId: first }, at("06:59")))
  expect(new Set((await here.run(Presence.first([meeting.id, other.id, newId<MeetingId>()]))).map((row) => JSON.stringify(row)))).toEqual(new Set([
    { meetingId: meeting.id, siteId: a, since: at("06:50") }, { meetingId: meeting.id, siteId: b, since: at("07:10") }, { meetingId: other.id, siteId: a, since: at("06:59") }
  ].map((row) => JSON.stringify(row))))
  expect(await here.run(Presence.first([]))).toEqual([])
})

it("MUST count in its round only: a meeting moved to another day has nobody yet", async () => {
  const meeting = await here.meeting(hour)
  await here.run(Presence.insert({ meetingId: meeting.id, round: 0, siteId: here.siteIds[0]!, officerId: here.technicians[0]! }, at("06:50")))
  await here.run(MeetingStore.update({ ...meeting, round: 1 }))
  expect([await here.run(Presence.ofMeeting(meeting.id)), await here.run(Presence.first([meeting.id]))]).toEqual([[], []])
  await here.run(Presence.insert({ meetingId: meeting.id, round: 1, siteId: here.siteIds[0]!, officerId: here.technicians[0]! }, at("06:40", 1)))
  expect((await here.run(Presence.ofMeeting(meeting.id))).map(({ since }) => since)).toEqual([at("06:40", 1)])
})

it("MUST keep what was withdrawn without counting it, and take it when it is said again, at the same moment too", async () => {
  const meeting = await here.meeting(hour)
  const [siteId, officerId, other] = [here.siteIds[0]!, here.technicians[0]!, here.operator]
  const one = { meetingId: meeting.id, round: 0, siteId, officerId }
  await here.run(Presence.insert(one, at("06:50")))
  await here.run(Presence.insert({ ...one, officerId: other }, at("06:55")))
  await here.run(Presence.withdraw(one, { at: at("07:00"), by: other, reason: "Bấm nhầm điểm cầu" }))
  expect((await here.run(Presence.ofMeeting(meeting.id))).map(({ officer }) => officer.id)).toEqual([other])
  expect(await here.run(Presence.first([meeting.id]))).toEqual([{ meetingId: meeting.id, siteId, since: at("06:55") }])
  for (const moment of [at("07:00"), at("07:00")]) {
    await here.run(Presence.insert(one, moment))
    await here.run(Presence.withdraw(one, { at: moment, by: officerId, reason: "Lại bấm nhầm lần nữa" }))
  }
  await here.run(Presence.insert(one, at("07:05")))
  expect((await here.run(Presence.ofMeeting(meeting.id))).map(({ officer, since }) => [officer.id, since])).toEqual([[other, at("06:55")], [officerId, at("07:05")]])
  const kept = await here.run(Effect.flatMap(Database, ({ client }) => client.unsafe<{ version: number; reason: string | null }>(
    "select version, withdrawal_reason as reason from presences where meeting_id = $1 and officer_id = $2 order by version", [meeting.id, officerId])))
  expect([...kept]).toEqual([
    { version: 1, reason: "Bấm nhầm điểm cầu" }, { version: 2, reason: "Lại bấm nhầm lần nữa" }, { version: 3, reason: "Lại bấm nhầm lần nữa" }, { version: 4, reason: null }
  ])
})
