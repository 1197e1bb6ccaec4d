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

  it("what is wrong in detail is told in the language that is asked for, as its title is", async () => {
    gateway.clock.set(testMorning)
    const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: request(soon(960), { chair: "R S" }) })
    const refused = async (language: Record<string, string>, path: string, body: object, who: "approver" | "registrant") => {
      const answer = await gateway.raw(path, { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json", ...language } }, who)
      const { title, detail } = await answer.json() as { readonly title: string; readonly detail: string }
      return { title, detail }
    }
    const approval = `/api/v1/registrations/${sent.body.registration.id}/approval`
    const vietnamese = { title: expect.stringContaining("Quy định bị vượt"), detail: expect.stringContaining("Chưa đủ cán bộ kỹ thuật") }
    expect(await refused({}, approval, { remarks: "" }, "approver")).toEqual(vietnamese)
    expect(await refused({ "accept-language": "vi-VN,en;q=0.8" }, approval, { remarks: "" }, "approver")).toEqual(vietnamese)
    const english = { "accept-language": "en-GB,vi;q=0.5" }
    expect(await refused(english, approval, { remarks: "" }, "approver"))
      .toEqual({ title: expect.stringContaining("A rule is exceeded"), detail: expect.stringMatching(/^Unplanned.*; Technical officer missing/) })
    expect((await refused(english, approval, { remarks: "" }, "registrant")).detail).toBe("Decide on registrations and arrange the schedule")
    await approved("registrant", soon(1080), { chair: "T U" })
    expect((await refused(english, "/api/v1/registrations", { containsStateSecrets: false, request: request(soon(1080), { chair: "V X" }) }, "registrant")).detail)
      .toMatch(/^3 sites clash with \d+\/2026; free at /)
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

  it("a change that exceeds more than stood before counts, with its person and reason; what was let pass before and stays as it was does not", async () => {
    gateway.clock.set(testMorning)
    const at = (hour: number) => `2026-12-22T${String(hour).padStart(2, "0")}:00:00.000Z`
    const arrangement = (from: number, to: number) => ({ opensAt: at(from), closesAt: at(to), mainSiteId: gateway.siteIds[10]!, memberSiteIds: gateway.siteIds.slice(11, 13) })
    await approved("stranger", at(1), { mainSiteId: gateway.siteIds[14]!, memberSiteIds: [gateway.siteIds[15]!], chair: "K L" })
    const { meetingId } = await approved("registrant", at(3), { chair: "K L" })
    const mine = async () => (await read()).overrides.filter((row: { meetingId: string }) => row.meetingId === meetingId)
      .map(({ rule, decidedBy, reason, article }: Record<string, string>) => [rule, decidedBy, reason, article])
    const before = await mine()
    const change = async (revision: number, next: object) => {
      const answer = await gateway.call("operator", "POST", `/api/v1/meetings/${meetingId}/changes`, { revision, arrangement: next, reason: "Theo ý kiến của chủ trì" })
      expect(answer.status).toBe(200)
      return answer.body.history.at(-1)
    }
    expect((await change(0, arrangement(3, 5))).overridden).toEqual([])
    expect(await mine()).toEqual(before)
    expect((await change(1, arrangement(1, 2))).overridden).toEqual(["schedule.chair"])
    const moved = ["schedule.chair", gateway.officers.operator.name, "Theo ý kiến của chủ trì", "meeting-principles"]
    expect((await mine()).filter(([rule]: ReadonlyArray<string>) => rule === "schedule.chair")).toEqual([moved])
    // Moved away again: what was let pass then stays counted, and nothing more is.
    await change(2, arrangement(5, 6))
    expect(await mine()).toHaveLength(before.length + 1)

    await gateway.call("approver", "POST", `/api/v1/meetings/${meetingId}/cancellation`, { reason: "Chủ trì đi công tác" })
    const period = { opensAt: at(1), closesAt: at(2) }
    const restored = await gateway.call("approver", "POST", `/api/v1/meetings/${meetingId}/restoration`, { period, reason: "Chủ trì đã về họp" })
    expect(restored.body.history.at(-1).overridden).toEqual(["registration.technicians", "schedule.chair"])
    const again = (await mine()).filter(([, , reason]: ReadonlyArray<string>) => reason === "Chủ trì đã về họp")
    expect(again.map(([rule, by]: ReadonlyArray<string>) => [rule, by]).sort()).toEqual([
      ["registration.technicians", gateway.officers.approver.name], ["schedule.chair", gateway.officers.approver.name]
    ])
  })

  it("a meeting moved so near that its check is cut short counts for who moved it, not for who approved it", async () => {
    gateway.clock.set(testMorning)
    const { meetingId } = await approved("registrant", soon(2400), { chair: "M N" })
    const opensAt = soon(30)
    await gateway.call("operator", "POST", `/api/v1/meetings/${meetingId}/changes`, {
      revision: 0, reason: "Họp ngay theo chỉ đạo",
      arrangement: { opensAt, closesAt: soon(45), mainSiteId: gateway.siteIds[20]!, memberSiteIds: [gateway.siteIds[21]!] }
    })
    expect((await read("?rule=check.shortened")).overrides.filter((row: { meetingId: string }) => row.meetingId === meetingId))
      .toMatchObject([{ decidedBy: gateway.officers.operator.name, reason: "Họp ngay theo chỉ đạo" }])
  })

  it("a series changed or added to counts each rule once, with how many of its meetings exceed it", async () => {
    gateway.clock.set(testMorning)
    const at = (hour: number, day = 4) => `2027-01-0${day}T0${hour}:00:00.000Z`
    await approved("stranger", at(6), { mainSiteId: gateway.siteIds[14]!, memberSiteIds: [gateway.siteIds[15]!], chair: "P Q" })
    const sent = await gateway.call("registrant", "POST", "/api/v1/series", {
      containsStateSecrets: false, request: request(at(1), { chair: "P Q" }), rule: "FREQ=DAILY;COUNT=3", skip: []
    })
    const { id } = sent.body.registration
    await gateway.call("approver", "POST", `/api/v1/registrations/${id}/approval`, { remarks: "Đồng ý cả chuỗi" })
    const changed = await gateway.call("operator", "POST", `/api/v1/registrations/${id}/series/changes`, {
      revision: 0, from: "2027-01-04", change: { opensAt: "13:00" }, reason: "Chuyển sang buổi chiều"
    })
    expect([changed.status, changed.body.history?.at(-1)?.overridden]).toEqual([200, ["schedule.chair"]])
    const rows = async () => (await read("?year=2026")).overrides.filter((row: { registrationId: string; meetingId: string | null }) => row.registrationId === id)
    expect((await rows()).find(({ rule }: { rule: string }) => rule === "schedule.chair")).toMatchObject({
      decidedBy: gateway.officers.operator.name, reason: "Chuyển sang buổi chiều", meetingId: null, sentence: { vi: expect.stringContaining("(1/3 cuộc họp)") }
    })
    const before = (await rows()).length
    const added = await gateway.call("approver", "POST", `/api/v1/registrations/${id}/series/additions`, { revision: 1, days: ["2027-01-08"], reason: "Thêm một buổi tổng kết" })
    expect([added.status, added.body.history?.at(-1)?.overridden]).toEqual([200, ["registration.technicians"]])
    expect(await rows()).toHaveLength(before + 1)
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
