import type { DriverContext } from "../CodecDriver.ts"
import type { Fact, Observation } from "../Observation.ts"

/** Milliseconds until a fact that does not come counts as untold. */
const patience = 10_000

/** The platform's side of one connection: remembers what a driver tells it, and can wait for it. */
export class RecordingPlatform {
  readonly observations: Array<Observation> = []
  /** "> sent" and "< received". */
  readonly wire: Array<string> = []
  readonly context: DriverContext
  readonly #abort = new AbortController()
  readonly #looking = new Set<() => void>()

  constructor(timeouts: DriverContext["timeouts"] = { connect: 4_000, command: 2_000 }) {
    this.context = {
      observe: (observation) => {
        this.observations.push(observation)
        for (const look of [...this.#looking]) look()
      },
      trace: (direction, text) => void this.wire.push(`${direction === "sent" ? ">" : "<"} ${text}`),
      signal: this.#abort.signal,
      timeouts,
      hostKey: { learn: () => undefined }
    }
  }

  /** As the platform does when it gives the session up. */
  giveUp(): void {
    this.#abort.abort()
  }

  /** States of calls and their ends, in the order told. */
  get story(): ReadonlyArray<string> {
    return this.observations.flatMap(({ fact }) =>
      fact.kind === "call" ? [fact.call.state] : fact.kind === "call-ended" ? [`ended: ${fact.cause}`] : [])
  }

  /** The latest fact of a kind. */
  latest<K extends Fact["kind"]>(kind: K): Extract<Fact, { kind: K }> | undefined {
    return this.observations.map(({ fact }) => fact).findLast((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind)
  }

  /** The first fact of a kind that fits, past or to come; of those after the first `since` observations. Rejects when none comes in time. */
  told<K extends Fact["kind"]>(kind: K, fits: (fact: Extract<Fact, { kind: K }>) => boolean = () => true, since = 0): Promise<Observation> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = this.observations.slice(since).find(({ fact }) => fact.kind === kind && fits(fact as Extract<Fact, { kind: K }>))
        if (found === undefined) return
        settle(() => resolve(found))
      }
      const settle = (act: () => void) => {
        this.#looking.delete(look)
        clearTimeout(timer)
        act()
      }
      const timer = setTimeout(() => settle(() => reject(new Error(`the driver did not tell "${kind}"; it told ${JSON.stringify(this.observations.slice(-5))}`))), patience)
      this.#looking.add(look)
      look()
    })
  }
}
