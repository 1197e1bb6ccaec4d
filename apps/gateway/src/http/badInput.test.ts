import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { gatewayApi } from "../api/GatewayApi.ts"
import type { Operation } from "../api/operation.ts"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

const writes = (Object.entries(gatewayApi) as ReadonlyArray<[string, Operation]>).filter(([, { body }]) => body !== undefined)
const whoFor = (operation: Operation) => {
  const { guard } = operation
  if (!("procedure" in guard)) return "registrant" as const
  return guard.procedure.startsWith("provision") ? "administrator" as const
    : ["registration.approve", "registration.refuse", "registration.send-back", "meeting.cancel"].includes(guard.procedure) ? "approver" as const
    : guard.procedure.startsWith("registration") ? "registrant" as const : "operator" as const
}
const placed = (path: string) =>
  path.replace(":key", "call-rate").replace(/:\w+/g, () => gateway.officers.leader.id)

/** Bodies that break other people's servers. None may cause a 5xx, and each gets a problem that says what is wrong. */
const hostile: ReadonlyArray<[string, string | Uint8Array]> = [
  ["nothing", ""],
  ["not JSON", "{"],
  ["deep nesting", "[".repeat(10_000) + "]".repeat(10_000)],
  ["a prototype", "{\"__proto__\":{\"admin\":true},\"constructor\":{}}"],
  ["NUL in text", "{\"request\":{\"subject\":\"a\\u0000b\"},\"reason\":\"a\\u0000bbbbbbbbbbbb\",\"remarks\":\"\\u0000\"}"],
  ["a lone surrogate", "{\"reason\":\"\\ud800aaaaaaaaaaaa\",\"remarks\":\"\\ud800\"}"],
  ["numbers beyond reach", "{\"value\":{\"amount\":1e400,\"unit\":\"minute\"},\"port\":9007199254740993}"],
  ["a byte order mark", "\ufeff{}"],
  ["broken UTF-8", new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d])],
  ["wrong types", "{\"reason\":7,\"remarks\":[],\"request\":null,\"sites\":\"some\",\"value\":\"many\",\"host\":{},\"item\":1,\"account\":1,\"conclusion\":{}}"],
  ["an array", "[]"],
  ["null", "null"]
]

describe.each(writes.map(([key]) => key))("%s", (key) => {
  const operation = (gatewayApi as Record<string, Operation>)[key]!
  const [method, path] = key.split(" ") as [string, string]
  it.each(hostile)("refuses %s clearly", async (_what, body) => {
    const response = await gateway.raw(placed(path), { method, body, headers: { "content-type": "application/json" } }, whoFor(operation))
    expect(response.status).toBeLessThan(500)
    if (response.status >= 400) {
      expect(response.headers.get("content-type")).toContain("application/problem+json")
      const problem = await response.json() as { code: string; message: { vi: string; en: string } }
      expect(problem.code).not.toBe("internal")
      expect(problem.message.vi).not.toBe("")
    }
  })
  it("refuses 5 MB and another media type", async () => {
    const large = await gateway.raw(placed(path), { method, body: `"${"a".repeat(5_000_000)}"`, headers: { "content-type": "application/json" } }, whoFor(operation))
    expect(large.status).toBe(413)
    const plain = await gateway.raw(placed(path), { method, body: "{}", headers: { "content-type": "text/plain" } }, whoFor(operation))
    expect(plain.status).toBe(415)
  })
})

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

describe("other doors", () => {
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
  it("a cookie from another site does not write", async () => {
    const { token } = (await gateway.call(null, "POST", "/api/v1/sessions", { account: "approver", password: "mật khẩu thử" })).body
    const answer = await gateway.raw("/api/v1/regulation/provisions/call-rate", {
      method: "PUT", body: "{\"value\":null}",
      headers: { "content-type": "application/json", cookie: `diemcau=${token}`, origin: "https://evil.example", host: "127.0.0.1" }
    })
    expect([answer.status, (await answer.json() as { code: string }).code]).toEqual([403, "cross-site"])
  })
})
