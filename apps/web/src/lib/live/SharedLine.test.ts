import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { FakeBrowser, type FakeChannel } from "./FakeBrowser.ts"
import type { LineState } from "./Line.ts"
import { SharedLine } from "./SharedLine.ts"

interface Tab {
  readonly line: SharedLine
  readonly channel: FakeChannel
  readonly heard: Array<string>
  readonly states: Array<LineState>
  missed: number
  readonly joined: Array<string>
}

let browser: FakeBrowser
let tabs: Array<Tab> = []
const settled = () => vi.advanceTimersByTimeAsync(0)

const openTab = async (id: string): Promise<Tab> => {
  const around = browser.surroundings(id)
  const heard: Array<string> = []
  const states: Array<LineState> = []
  const tab: Tab = {
    heard, states, missed: 0, joined: [], channel: around.channel,
    line: new SharedLine(around, { state: (state) => states.push(state), event: (_, data) => heard.push(data), missed: () => void tab.missed++, joined: (place) => tab.joined.push(place) })
  }
  tabs.push(tab)
  await settled()
  return tab
}
/** What the gateway does on the one stream that is open. */
const gateway = {
  get stream() {
    expect(browser.streams.size).toBe(1)
    return [...browser.streams.values()][0]!
  },
  opens: async () => {
    gateway.stream.listener.state("open")
    await settled()
  },
  says: async (data: string, place?: string) => {
    gateway.stream.listener.event("journal", data, place)
    await settled()
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  browser = new FakeBrowser()
})
afterEach(() => {
  for (const { line } of tabs) line.close()
  tabs = []
  vi.useRealTimers()
})

describe("seven tabs of one browser", () => {
  it("have one stream, and each hears everything once, in order", async () => {
    const all = [await openTab("0")]
    await gateway.opens()
    for (let index = 1; index < 7; index++) all.push(await openTab(String(index)))
    await gateway.says("a")
    await gateway.says("b")
    for (const tab of all) expect(tab).toMatchObject({ heard: ["a", "b"], states: ["open"], missed: 0 })
    expect(browser.streams.size).toBe(1)
  })

  it("go on when the tab with the stream is closed, from the place that it had come to", async () => {
    const first = await openTab("first")
    const [second, third] = [await openTab("second"), await openTab("third")]
    await gateway.opens()
    await gateway.says("a", "41")
    first.line.close()
    await settled()
    expect([...browser.streams.keys()]).toEqual(["second"])
    expect(gateway.stream.place).toBe("41")
    await gateway.opens()
    await gateway.says("b", "42")
    for (const tab of [second, third]) expect(tab).toMatchObject({ heard: ["a", "b"], missed: 1, states: ["open"] })
  })

  it("load again after the line was down, and show meanwhile that it is", async () => {
    const [leader, follower] = [await openTab("leader"), await openTab("follower")]
    await gateway.opens()
    gateway.stream.listener.state("lost")
    await settled()
    for (const tab of [leader, follower]) expect(tab).toMatchObject({ states: ["open", "lost"], missed: 0 })
    await gateway.opens()
    for (const tab of [leader, follower]) expect(tab).toMatchObject({ states: ["open", "lost", "open"], missed: 1 })
  })

  it("a tab that comes later learns how the line stands", async () => {
    await openTab("leader")
    await gateway.opens()
    gateway.stream.listener.state("lost")
    await settled()
    expect(await openTab("late")).toMatchObject({ states: ["lost"], missed: 0 })
  })

  it("a tab that joins learns to which place of the feed it does", async () => {
    const leader = await openTab("leader")
    await gateway.opens()
    await gateway.says("a", "41")
    expect([(await openTab("late")).joined, leader.joined]).toEqual([["41"], []])
  })

  it("a tab that somebody looks at makes the sleeping leader try at once", async () => {
    await openTab("leader")
    await openTab("seen")
    await gateway.opens()
    const { stream } = gateway
    stream.listener.state("lost")
    await vi.advanceTimersByTimeAsync(1000)
    expect(stream.hurries).toBeGreaterThan(0)
  })
})

describe("a leader that was frozen", () => {
  it("is replaced within ten seconds, and steps down when it wakes", async () => {
    const [frozen, other] = [await openTab("frozen"), await openTab("other")]
    await gateway.opens()
    await gateway.says("a")
    browser.freeze(frozen.channel)
    const old = gateway.stream
    await vi.advanceTimersByTimeAsync(11_000)
    expect(other.line.leads).toBe(true)
    const fresh = browser.streams.get("other")!
    fresh.listener.state("open")
    fresh.listener.event("journal", "b", undefined)
    // What the old stream still had to say is not heard twice.
    old.listener.event("journal", "b", undefined)
    browser.wake(frozen.channel)
    await settled()
    expect(other).toMatchObject({ heard: ["a", "b"], missed: 1 })
    expect(frozen.line.leads).toBe(false)
    expect([...browser.streams.keys()]).toEqual(["other"])
    fresh.listener.event("journal", "c", undefined)
    await settled()
    expect(frozen.heard.at(-1)).toBe("c")
    expect(frozen.missed).toBeGreaterThan(0)
  })

  it("is left alone while it answers, however quiet the gateway is", async () => {
    const [leader, other] = [await openTab("leader"), await openTab("other")]
    await gateway.opens()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([leader.line.leads, other.line.leads, other.missed]).toEqual([true, false, 0])
  })

  it("leads again when it is the last one left", async () => {
    const [first, second] = [await openTab("first"), await openTab("second")]
    browser.freeze(first.channel)
    await vi.advanceTimersByTimeAsync(11_000)
    browser.wake(first.channel)
    await settled()
    second.line.close()
    await settled()
    expect([...browser.streams.keys()]).toEqual(["first"])
  })
})

describe("the end of a session", () => {
  it("reaches every tab, and leaves the line to those that sign in again", async () => {
    const [leader, follower] = [await openTab("leader"), await openTab("follower")]
    await gateway.opens()
    gateway.stream.listener.state("ended")
    await settled()
    for (const tab of [leader, follower]) expect(tab.states.at(-1)).toBe("ended")
    expect(browser.streams.size).toBe(0)
    const again = await openTab("signed in again")
    await gateway.opens()
    expect(again).toMatchObject({ states: ["open"], missed: 0 })
  })
})

it("a tab that lost a message on the way loads again", async () => {
  const [, follower] = [await openTab("leader"), await openTab("follower")]
  await gateway.opens()
  await gateway.says("a")
  const { handler } = follower.channel
  follower.channel.handler = () => undefined
  await gateway.says("lost")
  follower.channel.handler = handler
  await gateway.says("c")
  expect(follower).toMatchObject({ heard: ["a", "c"], missed: 1 })
})
