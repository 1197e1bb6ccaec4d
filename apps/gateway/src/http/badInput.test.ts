import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

describe("a registration's fields", () => {
  const base = () => ({
    subject: "Giao ban", chair: "A B", chairPosition: "", opensAt: "2026-11-27T08:00:00+07:00", closesAt: "2026-11-27T09:00:00+07:00",
    mainSiteId: gateway.siteIds[0], memberSiteIds: [gateway.siteIds[1]], attendees: "", documentNumber: "", document: null,
    needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: ""
  })
  const send = (change: Record<string, unknown>) =>
    gateway.call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: { ...base(), ...change } })

  it.each([
    ["an empty period", { closesAt: "2026-11-27T08:00:00+07:00" }, "request.closesAt", "period.empty"],
    ["24:00", { closesAt: "2026-11-27T24:00:00+07:00" }, "request.closesAt", "instant.unreadable"],
    ["31 November", { closesAt: "2026-11-31T09:00:00+07:00" }, "request.closesAt", "instant.unreadable"],
    ["infinity", { closesAt: "infinity" }, "request.closesAt", "instant.unreadable"],
    ["the year 294277", { closesAt: "294277-01-01T00:00:00Z" }, "request.closesAt", "instant.unreadable"],
    ["no zone", { opensAt: "2026-11-27T08:00:00" }, "request.opensAt", "instant.unreadable"],
    ["no subject", { subject: "   " }, "request.subject", "text.required"],
    ["direction override in the subject", { subject: "a\u202eb" }, "request.subject", "text.unreadable"],
    ["a site twice", { memberSiteIds: "main" }, "request.memberSiteIds", "field.type"],
    ["no member sites", { memberSiteIds: [] }, "request.memberSiteIds", "sites.none"],
    ["NUL in the e-mail address", { contact: { name: "C", phone: "0912345678", email: "a\u0000b@c" } }, "request.contact.email", "text.unreadable"],
    ["a lone surrogate in the e-mail address", { contact: { name: "C", phone: "0912345678", email: "a\ud800@c" } }, "request.contact.email", "text.unreadable"],
    ["direction override in the e-mail address", { contact: { name: "C", phone: "0912345678", email: "a\u202e@c" } }, "request.contact.email", "text.unreadable"],
    ["an e-mail address without @", { contact: { name: "C", phone: "0912345678", email: "a.b" } }, "request.contact.email", "email.unreadable"],
    ["a line break in the phone", { contact: { name: "C", phone: "0912\n345678", email: "" } }, "request.contact.phone", "text.unreadable"],
    ["a phone of letters", { contact: { name: "C", phone: "gọi tôi", email: "" } }, "request.contact.phone", "phone.unreadable"]
  ])("%s", async (_what, change, path, code) => {
    const { status, body } = await send(change)
    expect(status).toBe(422)
    expect(body.errors).toContainEqual(expect.objectContaining({ path, code }))
    expect(body.errors.find((fault: { path: string }) => fault.path === path).message.vi).not.toBe("")
  })

  it("Vietnamese typed in NFD is stored in NFC", async () => {
    const { status, body } = await send({ subject: "Họp giao ban".normalize("NFD") })
    expect(status).toBe(201)
    expect(body.registration.request.subject).toBe("Họp giao ban".normalize("NFC"))
  })
})

describe("an answer whether a site attends", () => {
  const coming = { attends: true, headcount: 5, ledBy: { name: "Nguyễn Văn A", position: "Phó Chủ tịch" }, note: "" }
  it.each([
    ["nothing", undefined, "answer", "field.missing"],
    ["neither yes nor no", { attends: "có" }, "answer", "field.type"],
    ["yes and no more", { attends: true }, "answer.ledBy", "field.missing"],
    ["nobody who comes", { ...coming, headcount: 0 }, "answer.headcount", "number.out-of-range"],
    ["half a person", { ...coming, headcount: 1.5 }, "answer.headcount", "field.type"],
    ["more than the province", { ...coming, headcount: 1e9 }, "answer.headcount", "number.out-of-range"],
    ["a number typed as text", { ...coming, headcount: "5" }, "answer.headcount", "field.type"],
    ["a head without a name", { ...coming, ledBy: { name: "  ", position: "" } }, "answer.ledBy.name", "text.required"],
    ["a direction override in the name", { ...coming, ledBy: { name: "a\u202eb", position: "" } }, "answer.ledBy.name", "text.unreadable"],
    ["a line break in the position", { ...coming, ledBy: { name: "A", position: "a\u0000" } }, "answer.ledBy.position", "text.unreadable"],
    ["a note of 1,001 characters", { ...coming, note: "a".repeat(1001) }, "answer.note", "text.too-long"],
    ["no and no reason", { attends: false }, "answer.reason", "field.missing"],
    ["no for nine characters", { attends: false, reason: "bận việc  " }, "answer.reason", "text.too-short"]
  ])("%s", async (_what, answer, path, code) => {
    const { status, body } = await gateway.call("operator", "POST", `/api/v1/meetings/${gateway.officers.leader.id}/sites/${gateway.siteIds[0]}/attendance-answers`, { answer })
    expect(status).toBe(422)
    expect(body.errors).toContainEqual(expect.objectContaining({ path, code }))
    expect(body.errors[0].message.vi).not.toBe("")
  })
})

describe("other doors", () => {
  it("a method that a door does not take names those it does", async () => {
    for (const [method, path, allow] of [
      ["DELETE", "/api/v1/meetings", "GET"], ["DELETE", "/api/v1/registrations", "GET, POST"], ["POST", "/openapi.json", "GET"],
      ["PUT", "/api/v1/live", "GET"], ["OPTIONS", `/api/v1/meetings/${gateway.officers.leader.id}`, "GET"]
    ] as const) {
      const answer = await gateway.raw(path, { method }, "leader")
      expect([answer.status, answer.headers.get("allow")], path).toEqual([405, allow])
    }
  })
  it("a span of days that ends before it begins is refused at its end", async () => {
    const { status, body } = await gateway.call("operator", "GET", "/api/v1/meetings?from=2026-12-02&to=2026-12-01")
    expect([status, body.errors[0].path, body.errors[0].code]).toEqual([422, "to", "period.reversed"])
  })
  it.each([
    ["ends before it begins", "from=2026-12-02&to=2026-12-01", "to", "period.reversed"],
    ["is of 63 days", "from=2026-12-01&to=2027-02-01", "to", "span.too-long"],
    ["begins on 31 November", "from=2026-11-31&to=2026-12-01", "from", "date.unreadable"],
    ["has no end", "from=2026-12-01", "to", "field.missing"],
    ["ends at no time", "from=2026-12-01&to=%00", "to", "date.unreadable"],
    ["is a moment", "from=2026-12-01T00:00:00Z&to=2026-12-02", "from", "date.unreadable"]
  ])("a timeline's span that %s is refused where it is wrong", async (_what, query, path, code) => {
    const { status, body } = await gateway.call("operator", "GET", `/api/v1/timeline?${query}`)
    expect([status, body.errors[0].path, body.errors[0].code]).toEqual([422, path, code])
  })
  it("a timeline of 62 days is answered", async () => {
    expect((await gateway.call("operator", "GET", "/api/v1/timeline?from=2026-12-01&to=2027-01-31")).status).toBe(200)
  })
  it.each(["after=-1", "after=1e300", "after=x", "limit=0", "limit=501", "limit=1.5"])("the feed refuses %s", async (query) => {
    expect((await gateway.call("operator", "GET", `/api/v1/events?${query}`)).status).toBe(422)
  })
  it("a compressed body and a form are media types not taken", async () => {
    const zipped = await gateway.call("registrant", "POST", "/api/v1/registrations", {}, { "content-encoding": "gzip" })
    expect([zipped.status, zipped.body.code]).toEqual([415, "media-type"])
    const form = await gateway.raw(`/api/v1/meetings/${gateway.officers.leader.id}/readiness/probe`, {
      method: "POST", body: "a=b", headers: { "content-type": "application/x-www-form-urlencoded" }
    }, "operator")
    expect(form.status).toBe(415)
  })
  it.each([
    ["a line break", { password: "a\r\nreboot" }, "password"], ["NUL", { password: "a\u0000" }, "password"],
    ["a telnet escape", { password: "\u00ff\u00f4" }, "password"], ["129 characters", { password: "x".repeat(129) }, "password"],
    ["an account with a line break", { account: "a\nb" }, "account"]
  ])("what is sent to a device is never %s", async (_what, body, path) => {
    const answer = await gateway.call("administrator", "PATCH", `/api/v1/endpoints/${gateway.officers.leader.id}`, body)
    expect([answer.status, answer.body.errors[0].path, answer.body.errors[0].code]).toEqual([422, path, "text.not-on-keyboard"])
  })
  it("one key for two documents of one content but two names is told", async () => {
    const keep = (name: string) => gateway.raw(`/api/v1/attachments?name=${name}`, {
      method: "POST", body: "%PDF-1.7 một", headers: { "content-type": "application/pdf", "idempotency-key": "one-key-two-names" }
    }, "registrant")
    expect([(await keep("a.pdf")).status, (await keep("a.pdf")).status, (await keep("b.pdf")).status]).toEqual([201, 201, 422])
  })
  it("an unknown address and a wrong method are told apart", async () => {
    expect((await gateway.call("leader", "GET", "/api/v1/nothing")).body.code).toBe("no-such-route")
    expect((await gateway.call("leader", "DELETE", "/api/v1/meetings")).body.code).toBe("method-not-allowed")
  })
  it.each(["not-a-uuid", "00000000-0000-7000-8000-000000000000", "1;drop table meetings", "%00"])("an id that is nobody's: %s", async (id) => {
    expect((await gateway.call("operator", "GET", `/api/v1/meetings/${encodeURIComponent(id)}`)).status).toBe(404)
  })
  it("a document that is not what it says is refused, a PDF is kept once", async () => {
    const keep = (bytes: string) =>
      gateway.raw("/api/v1/attachments?name=giay-moi.pdf", { method: "POST", body: bytes, headers: { "content-type": "application/pdf" } }, "registrant")
    expect((await keep("<script>alert(1)</script>")).status).toBe(415)
    const [first, again] = [await keep("%PDF-1.7 giấy mời"), await keep("%PDF-1.7 giấy mời")]
    expect([first.status, again.status]).toEqual([201, 201])
    const { sha256 } = await first.json() as { sha256: string }
    const read = await gateway.raw(`/api/v1/attachments/${sha256}`, {}, "registrant")
    expect(read.headers.get("content-disposition")).toContain("attachment")
    expect((await gateway.raw(`/api/v1/attachments/${sha256}`, {}, "stranger")).status).toBe(404)
  })
  it("wrong passwords are counted, and the wait is told", async () => {
    const attempt = () => gateway.call(null, "POST", "/api/v1/sessions", { account: "leader", password: "sai" })
    const statuses = []
    for (let n = 0; n < 9; n++) statuses.push((await attempt()).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 401, 401, 429])
    expect((await attempt()).headers.get("retry-after")).not.toBeNull()
  })
  it("thirty guesses at once are no way around the wait", async () => {
    const guesses = await Promise.all(Array.from({ length: 30 }, (_, n) =>
      gateway.call(null, "POST", "/api/v1/sessions", { account: "technician", password: `sai ${n}` })))
    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(8)
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(22)
    const right = await gateway.call(null, "POST", "/api/v1/sessions", { account: "TECHNICIAN", password: "mật khẩu thử" })
    expect([right.status, right.body.code, right.body.instance]).toEqual([429, "too-many-attempts", "/api/v1/sessions"])
  })
  it("an account name that PostgreSQL could not store is refused at the door", async () => {
    expect((await gateway.call(null, "POST", "/api/v1/sessions", { account: "a\u0000b", password: "x" })).status).toBe(422)
  })
  it("the word Bearer may be written in any case", async () => {
    const { token } = (await gateway.call(null, "POST", "/api/v1/sessions", { account: "operator", password: "mật khẩu thử" })).body
    expect((await gateway.raw("/api/v1/me", { headers: { authorization: `bearer ${token as string}` } })).status).toBe(200)
  })
  it("a cookie from another site does not write", async () => {
    const { token } = (await gateway.call(null, "POST", "/api/v1/sessions", { account: "approver", password: "mật khẩu thử" })).body
    const answer = await gateway.raw("/api/v1/regulation/provisions/call-rate", {
      method: "PUT", body: JSON.stringify({ value: null, reason: "Theo chỉ đạo của Ủy ban" }),
      headers: { "content-type": "application/json", cookie: `diemcau=${token}`, origin: "https://evil.example", host: "127.0.0.1" }
    })
    expect([answer.status, (await answer.json() as { code: string }).code]).toEqual([403, "cross-site"])
  })
})
