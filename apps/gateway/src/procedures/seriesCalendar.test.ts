import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startTestGateway, type Answer, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

const reason = { reason: "Nghị quyết 60 về sáp nhập" }
interface Planned {
  readonly day: string
  readonly possible: boolean
  readonly skipped: boolean
  readonly notes: ReadonlyArray<unknown>
  readonly rulings: ReadonlyArray<{ readonly rule: string; readonly verdict: string; readonly sentence: { readonly vi: string; readonly en: string } }>
}
const series = (firstDay: string, sites: ReadonlyArray<number>) => ({
  request: {
    subject: "Giao ban tuần", chair: `Chủ trì ${firstDay}`, chairPosition: "", opensAt: `${firstDay}T08:00:00+07:00`, closesAt: `${firstDay}T09:00:00+07:00`,
    mainSiteId: gateway.siteIds[sites[0]!]!, memberSiteIds: sites.slice(1).map((n) => gateway.siteIds[n]!), attendees: "", documentNumber: "", document: null,
    needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: ""
  },
  rule: "FREQ=WEEKLY;COUNT=3", skip: []
})
const assess = async (plan: object): Promise<ReadonlyArray<Planned>> => {
  const answer = await gateway.call("registrant", "POST", "/api/v1/series/assessments", plan)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body.occurrences
}
const send = (plan: object, change: object = {}) => gateway.call("registrant", "POST", "/api/v1/series", { containsStateSecrets: false, ...plan, ...change })
/** What the answer says of each day, and then what became of it once it was approved. */
const sentAndApproved = async (sent: Answer) => {
  expect(sent.status, JSON.stringify(sent.body)).toBe(201)
  const told: ReadonlyArray<Planned> = sent.body.seriesAssessment.occurrences
  const approved = await gateway.call("approver", "POST", `/api/v1/registrations/${sent.body.registration.id}/approval`, { remarks: reason.reason })
  expect(approved.status, JSON.stringify(approved.body)).toBe(200)
  return { told, became: approved.body.series.occurrences.map(({ day, skipped, state }: { day: string; skipped: boolean; state: string | null }) => [day, skipped, state]) }
}

describe("a series that meets", () => {
  it("a holiday: the day says which, before it is sent and in the answer, and is held", async () => {
    const plan = series("2026-12-25", [0, 1])
    const holiday = { kind: "holiday", name: { vi: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) } }
    const asked = await assess(plan)
    expect(asked.map(({ day, possible, notes }) => [day, possible, notes])).toEqual([["2026-12-25", true, []], ["2027-01-01", true, [holiday]], ["2027-01-08", true, []]])
    const { told, became } = await sentAndApproved(await send(plan))
    expect(told.map(({ notes }) => notes)).toEqual(asked.map(({ notes }) => notes))
    expect(became).toEqual([["2026-12-25", false, "scheduled"], ["2027-01-01", false, "scheduled"], ["2027-01-08", false, "scheduled"]])
  })

  it("the closing of a site by a merger: the days after it can not be held, say since when and who takes over, and are left out when that is wished", async () => {
    const [old, next] = [gateway.siteIds[20]!, gateway.siteIds[21]!]
    const closed = await gateway.call("administrator", "POST", "/api/v1/sites/closing", { siteIds: [old], lastDay: "2027-01-15", successorId: next, meetings: [], ...reason })
    expect(closed.status, JSON.stringify(closed.body)).toBe(200)
    const plan = series("2027-01-14", [2, 20])
    const asked = await assess(plan)
    expect(asked.map(({ possible }) => possible)).toEqual([true, false, false])
    expect(asked[0]!.notes).toEqual([])
    for (const { notes, rulings } of asked.slice(1)) {
      expect(notes).toMatchObject([{ kind: "site-closed", siteId: old, closedOn: "2027-01-15", successor: { id: next } }])
      const { sentence, verdict } = rulings.find(({ rule }) => rule === "registration.sites")!
      expect([verdict, sentence.vi, sentence.en]).toEqual(["broken", expect.stringContaining("từ sau ngày 15/01/2027"), expect.stringContaining("after 15/01/2027")])
    }
    const refused = await send(plan)
    expect([refused.status, refused.body.code]).toEqual([409, "series-clashes"])
    expect(refused.body.refusal.occurrences).toMatchObject(["2027-01-21", "2027-01-28"].map((day) =>
      ({ day, clashes: [], rulings: [{ rule: "registration.sites", article: "registration", sentence: { vi: expect.stringContaining("15/01/2027") } }] })))
    const { told, became } = await sentAndApproved(await send(plan, { skipClashing: true }))
    expect(told.map(({ skipped, notes }) => [skipped, notes.length])).toEqual([[false, 0], [true, 1], [true, 1]])
    expect(became).toEqual([["2027-01-14", false, "scheduled"], ["2027-01-21", true, null], ["2027-01-28", true, null]])
    // With the site that takes over in its place every day is held.
    expect((await assess(series("2027-01-14", [5, 21]))).every(({ possible }) => possible)).toBe(true)
  })

  it("the end of the regulation's validity: the days after it say which decision ends, when, and what follows, and are held", async () => {
    const { body: { instrument } } = await gateway.call("registrant", "GET", "/api/v1/regulation")
    const replaced = await gateway.call("administrator", "POST", "/api/v1/regulation/instruments", {
      number: "99/QĐ-UBND", issuedOn: "2027-01-20", issuer: { vi: "UBND tỉnh", en: "The province" }, title: { vi: "Quy chế mới", en: "A new regulation" }, chapters: 5, articles: 20,
      validFrom: "2027-02-20", ...reason
    })
    expect(replaced.status, JSON.stringify(replaced.body)).toBe(201)
    const plan = series("2027-02-18", [3, 4])
    const ends = { kind: "regulation-ends", number: instrument.number, on: "2027-02-19", replacedBy: "99/QĐ-UBND" }
    const asked = await assess(plan)
    expect(asked.map(({ possible, notes }) => [possible, notes])).toEqual([[true, []], [true, [ends]], [true, [ends]]])
    const { told, became } = await sentAndApproved(await send(plan))
    expect(told.map(({ notes }) => notes)).toEqual([[], [ends], [ends]])
    expect(became.map(([, skipped, state]: ReadonlyArray<unknown>) => [skipped, state])).toEqual(Array.from({ length: 3 }, () => [false, "scheduled"]))
  })
})
