import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

type Who = "registrant" | "stranger" | "operator" | "approver" | "leader"
const content = (part: object = {}) => ({
  subject: "Giao ban tuần", chair: "", chairPosition: "", hostUnit: "", form: "hybrid", kind: "leaders", agenda: "", document: null, minutes: 90,
  mainSiteId: gateway.siteIds[4], memberSiteIds: gateway.siteIds.slice(5, 8), attendees: "", participants: [], remarks: "",
  needs: { presentation: true, recording: false, notes: "", layout: "speaker", extraChecks: ["Bục phát biểu"] }, contact: { name: "", phone: "", email: "" }, ...part
})
const keep = (who: Who, name: string, owner: "unit" | "province" = "unit", part: object = {}) =>
  gateway.call(who, "POST", "/api/v1/templates", { owner, name, content: content(part) })
const names = async (who: Who): Promise<ReadonlyArray<string>> =>
  (await gateway.call(who, "GET", "/api/v1/templates")).body.templates.map(({ name }: { name: string }) => name)

describe("meeting templates", () => {
  it("a unit's own is its own; the province's is everybody's, kept by the operator or the approver", async () => {
    expect((await keep("registrant", "Giao ban Sở")).status).toBe(201)
    expect((await keep("operator", "Giao ban toàn tỉnh", "province")).body).toMatchObject({ unitId: null, unitName: null, revision: 1, keptByName: "Cán bộ operator", allowed: ["template.revise", "template.retire"] })
    expect((await keep("approver", "Sơ kết", "province")).status).toBe(201)
    expect(await keep("registrant", "Của tỉnh?", "province")).toMatchObject({ status: 403 })
    expect((await keep("leader", "Không được")).status).toBe(403)
    expect(await names("registrant")).toEqual(["Giao ban Sở", "Giao ban toàn tỉnh", "Sơ kết"])
    expect(await names("stranger")).toEqual(["Giao ban toàn tỉnh", "Sơ kết"])
    const [{ allowed }] = (await gateway.call("stranger", "GET", "/api/v1/templates")).body.templates
    expect(allowed).toEqual([])
  })

  it("two of one owner do not share a name; another unit's may have it", async () => {
    expect(await keep("registrant", "giao ban SỞ")).toMatchObject({ status: 409, body: { code: "template-name-taken" } })
    expect((await keep("stranger", "Giao ban Sở")).status).toBe(201)
  })

  it("is revised on the revision that was read, by those who keep it, with a line in the journal", async () => {
    const { body: { id } } = await keep("registrant", "Tập huấn")
    const revise = (who: Who, revision: number, name = "Tập huấn nghiệp vụ") =>
      gateway.call(who, "PUT", `/api/v1/templates/${id}`, { revision, name, content: content({ minutes: 120 }) })
    expect(await revise("registrant", 1)).toMatchObject({ status: 200, body: { revision: 2, name: "Tập huấn nghiệp vụ", content: { minutes: 120 } } })
    expect(await revise("registrant", 1)).toMatchObject({ status: 409, body: { code: "template-changed", refusal: { revision: 2 } } })
    expect((await revise("stranger", 2)).status).toBe(404)
    expect(await revise("registrant", 2, "Giao ban Sở")).toMatchObject({ status: 409, body: { code: "template-name-taken" } })
    const { events } = (await gateway.call("operator", "GET", "/api/v1/events?limit=200")).body
    const [last] = events.filter(({ type }: { type: string }) => type.startsWith("vn.diemcau.template")).slice(-1)
    expect(last).toMatchObject({ type: "vn.diemcau.template.revised.v1" })
  })

  it("is retired with a reason, still read by its id, and its name is free again", async () => {
    const { body: { id } } = await keep("registrant", "Cũ")
    const retire = (reason: string) => gateway.call("registrant", "POST", `/api/v1/templates/${id}/retirement`, { reason })
    expect((await retire("ngắn")).status).toBe(422)
    expect((await retire("Không còn họp kiểu này nữa")).status).toBe(204)
    expect(await retire("Không còn họp kiểu này nữa")).toMatchObject({ status: 409, body: { code: "template-retired" } })
    expect(await names("registrant")).not.toContain("Cũ")
    expect((await gateway.call("registrant", "GET", `/api/v1/templates/${id}`)).body).toMatchObject({ retiredReason: "Không còn họp kiểu này nữa", allowed: [] })
    expect((await keep("registrant", "Cũ")).status).toBe(201)
  })

  it.each([
    ["no name", "", {}], ["a name of spaces", "  ", {}], ["one minute", "Ngắn", { minutes: 1 }], ["eleven checks", "Nhiều", { needs: { presentation: true, recording: true, notes: "", extraChecks: Array.from({ length: 11 }, String) } }],
    ["a document nobody has uploaded", "Tệp", { document: { sha256: "0".repeat(64), name: "a.pdf", mediaType: "application/pdf", bytes: 1 } }]
  ])("refuses %s", async (_what, name, part) => expect((await keep("registrant", name, "unit", part)).status).toBe(422))
})

describe("checks a meeting asks for itself", () => {
  const needs = { presentation: false, recording: false, notes: "", layout: "main-site", extraChecks: ["Bục phát biểu", "Cờ Tổ quốc"] }
  it("count for the room like the others; one that was not asked for is not taken", async () => {
    const siteIds = [gateway.officers.technician.siteIds[0], ...gateway.siteIds.slice(20, 21)]
    const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", {
      containsStateSecrets: false, request: {
        subject: "Họp có bục", chair: "A B", chairPosition: "", attendees: "", documentNumber: "", document: null, reason: "", orderedBy: "",
        opensAt: "2026-11-30T08:00:00+07:00", closesAt: "2026-11-30T09:00:00+07:00", mainSiteId: siteIds[0], memberSiteIds: siteIds.slice(1),
        needs, contact: { name: "C", phone: "0912345678", email: "" }
      }
    })
    const { body } = await gateway.call("approver", "POST", `/api/v1/registrations/${sent.body.registration.id}/approval`, { remarks: "Cho phép, vì việc gấp" })
    const meetingId = body.registration.meetingId as string
    const room = async () => (await gateway.call("technician", "GET", `/api/v1/meetings/${meetingId}/readiness`)).body.sites.find(({ siteId }: { siteId: string }) => siteId === siteIds[0])
    const confirm = (item: string, verdict = "pass", note = "") => gateway.call("technician", "POST", `/api/v1/meetings/${meetingId}/sites/${siteIds[0]}/checks`, { item, verdict, note })
    for (const item of ["power", "line", "sound", "picture", "light", "name-signs"]) expect((await confirm(item)).status).toBe(200)
    const missing = async () => (await room()).shortcomings.map(({ check }: { check: string }) => check).filter((check: string) => check.startsWith("extra"))
    expect([(await room()).extraChecks, await missing()]).toEqual([2, ["extra-1", "extra-2"]])
    const desk = (await gateway.call("technician", "GET", "/api/v1/desk")).body
    expect(JSON.stringify(desk)).toContain("\"progress\":{\"done\":6,\"of\":8}")
    expect((await confirm("extra-1")).status).toBe(200)
    expect((await confirm("extra-2", "fail")).status).toBe(422)
    expect((await confirm("extra-2", "fail", "Chưa có cờ")).status).toBe(200)
    expect((await room()).shortcomings.find(({ check }: { check: string }) => check === "extra-2")).toMatchObject({ verdict: "fail", note: "Chưa có cờ" })
    expect((await confirm("extra-3")).status).toBe(404)
    expect((await confirm("extra-11")).status).toBe(422)
  })
})
