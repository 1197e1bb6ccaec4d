/** Beyond this many entries out of turn the listener is better off opening again, from its place. */
const mostEarly = 500

/**
 * How far a listener has come in the feed without a gap. Decisions are announced when each has been committed, which
 * may be out of turn; the id a listener resumes from must never be beyond one that it has not been told of.
 */
export class FeedPlace {
  #through: number
  readonly #early = new Set<number>()

  constructor(through: number) {
    this.#through = through
  }

  get through(): number {
    return this.#through
  }

  /** True when so much is missing in between that resuming from `through` is the better way on. */
  get lost(): boolean {
    return this.#early.size > mostEarly
  }

  /** Told of this entry: the id to send with it, or undefined while one before it is still to come. */
  told(position: number): number | undefined {
    if (position > this.#through + 1) {
      this.#early.add(position)
      return undefined
    }
    this.#through = Math.max(this.#through, position)
    while (this.#early.delete(this.#through + 1)) this.#through++
    return this.#through
  }
}
