import type { MeetingId } from "@diemcau/core/Meeting"
import type { Role } from "@diemcau/core/Officer"
import type { SiteId } from "@diemcau/core/Site"
import * as ConductStore from "@diemcau/store/Conduct"
import { transaction } from "@diemcau/store/Database"
import * as SiteStore from "@diemcau/store/Site"
import { Effect, Fiber, Stream } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { Live } from "../Live.ts"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"
import { noticeFeed, tellOnce } from "./NoticeFeed.ts"

let gateway: TestGateway
let meetingId: string
let own: SiteId
let others: ReadonlyArray<SiteId>

const tell = () => gateway.run(tellOnce)
const reason = { reason: "Đủ mười ký tự trở lên" }
const request = (hour: number) => ({
  subject: `Giao ban ${hour} giờ`, chair: "A B", chairPosition: "", attendees: "", documentNumber: "", document: null, reason: "", orderedBy: "",
  opensAt: `2026-11-27T${String(hour).padStart(2, "0")}:00:00+07:00`, closesAt: `2026-11-27T${String(hour).padStart(2, "0")}:30:00+07:00`,
  mainSiteId: own, memberSiteIds: [others[0]], needs: { presentation: false, recording: false, notes: "" },
  contact: { name: "C", phone: "0912345678", email: "" }
})
const submit = async (hour: number) => {
  const { status, body } = await gateway.call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: request(hour) })
  expect(status).toBe(201)
  return body.registration.id as string
}
const kinds = async (who: Role | "stranger", query = "") =>
  (await gateway.call(who, "GET", `/api/v1/notices${query}`)).body.notices.map(({ kind }: { kind: string }) => kind) as ReadonlyArray<string>

beforeAll(async () => {
  gateway = await startTestGateway()
  const sites = await gateway.run(SiteStore.list())
  own = gateway.officers.technician.siteIds[0]!
  others = sites.map(({ id }) => id).filter((id) => id !== own && sites.find((site) => site.id === id)!.unitId !== gateway.officers.technician.unitId)
})
afterAll(() => gateway?.stop())

describe("what is decided is told", () => {
  it("to those who decide, in both languages, with a link; others hear nothing", async () => {
    await tell()
    const id = await submit(8)
    await tell()
    const { body } = await gateway.call("approver", "GET", "/api/v1/notices?unread=true")
    expect(body).toMatchObject({ unread: 1, more: false, notices: [{
      kind: "registration-submitted", link: `/approvals/${id}`, article: "focal-body", mail: "off", readAt: null, registrationId: id
    }] })
    expect(body.notices[0].subject.vi).toContain("Giao ban 8 giờ")
    expect([await kinds("registrant"), await kinds("technician"), await kinds("stranger")]).toEqual([[], [], []])
    meetingId = (await gateway.call("approver", "POST", `/api/v1/registrations/${id}/approval`, { remarks: "Cho phép, vì việc gấp" })).body.registration.meetingId
    await tell()
    expect(await kinds("registrant")).toEqual(["registration-approved"])
    expect(await kinds("technician")).toEqual(["site-booked"])
  })

  it("once, however often and by however many it is told", async () => {
    await submit(10)
    await Promise.all([tell(), tell(), tell()])
    await tell()
    expect((await kinds("approver")).filter((kind) => kind === "registration-submitted")).toHaveLength(2)
  })

  it("after a crash too: what was not committed is told again, and nothing twice", async () => {
    await submit(14)
    const died = gateway.run(transaction(Effect.andThen(tellOnce, Effect.die(new Error("crash")))))
    await expect(died).rejects.toThrow("crash")
    expect(await kinds("approver")).toHaveLength(2)
    await tell()
    await tell()
    expect(await kinds("approver")).toHaveLength(3)
  })

  it("by itself, and the reader's pages hear of it: nobody else's", async () => {
    const heard = await gateway.run(Effect.scoped(Effect.gen(function*() {
      const told = yield* Live.use((live) => live.listen)
      const first = yield* told.pipe(Stream.filter(({ event }) => event.name === "notice"), Stream.take(1), Stream.runCollect, Effect.forkScoped)
      yield* Effect.forkScoped(noticeFeed)
      yield* Effect.promise(() => submit(16))
      return yield* Fiber.join(first)
    })))
    expect(heard.map(({ event }) => event.data)).toMatchObject([{ officerId: gateway.officers.approver.id, kind: "registration-submitted" }])
  })

  it("a change and a cancellation: the sites that stay, come and go, and who asked", async () => {
    const id = await submit(19)
    const approved = await gateway.call("approver", "POST", `/api/v1/registrations/${id}/approval`, { remarks: "Cho phép, vì việc gấp" })
    const other = approved.body.registration.meetingId as string
    const { opensAt, closesAt } = request(19)
    const answer = await gateway.call("operator", "POST", `/api/v1/meetings/${other}/changes`, {
      revision: 0, arrangement: { opensAt, closesAt, mainSiteId: others[0], memberSiteIds: [others[1]] }, ...reason
    })
    expect(answer.status).toBe(200)
    await tell()
    expect([(await kinds("technician"))[0], (await kinds("registrant"))[0]]).toEqual(["site-released", "meeting-changed"])
    await gateway.call("approver", "POST", `/api/v1/meetings/${other}/cancellation`, reason)
    await tell()
    expect([(await kinds("technician"))[0], (await kinds("registrant"))[0]]).toEqual(["site-released", "meeting-cancelled"])
  })

  it("the bodies of its sites: nothing until it is approved, then each decision once, also to one that has answered", async () => {
    const theirs = (await gateway.run(SiteStore.list())).find(({ unitId }) => unitId === gateway.officers.stranger.unitId)!.id
    const { opensAt, closesAt, ...arranged } = { ...request(21), memberSiteIds: [theirs] }
    const heard = async (who: Role | "stranger") => (await kinds(who)).filter((kind) => kind === "attendance-changed" || kind === "meeting-invited")
    await tell()
    const before = [await heard("stranger"), await heard("leader")] as const
    const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: { ...arranged, opensAt, closesAt } })
    await tell()
    expect([await heard("stranger"), await heard("leader")]).toEqual(before)
    const approved = await gateway.call("approver", "POST", `/api/v1/registrations/${sent.body.registration.id}/approval`, { remarks: "Cho phép, vì việc gấp" })
    const meeting = approved.body.registration.meetingId as string
    await tell()
    const answer = { attends: true, headcount: 5, ledBy: { name: "B", position: "" }, note: "" }
    expect((await gateway.call("stranger", "POST", `/api/v1/meetings/${meeting}/sites/${theirs}/attendance-answers`, { answer })).status).toBe(201)
    const moved = await gateway.call("operator", "POST", `/api/v1/meetings/${meeting}/changes`, {
      revision: 0, arrangement: { opensAt, closesAt: "2026-11-27T22:00:00+07:00", mainSiteId: own, memberSiteIds: [theirs] }, ...reason
    })
    expect(moved.status).toBe(200)
    expect((await gateway.call("approver", "POST", `/api/v1/meetings/${meeting}/cancellation`, reason)).status).toBe(200)
    await Promise.all([tell(), tell()])
    const three = ["attendance-changed", "attendance-changed", "meeting-invited"]
    expect([await heard("stranger"), await heard("leader")]).toEqual([[...three, ...before[0]], [...three, ...before[1]]])
    for (const who of ["registrant", "technician", "approver"] as const) expect(await heard(who), who).toEqual([])
    const { body } = await gateway.call("stranger", "GET", "/api/v1/notices")
    expect(body.notices[1].sentence.vi).toContain("họp từ 21:00 27/11/2026 đến 22:00 27/11/2026, thay cho từ 21:00 27/11/2026 đến 21:30 27/11/2026. Lý do: Đủ mười ký tự trở lên")
    expect((await gateway.call("stranger", "GET", `/api/v1${body.notices[1].link.replace("#attendance", "")}`)).status).toBe(200)
  })

  it("a lost call of a running meeting: once, to who runs it and who runs the room", async () => {
    await gateway.call("operator", "POST", `/api/v1/meetings/${meetingId}/connection`, { reason: "Kết nối sớm để thử tiếng" })
    const { body } = await gateway.call("operator", "GET", `/api/v1/meetings/${meetingId}`)
    expect(body.meeting.state).toBe("running")
    const leg = { meetingId: meetingId as MeetingId, siteId: own }
    const at = gateway.clock.now()
    await gateway.run(ConductStore.recordLegOpened({ ...leg, id: "00000000-0000-7000-8000-00000000000a", callId: "1", connectedAt: new Date(at.getTime() - 60_000) }))
    await gateway.run(ConductStore.recordLegClosed({ ...leg, disconnectedAt: at, planned: false, cause: "network" }))
    await tell()
    await tell()
    for (const who of ["operator", "technician"] as const) {
      expect((await kinds(who)).filter((kind) => kind === "site-lost"), who).toHaveLength(1)
    }
  })
})

describe("the list", () => {
  it("is read in pages, and read marks count: only the officer's own", async () => {
    const all = (await gateway.call("approver", "GET", "/api/v1/notices")).body
    const page = (await gateway.call("approver", "GET", `/api/v1/notices?limit=2&before=${all.notices[0].id}`)).body
    expect(page.notices.map(({ id }: { id: number }) => id)).toEqual([all.notices[1].id, all.notices[2].id])
    expect(page.more).toBe(true)
    await gateway.call("registrant", "POST", "/api/v1/notices/read", { ids: [all.notices[0].id] })
    expect((await gateway.call("approver", "GET", "/api/v1/notices")).body.unread).toBe(all.unread)
    expect((await gateway.call("approver", "POST", "/api/v1/notices/read", { ids: [all.notices[0].id] })).body.unread).toBe(all.unread - 1)
    expect((await gateway.call("approver", "POST", "/api/v1/notices/read", { upTo: all.notices[1].id })).body.unread).toBe(0)
    expect(await kinds("approver", "?unread=true")).toEqual([])
  })
  it.each(["?unread=maybe", "?before=0", "?before=x", "?limit=0", "?limit=201", "?limit=1.5"])("refuses %s", async (query) => {
    expect((await gateway.call("approver", "GET", `/api/v1/notices${query}`)).status).toBe(422)
  })
})

describe("settings", () => {
  it("a language and the kinds declined, where the duty allows it", async () => {
    const before = (await gateway.call("operator", "GET", "/api/v1/notices/settings")).body
    expect(before).toMatchObject({ language: "vi", muted: [], email: "", serverSet: false })
    const saved = await gateway.call("operator", "PUT", "/api/v1/notices/settings", { language: "en", muted: ["site-lost"] })
    expect(saved.body).toMatchObject({ language: "en", muted: ["site-lost"] })
    const refused = await gateway.call("operator", "PUT", "/api/v1/notices/settings", { language: "en", muted: ["check-overdue"] })
    expect([refused.status, refused.body.errors[0].path]).toEqual([422, "muted"])
  })
})

