import { Database } from "@diemcau/store/Database"
import { Effect } from "effect"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { reviewWaitlist } from "../jobs/Timekeeper.ts"
import { perform } from "../perform.ts"
import { startTestGateway, testMorning, type TestGateway } from "../TestGateway.ts"

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
const at = (time: string): string => new Date(Date.parse(`2026-12-01T${time}:00+07:00`) + day * 86_400_000).toISOString()
const request = (change: object = {}) => ({
  subject: "Giao ban", chair: `Người chủ trì ${Math.random()}`, chairPosition: "", attendees: "", documentNumber: "", document: null,
  opensAt: at("08:00"), closesAt: at("10:00"), mainSiteId: gateway.siteIds[10]!, memberSiteIds: gateway.siteIds.slice(11, 13),
  needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: "", ...change
})
const reason = { reason: "Theo ý kiến của chủ trì" }
const scheduled = async (change: object = {}): Promise<string> => {
  const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: request(change) })
  const approved = await gateway.call("approver", "POST", `/api/v1/registrations/${sent.body.registration.id}/approval`, { remarks: "Cho phép, vì việc gấp" })
  expect(approved.status).toBe(200)
  return approved.body.registration.meetingId
}
const narrow = () => ({ from: at("08:00"), to: at("10:00") })
const join = (who: Who, change: object = {}, window: object = narrow()) =>
  gateway.call(who, "POST", "/api/v1/waitlist", { containsStateSecrets: false, request: request(change), window })
const admitted = async (who: Who, change: object = {}, window: object = narrow()): Promise<string> => {
  const joined = await join(who, change, window)
  expect(joined.status).toBe(201)
  const decided = await gateway.call("approver", "POST", `/api/v1/waitlist/${joined.body.id}/decision`, { verdict: "admit", ...reason })
  expect(decided.status).toBe(200)
  return joined.body.id
}
const cancel = (id: string) => gateway.call("approver", "POST", `/api/v1/meetings/${id}/cancellation`, reason)
const review = () => gateway.run(reviewWaitlist as never)
const lapse = (entryId: string) => gateway.run(perform("waitlist.lapse", { entryId } as never, { officer: null }) as never)
const rowOf = async (id: string) => {
  const { body } = await gateway.call("approver", "GET", "/api/v1/waitlist")
  return body.entries.find((one: { id: string }) => one.id === id)
}
const accept = (who: Who, id: string) => gateway.call(who, "POST", `/api/v1/waitlist/${id}/acceptance`, {})
const sql = <Row extends object>(statement: string, ...given: ReadonlyArray<string>) =>
  gateway.run(Effect.flatMap(Database, ({ client }) => client.unsafe<Row>(statement, [...given])))
/** Without the constraint's index. */
const overlaps = async () => (await sql<{ n: number }>(`
  select count(*)::int as n from site_bookings a join site_bookings b on a.site_id = b.site_id and a.meeting_id < b.meeting_id
  where not a.released and not b.released and lower(a.period) < upper(b.period) and lower(b.period) < upper(a.period)`))[0]!.n

describe("waiting for a place", () => {
  it("is what a registration that clashes may do: it is offered what a cancelled meeting gives up, and booked when accepted", async () => {
    const meeting = await scheduled()
    const refused = await gateway.call("stranger", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: request() })
    expect(refused.body.code).toBe("clashes-with-confirmed")
    const entry = await admitted("stranger")
    await review()
    expect((await rowOf(entry)).state).toBe("waiting")
    await cancel(meeting)
    expect(await sql("select 1 from timers where kind = 'waitlist.review' and done_at is null")).not.toHaveLength(0)
    await review()
    const offered = await rowOf(entry)
    expect(offered).toMatchObject({ state: "offered", offer: { opensAt: at("08:00"), closesAt: at("10:00") } })
    expect(Date.parse(offered.offer.expiresAt)).toBe(testMorning.getTime() + 4 * 3_600_000)
    expect((await accept("registrant", entry)).status).toBe(404)
    expect((await accept("stranger", entry)).status).toBe(200)
    const file = await gateway.call("stranger", "GET", `/api/v1/registrations/${offered.registrationId}`)
    expect(file.body.registration).toMatchObject({ state: "approved", decidedBy: gateway.officers.approver.id })
    expect(file.body.history.map(({ event }: { event: string }) => event)).toEqual(["waitlist.joined", "waitlist.decided", "waitlist.offered", "waitlist.accepted"])
    expect((await gateway.call("operator", "GET", `/api/v1/meetings/${file.body.registration.meetingId}`)).body.meeting.state).toBe("scheduled")
    expect((await accept("stranger", entry)).body.code).toBe("waitlist-state")
  })

  it("keeps other rules: state secrets are not kept, a past time is refused, and without the approver's word nothing is offered", async () => {
    const secret = await gateway.call("stranger", "POST", "/api/v1/waitlist", { containsStateSecrets: true, request: request(), window: narrow() })
    expect(secret.body.code).toBe("state-secrets")
    const past = await join("stranger", { opensAt: "2026-11-01T08:00:00Z", closesAt: "2026-11-01T09:00:00Z" })
    expect(past.body.code).toBe("rules-broken")
    const { id } = (await join("stranger")).body
    await review()
    expect((await rowOf(id)).state).toBe("asked")
    const no = await gateway.call("approver", "POST", `/api/v1/waitlist/${id}/decision`, { verdict: "refuse", ...reason })
    expect(no.status).toBe(200)
    expect(await rowOf(id)).toBeUndefined()
    expect((await gateway.call("stranger", "POST", `/api/v1/waitlist/${id}/decision`, { verdict: "admit", ...reason })).status).toBe(403)
  })

  it("one place goes to the higher kind first, and who does not answer loses it to the next", async () => {
    const meeting = await scheduled()
    const lower = await admitted("stranger", { kind: "professional" })
    const higher = await admitted("registrant", { kind: "leaders" })
    await cancel(meeting)
    await review()
    expect([(await rowOf(higher)).state, (await rowOf(lower)).state]).toEqual(["offered", "waiting"])
    gateway.clock.set(new Date(testMorning.getTime() + 4 * 3_600_000 - 1))
    await expect(lapse(higher)).rejects.toMatchObject({ reason: { _tag: "WaitlistState" } })
    gateway.clock.set(new Date(testMorning.getTime() + 4 * 3_600_000))
    expect((await accept("registrant", higher)).body.code).toBe("offer-over")
    await lapse(higher)
    await review()
    expect([await rowOf(higher), (await rowOf(lower)).state]).toEqual([undefined, "offered"])
    expect((await accept("stranger", lower)).status).toBe(200)
  })

  it("a place taken by others before the answer is not given twice, and nobody loses the turn for it", async () => {
    const meeting = await scheduled()
    const entry = await admitted("stranger")
    await cancel(meeting)
    await review()
    await scheduled()
    const late = await accept("stranger", entry)
    expect([late.status, late.body.code]).toEqual([409, "clashes-with-confirmed"])
    expect(late.body.refusal.alternatives.length).toBeGreaterThanOrEqual(3)
    // Another unit's meeting: only that the site is taken.
    expect(late.body.refusal.clashes[0]).toMatchObject({ subject: null, unitName: null })
    gateway.clock.set(new Date(testMorning.getTime() + 4 * 3_600_000))
    await lapse(entry)
    expect((await rowOf(entry)).state).toBe("waiting")
  })

  it("a place for which the central server has no ports is none: it is offered when they are free, and nobody loses the turn meanwhile", async () => {
    const ports = async (value: object | null) =>
      expect((await gateway.call("administrator", "PUT", "/api/v1/regulation/provisions/central-ports", { value, reason: "Theo chỉ đạo của Ủy ban" })).status).toBe(200)
    await ports({ amount: 5, unit: "port" })
    const elsewhere = await scheduled({ mainSiteId: gateway.siteIds[20]!, memberSiteIds: gateway.siteIds.slice(21, 23) })
    const refused = await gateway.call("stranger", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: request() })
    expect([refused.status, refused.body.refusal.rulings.map(({ rule }: { rule: string }) => rule)]).toEqual([422, ["schedule.ports"]])
    const entry = await admitted("stranger")
    await review()
    expect((await rowOf(entry)).state).toBe("waiting")
    await cancel(elsewhere)
    await review()
    expect((await rowOf(entry)).offer).toMatchObject({ opensAt: at("08:00") })
    // Others take the ports before the answer: not the one who waits is at fault.
    await scheduled({ mainSiteId: gateway.siteIds[20]!, memberSiteIds: gateway.siteIds.slice(21, 23) })
    expect((await accept("stranger", entry)).body.code).toBe("rules-broken")
    gateway.clock.set(new Date(testMorning.getTime() + 4 * 3_600_000))
    await lapse(entry)
    const looks = () => sql("select 1 from timers where kind = 'waitlist.review' and done_at is null and due <= $1::timestamptz", gateway.clock.now().toISOString())
    const before = await looks()
    await review()
    expect((await rowOf(entry)).state).toBe("waiting")
    await ports({ amount: 6, unit: "port" })
    expect(await looks()).toHaveLength(before.length + 1)
    await review()
    expect((await rowOf(entry)).state).toBe("offered")
    await ports(null)
  })

  it("a change that gives up sites is a place too, and who leaves is offered nothing", async () => {
    const meeting = await scheduled()
    const gone = await admitted("stranger")
    const next = await admitted("registrant")
    expect((await gateway.call("stranger", "POST", `/api/v1/waitlist/${gone}/leaving`, reason)).status).toBe(200)
    const { opensAt, closesAt, mainSiteId, memberSiteIds } = request({ opensAt: at("14:00"), closesAt: at("16:00") }) as Record<string, unknown>
    const moved = await gateway.call("approver", "POST", `/api/v1/meetings/${meeting}/changes`, { revision: 0, arrangement: { opensAt, closesAt, mainSiteId, memberSiteIds }, ...reason })
    expect(moved.status).toBe(200)
    await review()
    expect([await rowOf(gone), (await rowOf(next)).state]).toEqual([undefined, "offered"])
  })

  it("ten who all hold an offer of the same place and accept at once: one meeting, and the sites are held once", async () => {
    const entries = await Promise.all(Array.from({ length: 10 }, (_, n) => admitted(n % 2 === 0 ? "stranger" : "registrant", { subject: `Chờ ${n}` })))
    const offer = JSON.stringify({ opensAt: at("08:00"), closesAt: at("10:00"), expiresAt: at("07:00") })
    for (const id of entries) await sql("update waitlist_entries set state = 'offered', offer = $2::text::jsonb where id = $1::text::uuid", id, offer)
    const answers = await Promise.all(entries.flatMap((id, n) => {
      const who = n % 2 === 0 ? "stranger" as const : "registrant" as const
      return [accept(who, id), accept(who, id)]
    }))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19)
    expect(await overlaps()).toBe(0)
    for (const id of entries) await sql("update waitlist_entries set state = 'left', offer = null where id = $1::text::uuid", id)
  })

  it("many reviews at once make one offer of one place", async () => {
    const first = await admitted("stranger")
    gateway.clock.set(new Date(testMorning.getTime() + 1000))
    const second = await admitted("registrant")
    await Promise.all(Array.from({ length: 8 }, review))
    expect([(await rowOf(first)).state, (await rowOf(second)).state]).toEqual(["offered", "waiting"])
    for (const id of [first, second]) await sql("update waitlist_entries set state = 'left', offer = null where id = $1::text::uuid", id)
  })

  it("shows each what they may read, and everybody's place in the whole queue", async () => {
    const mine = await admitted("registrant", { kind: "leaders" })
    const theirs = await admitted("stranger", { kind: "emergency" })
    const { body } = await gateway.call("registrant", "GET", "/api/v1/waitlist")
    expect(body.entries.map(({ id }: { id: string }) => id)).not.toContain(theirs)
    expect(body.entries.find(({ id }: { id: string }) => id === mine).place).toBeGreaterThan(1)
  })
})
