import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { tellOnce } from "../jobs/NoticeFeed.ts"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

/** The department's own approver is the officer who is its leader too; the last step is the focal body's. */
let gateway: TestGateway
let day = 0
const one = { name: { vi: "Phê duyệt", en: "Approval" }, unitId: null, workingDays: null }
const opinion = () => ({ name: { vi: "Ý kiến của sở", en: "The department's opinion" }, unitId: gateway.officers.leader.unitId, workingDays: 1 })
const setting = (department: ReadonlyArray<object>) => ({ central: [one], province: [one], department, commune: [one], none: [one] })
const put = (version: number, department: ReadonlyArray<object>, who: "administrator" | "approver" = "administrator") =>
  gateway.call(who, "PUT", "/api/v1/regulation/approval-chains", { version, chains: setting(department), reason: "Theo chỉ đạo của Ủy ban" })

beforeAll(async () => {
  gateway = await startTestGateway()
  const { id, name, position, phone, email, unitId } = gateway.officers.leader
  const both = await gateway.call("administrator", "PUT", `/api/v1/officers/${id}`, { name, position, phone, email, unitId, roles: ["leader", "approver"], siteIds: [] })
  expect(both.status).toBe(200)
  expect((await put(0, [opinion(), one])).status).toBe(200)
})
afterAll(() => gateway?.stop())
beforeEach(() => {
  day++
})

type Who = Parameters<TestGateway["call"]>[0]
const at = (time: string): string => new Date(Date.parse(`2026-12-01T${time}:00+07:00`) + day * 86_400_000).toISOString()
const reason = { reason: "Theo ý kiến của lãnh đạo" }
const request = (change: object = {}) => ({
  subject: "Giao ban sở", chair: `Người chủ trì ${Math.random()}`, chairPosition: "", attendees: "", documentNumber: "", document: null, level: "department",
  opensAt: at("08:00"), closesAt: at("10:00"), mainSiteId: gateway.siteIds[10]!, memberSiteIds: gateway.siteIds.slice(11, 13),
  needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: "", ...change
})
const send = async (change: object = {}): Promise<string> => {
  const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: request(change) })
  expect(sent.status).toBe(201)
  return sent.body.registration.id
}
const endorse = (who: Who, id: string, step = 1) => gateway.call(who, "POST", `/api/v1/registrations/${id}/endorsement`, { step, remarks: "Đồng ý tổ chức" })
const approve = (who: Who, id: string, body: object = {}) => gateway.call(who, "POST", `/api/v1/registrations/${id}/approval`, { remarks: "Cho phép, vì việc gấp", ...body })
const file = async (id: string, who: Who = "approver") => (await gateway.call(who, "GET", `/api/v1/registrations/${id}`)).body
const said = ({ status, body }: { readonly status: number; readonly body: { readonly code?: string; readonly refusal?: { readonly why?: string } } }) =>
  [status, body.refusal?.why ?? body.code]
const verdicts = async (id: string) => (await file(id)).steps.map(({ verdict }: { verdict: string | null }) => verdict)
/** Its sites as the schedule holds them. */
const booked = async (id: string) => (await file(id)).registration.meetingId

describe("a chain of two steps", () => {
  it("books at its end only: each step by its own, in order, and the history cites who and under which article", async () => {
    const id = await send()
    const [first, second] = (await file(id)).steps
    expect([first.dueAt, second.dueAt]).toEqual(["2026-11-24T17:00:00.000Z", "2026-11-25T17:00:00.000Z"])
    expect(first).toMatchObject({ current: true, mine: false, approvers: ["Cán bộ leader"], unitName: expect.any(String) })
    expect((await file(id)).allowed).not.toContain("registration.approve")
    expect((await file(id, "leader")).allowed).toEqual(expect.arrayContaining(["registration.endorse", "registration.refuse", "registration.send-back"]))
    expect(said(await approve("approver", id))).toEqual([409, "earlier-open"])
    expect(said(await approve("leader", id))).toEqual([409, "earlier-open"])
    const wrong = await endorse("approver", id)
    expect(said(wrong)).toEqual([403, "step-not-yours"])
    expect(wrong.body.refusal).toMatchObject({ ordinal: 1, of: 2, name: { vi: "Ý kiến của sở" }, article: "registration" })
    for (const deed of ["refusal", "return"]) expect(said(await gateway.call("approver", "POST", `/api/v1/registrations/${id}/${deed}`, reason))).toEqual([403, "step-not-yours"])
    expect((await endorse("leader", id)).status).toBe(200)
    expect(await booked(id)).toBeNull()
    expect(said(await endorse("leader", id))).toEqual([409, "moved-on"])
    expect(said(await endorse("approver", id, 2))).toEqual([409, "last"])
    expect(said(await approve("leader", id))).toEqual([403, "step-not-yours"])
    const done = await approve("approver", id)
    expect([done.status, done.body.registration.state]).toEqual([200, "approved"])
    expect(done.body.steps).toMatchObject([
      { verdict: "endorsed", decider: "Cán bộ leader", remarks: "Đồng ý tổ chức", decidedAt: expect.any(String) }, { verdict: "approved", decider: "Cán bộ approver" }
    ])
    expect(done.body.history.map(({ event, officerName, articles }: Record<string, unknown>) => [event, officerName, articles])).toContainEqual(
      ["registration.endorsed", "Cán bộ leader", ["focal-body", "registration"]])
  })

  it("whoever passes on what exceeds a rule says why; it counts once, when it is booked, with who passed it on", async () => {
    const id = await send()
    const counted = async () => (await gateway.call("approver", "GET", "/api/v1/overrides?rule=registration.technicians")).body.overrides
      .filter(({ registrationId }: { registrationId: string }) => registrationId === id)
    for (const remarks of ["", " Nhất trí "]) {
      const refused = await gateway.call("leader", "POST", `/api/v1/registrations/${id}/endorsement`, { step: 1, remarks })
      expect([refused.status, refused.body.code, refused.body.errors[0].path]).toEqual([422, "override-unexplained", "remarks"])
      expect(refused.body.refusal.overridden).toMatchObject([{ rule: "registration.technicians", article: "site-duties" }])
    }
    expect((await endorse("leader", id)).body.history.at(-1)).toMatchObject({ event: "registration.endorsed", overridden: ["registration.technicians"] })
    expect(await counted()).toEqual([])
    expect((await approve("approver", id)).status).toBe(200)
    expect(await counted()).toMatchObject([{
      decidedBy: "Cán bộ approver", reason: "Cho phép, vì việc gấp",
      passedBy: [{ step: { vi: "Ý kiến của sở" }, officerName: "Cán bộ leader", reason: "Đồng ý tổ chức", at: expect.any(String) }]
    }])
  })

  it("a step says nothing of what was sent back since: only the steps of the filing that was approved are named", async () => {
    const id = await send()
    await endorse("leader", id)
    await gateway.call("approver", "POST", `/api/v1/registrations/${id}/return`, reason)
    await gateway.call("registrant", "PUT", `/api/v1/registrations/${id}/request`, { request: request() })
    await gateway.call("leader", "POST", `/api/v1/registrations/${id}/endorsement`, { step: 1, remarks: "Đồng ý lần hai" })
    await approve("approver", id)
    const rows = (await gateway.call("approver", "GET", "/api/v1/overrides?rule=registration.technicians")).body.overrides
    expect(rows.find(({ registrationId }: { registrationId: string }) => registrationId === id).passedBy.map((by: { reason: string }) => by.reason)).toEqual(["Đồng ý lần hai"])
  })

  it("a level without steps of its own is approved as ever", async () => {
    expect((await approve("approver", await send({ level: "province" }))).status).toBe(200)
    const { level: _level, ...none } = request({ opensAt: at("14:00"), closesAt: at("15:00") })
    const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: none })
    expect((await approve("approver", sent.body.registration.id)).status).toBe(200)
  })

  it("sent back at a step, revised, it begins anew; what was said before stays in the history", async () => {
    const id = await send()
    await endorse("leader", id)
    expect((await gateway.call("approver", "POST", `/api/v1/registrations/${id}/return`, reason)).status).toBe(200)
    expect(await verdicts(id)).toEqual(["endorsed", "sent-back"])
    const revised = await gateway.call("registrant", "PUT", `/api/v1/registrations/${id}/request`, { request: request() })
    expect(revised.body.steps.map(({ round, verdict }: Record<string, unknown>) => [round, verdict])).toEqual([[2, null], [2, null]])
    expect(said(await approve("approver", id))).toEqual([409, "earlier-open"])
    expect((await file(id)).history.map(({ event }: { event: string }) => event)).toContain("registration.endorsed")
    expect((await gateway.call("leader", "POST", `/api/v1/registrations/${id}/refusal`, reason)).body.registration.state).toBe("refused")
    expect(await verdicts(id)).toEqual(["refused", null])
  })

  it("the queue says at which step each stands, and whose turn it is; the desk has only one's own", async () => {
    const id = await send()
    const rowFor = async (who: Who) => (await gateway.call(who, "GET", "/api/v1/registrations?state=submitted")).body.registrations.find((row: { id: string }) => row.id === id)
    expect([(await rowFor("approver")).step, (await rowFor("leader")).step]).toMatchObject([{ ordinal: 1, of: 2, mine: false }, { ordinal: 1, of: 2, mine: true }])
    const onDesk = async (who: Who) => (await gateway.call(who, "GET", "/api/v1/desk")).body.obligations.some((one: { registrationId: string; kind: string }) => one.registrationId === id && one.kind === "decide-registration")
    expect([await onDesk("approver"), await onDesk("leader")]).toEqual([false, true])
    await endorse("leader", id)
    expect([await onDesk("approver"), await onDesk("leader")]).toEqual([true, false])
  })

  it("those of the step are told when it comes to them, nobody else; whoever sent it hears how far it is", async () => {
    await gateway.run(tellOnce)
    const about = async (who: Who, id: string) => (await gateway.call(who, "GET", "/api/v1/notices")).body.notices
      .filter((notice: { registrationId: string }) => notice.registrationId === id).map(({ kind }: { kind: string }) => kind)
    const id = await send()
    await gateway.run(tellOnce)
    expect([await about("leader", id), await about("approver", id)]).toEqual([["registration-submitted"], []])
    await endorse("leader", id)
    await gateway.run(tellOnce)
    expect([await about("approver", id), await about("registrant", id)]).toEqual([["registration-submitted"], ["registration-endorsed"]])
  })

  it("keeps the steps under which it was filed when the province sets others", async () => {
    const id = await send()
    const { version } = (await gateway.call("administrator", "GET", "/api/v1/regulation/approval-chains")).body
    expect((await put(version, [one])).status).toBe(200)
    expect(said(await approve("approver", id))).toEqual([409, "earlier-open"])
    expect((await file(id)).steps).toHaveLength(2)
    const after = await send({ opensAt: at("14:00"), closesAt: at("15:00") })
    expect((await file(after)).steps).toHaveLength(1)
    expect((await put(version + 1, [opinion(), one])).status).toBe(200)
  })
})

describe("nothing is a way round the chain", () => {
  it("a series is booked by its last step, when those before it are passed", async () => {
    const sent = await gateway.call("registrant", "POST", "/api/v1/series", { containsStateSecrets: false, request: request({ opensAt: at("18:00"), closesAt: at("19:00") }), rule: "FREQ=WEEKLY;COUNT=2", skip: [] })
    const { id } = sent.body.registration
    expect(said(await approve("approver", id))).toEqual([409, "earlier-open"])
    await endorse("leader", id)
    expect((await approve("approver", id)).status).toBe(200)
    const more = (who: Who) => gateway.call(who, "POST", `/api/v1/registrations/${id}/series/additions`, { revision: 0, days: [at("08:00").slice(0, 10).replace(/-(\d\d)$/, "-28")], ...reason })
    expect(said(await more("leader"))).toEqual([403, "step-not-yours"])
  })

  it("the waiting list: admitted by the last step only, after those before it", async () => {
    await approve("approver", await send({ level: "province" }))
    const window = { from: at("08:00"), to: at("10:00") }
    const joined = await gateway.call("registrant", "POST", "/api/v1/waitlist", { containsStateSecrets: false, request: request(), window })
    expect(joined.status).toBe(201)
    const decide = (who: Who, verdict: string) => gateway.call(who, "POST", `/api/v1/waitlist/${joined.body.id}/decision`, { verdict, ...reason })
    const row = (await gateway.call("leader", "GET", "/api/v1/waitlist")).body.entries.find((entry: { id: string }) => entry.id === joined.body.id)
    expect([row.step.ordinal, row.allowed]).toEqual([1, ["waitlist.decide"]])
    expect([said(await decide("approver", "admit")), said(await decide("leader", "admit"))]).toEqual([[409, "earlier-open"], [409, "earlier-open"]])
    expect(said(await decide("approver", "refuse"))).toEqual([403, "step-not-yours"])
    expect((await endorse("leader", row.registrationId)).status).toBe(200)
    expect(said(await decide("leader", "admit"))).toEqual([403, "step-not-yours"])
    expect((await decide("approver", "admit")).status).toBe(200)
    expect(await verdicts(row.registrationId)).toEqual(["endorsed", "approved"])
    expect(said(await endorse("leader", row.registrationId))).toEqual([409, "already-decided"])
  })

  it("pre-emption: granted by the last step only, after those before it", async () => {
    await approve("approver", await send({ level: "province", kind: "professional" }))
    const asked = await gateway.call("registrant", "POST", "/api/v1/preemptions", { containsStateSecrets: false, request: request({ kind: "emergency" }), ...reason })
    expect(asked.status).toBe(201)
    const decide = (who: Who) => gateway.call(who, "POST", `/api/v1/preemptions/${asked.body.id}/decision`, { verdict: "grant", ...reason })
    expect([said(await decide("approver")), said(await decide("leader"))]).toEqual([[409, "earlier-open"], [409, "earlier-open"]])
    const { registrationId } = (await gateway.call("leader", "GET", "/api/v1/preemptions")).body.preemptions.find((row: { id: string }) => row.id === asked.body.id)
    await endorse("leader", registrationId)
    expect(said(await decide("leader"))).toEqual([403, "step-not-yours"])
    expect((await decide("approver")).status).toBe(200)
    expect(await verdicts(registrationId)).toEqual(["endorsed", "approved"])
  })

  it("a cancelled meeting is held again by whoever answers for the last step", async () => {
    const id = await send()
    await endorse("leader", id)
    const meetingId = (await approve("approver", id)).body.registration.meetingId
    await gateway.call("approver", "POST", `/api/v1/meetings/${meetingId}/cancellation`, reason)
    const restore = (who: Who) => gateway.call(who, "POST", `/api/v1/meetings/${meetingId}/restoration`, reason)
    expect(said(await restore("leader"))).toEqual([403, "step-not-yours"])
    expect((await restore("approver")).status).toBe(200)
  })

  it("approving tells the others, at whatever step they stand; nobody else may send them back by naming it", async () => {
    const [winner, loser] = [await send({ level: "province" }), await send()]
    expect((await approve("approver", winner, { others: "send-back" })).status).toBe(200)
    const told = await file(loser)
    expect([told.registration.state, told.history.at(-1).officerName]).toEqual(["sent-back", "Cán bộ approver"])
  })
})

it("two that overlap, approved at the same moment: one wins, one is told with what it clashes and what is free", async () => {
  const [a, b] = [await send({ level: "province" }), await send({ level: "commune" })]
  const answers = await Promise.all([approve("approver", a), approve("approver", b)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  const loser = answers.find(({ status }) => status === 409)!
  expect(loser.body.code).toBe("clashes-with-confirmed")
  expect(loser.body.refusal.clashes).toHaveLength(3)
  expect(loser.body.refusal.alternatives.length).toBeGreaterThanOrEqual(3)
})

describe("the setting", () => {
  it("is the administrator's, is told to be stale or the same, and names the step that has nobody", async () => {
    const { version, chains, setBy } = (await gateway.call("registrant", "GET", "/api/v1/regulation/approval-chains")).body
    expect([version, setBy, chains.department.length]).toEqual([3, "Cán bộ administrator", 2])
    expect(said(await put(version, [one], "approver"))).toEqual([403, "not-permitted"])
    expect(said(await put(version - 1, [one]))).toEqual([409, "chains-changed"])
    expect(said(await put(version, [opinion(), one]))).toEqual([422, "nothing-changes"])
    const nobody = await put(version, [{ ...opinion(), unitId: gateway.officers.stranger.unitId }, one])
    expect(said(nobody)).toEqual([422, "no-approver"])
    expect(nobody.body.errors).toMatchObject([{ path: "chains.department.0.unitId", code: "step.no-approver" }])
    expect(said(await put(version, []))).toEqual([422, "invalid-input"])
    expect(said(await put(version, [one, one, one, one, one, one]))).toEqual([422, "invalid-input"])
    expect((await put(version, [{ ...one, workingDays: 0 }])).body.errors).toMatchObject([{ path: "chains.department.0.workingDays", code: "number.out-of-range" }])
    const journal = (await gateway.call("administrator", "GET", "/api/v1/events?after=0&limit=500")).body.events
      .filter(({ data }: { data: { procedure: string } }) => data.procedure === "approval-chain.set")
    expect(journal.map(({ data }: { data: { change: { version: number } } }) => data.change.version)).toEqual([1, 2, 3])
  })

  it("a step whose approver has gone says so, where it is set and where it waits", async () => {
    const id = await send()
    const { id: leader, name, position, phone, email, unitId } = gateway.officers.leader
    const roles = (list: ReadonlyArray<string>) => gateway.call("administrator", "PUT", `/api/v1/officers/${leader}`, { name, position, phone, email, unitId, roles: list, siteIds: [] })
    await roles(["leader"])
    expect((await file(id)).steps[0].approvers).toEqual([])
    expect((await gateway.call("administrator", "GET", "/api/v1/regulation/approval-chains")).body.faults).toEqual([{ level: "department", ordinal: 1, why: "no-approver" }])
    await roles(["leader", "approver"])
    expect((await file(id)).steps[0].approvers).toEqual(["Cán bộ leader"])
  })
})
