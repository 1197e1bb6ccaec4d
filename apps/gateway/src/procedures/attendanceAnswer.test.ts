import type { Meeting, MeetingId } from "@diemcau/core/Meeting"
import * as AnswerStore from "@diemcau/store/AttendanceAnswer"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as NoticeStore from "@diemcau/store/Notice"
import { Effect } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { remindOnce } from "../jobs/DutyReminders.ts"
import { tellOnce } from "../jobs/NoticeFeed.ts"
import { obligationsOf } from "../routes/desk.ts"
import { meetingDutiesShown } from "../routes/meetingDuties.ts"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
/** The sites of the registrant's, technician's and leader's body, of the organiser's (the stranger), and of others. */
let own: string
let organising: string
let others: ReadonlyArray<string>
beforeAll(async () => {
  gateway = await startTestGateway()
  const { body: { sites } } = await gateway.call("operator", "GET", "/api/v1/sites")
  const siteOf = (unitId: string): string => sites.find((site: { unitId: string }) => site.unitId === unitId).id
  own = siteOf(gateway.officers.registrant.unitId)
  organising = siteOf(gateway.officers.stranger.unitId)
  const focal = siteOf(gateway.officers.operator.unitId)
  others = gateway.siteIds.filter((id) => id !== own && id !== organising && id !== focal)
})
afterAll(() => gateway?.stop())

type Who = Parameters<TestGateway["call"]>[0]
const reason = "Theo ý kiến chỉ đạo của tỉnh"
const coming = (headcount = 5) => ({ attends: true, headcount, ledBy: { name: "Nguyễn Văn A", position: "Phó Chủ tịch" }, note: "" })
const declining = { attends: false, reason: "Trùng với kỳ họp Hội đồng nhân dân" }

/** Approved as it is registered. */
const hold = async (day: string, siteIds: ReadonlyArray<string>, hour = 8): Promise<string> => {
  const at = (hours: number) => `${day}T${String(hours).padStart(2, "0")}:00:00+07:00`
  const sent = await gateway.call("stranger", "POST", "/api/v1/registrations", {
    containsStateSecrets: false,
    request: {
      subject: "Giao ban", chair: "A B", chairPosition: "", attendees: "", documentNumber: "", document: null, mainSiteId: siteIds[0], memberSiteIds: siteIds.slice(1),
      opensAt: at(hour), closesAt: at(hour + 1), needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" },
      reason, orderedBy: "Chủ tịch"
    }
  })
  expect(sent.status, JSON.stringify(sent.body)).toBe(201)
  const approved = await gateway.call("approver", "POST", `/api/v1/registrations/${sent.body.registration.id}/approval`, { remarks: reason })
  expect(approved.status, JSON.stringify(approved.body)).toBe(200)
  return approved.body.registration.meetingId
}
const give = (who: Who, meetingId: string, siteId: string, answer: object) =>
  gateway.call(who, "POST", `/api/v1/meetings/${meetingId}/sites/${siteId}/attendance-answers`, { answer })
const read = (who: Who, meetingId: string) => gateway.call(who, "GET", `/api/v1/meetings/${meetingId}/attendance-answers`)
const change = async (meetingId: string, arrangement: object) => {
  const { body: { meeting } } = await gateway.call("approver", "GET", `/api/v1/meetings/${meetingId}`)
  const { opensAt, closesAt, mainSiteId, siteIds } = meeting as Meeting
  const changed = await gateway.call("approver", "POST", `/api/v1/meetings/${meetingId}/changes`, {
    revision: meeting.revision, arrangement: { opensAt, closesAt, mainSiteId, memberSiteIds: siteIds.filter((id) => id !== mainSiteId), ...arrangement }, reason
  })
  expect(changed.status, JSON.stringify(changed.body)).toBe(200)
}
const notices = async (who: keyof TestGateway["officers"], kind: string, meetingId: string) =>
  (await gateway.run(NoticeStore.list({ officerId: gateway.officers[who].id, unread: false, limit: 200 })))
    .filter((notice) => notice.kind === kind && notice.meetingId === meetingId && !notice.subject.en.includes("papers")).map(({ sentence }) => sentence.en)

describe("whether a site attends", () => {
  let meetingId: string
  it("is answered by its body or its technical officer, or for it by the department; not by others", async () => {
    meetingId = await hold("2026-11-27", [organising, own, ...others.slice(0, 2)])
    for (const who of ["registrant", "leader", "technician"] as const) expect([who, (await give(who, meetingId, own, coming())).status]).toEqual([who, 201])
    expect((await give("stranger", meetingId, own, coming())).body.code).toBe("not-permitted")
    expect((await give("registrant", meetingId, organising, coming())).body.code).toBe("not-permitted")
    expect((await give("approver", meetingId, own, coming())).body.code).toBe("not-permitted")
    expect((await give("operator", meetingId, others[0]!, coming(3))).status).toBe(201)
    expect((await give("operator", meetingId, others[5]!, coming())).body.code).toBe("site-not-in-meeting")
    expect((await give("operator", meetingId, gateway.officers.leader.id, coming())).body.code).toBe("not-found")
  })

  it("each answer is kept; the last one counts", async () => {
    const { body: { sites: [site] } } = await give("registrant", meetingId, own, declining)
    expect(site.answers.map(({ version, reply }: { version: number; reply: { attends: boolean } }) => [version, reply.attends])).toEqual([[1, true], [2, true], [3, true], [4, false]])
    expect(site.answers[3]).toMatchObject({ answeredByName: gateway.officers.registrant.name, stands: true, late: false, reply: declining })
    const { body } = await read("stranger", meetingId)
    expect(body).toMatchObject({ whole: true, totals: { sites: 4, answered: 2, attending: 1, declined: 1, people: 3 } })
    expect((await gateway.run(AnswerStore.ofMeeting(meetingId as MeetingId)))).toHaveLength(5)
  })

  it("is seen by the organiser and the department whole, by a site's body its own alone", async () => {
    for (const who of ["stranger", "approver", "operator"] as const) expect([who, (await read(who, meetingId)).body.sites.length]).toEqual([who, 4])
    for (const who of ["registrant", "leader", "technician"] as const) {
      const { body } = await read(who, meetingId)
      expect([who, body.whole, body.sites.map(({ siteId }: { siteId: string }) => siteId)]).toEqual([who, false, [own]])
    }
    expect((await read("administrator", meetingId)).status).toBe(403)
    const foreign = await hold("2026-11-27", [organising, others[3]!], 13)
    for (const who of ["registrant", "leader", "technician"] as const) expect([who, (await read(who, foreign)).status]).toEqual([who, 404])
    const told = async (who: Who) => JSON.stringify((await gateway.call(who, "GET", `/api/v1/meetings/${meetingId}`)).body.history).includes(declining.reason)
    expect([await told("leader"), await told("technician"), await told("approver"), await told("stranger")]).toEqual([false, false, true, true])
  })

  it("tells the organiser and the approver of a site that does not come, and when it does after all; it stays booked", async () => {
    while (await gateway.run(tellOnce));
    for (const who of ["stranger", "approver"] as const) expect((await notices(who, "attendance-answered", meetingId))).toEqual([expect.stringContaining(declining.reason)])
    expect(await notices("operator", "attendance-answered", meetingId)).toEqual([])
    expect((await gateway.call("approver", "GET", `/api/v1/meetings/${meetingId}`)).body.meeting.siteIds).toContain(own)
    await give("leader", meetingId, own, coming())
    while (await gateway.run(tellOnce));
    expect(await notices("approver", "attendance-answered", meetingId)).toEqual([expect.stringContaining("attends after all"), expect.stringContaining("does not attend")])
  })

  it("stands in the journal, with who did it for whom", async () => {
    const lent = await gateway.call("leader", "POST", "/api/v1/delegations", {
      substituteId: gateway.officers.stranger.id, from: "2026-11-23", to: "2026-11-24", posts: null, absent: true, reason: "Đi công tác ngoài tỉnh"
    })
    expect(lent.status, JSON.stringify(lent.body)).toBe(201)
    expect((await give("stranger", meetingId, own, coming(7))).status).toBe(201)
    const { history } = (await gateway.call("approver", "GET", `/api/v1/meetings/${meetingId}`)).body
    expect(history.findLast(({ procedure }: { procedure: string }) => procedure === "attendance-answer.give")).toMatchObject({
      officerName: gateway.officers.stranger.name, onBehalfOf: gateway.officers.leader.name, articles: ["meeting-principles", "site-duties"],
      siteId: own, data: { attends: true, headcount: 7, late: false }
    })
  })

  it("is taken late, and marked so; a meeting that began or is cancelled takes none, and says why", async () => {
    gateway.clock.set(new Date("2026-11-27T07:00:00+07:00"))
    const before = (await read("operator", meetingId)).body.sites.find(({ siteId }: { siteId: string }) => siteId === others[1])
    expect(before).toMatchObject({ overdue: true, mayAnswer: true, dueAt: "2026-11-26T17:00:00.000Z" })
    const { body: { sites } } = await give("operator", meetingId, others[1]!, coming())
    expect(sites.find(({ siteId }: { siteId: string }) => siteId === others[1])).toMatchObject({ overdue: false, answers: [{ late: true }] })
    const state = (next: Meeting["state"]) => gateway.run(Effect.flatMap(MeetingStore.find(meetingId as MeetingId), (meeting) => MeetingStore.update({ ...meeting!, state: next })))
    for (const next of ["running", "closed", "cancelled", "postponed"] as const) {
      await state(next)
      const { status, body } = await give("registrant", meetingId, own, coming())
      expect([status, body.code, body.refusal]).toMatchObject([409, "meeting-state", { state: next, needed: ["scheduled"] }])
      expect((await read("registrant", meetingId)).body.sites[0].mayAnswer).toBe(false)
    }
  })
})

describe("a site that is asked again", () => {
  it("by a meeting that moved to another day: earlier answers no longer count, and stay; within the day they count", async () => {
    const meetingId = await hold("2026-12-04", [organising, own])
    await give("registrant", meetingId, own, coming())
    await change(meetingId, { opensAt: "2026-12-04T09:00:00+07:00", closesAt: "2026-12-04T10:00:00+07:00" })
    expect((await read("stranger", meetingId)).body.totals).toMatchObject({ answered: 1 })
    gateway.clock.set(new Date("2026-11-27T07:30:00+07:00"))
    await change(meetingId, { opensAt: "2026-12-07T09:00:00+07:00", closesAt: "2026-12-07T10:00:00+07:00" })
    const { body } = await read("registrant", meetingId)
    expect(body.sites[0]).toMatchObject({ askedAt: "2026-11-27T00:30:00.000Z", dueAt: "2026-12-06T17:00:00.000Z", answers: [{ stands: false, late: null }] })
    expect(body.totals).toMatchObject({ answered: 0 })
  })

  it("by a swap on the day itself: it has its own deadline, the others keep theirs", async () => {
    const meetingId = await hold("2026-12-08", [organising, own, others[0]!])
    gateway.clock.set(new Date("2026-12-08T04:00:00+07:00"))
    await change(meetingId, { memberSiteIds: [others[1], own] })
    const { body: { sites } } = await read("approver", meetingId)
    expect(sites.map(({ siteId, dueAt, overdue }: Record<string, unknown>) => [siteId, dueAt, overdue])).toEqual([
      [organising, "2026-12-07T17:00:00.000Z", true], [others[1], "2026-12-07T23:00:00.000Z", false], [own, "2026-12-07T17:00:00.000Z", true]
    ])
  })
})

describe("the duty to answer", () => {
  const shown = async (who: keyof TestGateway["officers"], meetingId: string) =>
    (await gateway.run(Effect.suspend(() => meetingDutiesShown({ kind: "answer-attendance" }, gateway.clock.now(), gateway.officers[who])))).duties
      .filter((duty) => duty.meetingId === meetingId).map(({ siteId, state, mine }) => `${siteId} ${state} ${mine}`)
  const desk = async (who: keyof TestGateway["officers"], meetingId: string) =>
    (await gateway.run(obligationsOf(gateway.officers[who], gateway.clock.now()))).filter((row) => row.kind === "answer-attendance" && row.meetingId === meetingId).map(({ doneAt }) => doneAt !== null)
  let meetingId: string

  it("is the site's own: on its desk and told once when its time has come, in one notice for each meeting", async () => {
    gateway.clock.set(new Date("2026-12-08T10:00:00+07:00"))
    meetingId = await hold("2026-12-16", [organising, own, ...others.slice(0, 3)])
    expect(await shown("technician", meetingId)).toEqual([`${own} later true`])
    expect(await desk("leader", meetingId)).toEqual([])
    gateway.clock.set(new Date("2026-12-14T08:00:00+07:00"))
    await gateway.run(remindOnce)
    expect(await gateway.run(remindOnce)).toBe(0)
    for (const who of ["registrant", "leader", "technician"] as const) {
      expect([who, await desk(who, meetingId), (await notices(who, "duty-due-soon", meetingId)).length]).toEqual([who, [false], 1])
    }
    // Three sites have nobody: the department answers for them, and is told once.
    const [told, ...more] = await notices("operator", "duty-due-soon", meetingId)
    expect([told!.split(",").length, more.length, await desk("operator", meetingId)]).toEqual([3, 0, []])
  })

  it("is done by answering; what is still open at the deadline is told to who oversees, in one notice", async () => {
    await give("registrant", meetingId, own, declining)
    expect([await shown("registrant", meetingId), await desk("technician", meetingId)]).toEqual([[`${own} done true`], [true]])
    gateway.clock.set(new Date("2026-12-16T06:00:00+07:00"))
    await gateway.run(remindOnce)
    expect(await gateway.run(remindOnce)).toBe(0)
    const [escalated, ...more] = await notices("approver", "duty-escalated", meetingId)
    expect([escalated!.split(",").length, more.length]).toEqual([4, 0])
    expect((await shown("approver", meetingId)).map((line) => line.split(" ")[1]).toSorted()).toEqual(["done", "escalated", "escalated", "escalated", "escalated"])
    // It is answered, by whoever may; nobody excuses it.
    expect((await gateway.call("approver", "POST", `/api/v1/duties/answer-attendance.${meetingId}.${own}/excuse`, { reason })).status).toBe(404)
  })
})
