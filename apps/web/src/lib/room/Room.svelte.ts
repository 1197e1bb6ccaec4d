import type { gateway, LivePayload, Output, Problem } from "#lib/gateway.ts"
import type { Live } from "#lib/live.svelte.ts"
import { felt, flowing, type Pulses } from "./flow.ts"
import { next, type Deed, type Happening, type Life } from "./life.ts"
import { Receiving, type Feed } from "./Receiving.ts"
import { Sending, nothing, type Call, type OwnTracks } from "./Sending.ts"
import { sharingAfter } from "./stage.ts"
import { waitAfter } from "./turns.ts"

export type RoomPicture = Output<"GET /api/v1/meetings/:id/room">
export type RoomSeat = RoomPicture["seats"][number]
type RoomEvent = LivePayload<"room">

/** The gateway leaves a seat that says nothing for three of these. */
const presenceEvery = 5000
const lookEvery = 1000

export interface RoomOptions {
  readonly meetingId: string
  readonly call: Call
  /** For what must arrive although the page goes away. */
  readonly lastCall: Call
  readonly live: Live
  /** Somebody else came or went. */
  readonly told: (type: "joined" | "left", seat: RoomSeat) => void
}

/** This page in the room of a running meeting: its seat, who else is there, and what comes from them. */
export class Room {
  life = $state.raw<Life>({ at: "outside", why: "new" })
  availability = $state<RoomPicture["availability"]>("open")
  seats = $state.raw<ReadonlyArray<RoomSeat>>([])
  /** Seat ids in the order in which they began to share a screen. */
  sharing = $state.raw<ReadonlyArray<string>>([])
  feeds = $state.raw<ReadonlyArray<Feed>>([])
  /** Which of the feeds come in now, by their keys; and which ever did. */
  flowing = $state.raw<ReadonlySet<string>>(new Set())
  seen = $state.raw<ReadonlySet<string>>(new Set())
  /** Why the room does not take what is sent; one can still watch and listen. */
  sendProblem = $state.raw<Problem | undefined>()
  readonly #options: RoomOptions
  #own: OwnTracks = nothing
  #sending: Sending | undefined
  #receiving: Receiving | undefined
  #pulses: Pulses = new Map()
  #taking = false
  /** Counts what changes the picture other than by asking for it. */
  #news = 0
  #wait: ReturnType<typeof setTimeout> | undefined

  constructor(options: RoomOptions, picture: RoomPicture) {
    this.#options = options
    this.#show(picture)
  }

  get ownId(): string | undefined {
    return this.life.at === "inside" ? this.life.seatId : undefined
  }

  /** Listens and stays present until the returned function is called; that leaves. */
  start(): () => void {
    const { live, meetingId } = this.#options
    const stops = [
      live.on("room", (event) => event.meetingId === meetingId && this.#hear(event)),
      live.onReopen(() => void this.refresh())
    ]
    const presence = setInterval(() => void this.#beHere(), presenceEvery)
    const look = setInterval(() => void this.#look(), lookEvery)
    const leave = () => this.leave()
    addEventListener("pagehide", leave)
    return () => {
      leave()
      for (const stop of stops) stop()
      clearInterval(presence)
      clearInterval(look)
      removeEventListener("pagehide", leave)
    }
  }

  join(): void {
    this.sendProblem = undefined
    this.#happen({ what: "join" })
  }

  leave(): void {
    this.#happen({ what: "leave" })
  }

  /** What this page sends from now on. */
  send(own: OwnTracks): void {
    this.#own = own
    this.#sending?.set(own)
  }

  /** Asks who is there: for the beginning, and after a time without news. */
  async refresh(): Promise<void> {
    const news = this.#news
    const asker = this.ownId
    const result = await this.#options.call("GET /api/v1/meetings/:id/room", { params: { id: this.#options.meetingId } })
    if (!result.ok) return
    // What was heard meanwhile may be newer than this answer.
    if (news !== this.#news) return this.refresh()
    this.#show(result.data)
    if (this.life.at !== "inside" || this.life.seatId !== asker) return
    const { seatId, relay } = this.life
    if (result.data.availability === "relay-away") this.#happen({ what: "relay-lost" })
    else if (result.data.availability === "not-running") this.#happen({ what: "closed" })
    else if (!this.seats.some((seat) => seat.seatId === seatId)) this.#happen({ what: "gone", seatId })
    else if (relay === "lost") this.#happen({ what: "relay-back" })
    else this.#receiving?.update()
  }

  #show({ availability, seats }: RoomPicture): void {
    this.availability = availability
    this.seats = seats
    this.sharing = seats.reduce(sharingAfter, this.sharing.filter((id) => seats.some(({ seatId }) => seatId === id)))
  }

  #hear({ type, seat }: RoomEvent): void {
    this.#news++
    if (type === "relay-lost" || type === "relay-back") {
      this.availability = type === "relay-lost" ? "relay-away" : "open"
      return this.#happen({ what: type })
    }
    if (type === "closed") {
      this.#show({ availability: "not-running", seats: [] })
      return this.#happen({ what: "closed" })
    }
    if (seat === null) return
    const own = seat.seatId === this.ownId
    const known = this.seats.some(({ seatId }) => seatId === seat.seatId)
    if (type === "left") {
      this.seats = this.seats.filter(({ seatId }) => seatId !== seat.seatId)
      this.sharing = this.sharing.filter((id) => id !== seat.seatId)
      if (own) this.#happen({ what: "gone", seatId: seat.seatId })
    } else {
      this.seats = known ? this.seats.map((each) => each.seatId === seat.seatId ? seat : each) : [...this.seats, seat]
      this.sharing = sharingAfter(this.sharing, seat)
    }
    if (own || this.life.at !== "inside") return
    if (type === "joined" ? !known : type === "left" && known) this.#options.told(type as "joined" | "left", seat)
    if (type !== "joined") this.#receiving?.update()
  }

  #happen(happening: Happening): void {
    const [life, deeds] = next(this.life, happening)
    this.life = life
    for (const deed of deeds) this.#perform(deed)
  }

  #perform(deed: Deed): void {
    switch (deed.do) {
      case "take-seat":
        return void this.#takeSeat()
      case "wait":
        clearTimeout(this.#wait)
        this.#wait = setTimeout(() => this.#happen({ what: "wait-over" }), waitAfter(deed.failures))
        return
      case "connect":
        return this.#connect()
      case "connect-anew":
        this.#sending?.renew()
        return this.#receiving?.renew()
      case "disconnect":
        return this.#disconnect()
      case "give-back":
        return void this.#options.lastCall("DELETE /api/v1/seats/:id", { params: { id: deed.seatId } })
    }
  }

  async #takeSeat(): Promise<void> {
    if (this.#taking) return
    this.#taking = true
    clearTimeout(this.#wait)
    const result = await this.#options.call("POST /api/v1/meetings/:id/seats", { params: { id: this.#options.meetingId } })
    this.#taking = false
    if (result.ok) {
      this.#news++
      this.#happen({ what: "seated", seatId: result.data.seatId, relay: "there" })
      await this.refresh()
    } else {
      this.#happen({ what: "refused", problem: result.problem })
      // The problem may tell more than the last picture did.
      if (result.problem.code === "media-not-installed") this.availability = "not-installed"
    }
  }

  #connect(): void {
    if (this.life.at !== "inside") return
    const { seatId } = this.life
    const { call } = this.#options
    const gone = () => this.#happen({ what: "gone", seatId })
    this.#sending?.stop()
    this.#receiving?.stop()
    this.#sending = new Sending(call, seatId, { gone, refused: (problem) => (this.sendProblem = problem) })
    this.#sending.set(this.#own)
    this.#receiving = new Receiving(call, seatId, { gone, feeds: (feeds) => (this.feeds = feeds) })
    this.#receiving.update()
  }

  #disconnect(): void {
    clearTimeout(this.#wait)
    this.#sending?.stop()
    this.#receiving?.stop()
    this.#sending = undefined
    this.#receiving = undefined
    this.feeds = []
    this.flowing = new Set()
    this.seen = new Set()
    this.#pulses = new Map()
  }

  async #beHere(): Promise<void> {
    if (this.life.at !== "inside") return
    const { seatId } = this.life
    const result = await this.#options.call("POST /api/v1/seats/:id/presence", { params: { id: seatId } })
    if (!result.ok && result.problem.status === 404) this.#happen({ what: "gone", seatId })
  }

  async #look(): Promise<void> {
    // While nothing can come, who was heard before counts as heard: nobody has muted themselves.
    if (this.#receiving === undefined || this.life.at !== "inside" || this.life.relay === "lost") return
    const counts = await this.#receiving.counts()
    const now = performance.now()
    this.#pulses = felt(this.#pulses, counts, now)
    this.flowing = flowing(this.#pulses, now)
    if ([...this.flowing].some((key) => !this.seen.has(key))) this.seen = new Set([...this.seen, ...this.flowing])
  }
}

/** The gateway by requests that outlive the page. */
export const lasting = (fetch: typeof globalThis.fetch): Parameters<typeof gateway>[0] => (input, init) => fetch(input, { ...init, keepalive: true })
