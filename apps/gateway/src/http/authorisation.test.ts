import { assumedChains } from "@diemcau/core/ApprovalChain"
import type { EndpointId } from "@diemcau/core/Endpoint"
import type { Attachment } from "@diemcau/core/Attachment"
import type { MeetingId } from "@diemcau/core/Meeting"
import { roles, type OfficerId, type Role } from "@diemcau/core/Officer"
import type { PreemptionId } from "@diemcau/core/Preemption"
import { procedures } from "@diemcau/core/Procedure"
import type { RegistrationId } from "@diemcau/core/Registration"
import type { Cell, Reach } from "@diemcau/core/Responsibility"
import { duties, readings } from "@diemcau/core/responsibility/matrix"
import type { LineId } from "@diemcau/core/Line"
import type { RoomId } from "@diemcau/core/Room"
import { uuidv7 } from "../Ids.ts"
import * as EndpointStore from "@diemcau/store/Endpoint"
import type { MaintenanceWindowId } from "@diemcau/core/MaintenanceWindow"
import * as LineStore from "@diemcau/store/Line"
import * as MaintenanceStore from "@diemcau/store/MaintenanceWindow"
import * as OfficerStore from "@diemcau/store/Officer"
import * as PaperStore from "@diemcau/store/Paper"
import * as PreemptionStore from "@diemcau/store/Preemption"
import * as RoomStore from "@diemcau/store/Room"
import * as SiteStore from "@diemcau/store/Site"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { gatewayApi, type OperationKey } from "../api/GatewayApi.ts"
import { isOpen, type Operation } from "../api/operation.ts"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

/** One of everything that belongs to somebody. */
interface Belongings {
  readonly window: string
  readonly registration: string
  readonly meeting: string
  readonly site: string
  readonly siteCode: string
  readonly endpoint: string
  readonly document: string
  readonly officer: string
  readonly unit: string
  readonly edition: string
  readonly display: string
  readonly line: string
  readonly waiting: string
  readonly preemption: string
  readonly draft: string
  readonly template: string
  readonly paper: string
}

let gateway: TestGateway
/** `own` belongs to the unit and site of the registrant, technician and leader of the test; `foreign` to the stranger. */
let things: Record<"own" | "foreign", Belongings>

const request = (siteIds: ReadonlyArray<string>, document: unknown = null, hour = 8) => ({
  subject: "Giao ban", chair: "A B", chairPosition: "", attendees: "", documentNumber: "", document, reason: "", orderedBy: "",
  opensAt: `2026-11-27T${String(hour).padStart(2, "0")}:00:00+07:00`, closesAt: `2026-11-27T${String(hour).padStart(2, "0")}:30:00+07:00`,
  mainSiteId: siteIds[0], memberSiteIds: siteIds.slice(1),
  needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }
})

const templateContent = {
  subject: "", chair: "", chairPosition: "", hostUnit: "", form: null, kind: null, agenda: "", document: null, minutes: 60, mainSiteId: null, memberSiteIds: [],
  attendees: "", participants: [], remarks: "", needs: { presentation: false, recording: false, notes: "" }, contact: { name: "", phone: "", email: "" }
}

/** An approved registration with a document, and its meeting, cancelled: every deed on them is then refused by their state. */
const belongings = async (who: "registrant" | "stranger", siteIds: ReadonlyArray<string>, endpoint: EndpointId): Promise<Belongings> => {
  const kept = await gateway.raw(`/api/v1/attachments?name=${who}.pdf`, { method: "POST", body: `%PDF-1.7 ${who}`, headers: { "content-type": "application/pdf" } }, who)
  const document = await kept.json() as { sha256: string }
  const sent = await gateway.call(who, "POST", "/api/v1/registrations", { containsStateSecrets: false, request: request(siteIds, document) })
  const { id } = sent.body.registration as { id: string }
  const approved = await gateway.call("approver", "POST", `/api/v1/registrations/${id}/approval`, { remarks: "Cho phép, vì việc gấp" })
  const meeting = approved.body.registration.meetingId as string
  const { body: { papers: [paper] } } = await gateway.call(who, "POST", `/api/v1/registrations/${id}/papers`, {
    containsStateSecrets: false, meetingId: null, papers: [{ name: "Báo cáo", purpose: "report", document }]
  })
  await gateway.run(PaperStore.insertConclusion({
    meetingId: meeting as MeetingId, version: 1, number: "", issuedOn: "2026-11-23", note: "", document: document as Attachment,
    recordedBy: gateway.officers[who].id, recordedAt: gateway.clock.now()
  }))
  await gateway.call("approver", "POST", `/api/v1/meetings/${meeting}/cancellation`, { reason: "Hoãn vì mưa lũ" })
  const site = (await gateway.run(SiteStore.list())).find((one) => one.id === siteIds[0])!
  await gateway.run(RoomStore.insert([{ id: endpoint as string as RoomId, siteId: site.id, name: "Phòng máy", seats: null }]))
  await gateway.run(EndpointStore.insert([{
    id: endpoint, siteId: site.id, roomId: endpoint as string as RoomId, name: who, driver: "cisco-roomos", model: "", host: "10.255.255.1", port: 9, account: "a"
  }]))
  const officer = uuidv7(gateway.clock.now()) as OfficerId
  await gateway.run(OfficerStore.insert([{ ...gateway.officers[who], id: officer, name: `Người của ${who}` }]))
  const { body: { id: waiting } } = await gateway.call(who, "POST", "/api/v1/waitlist", {
    containsStateSecrets: false, request: request(siteIds, null, 10), window: { from: "2026-11-27T10:00:00+07:00", to: "2026-11-27T12:00:00+07:00" }
  })
  const preemption = uuidv7(gateway.clock.now())
  await gateway.run(PreemptionStore.insert({
    id: preemption as PreemptionId, registrationId: id as RegistrationId, reason: "Đủ mười ký tự", requestedBy: gateway.officers[who].id,
    requestedAt: gateway.clock.now(), state: "requested", decidedBy: null, decidedAt: null, decisionReason: null
  }))
  const draft = uuidv7(gateway.clock.now())
  await gateway.call(who, "PUT", `/api/v1/drafts/${draft}`, { containsStateSecrets: false, base: 0, content: { subject: "Giao ban" } })
  const template = await gateway.call(who, "POST", "/api/v1/templates", { owner: "unit", name: "Giao ban", content: templateContent })
  // Issued once: for the second there is nothing new in it.
  await gateway.call("operator", "POST", "/api/v1/directory", { note: "" })
  const { editions: [edition] } = (await gateway.call("operator", "GET", "/api/v1/directory")).body
  const opened = await gateway.call("operator", "PUT", `/api/v1/sites/${site.id}/displays`, { name: "Cửa phòng họp" })
  const line = uuidv7(gateway.clock.now()) as LineId
  await gateway.run(LineStore.insert([{ id: line, siteId: site.id, name: "TSLCD", provider: "", bandwidth: null, carriedBy: null }]))
  const window = uuidv7(gateway.clock.now()) as MaintenanceWindowId
  await gateway.run(MaintenanceStore.insert({
    id: window, number: "", scope: { kind: "centre" }, name: "", siteIds: [site.id], opensAt: new Date("2026-11-24T00:00:00Z"), closesAt: new Date("2026-12-20T00:00:00Z"),
    reason: "Đủ mười ký tự", state: "proposed", plannedBy: gateway.officers.operator.id, plannedAt: gateway.clock.now(), cancelReason: null, revision: 0
  }))
  return { registration: id, window, paper: paper.id, draft, template: template.body.id, waiting, preemption, officer, unit: site.unitId, line, edition: edition.id, display: opened.body.displays[0].id, meeting, site: site.id, siteCode: site.code, endpoint, document: document.sha256 }
}

beforeAll(async () => {
  gateway = await startTestGateway()
  const sites = await gateway.run(SiteStore.list())
  const siteOf = (who: "registrant" | "stranger" | "approver") => sites.find((site) => site.unitId === gateway.officers[who].unitId)!.id
  const others = gateway.siteIds.filter((id) => ![siteOf("registrant"), siteOf("stranger"), siteOf("approver")].includes(id as never))
  things = {
    own: await belongings("registrant", [siteOf("registrant"), others[0]!], "00000000-0000-7000-8000-0000000000a1" as EndpointId),
    foreign: await belongings("stranger", [siteOf("stranger"), others[1]!], "00000000-0000-7000-8000-0000000000a2" as EndpointId)
  }
})
afterAll(() => gateway?.stop())

const placed = (path: string, { registration, meeting, site, siteCode, endpoint, document, officer, unit, line, edition, display, waiting, preemption, draft, template, paper, window }: Belongings) =>
  path
    .replace("duties/:key", `duties/year-end-report.2026.${site}`)
    .replace(":siteId", site).replace(":unitId", unit).replace(":editionId", edition).replace(":displayId", display).replace(":roomId", endpoint).replace(":lineId", line).replace(":code", siteCode).replace(":sha256", document).replace(":key", "call-rate").replace(":year", "2027").replace(":paperId", paper).replace(":version", "1")
    .replace("registrations/:id", `registrations/${registration}`).replace("maintenance/:id", `maintenance/${window}`).replace(":meetingId", meeting).replace("meetings/:id", `meetings/${meeting}`).replace("waitlist/:id", `waitlist/${waiting}`).replace("drafts/:id", `drafts/${draft}`).replace("templates/:id", `templates/${template}`).replace("preemptions/:id", `preemptions/${preemption}`).replace("endpoints/:id", `endpoints/${endpoint}`).replace("officers/:id", `officers/${officer}`)
    // A seat is its officer's alone, whatever the role: apps/gateway/src/media/Rooms.test.ts.
    .replace("seats/:id", `seats/${meeting}`)
    // A delegation concerns two and the administrators: apps/gateway/src/procedures/delegation.test.ts.
    .replace("delegations/:id", `delegations/${meeting}`)
const asked: Partial<Record<OperationKey, string>> = {
  "GET /api/v1/meetings": "?from=2026-11-01&to=2026-12-31", "GET /api/v1/meetings/schedule": "?week=2026-11-23", "GET /api/v1/capacity": "?day=2026-11-23", "GET /api/v1/timeline": "?from=2026-11-23&to=2026-11-29", "POST /api/v1/attachments": "?name=a.pdf", "GET /api/v1/events": "?limit=1", "GET /api/v1/search": "?q=giao", "GET /api/v1/directory/:editionId/file": "?format=csv"
}
const body = (key: OperationKey): unknown => {
  const reason = { reason: "Đủ mười ký tự trở lên" }
  const { opensAt, closesAt, mainSiteId, memberSiteIds } = request(gateway.siteIds.slice(4, 6))
  const arrangement = { opensAt, closesAt, mainSiteId, memberSiteIds }
  const officer = {
    name: "A", position: "", phone: "0912345678", email: "", unitId: gateway.officers.leader.unitId, roles: ["leader"], siteIds: []
  }
  const paper = { name: "A", purpose: "report", document: { sha256: "0".repeat(64), name: "a.pdf", mediaType: "application/pdf", bytes: 1 } }
  const plan = { rule: "FREQ=WEEKLY;COUNT=2", skip: [] }
  const unit = { name: "Đơn vị", nameEn: null, kind: "office" }
  const site = { name: "Điểm cầu", nameEn: null, unitId: gateway.officers.leader.unitId }
  const closing = { siteIds: gateway.siteIds.slice(20, 21), lastDay: "2020-01-01", successorId: null }
  const bodies: Partial<Record<OperationKey, unknown>> = {
    "POST /api/v1/sessions": { account: "nobody", password: "x" },
    "PATCH /api/v1/endpoints/:id": {},
    "POST /api/v1/endpoints": { roomId: things.own.endpoint, driver: "none", model: "none", host: "10.255.255.1", port: 22, account: "a", password: "" },
    "POST /api/v1/endpoints/:id/closing": { reason: "ngắn" },
    "PUT /api/v1/me/password": { current: "không phải", password: "đủ mười hai ký tự" },
    "POST /api/v1/officers": officer,
    "PUT /api/v1/officers/:id": officer,
    "POST /api/v1/officers/:id/closing": reason,
    "POST /api/v1/delegations": { substituteId: gateway.officers.stranger.id, from: "2020-01-01", to: "2020-01-01", posts: null, absent: false, ...reason },
    "POST /api/v1/delegations/:id/revocation": { reason: "ngắn" },
    "PUT /api/v1/officers/:id/account": { account: "tai-khoan" },
    "POST /api/v1/endpoints/:id/host-key": { fingerprint: `SHA256:${"A".repeat(43)}`, ...reason },
    "POST /api/v1/assessments": { request: request(gateway.siteIds.slice(4, 6)) },
    "POST /api/v1/registrations": { containsStateSecrets: true, request: request(gateway.siteIds.slice(4, 6)) },
    "PUT /api/v1/drafts/:id": { containsStateSecrets: false, base: 1, content: {} },
    "POST /api/v1/templates": { owner: "unit", name: "", content: templateContent },
    "PUT /api/v1/templates/:id": { revision: 0, name: "Giao ban", content: templateContent },
    "POST /api/v1/templates/:id/retirement": reason,
    "PUT /api/v1/registrations/:id/request": { request: request(gateway.siteIds.slice(4, 6)) },
    "POST /api/v1/series/assessments": { request: request(gateway.siteIds.slice(4, 6)), ...plan },
    "POST /api/v1/series": { containsStateSecrets: true, request: request(gateway.siteIds.slice(4, 6)), ...plan },
    "PUT /api/v1/registrations/:id/series": { request: request(gateway.siteIds.slice(4, 6)), ...plan },
    "POST /api/v1/registrations/:id/series/changes/assessment": { revision: 0, from: "2026-11-01", change: { minutes: 45 } },
    "POST /api/v1/registrations/:id/series/changes": { revision: 0, from: "2026-11-01", change: { minutes: 45 }, ...reason },
    "POST /api/v1/registrations/:id/series/skips": { revision: 0, days: ["2026-11-27"], ...reason },
    "POST /api/v1/registrations/:id/series/additions": { revision: 0, days: ["2026-11-27"], ...reason },
    "POST /api/v1/registrations/:id/series/cancellation": { revision: 0, from: "2026-11-01", ...reason },
    "POST /api/v1/registrations/:id/withdrawal": reason,
    "POST /api/v1/registrations/:id/approval": { remarks: "Cho phép, vì việc gấp" },
    "POST /api/v1/registrations/:id/endorsement": { step: 1, remarks: "" },
    "POST /api/v1/registrations/:id/condition/report": { note: reason.reason },
    "POST /api/v1/registrations/:id/condition/confirmation": { note: "" },
    "POST /api/v1/registrations/:id/condition/dispute": reason,
    "POST /api/v1/registrations/:id/condition/lifting": reason,
    "PUT /api/v1/regulation/approval-chains": { version: 0, chains: assumedChains, ...reason },
    "POST /api/v1/registrations/:id/refusal": reason,
    "POST /api/v1/registrations/:id/return": reason,
    "POST /api/v1/preemptions": { containsStateSecrets: true, request: request(gateway.siteIds.slice(4, 6)), ...reason },
    "POST /api/v1/preemptions/:id/decision": { verdict: "grant", ...reason },
    "PUT /api/v1/regulation/priority": { order: ["leaders"], ...reason },
    "POST /api/v1/waitlist": { containsStateSecrets: true, request: request(gateway.siteIds.slice(4, 6)), window: { from: opensAt, to: closesAt } },
    "POST /api/v1/waitlist/:id/acceptance": {},
    "POST /api/v1/waitlist/:id/decision": { verdict: "admit", ...reason },
    "POST /api/v1/waitlist/:id/leaving": reason,
    "POST /api/v1/meetings/:id/cancellation": reason,
    "POST /api/v1/meetings/:id/postponement": { ground: "not-ready", reason: "ngắn" },
    "POST /api/v1/meetings/:id/restoration": { reason: "ngắn" },
    "POST /api/v1/meetings/:id/changes/assessment": { revision: 0, arrangement },
    "POST /api/v1/meetings/:id/changes": { revision: 0, arrangement, ...reason },
    "POST /api/v1/meetings/:id/connection": reason,
    "POST /api/v1/meetings/:id/sites/:siteId/checks": { item: "power", verdict: "pass", note: "" },
    "POST /api/v1/meetings/:id/sites/:siteId/presence/withdrawal": { officerId: gateway.officers.technician.id, ...reason },
    "POST /api/v1/meetings/:id/microphones": { sites: "all", state: "muted" },
    "POST /api/v1/meetings/:id/closing": {},
    "POST /api/v1/seats/:id/offer": { sdp: "v=0\r\n", descriptions: [] },
    "POST /api/v1/seats/:id/subscription": { anew: false },
    "POST /api/v1/seats/:id/answer": { sdp: "v=0\r\n" },
    "POST /api/v1/registrations/:id/papers": { containsStateSecrets: false, meetingId: null, papers: [paper] },
    "PUT /api/v1/registrations/:id/papers/order": { paperIds: [] },
    "POST /api/v1/papers/:paperId/versions": { containsStateSecrets: false, ...paper, ...reason },
    "POST /api/v1/papers/:paperId/withdrawal": reason,
    "POST /api/v1/meetings/:id/sites/:siteId/attendance-answers": { answer: { attends: false, ...reason } },
    "POST /api/v1/meetings/:id/papers/waiver": reason,
    "POST /api/v1/meetings/:id/conclusions": { containsStateSecrets: false, notice: { number: "1/TB", issuedOn: "2026-11-23", document: null, note: "" } },
    "POST /api/v1/duties/:key/fulfilment": { note: "" },
    "POST /api/v1/duties/:key/excuse": reason,
    "POST /api/v1/duties/:key/reopening": reason,
    "PUT /api/v1/sites/:siteId/displays": { name: "Cửa" },
    "PUT /api/v1/meetings/:id/publicity": { public: true },
    "POST /api/v1/directory": { note: "" },
    "POST /api/v1/units": { code: "ma-moi", ...unit, validFrom: "2026-01-01" },
    "PUT /api/v1/units/:unitId": unit,
    "POST /api/v1/units/closing/assessment": { unitIds: [gateway.officers.leader.unitId], lastDay: "2020-01-01", successorId: null },
    "POST /api/v1/units/closing": { unitIds: [gateway.officers.leader.unitId], lastDay: "2020-01-01", successorId: null, ...reason },
    "POST /api/v1/sites": { code: "ma-moi", ...site, validFrom: "2026-01-01" },
    // Not another unit's: whose they are is what is tested here.
    "PUT /api/v1/sites/:siteId": { ...site, name: "" },
    "POST /api/v1/sites/closing/assessment": closing,
    "POST /api/v1/sites/imports": { rows: [] },
    "POST /api/v1/sites/closing": { ...closing, meetings: [], ...reason },
    "POST /api/v1/sites/:siteId/rooms": { name: "Phòng", seats: null },
    "PUT /api/v1/rooms/:roomId": { name: "Phòng", seats: null },
    "POST /api/v1/rooms/:roomId/closing": { reason: "ngắn" },
    "POST /api/v1/sites/:siteId/lines": { name: "TSLCD", provider: "", bandwidth: null },
    "PUT /api/v1/lines/:lineId": { name: "TSLCD", provider: "", bandwidth: null },
    "POST /api/v1/lines/:lineId/closing": { reason: "ngắn" },
    "POST /api/v1/maintenance": { scope: { kind: "site", id: gateway.siteIds[25]! }, opensAt: "2026-12-24T08:00:00+07:00", closesAt: "2026-12-24T09:00:00+07:00", ifHeld: "refuse", ...reason },
    "PUT /api/v1/maintenance/:id": { opensAt: "2026-11-24T08:00:00+07:00", closesAt: "2026-12-20T09:00:00+07:00", ifHeld: "ask", ...reason },
    "POST /api/v1/maintenance/:id/cancellation": reason,
    "POST /api/v1/maintenance/:id/meetings/:meetingId/answer": { agrees: true, ...reason },
    "POST /api/v1/notices/read": { upTo: 1 },
    "PUT /api/v1/notices/settings": { language: "en", muted: [] },
    "PUT /api/v1/regulation/provisions/:key": { value: null, ...reason },
    "POST /api/v1/regulation/diff": { effectiveFrom: null, provisions: [], days: [] },
    "POST /api/v1/regulation/amendments": { revision: -1, draft: { effectiveFrom: null, provisions: [], days: [] }, decision: "", ...reason },
    "PUT /api/v1/regulation/holidays/:year": { days: [{ date: "2026-01-01", kind: "holiday", name: { vi: "A", en: "A" } }], ...reason },
    "POST /api/v1/regulation/articles": { instrument: "345/QĐ-UBND", key: "room", chapter: null, number: null, heading: "", text: "a", effectiveFrom: null, ...reason },
    "POST /api/v1/regulation/instruments": {
      number: "1", issuedOn: "2026-01-01", issuer: { vi: "A", en: "A" }, title: { vi: "A", en: "A" }, chapters: 1, articles: 1, validFrom: "2026-01-01", ...reason
    }
  }
  return bodies[key]
}
const ask = (key: OperationKey, operation: Operation, who: Role | null, whose: "own" | "foreign") => {
  const [method, path] = key.split(" ") as [string, string]
  const address = placed(path, things[whose]) + (asked[key] ?? "")
  if (operation.bytes !== undefined) {
    return gateway.raw(address, { method, body: "%PDF-1.7", headers: { "content-type": "application/pdf" } }, who ?? undefined)
  }
  const json = body(key)
  return gateway.raw(address, {
    method, ...(json === undefined ? {} : { body: JSON.stringify(json), headers: { "content-type": "application/json" } })
  }, who ?? undefined)
}

const operations = Object.entries(gatewayApi) as unknown as ReadonlyArray<[OperationKey, Operation]>
/** The row of the authorisation table that guards an operation; undefined for doors that ask for no duty. */
const cellOf = ({ guard }: Operation): Cell | undefined =>
  "procedure" in guard ? duties[procedures[guard.procedure].duty] : "reading" in guard ? readings[guard.reading] : undefined

describe.each(operations)("%s", (key, operation) => {
  const belongs = /:(id|siteId|sha256|paperId)|duties\/:key/.test(key)
  it("asks who it is, unless it is open", async () => {
    const answer = await ask(key, operation, null, "own")
    const { code } = answer.status < 400 ? { code: undefined } : await answer.json() as { code: string }
    expect(code === "not-signed-in").toBe(!isOpen(operation.guard))
  })
  const cell = cellOf(operation)
  if (cell === undefined) return
  it.each([...roles])("%s: exactly what the table says", async (role) => {
    const reach: Reach | undefined = cell.roles[role]
    const own = await ask(key, operation, role, "own")
    const foreign = await ask(key, operation, role, "foreign")
    if (reach === undefined) {
      expect([own.status, foreign.status]).toEqual([403, 403])
      expect((await own.json() as { code: string }).code).toBe("not-permitted")
      return
    }
    expect([401, 403, 404], `own: ${own.status}`).not.toContain(own.status)
    if (belongs && reach !== "province") expect([403, 404], `foreign: ${foreign.status}`).toContain(foreign.status)
    else expect([401, 403, 404], `foreign: ${foreign.status}`).not.toContain(foreign.status)
  })
})

it("an operation is reached by what it belongs to: none is left out above", () => {
  for (const [key, operation] of operations) {
    const [, path] = key.split(" ") as [string, string]
    expect(placed(path, things.own), key).not.toContain(":")
    expect(operation.body === undefined, key).toBe(body(key) === undefined)
  }
})

describe("lists show to each only what the table lets them read", () => {
  it.each([...roles])("%s", async (role) => {
    const shown = async (path: string, id: (things: Belongings) => string, reach: Reach | undefined) => {
      const response = await gateway.raw(path, {}, role)
      const text = await response.text()
      expect(response.status, path).toBe(reach === undefined ? 403 : 200)
      if (reach === undefined) return
      expect([text.includes(id(things.own)), text.includes(id(things.foreign))], path).toEqual([true, reach === "province"])
    }
    const { registrations, meetings, endpoints }: Record<"registrations" | "meetings" | "endpoints", Cell> = readings
    await shown("/api/v1/registrations", ({ registration }) => registration, registrations.roles[role])
    await shown("/api/v1/meetings?from=2026-11-01&to=2026-12-31", ({ meeting }) => meeting, meetings.roles[role])
    await shown("/api/v1/endpoints", ({ endpoint }) => endpoint, endpoints.roles[role])
  })
  it("the state of an endpoint is told with its site only to those who may read endpoints", async () => {
    for (const role of roles) {
      const { body: { sites } } = await gateway.call(role, "GET", "/api/v1/sites")
      const told = (whose: "own" | "foreign") => sites.find(({ id }: { id: string }) => id === things[whose].site).status !== null
      const reach: Reach | undefined = (readings.endpoints as Cell).roles[role]
      expect([told("own"), told("foreign")], role).toEqual([reach !== undefined, reach === "province"])
    }
  })
})
