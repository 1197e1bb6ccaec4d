import type { ProbeResult } from "@diemcau/core/Readiness"
import { probeCheckKeys, roomCheckKeys } from "@diemcau/core/readiness/checks"
import type { EndpointId } from "@diemcau/core/Endpoint"
import type { MeetingId } from "@diemcau/core/Meeting"
import type { SiteId } from "@diemcau/core/Site"
import * as ConductStore from "@diemcau/store/Conduct"
import * as EndpointStore from "@diemcau/store/Endpoint"
import * as Ownership from "@diemcau/store/Ownership"
import * as ReadinessStore from "@diemcau/store/Readiness"
import { Effect } from "effect"
import { drivers } from "../../src/conduct/drivers.ts"
import { uuidv7 } from "../../src/Ids.ts"
import { tellOnce } from "../../src/jobs/NoticeFeed.ts"
import { reviewWaitlist } from "../../src/jobs/Timekeeper.ts"
import { perform } from "../../src/perform.ts"
import type { Answer, TestGateway } from "../../src/TestGateway.ts"
import { tellPreparations } from "./preparations.ts"

type Who = Parameters<TestGateway["call"]>[0]
const unplanned = { reason: "Ứng phó mưa lũ khẩn cấp", orderedBy: "Chủ tịch UBND tỉnh" }
const reason = { reason: "Theo chỉ đạo của Văn phòng Ủy ban" }

/** A province's first weeks, told through the product's own doors: something of everything that it keeps. */
export const tellStory = async (gateway: TestGateway): Promise<void> => {
  const { siteIds, officers } = gateway
  const send = async (who: Who, method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer["body"]> => {
    const answer = await gateway.call(who, method, `/api/v1${path}`, body, headers)
    if (answer.status >= 300) throw new Error(`${method} ${path} was answered ${answer.status}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const at = (day: string, time: string) => new Date(`2026-${day}T${time}:00+07:00`).toISOString()
  const request = (subject: string, day: string, from: string, to: string, change: object = {}) => ({
    subject, chair: `Chủ trì ${subject}`, chairPosition: "Phó Chủ tịch", opensAt: at(day, from), closesAt: at(day, to), mainSiteId: siteIds[0]!,
    memberSiteIds: [siteIds[1]!], attendees: "Các sở, ngành", documentNumber: "12/GM-UBND", document: null,
    needs: { presentation: true, recording: false, notes: "" }, contact: { name: "Hoàng Thị Hòa", phone: "0912 345 678", email: "" },
    reason: "", orderedBy: "", ...change
  })
  const submit = async (...of: Parameters<typeof request>): Promise<string> =>
    (await send("registrant", "POST", "/registrations", { containsStateSecrets: false, request: request(...of) })).registration.id
  const approve = async (id: string): Promise<string> =>
    (await send("approver", "POST", `/registrations/${id}/approval`, { remarks: "Đồng ý, vì việc gấp" })).registration.meetingId
  const hold = async (...of: Parameters<typeof request>) => approve(await submit(...of))

  await tellEstate(gateway, send)
  const document: unknown = await (await gateway.raw("/api/v1/attachments?name=giay-moi.pdf", {
    method: "POST", body: "%PDF-1.7 giấy mời", headers: { "content-type": "application/pdf" }
  }, "registrant")).json()

  await submit("Chờ duyệt", "12-01", "08:00", "09:00", { document })
  await send("approver", "POST", `/registrations/${await submit("Không duyệt", "12-01", "10:00", "11:00")}/refusal`, reason)
  await send("registrant", "POST", `/registrations/${await submit("Rút lại", "12-01", "14:00", "15:00")}/withdrawal`, reason)
  await send("approver", "POST", `/registrations/${await submit("Trả lại", "12-01", "16:00", "17:00")}/return`, reason)
  const revised = await submit("Sửa lại", "12-02", "08:00", "09:00")
  await send("approver", "POST", `/registrations/${revised}/return`, reason)
  await send("registrant", "PUT", `/registrations/${revised}/request`, { request: request("Đã sửa lại", "12-02", "08:30", "09:30") })
  await send("registrant", "POST", "/registrations", {
    containsStateSecrets: false, request: request("Đột xuất", "11-23", "16:00", "17:00", { ...unplanned, memberSiteIds: siteIds.slice(5, 6) })
  }, { "idempotency-key": "mot-lan-thoi" })

  const ended = await hold("Đã kết thúc", "11-23", "10:00", "11:00", unplanned)
  await send("approver", "POST", `/meetings/${ended}/cancellation`, reason)
  await send("approver", "POST", `/meetings/${ended}/restoration`, reason)
  const running = await hold("Đang họp", "11-23", "13:00", "14:00", unplanned)
  const arrangement = { opensAt: at("11-23", "13:30"), closesAt: at("11-23", "15:00"), mainSiteId: siteIds[0], memberSiteIds: siteIds.slice(2, 4) }
  await send("operator", "POST", `/meetings/${running}/changes`, { revision: 0, arrangement, ...reason })
  await send("operator", "PUT", `/meetings/${running}/publicity`, { public: true })

  await tellSeries(send, request("Giao ban tuần", "12-07", "08:00", "09:00"))
  await tellQueue(gateway, send, request, hold)
  await tellPreparations(gateway, send, request, hold)
  await tellRegulation(send)
  await runMeeting(gateway, send, ended, true)
  await send("registrant", "POST", `/meetings/${ended}/conclusions`, { containsStateSecrets: false, notice: { number: "12/TB-UBND", issuedOn: "2026-11-23", document, note: "" } })
  await runMeeting(gateway, send, running, false)
  while (await gateway.run(tellOnce as never)) { /* the next hundred */ }
  const { notices } = await send("registrant", "GET", "/notices")
  await send("registrant", "POST", "/notices/read", { upTo: notices[0].id })
  await send("leader", "PUT", "/notices/settings", { language: "en", muted: [] })
  await send("operator", "POST", "/directory", { note: "Danh bạ đầu tiên" }).then(({ id }) =>
    send("technician", "POST", `/directory/${id}/sites/${officers.technician.siteIds[0]!}/acknowledgement`))
}

export type Send = (who: Who, method: string, path: string, body?: unknown) => Promise<Answer["body"]>
export type RequestOf = (subject: string, day: string, from: string, to: string, change?: object) => object

const tellEstate = async ({ siteIds, officers }: TestGateway, send: Send) => {
  const unit = await send("administrator", "POST", "/units", { code: "xa-na-hang", name: "Ủy ban nhân dân xã Na Hang", nameEn: null, kind: "district", validFrom: "2025-07-01" })
  const successor = await send("administrator", "POST", "/sites", { code: "xa-na-hang", name: "Xã Na Hang", nameEn: "Na Hang", unitId: unit.id, validFrom: "2025-07-01" })
  const closed = siteIds.at(-1)!
  await send("administrator", "PUT", `/sites/${closed}`, { name: "Thị trấn Na Hang", nameEn: null, unitId: officers.leader.unitId })
  await send("administrator", "POST", "/sites/closing", { siteIds: [closed], lastDay: "2026-11-30", successorId: successor.id, meetings: [], ...reason })
  const { sites } = await send("administrator", "GET", "/sites")
  const roomId = sites.find(({ id }: { id: string }) => id === siteIds[0]).rooms[0].id
  await send("administrator", "PUT", `/rooms/${roomId}`, { name: "Phòng họp số 1", seats: 60 })
  await send("administrator", "POST", `/sites/${siteIds[0]!}/lines`, { name: "Internet dự phòng", provider: "Viettel", bandwidth: 50 })
  const driver = drivers.find(({ transport }) => transport.name === "telnet")!
  await send("administrator", "POST", "/endpoints", { roomId, driver: driver.id, model: driver.models[0]!.name, host: "127.0.0.1", port: 9, account: "admin", password: "secret" })
  await send("administrator", "PUT", `/sites/${siteIds[0]!}/displays`, { name: "Cửa phòng họp số 1" })
  const officer = { name: "Lê Thị Mới", position: "Chuyên viên", phone: "0987654321", email: "moi@tuyenquang.example", unitId: unit.id, roles: ["technician"], siteIds: [successor.id] }
  const { officers: [added] } = await send("administrator", "POST", "/officers", officer).then(async () => {
    const listed = await send("administrator", "GET", "/officers")
    return { officers: listed.officers.filter(({ name }: { name: string }) => name === officer.name) }
  })
  await send("administrator", "PUT", `/officers/${added.id}/account`, { account: "le-thi-moi" })
  await send("administrator", "POST", `/officers/${added.id}/closing`, reason)
}

const tellSeries = async (send: Send, request: object) => {
  const { registration } = await send("registrant", "POST", "/series", { containsStateSecrets: false, request, rule: "FREQ=WEEKLY;COUNT=5", skip: ["2026-12-14"] })
  await send("approver", "POST", `/registrations/${registration.id}/approval`, { remarks: "Cho phép, vì việc gấp" })
  const on = (what: string, body: object) => send("approver", "POST", `/registrations/${registration.id}/series/${what}`, { ...body, ...reason })
  await on("skips", { revision: 0, days: ["2026-12-21"] })
  await on("additions", { revision: 1, days: ["2026-12-14"] })
  await on("changes", { revision: 2, from: "2026-12-28", change: { opensAt: "09:00", minutes: 45 } })
  await send("registrant", "POST", "/series", { containsStateSecrets: false, request: { ...request, subject: "Chuỗi chờ duyệt" }, rule: "FREQ=DAILY;COUNT=2", skip: [], skipClashing: true })
}

const tellQueue = async (gateway: TestGateway, send: Send, request: RequestOf, hold: (...of: Parameters<RequestOf>) => Promise<string>) => {
  const ask = (day: string, change: object = {}) => ({ containsStateSecrets: false, request: request("Chờ chỗ", day, "08:00", "10:00", change) })
  const window = (day: string) => ({ from: `2026-${day}T08:00:00+07:00`, to: `2026-${day}T10:00:00+07:00` })
  const join = async (day: string, admit: boolean): Promise<string> => {
    const { id } = await send("stranger", "POST", "/waitlist", { ...ask(day), window: window(day) })
    if (admit) await send("approver", "POST", `/waitlist/${id}/decision`, { verdict: "admit", ...reason })
    return id
  }
  const given = await hold("Nhường chỗ", "12-08", "08:00", "10:00")
  const accepted = await join("12-08", true)
  await send("approver", "POST", `/meetings/${given}/cancellation`, reason)
  await gateway.run(reviewWaitlist as never)
  await send("stranger", "POST", `/waitlist/${accepted}/acceptance`, {})
  await hold("Chuyên môn", "12-10", "08:00", "10:00", { kind: "professional" })
  await hold("Chuyên môn khác", "12-11", "08:00", "10:00", { kind: "professional" })
  await join("12-11", true)
  await join("12-11", false)
  await send("stranger", "POST", `/waitlist/${await join("12-11", true)}/leaving`, reason)
  const preempt = async (day: string, verdict: string | null) => {
    const { id } = await send("stranger", "POST", "/preemptions", { ...ask(day, { kind: "leaders" }), ...reason })
    if (verdict !== null) await send("approver", "POST", `/preemptions/${id}/decision`, { verdict, ...reason })
  }
  await preempt("12-10", "grant")
  await preempt("12-11", "refuse")
  await preempt("12-11", null)
  await gateway.run(reviewWaitlist as never)
}

const tellRegulation = async (send: Send) => {
  const of = (method: string, path: string, body: object) => send("administrator", method, `/regulation${path}`, body)
  await of("PUT", "/provisions/call-rate", { value: { amount: 1920, unit: "kbit/s" }, ...reason })
  await of("PUT", "/priority", { order: ["emergency", "leaders", "professional"], ...reason })
  const draft = { effectiveFrom: "2027-01-01", days: [{ date: "2027-01-01", kind: "holiday", name: { vi: "Tết Dương lịch", en: "New Year" } }], provisions: [{ key: "check-complete-before", value: { amount: 90, unit: "minute" } }] }
  const { revision } = await send("administrator", "GET", "/regulation/history")
  await of("POST", "/amendments", { revision, draft, decision: "99/QĐ-UBND", ...reason })
  await of("PUT", "/holidays/2028", { days: [{ date: "2028-01-01", kind: "holiday", name: { vi: "Tết Dương lịch", en: "New Year" } }], ...reason })
  const { instrument } = await send("administrator", "GET", "/regulation")
  await of("POST", "/articles", { instrument: instrument.number, key: "room", chapter: 2, number: null, heading: "Phòng họp", text: "Phòng họp phải bảo đảm ánh sáng, âm thanh.", effectiveFrom: null, ...reason })
  const { duties } = await send("technician", "GET", "/duties?year=2026")
  const duty = duties.find(({ mayFulfil }: { mayFulfil: boolean }) => mayFulfil)
  await send("technician", "POST", `/duties/${duty.key}/fulfilment`, { note: "Số 12/NQ" })
}

/** From the check to the end, with what the devices would have said. */
const runMeeting = async (gateway: TestGateway, send: Send, meetingId: string, toTheEnd: boolean) => {
  const id = meetingId as MeetingId
  const { meeting } = await send("operator", "GET", `/meetings/${meetingId}`)
  const sites = meeting.siteIds as ReadonlyArray<SiteId>
  const before = (minutes: number) => new Date(Date.parse(meeting.opensAt) - minutes * 60_000)
  const [endpoint] = await gateway.run(EndpointStore.list())
  const endpointId = endpoint!.id as EndpointId
  gateway.clock.set(before(90))
  const checks = Object.fromEntries(probeCheckKeys.map((key) => [key, "pass" as const])) as ProbeResult["checks"]
  await gateway.run(ReadinessStore.recordProbe(id, sites[0]!, { endpointId, at: before(90), checks, notes: {} }))
  const coming = { attends: true, headcount: 12, ledBy: { name: "Hoàng Văn Tám", position: "Phó Giám đốc" }, note: "" }
  for (const answer of [{ attends: false, ...reason }, coming]) await send("operator", "POST", `/meetings/${meetingId}/sites/${sites[0]!}/attendance-answers`, { answer })
  const presence = `/meetings/${meetingId}/sites/${sites[0]!}/presence`
  await send("operator", "POST", presence)
  await send("operator", "POST", `${presence}/withdrawal`, { officerId: gateway.officers.operator.id, ...reason })
  await send("operator", "POST", presence)
  for (const item of roomCheckKeys.slice(0, 2)) await send("operator", "POST", `/meetings/${meetingId}/sites/${sites[0]!}/checks`, { item, verdict: "pass", note: "" })
  gateway.clock.set(before(60))
  await gateway.run(perform("readiness.close", { meetingId: id }, { officer: null }) as never)
  gateway.clock.set(before(0))
  const now = before(0)
  // Taken before the gateway's own conductor looks: no device of this story answers.
  const epoch = await gateway.run(Ownership.claim({ resource: `meeting:${meetingId}`, node: "dump", now, ttlMillis: 3_600_000 }))
  await gateway.run(perform("meeting.connect", { meetingId: id }, { officer: null }) as never)
  const intent = { id: uuidv7(now), siteId: sites[0]!, endpointId, command: { command: "dial" as const, siteId: sites[0]!, address: meeting.address as string, rate: 1920 } }
  const begun = await gateway.run(ConductStore.beginIntents({ meetingId: id, epoch: epoch!, intents: [intent], at: now }))
  if (!begun) throw new Error("the conductor was quicker")
  await gateway.run(ConductStore.recordIntentOutcomes([{ id: intent.id, at: now, outcome: "done" }]))
  for (const siteId of sites.slice(0, 2)) await gateway.run(ConductStore.recordLegOpened({ id: uuidv7(now), meetingId: id, siteId, callId: `call-${siteId}`, connectedAt: now }))
  await gateway.run(ConductStore.recordLegClosed({ meetingId: id, siteId: sites[1]!, disconnectedAt: before(-5), planned: false, cause: "lost" }))
  await send("operator", "POST", `/meetings/${meetingId}/microphones`, { sites: "all", state: "muted" })
  gateway.clock.set(before(-50))
  if (toTheEnd) await send("operator", "POST", `/meetings/${meetingId}/closing`, { conclusion: "Kết luận số 5" })
  await gateway.run(Effect.asVoid(Ownership.release(`meeting:${meetingId}`, "dump")))
}
