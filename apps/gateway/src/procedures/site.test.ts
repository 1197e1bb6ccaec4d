import { Database } from "@diemcau/store/Database"
import { Effect } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

const admin = (method: string, path: string, body?: unknown) => gateway.call("administrator", method, path, body)
const reason = "Nghị quyết 60 về sáp nhập"
let day = 0
const at = (time: string, on: number) => new Date(Date.parse(`2026-12-01T${time}:00+07:00`) + on * 86_400_000).toISOString()

/** A site of its own, with a unit of its own. */
const newSite = async (code: string) => {
  const unit = await admin("POST", "/api/v1/units", { code, name: `Xã ${code}`, nameEn: null, kind: "district", validFrom: "2026-01-01" })
  expect(unit.status).toBe(201)
  const site = await admin("POST", "/api/v1/sites", { code, name: `Điểm cầu ${code}`, nameEn: null, unitId: unit.body.id, validFrom: "2026-01-01" })
  expect(site.status).toBe(201)
  return { unitId: unit.body.id as string, siteId: site.body.id as string }
}
const scheduled = async (siteIds: ReadonlyArray<string>, on = day, time = "08:00"): Promise<{ id: string; number: string }> => {
  const [mainSiteId, ...memberSiteIds] = siteIds
  const sent = await gateway.call("operator", "POST", "/api/v1/registrations", {
    containsStateSecrets: false,
    request: {
      subject: "Giao ban", chair: `Ông ${siteIds[0]} ${time}`, chairPosition: "", attendees: "", documentNumber: "", document: null, mainSiteId, memberSiteIds,
      opensAt: at(time, on), closesAt: at(`${String(Number(time.slice(0, 2)) + 1).padStart(2, "0")}:00`, on),
      needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: ""
    }
  })
  const approved = await gateway.call("approver", "POST", `/api/v1/registrations/${sent.body.registration.id}/approval`, { remarks: "Cho phép, vì việc gấp" })
  expect(approved.status).toBe(200)
  return { id: approved.body.registration.meetingId, number: sent.body.registration.number }
}
const meetingFile = async (id: string) => (await gateway.call("operator", "GET", `/api/v1/meetings/${id}`)).body
const siteOf = async (id: string) => (await admin("GET", "/api/v1/sites")).body.sites.find((one: { id: string }) => one.id === id)

describe("units and sites", () => {
  it("are added by a code that only one has, and found at once", async () => {
    const { unitId } = await newSite("xa-an-tuong")
    const twice = await admin("POST", "/api/v1/sites", { code: "xa-an-tuong", name: "Khác", nameEn: null, unitId, validFrom: "2026-01-01" })
    expect([twice.status, twice.body.code]).toEqual([409, "code-taken"])
    const unitTwice = await admin("POST", "/api/v1/units", { code: "xa-an-tuong", name: "Khác", nameEn: null, kind: "office", validFrom: "2026-01-01" })
    expect(unitTwice.body.code).toBe("code-taken")
    expect((await gateway.call("registrant", "GET", "/api/v1/sites/xa-an-tuong")).body).toMatchObject({ name: "Điểm cầu xa-an-tuong", rooms: [], formerNames: [] })
  })

  it("keep their old names for the papers of earlier days", async () => {
    const { unitId, siteId } = await newSite("xa-nhu-khe")
    const details = { name: "Xã Nhữ Khê mới", nameEn: "Nhu Khe", unitId }
    const renamed = await admin("PUT", `/api/v1/sites/${siteId}`, details)
    expect(renamed.body).toMatchObject({ name: "Xã Nhữ Khê mới", code: "xa-nhu-khe", formerNames: [{ name: "Điểm cầu xa-nhu-khe", before: "2026-11-23" }] })
    // The same again changes no name.
    expect((await admin("PUT", `/api/v1/sites/${siteId}`, details)).body.formerNames).toHaveLength(1)
    const unit = await admin("PUT", `/api/v1/units/${unitId}`, { name: "Xã Nhữ Khê", nameEn: null, kind: "office" })
    expect(unit.body).toMatchObject({ kind: "office", formerNames: [{ name: "Xã xa-nhu-khe" }] })
  })

  it.each([
    ["a code with capitals", { code: "Xa-Moi" }, "code", "code.unreadable"], ["a code of one letter", { code: "x" }, "code", "code.unreadable"],
    ["a code of the web's own", { code: "import" }, "code", "code.reserved"], ["no name", { name: " " }, "name", "text.required"],
    ["a name with a hidden mark", { name: "a\u202eb" }, "name", "text.unreadable"], ["31 November", { validFrom: "2026-11-31" }, "validFrom", "date.unreadable"]
  ])("refuse %s at its field", async (_what, change, path, code) => {
    const answer = await admin("POST", "/api/v1/sites", { code: "xa-moi", name: "Xã Mới", nameEn: null, unitId: gateway.officers.leader.unitId, validFrom: "2026-01-01", ...change })
    expect(answer.status).toBe(422)
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ path, code }))
  })
})

describe("rooms and lines", () => {
  it("are added, revised and ended at a site", async () => {
    const { siteId } = await newSite("xa-phong")
    const added = await gateway.call("operator", "POST", `/api/v1/sites/${siteId}/rooms`, { name: "Phòng họp tầng 2", seats: 40 })
    const [room] = added.body.rooms
    expect(room).toMatchObject({ name: "Phòng họp tầng 2", seats: 40 })
    expect((await gateway.call("operator", "PUT", `/api/v1/rooms/${room.id}`, { name: "Hội trường", seats: null })).status).toBe(204)
    const [line] = (await admin("POST", `/api/v1/sites/${siteId}/lines`, { name: "TSLCD", provider: "VNPT", bandwidth: 20 })).body.lines
    expect((await admin("PUT", `/api/v1/lines/${line.id}`, { name: "TSLCD", provider: "Viettel", bandwidth: 50 })).status).toBe(204)
    expect(await siteOf(siteId)).toMatchObject({ rooms: [{ name: "Hội trường", seats: null }], lines: [{ provider: "Viettel", bandwidth: 50 }] })
    expect((await admin("POST", `/api/v1/rooms/${room.id}/closing`, { reason })).status).toBe(204)
    expect((await admin("POST", `/api/v1/lines/${line.id}/closing`, { reason })).status).toBe(204)
    expect(await siteOf(siteId)).toMatchObject({ rooms: [], lines: [] })
    expect((await admin("POST", `/api/v1/rooms/${room.id}/closing`, { reason })).status).toBe(404)
  })
  it.each([["0 seats", { name: "P", seats: 0 }], ["half a seat", { name: "P", seats: 1.5 }], ["no name", { name: "", seats: null }]])("refuse %s", async (_what, body) => {
    expect((await admin("POST", `/api/v1/sites/${gateway.siteIds[0]}/rooms`, body)).status).toBe(422)
  })
})

describe("closing sites", () => {
  it("takes every meeting to come with it, in one proposal, and all of it is in the journal", async () => {
    day = 10
    const [first, second, next] = [await newSite("xa-mot"), await newSite("xa-hai"), await newSite("xa-moi")]
    const [main, other] = gateway.siteIds as [string, string]
    const past = await scheduled([main, first.siteId], 2)
    const moves = await scheduled([main, first.siteId, second.siteId], 10)
    const leaves = await scheduled([main, other, second.siteId], 11)
    const ends = await scheduled([first.siteId, other], 12)
    const proposed = { siteIds: [first.siteId, second.siteId], lastDay: "2026-12-05", successorId: next.siteId }
    const assessed = await admin("POST", "/api/v1/sites/closing/assessment", proposed)
    expect(assessed.body.meetings.map(({ id, settlements }: { id: string; settlements: unknown }) => [id, settlements])).toEqual([
      [moves.id, ["successor", "cancel"]], [leaves.id, ["successor", "without", "cancel"]], [ends.id, ["successor", "cancel"]]
    ])
    const settle = (settlements: ReadonlyArray<readonly [string, string]>) => admin("POST", "/api/v1/sites/closing", {
      ...proposed, reason, meetings: settlements.map(([meetingId, settlement]) => ({ meetingId, revision: 0, settlement }))
    })
    const half = await settle([[moves.id, "successor"], [leaves.id, "without"]])
    expect([half.status, half.body.code, half.body.refusal.meetings]).toEqual([409, "meetings-unsettled", [{ id: ends.id, number: ends.number }]])
    expect((await meetingFile(moves.id)).meeting.siteIds).toEqual([main, first.siteId, second.siteId])

    const done = await settle([[moves.id, "successor"], [leaves.id, "without"], [ends.id, "cancel"]])
    expect(done.status).toBe(200)
    expect((await meetingFile(moves.id)).meeting).toMatchObject({ siteIds: [main, next.siteId], state: "scheduled", revision: 1 })
    expect((await meetingFile(leaves.id)).meeting.siteIds).toEqual([main, other])
    const ended = await meetingFile(ends.id)
    expect(ended.meeting.state).toBe("cancelled")
    expect(ended.history.at(-1)).toMatchObject({ event: "meeting.cancelled" })
    // Before the last day nothing changes.
    expect((await meetingFile(past.id)).meeting.siteIds).toEqual([main, first.siteId])
    expect(await siteOf(first.siteId)).toMatchObject({ validTo: "2026-12-05", successorId: next.siteId })
    const held = await gateway.run(Effect.flatMap(Database, ({ client }) =>
      client.unsafe<{ site_id: string }>("select site_id from site_bookings where meeting_id = $1 and not released order by site_id", [moves.id])))
    expect(held.map(({ site_id }) => site_id)).toEqual([main, next.siteId].sort())
    const lines = await gateway.run(Effect.flatMap(Database, ({ client }) =>
      client.unsafe<{ event: string }>("select event from journal order by position desc limit 4", [])))
    expect(lines.map(({ event }) => event)).toEqual(["site.closed", "meeting.cancelled", "meeting.changed", "meeting.changed"])
  })

  it("MUST leave everything as it was when the successor is taken", async () => {
    const [old, next] = [await newSite("xa-ban-cu"), await newSite("xa-ban-moi")]
    const free = await scheduled([gateway.siteIds[5]!, old.siteId], 20)
    const blocked = await scheduled([gateway.siteIds[6]!, old.siteId], 21)
    await scheduled([gateway.siteIds[7]!, next.siteId], 21)
    const proposed = { siteIds: [old.siteId], lastDay: "2026-12-10", successorId: next.siteId }
    const assessed = await admin("POST", "/api/v1/sites/closing/assessment", proposed)
    expect(assessed.body.meetings.map(({ successorTaken, settlements }: { successorTaken: boolean; settlements: unknown }) => [successorTaken, settlements]))
      .toEqual([[false, ["successor", "cancel"]], [true, ["cancel"]]])
    const forced = await admin("POST", "/api/v1/sites/closing", {
      ...proposed, reason, meetings: [free, blocked].map(({ id }) => ({ meetingId: id, revision: 0, settlement: "successor" }))
    })
    expect([forced.status, forced.body.code]).toEqual([409, "clashes-with-confirmed"])
    expect((await meetingFile(free.id)).meeting).toMatchObject({ siteIds: [gateway.siteIds[5], old.siteId], revision: 0 })
    expect(await siteOf(old.siteId)).toMatchObject({ validTo: null, successorId: null })
  })

  it("and booking them at once: never both", async () => {
    const { siteId } = await newSite("xa-dua")
    const sent = await gateway.call("operator", "POST", "/api/v1/registrations", {
      containsStateSecrets: false,
      request: {
        subject: "Giao ban", chair: "Ông Đua", chairPosition: "", attendees: "", documentNumber: "", document: null, mainSiteId: gateway.siteIds[8], memberSiteIds: [siteId],
        opensAt: at("08:00", 30), closesAt: at("09:00", 30),
        needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: ""
      }
    })
    const [closed, approved] = await Promise.all([
      admin("POST", "/api/v1/sites/closing", { siteIds: [siteId], lastDay: "2026-12-20", successorId: null, reason, meetings: [] }),
      gateway.call("approver", "POST", `/api/v1/registrations/${sent.body.registration.id}/approval`, { remarks: "Cho phép, vì việc gấp" })
    ])
    expect([closed.status, approved.status].filter((status) => status === 200)).toHaveLength(1)
  })

  it.each([
    ["a last day in the past", { lastDay: "2026-11-22" }, 422, "closing-day"],
    ["a site that is nobody's", { siteIds: ["00000000-0000-7000-8000-00000000dead"] }, 404, "not-found"],
    ["no site", { siteIds: [] }, 422, "invalid-input"], ["a short reason", { reason: "Vì thế" }, 422, "invalid-input"]
  ])("refuses %s", async (_what, change, status, code) => {
    const answer = await admin("POST", "/api/v1/sites/closing", { siteIds: [gateway.siteIds[20]], lastDay: "2027-01-01", successorId: null, reason, meetings: [], ...change })
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })
})

describe("closing units", () => {
  it("needs a successor for what they still have", async () => {
    const [old, next] = [await newSite("huyen-cu"), await newSite("tinh-moi")]
    const close = (successorId: string | null) => admin("POST", "/api/v1/units/closing", { unitIds: [old.unitId], lastDay: "2026-12-31", successorId, reason })
    const refused = await close(null)
    expect([refused.status, refused.body.code, refused.body.refusal]).toEqual([409, "unit-in-use", expect.objectContaining({ sites: 1, officers: 0 })])
    expect((await close(old.unitId)).body.code).toBe("successor-unusable")
    const done = await close(next.unitId)
    expect(done.body.units.find(({ id }: { id: string }) => id === old.unitId)).toMatchObject({ validTo: "2026-12-31", successorId: next.unitId })
    expect((await siteOf(old.siteId)).unitId).toBe(old.unitId)
    expect((await close(next.unitId)).body.code).toBe("estate-closed")
  })
})
