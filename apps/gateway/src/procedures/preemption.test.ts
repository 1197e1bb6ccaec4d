import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import type { MeetingId } from "@diemcau/core/Meeting"
import { Database, transaction } from "@diemcau/store/Database"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as Schedule from "@diemcau/store/Schedule"
import { Effect } from "effect"
import { tellOnce } from "../jobs/NoticeFeed.ts"
import { reviewWaitlist } from "../jobs/Timekeeper.ts"
import { startTestGateway, type Answer, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

let day = 0
beforeEach(() => {
  day++
})
const at = (time: string): string => new Date(Date.parse(`2026-12-01T${time}:00+07:00`) + day * 86_400_000).toISOString()
const reason = { reason: "Theo chỉ đạo của Thường trực Tỉnh ủy" }
const request = (change: object = {}) => ({
  subject: "Họp kín về nhân sự", chair: `Người chủ trì ${Math.random()}`, chairPosition: "", attendees: "", documentNumber: "", document: null,
  opensAt: at("08:00"), closesAt: at("10:00"), mainSiteId: gateway.siteIds[10]!, memberSiteIds: gateway.siteIds.slice(11, 13),
  needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: "", ...change
})
const scheduled = async (kind: string, change: object = {}): Promise<string> => {
  const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: request({ kind, ...change }) })
  const approved = await gateway.call("approver", "POST", `/api/v1/registrations/${sent.body.registration.id}/approval`, { remarks: "Cho phép, vì việc gấp" })
  expect(approved.status).toBe(200)
  return approved.body.registration.meetingId
}
const ask = (kind: string, change: object = {}) =>
  gateway.call("stranger", "POST", "/api/v1/preemptions", { containsStateSecrets: false, request: request({ subject: "Giao ban", kind, ...change }), ...reason })
const decide = (id: string, verdict: string): Promise<Answer> => gateway.call("approver", "POST", `/api/v1/preemptions/${id}/decision`, { verdict, ...reason })
const meeting = async (id: string) => (await gateway.call("operator", "GET", `/api/v1/meetings/${id}`)).body
const queue = async (who: "approver" | "registrant" = "approver") => (await gateway.call(who, "GET", "/api/v1/waitlist")).body.entries
const sql = <Row extends object>(statement: string, ...given: ReadonlyArray<string>) =>
  gateway.run(Effect.flatMap(Database, ({ client }) => client.unsafe<Row>(statement, [...given])))
const overlaps = async () => (await sql<{ n: number }>(`
  select count(*)::int as n from site_bookings a join site_bookings b on a.site_id = b.site_id and a.meeting_id < b.meeting_id
  where not a.released and not b.released and lower(a.period) < upper(b.period) and lower(b.period) < upper(a.period)`))[0]!.n

describe("pre-emption", () => {
  it("granted, the lower one gives way with an apology, ways that are free and the first place in the queue; the higher one is held", async () => {
    const low = await scheduled("professional")
    const asked = await ask("leaders")
    expect(asked.status).toBe(201)
    const [row] = (await gateway.call("stranger", "GET", "/api/v1/preemptions")).body.preemptions
    // Another body's meeting: occupied, and no more.
    expect(row.clashes.every(({ subject, unitName }: { subject: unknown; unitName: unknown }) => subject === null && unitName === null)).toBe(true)
    expect(row.clashes).toHaveLength(3)
    expect((await gateway.call("stranger", "POST", `/api/v1/preemptions/${asked.body.id}/decision`, { verdict: "grant", ...reason })).status).toBe(403)
    expect((await decide(asked.body.id, "grant")).status).toBe(200)
    const gone = await meeting(low)
    expect(gone.meeting.state).toBe("cancelled")
    // The deciding officer's words as they were typed; the apology around them is said in each reader's language.
    expect(gone.meeting.endReason).toBe(reason.reason)
    const last = gone.history.at(-1)
    expect(last).toMatchObject({ event: "meeting.cancelled", displaced: true, words: reason.reason })
    expect(gone.history.filter(({ displaced }: { displaced: boolean }) => displaced)).toHaveLength(1)
    expect(last.data.alternatives.length).toBeGreaterThanOrEqual(3)
    const file = (await gateway.call("stranger", "GET", `/api/v1/registrations/${row.registrationId}`)).body.registration
    expect(file).toMatchObject({ state: "approved", decidedBy: gateway.officers.approver.id })
    expect((await meeting(file.meetingId)).meeting).toMatchObject({ state: "scheduled", opensAt: at("08:00") })
    const [first] = await queue()
    expect(first).toMatchObject({ meetingId: low, displaced: true, place: 1, state: "waiting" })
    expect(await overlaps()).toBe(0)
    await gateway.run(tellOnce as never)
    const told = (await gateway.call("registrant", "GET", "/api/v1/notices")).body.notices.find(({ kind }: { kind: string }) => kind === "meeting-displaced")
    expect(told.sentence.vi).toMatch(new RegExp(`Xin lỗi .* Lý do: ${reason.reason}`))
    expect(told.sentence.en).toMatch(new RegExp(`sorry .* Reason: ${reason.reason}`))
    expect(JSON.stringify(told)).not.toContain("Giao ban")

    // What it is offered next is its own meeting again, at another time.
    await gateway.run(reviewWaitlist as never)
    const offered = (await queue("registrant")).find(({ meetingId }: { meetingId: string }) => meetingId === low)
    expect(offered).toMatchObject({ state: "offered" })
    expect(offered.offer.opensAt).not.toBe(at("08:00"))
    expect((await gateway.call("registrant", "POST", `/api/v1/waitlist/${offered.id}/acceptance`, {})).status).toBe(200)
    expect((await meeting(low)).meeting).toMatchObject({ state: "scheduled", opensAt: offered.offer.opensAt, endReason: null })
    expect(await overlaps()).toBe(0)
  })

  it("is not asked of an equal or a higher one, nor where all is free", async () => {
    await scheduled("leaders")
    expect((await ask("leaders")).body.code).toBe("not-outranked")
    expect((await ask("inter-agency")).body.code).toBe("not-outranked")
    expect((await ask("leaders", { opensAt: at("10:00"), closesAt: at("11:00") })).body).toMatchObject({ code: "nothing-to-preempt", refusal: { place: "free" } })
  })

  it("says so when it is maintenance that has the place: that gives way to nobody", async () => {
    const { body: { id } } = await gateway.call("operator", "POST", "/api/v1/maintenance", {
      scope: { kind: "site", id: gateway.siteIds[10] }, opensAt: at("08:00"), closesAt: at("09:00"), ifHeld: "ask", ...reason
    })
    await gateway.call("operator", "POST", `/api/v1/maintenance/${id}/confirmation`)
    expect((await ask("leaders")).body).toMatchObject({ code: "nothing-to-preempt", refusal: { place: "maintenance" } })
  })

  it("refused, everything stays, and the registrant is told why", async () => {
    const low = await scheduled("professional")
    const asked = await ask("leaders")
    const [{ registrationId }] = (await gateway.call("stranger", "GET", "/api/v1/preemptions")).body.preemptions
    expect((await decide(asked.body.id, "refuse")).status).toBe(200)
    expect((await meeting(low)).meeting.state).toBe("scheduled")
    expect((await gateway.call("stranger", "GET", `/api/v1/registrations/${registrationId}`)).body.registration).toMatchObject({ state: "sent-back", decisionReason: reason.reason })
    expect((await decide(asked.body.id, "grant")).body.code).toBe("preemption-decided")
  })

  it("a meeting that has begun is protected, and a grant that fails leaves everything as it was", async () => {
    const one = await scheduled("professional", { mainSiteId: gateway.siteIds[14]!, memberSiteIds: [gateway.siteIds[15]!] })
    const other = await scheduled("professional")
    const asked = await ask("leaders", { memberSiteIds: [...gateway.siteIds.slice(11, 13), gateway.siteIds[14]!] })
    expect(asked.status).toBe(201)
    expect((await gateway.call("operator", "POST", `/api/v1/meetings/${other}/connection`, { reason: "Kết nối sớm để thử tiếng" })).status).toBe(200)
    expect((await decide(asked.body.id, "grant")).body.code).toBe("not-outranked")
    expect([(await meeting(one)).meeting.state, (await meeting(other)).meeting.state]).toEqual(["scheduled", "running"])
    expect((await queue()).some(({ meetingId }: { meetingId: string }) => meetingId === one)).toBe(false)
  })

  it("granted many times at once, and changed meanwhile: one booking, one story", async () => {
    const low = await scheduled("professional")
    const asks = [await ask("leaders"), await ask("emergency")]
    const { opensAt, closesAt, mainSiteId, memberSiteIds } = request({ closesAt: at("11:00") }) as Record<string, unknown>
    const answers = await Promise.all([
      ...asks.flatMap(({ body: { id } }) => [decide(id, "grant"), decide(id, "grant"), decide(id, "grant")]),
      gateway.call("approver", "POST", `/api/v1/meetings/${low}/changes`, { revision: 0, arrangement: { opensAt, closesAt, mainSiteId, memberSiteIds }, ...reason })
    ])
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true)
    expect(answers.slice(0, 6).filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(1)
    expect(await overlaps()).toBe(0)
    expect((await sql("select 1 from waitlist_entries where meeting_id = $1::text::uuid", low))).toHaveLength(1)
  })

  const moved = (id: string, from: string, to: string) => Effect.gen(function*() {
    const before = (yield* MeetingStore.lock(id as MeetingId))!
    const period = { opensAt: new Date(at(from)), closesAt: new Date(at(to)) }
    yield* Schedule.rebook({ meetingId: before.id, number: before.number, siteIds: before.siteIds, period })
    yield* MeetingStore.rearrange({ ...before, ...period, revision: 1 }, gateway.clock.now())
  })
  /** Granted while somebody arranges meetings anew and has not committed yet: it waits for that. */
  const grantedDuring = async (id: string, arranging: Effect.Effect<unknown, unknown, unknown>): Promise<Answer> => {
    const { promise: gate, resolve: letGo } = Promise.withResolvers<void>()
    const { promise: holds, resolve: held } = Promise.withResolvers<void>()
    const moving = gateway.run(transaction(arranging.pipe(Effect.andThen(Effect.sync(held)), Effect.andThen(Effect.promise(() => gate)))) as never)
    await holds
    const granting = decide(id, "grant")
    while ((await sql("select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")).length === 0) { /* it is on its way */ }
    letGo()
    await moving
    return granting
  }

  it("a meeting that moves out of the way while a grant waits for it is not called off for nothing", async () => {
    const low = await scheduled("professional")
    const asked = await ask("leaders")
    expect((await grantedDuring(asked.body.id, moved(low, "14:00", "16:00"))).body).toMatchObject({ code: "nothing-to-preempt", refusal: { place: "free" } })
    expect((await meeting(low)).meeting).toMatchObject({ state: "scheduled", opensAt: at("14:00") })
  })

  it("whoever moved in while a grant waited for the one that moved out is in the way, and gives way instead", async () => {
    const [low, other] = [await scheduled("professional"), await scheduled("professional", { opensAt: at("14:00"), closesAt: at("16:00") })]
    const asked = await ask("leaders")
    const changed = moved(low, "18:00", "20:00").pipe(Effect.andThen(moved(other, "08:00", "10:00")))
    expect((await grantedDuring(asked.body.id, changed)).status).toBe(200)
    expect([(await meeting(low)).meeting.state, (await meeting(other)).meeting.state]).toEqual(["scheduled", "cancelled"])
    expect(await overlaps()).toBe(0)
  })

  it("follows the order the province sets", async () => {
    await scheduled("leaders")
    expect((await ask("professional")).body.code).toBe("not-outranked")
    const order = ["professional", "leaders"]
    const twice = await gateway.call("administrator", "PUT", "/api/v1/regulation/priority", { order: ["leaders", "leaders"], ...reason })
    expect(twice.status).toBe(422)
    expect((await gateway.call("administrator", "PUT", "/api/v1/regulation/priority", { order, ...reason })).body).toEqual({ order })
    expect((await ask("professional")).status).toBe(201)
  })
})
