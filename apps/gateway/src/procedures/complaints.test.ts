import * as Journal from "@diemcau/store/Journal"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { tellOnce } from "../jobs/NoticeFeed.ts"
import { reviewWaitlist } from "../jobs/Timekeeper.ts"
import { startTestGateway, type Answer, type TestGateway } from "../TestGateway.ts"

/** What the users of other systems complain of, as tests: each names what went wrong elsewhere. */
let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

const reason = { reason: "Theo ý kiến của chủ trì" }
let days = 0
/** A day of its own. */
const nextDay = () => {
  const day = new Date(Date.parse("2026-12-01") + days++ * 86_400_000).toISOString().slice(0, 10)
  return (time: string) => `${day}T${time}:00+07:00`
}
const request = (at: (time: string) => string, change: object = {}) => ({
  subject: "Giao ban", chair: `Người chủ trì ${Math.random()}`, chairPosition: "", opensAt: at("08:00"), closesAt: at("10:00"),
  mainSiteId: gateway.siteIds[0]!, memberSiteIds: gateway.siteIds.slice(1, 3), attendees: "", documentNumber: "", document: null,
  needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: "", ...change
})
type Who = Parameters<TestGateway["call"]>[0]
const submit = async (at: (time: string) => string, change: object = {}, who: Who = "registrant"): Promise<string> => {
  const sent = await gateway.call(who, "POST", "/api/v1/registrations", { containsStateSecrets: false, request: request(at, change) })
  expect(sent.status).toBe(201)
  return sent.body.registration.id
}
const decide = (id: string, how: string, body: object, headers: Record<string, string> = {}): Promise<Answer> =>
  gateway.call("approver", "POST", `/api/v1/registrations/${id}/${how}`, body, headers)
const approve = (id: string) => decide(id, "approval", { remarks: "Cho phép, vì việc gấp" })
const hold = async (...of: Parameters<typeof submit>): Promise<string> => (await approve(await submit(...of))).body.registration.meetingId
const fileOf = async (id: string) => (await gateway.call("approver", "GET", `/api/v1/registrations/${id}`)).body
const meetingOf = async (id: string) => (await gateway.call("operator", "GET", `/api/v1/meetings/${id}`)).body
const statuses = (answers: ReadonlyArray<Answer>) => answers.map(({ status }) => status).sort()

describe("both of two overlapping requests approved (cal.com #29958)", () => {
  it("approved at once, twelve times: one wins, the other names the clash and three ways out", async () => {
    for (let round = 0; round < 12; round++) {
      const at = nextDay()
      const [one, other] = [await submit(at), await submit(at, { opensAt: at("09:00"), closesAt: at("11:00"), mainSiteId: gateway.siteIds[2]!, memberSiteIds: [gateway.siteIds[5]!] })]
      const answers = await Promise.all(round % 2 === 0 ? [approve(one), approve(other)] : [approve(other), approve(one)])
      expect(statuses(answers)).toEqual([200, 409])
      const { body } = answers.find(({ status }) => status === 409)!
      expect([body.code, body.refusal.clashes[0].kind]).toEqual(["clashes-with-confirmed", "confirmed"])
      expect(body.refusal.alternatives.length).toBeGreaterThanOrEqual(3)
    }
  })
})

describe("one click, many meetings (cal.com #13397)", () => {
  it("ten identical approvals at once with one key: one meeting, ten equal answers; the key with another body is refused", async () => {
    const at = nextDay()
    const id = await submit(at)
    const before = await gateway.run(Journal.last())
    const key = { "idempotency-key": "phe-duyet-mot-lan" }
    const answers = await Promise.all(Array.from({ length: 10 }, () => decide(id, "approval", { remarks: "Cho phép, vì việc gấp" }, key)))
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.registration?.meetingId}`)).size).toBe(1)
    expect(answers[0]!.status).toBe(200)
    expect((await gateway.run(Journal.last())).position).toBe(before.position + 1)
    const { body } = await gateway.call("operator", "GET", `/api/v1/meetings?from=${at("00:00").slice(0, 10)}&to=${at("00:00").slice(0, 10)}`)
    expect(body.meetings).toHaveLength(1)
    const other = await decide(id, "approval", { remarks: "Cho phép, vì lý do khác" }, key)
    expect([other.status, other.body.code]).toEqual([422, "idempotency-mismatch"])
  })
  it("ten that clash, at once with one key: ten times the same refusal, nothing kept", async () => {
    const at = nextDay()
    await hold(at)
    const before = await gateway.run(Journal.last())
    const answers = await Promise.all(Array.from({ length: 10 }, () =>
      gateway.call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: { ...request(at), chair: "Một người" } }, { "idempotency-key": "dang-ky-trung" })))
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.code}`))).toEqual(new Set(["409 clashes-with-confirmed"]))
    expect((await gateway.run(Journal.last())).position).toBe(before.position)
  })
})

describe("touching slots block one another", () => {
  it("to the minute before and behind, and between two", async () => {
    const at = nextDay()
    await hold(at)
    await hold(at, { opensAt: at("07:00"), closesAt: at("08:00") })
    await hold(at, { opensAt: at("11:00"), closesAt: at("12:00") })
    const between = await hold(at, { opensAt: at("10:00"), closesAt: at("11:00") })
    const { meeting } = await meetingOf(between)
    const arrangement = { opensAt: at("09:59"), closesAt: at("11:00"), mainSiteId: meeting.mainSiteId, memberSiteIds: meeting.siteIds.slice(1) }
    const over = await gateway.call("operator", "POST", `/api/v1/meetings/${between}/changes`, { revision: 0, arrangement, ...reason })
    expect([over.status, over.body.code]).toEqual([409, "clashes-with-confirmed"])
  })
})

describe("an edit when ports are short destroys the meeting (TMS, RMX)", () => {
  it("is refused with its causes, and the meeting is as it was, to the last letter", async () => {
    const at = nextDay()
    const id = await hold(at)
    await hold(at, { mainSiteId: gateway.siteIds[10]!, memberSiteIds: gateway.siteIds.slice(11, 14) })
    const set = await gateway.call("administrator", "PUT", "/api/v1/regulation/provisions/central-ports", { value: { amount: 8, unit: "port" }, reason: "Theo chỉ đạo của Ủy ban" })
    expect(set.status).toBe(200)
    const before = await meetingOf(id)
    const position = await gateway.run(Journal.last())
    const { meeting } = before
    const arrangement = { opensAt: meeting.opensAt, closesAt: meeting.closesAt, mainSiteId: meeting.mainSiteId, memberSiteIds: gateway.siteIds.slice(1, 8) }
    const refused = await gateway.call("operator", "POST", `/api/v1/meetings/${id}/changes`, { revision: 0, arrangement, ...reason })
    expect([refused.status, refused.body.code]).toEqual([422, "rules-broken"])
    expect(refused.body.refusal.rulings).toMatchObject([{ rule: "schedule.ports", article: "focal-body", provision: "central-ports" }])
    expect(await meetingOf(id)).toEqual(before)
    expect(await gateway.run(Journal.last())).toEqual(position)
    await gateway.call("administrator", "PUT", "/api/v1/regulation/provisions/central-ports", { value: null, reason: "Theo chỉ đạo của Ủy ban" })
  })
})

describe("the other request is forgotten (Indico #4129)", () => {
  it("accepting one decides the other, with a reason, and its author is told", async () => {
    const at = nextDay()
    const [winner, loser] = [await submit(at), await submit(at, { subject: "Đến sau" }, "stranger")]
    expect((await decide(winner, "approval", { remarks: "Cho phép, vì việc gấp", others: "send-back" })).status).toBe(200)
    const { registration, history } = await fileOf(loser)
    expect([registration.state, history.at(-1).event]).toEqual(["sent-back", "registration.sent-back"])
    expect(registration.decisionReason).not.toBe("")
    while (await gateway.run(tellOnce as never)) { /* until all is told */ }
    const { notices } = (await gateway.call("stranger", "GET", "/api/v1/notices")).body
    expect(notices.some(({ link }: { link: string }) => link.includes(loser))).toBe(true)
  })
})

describe("a rule for the front door only (TMSXE)", () => {
  it("the same booking has the same decision under the same articles through each door", async () => {
    const at = nextDay()
    await hold(at)
    const asked = request(at, { opensAt: at("09:00"), closesAt: at("11:00") })
    const window = { from: at("09:00"), to: at("11:00") }
    const looked = await gateway.call("registrant", "POST", "/api/v1/assessments", { request: asked })
    const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: asked })
    const series = await gateway.call("registrant", "POST", "/api/v1/series", { containsStateSecrets: false, request: asked, rule: "FREQ=DAILY;COUNT=1", skip: [] })
    expect([sent.body.code, series.body.code]).toEqual(["clashes-with-confirmed", "series-clashes"])
    const numbers = (clashes: ReadonlyArray<{ siteId: string; number: string }>) => clashes.map(({ siteId, number }) => `${siteId} ${number}`).sort()
    expect(numbers(sent.body.refusal.clashes)).toEqual(numbers(looked.body.clashes))
    expect(numbers(series.body.refusal.occurrences[0].clashes)).toEqual(numbers(looked.body.clashes))
    // A rule that is broken, and not the place: too late by each way of asking.
    const past = { ...asked, opensAt: "2026-11-20T08:00:00+07:00", closesAt: "2026-11-20T09:00:00+07:00" }
    const doors = await Promise.all([
      gateway.call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: past }),
      gateway.call("registrant", "POST", "/api/v1/waitlist", { containsStateSecrets: false, request: past, window }),
      gateway.call("registrant", "POST", "/api/v1/preemptions", { containsStateSecrets: false, request: past, ...reason })
    ])
    const broken = (rulings: ReadonlyArray<{ rule: string; article: string; verdict: string }>) => rulings.filter(({ verdict }) => verdict === "broken").map(({ rule, article }) => `${rule} ${article}`)
    const wanted = broken((await gateway.call("registrant", "POST", "/api/v1/assessments", { request: past })).body.rulings)
    expect(wanted).not.toEqual([])
    for (const { status, body } of doors) expect([status, body.code, broken(body.refusal.rulings)]).toEqual([422, "rules-broken", wanted])
    for (const door of ["/api/v1/registrations", "/api/v1/waitlist", "/api/v1/preemptions"]) {
      const secret = await gateway.call("registrant", "POST", door, { containsStateSecrets: true, request: asked, window, ...reason })
      expect([secret.status, secret.body.code], door).toEqual([422, "state-secrets"])
    }
  })
})

describe("a series", () => {
  const weekly = async (count: number) => {
    const at = nextDay()
    days += 7 * count
    const sent = await gateway.call("registrant", "POST", "/api/v1/series", {
      containsStateSecrets: false, request: request(at, { mainSiteId: gateway.siteIds[20]!, memberSiteIds: [gateway.siteIds[21]!] }), rule: `FREQ=WEEKLY;COUNT=${count}`, skip: []
    })
    const { body } = await approve(sent.body.registration.id)
    return { id: body.registration.id as string, meetings: body.series.occurrences as ReadonlyArray<{ readonly meetingId: string; readonly day: string }> }
  }
  it("edited keeps the dial details of each meeting; who is connected stays (TMS)", async () => {
    const { id, meetings } = await weekly(3)
    const before = await Promise.all(meetings.map(({ meetingId }) => meetingOf(meetingId)))
    expect((await gateway.call("operator", "POST", `/api/v1/meetings/${meetings[0]!.meetingId}/connection`, { reason: "Kết nối sớm để thử tiếng" })).status).toBe(200)
    const changed = await gateway.call("operator", "POST", `/api/v1/registrations/${id}/series/changes`, { revision: 0, from: meetings[1]!.day, change: { opensAt: "14:00", minutes: 45 }, ...reason })
    expect(changed.status).toBe(200)
    const after = await Promise.all(meetings.map(({ meetingId }) => meetingOf(meetingId)))
    expect(after.map(({ meeting }) => meeting.address)).toEqual(before.map(({ meeting }) => meeting.address))
    expect(after.map(({ meeting }) => meeting.number)).toEqual(before.map(({ meeting }) => meeting.number))
    expect(after[0].meeting).toMatchObject({ state: "running", opensAt: before[0].meeting.opensAt })
    expect(after[1].meeting.opensAt).not.toBe(before[1].meeting.opensAt)
  })
  it("goes on when a site is renamed in the middle, and when it is merged: its meetings to come are at the successor, the past one stays", async () => {
    const { id, meetings } = await weekly(3)
    const renamed = { name: "Phường Nông Tiến", nameEn: null, unitId: gateway.officers.leader.unitId }
    expect((await gateway.call("administrator", "PUT", `/api/v1/sites/${gateway.siteIds[21]!}`, renamed)).status).toBe(200)
    expect((await meetingOf(meetings[1]!.meetingId)).meeting.siteIds).toContain(gateway.siteIds[21])
    const closing = { siteIds: [gateway.siteIds[21]!], lastDay: meetings[0]!.day, successorId: gateway.siteIds[22]! }
    const looked = await gateway.call("administrator", "POST", "/api/v1/sites/closing/assessment", closing)
    const ours = looked.body.meetings.filter((one: { id: string }) => meetings.some(({ meetingId }) => meetingId === one.id))
    expect(ours.map(({ settlements }: { settlements: ReadonlyArray<string> }) => settlements[0])).toEqual(["successor", "successor"])
    const done = await gateway.call("administrator", "POST", "/api/v1/sites/closing", {
      ...closing, ...reason, meetings: looked.body.meetings.map((one: { id: string; revision: number }) => ({ meetingId: one.id, revision: one.revision, settlement: "successor" }))
    })
    expect(done.status).toBe(200)
    const places = await Promise.all(meetings.map(async ({ meetingId }) => (await meetingOf(meetingId)).meeting.siteIds[1]))
    expect(places).toEqual([gateway.siteIds[21], gateway.siteIds[22], gateway.siteIds[22]])
    expect((await fileOf(id)).series.occurrences.map(({ state }: { state: string }) => state)).toEqual(["scheduled", "scheduled", "scheduled"])
  })
})

describe("cancelling races accepting (Indico #4315)", () => {
  it("a withdrawal, an approval and a refusal at once: exactly one of them, the others are told", async () => {
    for (let round = 0; round < 10; round++) {
      const id = await submit(nextDay())
      const answers = await Promise.all([
        approve(id), gateway.call("registrant", "POST", `/api/v1/registrations/${id}/withdrawal`, reason), decide(id, "refusal", reason), decide(id, "return", reason)
      ])
      const made = answers.filter(({ status }) => status === 200)
      // What was sent back may still be withdrawn: both happened, one after the other.
      expect(made.map(({ body }) => body.registration.state).sort().join()).toMatch(/^(approved|withdrawn|refused|sent-back|sent-back,withdrawn)$/)
      const { registration, history } = await fileOf(id)
      expect(history).toHaveLength(1 + made.length)
      expect(registration.meetingId === null).toBe(registration.state !== "approved")
    }
  })
  it("a place that is accepted and left at once is booked or free, never both", async () => {
    for (let round = 0; round < 6; round++) {
      const at = nextDay()
      const meeting = await hold(at)
      const joined = await gateway.call("stranger", "POST", "/api/v1/waitlist", { containsStateSecrets: false, request: request(at), window: { from: at("08:00"), to: at("10:00") } })
      await gateway.call("approver", "POST", `/api/v1/waitlist/${joined.body.id}/decision`, { verdict: "admit", ...reason })
      await gateway.call("approver", "POST", `/api/v1/meetings/${meeting}/cancellation`, reason)
      await gateway.run(reviewWaitlist as never)
      const answers = await Promise.all([
        gateway.call("stranger", "POST", `/api/v1/waitlist/${joined.body.id}/acceptance`, {}), gateway.call("stranger", "POST", `/api/v1/waitlist/${joined.body.id}/leaving`, reason),
        gateway.call("approver", "POST", `/api/v1/meetings/${meeting}/restoration`, reason)
      ])
      expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true)
      const day = at("00:00").slice(0, 10)
      const { meetings } = (await gateway.call("operator", "GET", `/api/v1/meetings?from=${day}&to=${day}`)).body
      const held = meetings.filter(({ state }: { state: string }) => state === "scheduled").length
      expect(held).toBe(answers[0]!.status === 200 || answers[2]!.status === 200 ? 1 : 0)
      expect([answers[0]!.status, answers[1]!.status].filter((status) => status === 200).length).toBeLessThanOrEqual(1)
    }
  })
})
