import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { announcer } from "./announcer.ts"

describe("the announcer", () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it("says the first change at once and everything since then after ten seconds, as one sentence", async () => {
    const said: Array<string> = []
    const { offer } = announcer((sentence) => said.push(sentence))
    let count = 0
    const news = () => {
      count++
      offer(() => `${count} changes`)
    }
    news()
    news()
    news()
    expect(said).toEqual(["1 changes"])
    await vi.advanceTimersByTimeAsync(9_999)
    expect(said).toEqual(["1 changes"])
    await vi.advanceTimersByTimeAsync(1)
    expect(said).toEqual(["1 changes", "3 changes"])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(said).toHaveLength(2)
  })

  it("is silent when there is nothing to tell, and ready for the next change", () => {
    const said: Array<string> = []
    const { offer } = announcer((sentence) => said.push(sentence))
    offer(() => undefined)
    offer(() => "now")
    expect(said).toEqual(["now"])
  })

  it("says nothing more once stopped", async () => {
    const said: Array<string> = []
    const { offer, stop } = announcer((sentence) => said.push(sentence))
    offer(() => "one")
    offer(() => "two")
    stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(said).toEqual(["one"])
  })
})
