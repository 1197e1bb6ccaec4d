/**
 * What the province believes of its bookings, in a few lines that share no code with the product: registrations, meetings
 * and those who wait, by number of quarters, and no two confirmed meetings at one site.
 */
import { Pool } from "./Pool.ts"

export interface Arrangement {
  readonly from: number
  readonly to: number
  readonly sites: ReadonlyArray<string>
}

/** Quarters from one day to the next. */
export const dayLength = 96

/** From the highest to the lowest; a meeting without a kind comes after them. */
export const kinds = ["emergency", "leaders", "inter-agency", "professional"] as const
export type Kind = (typeof kinds)[number] | null
const rank = (kind: Kind): number => kind === null ? kinds.length : kinds.indexOf(kind)

interface Registration {
  readonly arrangement: Arrangement
  /** How many mornings it asks for, the first and the days after it; null: a single meeting. */
  readonly mornings: number | null
  readonly kind: Kind
  /** How often the meetings to come were changed together. */
  readonly changes: number
  readonly state: "submitted" | "sent-back" | "waiting" | "approved" | "refused" | "withdrawn"
}

interface Meeting {
  readonly arrangement: Arrangement
  readonly state: "scheduled" | "cancelled"
  readonly revision: number
  /** The registration it came from, and the day by which that knows it. */
  readonly of: string
  readonly day: number
}

/** Who waits: a registration, or a meeting that gave way. */
export interface Entry {
  readonly registration: string
  readonly meeting: string | null
  readonly arrangement: Arrangement
  readonly window: Pick<Arrangement, "from" | "to">
  readonly kind: Kind
  readonly state: "asked" | "waiting" | "offered"
  readonly offer: Arrangement | null
}

/** An operation on something that exists, as it was sent. `id`: the registration's, the meeting's, the entry's or the pre-emption's. */
export type Deed =
  | { readonly kind: "submit"; readonly arrangement: Arrangement; readonly rank: Kind }
  | { readonly kind: "recur"; readonly arrangement: Arrangement; readonly mornings: number }
  | { readonly kind: "preempt"; readonly arrangement: Arrangement; readonly rank: Kind }
  | { readonly kind: "revise"; readonly id: string; readonly arrangement: Arrangement }
  | { readonly kind: "approve" | "refuse" | "send-back" | "withdraw" | "cancel" | "restore" | "grant" | "deny" | "admit" | "accept" | "leave"; readonly id: string }
  | { readonly kind: "wait"; readonly id: string; readonly window: Pick<Arrangement, "from" | "to"> }
  | { readonly kind: "move" | "extend" | "shorten" | "swap"; readonly id: string; readonly revision: number; readonly arrangement: Arrangement }
  /** This and the following: from that day on all begin at another quarter of their day. */
  | { readonly kind: "split"; readonly id: string; readonly changes: number; readonly day: number; readonly at: number }

export const dayOf = ({ from }: Pick<Arrangement, "from">): number => Math.floor(from / dayLength)
const daysOf = (one: Arrangement): ReadonlyArray<number> => Array.from({ length: dayOf({ from: one.to - 1 }) - dayOf(one) + 1 }, (_, n) => dayOf(one) + n)

/** One arrangement a day that is asked for. */
const eachDay = ({ arrangement: { from, to, sites }, mornings }: Pick<Registration, "arrangement" | "mornings">): ReadonlyArray<Arrangement> =>
  Array.from({ length: mornings ?? 1 }, (_, n) => ({ from: from + n * dayLength, to: to + n * dayLength, sites }))

export const meet = (a: Arrangement, b: Arrangement): boolean => a.from < b.to && b.from < a.to && a.sites.some((site) => b.sites.includes(site))

export class Model {
  readonly registrations = new Map<string, Registration>()
  readonly meetings = new Map<string, Meeting>()
  /** Open ones by their id. */
  readonly entries = new Map<string, Entry>()
  /** Undecided ones, and what they are for. */
  readonly preemptions = new Map<string, string>()
  /** By what can be done to them. */
  readonly pools = { all: new Pool(), submitted: new Pool(), open: new Pool(), single: new Pool(), series: new Pool(), held: new Pool(), cancelled: new Pool(), meetings: new Pool() }
  readonly #ofDay = new Map<number, Set<string>>()
  readonly #ofSeries = new Map<string, Array<string>>()

  #register(id: string, one: Registration): void {
    this.registrations.set(id, one)
    const { all, submitted, open, single, series } = this.pools
    const isOpen = one.state === "submitted" || one.state === "sent-back"
    all.add(id)
    for (const [pool, belongs] of [
      [submitted, one.state === "submitted"], [open, isOpen], [single, isOpen && one.mornings === null], [series, one.state === "approved" && one.mornings !== null]
    ] as const) {
      if (belongs) pool.add(id)
      else pool.delete(id)
    }
  }

  #hold(id: string, one: Meeting): void {
    const before = this.meetings.get(id)
    for (const day of before === undefined ? [] : daysOf(before.arrangement)) this.#ofDay.get(day)?.delete(id)
    if (before === undefined) this.#ofSeries.set(one.of, [...this.#ofSeries.get(one.of) ?? [], id])
    this.meetings.set(id, one)
    const { held, cancelled, meetings } = this.pools
    meetings.add(id)
    if (one.state === "cancelled") {
      held.delete(id)
      return cancelled.add(id)
    }
    held.add(id)
    cancelled.delete(id)
    for (const day of daysOf(one.arrangement)) this.#ofDay.set(day, (this.#ofDay.get(day) ?? new Set()).add(id))
  }

  /** The confirmed meetings in the way. */
  obstacles(wanted: Arrangement, except: ReadonlyArray<string> = []): ReadonlyArray<string> {
    const near = new Set(daysOf(wanted).flatMap((day) => [...this.#ofDay.get(day) ?? []]))
    return [...near].filter((id) => !except.includes(id) && meet(this.meetings.get(id)!.arrangement, wanted))
  }

  taken(wanted: Arrangement, except: ReadonlyArray<string> = []): boolean {
    return this.obstacles(wanted, except).length > 0
  }

  #outranks(kind: Kind, obstacles: ReadonlyArray<string>): boolean {
    return obstacles.length > 0 && obstacles.every((id) => rank(kind) < rank(this.registrations.get(this.meetings.get(id)!.of)!.kind))
  }

  /** The meetings that a split moves, and where to. */
  moved({ id, day, at }: Extract<Deed, { kind: "split" }>): ReadonlyMap<string, Arrangement> {
    const moved = new Map<string, Arrangement>()
    for (const meetingId of this.#ofSeries.get(id) ?? []) {
      const { day: known, state, arrangement } = this.meetings.get(meetingId)!
      const from = dayOf(arrangement) * dayLength + at
      if (state === "scheduled" && known >= day && from !== arrangement.from) moved.set(meetingId, { ...arrangement, from, to: from + arrangement.to - arrangement.from })
    }
    return moved
  }

  permits(deed: Deed): boolean {
    switch (deed.kind) {
      case "submit":
        return !this.taken(deed.arrangement)
      case "recur":
        return !eachDay(deed).some((one) => this.taken(one))
      case "preempt":
        return this.#outranks(deed.rank, this.obstacles(deed.arrangement))
      case "grant": {
        const registration = this.registrations.get(this.preemptions.get(deed.id) ?? "")
        return registration !== undefined && this.#outranks(registration.kind, this.obstacles(registration.arrangement))
      }
      case "deny":
        return this.preemptions.has(deed.id)
      case "revise": {
        const { state, mornings } = this.registrations.get(deed.id) ?? {}
        return (state === "submitted" || state === "sent-back") && mornings === null && !this.taken(deed.arrangement)
      }
      case "approve": {
        const registration = this.registrations.get(deed.id)
        return registration?.state === "submitted" && !eachDay(registration).some((one) => this.taken(one))
      }
      case "refuse":
      case "send-back":
        return this.registrations.get(deed.id)?.state === "submitted"
      case "withdraw": {
        const state = this.registrations.get(deed.id)?.state
        return state === "submitted" || state === "sent-back"
      }
      case "wait": {
        const { state, mornings } = this.registrations.get(deed.id) ?? {}
        return (state === "submitted" || state === "sent-back" || state === "refused") && mornings === null
      }
      case "admit":
        return this.entries.get(deed.id)?.state === "asked"
      case "leave":
        return this.entries.has(deed.id)
      case "accept": {
        const { offer } = this.entries.get(deed.id) ?? {}
        return offer != null && !this.taken(offer)
      }
      case "cancel":
        return this.meetings.get(deed.id)?.state === "scheduled"
      case "restore": {
        const meeting = this.meetings.get(deed.id)
        return meeting?.state === "cancelled" && !this.taken(meeting.arrangement)
      }
      case "split": {
        const registration = this.registrations.get(deed.id)
        const moved = this.moved(deed)
        const all = [...moved.values()]
        return registration?.state === "approved" && registration.mornings !== null && registration.changes === deed.changes && moved.size > 0 &&
          !all.some((one) => this.taken(one, [...moved.keys()])) &&
          !all.some((one, index) => all.slice(index + 1).some((other) => one.from < other.to && other.from < one.to))
      }
      default: {
        const meeting = this.meetings.get(deed.id)
        return meeting?.state === "scheduled" && meeting.revision === deed.revision && !same(meeting.arrangement, deed.arrangement) &&
          !this.taken(deed.arrangement, [deed.id])
      }
    }
  }

  /** Who waits with it waits no longer. */
  #served(isIt: (one: Entry) => boolean): void {
    for (const [id, one] of this.entries) if (isIt(one)) this.entries.delete(id)
  }

  #restore(id: string, arrangement: Arrangement): void {
    const meeting = this.meetings.get(id)!
    this.#hold(id, { ...meeting, arrangement, state: "scheduled", revision: meeting.revision + 1 })
    this.#served((one) => one.meeting === id)
  }

  #put(id: string, change: Partial<Registration>): void {
    this.#register(id, { ...this.registrations.get(id)!, ...change })
  }

  /** `made`: the id of what was submitted, asked or begun; or those of an approved one's meetings, day by day. */
  apply(deed: Deed, made: ReadonlyArray<string> = []): void {
    switch (deed.kind) {
      case "submit":
      case "recur":
        this.#register(made[0]!, {
          arrangement: deed.arrangement, mornings: deed.kind === "recur" ? deed.mornings : null, kind: deed.kind === "recur" ? null : deed.rank, changes: 0, state: "submitted"
        })
        return
      case "preempt":
        this.preemptions.set(made[0]!, made[1]!)
        this.#register(made[1]!, { arrangement: deed.arrangement, mornings: null, kind: deed.rank, changes: 0, state: "waiting" })
        return
      case "grant": {
        const id = this.preemptions.get(deed.id)!
        const { arrangement } = this.registrations.get(id)!
        // Each that gives way waits from then on; `made` has their places in the queue behind the new meeting.
        for (const one of this.obstacles(arrangement)) this.#hold(one, { ...this.meetings.get(one)!, state: "cancelled" })
        this.preemptions.delete(deed.id)
        this.#put(id, { state: "approved" })
        this.#hold(made[0]!, { arrangement, state: "scheduled", revision: 0, of: id, day: dayOf(arrangement) })
        return
      }
      case "deny":
        this.#put(this.preemptions.get(deed.id)!, { state: "sent-back" })
        this.preemptions.delete(deed.id)
        return
      case "revise":
        this.#put(deed.id, { arrangement: deed.arrangement, kind: null, state: "submitted" })
        return
      case "approve": {
        const registration = this.registrations.get(deed.id)!
        this.#put(deed.id, { state: "approved" })
        for (const [index, arrangement] of eachDay(registration).entries()) {
          this.#hold(made[index]!, { arrangement, state: "scheduled", revision: 0, of: deed.id, day: dayOf(arrangement) })
        }
        return
      }
      case "refuse":
        return this.#put(deed.id, { state: "refused" })
      case "send-back":
        return this.#put(deed.id, { state: "sent-back" })
      case "withdraw":
        return this.#put(deed.id, { state: "withdrawn" })
      case "wait": {
        const { arrangement, kind } = this.registrations.get(deed.id)!
        this.#put(deed.id, { state: "waiting" })
        this.entries.set(made[0]!, { registration: deed.id, meeting: null, arrangement, window: deed.window, kind, state: "asked", offer: null })
        return
      }
      case "admit":
        this.entries.set(deed.id, { ...this.entries.get(deed.id)!, state: "waiting" })
        return
      case "leave": {
        const { registration, meeting } = this.entries.get(deed.id)!
        if (meeting === null) this.#put(registration, { state: "withdrawn" })
        this.entries.delete(deed.id)
        return
      }
      case "accept": {
        const { registration, meeting, offer } = this.entries.get(deed.id)!
        this.entries.delete(deed.id)
        if (meeting !== null) return this.#restore(meeting, offer!)
        this.#put(registration, { state: "approved" })
        this.#hold(made[0]!, { arrangement: offer!, state: "scheduled", revision: 0, of: registration, day: dayOf(offer!) })
        return
      }
      case "cancel":
        return this.#hold(deed.id, { ...this.meetings.get(deed.id)!, state: "cancelled" })
      case "restore":
        return this.#restore(deed.id, this.meetings.get(deed.id)!.arrangement)
      case "split":
        for (const [id, arrangement] of this.moved(deed)) {
          const meeting = this.meetings.get(id)!
          this.#hold(id, { ...meeting, arrangement, revision: meeting.revision + 1 })
        }
        return this.#put(deed.id, { changes: this.registrations.get(deed.id)!.changes + 1 })
      default: {
        const meeting = this.meetings.get(deed.id)!
        this.#hold(deed.id, { ...meeting, arrangement: deed.arrangement, revision: meeting.revision + 1 })
      }
    }
  }

  /** A meeting that gave way has a place in the queue, before all that did not. */
  displace(id: string, meeting: string, window: Entry["window"]): void {
    const { arrangement, of } = this.meetings.get(meeting)!
    this.entries.set(id, { registration: of, meeting, arrangement, window, kind: this.registrations.get(of)!.kind, state: "waiting", offer: null })
  }

  /** What is wrong with an offer; undefined: nothing. */
  offer(id: string, { from, to }: Pick<Arrangement, "from" | "to">): string | undefined {
    const entry = this.entries.get(id)
    if (entry?.state !== "waiting") return "nobody waits there"
    const place = { from, to, sites: entry.arrangement.sites }
    const wrong = to - from !== entry.arrangement.to - entry.arrangement.from ? "it is of another length"
      : from < entry.window.from || to > entry.window.to ? "it lies outside of what was asked"
      : this.taken(place) ? "it is taken"
      : this.#promised(place) ? "it is offered to another" : undefined
    this.entries.set(id, { ...entry, state: "offered", offer: place })
    return wrong
  }

  #promised(place: Arrangement): boolean {
    return [...this.entries.values()].some(({ offer }) => offer !== null && meet(offer, place))
  }

  /** Those who wait although just what they wish is free. Revised in the moment before, it may wish what its window does not hold. */
  overlooked(): ReadonlyArray<string> {
    return [...this.entries].filter(([, { state, arrangement, window }]) =>
      state === "waiting" && arrangement.from >= window.from && arrangement.to <= window.to && !this.taken(arrangement) && !this.#promised(arrangement)).map(([id]) => id)
  }
}

const same = (a: Arrangement, b: Arrangement): boolean =>
  a.from === b.from && a.to === b.to && a.sites.length === b.sites.length && a.sites.every((site, index) => site === b.sites[index])
