import type { Officer, OfficerId } from "@diemcau/core/Officer"
import * as OfficerStore from "@diemcau/store/Officer"
import { Effect } from "effect"
import { afterAll, beforeAll, expect, it } from "vitest"
import { readSpreadsheet } from "../files/Spreadsheet.ts"
import { uuidv7 } from "../Ids.ts"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
  // Half an hour before the year ends in the province, which it has not done in Greenwich.
  gateway.clock.set(new Date("2026-12-31T16:30:00.000Z"))
})
afterAll(() => gateway?.stop())

const issue = (note = "") => gateway.call("operator", "POST", "/api/v1/directory", { note })
const added = async (change: Partial<Officer>) =>
  gateway.run(OfficerStore.insert([{
    id: uuidv7(gateway.clock.now()) as OfficerId, name: "Lê Thị Mới", position: "Chuyên viên", phone: "0987654321", email: "",
    unitId: gateway.officers.technician.unitId, roles: ["technician"], siteIds: [], ...change
  }]))

it("is issued with a number of its year, frozen at its moment, and not twice the same", async () => {
  const first = await issue("Danh bạ đầu năm")
  expect(first.body).toMatchObject({ number: "1/2026", issuedByName: "Cán bộ operator", note: "Danh bạ đầu năm", issuedAt: "2026-12-31T16:30:00.000Z" })
  expect([first.body.lines.length, first.body.receipts.length]).toEqual([28, 28])
  const unchanged = await issue()
  expect([unchanged.status, unchanged.body.code, unchanged.body.refusal.number]).toEqual([409, "directory-unchanged", "1/2026"])

  await added({ siteIds: [gateway.siteIds[3] as never] })
  const standing = await gateway.call("registrant", "GET", "/api/v1/directory")
  expect(standing.body.changes.revised).toHaveLength(1)
  gateway.clock.set(new Date("2026-12-31T17:30:00.000Z"))
  expect((await issue()).body.number).toBe("1/2027")
  const old = await gateway.call("leader", "GET", `/api/v1/directory/${first.body.id}`)
  expect(old.body.lines).toEqual(first.body.lines)
  const listed = (await gateway.call("leader", "GET", "/api/v1/directory")).body
  expect(listed.editions.map(({ number }: { number: string }) => number)).toEqual(["1/2027", "1/2026"])
  expect(listed.changes).toEqual({ added: [], removed: [], revised: [] })
})

it("is acknowledged by each site's own officer, once, and the sites that have not are seen", async () => {
  const [{ id }] = (await gateway.call("technician", "GET", "/api/v1/directory")).body.editions
  const [own] = gateway.officers.technician.siteIds
  const say = (who: "technician" | "operator" | "leader" | "registrant", siteId: string) => gateway.call(who, "POST", `/api/v1/directory/${id}/sites/${siteId}/acknowledgement`)
  expect((await gateway.call("technician", "GET", `/api/v1/directory/${id}`)).body.mine).toEqual([own])
  const foreign = gateway.siteIds.find((siteId) => siteId !== own)!
  expect([(await say("technician", foreign)).status, (await say("leader", own!)).status, (await say("registrant", own!)).status]).toEqual([403, 403, 403])
  const done = await say("technician", own!)
  expect(done.body).toMatchObject({ mine: [] })
  expect(done.body.receipts.filter(({ acknowledgedAt }: { acknowledgedAt: unknown }) => acknowledgedAt !== null)).toEqual([
    { siteId: own, acknowledgedAt: "2026-12-31T17:30:00.000Z", acknowledgedByName: "Cán bộ technician" }
  ])
  expect((await say("operator", own!)).body.code).toBe("already-acknowledged")
  expect((await gateway.call("leader", "GET", "/api/v1/directory")).body.editions[0]).toMatchObject({ sites: 28, acknowledged: 1 })
  expect((await gateway.call("operator", "POST", `/api/v1/directory/00000000-0000-7000-8000-00000000dead/sites/${own}/acknowledgement`)).status).toBe(404)
})

it("is exported as a spreadsheet and as text, in which no name is a formula", async () => {
  await added({ name: "=HYPERLINK(1)", siteIds: [gateway.siteIds[4] as never] })
  const { id } = (await issue()).body
  const file = async (format: string) => gateway.raw(`/api/v1/directory/${id}/file?format=${format}`, {}, "leader")
  const csv = await (await file("csv")).text()
  expect(csv.startsWith("\ufeffSTT,Mã,") || csv.startsWith("STT,Mã,")).toBe(true)
  expect(csv).toContain(",'=HYPERLINK(1),")
  expect(csv.trim().split("\r\n")).toHaveLength(29)
  const xlsx = await file("xlsx")
  expect(decodeURIComponent(xlsx.headers.get("content-disposition")!)).toContain("danh-ba-2-2027-2027-01-01.xlsx")
  const cells = await Effect.runPromise(readSpreadsheet(new Uint8Array(await xlsx.arrayBuffer())))
  expect(cells).toHaveLength(29)
  expect((await file("docx")).status).toBe(422)
})

it("two issued at once are one", async () => {
  await added({ name: "Người thứ ba", siteIds: [gateway.siteIds[5] as never] })
  expect((await Promise.all([issue(), issue()])).map(({ status }) => status).sort()).toEqual([201, 409])
})
