import type { Meeting } from "@diemcau/core/Meeting"
import { Database } from "@diemcau/store/Database"
import * as ConductStore from "@diemcau/store/Conduct"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as Ownership from "@diemcau/store/Ownership"
import { Effect } from "effect"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest"
import { Conductor } from "./Conductor.ts"
import { Endpoints } from "./EndpointSession.ts"
import type { FakeCodec } from "./FakeCodecs.ts"
import { estate, type Platform } from "./TestMeeting.ts"

let here: Awaited<ReturnType<typeof estate>>
let meeting: Meeting
const platforms: Array<Platform> = []
beforeAll(async () => {
  here = await estate(3)
})
afterAll(() => here.dispose())
beforeEach(async () => {
  for (const { device } of here.places) {
    device.calls.clear()
    device.dials.length = 0
    device.mutes.length = 0
    Object.assign(device, { password: "đúng", reachable: true, microphones: "open", fate: "connects", slowness: 0 } satisfies Partial<FakeCodec>)
  }
  meeting = await here.runningMeeting()
})
afterEach(async () => {
  await Promise.all(platforms.splice(0).map((platform) => platform.stop()))
  await here.store(MeetingStore.update({ ...meeting, state: "closed", endedAt: new Date() }))
  await here.store(ConductStore.closeOpenLegs(meeting.id, new Date()))
})

const boot = async (node = "a", lease = 600) => {
  const platform = here.platform({ node, lease, endWithin: 3_000 })
  platforms.push(platform)
  await platform.run(Endpoints.use((endpoints) => endpoints.start()))
  await platform.run(Conductor.use((conductor) => conductor.start()))
  return platform
}
const device = (index: number) => here.places[index]!.device
const siteId = (index: number) => here.places[index]!.siteId
const sites = [0, 1, 2]
const live = (platform: Platform) => platform.run(Conductor.use((conductor) => conductor.live(meeting.id)))
const replan = (platform: Platform) => platform.run(Conductor.use((conductor) => conductor.replan(meeting.id)))
const legs = () => here.store(ConductStore.legs(meeting.id))
const connected = (platform: Platform, which = sites) =>
  Promise.all(which.map((index) => platform.site(siteId(index), (site) => site.state === "connected")))
const dials = () => sites.map((index) => device(index).dials.length)
const holder = () => here.store(Effect.flatMap(Database, ({ client }) =>
  client<{ node: string | null }>`select node from leases where resource = ${`meeting:${meeting.id}`}`)).then(([row]) => row?.node)

describe("a running meeting", () => {
  it("connects every site once, tells it live, and keeps legs and intents", async () => {
    const platform = await boot()
    await connected(platform)
    expect(await live(platform)).toMatchObject({ meetingId: meeting.id, connected: 3, sites: sites.map((index) => ({ siteId: siteId(index), state: "connected", attempts: 0, drops: 0 })) })
    expect(sites.map((index) => device(index).dials)).toEqual(sites.map(() => [meeting.address]))
    await vi.waitFor(async () => {
      expect(await legs()).toMatchObject(sites.map(() => ({ disconnectedAt: null, planned: false })))
      expect(await here.store(ConductStore.openIntents(meeting.id))).toEqual([])
    })
    const states = platform.events.flatMap((event) => event.name === "site" && event.data.site.siteId === siteId(0) ? [event.data.site.state] : [])
    expect(states.filter((state, index) => state !== states[index - 1])).toEqual(expect.arrayContaining(["dialling", "connected"]))
    expect(states.at(-1)).toBe("connected")
  })

  it("dials a site that comes while it runs, hangs up one that goes, and leaves the others alone", async () => {
    const few = { ...meeting, siteIds: [siteId(0), siteId(1)] }
    await here.store(MeetingStore.rearrange(few, few.opensAt))
    await here.store(Effect.flatMap(Database, ({ client }) => client.unsafe("delete from meeting_wishes where meeting_id = $1 and site_id = $2", [meeting.id, siteId(2)])))
    const platform = await boot()
    await connected(platform, [0, 1])
    await here.store(MeetingStore.rearrange({ ...few, siteIds: [siteId(0), siteId(2)] }, few.opensAt))
    const wish = { connected: true, microphones: undefined, askedAt: new Date() }
    await here.store(MeetingStore.saveWishes(meeting.id, [{ ...wish, siteId: siteId(2) }, { ...wish, siteId: siteId(1), connected: false }]))
    await replan(platform)
    await connected(platform, [2])
    await vi.waitFor(() => expect(device(1).calls.size).toBe(0))
    expect((await live(platform)).sites.map((site) => [site.siteId, site.state])).toEqual([[siteId(0), "connected"], [siteId(2), "connected"]])
    expect(dials()).toEqual([1, 1, 1])
    expect(device(0).calls.size).toBe(1)
    await here.store(MeetingStore.rearrange(meeting, meeting.opensAt))
  })

  it("begins when it is told, and begun twice dials once", async () => {
    await here.store(MeetingStore.update({ ...meeting, state: "scheduled" }))
    const platform = await boot()
    expect(await live(platform)).toMatchObject({ connected: 0, sites: sites.map(() => ({ state: "waiting" })) })
    await here.store(MeetingStore.update(meeting))
    await platform.run(Conductor.use((conductor) => Effect.all([conductor.begin(meeting.id), conductor.begin(meeting.id)])))
    await connected(platform)
    expect(dials()).toEqual([1, 1, 1])
  })

  it("writes the commands of one look down together, and one that cannot be written delays no other", async () => {
    await here.store(MeetingStore.update({ ...meeting, state: "scheduled" }))
    const platform = await boot()
    await vi.waitFor(async () => {
      expect(await platform.run(Endpoints.use((endpoints) => Effect.succeed(sites.map((index) => endpoints.ofSite(siteId(index))?.status.link)))))
        .toEqual(["ready", "ready", "ready"])
    })
    await here.store(MeetingStore.update(meeting))
    const sql = (statement: string) => here.store(Effect.flatMap(Database, ({ client }) => client.unsafe<{ count: number }>(statement)))
    await sql(`alter table conduct_intents add constraint never check (site_id <> '${siteId(1)}') not valid`)
    await platform.run(Conductor.use((conductor) => conductor.begin(meeting.id)))
    await connected(platform, [0, 2])
    await platform.site(siteId(1), (site) => site.state === "waiting" && site.trouble === "unreachable")
    expect(dials()).toEqual([1, 0, 1])
    await sql("alter table conduct_intents drop constraint never")
    await connected(platform)
    expect(dials()).toEqual([1, 1, 1])

    await here.store(MeetingStore.saveWishes(meeting.id, sites.map((index) => (
      { siteId: siteId(index), connected: true, microphones: "muted", askedAt: new Date() }
    ))))
    await replan(platform)
    await Promise.all(sites.map((index) => platform.site(siteId(index), (site) => site.microphones === "muted")))
    expect(await sql(`select count(distinct begun_at)::int as count from conduct_intents
      where meeting_id = '${meeting.id}' and command ->> 'command' = 'mute'`)).toEqual([{ count: 1 }])
  })

  it("redials a site that drops, after the regulation's wait", async () => {
    const platform = await boot()
    await connected(platform)
    const droppedAt = performance.now()
    device(1).endCalls("network")
    await platform.site(siteId(1), (site) => site.state === "lost" && site.drops === 1 && site.nextAttemptAt !== null && site.trouble === "network")
    await platform.site(siteId(1), (site) => site.state === "connected" && site.drops === 1)
    expect(performance.now() - droppedAt).toBeGreaterThanOrEqual(195)
    expect(dials()).toEqual([1, 2, 1])
    await vi.waitFor(async () => {
      expect((await legs()).filter((leg) => leg.siteId === siteId(1))).toMatchObject([{ planned: false, cause: "network" }, { disconnectedAt: null }])
    })
  })

  it("goes on without a site that refuses the password and one that is away", async () => {
    device(0).password = "khác"
    device(2).reachable = false
    const platform = await boot()
    await connected(platform, [1])
    await platform.site(siteId(0), (site) => site.state === "refused" && site.trouble === "password-refused")
    await platform.site(siteId(2), (site) => site.state === "unreachable" && site.trouble === "unreachable")
    device(2).reachable = true
    await connected(platform, [2])
    expect(dials()).toEqual([0, 1, 1])
  })

  it("does not let a slow device delay the others", async () => {
    device(0).slowness = 700
    const platform = await boot()
    await connected(platform, [1, 2])
    expect(platform.latest(siteId(0))?.state).toBe("dialling")
    await connected(platform, [0])
    expect(dials()).toEqual([1, 1, 1])
  })

  it("hangs a site up when that is wished, does not redial it, and dials again when asked", async () => {
    const platform = await boot()
    await connected(platform)
    await here.wish(meeting, siteId(2), { connected: false, askedAt: new Date() })
    await replan(platform)
    await platform.site(siteId(2), (site) => site.state === "hung-up")
    await vi.waitFor(async () => {
      expect((await legs()).filter((leg) => leg.siteId === siteId(2))).toMatchObject([{ planned: true, cause: "local-hang-up" }])
    })
    expect(device(2).calls.size).toBe(0)
    await here.wish(meeting, siteId(2), { connected: true, askedAt: new Date() })
    await replan(platform)
    await connected(platform)
    expect(dials()).toEqual([1, 1, 2])
  })

  it("mutes once; then the room decides", async () => {
    const platform = await boot()
    await connected(platform)
    await here.wish(meeting, siteId(0), { microphones: "muted" })
    await replan(platform)
    await platform.site(siteId(0), (site) => site.microphones === "muted")
    await vi.waitFor(async () => {
      const wishes = await here.store(MeetingStore.wishes(meeting.id))
      expect(wishes.find((wish) => wish.siteId === siteId(0))?.microphones).toBeUndefined()
    })
    device(0).pressMute("open")
    await platform.site(siteId(0), (site) => site.microphones === "open")
    // Every renewal of the lease looks at the wishes anew.
    await vi.waitFor(async () => expect((await live(platform)).sites[0]?.microphones).toBe("open"), { interval: 100 })
    await replan(platform)
    await replan(platform)
    expect(device(0).mutes).toEqual(["muted"])
  })

  it("finds out what became of a dial that the device never answered, without dialling twice", async () => {
    device(0).fate = "connects-silently"
    const platform = await boot()
    await connected(platform, [1, 2])
    await vi.waitFor(() => expect([...device(0).calls.values()]).toMatchObject([{ state: "connected" }]))
    expect(platform.latest(siteId(0))?.state).toBe("dialling")
    device(0).dropSessions("line cut")
    await connected(platform, [0])
    expect(dials()).toEqual([1, 1, 1])
  })
})

describe("after a stop", () => {
  it("calls stand, and are taken up without a second dial and in the same legs", async () => {
    const before = await boot("a")
    await connected(before)
    await vi.waitFor(async () => expect(await legs()).toHaveLength(3))
    const legsBefore = await legs()
    await before.stop()
    expect(sites.map((index) => device(index).calls.size)).toEqual([1, 1, 1])
    device(1).endCalls("network")
    const after = await boot("b")
    await connected(after)
    expect(dials()).toEqual([1, 2, 1])
    await vi.waitFor(async () => expect(await legs()).toHaveLength(4))
    const now = await legs()
    for (const index of [0, 2]) {
      expect(now.filter((leg) => leg.siteId === siteId(index))).toEqual(legsBefore.filter((leg) => leg.siteId === siteId(index)))
    }
    expect(now.filter((leg) => leg.siteId === siteId(1))).toMatchObject([{ cause: "unseen", planned: false }, { disconnectedAt: null }])
    expect((await live(after)).sites.map((site) => site.drops)).toEqual([0, 1, 0])
  })

  it("a second node stands by, and takes the meeting over when the first is gone", async () => {
    const first = await boot("a")
    await connected(first)
    const second = await boot("b")
    expect((await live(second)).connected).toBe(0)
    await first.stop()
    await connected(second)
    expect(await holder()).toBe("b")
    expect(dials()).toEqual([1, 1, 1])
  })

  it("a node that lost its lease without noticing sends nothing more", async () => {
    // It will not look at its lease for the next 20 seconds.
    const zombie = await boot("a", 60_000)
    await connected(zombie)
    const stolen = await here.store(Ownership.claim({
      resource: `meeting:${meeting.id}`, node: "thief", now: new Date(Date.now() + 60_000), ttlMillis: 60_000
    }))
    expect(stolen).toBe(2)
    device(0).endCalls("network")
    await here.wish(meeting, siteId(1), { connected: false, askedAt: new Date() })
    await replan(zombie)
    await vi.waitFor(async () => expect((await live(zombie)).connected).toBe(0))
    expect(dials()).toEqual([1, 1, 1])
    expect(device(1).calls.size).toBe(1)
  })
})

describe("the end", () => {
  const close = () => here.store(MeetingStore.update({ ...meeting, state: "closed", endedAt: new Date() }))
  /** Every leg is closed: as planned, but for a site that was silent when the meeting ended. */
  const ended = (silent?: number) => vi.waitFor(async () => {
    expect(await holder()).toBeNull()
    const expected = sites.map((index) => ({ siteId: siteId(index), planned: index !== silent, open: false }))
    expect((await legs()).map((leg) => ({ siteId: leg.siteId, planned: leg.planned, open: leg.disconnectedAt === null })))
      .toEqual(expect.arrayContaining(expected))
  }, { timeout: 5_000 })

  it("hangs every site up and lets the meeting go, also when one site is away", async () => {
    const platform = await boot()
    await connected(platform)
    device(2).reachable = false
    device(2).dropSessions("line cut")
    await platform.site(siteId(2), (site) => site.state === "unreachable")
    await close()
    await platform.run(Conductor.use((conductor) => conductor.end(meeting.id)))
    await Promise.all([0, 1].map((index) => platform.site(siteId(index), (site) => site.state === "hung-up")))
    await ended(2)
    expect(sites.map((index) => device(index).calls.size)).toEqual([0, 0, 1])
    expect(dials()).toEqual([1, 1, 1])
    expect(await live(platform)).toMatchObject({ connected: 0, sites: sites.map(() => ({ state: "hung-up" })) })
  })

  it("is made up for when the platform stopped between closing and hanging up", async () => {
    const before = await boot("a")
    await connected(before)
    await vi.waitFor(async () => expect(await legs()).toHaveLength(3))
    await before.stop()
    await close()
    await boot("b")
    await vi.waitFor(() => expect(sites.map((index) => device(index).calls.size)).toEqual([0, 0, 0]))
    await ended()
  })

  it("is noticed when another node closed the meeting", async () => {
    const platform = await boot()
    await connected(platform)
    await close()
    await Promise.all(sites.map((index) => platform.site(siteId(index), (site) => site.state === "hung-up")))
    await ended()
    expect(sites.map((index) => device(index).calls.size)).toEqual([0, 0, 0])
  })
})
