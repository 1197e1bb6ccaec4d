import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { coalesced } from "./coalesced.ts"

describe("work that many events ask for", () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it("runs at once for the first, once a second after that, and once more after the last", async () => {
    const work = vi.fn()
    const { ask } = coalesced(work)
    ask()
    expect(work).toHaveBeenCalledTimes(1)
    for (let asked = 0; asked < 50; asked++) ask()
    expect(work).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1000)
    expect(work).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(work).toHaveBeenCalledTimes(2)
    ask()
    expect(work).toHaveBeenCalledTimes(3)
  })

  it("never runs twice at the same time", async () => {
    let finish = () => {}
    const work = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)))
    const { ask } = coalesced(work)
    ask()
    ask()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(work).toHaveBeenCalledTimes(1)
    finish()
    await vi.advanceTimersByTimeAsync(1000)
    expect(work).toHaveBeenCalledTimes(2)
  })

  it("does nothing more once stopped", async () => {
    const work = vi.fn()
    const { ask, stop } = coalesced(work)
    ask()
    ask()
    stop()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(work).toHaveBeenCalledTimes(1)
  })
})
