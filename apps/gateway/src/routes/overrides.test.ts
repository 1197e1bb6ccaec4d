import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { readSpreadsheet } from "../files/Spreadsheet.ts"
import { perform } from "../perform.ts"
import { startTestGateway, testMorning, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

const request = (opensAt: string, change: object = {}) => ({
  subject: "Giao ban", chair: "A B", chairPosition: "", attendees: "", documentNumber: "", document: null,
  opensAt, closesAt: new Date(Date.parse(opensAt) + 3_600_000).toISOString(), mainSiteId: gateway.siteIds[10]!, memberSiteIds: gateway.siteIds.slice(11, 13),
  needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" },
  reason: "Ứng phó mưa lũ trên địa bàn", orderedBy: "Chủ tịch UBND tỉnh", ...change
})
const approved = async (who: "registrant" | "stranger", opensAt: string, change: object = {}) => {
  const sent = await gateway.call(who, "POST", "/api/v1/registrations", { containsStateSecrets: false, request: request(opensAt, change) })
  expect(sent.status).toBe(201)
  const answer = await gateway.call("approver", "POST", `/api/v1/registrations/${sent.body.registration.id}/approval`, { remarks: "Đồng ý, việc gấp" })
  expect(answer.status).toBe(200)
  return answer.body.registration
}
const soon = (minutes: number) => new Date(testMorning.getTime() + minutes * 60_000).toISOString()
const read = async (query = "") => (await gateway.call("approver", "GET", `/api/v1/overrides${query}`)).body

describe("what was overridden", () => {
  it("is counted by rule, unit and month; each count opens its rows, with who decided and why", async () => {
    const unplanned = await approved("registrant", soon(50))
    await approved("stranger", soon(300), { mainSiteId: gateway.siteIds[14]!, memberSiteIds: [gateway.siteIds[15]!], chair: "C D" })
    // In good time: only that the rooms have no technical officer, as in every meeting here.
    await approved("registrant", "2026-12-20T01:00:00Z")
    const { counts, overrides, year } = await read()
    expect(year).toBe(2026)
    expect(counts.rules).toEqual([
      { rule: "registration.technicians", article: "site-duties", count: 3 },
      { rule: "registration.unplanned", article: "registration", count: 2 }, { rule: "check.shortened", article: "preparation", count: 1 }
    ])
    expect(counts.units.map(({ count }: { count: number }) => count)).toEqual([4, 2])
    expect(counts.months).toEqual([{ month: testMorning.toISOString().slice(0, 7), count: 6 }])
    const [row] = overrides.filter(({ rule, number }: { rule: string; number: string }) => rule === "registration.unplanned" && number === unplanned.number)
    expect(row).toMatchObject({
      decidedBy: gateway.officers.approver.name, reason: "Ứng phó mưa lũ trên địa bàn · Đồng ý, việc gấp", registrationId: unplanned.id, article: "registration"
    })
    for (const { unitId, count } of counts.units) expect((await read(`?unit=${unitId}`)).overrides).toHaveLength(count)
    expect((await read("?rule=check.shortened")).overrides).toHaveLength(1)
    expect((await read("?year=2025")).overrides).toEqual([])
    const wrong = await gateway.call("approver", "GET", "/api/v1/overrides?rule=no.such&month=2026-13")
    expect(wrong.status).toBe(422)
  })

  it("a meeting opened while rooms were not ready counts, and names its clock where nobody decided", async () => {
    const { meetingId } = await approved("registrant", soon(700))
    for (const name of ["readiness.close", "meeting.connect"] as const) {
      gateway.clock.set(new Date(soon(name === "readiness.close" ? 640 : 700)))
      await gateway.run(perform(name, { meetingId } as never, { officer: null }) as never)
    }
    expect((await read("?rule=check.opened-unready")).overrides).toMatchObject([{ meetingId, decidedBy: null, article: "preparation" }])
  })

  it("nobody lets a rule be exceeded without saying why: refused with each rule, its article and the field; nothing is booked", async () => {
    gateway.clock.set(testMorning)
    const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: request(soon(900), { chair: "E F" }) })
    const { id } = sent.body.registration
    const path = `/api/v1/registrations/${id}/approval`
    const condition = { text: "Có mặt cán bộ kỹ thuật", metBy: testMorning.toISOString().slice(0, 10) }
    for (const body of [{ remarks: "" }, { remarks: "  Đồng ý   " }, { remarks: "", condition }]) {
      const refused = await gateway.call("approver", "POST", path, body)
      expect([refused.status, refused.body.code, refused.body.errors[0].path]).toEqual([422, "override-unexplained", "remarks"])
      expect(refused.body.refusal.overridden).toMatchObject([
        { rule: "registration.unplanned", article: "registration" }, { rule: "registration.technicians", article: "site-duties" }
      ])
    }
    expect((await gateway.call("approver", "GET", `/api/v1/registrations/${id}`)).body.registration).toMatchObject({ state: "submitted", meetingId: null })
    const { body } = await gateway.call("approver", "POST", path, { remarks: "Cho phép: chỉ đạo khẩn", condition })
    expect(body.history.at(-1)).toMatchObject({
      procedure: "registration.approve", officerName: gateway.officers.approver.name, words: "Cho phép: chỉ đạo khẩn", overridden: ["registration.unplanned", "registration.technicians"]
    })
    expect((await read("?rule=registration.unplanned")).overrides.map(({ reason }: { reason: string }) => reason)).toContain("Ứng phó mưa lũ trên địa bàn · Cho phép: chỉ đạo khẩn")
  })

  it("a person who opens a meeting whose rooms are not ready says why; the sites are named", async () => {
    const { meetingId } = await approved("registrant", soon(1200), { chair: "G H" })
    const before = (await read("?rule=check.opened-unready")).overrides.length
    const connect = (body: object) => gateway.call("operator", "POST", `/api/v1/meetings/${meetingId}/connection`, body)
    for (const body of [{}, { reason: "Cứ mở" }]) {
      const refused = await connect(body)
      expect([refused.status, refused.body.code, refused.body.errors[0].path]).toEqual([422, "override-unexplained", "reason"])
      expect(refused.body.refusal.overridden).toMatchObject([{ rule: "check.opened-unready", article: "preparation" }])
    }
    expect((await connect({ reason: "Chủ trì yêu cầu khai mạc ngay" })).status).toBe(200)
    const { overrides } = await read("?rule=check.opened-unready")
    expect(overrides).toHaveLength(before + 1)
    const site = (await gateway.call("operator", "GET", "/api/v1/sites")).body.sites.find(({ id }: { id: string }) => id === gateway.siteIds[10])
    expect(overrides.find((row: { meetingId: string }) => row.meetingId === meetingId)).toMatchObject({
      decidedBy: gateway.officers.operator.name, reason: "Chủ trì yêu cầu khai mạc ngay", sentence: { vi: expect.stringContaining(site.name) }
    })
    const { history } = (await gateway.call("operator", "GET", `/api/v1/meetings/${meetingId}`)).body
    expect(history.at(-1)).toMatchObject({ procedure: "meeting.connect", words: "Chủ trì yêu cầu khai mạc ngay", overridden: ["check.opened-unready"] })
  })

  it("is a sheet for the department, and nothing for those who only register", async () => {
    const answer = await gateway.raw("/api/v1/overrides/file?rule=registration.unplanned", {}, "leader")
    const rows = await gateway.run(readSpreadsheet(new Uint8Array(await answer.arrayBuffer())) as never) as ReadonlyArray<ReadonlyArray<string>>
    expect(rows[0]).toContain("Người quyết định")
    expect(rows.slice(1).every((row) => row[2] === "Đăng ký đột xuất" && row[7] === gateway.officers.approver.name)).toBe(true)
    expect((await gateway.call("registrant", "GET", "/api/v1/overrides")).status).toBe(403)
    expect((await gateway.call("technician", "GET", "/api/v1/overrides")).status).toBe(403)
  })
})
