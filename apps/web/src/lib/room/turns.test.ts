import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { turns, waits } from "./turns.ts"

interface Ask {
  readonly names: ReadonlyArray<string>
  readonly anew: boolean
}
const asking = (name: string, anew = false): Ask => ({ names: [name], anew })
const merged = (a: Ask, b: Ask): Ask => ({ names: [...a.names, ...b.names], anew: a.anew || b.anew })

/** Work that ends when the test says so. */
const slowWork = () => {
  const done: Array<Ask> = []
  let end: ((left?: Ask) => void) | undefined
  let running = 0
  let most = 0
  return {
    done,
    most: () => most,
    work: async (ask: Ask) => {
      most = Math.max(most, ++running)
      done.push(ask)
      const left = await new Promise<Ask | undefined>((resolve) => (end = resolve))
      running--
      return left
    },
    end: async (left?: Ask) => {
      end!(left)
      await vi.advanceTimersByTimeAsync(0)
    }
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe("turns", () => {
  it("does one thing at a time, and what was asked meanwhile once after it", async () => {
    const slow = slowWork()
    const { ask } = turns(slow.work, merged)
    ask(asking("a"))
    ask(asking("b"))
    ask(asking("c", true))
    expect(slow.done).toEqual([asking("a")])
    await slow.end()
    expect(slow.done[1]).toEqual({ names: ["b", "c"], anew: true })
    await slow.end()
    expect(slow.done).toHaveLength(2)
    expect(slow.most()).toBe(1)
  })

  it("repeats what failed after waits that grow, until it works", async () => {
    const slow = slowWork()
    const queue = turns(slow.work, merged)
    queue.ask(asking("a"))
    for (const wait of waits) {
      await slow.end(asking("a"))
      const before = slow.done.length
      await vi.advanceTimersByTimeAsync(wait - 1)
      expect(slow.done).toHaveLength(before)
      await vi.advanceTimersByTimeAsync(1)
      expect(slow.done).toHaveLength(before + 1)
    }
    queue.succeeded()
    await slow.end(asking("a"))
    await vi.advanceTimersByTimeAsync(waits[0])
    expect(slow.done).toHaveLength(waits.length + 2)
  })

  it("does not wait any longer when asked, and then does both", async () => {
    const slow = slowWork()
    const { ask } = turns(slow.work, merged)
    ask(asking("a"))
    await slow.end(asking("a"))
    ask(asking("b", true))
    expect(slow.done[1]).toEqual({ names: ["a", "b"], anew: true })
    await slow.end()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(slow.done).toHaveLength(2)
  })

  it("puts off what is asked for later, also while it works", async () => {
    const slow = slowWork()
    const { ask, later } = turns(slow.work, merged)
    later(asking("a"))
    expect(slow.done).toEqual([])
    await vi.advanceTimersByTimeAsync(waits[0])
    later(asking("b"))
    await slow.end()
    expect(slow.done.map(({ names }) => names[0])).toEqual(["a", "b"])
    await slow.end()
    ask(asking("c"))
    expect(slow.done).toHaveLength(3)
  })

  it("does nothing after it was stopped", async () => {
    const slow = slowWork()
    const { ask, later, stop } = turns(slow.work, merged)
    ask(asking("a"))
    ask(asking("b"))
    stop()
    await slow.end(asking("a"))
    ask(asking("c"))
    later(asking("d"))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(slow.done).toEqual([asking("a")])
  })
})
