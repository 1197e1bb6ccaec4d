import * as Database from "@diemcau/store/Database"
import { afterAll, beforeAll, expect, it, vi } from "vitest"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

vi.mock(import("@diemcau/store/Database"), { spy: true })

let gateway: TestGateway
/** Of 2 sites and of all 28, a day apart. */
const meetings: Array<string> = []

const approved = async (day: number, siteIds: ReadonlyArray<string>): Promise<string> => {
  const [mainSiteId, ...memberSiteIds] = siteIds
  const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", {
    containsStateSecrets: false,
    request: {
      subject: "Giao ban", chair: "A B", chairPosition: "", attendees: "", documentNumber: "", document: null, mainSiteId, memberSiteIds,
      opensAt: `2026-12-0${day}T01:00:00.000Z`, closesAt: `2026-12-0${day}T02:00:00.000Z`,
      needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: ""
    }
  })
  const answer = await gateway.call("approver", "POST", `/api/v1/registrations/${sent.body.registration.id}/approval`, { remarks: "Cho phép, vì việc gấp" })
  expect(answer.status).toBe(200)
  return answer.body.registration.meetingId
}

beforeAll(async () => {
  gateway = await startTestGateway()
  meetings.push(await approved(1, gateway.siteIds.slice(0, 2)), await approved(2, gateway.siteIds))
})
afterAll(() => gateway?.stop())

const queries = async (who: "operator" | "leader", path: string): Promise<number> => {
  await gateway.call(who, "GET", path)
  vi.mocked(Database.query).mockClear()
  expect((await gateway.call(who, "GET", path)).status).toBe(200)
  return vi.mocked(Database.query).mock.calls.length
}

it.each([
  ["", 6], ["/readiness", 9], ["/live", 5]
])("a page of a meeting (%s) asks the database as often for 28 sites as for 2", async (page, most) => {
  const [few, all] = [await queries("operator", `/api/v1/meetings/${meetings[0]}${page}`), await queries("operator", `/api/v1/meetings/${meetings[1]}${page}`)]
  expect(all).toBe(few)
  expect(all).toBeLessThanOrEqual(most)
})

it.each(["operator", "leader"] as const)("what days hold for the %s takes as many queries for three meetings as for two", async (who) => {
  const pages = ["/api/v1/meetings?from=2026-12-01&to=2026-12-03", "/api/v1/desk"]
  const before = [await queries(who, pages[0]!), await queries(who, pages[1]!)]
  await approved(who === "operator" ? 3 : 4, gateway.siteIds.slice(3))
  expect([await queries(who, pages[0]!), await queries(who, pages[1]!)]).toEqual(before)
})
