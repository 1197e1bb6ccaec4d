import { uuidv7 } from "../../src/Ids.ts"
import { reviewGivenUp } from "../../src/jobs/Timekeeper.ts"
import type { Answer, TestGateway } from "../../src/TestGateway.ts"
import type { RequestOf, Send } from "./story.ts"

const reason = { reason: "Theo chỉ đạo của Văn phòng Ủy ban" }

/** What is prepared before it is sent, and what goes with a meeting on its way: drafts, papers, steps, substitutes, maintenance. */
export const tellPreparations = async (gateway: TestGateway, send: Send, request: RequestOf, hold: (...of: Parameters<RequestOf>) => Promise<string>): Promise<void> => {
  const { siteIds, officers } = gateway
  const of = async (meetingId: string): Promise<Answer["body"]> => (await send("operator", "GET", `/meetings/${meetingId}`)).meeting
  const submit = async (...asked: Parameters<RequestOf>): Promise<string> =>
    (await send("registrant", "POST", "/registrations", { containsStateSecrets: false, request: request(...asked) })).registration.id
  const attached = async (name: string): Promise<object> => await (await gateway.raw(`/api/v1/attachments?name=${name}.pdf`, {
    method: "POST", body: `%PDF-1.7 ${name}`, headers: { "content-type": "application/pdf" }
  }, "registrant")).json() as object

  for (const subject of ["Đang soạn", "Bỏ dở"]) {
    const id = uuidv7(gateway.clock.now())
    await send("registrant", "PUT", `/drafts/${id}`, { containsStateSecrets: false, base: 0, content: { subject, openDate: "31/02" } })
    if (subject === "Bỏ dở") await send("registrant", "POST", `/drafts/${id}/discarding`, {})
  }
  await send("operator", "POST", "/templates", { owner: "province", name: "Giao ban toàn tỉnh", content: {
    subject: "Giao ban tháng", chair: "", chairPosition: "", hostUnit: "", form: "hybrid", kind: "leaders", agenda: "", document: null, minutes: 90,
    mainSiteId: siteIds[0], memberSiteIds: siteIds.slice(1, 4), attendees: "", participants: [], remarks: "",
    needs: { presentation: true, recording: false, notes: "", layout: "speaker", extraChecks: ["Bục phát biểu"] }, contact: { name: "", phone: "", email: "" }
  } })

  const withPapers = await hold("Có tài liệu", "12-15", "08:00", "09:00")
  const { registrationId } = await of(withPapers)
  const { papers } = await send("registrant", "POST", `/registrations/${registrationId}/papers`, {
    containsStateSecrets: false, meetingId: null, papers: [{ name: "Báo cáo", purpose: "report", document: await attached("bao-cao") }, { name: "Phụ lục", purpose: "report", document: await attached("phu-luc") }]
  })
  await send("registrant", "POST", `/papers/${papers[0].id}/versions`, { containsStateSecrets: false, name: "Báo cáo", purpose: "report", document: await attached("bao-cao-2"), ...reason })
  await send("registrant", "POST", `/papers/${papers[1].id}/withdrawal`, reason)

  const conditional = await submit("Có điều kiện", "12-15", "10:00", "11:00")
  await send("approver", "POST", `/registrations/${conditional}/approval`, { remarks: "Cho phép, vì việc gấp", condition: { text: "Nộp tài liệu trình chiếu đã duyệt", metBy: "2026-12-14" } })
  await send("registrant", "POST", `/registrations/${conditional}/condition/report`, { note: "Đã nộp tài liệu lên hệ thống" })
  const { version, chains } = await send("administrator", "GET", "/regulation/approval-chains")
  const [last] = chains.province
  const step = { ...last, name: { vi: "Ý kiến của Văn phòng", en: "The Office's opinion" } }
  await send("administrator", "PUT", "/regulation/approval-chains", { version, chains: { ...chains, province: [step, last] }, reason: "Theo quy chế làm việc" })
  const stepwise = await submit("Qua hai bước", "12-15", "14:00", "15:00", { level: "province" })
  await send("approver", "POST", `/registrations/${stepwise}/endorsement`, { step: 1, remarks: "Nhất trí, chuyển bước sau" })

  const today = "2026-11-23"
  const { id: leader, name, position, phone, email, unitId, roles } = officers.leader
  await send("administrator", "PUT", `/officers/${leader}`, {
    name, position, phone, email, unitId, roles, siteIds: [], posts: [{ unitId: officers.stranger.unitId, roles: ["technician"], siteIds: siteIds.slice(6, 7), from: today, to: null }]
  })
  const delegate = (to: string) => send("approver", "POST", "/delegations", { substituteId: officers.leader.id, from: today, to, posts: null, absent: false, ...reason })
  const { id: revoked } = await delegate("2026-11-25")
  await send("approver", "POST", `/delegations/${revoked}/revocation`, reason)
  await delegate("2026-12-31")

  await send("approver", "POST", `/meetings/${await hold("Hoãn chưa định ngày", "12-16", "08:00", "09:00")}/postponement`, { ground: "instruction", ...reason })
  const held = await hold("Trùng bảo trì", "12-16", "10:00", "11:00")
  const plan = async (siteId: string, ifHeld: "refuse" | "ask"): Promise<string> => (await send("operator", "POST", "/maintenance", {
    scope: { kind: "site", id: siteId }, opensAt: "2026-12-16T10:00:00+07:00", closesAt: "2026-12-16T12:00:00+07:00", ifHeld, ...reason
  })).id
  await plan(siteIds[20]!, "refuse")
  const asked = await plan((await of(held)).siteIds[0], "ask")
  await send("registrant", "POST", `/maintenance/${asked}/meetings/${held}/answer`, { agrees: true, ...reason })
  await gateway.run(reviewGivenUp as never)
}
