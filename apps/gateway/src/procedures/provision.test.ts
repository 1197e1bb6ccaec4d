import { provisions } from "@diemcau/core/regulation/tuyen-quang"
import type { Amount, ProvisionKey } from "@diemcau/core/Regulation"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

const amend = (key: ProvisionKey, value: Amount | null) => gateway.call("administrator", "PUT", `/api/v1/regulation/provisions/${key}`, { value, reason: "Theo chỉ đạo của Ủy ban" })

/** Sets it to the most that it takes in this unit; false: it is not counted in it. */
const setToMost = async (key: ProvisionKey, unit: Amount["unit"]): Promise<boolean> => {
  const asked = await amend(key, { amount: 1_000_000, unit })
  if (asked.status === 200) return true
  expect([key, asked.status, asked.body.code]).toEqual([key, 422, "provision-value"])
  const { bound } = asked.body.refusal as { readonly bound: Amount | null }
  if (bound === null) return false
  expect([key, (await amend(key, { ...bound, amount: bound.amount + 1 })).status, (await amend(key, bound)).status, bound.unit]).toEqual([key, 422, 200, unit])
  return true
}

let day = 0
/** What a province does all day, from registering to the duties of everybody: nothing of it fails for the platform's own reasons. */
const aDay = async (): Promise<ReadonlyArray<string>> => {
  const failed: Array<string> = []
  const call = async (who: keyof TestGateway["officers"], method: string, path: string, body?: unknown) => {
    const answer = await gateway.call(who, method, `/api/v1${path}`, body)
    if (answer.status >= 500) failed.push(`${method} ${path}: ${answer.status}`)
    return answer.body
  }
  const opens = new Date(gateway.clock.now().getTime() + (10 + day++) * 86_400_000)
  const request = {
    subject: "Giao ban", chair: `Chủ trì ${day}`, chairPosition: "", opensAt: opens.toISOString(), closesAt: new Date(opens.getTime() + 3_600_000).toISOString(),
    mainSiteId: gateway.siteIds[0], memberSiteIds: [gateway.siteIds[1]], attendees: "", documentNumber: "", document: null,
    needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "Việc gấp của tỉnh", orderedBy: "Chủ tịch"
  }
  await call("registrant", "POST", "/assessments", request)
  const { registration } = await call("registrant", "POST", "/registrations", { containsStateSecrets: false, request }) ?? {}
  const approved = registration === undefined ? undefined : await call("approver", "POST", `/registrations/${registration.id}/approval`, { remarks: "Cho phép, vì việc gấp" })
  const meetingId = approved?.registration?.meetingId
  if (meetingId != null) {
    for (const path of [`/meetings/${meetingId}`, `/meetings/${meetingId}/readiness`]) await call("operator", "GET", path)
    await call("operator", "POST", `/meetings/${meetingId}/readiness/probe`)
  }
  for (const path of ["/desk", "/duties/meetings", "/duties?from=2026-01-01&to=2026-03-31", "/duties", "/overrides", "/approvals"]) await call("approver", "GET", path)
  await call("administrator", "POST", "/regulation/diff", { effectiveFrom: null, provisions: [{ key: "call-rate", value: { amount: 2048 + day, unit: "kbit/s" } }], days: [] })
  return meetingId == null ? [...failed, `not approved: ${JSON.stringify(approved ?? registration)}`] : failed
}

describe("the largest values that provisions take", () => {
  it("with the values as seeded the day goes well", async () => {
    expect(await aDay()).toEqual([])
  })

  it.each(["second", "minute", "hour", "day", "working-day", "month", "officer", "percent"] as const)("so it does with every number at its most, counted in %s", async (unit) => {
    const set: Array<ProvisionKey> = []
    for (const { key } of provisions) if (await setToMost(key, unit)) set.push(key)
    expect(set).not.toEqual([])
    expect(await aDay()).toEqual([])
    for (const { key, value } of provisions) if (set.includes(key)) expect([key, (await amend(key, value)).status]).toEqual([key, 200])
  })
})
