import { Database } from "@diemcau/store/Database"
import { Effect } from "effect"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { reviewWaitlist } from "../jobs/Timekeeper.ts"
import { perform } from "../perform.ts"
import { startTestGateway, testMorning, type Answer, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

/** Each test has Mondays of its own. */
let first = 0
beforeEach(() => {
  first += 4
  gateway.clock.set(testMorning)
})
type Who = Parameters<TestGateway["call"]>[0]
const at = (week: number, time: string, days = 0) =>
  new Date(Date.parse(`2026-12-07T${time}:00+07:00`) + ((first + week) * 7 + days) * 86_400_000).toISOString()
const day = (week: number) => at(week, "12:00").slice(0, 10)
const request = (change: object = {}) => ({
  subject: "Giao ban tuần", chair: `Người chủ trì ${Math.random()}`, chairPosition: "", attendees: "", documentNumber: "", document: null,
  opensAt: at(0, "08:00"), closesAt: at(0, "10:00"), mainSiteId: gateway.siteIds[10]!, memberSiteIds: gateway.siteIds.slice(11, 13),
  needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: "", ...change
})
const reason = { reason: "Theo ý kiến của chủ trì" }
const approve = (id: string, rest: object = {}) => gateway.call("approver", "POST", `/api/v1/registrations/${id}/approval`, { remarks: "Cho phép, vì việc gấp", ...rest })
const single = async (week: number, from = "08:00", to = "10:00"): Promise<string> => {
  const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", {
    containsStateSecrets: false, request: request({ subject: "Họp riêng", opensAt: at(week, from), closesAt: at(week, to) })
  })
  const approved = await approve(sent.body.registration.id)
  expect(approved.status).toBe(200)
  return approved.body.registration.meetingId
}
const rule = "FREQ=WEEKLY;BYDAY=MO;COUNT=3"
const send = (who: Who, wait?: object, change: object = {}, rest: object = {}): Promise<Answer> =>
  gateway.call(who, "POST", "/api/v1/series", { containsStateSecrets: false, request: request(change), rule, skip: [], ...(wait === undefined ? {} : { wait }), ...rest })
const approvedSeries = async (who: Who, wait: object): Promise<Answer> => {
  const sent = await send(who, wait)
  expect(sent.status).toBe(201)
  const approved = await approve(sent.body.registration.id)
  expect(approved.status).toBe(200)
  return approved
}
const cancel = (id: string) => gateway.call("approver", "POST", `/api/v1/meetings/${id}/cancellation`, reason)
const review = () => gateway.run(reviewWaitlist as never)
const queueOf = async (registrationId: string) => {
  const { body } = await gateway.call("approver", "GET", "/api/v1/waitlist")
  return body.entries.filter((one: { registrationId: string }) => one.registrationId === registrationId)
}
const accept = (who: Who, id: string, remarks?: string) =>
  gateway.call(who, "POST", `/api/v1/waitlist/${id}/acceptance`, remarks === undefined ? {} : { remarks })
const file = (id: string, who: Who = "approver") => gateway.call(who, "GET", `/api/v1/registrations/${id}`)
interface Shown { readonly day: string; readonly state: string | null; readonly skipped: boolean; readonly waitsWithin: number | null; readonly opensAt: string; readonly meetingId: string | null }
const days = async (id: string): Promise<ReadonlyArray<Shown>> => (await file(id)).body.series.occurrences
const sql = <Row extends object>(statement: string) => gateway.run(Effect.flatMap(Database, ({ client }) => client.unsafe<Row>(statement)))
/** Without the constraint's index. */
const overlaps = async () => (await sql<{ n: number }>(`
  select count(*)::int as n from site_bookings a join site_bookings b on a.site_id = b.site_id and a.meeting_id < b.meeting_id
  where not a.released and not b.released and lower(a.period) < upper(b.period) and lower(b.period) < upper(a.period)`))[0]!.n

describe("a series of which a day is held by others", () => {
  it("is sent with that day waiting: the others are booked, that one is offered by itself and joins the series", async () => {
    const inTheWay = await single(1)
    expect((await send("stranger")).body.code).toBe("series-clashes")
    const assessed = await gateway.call("stranger", "POST", "/api/v1/series/assessments", { request: request(), rule, skip: [], wait: { days: [day(1)], within: 0 } })
    expect([assessed.body.held, assessed.body.waiting, assessed.body.occurrences[1].waitsWithin]).toEqual([2, 1, 0])
    const approved = await approvedSeries("stranger", { days: [day(1)], within: 0 })
    const { id, number } = approved.body.registration
    expect((await days(id)).map(({ state, skipped, waitsWithin }) => [state, skipped, waitsWithin])).toEqual([["scheduled", false, null], [null, true, 0], ["scheduled", false, null]])
    const [entry] = await queueOf(id)
    expect(entry).toMatchObject({ day: day(1), number: `${number}-02`, state: "waiting", window: { from: at(1, "00:00"), to: at(2, "00:00", -6) } })
    await review()
    // Working hours of the same day are free: that is what a day may wait for.
    expect((await queueOf(id))[0]).toMatchObject({ state: "offered" })
    expect((await accept("registrant", entry.id)).status).toBe(404)
    await cancel(inTheWay)
    expect((await accept("stranger", entry.id)).status).toBe(200)
    const joined = (await days(id))[1]!
    expect(joined).toMatchObject({ state: "scheduled", skipped: false, waitsWithin: null })
    const meeting = await gateway.call("operator", "GET", `/api/v1/meetings/${joined.meetingId}`)
    expect(meeting.body.meeting.number).toBe(`${number}-02`)
    const { history } = (await file(id)).body
    expect(history.map(({ event }: { event: string }) => event)).toEqual(["series.submitted", "registration.approved", "waitlist.offered", "waitlist.accepted"])
    expect(await overlaps()).toBe(0)
    // Who admitted the day to the list let it be, not who took the place.
    const { overrides } = (await gateway.call("approver", "GET", "/api/v1/overrides?rule=registration.technicians")).body
    expect(overrides.filter((row: { meetingId: string }) => row.meetingId === joined.meetingId)).toMatchObject([
      { decidedBy: "Cán bộ approver", reason: "Cho phép, vì việc gấp", number: `${number}-02` }
    ])
  })

  it("MUST say why itself where its day lets a rule be exceeded and the series was approved without a reason", async () => {
    const technicians = (amount: number) => gateway.call("administrator", "PUT", "/api/v1/regulation/provisions/technicians-per-site", { value: { amount, unit: "officer" }, reason: "Theo chỉ đạo của Ủy ban" })
    await technicians(0)
    await single(1)
    const sent = await send("stranger", { days: [day(1)], within: 0 })
    const { id, number } = sent.body.registration
    expect((await approve(id, { remarks: "Đồng ý" })).status).toBe(200)
    await review()
    const [entry] = await queueOf(id)
    await technicians(1)
    for (const words of [undefined, "", "Gấp lắm"]) {
      const silent = await accept("stranger", entry.id, words)
      expect([silent.status, silent.body.code, silent.body.errors]).toMatchObject([422, "override-unexplained", [{ path: "remarks" }]])
      expect(silent.body.refusal.overridden).toContainEqual(expect.objectContaining({ rule: "registration.technicians", article: "site-duties" }))
    }
    expect([(await queueOf(id))[0].state, (await days(id))[1]!.state, await overlaps()]).toEqual(["offered", null, 0])
    const why = "Điểm cầu mượn cán bộ kỹ thuật của sở"
    expect((await accept("stranger", entry.id, why)).status).toBe(200)
    const { overrides } = (await gateway.call("approver", "GET", "/api/v1/overrides?rule=registration.technicians")).body
    expect(overrides.filter((row: { registrationId: string }) => row.registrationId === id)).toMatchObject([
      { decidedBy: gateway.officers.stranger.name, reason: why, number: `${number}-02`, meetingId: (await days(id))[1]!.meetingId }
    ])
  })

  it("wishes for the new time when the series is changed; what it was offered at the old one is taken back", async () => {
    await single(1)
    const { body: { registration: { id }, series } } = await approvedSeries("stranger", { days: [day(1)], within: 0 })
    await review()
    expect((await queueOf(id))[0]).toMatchObject({ state: "offered" })
    const change = { revision: series.revision, from: day(0), change: { opensAt: "15:00", minutes: 60 } }
    const preview = (asked: object) => gateway.call("approver", "POST", `/api/v1/registrations/${id}/series/changes/assessment`, { ...change, ...asked })
    const told = await preview({})
    expect([told.status, told.body.occurrences.map((one: Shown) => one.day)]).toEqual([200, [day(0), day(2)]])
    expect(told.body.waiting).toEqual([{ day: day(1), ordinal: 2, opensAt: at(1, "15:00"), closesAt: at(1, "16:00"), offerLost: true }])
    // Neither from a day behind it, nor when nothing would be another.
    expect([(await preview({ from: day(2) })).body.waiting, (await preview({ change: { opensAt: "08:00" } })).body.waiting]).toEqual([[], []])
    const answer = await gateway.call("approver", "POST", `/api/v1/registrations/${id}/series/changes`, { ...change, ...reason })
    expect([answer.status, (await days(id)).map(({ opensAt, waitsWithin }) => [opensAt, waitsWithin])]).toEqual([200, [[at(0, "15:00"), null], [at(1, "15:00"), 0], [at(2, "15:00"), null]]])
    const [entry] = await queueOf(id)
    expect(entry).toMatchObject({ state: "waiting", offer: null, opensAt: at(1, "15:00"), closesAt: at(1, "16:00"), window: { from: at(1, "00:00"), to: at(2, "00:00", -6) } })
    expect(await sql(`select 1 from timers where subject_id = '${entry.id}' and done_at is null and not cancelled`)).toEqual([])
    expect((await accept("stranger", entry.id)).body.code).toBe("waitlist-state")
    // The new time is free on that day.
    await review()
    expect((await queueOf(id))[0]).toMatchObject({ state: "offered", offer: { opensAt: at(1, "15:00"), closesAt: at(1, "16:00") } })
    expect((await accept("stranger", entry.id)).status).toBe(200)
    expect((await days(id)).map(({ state }) => state)).toEqual(["scheduled", "scheduled", "scheduled"])
  })

  it("a day that is free again when the series is approved is booked at once, and one that waits for nothing but a free place is no excuse for a broken rule", async () => {
    const inTheWay = await single(2)
    const sent = await send("stranger", { days: [day(2)], within: 3 })
    await cancel(inTheWay)
    const approved = await approve(sent.body.registration.id)
    expect(approved.body.series.occurrences.map(({ state }: Shown) => state)).toEqual(["scheduled", "scheduled", "scheduled"])
    expect(await queueOf(sent.body.registration.id)).toEqual([])
    const past = await send("stranger", { days: [day(0)], within: 0 }, { opensAt: "2026-11-02T01:00:00Z", closesAt: "2026-11-02T03:00:00Z" })
    expect(past.body.code).toBe("series-unusable")
    const strange = await send("stranger", { days: [at(0, "12:00", 2).slice(0, 10)], within: 0 })
    expect(strange.body.refusal).toMatchObject({ why: "unknown-day" })
    expect((await send("stranger", { days: [day(1)], within: 15 })).status).toBe(422)
  })

  it("waits as a whole when nothing is free: it is approved without a meeting, and each day comes as its place does", async () => {
    const [one] = [await single(0, "07:00", "18:00"), await single(1, "07:00", "18:00"), await single(2, "07:00", "18:00")]
    const approved = await approvedSeries("stranger", { days: [day(0), day(1), day(2)], within: 0 })
    const { id } = approved.body.registration
    expect((await days(id)).map(({ state }) => state)).toEqual([null, null, null])
    expect(await queueOf(id)).toHaveLength(3)
    await cancel(one!)
    await review()
    const offered = (await queueOf(id)).filter(({ state }: { state: string }) => state === "offered")
    expect(offered).toMatchObject([{ day: day(0), offer: { opensAt: at(0, "08:00") } }])
    expect((await accept("stranger", offered[0].id)).status).toBe(200)
    expect((await days(id)).map(({ state }) => state)).toEqual(["scheduled", null, null])
  })

  it("two rivals for one freed day: whoever waited longer is offered it, and it is booked once", async () => {
    const inTheWay = await single(1, "07:00", "18:00")
    const early = await approvedSeries("stranger", { days: [day(1)], within: 0 })
    gateway.clock.set(new Date(testMorning.getTime() + 60_000))
    const sent = await send("registrant", { days: [day(1)], within: 0 }, { opensAt: at(1, "08:00"), closesAt: at(1, "10:00") }, { skipClashing: true })
    const late = await approve(sent.body.registration.id)
    expect(late.status).toBe(200)
    await cancel(inTheWay)
    await review()
    const [first] = await queueOf(early.body.registration.id)
    const [second] = await queueOf(late.body.registration.id)
    expect([first.state, first.offer.opensAt, second.state, second.offer.opensAt === at(1, "08:00")]).toEqual(["offered", at(1, "08:00"), "offered", false])
    // Both answer at once, the first twice.
    const answers = await Promise.all([accept("stranger", first.id), accept("registrant", second.id), accept("stranger", first.id)])
    expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(2)
    expect(await overlaps()).toBe(0)
  })

  it("an offer that lapses or is left takes the day out of the series' waiting only; cancelling the series ends all of it", async () => {
    for (const week of [1, 2]) await single(week)
    const { id } = (await approvedSeries("stranger", { days: [day(1), day(2)], within: 0 })).body.registration
    await review()
    const [one, other] = (await queueOf(id)).sort((a: { day: string }, b: { day: string }) => a.day < b.day ? -1 : 1)
    gateway.clock.set(new Date(testMorning.getTime() + 4 * 3_600_000))
    await gateway.run(perform("waitlist.lapse", { entryId: one.id } as never, { officer: null }) as never)
    expect((await days(id)).map(({ waitsWithin }) => waitsWithin)).toEqual([null, null, 0])
    expect((await file(id)).body.registration.state).toBe("approved")
    expect((await gateway.call("stranger", "POST", `/api/v1/waitlist/${other.id}/leaving`, reason)).status).toBe(200)
    expect([(await days(id)).map(({ waitsWithin }) => waitsWithin), (await file(id)).body.registration.state]).toEqual([[null, null, null], "approved"])

    const again = (await approvedSeries("stranger", { days: [day(0), day(1), day(2)], within: 0 })).body
    expect((await queueOf(again.registration.id)).length).toBe(3)
    const ended = await gateway.call("approver", "POST", `/api/v1/registrations/${again.registration.id}/series/cancellation`, { revision: again.series.revision, from: day(0), ...reason })
    expect(ended.status).toBe(200)
    expect(await queueOf(again.registration.id)).toEqual([])
  })

  it("a waiting day that the series adds again leaves the queue, and a meeting of the series that gave way waits by itself beside it", async () => {
    const inTheWay = await single(1)
    const approved = await approvedSeries("stranger", { days: [day(1)], within: 0 })
    const { id } = approved.body.registration
    await cancel(inTheWay)
    const added = await gateway.call("approver", "POST", `/api/v1/registrations/${id}/series/additions`, { revision: approved.body.series.revision, days: [day(1)], ...reason })
    expect(added.body.series.occurrences.map(({ state }: Shown) => state)).toEqual(["scheduled", "scheduled", "scheduled"])
    expect(await queueOf(id)).toEqual([])
    const asked = await gateway.call("registrant", "POST", "/api/v1/preemptions", {
      containsStateSecrets: false, ...reason, request: request({ kind: "emergency", opensAt: at(1, "08:00"), closesAt: at(1, "10:00") })
    })
    expect(asked.status).toBe(201)
    expect((await gateway.call("approver", "POST", `/api/v1/preemptions/${asked.body.id}/decision`, { verdict: "grant", ...reason })).status).toBe(200)
    const [displaced] = await queueOf(id)
    expect(displaced).toMatchObject({ displaced: true, day: null, meetingId: added.body.series.occurrences[1].meetingId })
  })
})
