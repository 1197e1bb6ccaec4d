import type { EndpointId } from "@diemcau/core/Endpoint"
import type { SiteId } from "@diemcau/core/Site"
import { Effect } from "effect"
import { beforeAll, describe, expect, it } from "vitest"
import { at, newId, province, type Province } from "../test/Province.ts"
import * as Conduct from "./Conduct.ts"
import { transaction } from "./Database.ts"
import * as Ownership from "./Ownership.ts"

let here: Province
beforeAll(async () => {
  here = await province(3)
})

const byId = (a: { readonly id: string }, b: { readonly id: string }) => a.id < b.id ? -1 : 1
const meeting = () => here.meeting({ opensAt: at("08:00"), closesAt: at("09:00") })
const claim = (id: string, node: string, now: Date) => Ownership.claim({ resource: `meeting:${id}`, node, now, ttlMillis: 10_000 })

describe("intents", () => {
  const dial = (siteId: SiteId) => ({
    id: newId(), siteId, endpointId: here.endpointIds[0]!,
    command: { command: "dial" as const, siteId, address: "88260001@tuyenquang.example", rate: 1920 }
  })

  it("MUST be refused to a node that no longer holds the meeting", async () => {
    const { id: meetingId } = await meeting()
    const begin = (epoch: number, intents = [dial(here.siteIds[0]!)], now = at("08:00")) =>
      here.run(Conduct.beginIntents({ meetingId, epoch, intents, at: now }))
    expect(await begin(1), "nobody holds it").toBe(false)
    const first = (await here.run(claim(meetingId, "a", at("08:00"))))!
    const begun = here.siteIds.map(dial)
    expect(await begin(first, begun)).toBe(true)
    const second = (await here.run(claim(meetingId, "b", at("08:01"))))!
    expect(second).toBe(first + 1)
    expect(await begin(first, here.siteIds.map(dial)), "the zombie").toBe(false)
    const next = dial(here.siteIds[0]!)
    expect(await begin(second, [next], at("08:01"))).toBe(true)
    await here.run(Ownership.release(`meeting:${meetingId}`, "b"))
    expect(await begin(second), "given back").toBe(false)

    const open = () => here.run(Conduct.openIntents(meetingId))
    expect(await open()).toEqual([
      ...begun.map((intent) => ({ ...intent, meetingId, epoch: first, begunAt: at("08:00"), sentAt: at("08:00") })).sort(byId),
      { ...next, meetingId, epoch: second, begunAt: at("08:01"), sentAt: at("08:01") }
    ])
    const [one, ...others] = begun
    await here.run(Conduct.recordIntentOutcomes(others.map(({ id }) => ({ id, at: at("08:00:02"), outcome: "done" }))))
    expect((await open()).map(({ id }) => id)).toEqual([one!.id, next.id])
    await here.run(Conduct.recordIntentOutcomes([]))
    expect(await open()).toHaveLength(2)
  })

  it("MUST be one when written again because the answer was lost", async () => {
    const { id: meetingId } = await meeting()
    const epoch = (await here.run(claim(meetingId, "a", at("08:00"))))!
    const intents = here.siteIds.map(dial)
    const begin = () => here.run(Conduct.beginIntents({ meetingId, epoch, intents, at: at("08:00") }))
    expect([await begin(), await begin()]).toEqual([true, true])
    expect(await here.run(Conduct.openIntents(meetingId))).toHaveLength(intents.length)
  })

  it("MUST be all written or none", async () => {
    const { id: meetingId } = await meeting()
    const epoch = (await here.run(claim(meetingId, "a", at("08:00"))))!
    const intents = [...here.siteIds.map(dial), { ...dial(here.siteIds[0]!), endpointId: newId() as EndpointId }]
    const begun = await here.run(Effect.result(Conduct.beginIntents({ meetingId, epoch, intents, at: at("08:00") })))
    expect(begun).toMatchObject({ _tag: "Failure", failure: { isRetryable: false } })
    expect(await here.run(Conduct.openIntents(meetingId))).toEqual([])
  })

  it("MUST hold off a takeover while one is being written", async () => {
    const { id: meetingId } = await meeting()
    const epoch = (await here.run(claim(meetingId, "a", at("08:00"))))!
    let taken = false
    const written = Promise.withResolvers<void>()
    const commit = Promise.withResolvers<void>()
    const writing = here.run(transaction(
      Conduct.beginIntents({ meetingId, epoch, intents: [dial(here.siteIds[0]!)], at: at("08:00") }).pipe(Effect.andThen(Effect.promise(() => (written.resolve(), commit.promise))))
    ))
    await written.promise
    const taking = here.run(claim(meetingId, "b", at("08:05"))).then((next) => {
      taken = true
      return next
    })
    await here.somebodyWaits()
    // Which of two connections answers first after the commit proves nothing; that one waited before it does.
    expect(taken).toBe(false)
    commit.resolve()
    await writing
    expect(await taking).toBe(epoch + 1)
  })
})

describe("legs", () => {
  it("MUST tell connected from lost, one open leg for each site", async () => {
    const { id: meetingId } = await meeting()
    const [a, b] = here.siteIds
    const opened = (siteId: typeof a, callId: string, connectedAt: Date) =>
      here.run(Conduct.recordLegOpened({ id: newId(), meetingId, siteId: siteId!, callId, connectedAt }))
    await opened(a, "1", at("08:00"))
    await opened(a, "1", at("08:00:05"))
    await here.run(Conduct.recordLegClosed({ meetingId, siteId: a!, disconnectedAt: at("08:10"), planned: false, cause: "network" }))
    await here.run(Conduct.recordLegClosed({ meetingId, siteId: a!, disconnectedAt: at("08:11"), planned: true, cause: null }))
    await opened(a, "2", at("08:12"))
    await opened(b, "7", at("08:01"))
    await opened(b, "8", at("08:20"))
    await here.run(Conduct.closeOpenLegs(meetingId, at("09:00")))
    const leg = (siteId: typeof a, from: string, to: string, planned: boolean, cause: string | null = null) =>
      ({ siteId, connectedAt: at(from), disconnectedAt: at(to), planned, cause })
    expect(await here.run(Conduct.legs(meetingId))).toEqual([
      leg(a, "08:00", "08:10", false, "network"),
      leg(b, "08:01", "08:20", false, "unseen"),
      leg(a, "08:12", "09:00", true),
      leg(b, "08:20", "09:00", true)
    ])
  })

  it("MUST never end before they began", async () => {
    const { id: meetingId } = await meeting()
    await here.run(Conduct.recordLegOpened({ id: newId(), meetingId, siteId: here.siteIds[0]!, callId: "1", connectedAt: at("08:00") }))
    await here.run(Conduct.recordLegClosed({ meetingId, siteId: here.siteIds[0]!, disconnectedAt: at("07:59"), planned: true, cause: null }))
    expect(await here.run(Conduct.legs(meetingId))).toMatchObject([{ connectedAt: at("08:00"), disconnectedAt: at("08:00") }])
  })
})

describe("Ownership", () => {
  it("MUST renew without a new epoch, refuse others, and change hands after the lease or by release", async () => {
    const claims = (node: string, now: Date) => here.run(Ownership.claim({ resource: "endpoint:x", node, now, ttlMillis: 10_000 }))
    expect(await claims("a", at("08:00:00"))).toBe(1)
    expect(await claims("a", at("08:00:09"))).toBe(1)
    expect(await claims("b", at("08:00:18.999"))).toBeNull()
    expect(await claims("b", at("08:00:19"))).toBe(2)
    expect(await claims("a", at("08:00:20"))).toBeNull()
    await here.run(Ownership.release("endpoint:x", "a"))
    expect(await claims("a", at("08:00:21")), "not a's to give back").toBeNull()
    await here.run(Ownership.release("endpoint:x", "b"))
    expect(await claims("b", at("08:00:22"))).toBe(3)
  })

  it("inherit MUST take over at once, under a new epoch, what dead processes of the seat held, and nothing else", async () => {
    const claims = (resource: string, node: string, now: Date) => here.run(Ownership.claim({ resource, node, now, ttlMillis: 10_000 }))
    const [old, next] = [Ownership.nodeAt("seat-1", "old"), Ownership.nodeAt("seat-1", "new")]
    expect(await claims("endpoint:mine", old, at("09:00:00"))).toBe(1)
    expect(await claims("endpoint:foreign", Ownership.nodeAt("seat-10", "live"), at("09:00:00"))).toBe(1)
    expect(await claims("endpoint:mine", next, at("09:00:01")), "without it, the lease must run out").toBeNull()
    expect(await here.run(Ownership.inherit("seat-1", next))).toBe(1)
    expect(await claims("endpoint:mine", next, at("09:00:01"))).toBe(2)
    expect(await claims("endpoint:foreign", next, at("09:00:01"))).toBeNull()
    expect(await claims("endpoint:mine", old, at("09:00:02")), "the dead one has no way back").toBeNull()
    expect(await here.run(Ownership.inherit("seat-1", next)), "not what the caller holds itself").toBe(0)
  })

  it("MUST give a resource to exactly one of many", async () => {
    const epochs = await Promise.all(Array.from({ length: 12 }, (_, index) =>
      here.run(Ownership.claim({ resource: "endpoint:y", node: `n${index}`, now: at("08:00"), ttlMillis: 10_000 }))
    ))
    expect(epochs.filter((epoch) => epoch !== null)).toEqual([1])
  })
})
