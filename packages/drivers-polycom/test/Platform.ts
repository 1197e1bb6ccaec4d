import type { CodecDriver, DriverContext } from "@diemcau/driver-sdk/CodecDriver"
import type { Fact, Observation } from "@diemcau/driver-sdk/Observation"
import { groupSeries, hdx } from "../src/models.ts"
import { makePolycomDriver } from "../src/PolycomDriver.ts"
import type { PolycomDriverOptions } from "../src/PolycomDriver.ts"

/** The platform's side of a connection, for tests: remembers what it is told and can wait for it. */
export class Platform {
  readonly observations: Array<Observation> = []
  readonly wire: Array<string> = []
  readonly #abort = new AbortController()
  readonly #waiting = new Set<() => void>()
  readonly context: DriverContext

  constructor(timeouts: DriverContext["timeouts"] = { connect: 4_000, command: 2_000 }) {
    this.context = {
      observe: (observation) => {
        this.observations.push(observation)
        for (const look of [...this.#waiting]) look()
      },
      trace: (direction, text) => void this.wire.push(`${direction === "sent" ? ">" : "<"} ${text}`),
      signal: this.#abort.signal,
      timeouts
    }
  }

  giveUp(): void {
    this.#abort.abort()
  }

  get facts(): ReadonlyArray<Fact> {
    return this.observations.map(({ fact }) => fact)
  }

  /** What was sent, without the password. */
  get sent(): ReadonlyArray<string> {
    return this.wire.filter((line) => line.startsWith("> ")).map((line) => line.slice(2))
  }

  /** States of calls and their ends, in the order told. */
  get story(): ReadonlyArray<string> {
    return this.facts.flatMap((fact) => fact.kind === "call" ? [fact.call.state] : fact.kind === "call-ended" ? [`ended: ${fact.cause}`] : [])
  }

  /** The first observation that fits, past or to come. */
  async told(fits: (observation: Observation) => boolean): Promise<Observation> {
    for (;;) {
      const found = this.observations.find(fits)
      if (found !== undefined) return found
      await new Promise<void>((resolve) => {
        const look = () => {
          this.#waiting.delete(look)
          resolve()
        }
        this.#waiting.add(look)
      })
    }
  }

  toldFact<K extends Fact["kind"]>(kind: K, fits: (fact: Extract<Fact, { kind: K }>) => boolean = () => true): Promise<Observation> {
    return this.told(({ fact }) => fact.kind === kind && fits(fact as Extract<Fact, { kind: K }>))
  }
}

export const driverOf = (family: "group" | "hdx", options: PolycomDriverOptions = {}): CodecDriver =>
  makePolycomDriver(family === "group" ? groupSeries : hdx, { gap: 0, ...options })
