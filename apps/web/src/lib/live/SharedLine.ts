import type { LiveEventName } from "@diemcau/gateway/api/live"
import { isOver, type Line, type LineState, type Listener, type StreamListener } from "./Line.ts"
import type { TabChannel } from "./TabChannel.ts"

/** A leader that says nothing for so long is asked whether it is there; without an answer it is replaced. Milliseconds. */
const patience = 8000
const answerWithin = 2000
const lookEvery = 1000

/** What the tabs of one officer in one browser say to each other. `term` grows with each leader: the higher one is right. */
export type Message =
  /** How the leader's stream stands, and how many events it has passed on. */
  | { readonly kind: "stands"; readonly from: string; readonly term: number; readonly state: LineState; readonly stream: string; readonly count: number; readonly place: string | undefined }
  | { readonly kind: "event"; readonly from: string; readonly term: number; readonly count: number; readonly name: LiveEventName; readonly data: string; readonly place: string | undefined }
  /** Somebody came, or has heard nothing: the leader tells how it stands. */
  | { readonly kind: "ask" }
  | { readonly kind: "hurry" }

export interface Surroundings {
  /** This tab, among the others. */
  readonly id: string
  readonly lock: string
  readonly locks: Pick<LockManager, "request">
  readonly channel: TabChannel<Message>
  readonly visible: () => boolean
  /** A stream of one's own, for the tab that leads. */
  readonly stream: (listener: StreamListener, place: string | undefined) => Line
  readonly newId: () => string
}

/**
 * One stream for all tabs: a browser opens six connections to one server and no more, so seven streams would hang every
 * page. The tab that holds the lock has the stream and passes on what comes; when it goes, the next in the queue leads,
 * and when it only sleeps, a tab that notices takes the lock from it.
 */
export class SharedLine implements Line {
  readonly #around: Surroundings
  readonly #listener: Listener
  readonly #looking: ReturnType<typeof setInterval>
  #closed = false
  #term = 0
  #leader: string | undefined
  #state: LineState = "connecting"
  /** The stream whose events are being counted; empty until the first is known. */
  #stream = ""
  #count = 0
  #place: string | undefined
  /** Set while this tab leads. */
  #own: Line | undefined
  #release: (() => void) | undefined
  #queued: AbortController | undefined
  #heardAt = Date.now()
  #askedAt: number | undefined

  constructor(around: Surroundings, listener: Listener) {
    this.#around = around
    this.#listener = listener
    around.channel.hear((message) => this.#take(message))
    this.#queue()
    this.#say({ kind: "ask" })
    this.#looking = setInterval(() => this.#look(), lookEvery)
  }

  get leads(): boolean {
    return this.#own !== undefined
  }

  hurry(): void {
    if (this.#own !== undefined) this.#own.hurry()
    else if (!this.#closed) this.#say({ kind: "hurry" })
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    clearInterval(this.#looking)
    this.#queued?.abort()
    this.#yield()
    this.#around.channel.close()
  }

  #say(message: Message): void {
    this.#around.channel.say(message)
  }

  #queue(steal = false): void {
    this.#queued?.abort()
    const queued = new AbortController()
    this.#queued = queued
    // The lock manager takes `steal` or `signal`, not both.
    this.#around.locks.request(this.#around.lock, steal ? { steal } : { signal: queued.signal }, () => queued.signal.aborted ? undefined : this.#lead())
      .catch((cause: unknown) => {
        if (this.#closed || this.#queued !== queued || queued.signal.aborted) return
        this.#yield()
        // Taken from this tab while it slept. Anything else is a page on its way out, which must not ask again and again.
        if (cause instanceof DOMException && cause.name === "AbortError") this.#queue()
      })
  }

  /** Holds the lock until this tab yields. */
  #lead(): Promise<void> | undefined {
    if (this.#closed) return undefined
    // By the clock, because a tab that has just come may not know how many have led before it.
    this.#term = Math.max(this.#term + 1, Date.now())
    this.#leader = this.#around.id
    this.#askedAt = undefined
    let stream = ""
    this.#tell(this.#state)
    this.#own = this.#around.stream({
      state: (state) => {
        if (state === "open") stream = this.#around.newId()
        if (stream !== this.#stream && stream !== "") this.#begin(stream)
        this.#tell(state)
        this.#stand(state)
      },
      event: (name, data, place) => {
        if (place !== undefined) this.#place = place
        this.#count++
        this.#say({ kind: "event", from: this.#around.id, term: this.#term, count: this.#count, name, data, place })
        this.#listener.event(name, data, place)
      }
    }, this.#place)
    return new Promise((resolve) => (this.#release = resolve))
  }

  #yield(): void {
    this.#own?.close()
    this.#own = undefined
    this.#release?.()
    this.#release = undefined
  }

  /** Another stream than the one heard so far: between them there is a gap. */
  #begin(stream: string, count = 0): void {
    const gap = this.#stream !== ""
    this.#stream = stream
    this.#count = count
    if (gap) this.#listener.missed()
  }

  #tell(state: LineState): void {
    this.#say({ kind: "stands", from: this.#around.id, term: this.#term, state, stream: this.#stream, count: this.#count, place: this.#place })
  }

  #stand(state: LineState): void {
    const before = this.#state
    this.#state = state
    if (state !== before) this.#listener.state(state)
    // A tab whose session is over leaves the line to those that have signed in again.
    if (isOver(state)) this.close()
  }

  #take(message: Message): void {
    if (this.#closed) return
    if (message.kind === "ask") {
      if (this.#own !== undefined) this.#tell(this.#state)
      return
    }
    if (message.kind === "hurry") {
      this.#own?.hurry()
      return
    }
    if (message.term < this.#term || (message.term === this.#term && this.#leader !== undefined && message.from !== this.#leader)) return
    if (message.kind === "event" && message.from !== this.#leader) return
    this.#heardAt = Date.now()
    this.#askedAt = undefined
    this.#term = message.term
    this.#leader = message.from
    if (message.place !== undefined) this.#place = message.place
    if (message.kind === "stands") {
      // This tab led, slept, and was replaced: its own stream must not go on.
      if (this.#own !== undefined) {
        this.#yield()
        this.#queue()
      }
      if (message.stream !== "" && message.stream !== this.#stream) this.#begin(message.stream, message.count)
      else if (message.stream === this.#stream && message.count !== this.#count) {
        this.#count = message.count
        this.#listener.missed()
      }
      this.#stand(message.state)
      if (message.place !== undefined) this.#listener.joined(message.place)
      return
    }
    const gap = message.count !== this.#count + 1
    this.#count = message.count
    this.#listener.event(message.name, message.data, message.place)
    if (gap) this.#listener.missed()
  }

  #look(): void {
    if (this.#closed) return
    if (this.#state === "lost" && this.#around.visible()) this.hurry()
    if (this.#own !== undefined || Date.now() - this.#heardAt < patience) return
    if (this.#askedAt === undefined) {
      this.#askedAt = Date.now()
      this.#say({ kind: "ask" })
    } else if (Date.now() - this.#askedAt >= answerWithin) {
      this.#askedAt = undefined
      this.#heardAt = Date.now()
      this.#queue(true)
    }
  }
}
