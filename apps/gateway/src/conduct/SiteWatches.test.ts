import * as Conduct from "@diemcau/core/Conduct"
import { SiteId } from "@diemcau/core/Site"
import { beforeEach, describe, expect, it, vi } from "vitest"
import * as SiteWatch from "./SiteWatch.ts"
import { SiteWatches } from "./SiteWatches.ts"
import { address, freshly, start, terms, wish } from "./SiteWorldSuite.ts"
import { fold, unknown } from "./Snapshot.ts"

vi.mock(import("@diemcau/core/Conduct"), { spy: true })
vi.mock(import("./SiteWatch.ts"), { spy: true })
beforeEach(() => {
  vi.clearAllMocks()
})

const siteIds = (count: number) => Array.from({ length: count }, (_, index) =>
  SiteId.make(`0193a000-0000-7000-8000-${String(index).padStart(12, "0")}`))
const at = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const meetingOf = (sites: ReadonlyArray<SiteId>) =>
  new SiteWatches(new Map(sites.map((siteId) => [siteId, SiteWatch.takeUp({ ...wish, siteId }, start, freshly)])), terms)

const status = {
  endpointId: "0193a000-0000-7000-8000-00000000e000", link: "ready", trouble: null, firmware: null, serialNumber: null,
  registration: null, microphones: null, inCall: null, heardAt: null, nextAttemptAt: null
} as Parameters<typeof SiteWatch.heard>[1]["status"]
const resting = fold(unknown, { evidence: "event", fact: { kind: "calls", calls: [] } }, start)
const inCall = fold(unknown, {
  evidence: "event", fact: { kind: "calls", calls: [{ id: "7", address, direction: "outgoing", state: "connected" }] }
}, start)
const hear = (watches: SiteWatches, siteId: SiteId, snapshot: typeof unknown, now: Date) =>
  watches.set(siteId, SiteWatch.heard(watches.get(siteId)!, { status, snapshot, observation: undefined, at: now }, terms).watch)

/** All dialled, and every command accepted. */
const dialled = (count: number) => {
  const sites = siteIds(count)
  const watches = meetingOf(sites)
  for (const siteId of sites) hear(watches, siteId, resting, start)
  const first = watches.look(start)
  for (const siteId of sites) watches.set(siteId, SiteWatch.answered(watches.get(siteId)!, "dial", {}, terms, start))
  watches.look(start)
  return { sites, watches, first }
}

describe("the sites of a meeting", () => {
  it("are all looked at and told at first, and all dialled at once", () => {
    const { sites, first } = dialled(5)
    expect(first.commands.map(({ command, siteId }) => [command, siteId])).toEqual(sites.map((siteId) => ["dial", siteId]))
    expect(first.changed.map(({ siteId, state }) => [siteId, state])).toEqual(sites.map((siteId) => [siteId, "dialling"]))
    expect(first.connected).toBe(0)
  })

  it("of which nothing was heard are not told again: only the one touched is, with the count of all", () => {
    const { sites, watches } = dialled(5)
    expect(watches.look(at(1))).toMatchObject({ commands: [], rereads: [], changed: [] })
    hear(watches, sites[3]!, inCall, at(1))
    expect(watches.look(at(1))).toMatchObject({ commands: [], changed: [{ siteId: sites[3], state: "connected" }], connected: 1 })
    hear(watches, sites[3]!, inCall, at(2))
    expect(watches.look(at(2))).toMatchObject({ changed: [], connected: 1 })
    hear(watches, sites[0]!, inCall, at(3))
    hear(watches, sites[3]!, resting, at(3))
    const { changed, connected } = watches.look(at(3))
    expect(changed.map(({ siteId, state }) => [siteId, state])).toEqual([[sites[0], "connected"], [sites[3], "lost"]])
    expect(connected).toBe(1)
    expect(watches.live(at(3)).map(({ state }) => state)).toEqual(["connected", "dialling", "dialling", "lost", "dialling"])
  })

  it("are looked at again when their own moment has come", () => {
    const { sites, watches } = dialled(3)
    const [silent, there, later] = sites as [SiteId, SiteId, SiteId]
    hear(watches, there, inCall, at(1))
    watches.look(at(1))
    watches.set(later, SiteWatch.answered(
      SiteWatch.sent(watches.get(later)!, { command: "mute", siteId: later }, terms, at(5)), "mute", {}, terms, at(5)
    ))
    watches.look(at(5))
    expect(watches.look(at(19.999))).toMatchObject({ rereads: [], wakeAt: at(20) })
    expect(watches.look(at(20))).toMatchObject({ rereads: [silent], wakeAt: at(25) })
    expect(watches.look(at(25))).toMatchObject({ rereads: [later], wakeAt: undefined })
  })

  it("lost are dialled again, and told, when their redial is due", () => {
    const { sites, watches } = dialled(2)
    hear(watches, sites[1]!, inCall, at(1))
    watches.look(at(1))
    hear(watches, sites[1]!, resting, at(3))
    expect(watches.look(at(3))).toMatchObject({ changed: [{ state: "lost", nextAttemptAt: at(8) }], wakeAt: at(8) })
    expect(watches.look(at(8))).toMatchObject({
      commands: [{ command: "dial", siteId: sites[1] }], changed: [{ state: "dialling", nextAttemptAt: null }]
    })
  })

  it("that were not invited are hung up, and neither told nor counted", () => {
    const [invited, other] = siteIds(2) as [SiteId, SiteId]
    const watchOf = (siteId: SiteId, connected: boolean) => SiteWatch.takeUp({ ...wish, siteId, connected }, start, freshly)
    const watches = new SiteWatches(new Map([[invited, watchOf(invited, true)], [other, watchOf(other, false)]]), terms, new Set([invited]))
    for (const siteId of [invited, other]) hear(watches, siteId, inCall, start)
    expect(watches.look(start)).toMatchObject({
      commands: [{ command: "hang-up", siteId: other }], changed: [{ siteId: invited, state: "connected" }], connected: 1
    })
    expect(watches.live(start).map(({ siteId }) => siteId)).toEqual([invited])
  })

  it("are busy while something of the meeting stands at any of them", () => {
    const { sites, watches } = dialled(2)
    for (const siteId of sites) hear(watches, siteId, inCall, at(1))
    watches.look(at(1))
    expect(watches.isBusy).toBe(true)
    for (const siteId of sites) {
      const idle = { ...watches.get(siteId)!.wish, connected: false, askedAt: at(2) }
      watches.set(siteId, SiteWatch.wished(watches.get(siteId)!, idle, terms, at(2)).watch)
    }
    expect(watches.look(at(2)).commands.map(({ command }) => command)).toEqual(["hang-up", "hang-up"])
    hear(watches, sites[0]!, resting, at(3))
    watches.look(at(3))
    expect(watches.isBusy).toBe(true)
    hear(watches, sites[1]!, resting, at(3))
    watches.look(at(3))
    expect(watches.isBusy).toBe(false)
  })
})

describe("the work of a wave", () => {
  /** Sites planned, pictures made: from all sites resting to all connected, each heard by itself. */
  const work = (count: number) => {
    vi.clearAllMocks()
    const { sites, watches } = dialled(count)
    for (const [index, siteId] of sites.entries()) {
      hear(watches, siteId, inCall, at(1 + index / 1000))
      watches.look(at(1 + index / 1000))
    }
    expect(watches.look(at(3)).connected).toBe(count)
    const planned = vi.mocked(Conduct.plan).mock.calls.reduce((sum, [{ wishes }]) => sum + wishes.length, 0)
    return { planned, observed: vi.mocked(SiteWatch.observedOf).mock.calls.length, pictured: vi.mocked(SiteWatch.liveOf).mock.calls.length }
  }

  it("is three looks at each site, whether there are 10 or 1,000", () => {
    for (const count of [10, 1_000]) expect(work(count)).toEqual({ planned: 3 * count, observed: 3 * count, pictured: 3 * count })
  })
})
