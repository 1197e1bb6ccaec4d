import { afterAll, beforeAll, expect, it } from "vitest"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
let site: { readonly id: string; readonly code: string; readonly name: string }
let other: typeof site
beforeAll(async () => {
  gateway = await startTestGateway()
  const { sites } = (await gateway.call("operator", "GET", "/api/v1/sites")).body
  ;[site, other] = [sites[10], sites[11]]
})
afterAll(() => gateway?.stop())

const board = (token?: string, code = site.code) => gateway.call(null, "GET", `/api/v1/display/${code}${token === undefined ? "" : `?token=${token}`}`)
const open = async (name: string) => {
  const { token, displays } = (await gateway.call("operator", "PUT", `/api/v1/sites/${site.id}/displays`, { name })).body
  return { token: token as string, id: displays.find((one: { readonly name: string }) => one.name === name).id as string }
}
const approved = async (subject: string, opensAt: string, closesAt: string): Promise<string> => {
  const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", {
    containsStateSecrets: false,
    request: {
      subject, chair: `Ông ${subject}`, chairPosition: "", attendees: "", documentNumber: "", document: null, mainSiteId: site.id, memberSiteIds: [other.id],
      opensAt, closesAt, needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" },
      reason: "Theo chỉ đạo của lãnh đạo", orderedBy: "Chủ tịch"
    }
  })
  return (await gateway.call("approver", "POST", `/api/v1/registrations/${sent.body.registration.id}/approval`, { remarks: "Cho phép, vì việc gấp" })).body.registration.meetingId
}

it("shows today's meetings to who has the token or is signed in, and only when the room is held", async () => {
  const meeting = await approved("Chuyện nội bộ", "2026-11-23T08:00:00+07:00".replace("08", "09"), "2026-11-23T10:00:00+07:00")
  await approved("Ngày mai", "2026-11-24T09:00:00+07:00", "2026-11-24T10:00:00+07:00")
  const cancelled = await approved("Không họp", "2026-11-23T14:00:00+07:00", "2026-11-23T15:00:00+07:00")
  await gateway.call("approver", "POST", `/api/v1/meetings/${cancelled}/cancellation`, { reason: "Hoãn vì mưa lũ" })
  const { token } = await open("Cửa phòng họp tầng 2")
  const shown = await board(token)
  expect(shown.body).toEqual({
    site: { code: site.code, name: site.name, nameEn: expect.anything() }, now: "2026-11-23T01:00:00.000Z",
    meetings: [{ opensAt: "2026-11-23T02:00:00.000Z", closesAt: "2026-11-23T03:00:00.000Z", state: "scheduled", about: null }], maintenance: []
  })
  // What is out of service is no secret; why is said too.
  const planned = await gateway.call("operator", "POST", "/api/v1/maintenance", {
    scope: { kind: "site", id: site.id }, opensAt: "2026-11-23T04:00:00.000Z", closesAt: "2026-11-23T05:00:00.000Z", reason: "Thay bóng đèn máy chiếu", ifHeld: "refuse"
  })
  expect(planned.status).toBe(201)
  expect((await board(token)).body.maintenance).toEqual([{ opensAt: "2026-11-23T04:00:00.000Z", closesAt: "2026-11-23T05:00:00.000Z", reason: "Thay bóng đèn máy chiếu" }])
  // The screen is for those who pass by: an officer at it sees no more.
  expect((await gateway.call("operator", "GET", `/api/v1/display/${site.code}`)).body.meetings).toEqual(shown.body.meetings)

  const publish = (who: "operator" | "registrant" | "leader", isPublic: boolean) => gateway.call(who, "PUT", `/api/v1/meetings/${meeting}/publicity`, { public: isPublic })
  expect([(await publish("registrant", true)).status, (await publish("leader", true)).status]).toEqual([403, 403])
  expect((await publish("operator", true)).status).toBe(204)
  expect((await publish("operator", true)).status).toBe(204)
  expect((await board(token)).body.meetings[0].about).toEqual({ subject: "Chuyện nội bộ", chair: "Ông Chuyện nội bộ", unitName: expect.any(String) })
  expect((await gateway.call("operator", "GET", `/api/v1/meetings/${meeting}`)).body.isPublic).toBe(true)
  await publish("operator", false)
  expect((await board(token)).body.meetings[0].about).toBeNull()
})

it("is for one site, until it is revoked, and tells nobody else that there is one", async () => {
  const { token, id } = await open("Cửa phòng họp tầng 3")
  expect((await board(token)).status).toBe(200)
  for (const answer of [await board(token, other.code), await board(), await board("sai"), await board(token, "khong-co"), await board("%00")]) {
    expect([answer.status, answer.body.code]).toEqual([404, "not-found"])
  }
  expect(JSON.stringify((await gateway.call("operator", "GET", `/api/v1/sites/${site.id}/displays`)).body)).not.toContain(token)
  expect((await gateway.call("registrant", "POST", `/api/v1/displays/${id}/revocation`)).status).toBe(403)
  expect((await gateway.call("administrator", "POST", `/api/v1/displays/${id}/revocation`)).status).toBe(204)
  expect((await board(token)).status).toBe(404)
  // Again is no harm.
  expect((await gateway.call("administrator", "POST", `/api/v1/displays/${id}/revocation`)).status).toBe(204)
  expect((await gateway.call("administrator", "POST", "/api/v1/displays/00000000-0000-7000-8000-00000000dead/revocation")).status).toBe(404)
  // A display's token is no session.
  expect((await gateway.raw("/api/v1/sites", { headers: { authorization: `Bearer ${token}` } })).status).toBe(401)
})

it("has a name that can be read", async () => {
  const answer = await gateway.call("operator", "PUT", `/api/v1/sites/${site.id}/displays`, { name: " " })
  expect([answer.status, answer.body.errors[0].path, answer.body.errors[0].code]).toEqual([422, "name", "text.required"])
})
