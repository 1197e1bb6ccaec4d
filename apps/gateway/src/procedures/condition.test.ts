import { Effect } from "effect"
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest"
import { tellOnce } from "../jobs/NoticeFeed.ts"
import { perform } from "../perform.ts"
import { startTestGateway, testMorning, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
let hour = 6
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())
beforeEach(() => {
  hour++
  gateway.clock.set(testMorning)
})

type Who = Parameters<TestGateway["call"]>[0]
const at = (minutes: number) => new Date(Date.parse("2026-11-27T00:00:00+07:00") + (hour * 60 + minutes) * 60_000).toISOString()
const condition = { text: "Nộp tài liệu trình chiếu đã duyệt", metBy: "2026-11-25" }
const send = async (): Promise<string> => (await gateway.call("registrant", "POST", "/api/v1/registrations", {
  containsStateSecrets: false, request: {
    subject: "Tập huấn", chair: "A B", chairPosition: "", attendees: "", documentNumber: "", document: null, opensAt: at(0), closesAt: at(30),
    mainSiteId: gateway.siteIds[3], memberSiteIds: [gateway.siteIds[4]], needs: { presentation: false, recording: false, notes: "" },
    contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: ""
  }
})).body.registration.id
const approve = (id: string, terms: object = condition) => gateway.call("approver", "POST", `/api/v1/registrations/${id}/approval`, { remarks: "Cho phép, vì việc gấp", condition: terms })
const conditional = async (): Promise<string> => {
  const id = await send()
  expect((await approve(id)).status).toBe(200)
  return id
}
const deed = (who: Who, id: string, what: string, body: object) => gateway.call(who, "POST", `/api/v1/registrations/${id}/condition/${what}`, body)
const file = async (id: string, who: Who = "approver") => (await gateway.call(who, "GET", `/api/v1/registrations/${id}`)).body
const duties = async (who: Who) => (await gateway.call(who, "GET", "/api/v1/desk")).body.obligations
  .filter(({ kind }: { kind: string }) => kind.endsWith("-condition")).map(({ kind, registrationId }: Record<string, string>) => [kind, registrationId])
/** Its bell, at that moment; then it is the morning again, in which everybody is still signed in. */
const lapse = async (registrationId: string, now: Date = testMorning) => {
  gateway.clock.set(now)
  const rung = await gateway.run(Effect.exit(perform("condition.lapse", { registrationId } as never, { officer: null })) as never)
  gateway.clock.set(testMorning)
  return (rung as { readonly _tag: string })._tag
}
const dayAfter = new Date("2026-11-26T01:00:00.000Z")
const told = async (who: Who, id: string) => {
  await gateway.run(tellOnce)
  return (await gateway.call(who, "GET", "/api/v1/notices")).body.notices.filter((notice: { registrationId: string }) => notice.registrationId === id)
    .map(({ kind }: { kind: string }) => kind)
}
const note = { note: "Đã nộp tài liệu số 12/BC" }
const reason = { reason: "Tài liệu chưa có chữ ký" }

it("is booked at once; reported, disputed, reported again and confirmed, each told to whom it concerns", async () => {
  const id = await conditional()
  const shown = await file(id)
  expect([shown.registration.state, shown.condition]).toMatchObject(["approved", { state: "open", text: condition.text, dueAt: "2026-11-25T17:00:00.000Z", setBy: "Cán bộ approver" }])
  expect((await gateway.call("operator", "GET", `/api/v1/meetings/${shown.registration.meetingId}`)).body.condition).toMatchObject({ state: "open" })
  expect([await duties("registrant"), await duties("approver")]).toEqual([[["meet-condition", id]], []])
  expect((await deed("stranger", id, "report", note)).status).toBe(404)
  expect((await deed("approver", id, "dispute", reason)).body.code).toBe("condition-state")
  expect((await deed("registrant", id, "report", note)).body.condition).toMatchObject({ state: "reported", report: note.note })
  expect((await deed("registrant", id, "report", note)).body.code).toBe("condition-state")
  expect([await duties("registrant"), await duties("approver")]).toEqual([[], [["settle-condition", id]]])
  expect((await deed("approver", id, "dispute", reason)).body.condition).toMatchObject({ state: "open", answer: reason.reason })
  await deed("registrant", id, "report", note)
  expect((await deed("registrant", id, "confirmation", { note: "" })).status).toBe(403)
  expect((await deed("approver", id, "confirmation", { note: "" })).body.condition).toMatchObject({ state: "met", settledBy: "Cán bộ approver" })
  expect((await deed("approver", id, "lifting", reason)).body.code).toBe("condition-state")
  expect([await duties("registrant"), await duties("approver")]).toEqual([[], []])
  expect(await told("registrant", id)).toEqual(["condition-settled", "condition-disputed", "registration-approved"])
  expect(await told("approver", id)).toEqual(["condition-reported", "condition-reported", "registration-submitted"])
  expect((await file(id)).history.map(({ event }: { event: string }) => event)).toEqual([
    "registration.submitted", "registration.approved", "condition.reported", "condition.disputed", "condition.reported", "condition.confirmed"
  ])
})

it("past its day it is told once and nothing is cancelled; the approver decides", async () => {
  const id = await conditional()
  expect([await lapse(id), await lapse(id, dayAfter), await lapse(id, dayAfter)]).toEqual(["Failure", "Success", "Failure"])
  const late = await file(id)
  expect([late.condition.state, late.condition.overdueAt]).toEqual(["open", "2026-11-26T01:00:00.000Z"])
  expect((await gateway.call("operator", "GET", `/api/v1/meetings/${late.registration.meetingId}`)).body.meeting.state).toBe("scheduled")
  expect(await duties("approver")).toEqual([["settle-condition", id]])
  expect([await told("approver", id), await told("registrant", id)]).toEqual([
    ["condition-overdue", "registration-submitted"], ["condition-overdue", "registration-approved"]
  ])
  expect((await deed("approver", id, "lifting", { reason: "Không còn cần tài liệu này" })).body.condition.state).toBe("lifted")
  expect(await duties("approver")).toEqual([])
})

it("a cancelled meeting asks nothing of anybody", async () => {
  const id = await conditional()
  await gateway.call("approver", "POST", `/api/v1/meetings/${(await file(id)).registration.meetingId}/cancellation`, { reason: "Chưa đáp ứng điều kiện" })
  expect(await duties("registrant")).toEqual([])
  expect(await lapse(id, dayAfter)).toBe("Failure")
})

it.each([["2026-11-22", 422], ["2026-11-28", 422], ["2026-11-23", 200], ["2026-11-27", 200]])("a condition by %s is answered with %d, and refused it books nothing", async (metBy, status) => {
  const id = await send()
  const answer = await approve(id, { ...condition, metBy })
  expect(answer.status).toBe(status)
  if (status === 422) {
    expect([answer.body.code, answer.body.errors[0].path]).toEqual(["condition-day", "condition.metBy"])
    expect((await file(id)).registration.state).toBe("submitted")
  }
})
