/** How many failures one key has within a sliding window. */
export interface Allowance {
  readonly maximum: number
  readonly windowMillis: number
}

/** Keys remembered at most: somebody who tries a new name each time must not take the memory. */
const mostKeys = 10_000

/** Failed attempts by key. */
export class Attempts {
  readonly #allowance: Allowance
  readonly #failed = new Map<string, ReadonlyArray<number>>()

  constructor(allowance: Allowance) {
    this.#allowance = allowance
  }

  /** Seconds until the key may try again; 0 when it may now. */
  wait(key: string, now: number): number {
    const { maximum, windowMillis } = this.#allowance
    const recent = this.#recent(key, now)
    return recent.length < maximum ? 0 : Math.max(1, Math.ceil((recent[0]! + windowMillis - now) / 1000))
  }

  failed(key: string, now: number): void {
    const recent = this.#recent(key, now)
    // Put back at the end: the map's first key is the one that failed longest ago.
    this.#failed.delete(key)
    this.#failed.set(key, [...recent, now])
    if (this.#failed.size > mostKeys) this.#failed.delete(this.#failed.keys().next().value!)
  }

  /** The key has proved itself. */
  forget(key: string): void {
    this.#failed.delete(key)
  }

  get size(): number {
    return this.#failed.size
  }

  #recent(key: string, now: number): ReadonlyArray<number> {
    return (this.#failed.get(key) ?? []).filter((at) => at > now - this.#allowance.windowMillis)
  }
}
