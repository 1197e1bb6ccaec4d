import { randomUUID } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { MeetingId } from "@diemcau/core/Meeting"
import { OfficerId } from "@diemcau/core/Officer"
import { Effect, ManagedRuntime, PubSub, Scope } from "effect"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { receivingPeer, sendingPeer } from "./TestPeer.ts"
import { hangUp, runs, testOptions } from "./TestJanus.ts"
import { MediaRelay, type MediaEvent, type Seat } from "./MediaRelay.ts"

const newMeeting = () => MeetingId.make(randomUUID())

let options: ReturnType<typeof testOptions>
let runtime: ManagedRuntime.ManagedRuntime<MediaRelay, never>
let relay: MediaRelay["Service"]
let next: () => Promise<MediaEvent>
const closing: Array<() => void> = []

/** The next event of a type; those before it are passed over. */
const until = async (type: MediaEvent["type"]): Promise<MediaEvent> => {
  for (;;) {
    const event = await next()
    if (event.type === type) return event
  }
}
const run = <A, E>(effect: Effect.Effect<A, E>) => runtime.runPromise(effect)
const refusal = <A, E>(effect: Effect.Effect<A, E>) => run(Effect.flip(effect))
const janusPid = () => Number(readFileSync(join(options.dataDirectory, "run", "janus.pid"), "utf8"))

beforeEach(async () => {
  options = testOptions()
  runtime = ManagedRuntime.make(MediaRelay.layer(options))
  const scope = Scope.makeUnsafe()
  relay = await runtime.runPromise(MediaRelay)
  const subscription = await run(relay.events.pipe(Scope.provide(scope)))
  next = () => run(PubSub.take(subscription))
  await until("relay-back")
})
afterEach(async () => {
  closing.splice(0).forEach((close) => close())
  // Undefined when the set-up failed for want of Janus: that failure is to be read, not this one.
  await runtime?.dispose()
  options?.remove()
})

const person = (name: string) => ({ id: OfficerId.make(randomUUID()), name, siteId: null })
const sit = (meetingId: MeetingId, name: string) => run(relay.join({ meetingId, participant: person(name) }))

const publish = async (seat: Seat) => {
  const peer = await sendingPeer(seat.participant.name)
  closing.push(peer.close)
  peer.accept(await run(relay.offer(seat.id, peer.offer, [{ mid: "0", description: "camera" }])))
  return peer
}

const receive = async (seat: Seat, anew = false) => {
  const offer = await run(relay.subscribe(seat.id, { anew }))
  if (offer === null) throw new Error("nothing to receive")
  const peer = receivingPeer(seat.participant.name)
  closing.push(peer.close)
  await run(relay.answer(seat.id, await peer.answer(offer)))
  return { offer, peer }
}

describe("a meeting in the browser", () => {
  it("what one sends, the other receives", async () => {
    const meetingId = newMeeting()
    await run(relay.open(meetingId))
    const [lan, minh] = [await sit(meetingId, "Lan"), await sit(meetingId, "Minh")]
    expect(relay.participants(meetingId).map(({ participant }) => participant.name)).toStrictEqual(["Lan", "Minh"])
    expect(await run(relay.subscribe(minh.id))).toBeNull()

    await publish(lan)
    expect(await until("published")).toMatchObject({ seat: { id: lan.id, streams: [{ mid: "0", type: "video", codec: "vp8", description: "camera" }] } })
    const { offer, peer } = await receive(minh)
    expect(offer.receives).toMatchObject([{ mid: "0", kind: "video", publisher: lan.id, description: "camera" }])
    await expect.poll(() => peer.packets.get("0") ?? 0, { timeout: 10_000 }).toBeGreaterThan(50)
  })

  it("a second sender is offered as a change; one that leaves is taken away", async () => {
    const meetingId = newMeeting()
    await run(relay.open(meetingId))
    const [lan, minh, hoa] = [await sit(meetingId, "Lan"), await sit(meetingId, "Minh"), await sit(meetingId, "Hoa")]
    await publish(lan)
    await until("published")
    const { peer } = await receive(hoa)
    expect(await run(relay.subscribe(hoa.id))).toBeNull()

    await publish(minh)
    await until("published")
    const change = await run(relay.subscribe(hoa.id))
    expect(change?.receives.map(({ publisher }) => publisher).sort()).toStrictEqual([lan.id, minh.id].sort())
    expect(await run(relay.subscribe(hoa.id))).toStrictEqual(change)
    await run(relay.answer(hoa.id, await peer.answer(change!)))
    await expect.poll(() => peer.packets.size, { timeout: 10_000 }).toBe(2)

    await run(relay.leave(lan.id))
    expect(await until("left")).toMatchObject({ seat: { id: lan.id } })
    // Janus may have taken the track away by itself before it is asked to: then there is nothing to negotiate.
    const without = await run(relay.subscribe(hoa.id))
    expect(without?.receives.map(({ publisher }) => publisher) ?? [minh.id]).toStrictEqual([minh.id])
    if (without !== null) await run(relay.answer(hoa.id, await peer.answer(without)))

    const mai = await sit(meetingId, "Mai")
    await publish(mai)
    await until("published")
    expect((await run(relay.subscribe(hoa.id)))?.receives.map(({ publisher }) => publisher).sort()).toStrictEqual([minh.id, mai.id].sort())
  })

  it("a new peer connection replaces the former one of the same seat", async () => {
    const meetingId = newMeeting()
    await run(relay.open(meetingId))
    const lan = await sit(meetingId, "Lan")
    await publish(lan)
    await until("published")
    await publish(lan)
    expect(await until("unpublished")).toMatchObject({ seat: { id: lan.id, streams: [] } })
    expect(await until("published")).toMatchObject({ seat: { id: lan.id, streams: [{ type: "video" }] } })
  })

  it("a browser that ends its sending connection is seen to send no more, and may send again", async () => {
    const meetingId = newMeeting()
    await run(relay.open(meetingId))
    const [lan, minh] = [await sit(meetingId, "Lan"), await sit(meetingId, "Minh")]
    await publish(lan)
    await until("published")
    const { peer } = await receive(minh)
    await peer.more(10)
    await hangUp(options.dataDirectory, "sender Lan")
    expect(await until("unpublished")).toMatchObject({ seat: { id: lan.id, streams: [] } })
    expect(relay.participants(meetingId).map(({ id }) => id)).toStrictEqual([lan.id, minh.id])
    expect((await run(relay.subscribe(minh.id)))?.receives ?? []).toStrictEqual([])

    await publish(lan)
    expect(await until("published")).toMatchObject({ seat: { id: lan.id, streams: [{ mid: "0", type: "video" }] } })
    const again = await receive(minh, true)
    expect(again.offer.receives).toMatchObject([{ publisher: lan.id }])
    await again.peer.more(10)
  })

  it("a browser that ends its receiving connection is offered everything anew, while it goes on sending", async () => {
    const meetingId = newMeeting()
    await run(relay.open(meetingId))
    const [lan, minh] = [await sit(meetingId, "Lan"), await sit(meetingId, "Minh")]
    await publish(lan)
    await until("published")
    await publish(minh)
    await until("published")
    const { peer } = await receive(minh)
    await peer.more(10)
    expect(await run(relay.subscribe(minh.id))).toBeNull()
    await hangUp(options.dataDirectory, "receivers")
    await expect.poll(async () => (await run(relay.subscribe(minh.id)))?.receives.map(({ publisher }) => publisher), { timeout: 5_000 }).toStrictEqual([lan.id])
    const fresh = receivingPeer("Minh")
    closing.push(fresh.close)
    await run(relay.answer(minh.id, await fresh.answer((await run(relay.subscribe(minh.id)))!)))
    await fresh.more(10)
    expect(relay.seat(minh.id)?.streams).toHaveLength(1)
  })

  it("refuses by reason", async () => {
    const meetingId = newMeeting()
    expect(await refusal(relay.join({ meetingId, participant: person("Lan") }))).toMatchObject({ reason: "meeting-not-open", isRetryable: false })
    await run(relay.open(meetingId))
    await run(relay.open(meetingId))
    const lan = await sit(meetingId, "Lan")
    expect(await refusal(relay.answer(lan.id, "v=0"))).toMatchObject({ reason: "nothing-offered" })
    expect(await refusal(relay.offer(lan.id, "not a session description"))).toMatchObject({ reason: "refused" })
    await run(relay.close(meetingId))
    expect(await until("closed")).toStrictEqual({ type: "closed", meetingId })
    expect(await refusal(relay.subscribe(lan.id))).toMatchObject({ reason: "no-such-seat" })
    expect(relay.participants(meetingId)).toStrictEqual([])
    await run(relay.open(meetingId))
    await expect(sit(meetingId, "Lan")).resolves.toBeDefined()
  })
})

describe("a relay that is lost", () => {
  const comesBack = async (strike: (pid: number) => void) => {
    const meetingId = newMeeting()
    await run(relay.open(meetingId))
    const [lan, minh] = [await sit(meetingId, "Lan"), await sit(meetingId, "Minh")]
    await publish(lan)
    await until("published")
    await receive(minh)
    const pid = janusPid()
    const since = performance.now()
    strike(pid)
    await until("relay-lost")
    const noticed = performance.now() - since
    expect(await refusal(relay.subscribe(minh.id))).toMatchObject({ reason: "relay-away", isRetryable: true })
    const whileAway = newMeeting()
    await run(relay.open(whileAway))
    await until("relay-back")
    expect(runs(pid)).toBe(false)

    // The same seats, without joining again.
    expect(relay.participants(meetingId).map(({ id, streams }) => [id, streams.length])).toStrictEqual([[lan.id, 0], [minh.id, 0]])
    await publish(lan)
    await until("published")
    const { peer } = await receive(minh, true)
    await expect.poll(() => peer.packets.get("0") ?? 0, { timeout: 10_000 }).toBeGreaterThan(20)
    await expect(sit(whileAway, "Hoa")).resolves.toBeDefined()
    return noticed
  }

  it("killed: its rooms and seats are there again, and media flows by new offers alone", async () => {
    expect(await comesBack((pid) => process.kill(pid, "SIGKILL"))).toBeLessThan(1000)
  })

  it("hanging: it is noticed within 5 seconds, ended and replaced", async () => {
    expect(await comesBack((pid) => process.kill(pid, "SIGSTOP"))).toBeLessThan(5000)
  })
})
