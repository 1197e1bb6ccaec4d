import type { Call, CallState, Fact, HangUpCause } from "@diemcau/driver-sdk/Observation"

/** What one line says about one call: never the whole of it. */
export interface CallNews {
  readonly address?: string
  readonly direction?: "outgoing" | "incoming"
  readonly rate?: number
  readonly state: CallState
}

interface Entry {
  address: string
  direction: "outgoing" | "incoming" | undefined
  rate: number | undefined
  state: CallState
}

const rank: Record<CallState, number> = { dialling: 0, ringing: 1, connecting: 2, connected: 3, disconnecting: 4 }

/** How many calls, and how many ended ones, are remembered: a device gone mad must not fill our memory. */
const memory = 64

/**
 * Joins what the `cs:` lines and the notifications tell about a call. The two streams overlap and their order is not
 * fixed: a call only moves forward, a field once told stays, and an end is told once.
 */
export class CallBook {
  readonly #entries = new Map<string, Entry>()
  readonly #ended = new Set<string>()
  readonly #hungUp = new Set<string>()
  #hungUpAll = false
  /** Ends told by a `cs:` line, whose notification with the cause is still to come: number to raw line. */
  readonly #endings = new Map<string, string>()
  /** True once the unit has agreed to `notify callstatus`: each end is then told with its cause as well. */
  notified = false
  /** While we dial, a new call without a direction is ours. */
  #dialling = false

  /** True between the first sign of a call and its connection or end: the device wants no commands then. */
  get settingUp(): boolean {
    return [...this.#entries.values()].some((entry) => rank[entry.state] < rank.connected)
  }

  /** True when a call is known of which no line has told the direction: only `callinfo all` can tell it. */
  get incomplete(): boolean {
    return [...this.#entries.values()].some((entry) => entry.direction === undefined)
  }

  /** True when an end is known and its cause awaited: {@link settleEndings} ends the wait. */
  get ending(): boolean {
    return this.#endings.size > 0
  }

  expectOutgoing(expected: boolean): void {
    this.#dialling = expected
  }

  /** We asked for the end of this call, or of all. */
  hungUp(id: string | undefined): void {
    if (id !== undefined) this.#hungUp.add(id)
    else this.#hungUpAll = this.#entries.size > 0
  }

  news(id: string, news: CallNews): ReadonlyArray<Fact> {
    // Numbers are used again after a restart: only a call that begins may take the number of one that ended.
    if (this.#ended.has(id)) {
      if (news.state !== "dialling") return []
      this.#ended.delete(id)
    }
    const known = this.#entries.get(id)
    const entry: Entry = {
      address: news.address || known?.address || "",
      direction: news.direction ?? known?.direction ?? (this.#dialling ? "outgoing" : undefined),
      rate: news.rate ?? known?.rate,
      state: known !== undefined && rank[known.state] > rank[news.state] ? known.state : news.state
    }
    this.#entries.set(id, entry)
    if (this.#entries.size > memory) this.#entries.delete([...this.#entries.keys()][0] ?? id)
    if (entry.direction === undefined || (known !== undefined && same(known, entry))) return []
    return [{ kind: "call", call: toCall(id, { ...entry, direction: entry.direction }) }]
  }

  /** The call is over, for a reason that another line may tell. */
  endSoon(id: string, raw: string): ReadonlyArray<Fact> {
    if (!this.notified) return this.end(id, undefined, raw)
    if (!this.#ended.has(id)) this.#endings.set(id, raw)
    return this.#entries.has(id) ? this.news(id, { state: "disconnecting" }) : []
  }

  /** The notifications did not come. */
  settleEndings(): ReadonlyArray<Fact> {
    return [...this.#endings].flatMap(([id, raw]) => this.end(id, undefined, raw))
  }

  end(id: string, cause: HangUpCause | undefined, raw: string): ReadonlyArray<Fact> {
    if (this.#ended.has(id)) return []
    const ours = this.#hungUp.delete(id) || this.#hungUpAll
    this.#entries.delete(id)
    this.#endings.delete(id)
    if (this.#entries.size === 0) this.#hungUpAll = false
    this.#ended.add(id)
    if (this.#ended.size > memory) this.#ended.delete([...this.#ended][0] ?? id)
    return [{ kind: "call-ended", callId: id, cause: ours ? "local-hang-up" : cause ?? "other", raw }]
  }

  /** The device told its whole list: what is not in it is gone. */
  replace(calls: ReadonlyArray<Call>): void {
    this.#entries.clear()
    for (const call of calls) {
      this.#ended.delete(call.id)
      this.#entries.set(call.id, { address: call.address, direction: call.direction, rate: call.rate, state: call.state })
    }
    for (const id of this.#endings.keys()) if (this.#entries.has(id)) this.#endings.delete(id)
    if (calls.length === 0) this.#hungUpAll = false
  }
}

const same = (a: Entry, b: Entry): boolean =>
  a.address === b.address && a.direction === b.direction && a.rate === b.rate && a.state === b.state

const toCall = (id: string, entry: Entry & { direction: "outgoing" | "incoming" }): Call => ({
  id,
  address: entry.address,
  direction: entry.direction,
  state: entry.state,
  ...(entry.rate === undefined ? {} : { rate: entry.rate })
})
