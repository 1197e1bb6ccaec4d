import type { MeetingId } from "@diemcau/core/Meeting"
import { beforeAll, expect, it } from "vitest"
import { at, newId, province, type Province } from "../test/Province.ts"
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
  await here.run(Presence.insert(meeting.id, 0, a, second, at("06:55")))
  await here.run(Presence.insert(meeting.id, 0, a, first, at("06:50")))
  await here.run(Presence.insert(meeting.id, 0, b, first, at("07:10")))
  expect(await here.fails(Presence.insert(meeting.id, 0, a, first, at("07:30")))).toMatchObject({ constraint: "presences_pkey" })
  const found = await here.run(Presence.ofMeeting(meeting.id))
  expect(found.map(({ siteId, officer, since }) => [siteId, officer.id, since])).toEqual([[a, first, at("06:50")], [a, second, at("06:55")], [b, first, at("07:10")]])
  expect(found[0]!.officer).toEqual({ id: first, name: "Trần Thị 0", position: "Chuyên viên", phone: "0207 3822 001" })

  const other = await here.meeting(hour)
  await here.run(Presence.insert(other.id, 0, a, first, at("06:59")))
  expect(new Set((await here.run(Presence.first([meeting.id, other.id, newId<MeetingId>()]))).map((row) => JSON.stringify(row)))).toEqual(new Set([
    { meetingId: meeting.id, siteId: a, since: at("06:50") }, { meetingId: meeting.id, siteId: b, since: at("07:10") }, { meetingId: other.id, siteId: a, since: at("06:59") }
  ].map((row) => JSON.stringify(row))))
  expect(await here.run(Presence.first([]))).toEqual([])
})

it("MUST count in its round only: a meeting moved to another day has nobody yet", async () => {
  const meeting = await here.meeting(hour)
  await here.run(Presence.insert(meeting.id, 0, here.siteIds[0]!, here.technicians[0]!, at("06:50")))
  await here.run(MeetingStore.update({ ...meeting, round: 1 }))
  expect([await here.run(Presence.ofMeeting(meeting.id)), await here.run(Presence.first([meeting.id]))]).toEqual([[], []])
  await here.run(Presence.insert(meeting.id, 1, here.siteIds[0]!, here.technicians[0]!, at("06:40", 1)))
  expect((await here.run(Presence.ofMeeting(meeting.id))).map(({ since }) => since)).toEqual([at("06:40", 1)])
})
