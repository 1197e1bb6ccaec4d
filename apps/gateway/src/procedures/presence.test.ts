import type { GateRecord } from "@diemcau/core/Readiness"
import { roomCheckKeys } from "@diemcau/core/readiness/checks"
import type { Meeting, MeetingId } from "@diemcau/core/Meeting"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as NoticeStore from "@diemcau/store/Notice"
import { Effect, Stream } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { remindOnce } from "../jobs/DutyReminders.ts"
import { tellOnce } from "../jobs/NoticeFeed.ts"
import { Live } from "../Live.ts"
import { perform } from "../perform.ts"
import { obligationsOf } from "../routes/desk.ts"
import { meetingDutiesShown } from "../routes/meetingDuties.ts"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
let own: string
let others: ReadonlyArray<string>
beforeAll(async () => {
  gateway = await startTestGateway()
  own = gateway.officers.technician.siteIds[0]!
  const { body: { sites } } = await gateway.call("operator", "GET", "/api/v1/sites")
  const unitIds = [gateway.officers.technician.unitId, gateway.officers.stranger.unitId]
  others = sites.filter(({ id, unit }: { id: string; unit: { id: never } }) => id !== own && !unitIds.includes(unit.id)).map(({ id }: { id: string }) => id)
})
afterAll(() => gateway?.stop())

type Who = keyof TestGateway["officers"]
const reason = { reason: "Đủ mười ký tự trở lên" }

/** A meeting from 08:00 of the own site and another, approved days before. */
const scheduled = async (day: string): Promise<string> => {
  const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", {
    containsStateSecrets: false, request: {
      subject: "Giao ban", chair: "A B", chairPosition: "", attendees: "", documentNumber: "", document: null, mainSiteId: own, memberSiteIds: [others[0]],
      opensAt: `${day}T08:00:00+07:00`, closesAt: `${day}T10:00:00+07:00`, needs: { presentation: false, recording: false, notes: "" },
      contact: { name: "C", phone: "0912345678", email: "" }, reason: "Chỉ đạo gấp của tỉnh", orderedBy: "Chủ tịch"
    }
  })
  expect(sent.status, JSON.stringify(sent.body)).toBe(201)
  return (await gateway.call("approver", "POST", `/api/v1/registrations/${sent.body.registration.id}/approval`, { remarks: "Cho phép, vì việc gấp" })).body.registration.meetingId
}
const at = (day: string, time: string) => gateway.clock.set(new Date(`${day}T${time}:00+07:00`))
const come = (who: Who, meetingId: string, siteId = own) => gateway.call(who, "POST", `/api/v1/meetings/${meetingId}/sites/${siteId}/presence`)
type Present = ReadonlyArray<{ readonly siteId: string; readonly officer: { readonly name: string; readonly phone: string }; readonly since: string; readonly late: boolean }>
const present = async (meetingId: string, who: Who = "operator") => {
  const { body } = await gateway.call(who, "GET", `/api/v1/meetings/${meetingId}`)
  return (body.present as Present).map(({ officer, since, late }) => [officer.name, since, late])
}
const entries = async (meetingId: string) =>
  (await gateway.call("operator", "GET", `/api/v1/meetings/${meetingId}`)).body.history.filter(({ event }: { event: string }) => event === "presence.recorded")
const byClock = (name: "readiness.probe" | "readiness.close", meetingId: string) =>
  gateway.run(perform(name, { meetingId } as never, { officer: null }) as never)

describe("the technician's presence", () => {
  let meetingId: string
  const day = "2026-11-27"
  beforeAll(async () => {
    meetingId = await scheduled(day)
  })

  it("is not taken on an earlier day, and says from when it is", async () => {
    at("2026-11-26", "23:59")
    const early = await come("technician", meetingId)
    expect([early.status, early.body.code]).toEqual([409, "presence-moment"])
    expect(early.body.refusal).toMatchObject({ from: "2026-11-26T17:00:00.000Z", until: "2026-11-27T03:00:00.000Z", article: "preparation" })
    expect([await present(meetingId), await entries(meetingId)]).toEqual([[], []])
  })

  it("is taken once by the platform's clock, however often and by how many at once it is said", async () => {
    at(day, "06:50")
    const said = { officer: { name: gateway.officers.technician.name, phone: "0912345678" }, since: "2026-11-26T23:50:00.000Z", late: false }
    const heard = gateway.run(Effect.flatMap(Live.use((live) => live.listen), (told) =>
      told.pipe(Stream.filter(({ event }) => event.name === "readiness"), Stream.take(1), Stream.runCollect)).pipe(Effect.scoped))
    const answers = await Promise.all(Array.from({ length: 10 }, () => come("technician", meetingId)))
    for (const { status, body } of answers) {
      expect([status, body.presence]).toEqual([200, { dueAt: "2026-11-27T00:00:00.000Z", from: "2026-11-26T17:00:00.000Z", until: "2026-11-27T03:00:00.000Z" }])
      expect(body.sites.find(({ siteId }: { siteId: string }) => siteId === own).present).toMatchObject([said])
    }
    expect([...await heard][0]).toMatchObject({ event: { data: { meetingId, site: { siteId: own, present: [{ late: false }] } } } })
    at(day, "07:30")
    expect((await come("technician", meetingId)).body.sites[0].present).toMatchObject([said])
    expect(await entries(meetingId)).toMatchObject([{ officerName: gateway.officers.technician.name, siteId: own, articles: ["preparation", "site-duties"], data: { late: false } }])
  })

  it("late is taken too, and said to be late; each officer says so for himself", async () => {
    expect((await come("operator", meetingId)).status).toBe(200)
    expect(await present(meetingId, "leader")).toEqual([
      [gateway.officers.technician.name, "2026-11-26T23:50:00.000Z", false], [gateway.officers.operator.name, "2026-11-27T00:30:00.000Z", true]
    ])
    expect((await entries(meetingId)).map(({ data }: { data: { late: boolean } }) => data.late)).toEqual([false, true])
  })

  it("is said by whoever checks the room, and by nobody else", async () => {
    expect((await come("technician", meetingId, others[0])).body.code).toBe("not-permitted")
    for (const who of ["registrant", "leader", "approver", "administrator"] as const) expect([who, (await come(who, meetingId)).status]).toEqual([who, 403])
    expect((await come("stranger", meetingId)).status).toBe(403)
    expect((await come("operator", meetingId, others[1])).body.code).toBe("site-not-in-meeting")
  })

  it.each(["not-a-uuid", "00000000-0000-7000-8000-000000000000", "1;drop table presences", "%00", "\ud800"])("an id that is nobody's is no fault of the platform: %s", async (id) => {
    expect((await come("operator", encodeURIComponent(id.toWellFormed()))).status).toBe(404)
    expect((await come("operator", meetingId, encodeURIComponent(id.toWellFormed()))).status).toBe(404)
  })

  it("by a substitute is journalled on behalf of whom he stands in for", async () => {
    const second = await scheduled("2026-11-28")
    const made = await gateway.call("technician", "POST", "/api/v1/delegations", {
      substituteId: gateway.officers.leader.id, from: "2026-11-28", to: "2026-11-28", posts: null, absent: true, ...reason
    })
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    at("2026-11-28", "06:40")
    expect((await come("leader", second)).status).toBe(200)
    expect(await entries(second)).toMatchObject([{ officerName: gateway.officers.leader.name, onBehalfOf: gateway.officers.technician.name }])
  })

  it.each([["cancellation", reason], ["postponement", { ...reason, ground: "instruction" }]] as const)("is not taken after a %s; said again, what was said stands", async (deed, body) => {
    const day = deed === "cancellation" ? "2026-12-02" : "2026-12-03"
    const off = await scheduled(day)
    at(day, "06:30")
    await come("technician", off)
    expect((await gateway.call("approver", "POST", `/api/v1/meetings/${off}/${deed}`, body)).status).toBe(200)
    expect([(await come("technician", off)).status, (await come("operator", off)).body.code]).toEqual([200, "meeting-state"])
  })

  it("counts for the day it was said for: a meeting moved to another day has nobody yet", async () => {
    const moved = await scheduled("2026-12-07")
    at("2026-12-07", "06:30")
    await come("technician", moved)
    const { meeting } = (await gateway.call("operator", "GET", `/api/v1/meetings/${moved}`)).body
    const arrangement = {
      opensAt: "2026-12-08T08:00:00+07:00", closesAt: "2026-12-08T10:00:00+07:00", mainSiteId: meeting.mainSiteId, memberSiteIds: meeting.siteIds.slice(1)
    }
    const change = await gateway.call("operator", "POST", `/api/v1/meetings/${moved}/changes`, { revision: meeting.revision, arrangement, ...reason })
    expect(change.status, JSON.stringify(change.body)).toBe(200)
    expect(await present(moved)).toEqual([])
    at("2026-12-08", "06:30")
    await come("technician", moved)
    expect(await present(moved)).toEqual([[gateway.officers.technician.name, "2026-12-07T23:30:00.000Z", false]])
  })
})

describe("what was said by mistake", () => {
  const day = "2026-12-09"
  let meetingId: string
  const mistake = "Bấm nhầm, chưa đến điểm cầu"
  const takeBack = (who: Who, of: Who, body: object = { reason: mistake }, siteId = own) =>
    gateway.call(who, "POST", `/api/v1/meetings/${meetingId}/sites/${siteId}/presence/withdrawal`, { officerId: gateway.officers[of].id, ...body })
  const withdrawn = async () =>
    (await gateway.call("operator", "GET", `/api/v1/meetings/${meetingId}`)).body.history.filter(({ event }: { event: string }) => event === "presence.withdrawn")
  const duty = async () =>
    (await gateway.run(Effect.suspend(() => meetingDutiesShown({ kind: "be-present" }, gateway.clock.now(), gateway.officers.technician)))).duties
      .filter((one) => one.meetingId === meetingId && one.siteId === own).map(({ state }) => state)
  beforeAll(async () => {
    at("2026-12-08", "10:00")
    meetingId = await scheduled(day)
    at(day, "06:40")
    await come("technician", meetingId)
  })

  it("is not taken back without a reason, by who does not check the room, or when nobody said it", async () => {
    const hasty = await takeBack("technician", "technician", { reason: "Nhầm" })
    expect([hasty.status, hasty.body.errors]).toMatchObject([422, [{ path: "reason" }]])
    for (const who of ["registrant", "leader", "approver", "administrator", "stranger"] as const) expect([who, (await takeBack(who, "technician")).status]).toEqual([who, 403])
    expect((await takeBack("technician", "operator")).body.code).toBe("not-present")
    expect((await takeBack("technician", "technician", { reason: mistake, officerId: "x" })).status).toBe(422)
    expect((await takeBack("operator", "technician", undefined, others[1])).body.code).toBe("site-not-in-meeting")
    expect([await duty(), await withdrawn()]).toEqual([["done"], []])
  })

  it("is taken back once by whoever said it, however many say so at once: the duty is open again, the reason is kept", async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => takeBack("technician", "technician")))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
    expect(answers.find(({ status }) => status === 200)!.body.sites.find(({ siteId }: { siteId: string }) => siteId === own).present).toEqual([])
    expect([await present(meetingId), await duty()]).toEqual([[], ["due-soon"]])
    expect(await withdrawn()).toMatchObject([{
      officerName: gateway.officers.technician.name, articles: ["preparation", "site-duties"],
      data: { siteId: own, since: "2026-12-08T23:40:00.000Z", saidBy: { name: gateway.officers.technician.name }, reason: mistake }
    }])
  })

  it("is said again by the platform's clock of then, and taken back by another who checks the room", async () => {
    at(day, "07:10")
    expect((await come("technician", meetingId)).status).toBe(200)
    expect(await present(meetingId)).toEqual([[gateway.officers.technician.name, "2026-12-09T00:10:00.000Z", true]])
    expect((await takeBack("operator", "technician")).status).toBe(200)
    expect([await present(meetingId), await duty()]).toEqual([[], ["escalated"]])
    expect((await withdrawn()).map(({ officerName }: { officerName: string }) => officerName).sort()).toEqual([gateway.officers.technician.name, gateway.officers.operator.name].sort())
  })

  it("stands from the opening on", async () => {
    await come("technician", meetingId)
    at(day, "07:59")
    expect((await takeBack("technician", "technician")).status).toBe(200)
    await come("technician", meetingId)
    at(day, "08:00")
    const late = await takeBack("technician", "technician")
    expect([late.status, late.body.code, late.body.refusal]).toMatchObject([409, "presence-settled", { opensAt: "2026-12-09T01:00:00.000Z", article: "preparation" }])
    expect(await duty()).toEqual(["done-late"])
  })
})

describe("the duty to be there", () => {
  const day = "2026-12-11"
  let meetingId: string
  const duties = async (who: Who, state?: "missing") =>
    (await gateway.run(Effect.suspend(() => meetingDutiesShown({ kind: "be-present", ...(state === undefined ? {} : { state }) }, gateway.clock.now(), gateway.officers[who])))).duties
      .filter((duty) => duty.meetingId === meetingId).map((duty) => `${duty.siteId === own ? "own" : "other"} ${duty.state}`).sort()
  const desk = async () => (await gateway.run(obligationsOf(gateway.officers.technician, gateway.clock.now())))
    .filter(({ kind, meetingId: of }) => of === meetingId && (kind === "check-room" || kind === "be-present")).map(({ kind, doneAt }) => `${kind}${doneAt === null ? "" : " done"}`).sort()
  const told = async (who: Who) => {
    while (await gateway.run(tellOnce));
    await gateway.run(remindOnce)
    return (await gateway.run(NoticeStore.list({ officerId: gateway.officers[who].id, unread: false, limit: 200 })))
      .filter((notice) => notice.meetingId === meetingId && /^(check|sites|duty)-/.test(notice.kind) && !notice.subject.vi.startsWith("Trả lời dự họp")).map(({ kind, sentence }) => `${kind}: ${sentence.vi}`).reverse()
  }
  let site: string
  beforeAll(async () => {
    at("2026-12-07", "08:00")
    meetingId = await scheduled(day)
    site = (await gateway.call("operator", "GET", "/api/v1/sites")).body.sites.find(({ id }: { id: string }) => id === own).name
  })

  it("is the room's, and one errand with its check: one row on the desk, one reminder", async () => {
    at(day, "06:00")
    expect(await duties("technician")).toEqual(["own due-soon"])
    expect(await duties("approver", "missing")).toEqual(["other due-soon", "own due-soon"])
    expect(await desk()).toEqual(["check-room"])
    await byClock("readiness.probe", meetingId)
    expect(await told("technician")).toEqual([`check-due-soon: ${site}: có mặt trước 07:00 11/12/2026, kiểm tra xong trước 07:00 11/12/2026.`])
  })

  it("stands alone when the room is checked and nobody is there", async () => {
    for (const item of roomCheckKeys) expect((await gateway.call("technician", "POST", `/api/v1/meetings/${meetingId}/sites/${own}/checks`, { item, verdict: "pass", note: "" })).status).toBe(200)
    expect(await desk()).toEqual(["be-present", "check-room done"])
    at(day, "07:00")
    expect(await duties("technician")).toEqual(["own escalated"])
    await byClock("readiness.close", meetingId)
    expect((await told("technician")).slice(1)).toEqual([`check-overdue: ${site} chưa sẵn sàng khi chốt kiểm tra lúc 07:00 11/12/2026, và chưa có ai báo có mặt.`])
    expect((await told("operator")).at(-1)).toBe("sites-not-ready: 2 điểm cầu chưa sẵn sàng khi chốt kiểm tra. 2 điểm cầu chưa có ai báo có mặt.")
  })

  it("is seen done when it is said, late; the gate keeps what it saw, the record has both", async () => {
    at(day, "07:20")
    await come("technician", meetingId)
    expect([await duties("technician"), await desk()]).toEqual([["own done-late"], ["be-present done", "check-room done"]])
    expect(await duties("approver", "missing")).toEqual(["other escalated"])
    await gateway.run(Effect.flatMap(MeetingStore.find(meetingId as MeetingId), (meeting) =>
      MeetingStore.update({ ...meeting as Meeting, state: "closed", startedAt: gateway.clock.now(), endedAt: gateway.clock.now() })))
    const { gate, present: came } = (await gateway.call("operator", "GET", `/api/v1/meetings/${meetingId}/close-out`)).body as { gate: GateRecord; present: Present }
    expect([gate.presenceDueAt, gate.sites.map(({ present }) => present)]).toEqual(["2026-12-11T00:00:00.000Z", [[], []]])
    expect(came).toMatchObject([{ siteId: own, late: true, since: "2026-12-11T00:20:00.000Z" }])
    expect(await duties("approver")).toEqual(["other missed", "own done-late"])
  })
})
