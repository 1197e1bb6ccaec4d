import type { DatedDutyKey } from "@diemcau/core/DatedDuty"
import * as DutyStore from "@diemcau/store/DatedDuty"
import * as NoticeStore from "@diemcau/store/Notice"
import * as SiteStore from "@diemcau/store/Site"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { remindOnce } from "../jobs/DutyReminders.ts"
import { obligationsOf } from "../routes/desk.ts"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
let own: string
let foreign: string
beforeAll(async () => {
  gateway = await startTestGateway()
  own = gateway.officers.technician.siteIds[0]!
  foreign = (await gateway.run(SiteStore.list())).find(({ id }) => !(gateway.officers.technician.siteIds as ReadonlyArray<string>).includes(id))!.id
})
afterAll(() => gateway?.stop())

interface Shown { readonly key: string; readonly kind: string; readonly siteId: string | null; readonly standing: { readonly state: string }; readonly mine: boolean; readonly mayFulfil: boolean }
const duties = async (who: "technician" | "operator" | "approver" | "leader"): Promise<ReadonlyArray<Shown>> =>
  (await gateway.call(who, "GET", "/api/v1/duties?year=2026")).body.duties
const on = (who: "technician" | "operator" | "approver" | "leader", key: string, what: string, body: object) =>
  gateway.call(who, "POST", `/api/v1/duties/${key}/${what}`, body)
const reason = { reason: "Đủ mười ký tự trở lên" }

describe("the year's duties", () => {
  it("are seen by a technician for the own site, by the province whole", async () => {
    const mine = await duties("technician")
    expect(new Set(mine.map(({ siteId }) => siteId))).toEqual(new Set(gateway.officers.technician.siteIds))
    const all = await duties("leader")
    expect(new Set(all.map(({ siteId }) => siteId)).size).toBe(29)
    expect(all.some(({ mayFulfil }) => mayFulfil)).toBe(false)
    expect(mine.filter((duty) => duty.mine).map(({ kind }) => kind)).toContain("post-room-rules")
    // Inspecting is the focal body's, though it happens at the site.
    expect(mine.find(({ kind }) => kind === "inspect-site")).toMatchObject({ mine: false, mayFulfil: false })
  })

  it("are recorded by who answers for them, once, and opened again with a reason", async () => {
    const key = `post-room-rules.once.${own}`
    expect((await on("technician", `post-room-rules.once.${foreign}`, "fulfilment", { note: "" })).status).toBe(403)
    expect((await on("technician", `inspect-site.2026-10.${own}`, "fulfilment", { note: "" })).status).toBe(403)
    expect((await on("operator", `name-technician.once.${own}`, "fulfilment", { note: "" })).status).toBe(403)
    expect((await on("operator", "inspect-site.2026-11.chua-co", "fulfilment", { note: "" })).status).toBe(404)
    const answers = await Promise.all(Array.from({ length: 10 }, () => on("technician", key, "fulfilment", { note: "Số 12/NQ, niêm yết tại cửa phòng" })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)])
    expect(answers.find(({ status }) => status === 409)!.body.code).toBe("duty-state")
    expect(answers.find(({ status }) => status === 200)!.body).toMatchObject({
      key, standing: { state: "fulfilled", note: "Số 12/NQ, niêm yết tại cửa phòng" }, recordedBy: gateway.officers.technician.name
    })
    expect((await on("technician", key, "reopening", reason)).status).toBe(403)
    expect((await on("approver", key, "reopening", { reason: "ngắn" })).status).toBe(422)
    expect((await on("approver", key, "reopening", reason)).body.standing).toMatchObject({ state: "open" })
    expect((await on("approver", key, "excuse", reason)).body.standing).toMatchObject({ state: "excused", note: reason.reason })
    const { body } = await gateway.call("operator", "GET", "/api/v1/events?limit=100")
    expect(JSON.stringify(body)).toContain("duty.excused")
  })

  it("are reminded of once, and escalated once; what is done is not", async () => {
    // Months pass: nobody stays signed in, the same is asked within.
    const told = async (who: "technician" | "approver") =>
      (await gateway.run(NoticeStore.list({ officerId: gateway.officers[who].id, unread: false, limit: 200 }))).filter(({ kind }) => kind.startsWith("duty-"))
    const desk = async (who: "technician" | "approver") =>
      (await gateway.run(obligationsOf(gateway.officers[who], gateway.clock.now()))).filter(({ siteId }) => siteId === own).map(({ kind }) => kind)
    // One technical officer in the whole test: 27 sites lack theirs, and the administrator is told of each.
    expect(await gateway.run(remindOnce)).toBe(27)
    expect(await gateway.run(remindOnce)).toBe(0)
    gateway.clock.set(new Date("2026-12-17T01:00:00+07:00"))
    await gateway.run(remindOnce)
    expect(await gateway.run(remindOnce)).toBe(0)
    // The room's rules were excused above: what is left are the report and the estimate.
    expect((await told("technician")).map(({ kind, subject }) => [kind, subject.vi.split(" · ")[0]]).sort()).toEqual([
      ["duty-due-soon", "Báo cáo đánh giá cuối năm"], ["duty-due-soon", "Dự toán kinh phí năm sau"]
    ])
    expect(await desk("technician")).toEqual(expect.arrayContaining(["yearly-estimate", "year-end-report"]))
    expect(await desk("approver")).toEqual([])
    await gateway.run(DutyStore.save(`year-end-report.2026.${own}` as DatedDutyKey, "open", {
      state: "fulfilled", officerId: gateway.officers.technician.id, at: gateway.clock.now(), note: ""
    }))
    gateway.clock.set(new Date("2027-01-20T08:00:00+07:00"))
    await gateway.run(remindOnce)
    expect(await desk("approver")).toEqual(expect.arrayContaining(["yearly-estimate", "inspect-site"]))
    expect(await desk("approver")).not.toContain("year-end-report")
    expect((await told("approver")).every(({ kind }) => kind === "duty-escalated")).toBe(true)
    expect((await told("approver")).length).toBeGreaterThan(27)
  })
})
