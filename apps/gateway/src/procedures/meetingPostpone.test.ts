import { Database } from "@diemcau/store/Database"
import { Effect } from "effect"
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest"
import { perform } from "../perform.ts"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

let day = 0
beforeEach(() => void day++)
const at = (time: string, days = 0): string => new Date(Date.parse(`2026-12-01T${time}:00+07:00`) + (day + days) * 86_400_000).toISOString()
const reason = { reason: "Mưa lũ, đường đi bị chia cắt" }
const scheduled = async (): Promise<string> => {
  const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", {
    containsStateSecrets: false,
    request: {
      subject: "Giao ban", chair: "A B", chairPosition: "", attendees: "", documentNumber: "", document: null, opensAt: at("08:00"), closesAt: at("10:00"),
      mainSiteId: gateway.siteIds[0]!, memberSiteIds: gateway.siteIds.slice(1, 3), needs: { presentation: false, recording: false, notes: "" },
      contact: { name: "C", phone: "0912345678", email: "" }, reason: "Theo chỉ đạo khẩn", orderedBy: "Chủ tịch"
    }
  })
  const approved = await gateway.call("approver", "POST", `/api/v1/registrations/${sent.body.registration.id}/approval`, { remarks: "Cho phép, vì việc gấp" })
  expect(approved.status).toBe(200)
  return approved.body.registration.meetingId
}
const postpone = (id: string, ground = "force-majeure") => gateway.call("approver", "POST", `/api/v1/meetings/${id}/postponement`, { ground, ...reason })
const giveDate = (id: string, period?: object) => gateway.call("approver", "POST", `/api/v1/meetings/${id}/restoration`, { ...(period === undefined ? {} : { period }), ...reason })
const openTimers = async (id: string) =>
  gateway.run(Effect.flatMap(Database, ({ client }) => client.unsafe("select 1 from timers where subject_id = $1 and done_at is null and not cancelled", [id])))

it("frees the sites and stops the clock, keeps the file, and says on which ground", async () => {
  const id = await scheduled()
  const { status, body } = await postpone(id)
  expect(status).toBe(200)
  expect(body.meeting).toMatchObject({ state: "postponed", endReason: reason.reason, revision: 0 })
  expect(body.allowed).toEqual(expect.arrayContaining(["meeting.restore", "meeting.cancel"]))
  expect(body.history.at(-1)).toMatchObject({ event: "meeting.postponed" })
  expect(await openTimers(id)).toHaveLength(0)
  await expect(gateway.run(perform("meeting.connect", { meetingId: id } as never, { officer: null }) as never)).rejects.toMatchObject({ reason: { _tag: "MeetingState" } })
  // Somebody else has the place at once, and no timeline shows the postponed one.
  const other = await scheduled()
  const { body: timeline } = await gateway.call("operator", "GET", `/api/v1/timeline?from=${at("08:00").slice(0, 10)}&to=${at("08:00").slice(0, 10)}`)
  expect(timeline.meetings.map((one: { id: string }) => one.id)).toEqual([other])
})

it("is given a date later: same number, booked, checked anew; a taken time is refused and it stays postponed", async () => {
  const id = await scheduled()
  const { number } = (await postpone(id, "not-ready")).body.meeting
  const taken = await scheduled()
  const refused = await giveDate(id, { opensAt: at("09:00"), closesAt: at("11:00") })
  expect([refused.status, refused.body.code]).toEqual([409, "clashes-with-confirmed"])
  expect(refused.body.refusal.alternatives.length).toBeGreaterThanOrEqual(3)
  const set = await giveDate(id, { opensAt: at("14:00", 7), closesAt: at("16:00", 7) })
  expect(set.status).toBe(200)
  expect(set.body.meeting).toMatchObject({ state: "scheduled", number, opensAt: at("14:00", 7), checkDueAt: at("13:00", 7), endReason: null, round: 1 })
  expect(await openTimers(id)).not.toHaveLength(0)
  expect(taken).not.toBe(id)
})

it("is no way around the states: a ground and a reason are asked for, and what is postponed or cancelled is not postponed again", async () => {
  const id = await scheduled()
  expect((await postpone(id, "rain")).status).toBe(422)
  expect((await gateway.call("approver", "POST", `/api/v1/meetings/${id}/postponement`, { ground: "instruction", reason: "vì" })).status).toBe(422)
  expect((await gateway.call("registrant", "POST", `/api/v1/meetings/${id}/postponement`, { ground: "instruction", ...reason })).status).toBe(403)
  expect((await postpone(id)).status).toBe(200)
  expect((await postpone(id)).body.code).toBe("meeting-state")
  const cancelled = await gateway.call("approver", "POST", `/api/v1/meetings/${id}/cancellation`, reason)
  expect(cancelled.body.meeting.state).toBe("cancelled")
  expect((await postpone(id)).body.code).toBe("meeting-state")
})
