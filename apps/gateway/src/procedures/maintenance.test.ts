import { Database } from "@diemcau/store/Database"
import * as DatabaseModule from "@diemcau/store/Database"
import { Effect } from "effect"
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest"
import { reviewGivenUp } from "../jobs/Timekeeper.ts"
import { startTestGateway, testMorning, type Answer, type TestGateway } from "../TestGateway.ts"

vi.mock(import("@diemcau/store/Database"), { spy: true })

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

let day = 0
beforeEach(() => {
  day++
  gateway.clock.set(testMorning)
})
type Who = Parameters<TestGateway["call"]>[0]
/** Each test has a day of its own. */
const at = (time: string, later = 0): string => new Date(Date.parse(`2026-12-01T${time}:00+07:00`) + (day + later) * 86_400_000).toISOString()
const site = (n: number) => gateway.siteIds[n]!
const request = (change: object = {}) => ({
  subject: "Giao ban", chair: `Người chủ trì ${Math.random()}`, chairPosition: "", attendees: "", documentNumber: "", document: null,
  opensAt: at("08:00"), closesAt: at("10:00"), mainSiteId: site(10), memberSiteIds: [site(11), site(12)],
  needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: "", ...change
})
const reason = { reason: "Thay nguồn dự phòng" }
const submit = (change: object = {}) => gateway.call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: request(change) })
const approve = (sent: Answer) => gateway.call("approver", "POST", `/api/v1/registrations/${sent.body.registration.id}/approval`, { remarks: "Cho phép, vì việc gấp" })
const scheduled = async (change: object = {}): Promise<string> => {
  const approved = await approve(await submit(change))
  expect(approved.status).toBe(200)
  return approved.body.registration.meetingId
}
const plan = (scope: object, change: object = {}, who: Who = "operator") =>
  gateway.call(who, "POST", "/api/v1/maintenance", { scope, opensAt: at("09:00"), closesAt: at("12:00"), ifHeld: "refuse", ...reason, ...change })
const siteScope = (n = 11) => ({ kind: "site", id: site(n) })
const windows = async (who: Who = "operator") => (await gateway.call(who, "GET", `/api/v1/maintenance?from=2026-12-01`)).body.windows as ReadonlyArray<{
  id: string; state: string; number: string; hidden: number; allowed: ReadonlyArray<string>
  meetings: ReadonlyArray<{ id: string; agreed: boolean | null; mayAnswer: boolean }>
}>
const windowOf = async (planned: Answer, who: Who = "operator") => (await windows(who)).find(({ id }) => id === planned.body.id)!
const review = () => gateway.run(reviewGivenUp as never)
const change = async (id: string, arrangement: object, how: "changes" | "changes/assessment" = "changes") => {
  const { body } = await gateway.call("operator", "GET", `/api/v1/meetings/${id}`)
  const { opensAt, closesAt, mainSiteId, siteIds, revision } = body.meeting
  return gateway.call("operator", "POST", `/api/v1/meetings/${id}/${how}`, {
    revision, arrangement: { opensAt, closesAt, mainSiteId, memberSiteIds: siteIds.filter((one: string) => one !== mainSiteId), ...arrangement }, ...how === "changes" ? reason : {}
  })
}
const sql = <Row extends object>(statement: string, ...given: ReadonlyArray<string>) =>
  gateway.run(Effect.flatMap(Database, ({ client }) => client.unsafe<Row>(statement, [...given])))

describe("a site under maintenance", () => {
  it("can not be met in: the refusal names the window to everybody, with free times around it", async () => {
    const planned = await plan(siteScope())
    expect([planned.status, planned.body.state]).toEqual([201, "confirmed"])
    const refused = await submit()
    expect([refused.status, refused.body.code]).toEqual([409, "clashes-with-confirmed"])
    expect(refused.body.refusal.clashes).toMatchObject([{ siteId: site(11), maintenance: true, subject: reason.reason }])
    const ways = refused.body.refusal.alternatives
    expect(ways.length).toBeGreaterThanOrEqual(3)
    expect(ways[0]).toMatchObject({ kind: "move", opensAt: at("07:00") })
    for (const way of ways) if (way.opensAt !== undefined) expect(Date.parse(way.closesAt) <= Date.parse(at("09:00")) || Date.parse(way.opensAt) >= Date.parse(at("12:00"))).toBe(true)
    const { body } = await gateway.call("stranger", "POST", "/api/v1/assessments", { request: request() })
    expect(body.rulings.find(({ rule }: { rule: string }) => rule === "schedule.maintenance")).toMatchObject({ verdict: "broken" })
    expect((await submit({ closesAt: at("09:00") })).status).toBe(201)
  })
  it("stops an approval, a change, a restoring and a swap as it stops a sending; what was stays untouched", async () => {
    const undecided = await submit({ memberSiteIds: [site(13)], mainSiteId: site(14) })
    const meeting = await scheduled()
    const cancelled = await scheduled({ mainSiteId: site(15), memberSiteIds: [site(16)] })
    expect((await gateway.call("approver", "POST", `/api/v1/meetings/${cancelled}/cancellation`, reason)).status).toBe(200)
    for (const n of [13, 16, 17]) expect((await plan(siteScope(n))).status).toBe(201)
    expect((await plan(siteScope(11), { opensAt: at("10:00") })).status).toBe(201)
    expect((await approve(undecided)).body.code).toBe("clashes-with-confirmed")
    const before = await gateway.call("operator", "GET", `/api/v1/meetings/${meeting}`)
    for (const moved of [{ closesAt: at("10:01") }, { opensAt: at("10:30"), closesAt: at("11:00") }, { memberSiteIds: [site(17)] }]) {
      expect((await change(meeting, moved)).body.code).toBe("clashes-with-confirmed")
    }
    expect((await gateway.call("operator", "GET", `/api/v1/meetings/${meeting}`)).body.meeting).toEqual(before.body.meeting)
    expect((await gateway.call("approver", "POST", `/api/v1/meetings/${cancelled}/restoration`, reason)).body.code).toBe("clashes-with-confirmed")
  })
  it("is planned over an approved meeting by nobody: refused with the meetings and with times that are free", async () => {
    const meeting = await scheduled()
    const refused = await plan(siteScope())
    expect([refused.status, refused.body.code]).toEqual([409, "maintenance-in-the-way"])
    expect(refused.body.refusal.meetings).toMatchObject([{ id: meeting, subject: "Giao ban" }])
    const [way] = refused.body.refusal.alternatives
    expect((await plan(siteScope(), { opensAt: way.opensAt, closesAt: way.closesAt })).body.state).toBe("confirmed")
    expect((await plan({ kind: "centre" })).body.code).toBe("maintenance-in-the-way")
  })
  it("two windows may overlap, of a site and of the centre; what is called off is free", async () => {
    const [one, other] = [await plan(siteScope()), await plan({ kind: "centre" })]
    expect([one.body.state, other.body.state]).toEqual(["confirmed", "confirmed"])
    await gateway.call("operator", "POST", `/api/v1/maintenance/${one.body.id}/cancellation`, reason)
    expect((await submit()).body.refusal.clashes).toHaveLength(3)
    await gateway.call("operator", "POST", `/api/v1/maintenance/${other.body.id}/cancellation`, reason)
    expect((await submit()).status).toBe(201)
    expect((await gateway.call("operator", "POST", `/api/v1/maintenance/${other.body.id}/cancellation`, reason)).body.code).toBe("maintenance-state")
    expect(await sql("select 1 from site_bookings where maintenance_id = $1", other.body.id)).toHaveLength(gateway.siteIds.length)
  })
  it("of the whole province holds a site that is new since", async () => {
    const planned = await plan({ kind: "centre" }, { opensAt: at("20:00"), closesAt: at("21:00") })
    const code = `moi-${day}`
    const added = await gateway.call("administrator", "POST", "/api/v1/sites", { code, name: "Xã mới", nameEn: null, unitId: gateway.officers.leader.unitId, validFrom: "2026-11-23" })
    expect(added.status).toBe(201)
    expect(await sql("select 1 from site_bookings where maintenance_id = $1 and site_id = $2", planned.body.id, added.body.id)).toHaveLength(1)
  })
  it("MUST be booked or maintained, never both, whoever comes first", async () => {
    for (let round = 0; round < 6; round++) {
      const [from, to] = [at(`${10 + round}:00`, 30), at(`${11 + round}:00`, 30)]
      const sent = await submit({ opensAt: from, closesAt: to })
      const [planned, approved] = await Promise.all([plan(siteScope(), { opensAt: from, closesAt: to }), approve(sent)])
      expect([planned.status === 201, approved.status === 200].filter(Boolean), `round ${round}`).toHaveLength(1)
    }
    expect((await sql<{ n: number }>(`
      select count(*)::int as n from site_bookings a join site_bookings b on a.site_id = b.site_id and a.meeting_id is not null and b.maintenance_id is not null
      where not a.released and not b.released and lower(a.period) < upper(b.period) and lower(b.period) < upper(a.period)`))[0]!.n).toBe(0)
  })
  it("begins at a time to come, lasts, and is planned by those who answer for it", async () => {
    expect((await plan(siteScope(), { opensAt: "2026-11-23T07:59:00+07:00", closesAt: "2026-11-23T09:00:00+07:00" })).body.code).toBe("maintenance-past")
    expect((await plan(siteScope(), { closesAt: at("09:00") })).body.errors[0]).toMatchObject({ path: "closesAt", code: "period.empty" })
    expect((await plan(siteScope(), { closesAt: at("09:01", 31) })).body.errors[0]).toMatchObject({ path: "closesAt", code: "maintenance.too-long" })
    expect((await plan({ kind: "room", id: site(1) })).status).toBe(404)
    expect((await plan(siteScope(), {}, "registrant")).status).toBe(403)
    expect((await plan(siteScope(), { reason: "ngắn" })).status).toBe(422)
  })
})

describe("consent", () => {
  const answer = (who: Who, planned: Answer, meeting: string, agrees: boolean) =>
    gateway.call(who, "POST", `/api/v1/maintenance/${planned.body.id}/meetings/${meeting}/answer`, { agrees, reason: "Đơn vị đã bàn với chủ trì" })

  it("of a site: stays proposed until the meeting is out of the way, then is confirmed by itself, before those who wait", async () => {
    const meeting = await scheduled()
    const planned = await plan(siteScope(), { ifHeld: "ask" })
    expect(planned.body.state).toBe("proposed")
    expect(await windowOf(planned)).toMatchObject({ meetings: [{ id: meeting, agreed: null }], allowed: ["maintenance.cancel", "maintenance.revise", "maintenance.confirm"] })
    expect(await windowOf(planned, "registrant")).toMatchObject({ meetings: [{ mayAnswer: true }], allowed: [] })
    expect(await windowOf(planned, "stranger")).toMatchObject({ meetings: [], hidden: 1 })
    expect((await answer("stranger", planned, meeting, true)).status).toBe(404)
    expect((await answer("registrant", planned, meeting, true)).status).toBe(204)
    await review()
    expect(await windowOf(planned)).toMatchObject({ state: "proposed", meetings: [{ agreed: true }] })
    expect((await gateway.call("operator", "POST", `/api/v1/maintenance/${planned.body.id}/confirmation`)).body.code).toBe("maintenance-in-the-way")
    // A proposed window forbids nothing yet; the approver is told.
    const { body } = await gateway.call("registrant", "POST", "/api/v1/assessments", { request: request({ mainSiteId: site(20), memberSiteIds: [site(11)], opensAt: at("11:00"), closesAt: at("11:30") }) })
    expect(body.rulings.find(({ rule }: { rule: string }) => rule === "schedule.maintenance")).toMatchObject({ verdict: "exceeds" })
    expect((await change(meeting, { opensAt: at("13:00"), closesAt: at("15:00") })).status).toBe(200)
    expect(await sql("select 1 from timers where kind = 'waitlist.review' and done_at is null")).not.toHaveLength(0)
    await review()
    expect((await windowOf(planned)).state).toBe("confirmed")
    expect((await submit()).body.code).toBe("clashes-with-confirmed")
  })
  it("of a room: whoever agrees does without it; a new time is asked anew", async () => {
    const rooms = await sql<{ id: string }>("select id from rooms where site_id = $1", site(11))
    const meeting = await scheduled()
    const planned = await plan({ kind: "room", id: rooms[0]!.id }, { ifHeld: "ask" })
    expect((await answer("registrant", planned, meeting, false)).status).toBe(204)
    await review()
    expect(await windowOf(planned)).toMatchObject({ state: "proposed", meetings: [{ agreed: false }] })
    const moved = { opensAt: at("09:30"), closesAt: at("12:00"), ifHeld: "ask", ...reason }
    expect((await gateway.call("operator", "PUT", `/api/v1/maintenance/${planned.body.id}`, moved)).status).toBe(204)
    expect(await windowOf(planned)).toMatchObject({ meetings: [{ agreed: null }] })
    expect((await answer("registrant", planned, meeting, true)).status).toBe(204)
    await review()
    expect((await windowOf(planned)).state).toBe("confirmed")
    const sent = await submit({ opensAt: at("10:00"), closesAt: at("11:00") })
    expect(sent.status).toBe(201)
    const verdicts = Object.fromEntries(sent.body.registration.rulings.map(({ rule, verdict }: { rule: string; verdict: string }) => [rule, verdict]))
    expect(verdicts).toMatchObject({ "schedule.maintenance": "exceeds", "schedule.equipment": "exceeds" })
  })
})

describe("an approved meeting, when what it shares is short", () => {
  const provision = (key: string, value: object | null) => gateway.call("administrator", "PUT", `/api/v1/regulation/provisions/${key}`, { value, reason: "Theo chỉ đạo của Ủy ban" })
  const refusedWith = async (meeting: string, moved: object, rule: string) => {
    const before = (await gateway.call("operator", "GET", `/api/v1/meetings/${meeting}`)).body.meeting
    const refused = await change(meeting, moved)
    expect([refused.status, refused.body.code]).toEqual([422, "rules-broken"])
    expect((await gateway.call("operator", "GET", `/api/v1/meetings/${meeting}`)).body.meeting).toEqual(before)
    expect(await sql("select 1 from site_bookings where meeting_id = $1 and lower(period) = $2::timestamptz and not released", meeting, before.opensAt)).toHaveLength(before.siteIds.length)
    const { alternatives, rulings } = refused.body.refusal
    expect(alternatives.length).toBeGreaterThanOrEqual(3)
    // None is offered in vain; one may be to stay.
    for (const { opensAt, closesAt } of alternatives.filter((way: { opensAt: string }) => way.opensAt !== before.opensAt)) {
      const { body } = await change(meeting, { opensAt, closesAt }, "changes/assessment")
      expect([body.clashes, body.rulings.filter(({ verdict }: { verdict: string }) => verdict === "broken")]).toEqual([[], []])
    }
    return rulings.find((one: { rule: string }) => one.rule === rule).sentence.vi as string
  }

  it("is not moved to where the ports are taken: refused with the causes, the original untouched", async () => {
    await provision("central-ports", { amount: 5, unit: "port" })
    const [meeting] = [await scheduled(), await scheduled({ opensAt: at("13:00"), closesAt: at("15:00"), mainSiteId: site(20), memberSiteIds: [site(21), site(22)] })]
    expect(await refusedWith(meeting, { opensAt: at("14:00"), closesAt: at("16:00") }, "schedule.ports")).toMatch(/cần 6, có 5; cùng giờ có \d+\/2026/)
    expect((await change(meeting, { opensAt: at("15:00"), closesAt: at("17:00") })).status).toBe(200)
    await provision("central-ports", null)
  })
  it("nor to where a shared line is full; a line is never carried by itself", async () => {
    const lineOf = async (n: number) => (await sql<{ id: string }>("select id from lines where site_id = $1", site(n)))[0]!.id
    const [uplink, a, b] = [await lineOf(10), await lineOf(11), await lineOf(20)]
    const put = (id: string, change: object) => gateway.call("operator", "PUT", `/api/v1/lines/${id}`, { name: "TSLCD", provider: "", bandwidth: null, ...change })
    for (const id of [a, b]) expect((await put(id, { carriedBy: uplink })).status).toBe(204)
    expect((await put(uplink, { carriedBy: a })).body.code).toBe("line-cycle")
    expect((await put(uplink, { carriedBy: uplink })).body.code).toBe("line-cycle")
    expect((await put(a, { carriedBy: site(1) })).status).toBe(404)
    // Two calls of 1,92 Mbit/s fit into 80 % of five, three do not.
    expect((await put(uplink, { bandwidth: 5 })).status).toBe(204)
    const meeting = await scheduled()
    await scheduled({ opensAt: at("13:00"), closesAt: at("15:00"), mainSiteId: site(20), memberSiteIds: [site(21)] })
    expect(await refusedWith(meeting, { opensAt: at("14:00"), closesAt: at("16:00") }, "schedule.lines")).toMatch(/cần 5,8, dùng được 4 Mbit\/s; cùng giờ có \d+\/2026/)
    const { body } = await gateway.call("approver", "GET", `/api/v1/capacity?day=${at("08:00").slice(0, 10)}`)
    expect(body.loads.map(({ line, capacity }: { line: { id: string } | null; capacity: number | null }) => [line?.id ?? null, capacity])).toEqual([[null, null], [uplink, 2]])
    expect((await gateway.call("registrant", "GET", `/api/v1/capacity?day=${at("08:00").slice(0, 10)}`)).status).toBe(403)
    expect((await change(meeting, { opensAt: at("15:00"), closesAt: at("17:00") })).status).toBe(200)
    for (const id of [a, b]) await put(id, { carriedBy: null })
  })
})

describe("a series", () => {
  it("MUST be judged for a thousand days by the same rules, with as many queries as for ten, in under two seconds of work", async () => {
    const assess = async (count: number) => {
      vi.mocked(DatabaseModule.query).mockClear()
      // Its own, not what else the machine has to do.
      const before = process.cpuUsage()
      const answer = await gateway.call("registrant", "POST", "/api/v1/series/assessments", {
        request: request({ opensAt: at("05:00", 40), closesAt: at("05:30", 40), mainSiteId: site(0), memberSiteIds: gateway.siteIds.slice(1) }), rule: `FREQ=DAILY;COUNT=${count}`, skip: []
      })
      expect(answer.status).toBe(200)
      return { asked: vi.mocked(DatabaseModule.query).mock.calls.length, worked: process.cpuUsage(before).user / 1000, body: answer.body }
    }
    const planned = await plan(siteScope(3), { opensAt: at("05:15", 45), closesAt: at("05:45", 46) })
    expect(planned.body.state).toBe("confirmed")
    const few = await assess(10)
    const all = await assess(1000)
    expect(all.asked).toBe(few.asked)
    expect(all.worked).toBeLessThan(2000)
    expect(all.body.occurrences.filter(({ possible }: { possible: boolean }) => !possible).map(({ day: on }: { day: string }) => on)).toHaveLength(2)
    expect(all.body.rulings.find(({ rule }: { rule: string }) => rule === "schedule.maintenance").sentence.vi).toContain("(2/1000 cuộc họp)")
  })
})
