import * as Journal from "@diemcau/store/Journal"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

/** Friday 27/11/2026 at an hour of the province. */
const friday = (time: string) => `2026-11-27T${time}:00+07:00`

const request = (change: Record<string, unknown> = {}) => ({
  subject: "Giao ban tháng 11", chair: "Nguyễn Văn A", chairPosition: "Chủ tịch", opensAt: friday("08:00"), closesAt: friday("09:00"),
  mainSiteId: gateway.siteIds[0], memberSiteIds: gateway.siteIds.slice(1), attendees: "", documentNumber: "118/GM-UBND", document: null,
  needs: { presentation: true, recording: false, notes: "" }, contact: { name: "Trần Thị B", phone: "0912 345 678", email: "" },
  reason: "", orderedBy: "", ...change
})
const submit = (change: Record<string, unknown> = {}, who: "registrant" | "stranger" = "registrant") =>
  gateway.call(who, "POST", "/api/v1/registrations", { containsStateSecrets: false, request: request(change) })
const approve = (id: string) => gateway.call("approver", "POST", `/api/v1/registrations/${id}/approval`, { remarks: "Cho phép, vì việc gấp" })
const journalLength = async () => (await gateway.run(Journal.last())).position

describe("from registration to an approved meeting", () => {
  it("a meeting with state secrets is refused and nothing of it is kept", async () => {
    const before = await journalLength()
    const refused = await gateway.call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: true, request: request() })
    expect([refused.status, refused.body.code]).toEqual([422, "state-secrets"])
    expect(await journalLength()).toBe(before)
    expect((await gateway.call("registrant", "GET", "/api/v1/registrations")).body.registrations).toEqual([])
  })

  it("is numbered, ruled on with citations, and waits for its answer", async () => {
    const sent = await submit({ opensAt: friday("06:00"), closesAt: friday("06:30") })
    expect(sent.status).toBe(201)
    expect(sent.body.registration).toMatchObject({ number: "1/2026", state: "submitted", track: "regular" })
    const notice = sent.body.registration.rulings.find(({ rule }: { rule: string }) => rule === "registration.notice")
    expect(notice).toMatchObject({ verdict: "met", article: "registration", provision: "registration-notice" })
    expect(sent.body.registration.decisionDueAt).toBe("2026-11-25T17:00:00.000Z")
    const refused = await gateway.call("approver", "POST", `/api/v1/registrations/${sent.body.registration.id}/refusal`, { reason: "Chưa có giấy mời kèm theo" })
    expect(refused.body.registration).toMatchObject({ state: "refused", decisionReason: "Chưa có giấy mời kèm theo" })
  })

  it("approved: the sites are booked, the next one names the clash and three other ways", async () => {
    const [first, second] = [await submit(), await submit({ subject: "Họp trùng" })]
    expect(second.body.registration.rulings.some(({ rule }: { rule: string }) => rule === "schedule.pending")).toBe(true)
    const approved = await approve(first.body.registration.id)
    expect(approved.body.registration.state).toBe("approved")
    const loser = await approve(second.body.registration.id)
    expect([loser.status, loser.body.code]).toEqual([409, "clashes-with-confirmed"])
    expect(loser.body.refusal.clashes).toHaveLength(28)
    expect(loser.body.refusal.alternatives[0]).toEqual({ kind: "move", opensAt: "2026-11-27T02:00:00.000Z", closesAt: "2026-11-27T03:00:00.000Z" })
    expect(loser.body.refusal.alternatives.length).toBeGreaterThanOrEqual(3)
    expect(loser.body.refusal.clashes[0]).toMatchObject({ number: "2/2026", subject: "Giao ban tháng 11" })
    const late = await submit({ opensAt: friday("08:59"), closesAt: friday("09:30") })
    expect([late.status, late.body.code]).toEqual([409, "clashes-with-confirmed"])
    const touching = await submit({ opensAt: friday("09:00"), closesAt: friday("09:30") })
    expect((await approve(touching.body.registration.id)).status).toBe(200)
    expect((await approve(first.body.registration.id)).body.code).toBe("already-decided")
  })

  it("approved with the others sent back: what holds the place is named as far as they may know, and the history says who did it", async () => {
    const hour = { opensAt: friday("20:00"), closesAt: friday("21:00") }
    const [winner, loser] = [await submit(hour), await submit({ ...hour, mainSiteId: gateway.siteIds[0], memberSiteIds: gateway.siteIds.slice(1, 3) })]
    const elsewhere = await submit({ opensAt: friday("21:00"), closesAt: friday("21:30") })
    const approved = await gateway.call("approver", "POST", `/api/v1/registrations/${winner.body.registration.id}/approval`, { remarks: "Cho phép, vì việc gấp", others: "send-back" })
    expect(approved.status).toBe(200)
    const told = await gateway.call("registrant", "GET", `/api/v1/registrations/${loser.body.registration.id}`)
    expect(told.body.registration.state).toBe("sent-back")
    // The words are kept for whoever reads them; the number stands where it is asked of each who may know it.
    expect(told.body.registration.decisionReason).not.toContain(winner.body.registration.number)
    expect(told.body.assessment.clashes).toContainEqual(expect.objectContaining({ kind: "confirmed", number: winner.body.registration.number }))
    expect(told.body.history.at(-1)).toMatchObject({ event: "registration.sent-back" })
    expect((await gateway.call("registrant", "GET", `/api/v1/registrations/${elsewhere.body.registration.id}`)).body.registration.state).toBe("submitted")
  })

  it("sixteen approvals of one slot: one wins, fifteen are told why, nobody sees a deadlock", async () => {
    const slot = { opensAt: friday("14:00"), closesAt: friday("15:00") }
    const sent = await Promise.all(Array.from({ length: 16 }, () => submit(slot)))
    const answers = await Promise.all(sent.map(({ body }) => approve(body.registration.id)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    for (const { status, body } of answers.filter((answer) => answer.status !== 200)) {
      expect([status, body.code]).toEqual([409, "clashes-with-confirmed"])
    }
  })

  it("the same POST ten times with one key is one registration", async () => {
    const body = { containsStateSecrets: false, request: request({ opensAt: friday("10:00"), closesAt: friday("10:30"), subject: "Một lần" }) }
    const answers = await Promise.all(Array.from({ length: 10 }, () =>
      gateway.call("registrant", "POST", "/api/v1/registrations", body, { "idempotency-key": "the-same-key" })))
    expect(new Set(answers.map((answer) => answer.body.registration?.id)).size).toBe(1)
    const other = await gateway.call("registrant", "POST", "/api/v1/registrations", { ...body, containsStateSecrets: true }, { "idempotency-key": "the-same-key" })
    expect([other.status, other.body.code]).toEqual([422, "idempotency-mismatch"])
  })

  it("late and unplanned ask for their reasons beside the field", async () => {
    const tomorrow = { opensAt: "2026-11-23T15:00:00+07:00", closesAt: "2026-11-23T16:00:00+07:00" }
    const bare = await submit(tomorrow)
    expect([bare.status, bare.body.code, bare.body.errors[0].path]).toEqual([422, "reason-missing", "request.reason"])
    const unordered = await submit({ ...tomorrow, reason: "Ứng phó mưa lũ khẩn cấp" })
    expect(unordered.body.errors[0].path).toBe("request.orderedBy")
    const sent = await submit({ ...tomorrow, reason: "Ứng phó mưa lũ khẩn cấp", orderedBy: "Chủ tịch UBND tỉnh" })
    expect(sent.body.registration.track).toBe("unplanned")
  })

  it("sent back with remarks, revised, approved; every step in the history with its article", async () => {
    const sent = await submit({ opensAt: friday("16:00"), closesAt: friday("16:30") })
    const { id } = sent.body.registration
    await gateway.call("approver", "POST", `/api/v1/registrations/${id}/return`, { reason: "Bổ sung thành phần tham dự" })
    const revised = await gateway.call("registrant", "PUT", `/api/v1/registrations/${id}/request`, {
      request: request({ opensAt: friday("16:00"), closesAt: friday("16:30"), attendees: "Lãnh đạo các sở" })
    })
    expect(revised.body.registration).toMatchObject({ state: "submitted", decisionReason: null })
    const { body } = await approve(id)
    expect(body.history.map(({ event }: { event: string }) => event)).toEqual([
      "registration.submitted", "registration.sent-back", "registration.revised", "registration.approved"
    ])
    expect(body.history[1]).toMatchObject({ officerName: "Cán bộ approver", words: "Bổ sung thành phần tham dự", articles: ["focal-body", "registration"] })
  })
})

describe("who may", () => {
  it("a stranger's registration does not exist", async () => {
    const sent = await submit({ opensAt: friday("17:00"), closesAt: friday("17:30") })
    const { id } = sent.body.registration
    expect((await gateway.call("stranger", "GET", `/api/v1/registrations/${id}`)).status).toBe(404)
    expect((await gateway.call("stranger", "POST", `/api/v1/registrations/${id}/withdrawal`, { reason: "Không phải của tôi đâu" })).status).toBe(404)
    expect((await gateway.call("leader", "GET", `/api/v1/registrations/${id}`)).status).toBe(200)
  })
  it.each(["registrant", "operator", "technician", "leader", "administrator"] as const)("%s does not approve", async (who) => {
    const answer = await gateway.call(who, "POST", `/api/v1/registrations/${gateway.officers.leader.id}/approval`, { remarks: "Cho phép, vì việc gấp" })
    expect([answer.status, answer.body.code]).toEqual([403, "not-permitted"])
  })
  it("nobody reads without signing in", async () => {
    expect((await gateway.call(null, "GET", "/api/v1/meetings?from=2026-11-23&to=2026-11-30")).status).toBe(401)
  })
})

it("the journal of all this verifies, and every entry has its article", async () => {
  const { verified, fault } = await gateway.run(Journal.verify())
  expect(fault).toBeNull()
  expect(verified).toBe(await journalLength())
  const feed = await gateway.call("administrator", "GET", "/api/v1/events?after=0&limit=500")
  expect(feed.body.events).toHaveLength(verified)
  for (const event of feed.body.events) {
    expect(event.type).toMatch(/^vn\.diemcau\.[a-z]+\.[a-z-]+\.v1$/)
    expect(event.data.articles.length).toBeGreaterThan(0)
  }
})
