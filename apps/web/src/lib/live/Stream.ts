import { eventNames, isOver, type Line, type LineState, type StreamListener } from "./Line.ts"

/** Waits before a new attempt, in milliseconds. */
const waits = [500, 1000, 2000, 5000] as const

/** The gateway tells its clock every five seconds; a line that is silent for three of them is dead, whatever TCP believes. */
const silence = 15_000

/** Somebody who looks may ask for an attempt at most this often. */
const hurryGap = 1000

export interface StreamOptions {
  readonly open: (path: string) => EventSource
  /** Whom the gateway takes this browser for now. */
  readonly who: () => Promise<"same" | "other" | "nobody" | "away">
  readonly listener: StreamListener
  /** Where an earlier stream had come to. */
  readonly place?: string | undefined
}

/**
 * One stream of live events from the gateway. It opens again by itself, but never before it knows that the browser is
 * still signed in as the same officer: a page must not hear what is meant for another.
 */
export class Stream implements Line {
  readonly #options: StreamOptions
  #source: EventSource | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #failures = 0
  #triedAt = 0
  #asking = false
  #closed = false
  #place: string | undefined

  constructor(options: StreamOptions) {
    this.#options = options
    this.#place = options.place
    this.#open()
  }

  hurry(): void {
    if (this.#closed || this.#source !== undefined || this.#asking || Date.now() - this.#triedAt < hurryGap) return
    clearTimeout(this.#timer)
    void this.#again()
  }

  close(): void {
    this.#closed = true
    clearTimeout(this.#timer)
    this.#source?.close()
    this.#source = undefined
  }

  #open(): void {
    const { open, listener } = this.#options
    // A new stream can not send Last-Event-ID as a header; the gateway takes it as a parameter as well.
    const source = open(`/api/v1/live${this.#place === undefined ? "" : `?${new URLSearchParams({ lastEventId: this.#place })}`}`)
    this.#source = source
    this.#triedAt = Date.now()
    this.#listen()
    source.addEventListener("open", () => {
      this.#failures = 0
      this.#listen()
      listener.state("open")
    })
    // The browser would open it again on its own, for whoever is signed in by then.
    source.addEventListener("error", () => this.#lose(source))
    for (const name of eventNames) {
      source.addEventListener(name, (event: MessageEvent<string>) => {
        this.#listen()
        if (event.lastEventId !== "") this.#place = event.lastEventId
        listener.event(name, event.data, event.lastEventId === "" ? undefined : event.lastEventId)
      })
    }
  }

  #listen(): void {
    clearTimeout(this.#timer)
    const source = this.#source
    this.#timer = setTimeout(() => source !== undefined && this.#lose(source), silence)
  }

  #lose(source: EventSource): void {
    source.close()
    if (this.#source !== source) return
    this.#source = undefined
    this.#options.listener.state("lost")
    this.#later()
  }

  #later(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#again(), waits[Math.min(this.#failures++, waits.length - 1)])
  }

  async #again(): Promise<void> {
    this.#asking = true
    this.#triedAt = Date.now()
    const who = await this.#options.who()
    this.#asking = false
    if (this.#closed) return
    if (who === "same") return this.#open()
    const state: LineState = who === "nobody" ? "ended" : who === "other" ? "replaced" : "lost"
    if (!isOver(state)) return this.#later()
    this.close()
    this.#options.listener.state(state)
  }
}
