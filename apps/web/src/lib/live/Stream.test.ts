import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { eventNames, type LineState } from "./Line.ts"
import { Stream } from "./Stream.ts"

class FakeSource extends EventTarget {
  readonly path: string
  closed = false
  constructor(path: string) {
    super()
    this.path = path
  }
  close(): void {
    this.closed = true
  }
  says(name: string, data: string, lastEventId = ""): void {
    this.dispatchEvent(new MessageEvent(name, { data, lastEventId }))
  }
}

let sources: Array<FakeSource>
let who: "same" | "other" | "nobody" | "away"
let states: Array<LineState>
let heard: Array<string>
let stream: Stream
const open = () => sources.filter((source) => !source.closed)
const lose = () => open()[0]!.dispatchEvent(new Event("error"))

beforeEach(() => {
  vi.useFakeTimers()
  sources = []
  states = []
  heard = []
  who = "same"
  stream = new Stream({
    open: (path) => {
      const source = new FakeSource(path)
      sources.push(source)
      return source as unknown as EventSource
    },
    who: () => Promise.resolve(who),
    listener: { state: (state) => states.push(state), event: (name, data) => heard.push(`${name} ${data}`) }
  })
  open()[0]!.dispatchEvent(new Event("open"))
})
afterEach(() => {
  stream.close()
  vi.useRealTimers()
})

describe("a stream of live events", () => {
  it("passes on every event that the gateway declares", () => {
    for (const name of eventNames) open()[0]!.says(name, "1")
    expect([states, heard]).toEqual([["open"], eventNames.map((name) => `${name} 1`)])
    expect(eventNames).toContain("room")
  })

  it("opens again where it had come to", async () => {
    open()[0]!.says("journal", "1", "41")
    lose()
    expect(states).toEqual(["open", "lost"])
    await vi.advanceTimersByTimeAsync(500)
    expect(open().map(({ path }) => path)).toEqual(["/api/v1/live?lastEventId=41"])
  })

  it("takes a silent line for dead, though nobody closed it", async () => {
    await vi.advanceTimersByTimeAsync(14_000)
    open()[0]!.says("clock", "now")
    await vi.advanceTimersByTimeAsync(14_000)
    expect(states).toEqual(["open"])
    await vi.advanceTimersByTimeAsync(1000)
    expect(states).toEqual(["open", "lost"])
  })

  it("tries again while the gateway is away, sooner when somebody looks", async () => {
    who = "away"
    lose()
    await vi.advanceTimersByTimeAsync(8000)
    expect(open()).toEqual([])
    who = "same"
    stream.hurry()
    await vi.advanceTimersByTimeAsync(0)
    expect(open()).toHaveLength(1)
  })

  it.each([["nobody", "ended"], ["other", "replaced"]] as const)("never opens for %s", async (found, state) => {
    who = found
    lose()
    await vi.advanceTimersByTimeAsync(60_000)
    stream.hurry()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(states.at(-1)).toBe(state)
    expect(sources).toHaveLength(1)
  })

  it("is still when it was closed, even while it asks who is signed in", async () => {
    lose()
    vi.advanceTimersByTime(500)
    stream.close()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(open()).toEqual([])
  })
})
