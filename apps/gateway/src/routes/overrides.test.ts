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

  it("is a sheet for the department, and nothing for those who only register", async () => {
    const answer = await gateway.raw("/api/v1/overrides/file?rule=registration.unplanned", {}, "leader")
    const rows = await gateway.run(readSpreadsheet(new Uint8Array(await answer.arrayBuffer())) as never) as ReadonlyArray<ReadonlyArray<string>>
    expect(rows[0]).toContain("Người quyết định")
    expect(rows.slice(1).every((row) => row[2] === "Đăng ký đột xuất" && row[7] === gateway.officers.approver.name)).toBe(true)
    expect((await gateway.call("registrant", "GET", "/api/v1/overrides")).status).toBe(403)
    expect((await gateway.call("technician", "GET", "/api/v1/overrides")).status).toBe(403)
  })
})
