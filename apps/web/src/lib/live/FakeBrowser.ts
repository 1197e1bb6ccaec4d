import type { Line, StreamListener } from "./Line.ts"
import type { Message, Surroundings } from "./SharedLine.ts"
import type { TabChannel } from "./TabChannel.ts"

/** A tab's end of the channel, which a test may put to sleep or make deaf. */
export interface FakeChannel extends TabChannel<Message> {
  handler: (message: Message) => void
}

interface Waiting {
  readonly run: () => void
}

/** One browser's lock manager and channels, for tabs that live in one test. Messages come in order, not at once. */
export class FakeBrowser {
  /** Streams that are open at the gateway now, by tab. */
  readonly streams = new Map<string, { readonly listener: StreamListener; readonly place: string | undefined; hurries: number }>()
  readonly #channels = new Set<FakeChannel>()
  #held: { readonly take: () => void } | undefined
  #waiting: Array<Waiting> = []
  #asleep = new Map<FakeChannel, Array<Message>>()
  #ids = 0

  surroundings(id: string): Surroundings & { readonly channel: FakeChannel } {
    return {
      id, lock: "live", visible: () => true, channel: this.#channel(), newId: () => `stream ${++this.#ids}`,
      locks: { request: ((_: string, options: LockOptions, hold: () => unknown) => this.#request(options, hold)) as LockManager["request"] },
      stream: (listener, place): Line => {
        const stream = { listener, place, hurries: 0 }
        this.streams.set(id, stream)
        return {
          hurry: () => void stream.hurries++,
          close: () => this.streams.get(id) === stream && this.streams.delete(id)
        }
      }
    }
  }

  /** A frozen tab: what is said to it waits until it wakes. */
  freeze(channel: FakeChannel): void {
    this.#asleep.set(channel, [])
  }

  wake(channel: FakeChannel): void {
    const missed = this.#asleep.get(channel) ?? []
    this.#asleep.delete(channel)
    for (const message of missed) channel.handler(message)
  }

  #channel(): FakeChannel {
    const channel: FakeChannel = {
      handler: () => undefined,
      hear: (handler) => void (channel.handler = handler),
      say: (message) => {
        for (const other of this.#channels) {
          if (other === channel) continue
          queueMicrotask(() => {
            const sleeping = this.#asleep.get(other)
            if (sleeping === undefined) other.handler(structuredClone(message))
            else sleeping.push(structuredClone(message))
          })
        }
      },
      close: () => void this.#channels.delete(channel)
    }
    this.#channels.add(channel)
    return channel
  }

  #request({ steal = false, signal }: LockOptions, hold: () => unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        run: () => {
          const own = { take: () => reject(new DOMException("stolen", "AbortError")) }
          this.#held = own
          Promise.resolve(hold()).then((value) => {
            resolve(value)
            if (this.#held !== own) return
            this.#held = undefined
            this.#next()
          }, reject)
        }
      }
      signal?.addEventListener("abort", () => {
        if (!this.#waiting.includes(waiting)) return
        this.#waiting = this.#waiting.filter((each) => each !== waiting)
        reject(new DOMException("given up", "AbortError"))
      })
      if (steal) {
        this.#held?.take()
        this.#held = undefined
        this.#waiting.unshift(waiting)
      } else this.#waiting.push(waiting)
      queueMicrotask(() => this.#next())
    })
  }

  #next(): void {
    if (this.#held !== undefined) return
    this.#waiting.shift()?.run()
  }
}
