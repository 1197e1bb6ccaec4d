import type { AttendanceAnswer, AttendanceReply } from "@diemcau/core/AttendanceAnswer"
import type { Meeting as CoreMeeting } from "@diemcau/core/Meeting"
import { beforeAll, expect, it } from "vitest"
import { at, province, type Province } from "../test/Province.ts"
import * as Answer from "./AttendanceAnswer.ts"
import * as Meeting from "./Meeting.ts"

let here: Province
beforeAll(async () => {
  here = await province(4)
})

const coming: AttendanceReply = { attends: true, headcount: 5, ledBy: { name: "Nguyễn Văn A", position: "" }, note: "Đến muộn\n10 phút" }
const declining: AttendanceReply = { attends: false, reason: "Trùng với kỳ họp khác" }
const give = async (meeting: CoreMeeting, site: number, version: number, answeredAt: Date, reply: AttendanceReply = coming) => {
  const answer: AttendanceAnswer = { meetingId: meeting.id, siteId: here.siteIds[site]!, version, reply, answeredBy: here.operator, answeredAt }
  await here.run(Answer.insert(answer))
  return answer
}
const asked = async (...meetings: ReadonlyArray<CoreMeeting>) =>
  (await here.run(Answer.asked(meetings.map(({ id }) => id)))).map(({ siteId, askedAt, answeredAt }) => [here.siteIds.indexOf(siteId), askedAt, answeredAt])

it("MUST come back as given, each version", async () => {
  const meeting = await here.meeting({ opensAt: at("08:00"), closesAt: at("10:00") })
  const given = [await give(meeting, 1, 1, at("02:00")), await give(meeting, 1, 2, at("03:00"), declining), await give(meeting, 2, 1, at("02:30"))]
  const found = await here.run(Answer.ofMeeting(meeting.id))
  expect(found).toHaveLength(3)
  expect(found).toEqual(expect.arrayContaining(given))
  expect(found.filter(({ siteId }) => siteId === here.siteIds[1]).map(({ version }) => version)).toEqual([1, 2])
  expect(await here.fails(Answer.insert(given[1]!))).toMatchObject({ constraint: "attendance_answers_pkey" })
})

it("MUST know when each site was asked, and first answered since", async () => {
  const meeting = await here.meeting({ opensAt: at("08:00", 2), closesAt: at("10:00", 2) }, here.siteIds.slice(0, 2))
  await give(meeting, 1, 1, at("02:00"))
  await give(meeting, 1, 2, at("03:00"), declining)
  expect(await asked(meeting)).toEqual([[0, at("01:00"), null], [1, at("01:00"), at("02:00")]])
  expect(await here.run(Answer.asked([]))).toEqual([])

  // Another hour of the day asks nobody; a site that comes is asked; in a new round all are, and one that came back.
  const [a, b, c] = here.siteIds
  await here.run(Meeting.rearrange({ ...meeting, siteIds: [c!, a!, b!], opensAt: at("09:00", 2) }, at("04:00")))
  expect(await asked(meeting)).toEqual([[2, at("04:00"), null], [0, at("01:00"), null], [1, at("01:00"), at("02:00")]])
  await here.run(Meeting.rearrangeAll([{ ...meeting, siteIds: [c!, a!] }], at("05:00")))
  await here.run(Meeting.rearrangeAll([{ ...meeting, siteIds: [a!, b!] }], at("06:00")))
  expect(await asked(meeting)).toEqual([[0, at("01:00"), null], [1, at("06:00"), null]])
  const moved = { ...meeting, round: 1, siteIds: [b!, a!] }
  await here.run(Meeting.rearrange(moved, at("07:00")))
  expect(await asked(meeting)).toEqual([[1, at("07:00"), null], [0, at("07:00"), null]])
  expect((await here.run(Meeting.find(meeting.id)))).toEqual(moved)
  await give(meeting, 0, 1, at("07:00"))
  expect(await asked(meeting)).toEqual([[1, at("07:00"), null], [0, at("07:00"), at("07:00")]])
})

it("MUST take meetings of before that was kept as asked when they were decided", async () => {
  const meeting = await here.meeting({ opensAt: at("08:00", 3), closesAt: at("10:00", 3) }, here.siteIds.slice(0, 2))
  await here.superuser(`update meeting_sites set asked_at = null where meeting_id = '${meeting.id}'`)
  expect(await asked(meeting)).toEqual([[0, at("01:00"), null], [1, at("01:00"), null]])
  await here.superuser(`update registrations set decided_at = '${at("01:30").toISOString()}' where id = '${meeting.registrationId}'`)
  expect(await asked(meeting)).toEqual([[0, at("01:30"), null], [1, at("01:30"), null]])
})
