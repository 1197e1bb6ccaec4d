import { addDays, atLocal, localDate } from "@diemcau/core/Instant"
import type { Role } from "@diemcau/core/Officer"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { tellOnce } from "../jobs/NoticeFeed.ts"
import { startTestGateway, testMorning, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

type Who = Role | "stranger"
const today = localDate(testMorning)
const reason = "Đi công tác theo kế hoạch"
const terms = (substitute: Who, change: Record<string, unknown> = {}) =>
  ({ substituteId: gateway.officers[substitute].id, from: today, to: addDays(today, 2), posts: null, absent: false, reason, ...change })
const make = (who: Who, substitute: Who, change: Record<string, unknown> = {}) =>
  gateway.call(who, "POST", "/api/v1/delegations", terms(substitute, change))
const revoke = (who: Who, id: string) => gateway.call(who, "POST", `/api/v1/delegations/${id}/revocation`, { reason })
const request = (siteIds: ReadonlyArray<string>, day: number) => ({
  subject: "Giao ban", chair: "A B", chairPosition: "", attendees: "", documentNumber: "", document: null, reason: "", orderedBy: "",
  opensAt: `2026-12-${day}T08:00:00+07:00`, closesAt: `2026-12-${day}T08:30:00+07:00`, mainSiteId: siteIds[0], memberSiteIds: siteIds.slice(1),
  needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }
})
const register = (who: Who, day: number, unitId?: string) =>
  gateway.call(who, "POST", "/api/v1/registrations", { containsStateSecrets: false, ...(unitId === undefined ? {} : { unitId }), request: request(gateway.siteIds.slice(0, 2), day) })
const told = async (who: Who, kind: string) => {
  await gateway.run(tellOnce)
  const { body } = await gateway.call(who, "GET", "/api/v1/notices")
  return (body.notices as ReadonlyArray<{ kind: string; sentence: { vi: string } }>).filter((notice) => notice.kind === kind)
}
const revise = (who: Who, posts: unknown) => {
  const { name, position, phone, email, unitId, roles, siteIds } = gateway.officers[who]
  return gateway.call("administrator", "PUT", `/api/v1/officers/${gateway.officers[who].id}`, { name, position, phone, email, unitId, roles, siteIds, posts })
}

describe("a delegation", () => {
  it("lets the substitute do what the officer could, on those days only, and says on whose behalf", async () => {
    const { body: { registration } } = await register("registrant", 14)
    const approve = () => gateway.call("leader", "POST", `/api/v1/registrations/${registration.id}/approval`, { remarks: "Cho phép, vì việc gấp" })
    expect((await approve()).status).toBe(403)
    const ahead = await make("approver", "leader", { from: addDays(today, 1) })
    expect([(await approve()).status, ahead.body.state]).toEqual([403, "ahead"])
    await revoke("approver", ahead.body.id)
    const made = await make("approver", "leader")
    expect([made.status, made.body.state, made.body.officerName]).toEqual([201, "in-force", gateway.officers.approver.name])
    expect((await gateway.call("leader", "GET", "/api/v1/me")).body.officer.lent).toMatchObject([{ roles: ["approver"], lender: { id: gateway.officers.approver.id } }])
    const approved = await approve()
    expect(approved.status).toBe(200)
    expect(approved.body.history.at(-1)).toMatchObject({ officerName: gateway.officers.leader.name, onBehalfOf: gateway.officers.approver.name })
    const { body: { events } } = await gateway.call("operator", "GET", "/api/v1/events?limit=500")
    expect(events.at(-1).data.onBehalfOf).toEqual({ id: gateway.officers.approver.id, name: gateway.officers.approver.name })
    expect((await told("leader", "delegation-made"))[0]!.sentence.vi).toContain(`thay mặt ${gateway.officers.approver.name}`)
    expect(await told("approver", "delegation-made")).toHaveLength(2)

    expect((await revoke("leader", made.body.id)).status).toBe(403)
    expect((await revoke("stranger", made.body.id)).status).toBe(404)
    expect((await revoke("approver", made.body.id)).body).toMatchObject({ state: "revoked", revocationReason: reason })
    expect((await revoke("approver", made.body.id)).body).toMatchObject({ code: "delegation-over", refusal: { state: "revoked" } })
    expect((await gateway.call("leader", "GET", "/api/v1/me")).body.officer.lent).toEqual([])
    expect(await told("leader", "delegation-revoked")).toHaveLength(2)
  })

  it("of an absent one hands the desk over; beside a present one both have it", async () => {
    await register("registrant", 15)
    const waiting = async (who: Who) => ((await gateway.call(who, "GET", "/api/v1/desk")).body.obligations as ReadonlyArray<{ kind: string }>)
      .filter(({ kind }) => kind === "decide-registration").length > 0
    const beside = (await make("approver", "leader")).body.id
    expect([await waiting("approver"), await waiting("leader")]).toEqual([true, true])
    await revoke("approver", beside)
    const instead = (await make("approver", "leader", { absent: true })).body.id
    expect([await waiting("approver"), await waiting("leader")]).toEqual([false, true])
    const heard = async () => [(await told("approver", "registration-submitted")).length, (await told("leader", "registration-submitted")).length] as const
    const [approver, leader] = await heard()
    await register("registrant", 16)
    expect(await heard()).toEqual([approver, leader + 1])
    const { body: { rows } } = await gateway.call("registrant", "GET", "/api/v1/responsibilities")
    const holders = (duty: string) => rows.find(({ key }: { key: string }) => key === duty).holders
    expect(holders("decide-registrations")).toEqual([
      expect.objectContaining({ name: gateway.officers.approver.name, onBehalfOf: null, away: true }),
      expect.objectContaining({ name: gateway.officers.leader.name, onBehalfOf: gateway.officers.approver.name, away: false })
    ])
    expect((await make("operator", "approver")).body).toMatchObject({ code: "delegation-unusable", refusal: { why: "substitute-absent" } })
    await revoke("approver", instead)
  })

  it("MUST NOT be made for another but by whoever keeps the officers by a post of his own", async () => {
    const forOperator = { officerId: gateway.officers.operator.id }
    expect((await make("leader", "technician", forOperator)).status).toBe(403)
    const lent = (await make("administrator", "leader")).body.id
    expect((await make("leader", "technician", forOperator)).status).toBe(403)
    expect((await revise("stranger", [])).status).toBe(200)
    const own = await gateway.call("leader", "PUT", `/api/v1/officers/${gateway.officers.leader.id}/account/first-password`)
    expect(own.status, "accounts are never lent").toBe(403)
    expect((await gateway.call("leader", "GET", "/api/v1/officers")).status, "but what an administrator reads is").toBe(200)
    await revoke("administrator", lent)
    const made = await make("administrator", "technician", forOperator)
    expect(made.body).toMatchObject({ officerName: gateway.officers.operator.name, madeByName: gateway.officers.administrator.name })
    expect(await told("operator", "delegation-made")).toHaveLength(1)
    const { body: seen } = await gateway.call("stranger", "GET", "/api/v1/delegations")
    expect([seen.forOthers, seen.delegations]).toEqual([false, []])
    await revoke("administrator", made.body.id)
  })

  it("of an operator is named for what only operators answer for, though the substitute runs the site's room himself", async () => {
    const site = gateway.officers.technician.siteIds[0]!
    const { body: { id } } = await make("operator", "technician")
    const fulfil = async (kind: string) => {
      const done = await gateway.call("technician", "POST", `/api/v1/duties/${kind}.${site}/fulfilment`, { note: "Đã làm xong" })
      expect(done.status, JSON.stringify(done.body)).toBe(200)
      const { body: { events } } = await gateway.call("operator", "GET", "/api/v1/events?limit=500")
      return events.at(-1).data.onBehalfOf
    }
    expect(await fulfil("inspect-site.2026-10")).toMatchObject({ name: gateway.officers.operator.name })
    expect(await fulfil("post-room-rules.once")).toBeNull()
    await revoke("operator", id)
  })

  it.each([
    ["oneself", "oneself", () => ({ substituteId: gateway.officers.operator.id })],
    ["yesterday", "past", () => ({ from: addDays(today, -1) })],
    ["days that run backwards", "days-reversed", () => ({ to: addDays(today, -1) })],
    ["what is not held", "not-own", () => ({ posts: [{ postId: null, roles: ["approver"] }] })]
  ])("MUST NOT be made for %s", async (_, why, change) => {
    const refused = await make("operator", "leader", change())
    expect([refused.status, refused.body.refusal?.why]).toEqual([422, why])
  })
  it("MUST NOT go to nobody, nor to somebody who has left", async () => {
    expect((await make("operator", "leader", { substituteId: "00000000-0000-7000-8000-000000000000" })).status).toBe(404)
    const { id } = (await gateway.call("administrator", "POST", "/api/v1/officers", { ...gateway.officers.leader, posts: [], name: "Đã Nghỉ" })).body
    await gateway.call("administrator", "POST", `/api/v1/officers/${id}/closing`, { reason })
    expect((await make("operator", "leader", { substituteId: id })).body.code).toBe("officer-closed")
  })
})

describe("further posts", () => {
  it("are judged each by itself, and a registrant chooses for which body", async () => {
    const { registrant, stranger } = gateway.officers
    const further = { unitId: stranger.unitId, roles: ["technician"], siteIds: [gateway.siteIds[5]], from: today, to: null }
    const saved = await revise("registrant", [further])
    expect(saved.body.datedPosts).toMatchObject([further])
    expect((await register("registrant", 17, stranger.unitId)).status).toBe(403)
    expect((await register("registrant", 17)).body.registration.unitId).toBe(registrant.unitId)
    const { id } = saved.body.datedPosts[0]
    await revise("registrant", [{ ...further, id, roles: ["technician", "registrant"] }])
    expect((await gateway.call("registrant", "GET", "/api/v1/me")).body.registersFor.map(({ id }: { id: string }) => id)).toEqual([registrant.unitId, stranger.unitId])
    const there = await register("registrant", 18, stranger.unitId)
    expect(there.body.registration.unitId).toBe(stranger.unitId)
    expect((await gateway.call("stranger", "GET", `/api/v1/registrations/${there.body.registration.id}`)).status).toBe(200)
    const { body: { hits } } = await gateway.call("registrant", "GET", `/api/v1/search?q=${encodeURIComponent("Cán bộ registrant")}`)
    expect(hits.filter(({ kind }: { kind: string }) => kind === "officer")).toHaveLength(1)
    await revise("registrant", [{ ...further, id, roles: ["registrant"], from: addDays(today, -9), to: addDays(today, -1) }])
    expect((await register("registrant", 19, stranger.unitId)).status).toBe(403)
    expect((await revise("registrant", undefined)).body.datedPosts).toHaveLength(1)
    expect((await revise("registrant", [])).body.datedPosts).toEqual([])
  })
  it.each([
    ["to", { to: "2000-01-01" }, "days.reversed"], ["roles", { roles: [] }, "roles.none"], ["from", { from: "31/12/2026" }, "date.unreadable"]
  ])("say at which field they are wrong: %s", async (field, change, code) => {
    const answer = await revise("registrant", [{ unitId: gateway.officers.stranger.unitId, roles: ["registrant"], siteIds: [], from: today, to: null, ...change }])
    expect([answer.status, answer.body.errors]).toMatchObject([422, [{ path: `posts.0.${field}`, code }]])
  })
  it("MUST NOT count for the last administrator: one by a further post may keep officers, but not unseat the one by principal post", async () => {
    const { administrator, operator } = gateway.officers
    const post = { unitId: operator.unitId, roles: ["administrator"], siteIds: [], from: today, to: null }
    expect((await revise("operator", [post])).status).toBe(200)
    const { name, position, phone, email, unitId } = administrator
    const unseated = await gateway.call("operator", "PUT", `/api/v1/officers/${administrator.id}`, { name, position, phone, email, unitId, roles: ["leader"], siteIds: [] })
    expect(unseated.body.code).toBe("last-administrator")
    const closed = await gateway.call("operator", "POST", `/api/v1/officers/${administrator.id}/closing`, { reason })
    expect(closed.body.code).toBe("last-administrator")
    expect((await revise("operator", [])).status).toBe(200)
  })
  it("MUST be of known bodies, sites and posts", async () => {
    const post = { unitId: gateway.officers.stranger.unitId, roles: ["registrant"], siteIds: [], from: today, to: null }
    for (const wrong of [{ unitId: gateway.siteIds[0] }, { siteIds: [gateway.officers.stranger.unitId] }, { id: gateway.officers.stranger.id }]) {
      expect((await revise("registrant", [{ ...post, ...wrong }])).status).toBe(404)
    }
  })
})

it("a delegation ends by itself with its last day", async () => {
  const { body: { id } } = await make("approver", "leader")
  // A session lasts half a day: whoever comes later signs in anew.
  const actsAt = async (instant: Date) => {
    gateway.clock.set(instant)
    const { body } = await gateway.call(null, "POST", "/api/v1/sessions", { account: "leader", password: gateway.password })
    return body.officer.lent.length as number
  }
  const over = atLocal(addDays(today, 3), "00:00")
  expect([await actsAt(new Date(over.getTime() - 1)), await actsAt(over)]).toEqual([1, 0])
  const { body: { token } } = await gateway.call(null, "POST", "/api/v1/sessions", { account: "approver", password: gateway.password })
  const { body: { delegations } } = await gateway.call(null, "GET", "/api/v1/delegations", undefined, { authorization: `Bearer ${token}` })
  expect(delegations.find((one: { id: string }) => one.id === id)).toMatchObject({ state: "over", revocable: false })
})
