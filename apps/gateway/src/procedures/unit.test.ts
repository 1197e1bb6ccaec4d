import { Database } from "@diemcau/store/Database"
import * as OfficerStore from "@diemcau/store/Officer"
import { Effect } from "effect"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { perform } from "../perform.ts"
import { startTestGateway, testMorning, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())
beforeEach(() => gateway.clock.set(testMorning))

const admin = (method: string, path: string, body?: unknown) => gateway.call("administrator", method, path, body)
const newUnit = async (code: string): Promise<string> =>
  (await admin("POST", "/api/v1/units", { code, name: `Xã ${code}`, nameEn: null, kind: "district", validFrom: "2026-01-01" })).body.id
const newSite = async (code: string, unitId: string): Promise<string> =>
  (await admin("POST", "/api/v1/sites", { code, name: `Điểm cầu ${code}`, nameEn: null, unitId, validFrom: "2026-01-01" })).body.id
const closing = (unitId: string, successorId: string, lastDay: string) => ({ unitIds: [unitId], lastDay, successorId })
const close = (unitId: string, successorId: string, lastDay: string) =>
  admin("POST", "/api/v1/units/closing", { ...closing(unitId, successorId, lastDay), reason: "Nghị quyết 60 về sáp nhập" })
/** As the clock does when a unit's timer is due. */
const handOver = (unitId: string) => gateway.run(perform("unit.hand-over", { unitId } as never, { officer: null }) as never) as Promise<unknown>
const sql = <Row extends object>(statement: string, ...given: ReadonlyArray<string>) =>
  gateway.run(Effect.flatMap(Database, ({ client }) => client.unsafe<Row>(statement, [...given])))
const timersOf = (unitId: string) => sql<{ due: Date }>("select due from timers where kind = 'unit.hand-over' and subject_id = $1 and done_at is null", unitId)
const siteUnit = async (id: string) => (await sql<{ unit: string }>("select unit_id as unit from sites where id = $1", id))[0]!.unit
const registered = async (who: "stranger" | "registrant", opensAt: string, siteIds: ReadonlyArray<string>) =>
  (await gateway.call(who, "POST", "/api/v1/registrations", {
    containsStateSecrets: false,
    request: {
      subject: "Giao ban", chair: `Chủ trì ${opensAt}`, chairPosition: "", attendees: "", documentNumber: "", document: null, opensAt,
      closesAt: new Date(Date.parse(opensAt) + 3_600_000).toISOString(), mainSiteId: siteIds[0]!, memberSiteIds: siteIds.slice(1),
      needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: ""
    }
  })).body.registration as { readonly id: string }

describe("a merger of units", () => {
  it("takes effect on its day: what there is and what is registered stays with the old unit to the end of its last day", async () => {
    const old = gateway.officers.stranger.unitId
    const next = await newUnit("xa-moi-lap")
    const site = await newSite("hoi-truong-cu", old)
    const waiting = await registered("stranger", "2026-12-20T01:00:00Z", gateway.siteIds.slice(20, 22))
    const before = await registered("stranger", "2026-12-10T01:00:00Z", gateway.siteIds.slice(20, 22))
    const after = await registered("stranger", "2027-01-05T01:00:00Z", gateway.siteIds.slice(20, 22))
    for (const { id } of [before, after]) expect((await gateway.call("approver", "POST", `/api/v1/registrations/${id}/approval`, { remarks: "Cho phép, vì việc gấp" })).status).toBe(200)

    const preview = await admin("POST", "/api/v1/units/closing/assessment", closing(old, next, "2026-12-31"))
    expect(preview.body).toMatchObject({ takesEffectOn: "2027-01-01", heldBefore: 1, handedOver: { officers: 1, registrations: 3, meetings: 1 } })
    expect(await timersOf(old)).toEqual([])
    expect((await close(old, next, "2026-12-31")).status).toBe(200)
    expect((await timersOf(old)).map(({ due }) => due.toISOString())).toEqual(["2026-12-31T17:00:00.000Z"])
    expect(await siteUnit(site)).toBe(old)
    // The old unit goes on working: its officer still registers, and sees what it registered.
    expect((await gateway.call("stranger", "GET", `/api/v1/registrations/${waiting.id}`)).status).toBe(200)

    gateway.clock.set(new Date("2026-12-31T16:59:59Z"))
    await expect(handOver(old)).rejects.toMatchObject({ reason: { _tag: "NothingChanges" } })
    gateway.clock.set(new Date("2026-12-31T17:00:00Z"))
    await handOver(old)
    expect(await siteUnit(site)).toBe(next)
    const { id: officerId } = gateway.officers.stranger
    expect((await gateway.run(OfficerStore.find(officerId, gateway.clock.now())))?.unitId).toBe(next)
    expect(await sql("select 1 from registrations where unit_id = $1", next)).toHaveLength(3)
    expect(await sql("select 1 from meetings where unit_id = $1", next)).toHaveLength(2)
    const journal = await sql<{ data: { handedOver: object }; officer_id: string | null }>("select data, officer_id from journal where event = 'unit.handed-over'")
    expect(journal).toMatchObject([{ officer_id: null, data: { handedOver: { officers: 1, registrations: 3, meetings: 2 } } }])
    // Rung again after a restart: nothing is left, nothing is written.
    await expect(handOver(old)).rejects.toMatchObject({ reason: { _tag: "NothingChanges" } })
  })

  it("goes to whoever took over from the successor, if that one closed in the meantime", async () => {
    const [a, b, c] = [await newUnit("xa-a"), await newUnit("xa-b"), await newUnit("xa-c")]
    const site = await newSite("diem-a", a)
    expect((await close(a, b, "2026-12-31")).status).toBe(200)
    expect((await close(b, c, "2026-12-15")).status).toBe(200)
    gateway.clock.set(new Date("2027-01-01T00:00:00+07:00"))
    await handOver(a)
    expect(await siteUnit(site)).toBe(c)
  })
})
