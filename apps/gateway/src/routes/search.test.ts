import * as Database from "@diemcau/store/Database"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import type { Role } from "@diemcau/core/Officer"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

vi.mock(import("@diemcau/store/Database"), { spy: true })

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

type Who = Role | "stranger"
interface Hit {
  readonly kind: string
  readonly key: string
  readonly title: { readonly vi: string }
  readonly held: null | { readonly subject: string | null }
}
const search = async (who: Who, q: string): Promise<ReadonlyArray<Hit>> => {
  const { status, body } = await gateway.call(who, "GET", `/api/v1/search?q=${encodeURIComponent(q)}`)
  expect(status).toBe(200)
  return body.hits
}
const kinds = async (who: Who, q: string) => [...new Set((await search(who, q)).map(({ kind }) => kind))]

let day = 0
const register = async (subject: string, siteIds: ReadonlyArray<string>, opens = `2026-12-${String(++day).padStart(2, "0")}T01:00:00.000Z`, more: object = {}) => {
  const [mainSiteId, ...memberSiteIds] = siteIds
  const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", {
    containsStateSecrets: false,
    request: {
      subject, chair: "Trần Đức Đạt", chairPosition: "", attendees: "", documentNumber: "", document: null, mainSiteId, memberSiteIds,
      opensAt: opens, closesAt: new Date(Date.parse(opens) + 3_600_000).toISOString(),
      needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "Theo chỉ đạo của lãnh đạo", orderedBy: "Chủ tịch", ...more
    }
  })
  expect(sent.status).toBe(201)
  return sent
}
const approved = async (...asked: Parameters<typeof register>) => {
  const sent = await register(...asked)
  const answer = await gateway.call("approver", "POST", `/api/v1/registrations/${sent.body.registration.id}/approval`, { remarks: "Cho phép, vì việc gấp" })
  expect(answer.status).toBe(200)
  return { registration: sent.body.registration.id as string, number: sent.body.registration.number as string, meeting: answer.body.registration.meetingId as string }
}
/** Neither the registrant's unit, nor the technician's site, nor the stranger's. */
const elsewhere = () => gateway.siteIds.slice(10, 12)

describe("what is found", () => {
  it("has every word, without case and diacritics, in any order", async () => {
    const { meeting, registration, number } = await approved("Hội nghị Đảng ủy về 100% cải cách_hành chính", elsewhere())
    for (const q of ["hoi nghi dang uy", "ĐẢNG ỦY hội", "dat cai", "100%", "cach_hanh", number]) {
      expect((await search("operator", q)).find(({ kind }) => kind === "meeting")?.key, q).toBe(meeting)
    }
    expect((await search("operator", "dang uy")).find(({ kind }) => kind === "registration")?.key).toBe(registration)
    expect(await search("operator", "hoi nghi khongco")).toEqual([])
    // A wild card is a letter like others.
    expect(await search("operator", "dang%hanh")).toEqual([])
    expect((await search("leader", "so y te")).find(({ kind }) => kind === "site")?.title.vi).toBe("Sở Y tế")
    expect(await kinds("registrant", "dang ky")).toContain("article")
  })

  it("is what the officer may see, and the rest is not there", async () => {
    const { meeting } = await approved("Kế hoạch mật ong bạc hà", elsewhere())
    const sees = async (who: Who) => (await search(who, "bac ha")).map(({ kind }) => kind)
    expect(await sees("operator")).toEqual(["meeting", "registration"])
    expect(await sees("registrant")).toEqual(["meeting", "registration"])
    for (const who of ["stranger", "technician"] as const) expect(await sees(who), who).toEqual([])
    const [own] = gateway.officers.technician.siteIds
    const { meeting: ours } = await approved("Bạc hà tại điểm cầu mình", [elsewhere()[0]!, own!])
    expect((await search("technician", "bac ha")).map(({ key }) => key)).toEqual([ours])
    expect((await search("leader", "bac ha")).map(({ key }) => key)).toContain(meeting)
  })

  it("a meeting and its registration are known by their document, their host and their agenda, to whom they may be seen", async () => {
    const { meeting, registration } = await approved("Họp chuyên đề", elsewhere(), undefined, { documentNumber: "4711/GM-UBND", hostUnit: "Hội Cựu chiến binh", agenda: "Phần một: lúa nếp" })
    for (const q of ["4711/gm", "cuu chien binh", "lua nep", "chuyen de 4711"]) {
      for (const who of ["operator", "registrant"] as const) expect((await search(who, q)).map(({ key }) => key), `${who}: ${q}`).toEqual([meeting, registration])
      for (const who of ["stranger", "technician"] as const) expect(await search(who, q), `${who}: ${q}`).toEqual([])
    }
    const [own] = gateway.officers.technician.siteIds
    const { meeting: ours } = await approved("Họp khác", [elsewhere()[0]!, own!], undefined, { documentNumber: "4712/GM-UBND" })
    expect((await search("technician", "4712")).map(({ kind, key }) => [kind, key])).toEqual([["meeting", ours]])
  })

  it("papers by their names: for the organiser, those who arrange meetings and the sites that attend; a withdrawn one for nobody", async () => {
    const attach = async () => (await (await gateway.raw("/api/v1/attachments?name=a.pdf", { method: "POST", headers: { "content-type": "application/pdf" }, body: "%PDF-1.7 a" }, "registrant")).json())
    const send = async (registrationId: string, name: string) => gateway.call("registrant", "POST", `/api/v1/registrations/${registrationId}/papers`, {
      containsStateSecrets: false, meetingId: null, papers: [{ name, purpose: "report", document: await attach() }]
    })
    const hits = async (who: Who, q: string) => (await search(who, q)).filter(({ kind }) => kind === "paper").map(({ key }) => key)
    const [own] = gateway.officers.technician.siteIds
    const { meeting, registration } = await approved("Họp có tài liệu", [elsewhere()[0]!, own!])
    const sent = await send(registration, "Báo cáo thủy điện")
    expect(sent.status).toBe(201)
    for (const who of ["operator", "approver", "registrant", "technician"] as const) expect(await hits(who, "thuy dien"), who).toEqual([`meetings/${meeting}`])
    for (const who of ["stranger", "administrator"] as const) expect(await hits(who, "thuy dien"), who).toEqual([])
    const waiting = (await register("Chưa duyệt", elsewhere())).body.registration.id as string
    await send(waiting, "Báo cáo thủy lợi")
    for (const who of ["operator", "registrant"] as const) expect(await hits(who, "thuy loi"), who).toEqual([`registrations/${waiting}`])
    for (const who of ["stranger", "technician"] as const) expect(await hits(who, "thuy loi"), who).toEqual([])
    await gateway.call("registrant", "POST", `/api/v1/papers/${sent.body.papers[0].id}/withdrawal`, { reason: "Gửi nhầm tài liệu khác" })
    expect(await hits("registrant", "thuy dien")).toEqual([])
  })

  it("templates of the own unit and of the province, for those who register and read registrations", async () => {
    const kept = await gateway.call("registrant", "POST", "/api/v1/templates", {
      owner: "unit", name: "Mẫu giao ban quế chi", content: {
        subject: "Giao ban tuần", chair: "", chairPosition: "", hostUnit: "", form: null, kind: null, agenda: "", document: null, minutes: 90, mainSiteId: null,
        memberSiteIds: [], attendees: "", participants: [], remarks: "", needs: { presentation: false, recording: false, notes: "" }, contact: { name: "", phone: "", email: "" }
      }
    })
    expect(kept.status).toBe(201)
    const sees = async (who: Who) => (await search(who, "que chi")).map(({ kind }) => kind)
    for (const who of ["registrant", "operator"] as const) expect(await sees(who), who).toEqual(["template"])
    for (const who of ["stranger", "technician"] as const) expect(await sees(who), who).toEqual([])
  })

  it("units, rooms, lines and maintenance to come, as everybody reads them at the sites", async () => {
    const found = async (q: string, kind: string) => (await search("technician", q)).filter((hit) => hit.kind === kind)
    const { body: { sites } } = await gateway.call("operator", "GET", "/api/v1/sites")
    const site = sites.find(({ id }: { id: string }) => id === elsewhere()[0])
    expect((await found(site.unit.name, "unit")).map(({ key }) => key)).toContain(site.code)
    const room = await gateway.call("operator", "POST", `/api/v1/sites/${site.id}/rooms`, { name: "Phòng hoa lê", seats: 40 })
    expect(room.status).toBe(201)
    expect((await found("hoa le", "room")).map(({ key, title }) => [key, title.vi])).toEqual([[site.code, "Phòng hoa lê"]])
    const line = await gateway.call("operator", "POST", `/api/v1/sites/${site.id}/lines`, { name: "Tuyến cáp quang hai", provider: "Viễn thông Đông Bắc", bandwidth: 20, carriedBy: null })
    expect(line.status).toBe(201)
    expect((await found("dong bac", "line")).map(({ key }) => key)).toEqual([site.code])
    const window = await gateway.call("operator", "POST", "/api/v1/maintenance", {
      scope: { kind: "site", id: site.id }, opensAt: "2026-12-28T01:00:00.000Z", closesAt: "2026-12-28T02:00:00.000Z", reason: "Sửa mái tôn phòng họp", ifHeld: "refuse"
    })
    expect((await found("mai ton", "maintenance")).map(({ key }) => key)).toEqual([window.body.id])
  })

  it("articles as the province typed them, in the version that rules", async () => {
    const { body: { instrument } } = await gateway.call("leader", "GET", "/api/v1/regulation")
    const write = (text: string, effectiveFrom: string | null) => gateway.call("administrator", "POST", "/api/v1/regulation/articles", {
      instrument: instrument.number, key: "article-31", chapter: null, number: 31, heading: "Điều khoản thi hành", text, effectiveFrom, reason: "Nhập nguyên văn quyết định"
    })
    expect((await write("1. Thủ trưởng các đơn vị chịu trách nhiệm ngải cứu", null)).status).toBe(201)
    expect((await write("1. Thủ trưởng các đơn vị chịu trách nhiệm đinh lăng", "2027-01-01")).status).toBe(201)
    const found = async (q: string) => (await search("stranger", q)).filter(({ kind }) => kind === "article-text").map(({ key }) => key)
    expect([await found("ngai cuu"), await found("dinh lang")]).toEqual([["article-31"], []])
  })

  it("tells outsiders of a site that it is occupied, and no more", async () => {
    const siteIds = elsewhere()
    await approved("Chuyện nội bộ", siteIds, "2026-11-23T04:00:00.000Z")
    const { body: { sites } } = await gateway.call("operator", "GET", "/api/v1/sites")
    const { code } = sites.find(({ id }: { id: string }) => id === siteIds[0])
    const held = async (who: Who) => (await search(who, code)).find(({ kind, key }) => kind === "site" && key === code)?.held
    expect((await held("operator"))?.subject).toBe("Chuyện nội bộ")
    expect(await held("stranger")).toMatchObject({ subject: null, opensAt: "2026-11-23T04:00:00.000Z" })
    expect(JSON.stringify(await search("stranger", code))).not.toContain("nội bộ")
  })

  it("names all officers to those who keep them, and to others only who runs a room", async () => {
    const names = async (who: Who) => (await search(who, "can bo")).filter(({ kind }) => kind === "officer").map(({ title }) => title.vi)
    expect(await names("administrator")).toContain("Cán bộ leader")
    expect(await names("registrant")).toEqual(["Cán bộ technician"])
  })
})

it.each(["", " ", "%00", "a".repeat(101)])("refuses the query %j at its field", async (q) => {
  const { status, body } = await gateway.call("leader", "GET", `/api/v1/search?q=${q}`)
  expect([status, body.errors?.[0].path]).toEqual([422, "q"])
})

it("takes as many queries for much as for little", async () => {
  const count = async (q: string) => {
    await search("operator", q)
    vi.mocked(Database.query).mockClear()
    expect((await search("operator", q)).length).toBeGreaterThan(0)
    return vi.mocked(Database.query).mock.calls.length
  }
  const few = await count("so y te")
  for (let n = 0; n < 3; n++) await approved(`Sở họp giao ban ${n}`, elsewhere())
  expect(await count("so")).toBe(few)
  expect(few).toBeLessThanOrEqual(20)
})
