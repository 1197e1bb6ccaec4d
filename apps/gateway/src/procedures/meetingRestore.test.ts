import { afterAll, beforeAll, expect, it } from "vitest"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

let day = 0
let later = 0
const at = (time: string): string => new Date(Date.parse(`2026-12-01T${time}:00+07:00`) + day * 86_400_000 + later * 3_600_000).toISOString()
const reason = { reason: "Theo ý kiến của chủ trì" }
const scheduled = async (): Promise<string | null> => {
  const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", {
    containsStateSecrets: false,
    request: {
      subject: "Giao ban", chair: "A B", chairPosition: "", attendees: "", documentNumber: "", document: null, opensAt: at("08:00"), closesAt: at("10:00"),
      mainSiteId: gateway.siteIds[0]!, memberSiteIds: gateway.siteIds.slice(1, 3), needs: { presentation: false, recording: false, notes: "" },
      contact: { name: "C", phone: "0912345678", email: "" }, reason: "Theo chỉ đạo khẩn", orderedBy: "Chủ tịch"
    }
  })
  const approved = await gateway.call("approver", "POST", `/api/v1/registrations/${sent.body.registration?.id}/approval`, { remarks: "Cho phép, vì việc gấp" })
  return approved.body.registration?.meetingId ?? null
}
const cancelled = async () => {
  day++
  const id = (await scheduled())!
  expect((await gateway.call("approver", "POST", `/api/v1/meetings/${id}/cancellation`, reason)).status).toBe(200)
  return id
}
const restore = (id: string) => gateway.call("approver", "POST", `/api/v1/meetings/${id}/restoration`, reason)

it("a cancelled meeting is held after all: same number, booked again, checked anew", async () => {
  const id = await cancelled()
  const { status, body } = await restore(id)
  expect(status).toBe(200)
  expect(body.meeting).toMatchObject({ state: "scheduled", opensAt: at("08:00"), endReason: null, endedAt: null, round: 1, revision: 1, checkDueAt: at("07:00") })
  expect(body.history.at(-1).event).toBe("meeting.restored")
  expect((await restore(id)).body.code).toBe("meeting-state")
  expect((await gateway.call("operator", "POST", `/api/v1/meetings/${id}/connection`, { reason: "Kết nối sớm để thử tiếng" })).status).toBe(200)
})

it("is refused with other ways when the place is taken, and everything stays as it was", async () => {
  const id = await cancelled()
  await scheduled()
  const refused = await restore(id)
  expect([refused.status, refused.body.code]).toEqual([409, "clashes-with-confirmed"])
  expect(refused.body.refusal.alternatives.length).toBeGreaterThanOrEqual(3)
  expect((await gateway.call("operator", "GET", `/api/v1/meetings/${id}`)).body.meeting).toMatchObject({ state: "cancelled", revision: 0 })
})

it("restored and registered anew at once: one of the two holds the sites", async () => {
  const id = await cancelled()
  const [restored, other] = await Promise.all([restore(id), scheduled()])
  expect([restored.status === 200, other !== null].filter(Boolean)).toHaveLength(1)
})

it("is not restored into the past: a minute before its opening it is, at its opening it is not", async () => {
  const before = (minutes: number) => gateway.clock.set(new Date(Date.parse(at("08:00")) - minutes * 60_000))
  // On the first morning itself, at ten.
  day = -9
  later = 2
  const early = await cancelled()
  before(1)
  expect((await restore(early)).body.meeting).toMatchObject({ checkShortened: true, opensAt: at("08:00") })
  await gateway.call("approver", "POST", `/api/v1/meetings/${early}/cancellation`, reason)
  before(0)
  expect((await restore(early)).body.code).toBe("rules-broken")
})
