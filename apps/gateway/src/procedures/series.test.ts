import { Database } from "@diemcau/store/Database"
import { Effect } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startTestGateway, type Answer, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

/** Each test has weekly mornings of its own: on another weekday, from another week, at another hour. */
const monday = (week: number, time = "08:00", weekday = 0) =>
  new Date(Date.parse(`2026-11-30T${time}:00+07:00`) + (week * 7 + weekday) * 86_400_000).toISOString()
const day = (week: number, weekday = 0) => new Date(Date.parse("2026-11-30") + (week * 7 + weekday) * 86_400_000).toISOString().slice(0, 10)

const request = (change: Record<string, unknown> = {}) => ({
  subject: "Giao ban tuần", chair: "A B", chairPosition: "", opensAt: monday(0), closesAt: monday(0, "10:00"),
  mainSiteId: gateway.siteIds[0]!, memberSiteIds: gateway.siteIds.slice(1, 4), attendees: "", documentNumber: "", document: null,
  needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: "", ...change
})
const submit = (rule: string, change: Record<string, unknown> = {}, rest: Record<string, unknown> = {}): Promise<Answer> =>
  gateway.call("registrant", "POST", "/api/v1/series", { containsStateSecrets: false, request: request(change), rule, skip: [], ...rest })
const approve = (id: string, rest: Record<string, unknown> = {}): Promise<Answer> =>
  gateway.call("approver", "POST", `/api/v1/registrations/${id}/approval`, { remarks: "Cho phép, vì việc gấp", ...rest })
const single = async (change: Record<string, unknown>): Promise<Answer> => {
  const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: request({ subject: "Họp riêng", ...change }) })
  expect(sent.status).toBe(201)
  return approve(sent.body.registration.id)
}
const on = (id: string, what: string, body: Record<string, unknown>, who: "approver" | "operator" | "registrant" = "approver"): Promise<Answer> =>
  gateway.call(who, "POST", `/api/v1/registrations/${id}/series/${what}`, { reason: "Theo ý kiến của chủ trì", ...body })
const sql = (parts: TemplateStringsArray, ...values: ReadonlyArray<unknown>) => ({
  text: parts.reduce((text, part, index) => `${text}$${index}${part}`), values
})
const execute = ({ text, values }: ReturnType<typeof sql>) =>
  gateway.run(Effect.flatMap(Database, ({ client }) => client.unsafe<{ n: number }>(text, values)))
const count = (statement: ReturnType<typeof sql>) => execute(statement).then((rows) => Number(rows[0]!.n))
interface Shown { readonly day: string; readonly state: string | null; readonly skipped: boolean; readonly meetingId: string | null; readonly opensAt: string }
const shown = (answer: Answer): ReadonlyArray<Shown> => answer.body.series.occurrences
/** Overlaps of held bookings, by comparing every pair: knows nothing of the constraint. */
const overlaps = () => count(sql`select count(*) as n from site_bookings a join site_bookings b on a.site_id = b.site_id and a.meeting_id < b.meeting_id
  and not a.released and not b.released and lower(a.period) < upper(b.period) and lower(b.period) < upper(a.period)`)

describe("a series of 52 weeks with three clashes", () => {
  it("is refused with the three dates, created with 49, and the three are added again later", async () => {
    const held = []
    for (const week of [3, 20, 40]) {
      held.push(await single({ opensAt: monday(week, "09:30"), closesAt: monday(week, "11:00"), memberSiteIds: [gateway.siteIds[9]!] }))
    }
    const refused = await submit("FREQ=WEEKLY;BYDAY=MO;COUNT=52")
    expect([refused.status, refused.body.code]).toEqual([409, "series-clashes"])
    expect(refused.body.refusal.occurrences.map((one: Shown) => one.day)).toEqual([day(3), day(20), day(40)])
    expect(refused.body.refusal.occurrences[0].clashes).toMatchObject([{ siteId: gateway.siteIds[0], number: held[0]!.body.registration.number }])
    const sent = await submit("FREQ=WEEKLY;BYDAY=MO;COUNT=52", {}, { skipClashing: true })
    expect(sent.status).toBe(201)
    expect(shown(sent).filter(({ skipped }) => skipped).map((one) => one.day)).toEqual([day(3), day(20), day(40)])
    const { id, number } = sent.body.registration
    const approved = await approve(id)
    expect(approved.status).toBe(200)
    expect(shown(approved).filter(({ state }) => state === "scheduled")).toHaveLength(49)
    expect(await count(sql`select count(*) as n from site_bookings where number like ${`${number}-%`} and not released`)).toBe(49 * 4)
    expect(await count(sql`select count(*) as n from timers join meetings on meetings.id = subject_id where registration_id = ${id} and not cancelled`)).toBe(49 * 4)
    const seventh = await gateway.call("operator", "GET", `/api/v1/meetings/${shown(approved)[6]!.meetingId}`)
    expect(seventh.body.meeting).toMatchObject({ number: `${number}-07`, opensAt: monday(6), checkDueAt: monday(6, "07:00"), state: "scheduled" })

    const early = await on(id, "additions", { revision: 0, days: [day(3), day(20)] })
    expect([early.status, early.body.code]).toEqual([409, "series-clashes"])
    for (const { body } of held) await gateway.call("approver", "POST", `/api/v1/meetings/${body.registration.meetingId}/cancellation`, { reason: "Nhường cho giao ban" })
    const added = await on(id, "additions", { revision: 0, days: [day(3), day(20), day(40)] })
    expect(added.status).toBe(200)
    expect(shown(added).filter(({ state }) => state === "scheduled")).toHaveLength(52)
    expect((await gateway.call("operator", "GET", `/api/v1/meetings/${shown(added)[3]!.meetingId}`)).body.meeting.number).toBe(`${number}-04`)
    const again = await on(id, "additions", { revision: 1, days: [day(3)] })
    expect([again.status, again.body.refusal]).toEqual([422, { _tag: "SeriesUnusable", why: "unknown-day", day: day(3) }])
    expect(await overlaps()).toBe(0)
  }, 60_000)
})

describe("a series after approval", () => {
  let id: string
  let from: number
  const tuesdays = async (week: number, weeks: number) => {
    from = week
    const sent = await submit(`FREQ=WEEKLY;COUNT=${weeks}`, { opensAt: monday(week, "08:00", 1), closesAt: monday(week, "10:00", 1) })
    id = sent.body.registration.id
    const approved = await approve(id)
    expect(approved.status).toBe(200)
    return approved
  }

  it("the running meeting goes on when the series is cancelled, and its history is complete", async () => {
    const approved = await tuesdays(0, 4)
    const [first] = shown(approved)
    expect((await gateway.call("operator", "POST", `/api/v1/meetings/${first!.meetingId}/connection`, { reason: "Kết nối sớm để thử tiếng" })).status).toBe(200)
    const cancelled = await on(id, "cancellation", { revision: 0, from: "2026-01-01" })
    expect(shown(cancelled).map(({ state }) => state)).toEqual(["running", "cancelled", "cancelled", "cancelled"])
    const running = (await gateway.call("operator", "GET", `/api/v1/meetings/${first!.meetingId}`)).body
    expect(running.meeting.state).toBe("running")
    expect(running.history.map(({ event }: { event: string }) => event)).toEqual(["series.submitted", "registration.approved", "meeting.started", "series.cancelled"])
    expect(await count(sql`select count(distinct meeting_id) as n from site_bookings join meetings on meetings.id = meeting_id where registration_id = ${id} and not released`)).toBe(1)
    expect(await count(sql`select count(distinct subject_id) as n from timers join meetings on meetings.id = subject_id where registration_id = ${id} and not cancelled and done_at is null`)).toBe(1)
    expect((await on(id, "cancellation", { revision: 1, from: "2026-01-01" })).body.refusal).toMatchObject({ why: "none-left" })
    expect((await gateway.call("operator", "POST", `/api/v1/meetings/${first!.meetingId}/closing`, {})).status).toBe(200)
  })

  it("all to come get another time, from a day on, whole or not at all; moved ones keep their day", async () => {
    const approved = await tuesdays(10, 5)
    const moved = shown(approved)[3]!
    const arrangement = { mainSiteId: gateway.siteIds[0], memberSiteIds: gateway.siteIds.slice(1, 4), opensAt: monday(from + 3, "08:00", 2), closesAt: monday(from + 3, "10:00", 2) }
    expect((await gateway.call("approver", "POST", `/api/v1/meetings/${moved.meetingId}/changes`, { revision: 0, arrangement, reason: "Chuyển sang thứ Tư" })).status).toBe(200)
    await single({ opensAt: monday(from + 4, "14:00", 1), closesAt: monday(from + 4, "15:00", 1) })
    const change = { opensAt: "14:00" }
    const looked = await gateway.call("approver", "POST", `/api/v1/registrations/${id}/series/changes/assessment`, { revision: 0, from: day(from + 1, 1), change })
    expect(looked.body.occurrences.map(({ possible }: { possible: boolean }) => possible)).toEqual([true, true, true, false])
    const refused = await on(id, "changes", { revision: 0, from: day(from + 1, 1), change })
    expect([refused.status, refused.body.refusal.occurrences.map((one: Shown) => one.day)]).toEqual([409, [day(from + 4, 1)]])
    const times = async () => shown(await gateway.call("approver", "GET", `/api/v1/registrations/${id}`)).map(({ opensAt }) => opensAt)
    expect((await times())[1]).toBe(monday(from + 1, "08:00", 1))
    const done = await on(id, "changes", { revision: 0, from: day(from + 1, 1), change: { opensAt: "15:00", minutes: 60 } })
    expect(shown(done).map(({ opensAt }) => opensAt)).toEqual([
      monday(from, "08:00", 1), monday(from + 1, "15:00", 1), monday(from + 2, "15:00", 1), monday(from + 3, "15:00", 2), monday(from + 4, "15:00", 1)
    ])
    const second = (await gateway.call("operator", "GET", `/api/v1/meetings/${shown(done)[1]!.meetingId}`)).body
    expect(second.meeting).toMatchObject({ closesAt: monday(from + 1, "16:00", 1), checkDueAt: monday(from + 1, "14:00", 1), revision: 1 })
    expect((await on(id, "changes", { revision: 0, from: day(from), change: { opensAt: "16:00" } })).body.code).toBe("series-changed")
    expect((await on(id, "changes", { revision: 1, from: day(from + 1, 1), change: { opensAt: "15:00" } })).body.code).toBe("nothing-changes")
    expect(await overlaps()).toBe(0)
  })

  it("one is skipped and added again under its number; sites change for all to come", async () => {
    const approved = await tuesdays(20, 3)
    const skipped = await on(id, "skips", { revision: 0, days: [day(from + 1, 1)] })
    expect(shown(skipped).map(({ state, skipped }) => [state, skipped])).toEqual([["scheduled", false], ["cancelled", true], ["scheduled", false]])
    expect((await on(id, "skips", { revision: 1, days: [day(from + 1, 1)] })).body.refusal).toMatchObject({ why: "unknown-day" })
    const sites = { mainSiteId: gateway.siteIds[0], memberSiteIds: [gateway.siteIds[1], gateway.siteIds[7]] }
    expect((await on(id, "changes", { revision: 1, from: day(from), change: { sites } }, "operator")).status).toBe(200)
    const added = await on(id, "additions", { revision: 2, days: [day(from + 1, 1), day(from + 1, 3)] })
    expect(shown(added).map(({ state }) => state)).toEqual(["scheduled", "scheduled", "scheduled", "scheduled"])
    const back = (await gateway.call("operator", "GET", `/api/v1/meetings/${shown(approved)[1]!.meetingId}`)).body.meeting
    expect(back).toMatchObject({ state: "scheduled", round: 1, siteIds: [sites.mainSiteId, ...sites.memberSiteIds], endReason: null })
    expect(await count(sql`select count(*) as n from site_bookings where meeting_id = ${back.id} and not released`)).toBe(3)
    // A meeting of the series is in the way of another one of it.
    const arrangement = { ...sites, opensAt: monday(from + 2, "09:00", 1), closesAt: monday(from + 2, "11:00", 1) }
    const onto = await gateway.call("approver", "POST", `/api/v1/meetings/${back.id}/changes`, { revision: back.revision, arrangement, reason: "Dời sang tuần sau" })
    expect([onto.status, onto.body.code]).toEqual([409, "clashes-with-confirmed"])
  })

  it("is not for everybody, and not before it is approved", async () => {
    const sent = await submit("FREQ=DAILY;COUNT=2", { opensAt: monday(30, "08:00", 1), closesAt: monday(30, "10:00", 1) })
    const body = { revision: 0, days: [day(30, 1)] }
    expect((await on(sent.body.registration.id, "skips", body)).body.refusal).toMatchObject({ why: "not-approved" })
    expect((await on(sent.body.registration.id, "skips", body, "registrant")).status).toBe(403)
    expect((await on(sent.body.registration.id, "skips", body, "operator")).status).toBe(403)
  })
})

describe("a series before approval", () => {
  it("says what each day means: holidays, a site that closes with its successor, the end of the regulation", async () => {
    const closing = gateway.siteIds[20]!
    await execute(sql`update sites set valid_to = '2027-01-31', successor_id = ${gateway.siteIds[21]!} where id = ${closing}`)
    await execute(sql`update instruments set valid_to = '2027-02-25'`)
    const said = await gateway.call("registrant", "POST", "/api/v1/series/assessments", {
      request: request({ opensAt: "2027-01-01T08:00:00+07:00", closesAt: "2027-01-01T09:00:00+07:00", memberSiteIds: [closing] }), rule: "FREQ=MONTHLY;COUNT=3", skip: []
    })
    expect(said.status).toBe(200)
    const [first, second, third] = said.body.occurrences
    expect(first).toMatchObject({ day: "2027-01-01", possible: true, notes: [{ kind: "holiday" }] })
    expect(second).toMatchObject({ day: "2027-02-01", possible: false, notes: [{ kind: "site-closed", siteId: closing, closedOn: "2027-01-31", successor: { id: gateway.siteIds[21] } }] })
    expect(third.notes.map(({ kind }: { kind: string }) => kind)).toEqual(["site-closed", "regulation-ends"])
    await execute(sql`update sites set valid_to = null, successor_id = null where id = ${closing}`)
    await execute(sql`update instruments set valid_to = null`)
  })

  it("counts in others' clashes on each of its days, and on none that it skips", async () => {
    const sent = await submit("FREQ=WEEKLY;COUNT=3", { opensAt: monday(34, "08:00", 3), closesAt: monday(34, "10:00", 3) }, { skip: [day(35, 3)] })
    const asked = (week: number) => gateway.call("registrant", "POST", "/api/v1/assessments", {
      request: request({ opensAt: monday(week, "09:00", 3), closesAt: monday(week, "11:00", 3) })
    })
    expect((await asked(34)).body.clashes.map(({ number }: { number: string }) => number)).toEqual(Array.from({ length: 4 }, () => sent.body.registration.number))
    expect((await asked(35)).body.clashes).toEqual([])
    expect((await asked(36)).body.clashes).toHaveLength(4)
    const revised = await gateway.call("registrant", "PUT", `/api/v1/registrations/${sent.body.registration.id}/series`, {
      request: request({ opensAt: monday(34, "08:00", 3), closesAt: monday(34, "10:00", 3) }), rule: "FREQ=WEEKLY;COUNT=2", skip: []
    })
    expect([revised.status, shown(revised).length]).toEqual([200, 2])
    const wrong = await gateway.call("registrant", "PUT", `/api/v1/registrations/${sent.body.registration.id}/request`, { request: request() })
    expect([wrong.status, wrong.body.code]).toEqual([409, "series-registration"])
  })

  it("two series of the same mornings: one is approved, the other is told which days, or goes without them", async () => {
    const slot = { opensAt: monday(40, "14:00", 4), closesAt: monday(40, "15:00", 4) }
    const [one, two] = [await submit("FREQ=WEEKLY;COUNT=6", slot), await submit("FREQ=WEEKLY;INTERVAL=2;COUNT=5", slot)]
    const answers = await Promise.all([approve(one.body.registration.id), approve(two.body.registration.id)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const loser = answers[0]!.status === 409 ? one : two
    const without = await approve(loser.body.registration.id, { skipClashing: true })
    expect(without.status).toBe(200)
    expect(shown(without).filter(({ skipped }) => skipped)).toHaveLength(3)
    expect(await overlaps()).toBe(0)
  })

  it.each([
    ["FREQ=SECONDLY;COUNT=3", 422, "rule", "rule.frequency"], ["FREQ=DAILY;COUNT=1000000000", 422, "rule", "rule.too-many"],
    [`FREQ=DAILY;COUNT=2;EXDATE=${"20270101,".repeat(1000)}`, 422, "rule", "rule.too-long"], ["FREQ=DAILY", 422, "rule", "rule.endless"]
  ])("%.40s is refused", async (rule, status, path, code) => {
    const answer = await submit(rule)
    expect([answer.status, answer.body.errors[0].path, answer.body.errors[0].code]).toEqual([status, path, code])
  })
  it("a hundred thousand days to skip are refused, and so is a day that is none", async () => {
    const many = await submit("FREQ=DAILY;COUNT=3", {}, { skip: Array.from({ length: 60_000 }, () => "2026-12-01") })
    expect([many.status, many.body.errors[0].code]).toEqual([422, "series.too-many-days"])
    expect((await submit("FREQ=DAILY;COUNT=3", {}, { skip: Array.from({ length: 100_000 }, () => "2026-12-01") })).status).toBe(413)
    expect((await submit("FREQ=DAILY;COUNT=3", {}, { skip: ["2026-02-30"] })).status).toBe(422)
    const stranger = await submit("FREQ=DAILY;COUNT=3", {}, { skip: ["2027-12-24"] })
    expect([stranger.status, stranger.body.code]).toEqual([422, "series-unusable"])
  })
  it("state secrets: nothing of the series is kept", async () => {
    const before = await count(sql`select count(*) as n from series`)
    expect((await submit("FREQ=DAILY;COUNT=3", {}, { containsStateSecrets: true })).body.code).toBe("state-secrets")
    expect(await count(sql`select count(*) as n from series`)).toBe(before)
  })
  it("a thousand meetings at 28 sites are one decision", async () => {
    const sent = await submit("FREQ=DAILY;COUNT=1000", {
      opensAt: "2029-01-01T05:00:00+07:00", closesAt: "2029-01-01T05:30:00+07:00", memberSiteIds: gateway.siteIds.slice(1)
    })
    expect(sent.status).toBe(201)
    const approved = await approve(sent.body.registration.id)
    expect(approved.status).toBe(200)
    expect(await count(sql`select count(*) as n from site_bookings where number like ${`${sent.body.registration.number}-%`}`)).toBe(28_000)
  }, 60_000)
})
