import { Database } from "@diemcau/store/Database"
import { Effect } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { tellOnce } from "../jobs/NoticeFeed.ts"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

const reason = "Theo chỉ đạo của Ủy ban"
const request = (opensAt: string, closesAt: string, chair = "Nguyễn Văn A") => ({
  subject: "Giao ban", chair, chairPosition: "", opensAt, closesAt,
  mainSiteId: gateway.siteIds[0], memberSiteIds: [gateway.siteIds[1]], attendees: "", documentNumber: "", document: null,
  needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" },
  reason: "Việc gấp của tỉnh", orderedBy: "Chủ tịch"
})
const submit = async (opensAt: string, closesAt: string) => {
  const { status, body } = await gateway.call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: request(opensAt, closesAt) })
  expect(status).toBe(201)
  return body.registration
}
const approved = async (opensAt: string, closesAt: string) => {
  const { id } = await submit(opensAt, closesAt)
  const { status, body } = await gateway.call("approver", "POST", `/api/v1/registrations/${id}/approval`, { remarks: "Cho phép, vì việc gấp" })
  expect(status).toBe(200)
  return body.registration.meetingId as string
}
const meeting = async (id: string) => (await gateway.call("operator", "GET", `/api/v1/meetings/${id}`)).body.meeting
const closesCheckAt = async (id: string) => {
  const rows = await gateway.run(Effect.flatMap(Database, ({ client }) => client.unsafe<{ due: Date }>(
    "select due from timers where subject_id = $1 and kind = 'readiness.close' and done_at is null and not cancelled", [id])))
  return rows.map(({ due }) => new Date(due).toISOString())
}
const administrator = (method: string, path: string, body?: unknown) => gateway.call("administrator", method, `/api/v1/regulation${path}`, body)
const revision = async () => (await administrator("GET", "/history")).body.revision as number
const inForce = async (key: string, at?: string) =>
  (await gateway.call("leader", "GET", `/api/v1/regulation${at === undefined ? "" : `?at=${encodeURIComponent(at)}`}`)).body
    .provisions.find((one: { key: string }) => one.key === key).value
const minutes = (amount: number) => ({ amount, unit: "minute" })

describe("a draft of the regulation", () => {
  let thursday: string
  let pending: { id: string; number: string; decisionDueAt: string }
  beforeAll(async () => {
    thursday = await approved("2026-11-26T08:00:00+07:00", "2026-11-26T09:00:00+07:00")
    pending = await submit("2026-11-27T08:00:00+07:00", "2026-11-27T09:00:00+07:00")
  })
  const draft = {
    effectiveFrom: "2026-11-26", days: [],
    provisions: [{ key: "check-complete-before", value: minutes(90) }, { key: "registration-notice", value: { amount: 10, unit: "working-day" } }]
  }

  it("tells which meetings, deadlines and people it would change, and stores nothing", async () => {
    const { status, body } = await administrator("POST", "/diff", draft)
    expect(status).toBe(200)
    expect(body.effectiveAt).toBe("2026-11-25T17:00:00.000Z")
    expect(body.provisions).toContainEqual({ key: "check-complete-before", before: minutes(60), after: minutes(90) })
    expect(body.examined).toBe(2)
    const [one, other] = body.differences
    expect(one).toMatchObject({ kind: "meeting", id: thursday, checkDueAt: { before: "2026-11-26T00:00:00.000Z", after: "2026-11-25T23:30:00.000Z" }, track: { before: "regular", after: "late" } })
    expect(other).toMatchObject({ kind: "registration", id: pending.id, checkDueAt: null, track: { before: "regular", after: "late" } })
    expect(body.people).toContainEqual(expect.objectContaining({ as: "registrant", officerId: gateway.officers.registrant.id, numbers: [one.number, other.number] }))
    expect(await revision()).toBe(0)
    expect((await meeting(thursday)).checkDueAt).toBe("2026-11-26T00:00:00.000Z")
  })

  it("tells what would be due at another time of what the meeting still owes, and who owes it", async () => {
    const { body } = await administrator("POST", "/diff", {
      effectiveFrom: null, days: [], provisions: [
        { key: "technician-present-before", value: minutes(90) }, { key: "papers-before", value: { amount: 2, unit: "working-day" } },
        { key: "attendance-answer-before", value: { amount: 2, unit: "day" } }
      ]
    })
    const siteIds = gateway.siteIds.slice(0, 2)
    expect(body.differences).toMatchObject([{
      id: thursday, checkDueAt: null, presenceDueAt: { before: "2026-11-26T00:00:00.000Z", after: "2026-11-25T23:30:00.000Z" },
      papersDueAt: { before: "2026-11-23T17:00:00.000Z", after: "2026-11-24T17:00:00.000Z" },
      attendanceDueAt: [{ before: "2026-11-25T17:00:00.000Z", after: "2026-11-24T17:00:00.000Z" }]
    }])
    expect([...body.differences[0].attendanceDueAt[0].siteIds].sort()).toEqual([...siteIds].sort())
    expect(new Set(body.people.map(({ as }: { as: string }) => as))).toContain("attendant")
    const answer = { attends: false, reason: "Bận việc của đơn vị" }
    expect((await gateway.call("operator", "POST", `/api/v1/meetings/${thursday}/sites/${siteIds[0]}/attendance-answers`, { answer })).status).toBe(201)
    const again = await administrator("POST", "/diff", { effectiveFrom: null, days: [], provisions: [{ key: "attendance-answer-before", value: { amount: 2, unit: "day" } }] })
    expect(again.body.differences[0].attendanceDueAt).toMatchObject([{ siteIds: [siteIds[1]] }])
  })

  it("tells which duties of the year move, of which sites, and whose work they are; what is done stays done", async () => {
    const later = { effectiveFrom: null, days: [], provisions: [{ key: "estimate-due", value: { amount: 15, unit: "working-day" } }] }
    const { body } = await administrator("POST", "/diff", later)
    expect(body.differences).toEqual([])
    const of = (duties: ReadonlyArray<{ kind: string; period: string }>, kind: string) => duties.find((one) => one.kind === kind && one.period === "2026")
    expect(of(body.duties, "system-estimate")).toMatchObject({ article: "focal-body", provision: "estimate-due", siteIds: [] })
    expect(of(body.duties, "yearly-estimate")).toMatchObject({ siteIds: expect.arrayContaining([...gateway.siteIds]), before: "2026-12-31T17:00:00.000Z", after: "2026-12-10T17:00:00.000Z" })
    expect(body.people).toContainEqual(expect.objectContaining({ as: "answerer", officerId: gateway.officers.operator.id, numbers: ["yearly-estimate", "system-estimate"] }))
    const { body: { duties } } = await gateway.call("operator", "GET", "/api/v1/duties?year=2026")
    const own = duties.find(({ kind }: { kind: string }) => kind === "system-estimate")
    expect((await gateway.call("operator", "POST", `/api/v1/duties/${own.key}/fulfilment`, { note: "" })).status).toBe(200)
    expect(of((await administrator("POST", "/diff", later)).body.duties, "system-estimate")).toBeUndefined()
    expect((await administrator("POST", "/diff", draft)).body.duties).toEqual([])
  })

  it("is shown to nobody who may not read every meeting", async () => {
    expect((await gateway.call("registrant", "POST", "/api/v1/regulation/diff", draft)).status).toBe(403)
  })

  it("is signed whole or not at all, and on the regulation that was looked at", async () => {
    const broken = { ...draft, provisions: [...draft.provisions, { key: "call-rate", value: null }] }
    const refused = await administrator("POST", "/amendments", { revision: 0, draft: broken, decision: "", reason })
    expect([refused.status, refused.body.code]).toEqual([422, "provision-value"])
    expect(await inForce("check-complete-before", "2026-11-26T00:00:00+07:00")).toEqual(minutes(60))
    const stale = await administrator("POST", "/amendments", { revision: 7, draft, decision: "", reason })
    expect([stale.status, stale.body.code]).toEqual([409, "regulation-changed"])
    const early = await administrator("POST", "/diff", { ...draft, effectiveFrom: "2026-11-23" })
    expect([early.status, early.body.code]).toEqual([422, "effective-too-early"])
    expect((await gateway.call("operator", "POST", "/api/v1/regulation/amendments", { revision: 0, draft, decision: "", reason })).status).toBe(403)
    expect(await revision()).toBe(0)
  })

  it("takes effect on its day: checks to come move, what was decided stays, a name and a reason are kept", async () => {
    const { status, body } = await administrator("POST", "/amendments", { revision: 0, draft, decision: "12/QĐ-UBND", reason })
    expect(status).toBe(201)
    expect(body.amendments[0]).toMatchObject({ signedByName: gateway.officers.administrator.name, reason, decision: "12/QĐ-UBND", effectiveAt: "2026-11-25T17:00:00.000Z" })
    const moved = await meeting(thursday)
    expect([moved.checkDueAt, moved.track]).toEqual(["2026-11-25T23:30:00.000Z", "regular"])
    expect(await closesCheckAt(thursday)).toEqual(["2026-11-25T23:30:00.000Z"])
    expect((await gateway.call("operator", "GET", `/api/v1/registrations/${pending.id}`)).body.registration).toMatchObject({ track: "regular", decisionDueAt: pending.decisionDueAt })
    expect(await inForce("check-complete-before")).toEqual(minutes(60))
    expect(await inForce("check-complete-before", "2026-11-25T23:59:59+07:00")).toEqual(minutes(60))
    expect(await inForce("check-complete-before", "2026-11-26T00:00:00+07:00")).toEqual(minutes(90))
    const versions = (await administrator("GET", "/provisions/check-complete-before")).body.versions
    expect(versions.map((one: { signedBy: string | null }) => one.signedBy)).toEqual([gateway.officers.administrator.name, null])
  })

  it("is told once to who runs the rooms, who asked for the meeting and who operates, with the time before and after", async () => {
    await gateway.run(tellOnce)
    await gateway.run(tellOnce)
    const heard = async (who: "registrant" | "operator" | "approver" | "stranger") =>
      (await gateway.call(who, "GET", "/api/v1/notices")).body.notices.filter(({ kind }: { kind: string }) => kind === "checks-retimed")
    const number = (await meeting(thursday)).number as string
    for (const who of ["registrant", "operator"] as const) {
      expect((await heard(who)).map(({ link, sentence }: { link: string; sentence: { vi: string } }) => [link, sentence.vi]), who)
        .toEqual([[`/meetings/${thursday}`, `${number}: kiểm tra xong trước 06:30 26/11/2026, thay cho 07:00 26/11/2026. Lý do: ${reason}`]])
    }
    for (const who of ["approver", "stranger"] as const) expect(await heard(who), who).toEqual([])
  })

  it("rules meetings by the day they open, also those approved before that day", async () => {
    const wednesday = await approved("2026-11-25T14:00:00+07:00", "2026-11-25T15:00:00+07:00")
    const later = await approved("2026-11-26T14:00:00+07:00", "2026-11-26T15:00:00+07:00")
    expect((await meeting(wednesday)).checkDueAt).toBe("2026-11-25T06:00:00.000Z")
    expect((await meeting(later)).checkDueAt).toBe("2026-11-26T05:30:00.000Z")
  })

  it("a value changed at once has its reason in the history too, and none too short", async () => {
    const amend = (reason: string) => gateway.call("administrator", "PUT", "/api/v1/regulation/provisions/delegates-seated-before", { value: { amount: 12, unit: "minute" }, reason })
    const short = await amend("Vì thế")
    expect([short.status, short.body.errors[0].path]).toEqual([422, "reason"])
    expect((await amend("Hội trường lớn cần thêm thời gian")).status).toBe(200)
    const { body } = await gateway.call("leader", "GET", "/api/v1/regulation/provisions/delegates-seated-before")
    expect(body.versions[0]).toMatchObject({ value: { amount: 12 }, reason: "Hội trường lớn cần thêm thời gian", signedBy: gateway.officers.administrator.name })
  })
  it("a value changed at once leaves a later one standing", async () => {
    expect((await administrator("PUT", "/provisions/check-complete-before", { value: minutes(45), reason })).body.value).toEqual(minutes(45))
    expect(await inForce("check-complete-before", "2026-11-26T00:00:00+07:00")).toEqual(minutes(90))
    expect((await meeting(thursday)).checkDueAt).toBe("2026-11-25T23:30:00.000Z")
    const again = await administrator("PUT", "/provisions/check-complete-before", { value: minutes(45), reason })
    expect(again.status).toBe(200)
  })

  it("a value changed at once asks for a reason, which the history shows", async () => {
    const refused = await administrator("PUT", "/provisions/call-rate", { value: null })
    expect([refused.status, refused.body.errors[0].path]).toEqual([422, "reason"])
    expect((await administrator("GET", "/history")).body.amendments[0]).toMatchObject({
      kind: "provisions", reason, signedByName: gateway.officers.administrator.name, change: { provisions: [{ key: "check-complete-before", after: minutes(45) }] }
    })
  })

  it("so do the order of priority and the chains of approval", async () => {
    const chains = (await administrator("GET", "/approval-chains")).body
    const step = { name: { vi: "Ý kiến của Văn phòng", en: "The Office's opinion" }, unitId: null, workingDays: null }
    const after = { ...chains.chains, province: [step, ...chains.chains.province] }
    for (const [path, body] of [["/priority", { order: ["leaders"] }], ["/approval-chains", { version: chains.version, chains: after }]] as const) {
      const refused = await administrator("PUT", path, body)
      expect([refused.status, refused.body.errors.map((error: { path: string }) => error.path)], path).toEqual([422, ["reason"]])
      expect((await administrator("PUT", path, { ...body, reason: `Lý do của ${path}` })).status, path).toBe(200)
    }
    const { amendments } = (await administrator("GET", "/history")).body
    expect(amendments.slice(0, 2)).toMatchObject([
      { kind: "approval-chain", reason: "Lý do của /approval-chains", change: { chains: { before: chains.chains, after } } },
      { kind: "priority", reason: "Lý do của /priority", change: { order: { before: ["emergency", "leaders", "inter-agency", "professional"], after: ["leaders"] } } }
    ])
    await administrator("PUT", "/approval-chains", { version: chains.version + 1, chains: chains.chains, reason })
  })

  it("that changes nothing is not signed", async () => {
    const { status, body } = await administrator("POST", "/diff", { effectiveFrom: null, provisions: [{ key: "call-rate", value: { amount: 1920, unit: "kbit/s" } }], days: [] })
    expect([status, body.code]).toEqual([422, "nothing-changes"])
  })
})

describe("a year's holidays", () => {
  const put = (body: unknown) => administrator("PUT", "/holidays/2028", body)
  it("tells every line that is wrong and keeps none", async () => {
    const { status, body } = await put({ days: [], reason, lines: "01/01/2028; Tết; off\n32/01/2028; Sai; off\n02/09/2027; Quốc khánh; off\n02/09/2028; Quốc khánh; nghỉ chứ" })
    expect([status, body.code]).toEqual([422, "day-lines"])
    expect(body.refusal.lines.map(({ line, fault }: { line: number; fault: string }) => [line, fault])).toEqual([[2, "date"], [3, "year"], [4, "kind"]])
    expect((await administrator("GET", "/holidays/2028")).body.days).toEqual([])
  })
  it("is set whole, by days and by lines, and counts at once", async () => {
    const typed = { date: "2028-04-30", kind: "holiday", name: { vi: "Giải phóng miền Nam", en: "Reunification" } }
    const { status, body } = await put({ days: [typed], lines: "01/01/2028; Tết Dương lịch; off; New Year", reason })
    expect(status).toBe(200)
    expect(body.days.map(({ date }: { date: string }) => date)).toEqual(["2028-01-01", "2028-04-30"])
    expect(body.days[0].sourceNote).toContain(gateway.officers.administrator.name)
    const less = await put({ days: [typed], reason })
    expect(less.body.days).toHaveLength(1)
    expect((await put({ days: [typed], reason })).body.code).toBe("nothing-changes")
    const { body: { amendments } } = await administrator("GET", "/history")
    expect(amendments[0]).toMatchObject({ kind: "holidays", change: { provisions: [], days: [{ date: "2028-01-01", before: "holiday", after: null }] } })
  })
  it("shows in a draft what a day off does to what is not answered yet", async () => {
    const { body } = await administrator("POST", "/diff", { effectiveFrom: null, provisions: [], days: [{ date: "2026-11-24", kind: "holiday", name: { vi: "Nghỉ", en: "Off" } }] })
    expect(body.differences.find(({ kind }: { kind: string }) => kind === "registration").decisionDueAt)
      .toEqual({ before: "2026-11-25T17:00:00.000Z", after: "2026-11-26T17:00:00.000Z" })
    expect(body.people.some(({ as }: { as: string }) => as === "approver")).toBe(true)
  })
})

describe("the instrument's text", () => {
  const article = (change: Record<string, unknown> = {}) => ({
    instrument: "345/QĐ-UBND", key: "preparation", chapter: 3, number: 13, heading: "Công tác chuẩn bị", text: "1. Kiểm tra.\n2. Đấu nối.", effectiveFrom: null, reason, ...change
  })
  const number = async (at?: string) =>
    (await administrator("GET", at === undefined ? "" : `?at=${at}`)).body.articles.find(({ key }: { key: string }) => key === "preparation").number

  it("has no number until one is typed, then cites it; every version stays", async () => {
    expect(await number()).toBeNull()
    expect((await administrator("POST", "/articles", article())).status).toBe(201)
    expect(await number()).toBe(13)
    expect((await administrator("POST", "/articles", article())).body.code).toBe("nothing-changes")
    const { body } = await administrator("POST", "/articles", article({ number: 12, effectiveFrom: "2026-12-01" }))
    expect(body.texts.map((one: { number: number }) => one.number)).toEqual([12, 13])
    expect([await number(), await number("2026-12-01T00:00:00Z")]).toEqual([13, 12])
  })
  it("another article is known by the number typed", async () => {
    const wrong = await administrator("POST", "/articles", article({ key: "article-15", number: 14 }))
    expect([wrong.status, wrong.body.errors[0].code]).toEqual([422, "article.number"])
    expect((await administrator("POST", "/articles", article({ key: "article-15", number: 15 }))).status).toBe(201)
    expect((await administrator("POST", "/articles", article({ instrument: "1/QĐ" }))).status).toBe(404)
  })
  it("gives way to a new instrument on its day, whose articles have no numbers yet", async () => {
    const next = {
      number: "1/2027/QĐ-UBND", issuedOn: "2026-11-20", issuer: { vi: "UBND tỉnh", en: "People's Committee" },
      title: { vi: "Quy chế mới", en: "New regulation" }, chapters: 5, articles: 20, validFrom: "2027-01-01", reason
    }
    expect((await administrator("POST", "/instruments", { ...next, validFrom: "2026-11-23" })).body.code).toBe("effective-too-early")
    const { status, body } = await administrator("POST", "/instruments", next)
    expect(status).toBe(201)
    expect(body.instruments.map((one: { number: string; validTo: string | null; replacedBy: string | null }) => [one.number, one.validTo, one.replacedBy]))
      .toEqual([["1/2027/QĐ-UBND", null, null], ["345/QĐ-UBND", "2026-12-31", "1/2027/QĐ-UBND"]])
    expect((await administrator("POST", "/instruments", { ...next, validFrom: "2028-01-01" })).body.code).toBe("instrument-known")
    const at = async (moment: string) => (await administrator("GET", `?at=${moment}`)).body.instrument.number
    expect([await at("2026-12-31T16:59:59Z"), await at("2026-12-31T17:00:00Z")]).toEqual(["345/QĐ-UBND", "1/2027/QĐ-UBND"])
    expect(await number("2027-01-01T00:00:00Z")).toBeNull()
    const copied = (await administrator("GET", "/articles?instrument=1%2F2027%2FQ%C4%90-UBND")).body.texts
    expect(copied).toEqual([expect.objectContaining({ key: "preparation", number: null, text: "1. Kiểm tra.\n2. Đấu nối.", validFrom: "2026-12-31T17:00:00.000Z" })])
  })
})
