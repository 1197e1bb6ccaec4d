import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

const details = (change: Record<string, unknown> = {}) => ({
  name: "Hoàng Thị Nết", position: "Chuyên viên", phone: "0912 000 111", email: "", unitId: gateway.officers.registrant.unitId,
  roles: ["registrant"], siteIds: [], ...change
})
const add = async (change: Record<string, unknown> = {}) =>
  (await gateway.call("administrator", "POST", "/api/v1/officers", details(change))).body as { id: string; account: string | null }
const openAccount = async (id: string, account: string) =>
  (await gateway.call("administrator", "PUT", `/api/v1/officers/${id}/account`, { account })).body as { account: string; password: string }
const signIn = (account: string, password: string) => gateway.call(null, "POST", "/api/v1/sessions", { account, password })
const as = (token: string) => ({ authorization: `Bearer ${token}` })
const reason = { reason: "Nghỉ hưu theo chế độ" }

describe("an officer's account", () => {
  it("begins with a password told once, that opens nothing until it is changed", async () => {
    const { id } = await add()
    const { account, password } = await openAccount(id, "hoang-net")
    expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
    const { body: { token } } = await signIn(account, password)
    const me = await gateway.call(null, "GET", "/api/v1/me", undefined, as(token))
    expect(me.body).toMatchObject({ account, mustChangePassword: true })
    for (const path of ["/api/v1/registrations", "/api/v1/desk", "/api/v1/live"]) {
      const refused = await gateway.call(null, "GET", path, undefined, as(token))
      expect([refused.status, refused.body.code], path).toEqual([403, "password-change-needed"])
    }
    const elsewhere = (await signIn(account, password)).body.token as string
    const change = (current: string, next: string) =>
      gateway.call(null, "PUT", "/api/v1/me/password", { current, password: next }, as(token))
    expect((await change("không phải", "mật khẩu đủ dài")).body.code).toBe("password-wrong")
    expect((await change(password, password)).body.code).toBe("password-repeated")
    expect((await change(password, "ngắn quá 11")).body.errors).toMatchObject([{ path: "password", code: "password.too-short" }])
    expect((await change(password, "mười hai ký ")).status).toBe(204)
    expect((await gateway.call(null, "GET", "/api/v1/registrations", undefined, as(token))).status).toBe(200)
    expect((await gateway.call(null, "GET", "/api/v1/me", undefined, as(elsewhere))).status).toBe(401)
    expect((await signIn(account, password)).status).toBe(401)
    expect((await signIn(account, "mười hai ký ")).status).toBe(201)
  })

  it("is opened once, under a name that nobody else has, and its password is reset", async () => {
    const first = await add(), second = await add()
    const { password } = await openAccount(first.id, "mot.nguoi")
    expect((await gateway.call("administrator", "PUT", `/api/v1/officers/${second.id}/account`, { account: "mot.nguoi" })).body.code).toBe("account-taken")
    expect((await gateway.call("administrator", "PUT", `/api/v1/officers/${first.id}/account`, { account: "khac" })).body.code).toBe("account-state")
    expect((await gateway.call("administrator", "PUT", `/api/v1/officers/${second.id}/account/first-password`)).body.code).toBe("account-state")
    const { token } = (await signIn("mot.nguoi", password)).body as { token: string }
    const reset = await gateway.call("administrator", "PUT", `/api/v1/officers/${first.id}/account/first-password`)
    expect(reset.body.password).not.toBe(password)
    expect((await gateway.call(null, "GET", "/api/v1/me", undefined, as(token))).status).toBe(401)
    expect((await signIn("mot.nguoi", password)).status).toBe(401)
    expect((await signIn("mot.nguoi", reset.body.password)).status).toBe(201)
  })

  it("leaves no password in the journal", async () => {
    const { id } = await add({ name: "Người Có Mật Khẩu" })
    const { password } = await openAccount(id, "co-mat-khau")
    const entries = JSON.stringify((await gateway.call("administrator", "GET", "/api/v1/events?limit=200")).body)
    expect(entries).toContain("co-mat-khau")
    expect(entries).not.toContain(password)
    expect(entries).not.toContain("argon2id")
  })
})

describe("the list of officers", () => {
  it("refuses what does not exist, and an officer without a role", async () => {
    const nowhere = "00000000-0000-7000-8000-00000000dead"
    const post = (change: Record<string, unknown>) => gateway.call("administrator", "POST", "/api/v1/officers", details(change))
    expect((await post({ unitId: nowhere })).status).toBe(404)
    expect((await post({ siteIds: [nowhere] })).status).toBe(404)
    expect((await post({ roles: [] })).body.errors).toMatchObject([{ path: "roles", code: "roles.none" }])
    expect((await post({ roles: ["registrant", "registrant"] })).body.errors).toMatchObject([{ code: "roles.repeated" }])
    expect((await post({ phone: "không có" })).body.errors).toMatchObject([{ path: "phone", code: "phone.unreadable" }])
    expect((await post({ name: "a\u202eb" })).body.errors).toMatchObject([{ path: "name", code: "text.unreadable" }])
  })
})

describe("an officer who leaves", () => {
  it("is signed out and stays out; the name stays; nothing of the officer changes any more", async () => {
    const { id } = await add({ name: "Người Sắp Nghỉ", roles: ["technician"], siteIds: [gateway.siteIds[3]] })
    const { account, password } = await openAccount(id, "sap-nghi")
    const { token } = (await signIn(account, password)).body as { token: string }
    const technicians = async () => {
      const { sites } = (await gateway.call("leader", "GET", "/api/v1/sites")).body as { sites: ReadonlyArray<{ id: string; technicians: ReadonlyArray<{ id: string }> }> }
      return sites.find((site) => site.id === gateway.siteIds[3])!.technicians.map((one) => one.id)
    }
    expect(await technicians()).toContain(id)
    const closed = await gateway.call("administrator", "POST", `/api/v1/officers/${id}/closing`, reason)
    expect(closed.body).toMatchObject({ name: "Người Sắp Nghỉ", account, closedAt: gateway.clock.now().toISOString() })
    expect(await technicians()).not.toContain(id)
    expect((await gateway.call(null, "GET", "/api/v1/me", undefined, as(token))).status).toBe(401)
    expect((await signIn(account, password)).status).toBe(401)
    for (const [method, path, body] of [
      ["POST", "closing", reason], ["PUT", "account", { account: "lai" }], ["PUT", "account/first-password", undefined], ["PUT", "", details()]
    ] as const) {
      const again = await gateway.call("administrator", method, `/api/v1/officers/${id}${path === "" ? "" : `/${path}`}`, body)
      expect([again.status, again.body.code], path).toEqual([409, "officer-closed"])
    }
  })

  // Last: whoever of the two stays, the test's own administrator may be gone.
  it("is never oneself, and never the last administrator", async () => {
    const { id: self, name: _name, ...own } = gateway.officers.administrator
    const close = (id: string) => gateway.call("administrator", "POST", `/api/v1/officers/${id}/closing`, reason)
    expect((await close(self)).body.code).toBe("oneself-protected")
    const degraded = await gateway.call("administrator", "PUT", `/api/v1/officers/${self}`, details({ ...own, name: "Q", roles: ["operator"] }))
    expect(degraded.body.code).toBe("oneself-protected")
    // Two administrators close each other at once: one stays.
    const other = await add({ name: "Quản trị hai", roles: ["administrator"] })
    const { account, password } = await openAccount(other.id, "quan-tri-2")
    const { token } = (await signIn(account, password)).body as { token: string }
    await gateway.call(null, "PUT", "/api/v1/me/password", { current: password, password: "một mật khẩu dài" }, as(token))
    const both = await Promise.all([
      close(other.id), gateway.call(null, "POST", `/api/v1/officers/${self}/closing`, reason, as(token))
    ])
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
    const refused = both.find(({ status }) => status !== 200)!
    expect(["last-administrator", "not-signed-in"]).toContain(refused.body.code)
  })
})
