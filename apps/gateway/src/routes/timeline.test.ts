import type { Timeline } from "@diemcau/core/Timeline"
import * as SiteStore from "@diemcau/store/Site"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
let meetingId: string
let siteIds: ReadonlyArray<string>
const week = "/api/v1/timeline?from=2026-11-23&to=2026-11-29"

const request = (sites: ReadonlyArray<string>, hour: number) => ({
  subject: "Giao ban kín", chair: "Ông Bình", chairPosition: "", attendees: "", documentNumber: "", document: null, reason: "", orderedBy: "",
  opensAt: `2026-11-27T${String(hour).padStart(2, "0")}:00:00+07:00`, closesAt: `2026-11-27T${String(hour).padStart(2, "0")}:30:00+07:00`,
  mainSiteId: sites[0], memberSiteIds: sites.slice(1),
  needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }
})
const seenBy = async (who: Parameters<TestGateway["call"]>[0]) => (await gateway.call(who, "GET", week)).body as (typeof Timeline)["Encoded"]

beforeAll(async () => {
  gateway = await startTestGateway()
  const sites = await gateway.run(SiteStore.list())
  const own = sites.find(({ unitId }) => unitId === gateway.officers.registrant.unitId)!
  const third = sites.find(({ unitId }) => ![gateway.officers.registrant.unitId, gateway.officers.stranger.unitId, gateway.officers.approver.unitId].includes(unitId))!
  siteIds = [own.id, third.id]
  const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: request(siteIds, 8) })
  const approved = await gateway.call("approver", "POST", `/api/v1/registrations/${sent.body.registration.id as string}/approval`, { remarks: "Cho phép, vì việc gấp" })
  meetingId = approved.body.registration.meetingId
  await gateway.call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: request(siteIds, 14) })
})
afterAll(() => gateway?.stop())

describe("the timeline over HTTP", () => {
  it("shows the whole estate with meetings and pending requests to those who may read them", async () => {
    const { sites, meetings, requests } = await seenBy("leader")
    expect(sites).toHaveLength(gateway.siteIds.length)
    expect(meetings).toMatchObject([{ id: meetingId, subject: "Giao ban kín", siteIds, opensAt: "2026-11-27T01:00:00.000Z", movable: false }])
    expect(requests).toMatchObject([{ subject: "Giao ban kín", siteIds }])
    expect(sites.flatMap(({ occupied }) => occupied)).toEqual([])
  })
  it("MUST say nothing but \"occupied\" to an outsider", async () => {
    const answer = await gateway.call("stranger", "GET", week)
    const { meetings, requests, sites } = answer.body as (typeof Timeline)["Encoded"]
    expect([meetings, requests]).toEqual([[], []])
    for (const { id, occupied } of sites) expect(occupied.map(({ kind }) => kind)).toEqual(siteIds.includes(id) ? ["confirmed", "pending"] : [])
    const text = JSON.stringify(answer.body)
    for (const secret of ["Giao ban kín", "Ông Bình", "/2026", meetingId]) expect(text).not.toContain(secret)
  })
  it("says who may move a meeting, at the revision it is at", async () => {
    expect((await seenBy("operator")).meetings).toMatchObject([{ movable: true, revision: 0 }])
    const arrangement = {
      opensAt: "2026-11-27T09:00:00+07:00", closesAt: "2026-11-27T09:30:00+07:00", mainSiteId: siteIds[0], memberSiteIds: siteIds.slice(1)
    }
    const moved = await gateway.call("approver", "POST", `/api/v1/meetings/${meetingId}/changes`, { revision: 0, arrangement, reason: "Chủ trì bận buổi sáng" })
    expect(moved.status).toBe(200)
    expect((await seenBy("approver")).meetings).toMatchObject([{ opensAt: "2026-11-27T02:00:00.000Z", revision: 1 }])
  })
  it("MUST show of a series that is not decided each of its days, and nothing between them", async () => {
    const planned = await gateway.call("registrant", "POST", "/api/v1/series", {
      containsStateSecrets: false, rule: "FREQ=DAILY;COUNT=3", skip: ["2026-11-24"],
      request: { ...request(siteIds, 9), subject: "Họp chuỗi", opensAt: "2026-11-23T09:00:00+07:00", closesAt: "2026-11-23T09:30:00+07:00", reason: "Theo chỉ đạo của lãnh đạo", orderedBy: "Ông Bình" }
    })
    expect(planned.status).toBe(201)
    const days = (await seenBy("leader")).requests.filter(({ subject }) => subject === "Họp chuỗi")
    expect(days.map(({ opensAt, closesAt }) => [opensAt, closesAt])).toEqual([
      ["2026-11-23T02:00:00.000Z", "2026-11-23T02:30:00.000Z"], ["2026-11-25T02:00:00.000Z", "2026-11-25T02:30:00.000Z"]
    ])
    await gateway.call("registrant", "POST", `/api/v1/registrations/${planned.body.registration.id as string}/withdrawal`, { reason: "Không còn cần nữa" })
  })
  it("a cancelled meeting holds nothing", async () => {
    await gateway.call("approver", "POST", `/api/v1/meetings/${meetingId}/cancellation`, { reason: "Hoãn vì mưa lũ" })
    expect((await seenBy("leader")).meetings).toEqual([])
  })
})
