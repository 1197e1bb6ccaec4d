import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Conduct from "./Conduct.ts"
import { plusMillis } from "./Instant.ts"
import { provisions } from "./regulation/tuyen-quang.ts"
import { SiteId } from "./Site.ts"

const start = new Date("2026-11-27T01:00:00.000Z")
const at = (seconds: number) => plusMillis(start, seconds * 1000)
const policy: Conduct.Policy = { redialAfter: [5_000, 15_000, 30_000], rate: 1920, patience: 20_000, setUp: 60_000, settled: 60_000 }
const address = "88260118@hnth.example"
const siteIds = [1, 2, 3, 4].map((digit) => SiteId.make(`0193a000-0000-7000-8000-00000000000${digit}`))
const [siteId] = siteIds as [SiteId]

const wish = (change: Partial<Conduct.Wish> = {}): Conduct.Wish => ({
  siteId, connected: true, microphones: undefined, askedAt: start, ...change
})
const idle = (change: Partial<Conduct.Observed> = {}): Conduct.Observed => ({
  siteId, link: "ready", calls: [], microphones: undefined, failures: [], pending: undefined, ...change
})
const call = (state: Conduct.ObservedCall["state"], change: Partial<Conduct.ObservedCall> = {}): Conduct.ObservedCall => ({
  id: "7", address, state, since: start, ...change
})
const planOne = (wanted: Conduct.Wish, site: Conduct.Observed, now: Date) =>
  Conduct.plan({ address, wishes: [wanted] }, new Map([[site.siteId, site]]), policy, now)

describe("what is done about one site", () => {
  it("an idle site that is wanted is dialled at the regulation's rate", () => {
    expect(planOne(wish(), idle(), start)).toEqual({
      commands: [{ command: "dial", siteId, address, rate: 1920 }], rereads: [], wakeAt: new Map()
    })
  })

  it.each([
    ["it is not known whether it is in a call", idle({ calls: undefined })],
    ["its endpoint is being connected", idle({ link: "connecting" })],
    ["its endpoint is away", idle({ link: "unreachable" })],
    ["its endpoint refused the password", idle({ link: "refused" })],
    ["it is in the call", idle({ calls: [call("connected")] })],
    ["its call is just ending", idle({ calls: [call("disconnecting")] })],
    ["the central server called it", idle({ calls: [call("connected", { address: "sip:88260118@10.1.0.2" })] })]
  ])("nothing when %s", (_, site) => {
    expect(planOne(wish(), site, at(3600)).commands).toEqual([])
  })

  it.each([
    [[0], 5], [[0, 10], 25], [[0, 10, 30], 60], [[0, 10, 30, 70], 100]
  ])("failures at %j: the next dial is at %i s", (seconds, expected) => {
    const site = idle({ failures: seconds.map(at) })
    expect(planOne(wish(), site, at(expected - 0.001))).toEqual({ commands: [], rereads: [], wakeAt: new Map([[siteId, at(expected)]]) })
    expect(planOne(wish(), site, at(expected)).commands).toMatchObject([{ command: "dial" }])
  })

  it("a person who asks again does not wait for earlier failures", () => {
    const site = idle({ failures: [at(0), at(10), at(30)] })
    expect(planOne(wish({ askedAt: at(31) }), site, at(31)).commands).toMatchObject([{ command: "dial" }])
  })

  it("a dial without evidence is never repeated, the device is read again", () => {
    const site = idle({ pending: { command: "dial", sentAt: start } })
    expect(planOne(wish(), site, at(19.999))).toEqual({ commands: [], rereads: [], wakeAt: new Map([[siteId, at(20)]]) })
    expect(planOne(wish(), site, at(20))).toEqual({ commands: [], rereads: [siteId], wakeAt: new Map() })
  })

  it("a call that never gets through is given up after a while", () => {
    const site = idle({ calls: [call("ringing")] })
    expect(planOne(wish(), site, at(59))).toEqual({ commands: [], rereads: [], wakeAt: new Map([[siteId, at(60)]]) })
    expect(planOne(wish(), site, at(60)).commands).toEqual([{ command: "hang-up", siteId, callId: "7" }])
  })

  it("only the meeting's own calls are hung up", () => {
    const other = call("connected", { id: "1", address: "88260117@hnth.example" })
    expect(planOne(wish({ connected: false }), idle({ calls: [other, call("connected")] }), start).commands)
      .toEqual([{ command: "hang-up", siteId, callId: "7" }])
    expect(planOne(wish({ connected: false }), idle({ calls: [other] }), start).commands).toEqual([])
  })

  it.each([
    ["muted", "open", "mute"], ["open", "muted", "unmute"], ["muted", "muted", undefined], ["muted", undefined, undefined],
    [undefined, "open", undefined]
  ] as const)("microphones wished %s, seen %s: %s", (wished, seen, command) => {
    const site = idle({ calls: [call("connected")], microphones: seen })
    expect(planOne(wish({ microphones: wished }), site, start).commands.map((one) => one.command))
      .toEqual(command === undefined ? [] : [command])
  })

  it("microphones wait for the call", () => {
    const site = idle({ calls: [call("ringing")], microphones: "open" })
    expect(planOne(wish({ microphones: "muted" }), site, start).commands).toEqual([])
  })
})

describe("addresses", () => {
  it.each([
    ["88260118@hnth.example", "sip:88260118@10.1.0.2", true], ["h323:88260118", "88260118@hnth.example", true],
    ["SIPS:88260118@a;transport=tls", "88260118", true], ["88260118@hnth.example", "88260117@hnth.example", false],
    ["8826011", "88260118", false]
  ])("%s and %s: %s", (a, b, same) => {
    expect(Conduct.sameAddress(a, b)).toBe(same)
    expect(Conduct.sameAddress(b, a)).toBe(same)
  })
})

it("the policy comes from the regulation", () => {
  const inForce = new Map(provisions.map(({ key, value }) => [key, value]))
  expect(Conduct.policyOf(inForce)).toMatchObject({ redialAfter: [5_000, 15_000, 30_000], rate: 1920 })
})

const moment = fc.integer({ min: -300, max: 300 }).map(at)
const someCall = fc.record({
  id: fc.constantFrom("1", "2", "3"),
  address: fc.constantFrom(address, "sip:88260118@10.1.0.2", "88260117@hnth.example", "ubnd@hnth.example"),
  state: fc.constantFrom("dialling", "ringing", "connecting", "connected", "disconnecting"),
  since: moment
})
const someSite = (id: SiteId): fc.Arbitrary<Conduct.Observed> => fc.record({
  siteId: fc.constant(id),
  link: fc.oneof({ weight: 4, arbitrary: fc.constant("ready" as const) }, fc.constantFrom("connecting", "unreachable", "refused")),
  calls: fc.option(fc.uniqueArray(someCall, { maxLength: 3, selector: (one) => one.id }), { nil: undefined, freq: 6 }),
  microphones: fc.option(fc.constantFrom("muted", "open"), { nil: undefined }),
  failures: fc.array(moment, { maxLength: 4 }).map((failures) => failures.toSorted((a, b) => a.getTime() - b.getTime())),
  pending: fc.option(
    fc.record({ command: fc.constantFrom("dial", "hang-up", "mute", "unmute", "reread"), sentAt: moment }),
    { nil: undefined, freq: 2 }
  )
})
const someWish = (id: SiteId): fc.Arbitrary<Conduct.Wish> => fc.record({
  siteId: fc.constant(id), connected: fc.boolean(), askedAt: moment,
  microphones: fc.option(fc.constantFrom("muted", "open"), { nil: undefined })
})
const situation = fc.record({
  wishes: fc.tuple(...siteIds.map(someWish)), sites: fc.tuple(...siteIds.map(someSite)), now: moment
})
const planAll = ({ wishes, sites, now }: { wishes: ReadonlyArray<Conduct.Wish>; sites: ReadonlyArray<Conduct.Observed>; now: Date }) =>
  Conduct.plan({ address, wishes }, new Map(sites.map((site) => [site.siteId, site])), policy, now)

describe("whatever is observed", () => {
  it("a site gets at most one thing at a time, and only when it is known what it does", () => {
    fc.assert(fc.property(situation, (given) => {
      const { commands, rereads } = planAll(given)
      const touched = [...commands.map((one) => one.siteId), ...rereads]
      expect(new Set(touched).size).toBe(touched.length)
      for (const id of touched) {
        const site = given.sites.find((one) => one.siteId === id)!
        expect(site.link).toBe("ready")
        expect(site.calls).toBeDefined()
      }
    }))
  })

  it("nobody is dialled who is in the call, was just dialled, is not wanted, or whose redial is not due", () => {
    fc.assert(fc.property(situation, (given) => {
      for (const command of planAll(given).commands) {
        if (command.command !== "dial") continue
        const site = given.sites.find((one) => one.siteId === command.siteId)!
        const wanted = given.wishes.find((one) => one.siteId === command.siteId)!
        expect(site.calls!.filter((one) => Conduct.sameAddress(one.address, address))).toEqual([])
        expect(site.pending).toBeUndefined()
        expect(wanted.connected).toBe(true)
        expect(Conduct.redialAt(site.failures, wanted.askedAt, policy) <= given.now).toBe(true)
      }
    }))
  })

  it("what is hung up is a call of this meeting that is not ending already", () => {
    fc.assert(fc.property(situation, (given) => {
      for (const command of planAll(given).commands) {
        if (command.command !== "hang-up") continue
        const ended = given.sites.find((one) => one.siteId === command.siteId)!.calls!.find((one) => one.id === command.callId)!
        expect(Conduct.sameAddress(ended.address, address)).toBe(true)
        expect(ended.state).not.toBe("disconnecting")
      }
    }))
  })

  it("the next look is in the future, and then there is something to do or a later look", () => {
    fc.assert(fc.property(situation, (given) => {
      const { commands, rereads, wakeAt } = planAll(given)
      for (const [id, at] of wakeAt) {
        expect(at > given.now).toBe(true)
        expect([...commands.map((one) => one.siteId), ...rereads]).not.toContain(id)
        const later = planAll({ ...given, now: at })
        expect([...later.commands.map((one) => one.siteId), ...later.rereads]).toContain(id)
      }
    }))
  })

  it("one site never changes what is done about another", () => {
    fc.assert(fc.property(situation, (given) => {
      const apart = siteIds.map((id) => planAll({ ...given, wishes: given.wishes.filter((one) => one.siteId === id) }))
      expect(planAll(given)).toEqual({
        commands: apart.flatMap(({ commands }) => commands), rereads: apart.flatMap(({ rereads }) => rereads),
        wakeAt: new Map(apart.flatMap(({ wakeAt }) => [...wakeAt]))
      })
    }))
  })

  it("waiting long enough, every wanted idle site is dialled", () => {
    fc.assert(fc.property(situation, (given) => {
      const sites = given.sites.map((site) => ({ ...site, link: "ready" as const, calls: [], pending: undefined }))
      const wishes = given.wishes.map((one) => ({ ...one, connected: true }))
      expect(planAll({ wishes, sites, now: at(600) }).commands.map((one) => one.command)).toEqual(siteIds.map(() => "dial"))
    }))
  })
})

describe("attendance", () => {
  const leg = (from: number, to: number | null, planned = false): Conduct.Leg => ({
    siteId, connectedAt: at(from * 60), disconnectedAt: to === null ? null : at(to * 60), planned
  })

  it("adds up calls, drops and the minutes between them", () => {
    expect(Conduct.attendance(siteId, [leg(0, 10), leg(12, 30, true), leg(40, null)], at(60 * 60))).toEqual({
      siteId, firstConnectedAt: at(0), lastDisconnectedAt: at(3600), minutesConnected: 48, drops: 1, minutesLost: 2
    })
  })

  it("a site that was never there", () => {
    expect(Conduct.attendance(siteId, [], at(3600))).toEqual({
      siteId, firstConnectedAt: null, lastDisconnectedAt: null, minutesConnected: 0, drops: 0, minutesLost: 0
    })
  })

  it("a drop after which the site did not come back loses the rest of the meeting", () => {
    expect(Conduct.attendance(siteId, [leg(0, 45)], at(3600))).toMatchObject({ minutesConnected: 45, drops: 1, minutesLost: 15 })
  })

  it("connected and lost minutes never exceed the meeting", () => {
    const legs = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 20 }), fc.boolean()), { maxLength: 8 })
      .map((parts) => {
        let minute = 0
        return parts.map(([gap, length, planned]) => {
          const from = minute + gap
          minute = from + length
          return leg(from, minute, planned)
        })
      })
    fc.assert(fc.property(legs, fc.integer({ min: 0, max: 400 }), (own, end) => {
      const { minutesConnected, minutesLost, drops } = Conduct.attendance(siteId, own, at(end * 60))
      expect(minutesConnected + minutesLost).toBeLessThanOrEqual(end + 1e-9)
      expect(drops).toBe(own.filter((one) => !one.planned && one.disconnectedAt! < at(end * 60)).length)
    }))
  })
})
