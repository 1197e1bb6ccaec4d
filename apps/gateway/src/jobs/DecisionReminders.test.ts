import { afterAll, beforeAll, expect, it } from "vitest"
import { startTestGateway, testMorning, type TestGateway } from "../TestGateway.ts"
import { remindOfDecisions } from "./DecisionReminders.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

const send = async (hour: string): Promise<string> => (await gateway.call("registrant", "POST", "/api/v1/registrations", {
  containsStateSecrets: false, request: {
    subject: "Giao ban", chair: "A B", chairPosition: "", attendees: "", documentNumber: "", document: null,
    opensAt: `2026-12-04T${hour}:00:00+07:00`, closesAt: `2026-12-04T${hour}:30:00+07:00`, mainSiteId: gateway.siteIds[3], memberSiteIds: [gateway.siteIds[4]],
    needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: ""
  }
})).body.registration.id
/** At that moment; then it is the morning again, in which everybody is still signed in. */
const remind = async (at: string) => {
  gateway.clock.set(new Date(`${at}:00+07:00`))
  const written = await gateway.run(remindOfDecisions)
  gateway.clock.set(testMorning)
  return written
}
const told = async (who: "approver" | "leader" | "registrant", id: string) => (await gateway.call(who, "GET", "/api/v1/notices")).body.notices
  .filter((notice: { registrationId: string; kind: string }) => notice.registrationId === id && notice.kind.startsWith("decision-"))
  .map(({ kind, link }: Record<string, string>) => [kind, link])

it("the approver is reminded once before the answer is due, and those above hear once after; nobody after the decision", async () => {
  gateway.clock.set(testMorning)
  const [late, answered] = [await send("08"), await send("10")]
  expect(await remind("2026-11-25T07:59")).toBe(0)
  gateway.clock.set(new Date("2026-11-25T08:00:00+07:00"))
  const two = await Promise.all([gateway.run(remindOfDecisions), gateway.run(remindOfDecisions)])
  expect(two[0] + two[1]).toBe(2)
  // As after a restart: nothing is remembered but what was written.
  expect(await remind("2026-11-25T08:01")).toBe(0)
  expect(await told("approver", late)).toEqual([["decision-due-soon", `/approvals/${late}`]])
  expect((await gateway.call("approver", "POST", `/api/v1/registrations/${answered}/approval`, { remarks: "Cho phép, vì việc gấp" })).status).toBe(200)
  expect(await remind("2026-11-26T07:59")).toBe(0)
  expect(await remind("2026-11-26T08:00")).toBeGreaterThan(0)
  expect(await remind("2026-11-26T09:00")).toBe(0)
  expect((await told("approver", late)).map(([kind]: ReadonlyArray<string>) => kind)).toEqual(["decision-overdue", "decision-due-soon"])
  expect((await told("approver", answered)).map(([kind]: ReadonlyArray<string>) => kind)).toEqual(["decision-due-soon"])
  expect([await told("registrant", late), await told("registrant", answered)]).toEqual([[], []])
})
