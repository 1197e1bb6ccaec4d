import { plan, type Command, type SiteLive } from "@diemcau/core/Conduct"
import type { SiteId } from "@diemcau/core/Site"
import * as SiteWatch from "./SiteWatch.ts"

/** What one look at the sites found. */
export interface Look {
  readonly commands: ReadonlyArray<Command>
  readonly rereads: ReadonlyArray<SiteId>
  /** The pictures that are other than when last told. */
  readonly changed: ReadonlyArray<SiteLive>
  /** Of all sites that were invited. */
  readonly connected: number
  /** When to look again if nothing is heard until then. It may be early, never late. */
  readonly wakeAt: Date | undefined
}

/** Every field of a picture is a plain value or an instant. */
const same = (a: SiteLive, b: SiteLive): boolean =>
  (Object.keys(a) as Array<keyof SiteLive>).every((key) => {
    const [one, other] = [a[key], b[key]]
    return one instanceof Date && other instanceof Date ? one.getTime() === other.getTime() : one === other
  })

/**
 * The watches of one meeting's sites, and what follows from them. A look costs what was touched since the last one and
 * whose moment has come, however many sites there are.
 */
export class SiteWatches {
  readonly #terms: SiteWatch.Terms
  readonly #watches: Map<SiteId, SiteWatch.SiteWatch>
  readonly #invited: ReadonlySet<SiteId>
  readonly #touched: Set<SiteId>
  readonly #wakeAt = new Map<SiteId, Date>()
  readonly #told = new Map<SiteId, SiteLive>()
  readonly #busy = new Set<SiteId>()
  #connected = 0
  /** Not later than the earliest in `#wakeAt`: an instant taken back leaves it early, and the next look puts it right. */
  #earliest: Date | undefined

  /** Sites that were not invited are conducted, for they may have to be hung up, and neither told nor counted. */
  constructor(
    watches: ReadonlyMap<SiteId, SiteWatch.SiteWatch>, terms: SiteWatch.Terms, invited: ReadonlySet<SiteId> = new Set(watches.keys())
  ) {
    this.#watches = new Map(watches)
    this.#invited = invited
    this.#terms = terms
    this.#touched = new Set(watches.keys())
  }

  get(siteId: SiteId): SiteWatch.SiteWatch | undefined {
    return this.#watches.get(siteId)
  }

  set(siteId: SiteId, watch: SiteWatch.SiteWatch): void {
    this.#watches.set(siteId, watch)
    this.#touched.add(siteId)
  }

  /** Whether, at the last look, something of the meeting was or might yet be standing at any site. */
  get isBusy(): boolean {
    return this.#busy.size > 0
  }

  /** What is to be done now. What it answers counts as sent and told: a second look at once finds nothing. */
  look(now: Date): Look {
    this.#ring(now)
    const touched = [...this.#touched].map((siteId) => this.#watches.get(siteId)!)
    const { commands, rereads, wakeAt } = plan(
      { address: this.#terms.address, wishes: touched.map(({ wish }) => wish) },
      new Map(touched.map((watch) => [watch.wish.siteId, SiteWatch.observedOf(watch, now)])), this.#terms.policy, now
    )
    for (const command of commands) this.#sent(command.siteId, command, now)
    for (const siteId of rereads) this.#sent(siteId, { command: "reread" }, now)
    const changed: Array<SiteLive> = []
    for (const siteId of this.#touched) {
      const watch = this.#watches.get(siteId)!
      const live = SiteWatch.liveOf(watch, this.#terms, now)
      const told = this.#told.get(siteId)
      if (this.#invited.has(siteId) && (told === undefined || !same(told, live))) {
        this.#connected += Number(live.state === "connected") - Number(told?.state === "connected")
        this.#told.set(siteId, live)
        changed.push(live)
      }
      if (SiteWatch.isBusy(watch, this.#terms)) this.#busy.add(siteId)
      else this.#busy.delete(siteId)
      this.#wake(siteId, [wakeAt.get(siteId), live.nextAttemptAt].filter((at) => at != null && at > now) as Array<Date>)
    }
    this.#touched.clear()
    return { commands, rereads, changed, connected: this.#connected, wakeAt: this.#earliest }
  }

  /** Every site that was invited, as it is now, in the order given at first. */
  live(now: Date): ReadonlyArray<SiteLive> {
    return [...this.#watches.values()].filter(({ wish }) => this.#invited.has(wish.siteId))
      .map((watch) => SiteWatch.liveOf(watch, this.#terms, now))
  }

  #sent(siteId: SiteId, command: Command | { readonly command: "reread" }, now: Date): void {
    this.#watches.set(siteId, SiteWatch.sent(this.#watches.get(siteId)!, command, this.#terms, now))
  }

  #wake(siteId: SiteId, instants: ReadonlyArray<Date>): void {
    const [at] = instants.toSorted((a, b) => a.getTime() - b.getTime())
    if (at === undefined) {
      this.#wakeAt.delete(siteId)
      return
    }
    this.#wakeAt.set(siteId, at)
    if (this.#earliest === undefined || at < this.#earliest) this.#earliest = at
  }

  #ring(now: Date): void {
    if (this.#earliest === undefined || this.#earliest > now) return
    this.#earliest = undefined
    for (const [siteId, at] of this.#wakeAt) {
      if (at <= now) this.#touched.add(siteId)
      else if (this.#earliest === undefined || at < this.#earliest) this.#earliest = at
    }
  }
}
