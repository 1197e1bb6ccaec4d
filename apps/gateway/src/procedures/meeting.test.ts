import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startTestGateway, type Answer, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

let hour = 0
/** A meeting of all sites in an hour of its own. */
const scheduled = async (): Promise<string> => {
  const at = new Date(Date.parse("2026-11-30T01:00:00.000Z") + hour++ * 3_600_000)
  const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", {
    containsStateSecrets: false,
    request: {
      subject: "Giao ban", chair: "A B", chairPosition: "", opensAt: at.toISOString(), closesAt: new Date(at.getTime() + 1_800_000).toISOString(),
      mainSiteId: gateway.siteIds[0], memberSiteIds: gateway.siteIds.slice(1), attendees: "", documentNumber: "", document: null,
      needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: ""
    }
  })
  const approved = await gateway.call("approver", "POST", `/api/v1/registrations/${sent.body.registration.id}/approval`, { remarks: "Cho phép, vì việc gấp" })
  return approved.body.registration.meetingId
}
const operate = (id: string, deed: string, body?: unknown): Promise<Answer> =>
  gateway.call("operator", "POST", `/api/v1/meetings/${id}/${deed}`, body)
const eventsOf = async (id: string): Promise<ReadonlyArray<string>> =>
  (await gateway.call("operator", "GET", `/api/v1/meetings/${id}`)).body.history.map(({ event }: { event: string }) => event)

/** No room here is ever ready. */
const early = { reason: "Kết nối sớm để thử tiếng" }

describe("a meeting", () => {
  it("connected twice, cancelled and closed at the same moment: one story, and no 5xx", async () => {
    const id = await scheduled()
    const answers = await Promise.all([
      operate(id, "connection", early), operate(id, "connection", early), operate(id, "closing", {}), operate(id, "closing", {}),
      gateway.call("approver", "POST", `/api/v1/meetings/${id}/cancellation`, { reason: "Hoãn vì mưa lũ" })
    ])
    for (const { status } of answers) expect([200, 409]).toContain(status)
    const told = (await eventsOf(id)).slice(2)
    expect([["meeting.cancelled"], ["meeting.started"], ["meeting.started", "meeting.closed"]]).toContainEqual(told)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(told.length)
  })

  it("one item confirmed by ten at once has one answer and ten entries", async () => {
    const id = await scheduled()
    const path = `sites/${gateway.officers.technician.siteIds[0]!}/checks`
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) =>
      gateway.call(n % 2 === 0 ? "technician" : "operator", "POST", `/api/v1/meetings/${id}/${path}`, { item: "power", verdict: "pass", note: "" })))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200))
    const board = await gateway.call("operator", "GET", `/api/v1/meetings/${id}/readiness`)
    const site = board.body.sites.find(({ siteId }: { siteId: string }) => siteId === gateway.officers.technician.siteIds[0])
    expect(site.room).toHaveLength(1)
    expect((await eventsOf(id)).filter((event) => event === "readiness.confirmed")).toHaveLength(10)
  })

  it("is one thing whether its id, and its sites', are written large or small", async () => {
    const id = await scheduled()
    const site = gateway.siteIds[3]!
    expect((await operate(id.toUpperCase(), "connection", early)).body.meetingId).toBe(id)
    expect((await operate(id.toUpperCase(), `sites/${site.toUpperCase()}/hang-up`)).status).toBe(200)
    const muted = await operate(id, "microphones", { sites: [site.toUpperCase()], state: "muted" })
    expect(muted.status).toBe(200)
    expect((await operate(id.toUpperCase(), "closing", {})).body.meeting).toMatchObject({ id, state: "closed" })
  })

  it.each([["NUL", "a\u0000b"], ["a lone surrogate", "a\ud800b"], ["direction override", "a\u202eb"], ["too much", "x".repeat(2001)]])(
    "its conclusion is refused with %s, and it still runs", async (_what, conclusion) => {
      const id = await scheduled()
      await operate(id, "connection", early)
      const refused = await operate(id, "closing", { conclusion })
      expect([refused.status, refused.body.errors[0].path]).toEqual([422, "conclusion"])
      expect((await operate(id, "closing", { conclusion: "Việc thứ nhất.\r\nViệc thứ hai." })).body.meeting.endReason).toBe("Việc thứ nhất.\nViệc thứ hai.")
    }
  )

  it("takes microphones of all but all, of many, of none of its own", async () => {
    const id = await scheduled()
    await operate(id, "connection", early)
    expect((await operate(id, "microphones", { sites: "all", except: gateway.siteIds, state: "muted" })).status).toBe(200)
    expect((await operate(id, "microphones", { sites: Array.from({ length: 20_000 }, () => gateway.siteIds[1]), state: "muted" })).status).toBe(200)
    const stranger = await operate(id, "microphones", { sites: [gateway.officers.leader.id], state: "muted" })
    expect([stranger.status, stranger.body.code]).toEqual([404, "site-not-in-meeting"])
    expect((await operate(id, "microphones", { sites: [], state: "muted" })).status).toBe(422)
    await operate(id, "closing", {})
  })
})

describe("a registration decided three ways at once", () => {
  it("has one decision", async () => {
    const at = new Date(Date.parse("2026-12-10T01:00:00.000Z"))
    const request = {
      subject: "Giao ban", chair: "A B", chairPosition: "", opensAt: at.toISOString(), closesAt: new Date(at.getTime() + 1_800_000).toISOString(),
      mainSiteId: gateway.siteIds[0], memberSiteIds: [gateway.siteIds[1]], attendees: "", documentNumber: "", document: null,
      needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: ""
    }
    const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: false, request })
    const path = `/api/v1/registrations/${sent.body.registration.id as string}`
    const answers = await Promise.all([
      gateway.call("approver", "POST", `${path}/approval`, { remarks: "Cho phép, vì việc gấp" }),
      gateway.call("approver", "POST", `${path}/refusal`, { reason: "Không đủ điều kiện họp" }),
      gateway.call("registrant", "POST", `${path}/withdrawal`, { reason: "Đơn vị đổi lịch họp" })
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
    const { body } = await gateway.call("registrant", "GET", path)
    expect(body.history).toHaveLength(2)
    expect(body.registration.meetingId === null).toBe(body.registration.state !== "approved")
  })
})
