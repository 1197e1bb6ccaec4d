import { MediaError } from "@diemcau/media/MediaError"
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest"
import { listenTo, type Frame } from "../http/TestListener.ts"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"
import { fakeRelay } from "./FakeRelay.ts"
import { runningMeeting, scheduledMeeting } from "./TestRoom.ts"

const relay = fakeRelay()
const silence = 2_000
let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway({ relay: relay.layer, silence })
})
afterAll(() => gateway?.stop())
beforeEach(() => {
  relay.state.availability = "open"
  relay.state.refusal = undefined
})

type Who = Parameters<TestGateway["call"]>[0]
const room = (who: Who, id: string) => gateway.call(who, "GET", `/api/v1/meetings/${id}/room`)
const join = (who: Who, id: string) => gateway.call(who, "POST", `/api/v1/meetings/${id}/seats`, {})
const close = (id: string) => gateway.call("operator", "POST", `/api/v1/meetings/${id}/closing`, {})
const isRoom = (type: string) => ({ event, data }: Frame) => event === "room" && data["type"] === type

describe("a room", () => {
  it("is there while its meeting runs, and not before or after", async () => {
    const id = await scheduledMeeting(gateway)
    expect((await room("operator", id)).body).toEqual({ availability: "not-running", seats: [] })
    const early = await join("operator", id)
    expect([early.status, early.body.code, early.body.refusal.needed]).toEqual([409, "meeting-state", ["running"]])

    await gateway.call("operator", "POST", `/api/v1/meetings/${id}/connection`, { reason: "Kết nối sớm để thử tiếng" })
    await vi.waitFor(() => expect(relay.rooms.has(id)).toBe(true))
    const { status, body } = await join("operator", id)
    expect(status).toBe(201)
    expect(body).toMatchObject({ meetingId: id, officerId: gateway.officers.operator.id, name: gateway.officers.operator.name, streams: [] })
    expect((await room("operator", id)).body).toEqual({ availability: "open", seats: [body] })

    await close(id)
    await vi.waitFor(() => expect(relay.rooms.has(id)).toBe(false))
    expect((await room("operator", id)).body).toEqual({ availability: "not-running", seats: [] })
    expect((await gateway.call("operator", "POST", `/api/v1/seats/${body.seatId}/presence`, {})).body.code).toBe("no-such-seat")
  })

  it("opens for who comes before the news of the beginning", async () => {
    const id = await runningMeeting(gateway)
    expect((await join("leader", id)).status).toBe(201)
    await close(id)
  })

  it("shows at which site an officer sits: the one in the officer's care, or of the officer's body", async () => {
    const { technician, registrant, stranger } = gateway.officers
    const own = technician.siteIds[0]!
    const others = gateway.siteIds.filter((siteId) => siteId !== own)
    const id = await runningMeeting(gateway, [...others.slice(2, 4), own])
    expect((await join("technician", id)).body.siteId).toBe(own)
    expect(registrant.unitId).not.toBe(stranger.unitId)
    expect((await join("registrant", id)).body.siteId).toBe(own)
    await close(id)
  })

  it("takes no officer in more than four windows", async () => {
    const id = await runningMeeting(gateway)
    const answers = await Promise.all(Array.from({ length: 6 }, () => join("leader", id)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 201, 201, 429, 429])
    expect(answers.find(({ status }) => status === 429)?.body.code).toBe("too-many-seats")
    expect((await join("operator", id)).status).toBe(201)
    await close(id)
  })
})

describe("a seat", () => {
  it("is left when its page is silent, and kept while the page says anything", async () => {
    const id = await runningMeeting(gateway)
    const { body: { seatId: silent } } = await join("leader", id)
    const { body: { seatId: speaking } } = await join("operator", id)
    const kept = Array.from({ length: 8 }, (_, n) => n)
    for (const _ of kept) {
      expect((await gateway.call("operator", "POST", `/api/v1/seats/${speaking}/presence`, {})).status).toBe(204)
      await new Promise((later) => setTimeout(later, silence / 5))
    }
    expect((await room("operator", id)).body.seats.map(({ seatId }: { seatId: string }) => seatId)).toEqual([speaking])
    expect((await gateway.call("leader", "POST", `/api/v1/seats/${silent}/presence`, {})).status).toBe(404)
    await vi.waitFor(async () => expect((await room("operator", id)).body.seats).toEqual([]), { timeout: 5_000 })
    await close(id)
  })

  it("belongs to the officer who took it: for all others it does not exist", async () => {
    const id = await runningMeeting(gateway)
    const { body: { seatId } } = await join("operator", id)
    const requests: ReadonlyArray<[string, string, unknown]> = [
      ["POST", "/offer", { sdp: "v=0\r\n", descriptions: [] }], ["POST", "/subscription", { anew: false }], ["POST", "/answer", { sdp: "v=0\r\n" }],
      ["POST", "/presence", {}], ["DELETE", "", undefined]
    ]
    for (const who of ["registrant", "approver", "leader", "technician", "administrator", "stranger"] as const) {
      for (const [method, path, body] of requests) {
        const answer = await gateway.call(who, method, `/api/v1/seats/${seatId}${path}`, body)
        expect([answer.status, answer.body.code], `${who} ${path}`).toEqual([404, "no-such-seat"])
      }
      expect((await gateway.call("operator", "POST", `/api/v1/seats/${seatId}/presence`, {})).status).toBe(204)
    }
    for (const [method, path, body] of requests) {
      const answer = await gateway.call("operator", method, `/api/v1/seats/${seatId}${path}`, body)
      expect(answer.status, path).toBe(({ "/offer": 200, "/subscription": 200, "/answer": 409 } as Record<string, number>)[path] ?? 204)
    }
    expect((await gateway.call("operator", "DELETE", `/api/v1/seats/${seatId}`)).status).toBe(404)
    await close(id)
  })

  it.each([
    ["no-answer", undefined, [503, "media-away", "1"]], ["not-understood", undefined, [503, "media-away", "1"]],
    ["refused", 465, [422, "sdp-refused", null]], ["refused", 432, [409, "room-full", null]], ["not-installed", undefined, [503, "media-not-installed", "300"]]
  ] as const)("an offer that fails for %s (%s) is answered by its own problem", async (reason, code, expected) => {
    const id = await runningMeeting(gateway)
    const { body: { seatId } } = await join("operator", id)
    relay.state.refusal = new MediaError({ reason, detail: "v=0 must not be told", ...(code === undefined ? {} : { code }) })
    const { status, body, headers } = await gateway.call("operator", "POST", `/api/v1/seats/${seatId}/offer`, { sdp: "v=0\r\n", descriptions: [] })
    expect([status, body.code, headers.get("retry-after")]).toEqual(expected)
    expect(JSON.stringify(body)).not.toContain("v=0")
    relay.state.refusal = undefined
    await close(id)
  })

  it("without Janus, and while Janus is away, the room says so and nobody is seated", async () => {
    const id = await runningMeeting(gateway)
    for (const [availability, code] of [["not-installed", "media-not-installed"], ["relay-away", "media-away"]] as const) {
      relay.state.availability = availability
      expect((await room("leader", id)).body).toEqual({ availability, seats: [] })
      const refused = await join("leader", id)
      expect([refused.status, refused.body.code]).toEqual([503, code])
    }
    await close(id)
  })

  it.each([
    ["no session description", { sdp: "" }, "sdp", "sdp.unreadable"], ["something else", { sdp: "hello" }, "sdp", "sdp.unreadable"],
    ["NUL in it", { sdp: "v=0\r\na=\u0000" }, "sdp", "sdp.unreadable"], ["letters no browser writes", { sdp: "v=0\r\ns=Họp" }, "sdp", "sdp.unreadable"],
    ["64 kB and one", { sdp: `v=0\r\n${"a".repeat(64 * 1024 - 4)}` }, "sdp", "text.too-long"],
    ["a name no track has", { descriptions: [{ mid: "0", description: "spy" }] }, "descriptions.0.description", "field.type"],
    ["a line named by markup", { descriptions: [{ mid: "<b>", description: "camera" }] }, "descriptions.0.mid", "mid.unreadable"],
    ["a line without a name", { descriptions: [{ mid: "", description: "camera" }] }, "descriptions.0.mid", "mid.unreadable"],
    ["a thousand tracks", { descriptions: Array.from({ length: 1000 }, (_, n) => ({ mid: `${n}`, description: "camera" })) }, "descriptions", "list.too-long"]
  ])("an offer with %s is refused at the door", async (_what, change, path, code) => {
    const { status, body } = await gateway.call("operator", "POST", `/api/v1/seats/${gateway.officers.operator.id}/offer`, { sdp: "v=0\r\n", descriptions: [], ...change })
    expect([status, body.errors?.[0].path, body.errors?.[0].code]).toEqual([422, path, code])
  })
})

describe("live", () => {
  it("tells who comes, sends and goes to those who may see the meeting, and to nobody else", async () => {
    const id = await runningMeeting(gateway, gateway.siteIds.slice(-3))
    const [leader, stranger, technician] = [await listenTo(gateway, "leader"), await listenTo(gateway, "stranger"), await listenTo(gateway, "technician")]
    const clock = ({ event }: Frame) => event === "clock"
    for (const stream of [leader, stranger, technician]) await stream.until(clock)
    const { body: seat } = await join("operator", id)
    await gateway.call("operator", "POST", `/api/v1/seats/${seat.seatId}/offer`, {
      sdp: "v=0\r\n", descriptions: [{ mid: "0", description: "microphone" }, { mid: "1", description: "screen" }]
    })
    relay.tell({ type: "relay-lost" })
    relay.tell({ type: "relay-back" })
    await gateway.call("operator", "DELETE", `/api/v1/seats/${seat.seatId}`)
    await close(id)
    const told = (await leader.until(isRoom("closed"))).filter(({ event, data }) => event === "room" && data["meetingId"] === id).map(({ data }) => data)
    const streams = [{ mid: "0", kind: "audio", description: "microphone" }, { mid: "1", kind: "video", description: "screen" }]
    expect(told).toEqual([
      { meetingId: id, type: "joined", seat },
      { meetingId: id, type: "published", seat: { ...seat, streams } },
      { meetingId: id, type: "relay-lost", seat: null },
      { meetingId: id, type: "relay-back", seat: null },
      { meetingId: id, type: "left", seat: { ...seat, streams } },
      { meetingId: id, type: "closed", seat: null }
    ])
    await gateway.call("administrator", "PUT", "/api/v1/regulation/provisions/call-rate", { value: { amount: 1024, unit: "kbit/s" }, reason: "Theo chỉ đạo của Ủy ban" })
    for (const stream of [stranger, technician]) {
      const heard = await stream.until(({ data }) => data["event"] === "provision.amended")
      expect(heard.filter(({ event, data }) => event === "room" && data["meetingId"] === id)).toEqual([])
    }
    for (const stream of [leader, stranger, technician]) await stream.leave()
  })
})
