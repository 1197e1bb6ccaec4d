import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { uuidv7 } from "../Ids.ts"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

const newId = () => uuidv7(gateway.clock.now())
const save = (who: "registrant" | "stranger" | "operator" | "approver", id: string, content: unknown, base = 0, more: object = {}) =>
  gateway.call(who, "PUT", `/api/v1/drafts/${id}`, { containsStateSecrets: false, base, content, ...more })
const listed = async (who: "registrant" | "stranger" | "operator" = "registrant"): Promise<ReadonlyArray<{ id: string; own: boolean; subject: string }>> =>
  (await gateway.call(who, "GET", "/api/v1/drafts")).body.drafts
const request = (hour: number) => ({
  subject: "Giao ban", chair: "A B", chairPosition: "", attendees: "", documentNumber: "", document: null, reason: "", orderedBy: "",
  opensAt: `2026-11-30T${String(hour).padStart(2, "0")}:00:00+07:00`, closesAt: `2026-11-30T${String(hour).padStart(2, "0")}:30:00+07:00`,
  mainSiteId: gateway.siteIds[4], memberSiteIds: gateway.siteIds.slice(5, 7),
  needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }
})

describe("a draft on the server", () => {
  it("is kept incomplete and wrong, read back as typed, and counted on", async () => {
    const id = newId()
    const typed = { subject: "  Giao", openDate: "31/02", headcount: "vài chục", participants: { x: { attendees: "Lãnh đạo", headcount: "" } }, forUnit: gateway.officers.stranger.unitId }
    expect(await save("registrant", id, typed)).toMatchObject({ status: 200, body: { revision: 1, state: "open", content: typed } })
    expect(await save("registrant", id, { ...typed, subject: "Giao ban" }, 1)).toMatchObject({ body: { revision: 2 } })
    expect((await gateway.call("registrant", "GET", `/api/v1/drafts/${id}`)).body.content).toEqual({ ...typed, subject: "Giao ban" })
    expect((await listed()).find((draft) => draft.id === id)).toMatchObject({ own: true, subject: "Giao ban", openDate: "31/02", authorName: "Cán bộ registrant" })
  })

  it("MUST NOT keep anything of a meeting with state secrets, and writes no journal", async () => {
    const position = async () => (await gateway.call("operator", "GET", "/api/v1/events?limit=1")).body.last as number
    const before = await position()
    const id = newId()
    expect(await gateway.call("registrant", "PUT", `/api/v1/drafts/${id}`, { containsStateSecrets: true, base: 0, content: { subject: "Mật" } }))
      .toMatchObject({ status: 422, body: { code: "state-secrets" } })
    expect((await gateway.call("registrant", "GET", `/api/v1/drafts/${id}`)).status).toBe(404)
    await save("registrant", newId(), { subject: "Không mật" })
    expect(await position()).toBe(before)
  })

  it("of two devices that go on from one revision, the second is told and nothing is written over", async () => {
    const id = newId()
    await save("registrant", id, { subject: "Chung" })
    const answers = await Promise.all(["Máy một", "Máy hai"].map((subject) => save("registrant", id, { subject }, 1)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const [won, lost] = answers[0]!.status === 200 ? ["Máy một", answers[1]!] : ["Máy hai", answers[0]!]
    expect(lost.body).toMatchObject({ code: "draft-changed", refusal: { revision: 2 } })
    expect((await gateway.call("registrant", "GET", `/api/v1/drafts/${id}`)).body.content.subject).toBe(won)
    // The same saving again, because its answer was lost on the way: not a second version.
    expect(await save("registrant", id, { subject: won }, 1)).toMatchObject({ status: 200, body: { revision: 2 } })
    const aside = newId()
    expect(await save("registrant", aside, { subject: "Bản kia" }, 0, { asideOf: id })).toMatchObject({ body: { asideOf: id, revision: 1 } })
  })

  it("is read in its unit, written by its author, and does not exist for others", async () => {
    const id = newId()
    await save("registrant", id, { subject: "Của tôi" })
    expect((await listed("stranger")).some((draft) => draft.id === id)).toBe(false)
    for (const [method, path, body] of [
      ["GET", "", undefined], ["PUT", "", { containsStateSecrets: false, base: 1, content: {} }], ["POST", "/discarding", undefined]
    ] as const) expect((await gateway.call("stranger", method, `/api/v1/drafts/${id}${path}`, body)).status).toBe(404)
    expect((await save("approver", newId(), {})).status).toBe(403)
  })

  it("is refused what the store can not hold, a registration of others, and a twenty-first", async () => {
    const id = newId()
    for (const content of [{ subject: "a\u0000" }, { subject: "a".repeat(2001) }, { series: { repeats: "hourly" } }, [], { document: { sha256: "x" } }]) {
      expect((await save("registrant", id, content)).status).toBe(422)
    }
    expect(await save("registrant", id, {}, 0, { revises: newId() })).toMatchObject({ status: 404 })
    expect((await save("registrant", id, {}, 7)).status).toBe(404)
    let last = 200
    for (let n = 0; n <= 20; n++) last = (await save("operator", newId(), { subject: String(n) })).status
    expect(last).toBe(409)
    const drafts = await listed("operator")
    expect(drafts).toHaveLength(20)
    await gateway.call("operator", "POST", `/api/v1/drafts/${drafts[0]!.id}/discarding`)
    expect((await save("operator", newId(), {})).status).toBe(200)
  })

  it("ends when it is sent, and says as what; a discarded one is marked and not taken up again", async () => {
    const [id, gone] = [newId(), newId()]
    await save("registrant", id, { subject: "Gửi đi" })
    await save("registrant", gone, { subject: "Bỏ" })
    const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: request(8), draftId: id })
    expect(sent.status).toBe(201)
    expect((await gateway.call("registrant", "GET", `/api/v1/drafts/${id}`)).body).toMatchObject({ state: "sent", registrationId: sent.body.registration.id, content: { subject: "Gửi đi" } })
    expect(await save("registrant", id, { subject: "Muộn" }, 1)).toMatchObject({ status: 409, body: { code: "draft-ended", refusal: { registrationId: sent.body.registration.id } } })
    expect((await gateway.call("registrant", "POST", `/api/v1/drafts/${gone}/discarding`)).body.drafts.some((draft: { id: string }) => draft.id === gone)).toBe(false)
    expect((await gateway.call("registrant", "GET", `/api/v1/drafts/${gone}`)).body).toMatchObject({ state: "discarded", content: { subject: "Bỏ" } })
  })

  it("of a series, of a revision and of what waits ends as well; somebody else's does not", async () => {
    const [series, foreign, waiting] = [newId(), newId(), newId()]
    await save("registrant", series, { series: { repeats: "week", every: "1", weekdays: [], endsBy: "count", until: "", count: "3", skip: [], wait: ["2026-12-01"], within: 3 } })
    await save("stranger", foreign, { subject: "Của người khác" })
    const sent = await gateway.call("registrant", "POST", "/api/v1/series", { containsStateSecrets: false, request: request(9), rule: "FREQ=WEEKLY;COUNT=2", skip: [], draftId: series })
    expect(sent.status).toBe(201)
    const one = await gateway.call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: request(13), draftId: foreign })
    expect(one.status).toBe(201)
    const { id: registrationId } = one.body.registration as { id: string }
    const revision = newId()
    await save("registrant", revision, { subject: "Bổ sung" }, 0, { revises: registrationId })
    await gateway.call("registrant", "PUT", `/api/v1/registrations/${registrationId}/request`, { request: request(14) })
    await gateway.call("approver", "POST", `/api/v1/registrations/${registrationId}/approval`, { remarks: "Cho phép, vì việc gấp" })
    await save("registrant", waiting, { subject: "Chờ" })
    const window = { from: "2026-11-30T14:00:00+07:00", to: "2026-11-30T17:00:00+07:00" }
    expect((await gateway.call("registrant", "POST", "/api/v1/waitlist", { containsStateSecrets: false, request: request(14), window, draftId: waiting })).status).toBe(201)
    const stateOf = async (who: "registrant" | "stranger", id: string) => (await gateway.call(who, "GET", `/api/v1/drafts/${id}`)).body.state
    expect([await stateOf("registrant", series), await stateOf("registrant", revision), await stateOf("registrant", waiting), await stateOf("stranger", foreign)])
      .toEqual(["sent", "sent", "sent", "open"])
  })
})

describe("an attached document", () => {
  const keep = (who: "registrant" | "stranger", name: string, body: string | Uint8Array<ArrayBuffer>) =>
    gateway.raw(`/api/v1/attachments?${new URLSearchParams({ name })}`, { method: "POST", body, headers: { "content-type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document" } }, who)
  it.each([
    ["a docx that is none", "giay-moi.docx", "PK\u0003\u0004 không phải", 415, "attachment-kind"],
    ["a script", "giay-moi.pdf", "<script>", 415, "attachment-kind"],
    ["26 MB", "giay-moi.pdf", new Uint8Array(26 * 1024 * 1024), 413, "body-too-large"],
    ["a path", "../../giay-moi.pdf", "%PDF-1.7", 422, "attachment-name"],
    ["a path of Windows", "C:\\giay-moi.pdf", "%PDF-1.7", 422, "attachment-name"],
    ["a name turned around", "giay\u202efdp.exe", "%PDF-1.7", 422, "attachment-name"],
    ["an ending of another kind", "giay-moi.exe", "%PDF-1.7", 422, "attachment-name"]
  ])("%s is refused with its reason", async (_what, name, body, status, code) => {
    const answer = await keep("registrant", name, body)
    expect([answer.status, (await answer.json() as { code: string }).code]).toEqual([status, code])
  })

  it("of a draft is the unit's, of the province's template everybody's who may read registrations", async () => {
    const document = await (await keep("registrant", "Mẫu giấy mời.pdf", "%PDF-1.7 mẫu")).json() as { sha256: string }
    const reads = async (who: "registrant" | "stranger" | "operator" | "technician") => (await gateway.raw(`/api/v1/attachments/${document.sha256}`, {}, who)).status
    await save("registrant", newId(), { document })
    expect([await reads("registrant"), await reads("operator"), await reads("stranger"), await reads("technician")]).toEqual([200, 200, 404, 403])
    const content = {
      subject: "", chair: "", chairPosition: "", hostUnit: "", form: null, kind: null, agenda: "", document, minutes: 60, mainSiteId: null, memberSiteIds: [],
      attendees: "", participants: [], remarks: "", needs: { presentation: false, recording: false, notes: "" }, contact: { name: "", phone: "", email: "" }
    }
    expect((await gateway.call("operator", "POST", "/api/v1/templates", { owner: "province", name: "Có giấy mời", content })).status).toBe(201)
    expect(await reads("stranger")).toBe(200)
    const answer = await gateway.raw(`/api/v1/attachments/${document.sha256}`, {}, "stranger")
    expect([answer.headers.get("content-disposition")?.startsWith("attachment;"), answer.headers.get("x-content-type-options"), answer.headers.get("content-security-policy")])
      .toEqual([true, "nosniff", "sandbox"])
  })
})
