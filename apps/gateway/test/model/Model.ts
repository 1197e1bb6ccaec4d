/**
 * What the province believes of its bookings, in a few lines that share no code with the product: registrations and
 * meetings by number of minutes, and no two confirmed meetings at one site.
 */
export interface Arrangement {
  readonly from: number
  readonly to: number
  readonly sites: ReadonlyArray<string>
}

/** Quarters from one day to the next. */
export const dayLength = 96

interface Registration {
  arrangement: Arrangement
  /** How many mornings it asks for, the first and the days after it; null: a single meeting. */
  readonly mornings: number | null
  /** How often the meetings to come were changed together. */
  changes: number
  state: "submitted" | "sent-back" | "approved" | "refused" | "withdrawn"
}

interface Meeting {
  arrangement: Arrangement
  state: "scheduled" | "cancelled"
  revision: number
  /** The registration it came from, and the day by which that knows it. */
  readonly of: string
  readonly day: number
}

/** An operation on something that exists, as it was sent. `id`: the registration's or the meeting's. */
export type Deed =
  | { readonly kind: "submit"; readonly arrangement: Arrangement }
  | { readonly kind: "recur"; readonly arrangement: Arrangement; readonly mornings: number }
  | { readonly kind: "revise"; readonly id: string; readonly arrangement: Arrangement }
  | { readonly kind: "approve" | "refuse" | "send-back" | "withdraw" | "cancel"; readonly id: string }
  | { readonly kind: "move" | "extend" | "shorten" | "swap"; readonly id: string; readonly revision: number; readonly arrangement: Arrangement }
  /** This and the following: from that day on all begin at another quarter of their day. */
  | { readonly kind: "split"; readonly id: string; readonly changes: number; readonly day: number; readonly at: number }

const dayOf = ({ from }: Arrangement): number => Math.floor(from / dayLength)

/** One arrangement a day that is asked for. */
const eachDay = ({ arrangement: { from, to, sites }, mornings }: Pick<Registration, "arrangement" | "mornings">): ReadonlyArray<Arrangement> =>
  Array.from({ length: mornings ?? 1 }, (_, n) => ({ from: from + n * dayLength, to: to + n * dayLength, sites }))

export class Model {
  readonly registrations = new Map<string, Registration>()
  readonly meetings = new Map<string, Meeting>()

  copy(): Model {
    const other = new Model()
    for (const [id, one] of this.registrations) other.registrations.set(id, { ...one })
    for (const [id, one] of this.meetings) other.meetings.set(id, { ...one })
    return other
  }

  /** Would a confirmed meeting stand in the way? */
  taken({ from, to, sites }: Arrangement, except: ReadonlyArray<string> = []): boolean {
    for (const [id, { state, arrangement }] of this.meetings) {
      if (except.includes(id) || state !== "scheduled") continue
      if (arrangement.from < to && from < arrangement.to && arrangement.sites.some((site) => sites.includes(site))) return true
    }
    return false
  }

  /** The meetings that a split moves, and where to. */
  moved({ id, day, at }: Extract<Deed, { kind: "split" }>): ReadonlyMap<string, Arrangement> {
    const moved = new Map<string, Arrangement>()
    for (const [meetingId, { of, day: known, state, arrangement }] of this.meetings) {
      const from = dayOf(arrangement) * dayLength + at
      if (of !== id || state !== "scheduled" || known < day || from === arrangement.from) continue
      moved.set(meetingId, { ...arrangement, from, to: from + arrangement.to - arrangement.from })
    }
    return moved
  }

  permits(deed: Deed): boolean {
    switch (deed.kind) {
      case "submit":
        return !this.taken(deed.arrangement)
      case "recur":
        return !eachDay(deed).some((one) => this.taken(one))
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
      case "cancel":
        return this.meetings.get(deed.id)?.state === "scheduled"
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

  /** `made`: the id that a submitted registration was given, or those of an approved one's meetings, day by day. */
  apply(deed: Deed, made: ReadonlyArray<string> = []): void {
    switch (deed.kind) {
      case "submit":
      case "recur":
        this.registrations.set(made[0]!, {
          arrangement: deed.arrangement, mornings: deed.kind === "recur" ? deed.mornings : null, changes: 0, state: "submitted"
        })
        return
      case "revise":
        this.registrations.set(deed.id, { ...this.registrations.get(deed.id)!, arrangement: deed.arrangement, state: "submitted" })
        return
      case "approve": {
        const registration = this.registrations.get(deed.id)!
        registration.state = "approved"
        for (const [index, arrangement] of eachDay(registration).entries()) {
          this.meetings.set(made[index]!, { arrangement, state: "scheduled", revision: 0, of: deed.id, day: dayOf(arrangement) })
        }
        return
      }
      case "refuse":
        this.registrations.get(deed.id)!.state = "refused"
        return
      case "send-back":
        this.registrations.get(deed.id)!.state = "sent-back"
        return
      case "withdraw":
        this.registrations.get(deed.id)!.state = "withdrawn"
        return
      case "cancel":
        this.meetings.get(deed.id)!.state = "cancelled"
        return
      case "split":
        for (const [id, arrangement] of this.moved(deed)) {
          const meeting = this.meetings.get(id)!
          this.meetings.set(id, { ...meeting, arrangement, revision: meeting.revision + 1 })
        }
        this.registrations.get(deed.id)!.changes++
        return
      default: {
        const meeting = this.meetings.get(deed.id)!
        this.meetings.set(deed.id, { ...meeting, arrangement: deed.arrangement, revision: meeting.revision + 1 })
      }
    }
  }
}

const same = (a: Arrangement, b: Arrangement): boolean =>
  a.from === b.from && a.to === b.to && a.sites.length === b.sites.length && a.sites.every((site, index) => site === b.sites[index])
