import { readFileSync } from "node:fs"
import { join } from "node:path"
import { MediaRelay } from "@diemcau/media/MediaRelay"
import { runs, testOptions } from "@diemcau/media/TestJanus"
import { receivingPeer, sendingPeer } from "@diemcau/media/TestPeer"
import { afterAll, beforeAll, expect, it, vi } from "vitest"
import { listenTo, type Frame } from "../http/TestListener.ts"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"
import { runningMeeting } from "./TestRoom.ts"

let options: ReturnType<typeof testOptions>
let gateway: TestGateway
const closing: Array<() => void> = []
beforeAll(async () => {
  options = testOptions()
  gateway = await startTestGateway({ relay: MediaRelay.layer(options) })
})
afterAll(async () => {
  closing.splice(0).forEach((close) => close())
  await gateway?.stop()
  options?.remove()
})

type Who = "leader" | "operator"
const call = async (who: Who, method: string, path: string, body?: unknown) => {
  const answer = await gateway.call(who, method, `/api/v1${path}`, body)
  expect(answer.status, `${path}: ${JSON.stringify(answer.body)}`).toBeLessThan(300)
  return answer.body
}

/** A browser's page, as far as it speaks to the platform. */
const page = async (who: Who, meetingId: string) => {
  const live = await listenTo(gateway, who)
  await live.until(({ event }) => event === "clock")
  const seat = (await call(who, "POST", `/meetings/${meetingId}/seats`, {})) as { seatId: string }
  const at = `/seats/${seat.seatId}`
  const send = async () => {
    const peer = await sendingPeer(who)
    closing.push(peer.close)
    peer.accept((await call(who, "POST", `${at}/offer`, { sdp: peer.offer, descriptions: [{ mid: "0", description: "camera" }] })).sdp)
    return peer
  }
  const receive = async () => {
    const { offer } = await call(who, "POST", `${at}/subscription`, { anew: true }) as { offer: { sdp: string; feeds: ReadonlyArray<{ seatId: string }> } }
    const peer = receivingPeer(who)
    closing.push(peer.close)
    await call(who, "POST", `${at}/answer`, { sdp: await peer.answer(offer) })
    return { peer, feeds: offer.feeds }
  }
  return { ...seat, live, send, receive }
}
type Page = Awaited<ReturnType<typeof page>>

const count = (frames: ReadonlyArray<Frame>, enough: (frame: Frame) => boolean) => frames.filter(enough).length
const isRoom = (type: string, seatId?: string) => ({ event, data }: Frame) =>
  event === "room" && data["type"] === type && (seatId === undefined || (data["seat"] as { seatId: string } | null)?.seatId === seatId)
/** From now on; the returned call reads until that event has come once more. */
const next = (who: Page, enough: (frame: Frame) => boolean) => {
  const before = count(who.live.frames, enough)
  return () => who.live.until(() => count(who.live.frames, enough) > before)
}

/** Both send, and both receive what the other sends. */
const seeEachOther = async (one: Page, other: Page) => {
  const told = [next(one, isRoom("published", other.seatId)), next(other, isRoom("published", one.seatId))]
  await one.send()
  await other.send()
  for (const wait of told) await wait()
  const [first, second] = [await one.receive(), await other.receive()]
  expect([first.feeds, second.feeds]).toMatchObject([[{ seatId: other.seatId, kind: "video", description: "camera" }], [{ seatId: one.seatId }]])
  await Promise.all([first.peer.more(50), second.peer.more(50)])
}

const janusPid = () => Number(readFileSync(join(options.dataDirectory, "run", "janus.pid"), "utf8"))

it("two see each other; Janus killed, then stopped: both are told within 5 s, and see each other again by new offers alone", async () => {
  await vi.waitFor(() => expect(janusPid()).toBeGreaterThan(0), { timeout: 10_000 })
  const meetingId = await runningMeeting(gateway)
  await vi.waitFor(async () => expect(await call("leader", "GET", `/meetings/${meetingId}/room`)).toEqual({ availability: "open", seats: [] }), { timeout: 10_000 })
  const [leader, operator] = [await page("leader", meetingId), await page("operator", meetingId)]
  await seeEachOther(leader, operator)

  for (const signal of ["SIGKILL", "SIGSTOP"] as const) {
    const pid = janusPid()
    const [lost, back] = (["relay-lost", "relay-back"] as const).map((type) => [leader, operator].map((who) => next(who, isRoom(type))))
    const since = performance.now()
    process.kill(pid, signal)
    for (const wait of lost!) await wait()
    expect(performance.now() - since, signal).toBeLessThan(5_000)
    for (const wait of back!) await wait()
    expect(runs(pid), signal).toBe(false)
    const seats = (await call("leader", "GET", `/meetings/${meetingId}/room`)).seats as ReadonlyArray<{ seatId: string }>
    expect(seats.map(({ seatId }) => seatId)).toEqual([leader.seatId, operator.seatId])
    await seeEachOther(leader, operator)
  }

  await gateway.call("operator", "POST", `/api/v1/meetings/${meetingId}/closing`, {})
  await leader.live.until(isRoom("closed"))
  expect((await gateway.call("leader", "POST", `/api/v1/seats/${leader.seatId}/presence`, {})).status).toBe(404)
  expect(options.sentences.join("\n")).not.toMatch(/v=0|janus\.plugin/)
}, 90_000)
