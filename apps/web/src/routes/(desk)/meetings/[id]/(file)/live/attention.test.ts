import { describe, expect, it } from "vitest"
import { changeSince, exceptions, isDone, lookOf, lostTogether, withSpell, type SiteLive } from "./attention.ts"

const now = Date.parse("2026-11-24T01:30:00.000Z")
const ago = (seconds: number) => new Date(now - seconds * 1000).toISOString()
const site = (siteId: string, change: Partial<SiteLive> = {}): SiteLive => ({
  siteId, state: "connected", since: ago(1800), microphones: "muted", attempts: 0, nextAttemptAt: null, trouble: null, drops: 0, ...change
})
const ids = (sites: ReadonlyArray<SiteLive>) => sites.map((each) => each.siteId)

describe("how a site looks", () => {
  it.each([
    ["connected", site("a")],
    ["connected", site("a", { drops: 4 })],
    ["unstable", site("a", { drops: 2, since: ago(60) })],
    ["reconnecting", site("a", { state: "lost", since: ago(4) })],
    ["lost", site("a", { state: "lost", since: ago(5) })],
    ["reconnecting", site("a", { state: "unreachable", since: ago(0) })],
    ["unreachable", site("a", { state: "unreachable", since: ago(30) })],
    ["refused", site("a", { state: "refused", since: ago(0) })],
    ["dialling", site("a", { state: "dialling", since: ago(2) })],
    ["redialling", site("a", { state: "dialling", since: ago(2), attempts: 2 })],
    ["waiting", site("a", { state: "waiting" })],
    ["failing", site("a", { state: "waiting", trouble: "no-answer", attempts: 3 })],
    ["hung-up", site("a", { state: "hung-up" })]
  ] as const)("%s", (look, given) => {
    expect(lookOf(given, now)).toBe(look)
  })

  it("is unknown, never fine, in a state that this page has not heard of", () => {
    expect(lookOf({ ...site("a"), state: "asleep" as SiteLive["state"] }, now)).toBe("unknown")
  })
})

describe("what needs action", () => {
  it("starts with the main site, then the worst, then what has lasted longest", () => {
    const sites = [
      site("fine"),
      site("shaky", { drops: 2, since: ago(60) }),
      site("lost-short", { state: "lost", since: ago(20) }),
      site("lost-long", { state: "lost", since: ago(200) }),
      site("failing", { state: "waiting", trouble: "busy", attempts: 1 }),
      site("main", { drops: 3, since: ago(10) }),
      site("ended", { state: "hung-up" })
    ]
    expect(ids(exceptions(sites, "main", now))).toEqual(["main", "lost-long", "lost-short", "failing", "shaky"])
  })

  it("holds a fresh loss back for five seconds", () => {
    expect(exceptions([site("a", { state: "lost", since: ago(3) })], "main", now)).toEqual([])
  })
})

describe("a spell of absence", () => {
  const lost = site("a", { state: "lost", since: ago(90) })

  it("lasts through every attempt to dial, so that the alarm neither restarts nor is held back again", () => {
    const dialling = withSpell(lost, site("a", { state: "dialling", since: ago(30), attempts: 1 }))
    const lostAgain = withSpell(dialling, site("a", { state: "lost", since: ago(1), attempts: 1 }))
    expect(lostAgain.since).toBe(lost.since)
    expect(lookOf(lostAgain, now)).toBe("lost")
  })

  it("ends with the connection and with hanging up", () => {
    expect(withSpell(lost, site("a", { since: ago(2) })).since).toBe(ago(2))
    expect(withSpell(site("a", { state: "hung-up", since: ago(300) }), site("a", { state: "dialling", since: ago(2) })).since).toBe(ago(2))
    expect(withSpell(undefined, lost)).toBe(lost)
  })
})

describe("losses with one cause", () => {
  const lost = (siteId: string, seconds: number) => site(siteId, { state: "lost", since: ago(seconds) })

  it("are one alarm when more than three sites went within two minutes", () => {
    const found = [lost("early", 900), lost("a", 130), lost("b", 100), lost("c", 90), lost("d", 20), site("x", { state: "refused" })]
    const { together, others } = lostTogether(found, now)
    expect(ids(together)).toEqual(["a", "b", "c", "d"])
    expect(ids(others)).toEqual(["early", "x"])
  })

  it("stay apart when there are three, or when they are far apart in time", () => {
    const three = [lost("a", 30), lost("b", 30), lost("c", 30)]
    expect(lostTogether(three, now)).toEqual({ together: [], others: three })
    const spread = [lost("a", 1000), lost("b", 800), lost("c", 500), lost("d", 200)]
    expect(lostTogether(spread, now).together).toEqual([])
  })
})

describe("what was asked of a device", () => {
  it("is done when the device is seen to do it, not before", () => {
    expect(isDone({ what: "mute", at: now }, site("a", { microphones: "open" }))).toBe(false)
    expect(isDone({ what: "mute", at: now }, site("a", { microphones: null }))).toBe(false)
    expect(isDone({ what: "mute", at: now }, site("a", { microphones: "muted" }))).toBe(true)
    expect(isDone({ what: "unmute", at: now }, site("a", { microphones: "open" }))).toBe(true)
    expect(isDone({ what: "hang-up", at: now }, site("a"))).toBe(false)
    expect(isDone({ what: "hang-up", at: now }, site("a", { state: "hung-up" }))).toBe(true)
    expect(isDone({ what: "redial", at: now }, site("a", { state: "hung-up" }))).toBe(false)
    expect(isDone({ what: "redial", at: now }, site("a", { state: "dialling" }))).toBe(true)
  })
})

describe("what is said aloud", () => {
  it("is nothing while nothing changes", () => {
    expect(changeSince({ connected: 28, troubled: ["a"] }, { connected: 28, troubled: ["a"] })).toBeUndefined()
  })

  it("names the sites newly in trouble and counts those mended", () => {
    expect(changeSince({ connected: 26, troubled: ["a", "b"] }, { connected: 27, troubled: ["b", "c"] })).toEqual({ newly: ["c"], mended: 1 })
  })

  it("tells of a new count alone", () => {
    expect(changeSince({ connected: 3, troubled: [] }, { connected: 20, troubled: [] })).toEqual({ newly: [], mended: 0 })
  })
})
