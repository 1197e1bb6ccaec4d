import * as Journal from "@diemcau/store/Journal"
import { Effect } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { Live } from "../Live.ts"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"
import { listenTo, type Frame } from "./TestListener.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

const listen = (who: keyof TestGateway["officers"], headers?: Record<string, string>) => listenTo(gateway, who, headers)
const clock = ({ event }: Frame) => event === "clock"
const journal = (frames: ReadonlyArray<Frame>) => frames.filter(({ event }) => event === "journal")
const amend = (amount: number) =>
  gateway.call("administrator", "PUT", "/api/v1/regulation/provisions/call-rate", { value: { amount, unit: "kbit/s" }, reason: "Theo chỉ đạo của Ủy ban" })
const last = async () => (await gateway.run(Journal.last())).position

describe("the live stream", () => {
  it("tells decisions with the feed's position, and resumes from it without a gap or a repetition", async () => {
    const first = await listen("operator")
    await first.until(clock)
    await amend(1000)
    const told = journal(await first.until(({ event }) => event === "journal"))
    expect(told[0]).toMatchObject({ id: String(await last()), data: { event: "provision.amended" } })
    await first.leave()

    for (let n = 0; n < 5; n++) await amend(1100 + n)
    const again = await listen("operator", { "last-event-id": told[0]!.id! })
    const racing = [amend(1200), amend(1201), amend(1202)]
    await Promise.all(racing)
    const end = String(await last())
    const positions = journal(await again.until(({ id }) => id === end)).map(({ data }) => data["position"])
    expect(positions.toSorted((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 8 }, (_, n) => Number(told[0]!.id) + 1 + n))
    await again.leave()
  })

  it("resumes from a parameter as from the header, for a tab that takes the stream over from another", async () => {
    const from = await last()
    await amend(1250)
    const stream = await listenTo(gateway, "operator", {}, `?lastEventId=${from}`)
    expect(journal(await stream.until(({ event }) => event === "journal"))[0]).toMatchObject({ id: String(from + 1) })
    await stream.leave()
  })

  it("gives all that was missed, also beyond one page", async () => {
    const from = await last()
    await gateway.run(Effect.forEach(Array.from({ length: 620 }), () => Journal.append({
      at: gateway.clock.now(), officerId: null, officerName: null, onBehalfOf: null, procedure: "provision.amend", duty: "keep-regulation", articles: ["focal-body"],
      event: "provision.amended", subjectKind: "provision", subjectId: "call-rate", meetingId: null, registrationId: null, data: {}
    }), { discard: true }))
    const end = String(await last())
    const stream = await listen("administrator", { "last-event-id": String(from) })
    expect(journal(await stream.until(({ id }) => id === end))).toHaveLength(620)
    await stream.leave()
  })

  it.each(["-5", "1e300", "9007199254740993000", "x", "1.5", ""])("is not led astray by Last-Event-ID %j", async (id) => {
    const stream = await listen("operator", { "last-event-id": id })
    expect(journal(await stream.until(clock))).toEqual([])
    await stream.leave()
  })

  it.each(["operator", "leader"] as const)("tells the %s at once how far the feed has come, so that a page knows whether it missed something", async (who) => {
    const stream = await listen(who)
    expect((await stream.until(clock)).filter(clock).map(({ id }) => id)).toEqual([String(await last())])
    await stream.leave()
  })

  it("replays nothing for those who may not read the journal", async () => {
    const stream = await listen("leader", { "last-event-id": "0" })
    expect(journal(await stream.until(clock))).toEqual([])
    await stream.leave()
  })

  it("tells another unit's registration to nobody who may not read it", async () => {
    const [own, stranger, technician] = [await listen("registrant"), await listen("stranger"), await listen("technician")]
    for (const stream of [own, stranger, technician]) await stream.until(clock)
    const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", {
      containsStateSecrets: false,
      request: {
        subject: "Chỉ của đơn vị này", chair: "A B", chairPosition: "", opensAt: "2026-11-30T08:00:00+07:00", closesAt: "2026-11-30T09:00:00+07:00",
        mainSiteId: gateway.siteIds[0], memberSiteIds: [gateway.siteIds[1]], attendees: "", documentNumber: "", document: null,
        needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: ""
      }
    })
    expect(sent.status).toBe(201)
    await own.until(({ event }) => event === "journal")
    await amend(1300)
    const amended = ({ data }: Frame) => data["event"] === "provision.amended"
    for (const stream of [stranger, technician]) {
      expect(journal(await stream.until(amended)).map(({ data }) => data["event"])).toEqual(["provision.amended"])
    }
    for (const stream of [own, stranger, technician]) await stream.leave()
  })

  it("ends with the session it was opened by", async () => {
    const opened = await gateway.call(null, "POST", "/api/v1/sessions", { account: "leader", password: "mật khẩu thử" })
    const headers = { authorization: `Bearer ${opened.body.token as string}` }
    const response = await gateway.raw("/api/v1/live", { headers })
    await gateway.raw("/api/v1/sessions/current", { method: "DELETE", headers })
    expect(await response.text()).toContain("retry: 2000")
  }, 15_000)

  it("does not pile up what a sleeping listener leaves unread", async () => {
    const stream = await listen("operator")
    await stream.until(clock)
    const publish = Live.use((live) => live.publish({
      name: "journal", data: { position: 1, event: "x".repeat(100_000), subjectKind: "provision", subjectId: "", meetingId: null, registrationId: null }
    }))
    await gateway.run(Effect.forEach(Array.from({ length: 60 }), () => Effect.andThen(publish, Effect.yieldNow), { discard: true }))
    expect((await stream.untilEnd()).length).toBeLessThan(20)
  })

  it("answers HEAD without opening anything, and nobody unknown", async () => {
    const head = await gateway.raw("/api/v1/live", { method: "HEAD" }, "operator")
    expect([head.status, head.headers.get("content-type"), head.body]).toEqual([200, "text/event-stream; charset=utf-8", null])
    expect((await gateway.raw("/api/v1/live", {})).status).toBe(401)
  })
})
