/**
 * What the province believes of its bookings, in a few lines that share no code with the product: registrations and
 * meetings by number of minutes, and no two confirmed meetings at one site.
 */
export interface Arrangement {
  readonly from: number
  readonly to: number
  readonly sites: ReadonlyArray<string>
}

interface Registration {
  arrangement: Arrangement
  state: "submitted" | "sent-back" | "approved" | "refused" | "withdrawn"
}

interface Meeting {
  arrangement: Arrangement
  state: "scheduled" | "cancelled"
  revision: number
}

/** An operation on something that exists, as it was sent. `id`: the registration's or the meeting's. */
export type Deed =
  | { readonly kind: "submit"; readonly arrangement: Arrangement }
  | { readonly kind: "revise"; readonly id: string; readonly arrangement: Arrangement }
  | { readonly kind: "approve" | "refuse" | "send-back" | "withdraw" | "cancel"; readonly id: string }
  | { readonly kind: "move" | "extend" | "shorten" | "swap"; readonly id: string; readonly revision: number; readonly arrangement: Arrangement }

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
  taken({ from, to, sites }: Arrangement, except?: string): boolean {
    for (const [id, { state, arrangement }] of this.meetings) {
      if (id === except || state !== "scheduled") continue
      if (arrangement.from < to && from < arrangement.to && arrangement.sites.some((site) => sites.includes(site))) return true
    }
    return false
  }

  permits(deed: Deed): boolean {
    switch (deed.kind) {
      case "submit":
        return !this.taken(deed.arrangement)
      case "revise": {
        const state = this.registrations.get(deed.id)?.state
        return (state === "submitted" || state === "sent-back") && !this.taken(deed.arrangement)
      }
      case "approve": {
        const registration = this.registrations.get(deed.id)
        return registration?.state === "submitted" && !this.taken(registration.arrangement)
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
      default: {
        const meeting = this.meetings.get(deed.id)
        return meeting?.state === "scheduled" && meeting.revision === deed.revision && !same(meeting.arrangement, deed.arrangement) &&
          !this.taken(deed.arrangement, deed.id)
      }
    }
  }

  /** `made`: the id that a submitted registration, or an approved one's meeting, was given. */
  apply(deed: Deed, made?: string): void {
    switch (deed.kind) {
      case "submit":
        this.registrations.set(made!, { arrangement: deed.arrangement, state: "submitted" })
        return
      case "revise":
        this.registrations.set(deed.id, { arrangement: deed.arrangement, state: "submitted" })
        return
      case "approve": {
        const registration = this.registrations.get(deed.id)!
        registration.state = "approved"
        this.meetings.set(made!, { arrangement: registration.arrangement, state: "scheduled", revision: 0 })
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
      default: {
        const meeting = this.meetings.get(deed.id)!
        this.meetings.set(deed.id, { ...meeting, arrangement: deed.arrangement, revision: meeting.revision + 1 })
      }
    }
  }
}

const same = (a: Arrangement, b: Arrangement): boolean =>
  a.from === b.from && a.to === b.to && a.sites.length === b.sites.length && a.sites.every((site, index) => site === b.sites[index])
