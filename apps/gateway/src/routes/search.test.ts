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
const approved = async (subject: string, siteIds: ReadonlyArray<string>, opens = `2026-12-${String(++day).padStart(2, "0")}T01:00:00.000Z`) => {
  const [mainSiteId, ...memberSiteIds] = siteIds
  const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", {
    containsStateSecrets: false,
    request: {
      subject, chair: "Trần Đức Đạt", chairPosition: "", attendees: "", documentNumber: "", document: null, mainSiteId, memberSiteIds,
      opensAt: opens, closesAt: new Date(Date.parse(opens) + 3_600_000).toISOString(),
      needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "Theo chỉ đạo của lãnh đạo", orderedBy: "Chủ tịch"
    }
  })
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
  expect(few).toBeLessThanOrEqual(14)
})
