import type { Attachment } from "@diemcau/core/Attachment"
import * as Database from "@diemcau/store/Database"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as NoticeStore from "@diemcau/store/Notice"
import type { Meeting, MeetingId } from "@diemcau/core/Meeting"
import { roomCheckKeys } from "@diemcau/core/readiness/checks"
import { Effect } from "effect"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { remindOnce } from "../jobs/DutyReminders.ts"
import { tellOnce } from "../jobs/NoticeFeed.ts"
import { obligationsOf } from "../routes/desk.ts"
import { meetingDutiesShown } from "../routes/meetingDuties.ts"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

vi.mock(import("@diemcau/store/Database"), { spy: true })

let gateway: TestGateway
/** The sites of the test's own unit (registrant, technician, leader), of the stranger's, and of neither. */
let own: string
let stranger: string
let others: ReadonlyArray<string>
beforeAll(async () => {
  gateway = await startTestGateway()
  const { body: { sites } } = await gateway.call("operator", "GET", "/api/v1/sites")
  const siteOf = (unitId: string): string => sites.find((site: { unitId: string }) => site.unitId === unitId).id
  own = siteOf(gateway.officers.registrant.unitId)
  stranger = siteOf(gateway.officers.stranger.unitId)
  others = gateway.siteIds.filter((id) => id !== own && id !== stranger)
})
afterAll(() => gateway?.stop())

type Who = Parameters<TestGateway["call"]>[0]
const reason = { reason: "Có số liệu mới, bản trước sai" }

const keep = async (who: "registrant" | "stranger" | "operator", text: string): Promise<Attachment> =>
  await (await gateway.raw("/api/v1/attachments?name=bao-cao.pdf", { method: "POST", body: `%PDF-1.7 ${text}`, headers: { "content-type": "application/pdf" } }, who)).json() as Attachment

/** A registration of the stranger's body, to which the test's own site may be asked. */
const register = async (day: string, siteIds: ReadonlyArray<string>, hour = 8): Promise<string> => {
  const sent = await gateway.call("stranger", "POST", "/api/v1/registrations", {
    containsStateSecrets: false,
    request: {
      subject: "Giao ban", chair: "A B", chairPosition: "", attendees: "", documentNumber: "", document: null, mainSiteId: siteIds[0], memberSiteIds: siteIds.slice(1),
      opensAt: `${day}T${String(hour).padStart(2, "0")}:00:00+07:00`, closesAt: `${day}T${String(hour + 1).padStart(2, "0")}:00:00+07:00`,
      needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "Chỉ đạo gấp của tỉnh", orderedBy: "Chủ tịch"
    }
  })
  expect(sent.status, JSON.stringify(sent.body)).toBe(201)
  return sent.body.registration.id
}
const approve = async (id: string): Promise<string> =>
  (await gateway.call("approver", "POST", `/api/v1/registrations/${id}/approval`, { remarks: "Cho phép, vì việc gấp" })).body.registration.meetingId
const send = async (registrationId: string, name: string, who: "stranger" | "registrant" = "stranger", more: object = {}) =>
  gateway.call(who, "POST", `/api/v1/registrations/${registrationId}/papers`, {
    containsStateSecrets: false, meetingId: null, papers: [{ name, purpose: "report", document: await keep(who, name) }], ...more
  })
const bytes = (who: Exclude<Who, null>, paperId: string, version: number) => gateway.raw(`/api/v1/papers/${paperId}/versions/${version}`, {}, who)
const close = (meetingId: string, endedAt: Date) =>
  gateway.run(Effect.flatMap(MeetingStore.find(meetingId as MeetingId), (meeting) => MeetingStore.update({ ...meeting as Meeting, state: "closed", startedAt: endedAt, endedAt })))
const told = (who: keyof TestGateway["officers"], kind: string) =>
  Effect.map(NoticeStore.list({ officerId: gateway.officers[who].id, unread: false, limit: 200 }), (notices) => notices.filter((notice) => notice.kind === kind))

describe("the papers of a meeting", () => {
  let registrationId: string
  let meetingId: string
  let paperId: string

  it("come from the organiser before it is approved, and are then the organiser's alone", async () => {
    registrationId = await register("2026-11-27", [stranger, own])
    const sent = await send(registrationId, "Báo cáo tháng 11")
    expect(sent.status, JSON.stringify(sent.body)).toBe(201)
    const [paper] = sent.body.papers
    paperId = paper.id
    // Friday's papers are due at the end of Tuesday; it is Monday.
    expect(sent.body).toMatchObject({ dueAt: "2026-11-24T17:00:00.000Z", meetingId: null })
    expect(paper.versions).toMatchObject([{ version: 1, late: false, sentByName: gateway.officers.stranger.name, mayRead: true }])
    for (const who of ["registrant", "leader", "technician"] as const) {
      expect((await gateway.call(who, "GET", `/api/v1/registrations/${registrationId}/papers`)).status).toBe(404)
      expect((await bytes(who, paperId, 1)).status).toBe(404)
    }
    expect((await send(registrationId, "Của người khác", "registrant")).status).toBe(404)
    expect(await gateway.run(tellOnce)).toBe(false)
    expect(await gateway.run(told("technician", "papers-changed"))).toEqual([])
  })

  it("are read by the bodies of its sites once it is approved, and by nobody else", async () => {
    meetingId = await approve(registrationId)
    for (const who of ["registrant", "leader", "technician", "stranger", "approver", "operator"] as const) {
      const { status, body } = await gateway.call(who, "GET", `/api/v1/meetings/${meetingId}/papers`)
      expect([who, status, body.papers?.length]).toEqual([who, 200, 1])
      expect((await bytes(who, paperId, 1)).status).toBe(200)
    }
    const foreign = await approve(await register("2026-11-27", [stranger, others[0]!], 13))
    for (const who of ["registrant", "leader", "technician"] as const) {
      expect((await gateway.call(who, "GET", `/api/v1/meetings/${foreign}/papers`)).status).toBe(404)
    }
    expect((await gateway.call("administrator", "GET", `/api/v1/meetings/${meetingId}/papers`)).status).toBe(403)
  })

  it("with state secrets are not kept", async () => {
    const refused = await send(registrationId, "Mật", "stranger", { containsStateSecrets: true })
    expect([refused.status, refused.body.code]).toEqual([422, "state-secrets"])
    expect((await gateway.call("stranger", "GET", `/api/v1/meetings/${meetingId}/papers`)).body.papers).toHaveLength(1)
  })

  it("a file nobody uploaded is refused; what the sender says of a known one does not count", async () => {
    const document = { sha256: "0".repeat(64), name: "a.pdf", mediaType: "application/pdf", bytes: 1 }
    expect((await send(registrationId, "A", "stranger", { papers: [{ name: "A", purpose: "report", document }] })).body.code).toBe("attachment-unknown")
    const kept = await keep("stranger", "ảnh")
    const lied = await send(registrationId, "Ảnh", "stranger", { papers: [{ name: "Ảnh", purpose: "reference", document: { ...kept, mediaType: "image/png", bytes: 1 } }] })
    expect(lied.body.papers[1].versions[0].document).toMatchObject({ mediaType: "application/pdf", bytes: kept.bytes })
  })

  it("are replaced with a reason: the new file counts, the one before stays with the organiser", async () => {
    gateway.clock.set(new Date("2026-11-25T08:00:00+07:00"))
    const again = { name: "Báo cáo tháng 11 (sửa)", purpose: "for-opinion", document: await keep("stranger", "bản 2"), containsStateSecrets: false }
    expect((await gateway.call("stranger", "POST", `/api/v1/papers/${paperId}/versions`, { ...again, reason: "ngắn" })).status).toBe(422)
    expect((await gateway.call("registrant", "POST", `/api/v1/papers/${paperId}/versions`, { ...again, ...reason })).status).toBe(404)
    const replaced = await gateway.call("stranger", "POST", `/api/v1/papers/${paperId}/versions`, { ...again, ...reason })
    expect(replaced.body.papers[0]).toMatchObject({ name: again.name, purpose: "for-opinion", versions: [{ late: false }, { version: 2, late: true, reason: reason.reason }] })
    expect([(await bytes("technician", paperId, 1)).status, (await bytes("technician", paperId, 2)).status, (await bytes("stranger", paperId, 1)).status]).toEqual([404, 200, 200])
    expect(await (await bytes("technician", paperId, 2)).text()).toBe("%PDF-1.7 bản 2")
  })

  it("are put in order; one that is withdrawn meanwhile is no longer part of it", async () => {
    const ids = (await gateway.call("stranger", "GET", `/api/v1/registrations/${registrationId}/papers`)).body.papers.map(({ id }: { id: string }) => id)
    const order = await gateway.call("stranger", "PUT", `/api/v1/registrations/${registrationId}/papers/order`, { paperIds: ids.toReversed() })
    expect(order.body.papers.map(({ id }: { id: string }) => id)).toEqual(ids.toReversed())
    await gateway.call("stranger", "POST", `/api/v1/papers/${ids[1]}/withdrawal`, reason)
    expect((await gateway.call("stranger", "PUT", `/api/v1/registrations/${registrationId}/papers/order`, { paperIds: ids })).body.code).toBe("papers-changed")
    expect((await gateway.call("stranger", "POST", `/api/v1/papers/${ids[1]}/withdrawal`, reason)).body.code).toBe("paper-withdrawn")
    const { body } = await gateway.call("technician", "GET", `/api/v1/meetings/${meetingId}/papers`)
    expect(body.papers[0]).toMatchObject({ withdrawn: { reason: reason.reason }, withdrawnByName: gateway.officers.stranger.name, versions: [{ mayRead: false }] })
    expect((await bytes("technician", ids[1], 1)).status).toBe(404)
  })

  it("tell the bodies of the sites when they come, are replaced or withdrawn", async () => {
    while (await gateway.run(tellOnce));
    for (const who of ["registrant", "leader", "technician"] as const) {
      const sentences = (await gateway.run(told(who, "papers-changed"))).map(({ sentence }) => sentence.vi.split(":")[0])
      expect(sentences).toEqual(["Đã thu hồi, không sử dụng", "Có bản thay thế", "Mới"])
    }
    expect(await gateway.run(told("operator", "papers-changed"))).toEqual([])
  })

  it("a meeting without papers says so, and is asked no more; once it has some it can not", async () => {
    expect((await gateway.call("stranger", "POST", `/api/v1/meetings/${meetingId}/papers/waiver`, reason)).body.code).toBe("duty-state")
    const bare = await approve(await register("2026-11-30", [stranger, own]))
    expect((await gateway.call("registrant", "POST", `/api/v1/meetings/${bare}/papers/waiver`, reason)).status).toBe(403)
    expect((await gateway.call("stranger", "POST", `/api/v1/meetings/${bare}/papers/waiver`, reason)).body.waived).toMatchObject({ reason: reason.reason })
    expect((await gateway.call("stranger", "POST", `/api/v1/meetings/${bare}/papers/waiver`, reason)).body.code).toBe("duty-state")
  })
})

describe("the conclusion notice", () => {
  it("is recorded after the end, by number or document, by the organiser; a correction keeps what was there", async () => {
    const meetingId = await approve(await register("2026-12-01", [stranger, own]))
    const record = async (who: Who, notice: object, secret = false) => gateway.call(who, "POST", `/api/v1/meetings/${meetingId}/conclusions`, {
      containsStateSecrets: secret, notice: { number: "12/TB-STC", issuedOn: "2026-12-02", document: null, note: "", ...notice }
    })
    expect((await record("stranger", {})).body.code).toBe("meeting-state")
    await close(meetingId, new Date("2026-12-01T09:00:00+07:00"))
    gateway.clock.set(new Date("2026-12-02T08:00:00+07:00"))
    expect((await record("stranger", {}, true)).body.code).toBe("state-secrets")
    expect((await record("stranger", { number: "" })).body.errors).toMatchObject([{ code: "conclusion.empty" }])
    expect((await record("stranger", { issuedOn: "2026-12-03" })).body.code).toBe("conclusion-day")
    expect((await record("registrant", {})).status).toBe(403)
    expect((await record("stranger", {})).body).toMatchObject({ conclusions: [{ version: 1, number: "12/TB-STC", recordedByName: gateway.officers.stranger.name }] })
    const corrected = await record("stranger", { number: "", document: await keep("stranger", "kết luận") })
    expect(corrected.body.conclusions.map(({ version, number }: { version: number; number: string }) => [version, number])).toEqual([[1, "12/TB-STC"], [2, ""]])
    expect((await gateway.raw(`/api/v1/meetings/${meetingId}/conclusions/2`, {}, "technician")).status).toBe(200)
    expect((await gateway.raw(`/api/v1/meetings/${meetingId}/conclusions/1`, {}, "technician")).status).toBe(404)
    while (await gateway.run(tellOnce));
    expect(await gateway.run(told("leader", "conclusion-issued"))).toHaveLength(2)
  })
})

describe("what meetings ask for by a moment", () => {
  const between = (who: keyof TestGateway["officers"], asked: Parameters<typeof meetingDutiesShown>[0] = {}) =>
    gateway.run(Effect.suspend(() => meetingDutiesShown(asked, gateway.clock.now(), gateway.officers[who])))
  const desk = async (who: keyof TestGateway["officers"]) =>
    (await gateway.run(obligationsOf(gateway.officers[who], gateway.clock.now()))).map(({ kind, meetingId }) => `${kind} ${meetingId}`)
  let meetingId: string

  it("is shown to each for the own body and site, to the department whole", async () => {
    gateway.clock.set(new Date("2026-12-07T08:00:00+07:00"))
    meetingId = await approve(await register("2026-12-11", [stranger, own, others[0]!]))
    const kinds = async (who: keyof TestGateway["officers"]) =>
      (await between(who)).duties.filter((duty) => duty.meetingId === meetingId).map(({ kind, mine }) => `${kind} ${mine}`).sort()
    expect(await kinds("stranger")).toEqual(["answer-attendance true", "be-present false", "check-room false", "send-papers true"])
    expect(await kinds("technician")).toEqual(["answer-attendance true", "be-present true", "check-room true"])
    expect(await kinds("approver")).toEqual([
      ...Array<string>(3).fill("answer-attendance false"), ...Array<string>(3).fill("be-present false"), ...Array<string>(3).fill("check-room false"), "send-papers false"
    ])
    expect((await gateway.call("technician", "GET", "/api/v1/duties/meetings?from=2026-01-01&to=2026-12-31")).status).toBe(422)
  })

  it("is reminded of once before, and told on once after", async () => {
    const mine = async (who: keyof TestGateway["officers"], kind: string) =>
      (await gateway.run(told(who, kind))).filter((notice) => notice.meetingId === meetingId).map(({ subject }) => subject.vi.split(":")[0])
    await gateway.run(remindOnce)
    // Friday the 11th: papers by the end of Tuesday the 8th, reminded of from Monday.
    expect(await mine("stranger", "duty-due-soon")).toEqual(["Gửi tài liệu họp"])
    expect(await gateway.run(remindOnce)).toBe(0)
    expect(await desk("stranger")).toContain(`send-papers ${meetingId}`)
    expect(await desk("technician")).toContain(`check-room ${meetingId}`)
    gateway.clock.set(new Date("2026-12-10T08:00:00+07:00"))
    await gateway.run(remindOnce)
    expect(await gateway.run(remindOnce)).toBe(0)
    expect(await mine("approver", "duty-escalated")).toEqual(["Gửi tài liệu họp"])
    const found = await between("approver", { state: "missing" })
    expect(found.duties.filter((duty) => duty.meetingId === meetingId).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      "send-papers escalated", ...Array<string>(3).fill("answer-attendance due-soon")
    ])
    expect(found.missing.find(({ kind }) => kind === "send-papers")!.count).toBe(1)
  })

  it("a meeting that moves has another deadline, and is reminded of anew", async () => {
    const moved = await approve(await register("2026-12-16", [stranger, others[1]!]))
    const reminded = async () => {
      await gateway.run(remindOnce)
      return (await gateway.run(told("stranger", "duty-due-soon"))).filter((notice) => notice.meetingId === moved).map(({ sentence }) => sentence.vi)
    }
    expect(await reminded()).toEqual(["Hạn cuối: 11/12/2026."])
    await gateway.run(Effect.flatMap(MeetingStore.find(moved as MeetingId), (meeting) =>
      MeetingStore.rearrange({ ...meeting!, opensAt: new Date("2026-12-17T08:00:00+07:00"), closesAt: new Date("2026-12-17T09:00:00+07:00") }, gateway.clock.now())))
    gateway.clock.set(new Date("2026-12-11T06:30:00+07:00"))
    expect(await reminded()).toEqual(["Hạn cuối: 14/12/2026.", "Hạn cuối: 11/12/2026."])
  })

  it("is done by doing it: late papers and an answered room are no longer missing", async () => {
    gateway.clock.set(new Date("2026-12-11T06:45:00+07:00"))
    const missing = async () => (await between("approver", { state: "missing" })).duties.filter((duty) => duty.meetingId === meetingId && !["answer-attendance", "be-present"].includes(duty.kind)).map(({ kind }) => kind).sort()
    expect(await missing()).toEqual(["check-room", "check-room", "check-room", "send-papers"])
    for (const item of roomCheckKeys) {
      expect((await gateway.call("technician", "POST", `/api/v1/meetings/${meetingId}/sites/${own}/checks`, { item, verdict: "pass", note: "" })).status).toBe(200)
    }
    expect(await missing()).toEqual(["check-room", "check-room", "send-papers"])
    const { meeting } = (await gateway.call("stranger", "GET", `/api/v1/meetings/${meetingId}`)).body
    expect((await send(meeting.registrationId, "Báo cáo")).body.papers[0].versions[0].late).toBe(true)
    expect(await missing()).toEqual(["check-room", "check-room"])
    expect((await between("approver", { kind: "send-papers", place: "khong co noi nao" })).duties).toEqual([])
    expect((await between("approver", { kind: "send-papers", state: "done-late" })).duties.map((duty) => duty.meetingId)).toContain(meetingId)
  })

  it("a conclusion that is not needed is excused by who oversees, with a reason, and may be asked for after all", async () => {
    await close(meetingId, new Date("2026-12-11T09:00:00+07:00"))
    gateway.clock.set(new Date("2026-12-24T08:00:00+07:00"))
    const state = async () => (await between("approver")).duties.find(({ key }) => key === `record-conclusion.${meetingId}`)!.state
    expect(await state()).toBe("escalated")
    const on = (who: Who, what: string) => gateway.call(who, "POST", `/api/v1/duties/record-conclusion.${meetingId}/${what}`, reason)
    expect((await on("technician", "excuse")).status).toBe(403)
    expect((await on("approver", "excuse")).body).toMatchObject({ state: "done", standing: { state: "excused", note: reason.reason } })
    expect((await on("approver", "excuse")).body.code).toBe("duty-state")
    expect(await state()).toBe("done")
    expect((await on("approver", "reopening")).body).toMatchObject({ state: "escalated" })
  })

  it("takes as many queries for a month of meetings with every site as for one", async () => {
    const count = async () => {
      vi.mocked(Database.query).mockClear()
      await between("approver")
      return vi.mocked(Database.query).mock.calls.length
    }
    const before = await count()
    const [some] = await gateway.run(MeetingStore.withIds([meetingId as MeetingId], "find"))
    await gateway.run(MeetingStore.insertAll(Array.from({ length: 30 }, (_, index): Meeting => ({
      ...some!, id: crypto.randomUUID() as MeetingId, number: `9${index}/2026`, state: "closed", siteIds: gateway.siteIds as Meeting["siteIds"],
      endedAt: new Date("2026-12-21T10:00:00+07:00")
    })), gateway.clock.now()))
    const { duties, more, counts } = await between("approver")
    expect(counts.find(({ kind }) => kind === "check-room")!.counts.missed).toBeGreaterThan(30 * 28)
    expect([duties.length, more > 400]).toEqual([500, true])
    expect(await count()).toBe(before)
    expect(before).toBeLessThanOrEqual(12)
  })
})
