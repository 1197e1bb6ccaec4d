import * as fc from "fast-check"
import { dayLength, dayOf, kinds, type Arrangement, type Deed, type Kind, type Model } from "./Model.ts"

/** Numbers out of which an operation is made once it is known what there is to operate on. */
export interface Seeded {
  readonly kind: Deed["kind"]
  readonly pick: number
  readonly slot: number
  readonly length: number
  readonly sites: ReadonlyArray<number>
}

/** A few sites and a few days: operations meet one another, and most of them still have a chance. */
export const playground = { sites: 12, days: 12, quarters: 40 } as const

/** After so many operations the days asked for begin one later: a run of any length has as much room at its end as at its beginning. */
const operationsOfDay = 250

/** No more wait at one time. */
const longestQueue = 30

const weights: ReadonlyArray<readonly [Deed["kind"], number]> = [
  ["submit", 30], ["recur", 5], ["approve", 26], ["revise", 6], ["refuse", 4], ["send-back", 5], ["withdraw", 5],
  ["cancel", 8], ["restore", 6], ["move", 9], ["extend", 5], ["shorten", 4], ["swap", 6], ["split", 5],
  ["preempt", 8], ["grant", 4], ["deny", 2], ["wait", 4], ["admit", 4], ["accept", 5], ["leave", 2]
]

export const seeded = (operations: number, seed: number, days: number = playground.days): ReadonlyArray<Seeded> =>
  fc.sample(
    fc.record({
      kind: fc.oneof(...weights.map(([kind, weight]) => ({ arbitrary: fc.constant(kind), weight }))),
      pick: fc.nat(1_000_000),
      slot: fc.nat(days * playground.quarters - 1),
      length: fc.integer({ min: 1, max: 8 }),
      sites: fc.uniqueArray(fc.nat(playground.sites - 1), { minLength: 2, maxLength: 4 })
    }),
    { numRuns: operations, seed }
  )

/** Slots are quarters of an hour from 07:00 on, day after day; a meeting does not pass into the next day. */
const arrangementOf = ({ slot, length, sites }: Seeded, firstDay: number, siteIds: ReadonlyArray<string>): Arrangement => {
  const day = firstDay + Math.floor(slot / playground.quarters)
  const from = Math.min(slot % playground.quarters, playground.quarters - length)
  return { from: day * dayLength + from, to: day * dayLength + from + length, sites: sites.map((index) => siteIds[index]!) }
}

/**
 * The deed, aimed at something that exists; mostly at what it can be done to, sometimes at what was decided already.
 * What has nothing to be done to asks for a meeting instead. `done`: how many went before.
 */
export const deedOf = (one: Seeded, done: number, model: Model, siteIds: ReadonlyArray<string>): Deed =>
  aimed(one, done, model, siteIds) ?? { kind: "submit", arrangement: arrangementOf(one, Math.floor(done / operationsOfDay), siteIds), rank: rankOf(one.pick) }

const rankOf = (pick: number): Kind => kinds[pick % (kinds.length + 1)] ?? null

const aimed = (one: Seeded, done: number, model: Model, siteIds: ReadonlyArray<string>): Deed | undefined => {
  const { kind, pick } = one
  const { pools, entries, preemptions } = model
  const arrangement = arrangementOf(one, Math.floor(done / operationsOfDay), siteIds)
  const strays = pick % 12 === 0
  const entryIn = (...states: ReadonlyArray<string>) => {
    const found = [...entries].filter(([, { state }]) => states.includes(state))
    return found[pick % found.length]?.[0]
  }
  const on = <K extends "approve" | "refuse" | "send-back" | "withdraw" | "cancel" | "restore" | "grant" | "deny" | "admit" | "accept" | "leave">(name: K, id: string | undefined) =>
    id === undefined ? undefined : { kind: name, id } as const
  switch (kind) {
    case "submit":
      return { kind, arrangement, rank: rankOf(pick) }
    case "recur":
      return { kind, arrangement, mornings: 2 + pick % 3 }
    case "preempt": {
      // Where something is in the way; by chance mostly nothing is.
      const target = model.meetings.get(pools.held.pick(pick) ?? "")?.arrangement
      return { kind, arrangement: strays || target === undefined ? arrangement : { ...target, sites: [target.sites[0]!, ...arrangement.sites.filter((site) => site !== target.sites[0]).slice(0, 2)] }, rank: kinds[pick % 3]! }
    }
    case "approve":
    case "refuse":
    case "send-back":
      return on(kind, (strays ? pools.all : pools.submitted).pick(pick))
    case "withdraw":
      return on(kind, (strays ? pools.all : pools.open).pick(pick))
    case "cancel":
      return on(kind, (strays ? pools.meetings : pools.held).pick(pick))
    case "restore":
      return on(kind, (strays ? pools.meetings : pools.cancelled).pick(pick))
    case "grant":
    case "deny":
      return on(kind, [...preemptions.keys()][pick % preemptions.size])
    case "admit":
      return on(kind, strays ? entryIn("waiting", "offered") : entryIn("asked"))
    case "accept":
      return on(kind, strays ? entryIn("asked", "waiting") : entryIn("offered"))
    case "leave":
      return on(kind, entryIn("asked", "waiting", "offered"))
    case "wait": {
      const id = (strays ? pools.all : pools.single).pick(pick)
      const day = dayOf(model.registrations.get(id ?? "")?.arrangement ?? arrangement) * dayLength
      return id === undefined || entries.size >= longestQueue ? undefined : { kind, id, window: { from: day, to: day + 2 * dayLength } }
    }
    case "revise": {
      const id = (strays ? pools.all : pools.single).pick(pick)
      return id === undefined ? undefined : { kind, id, arrangement }
    }
    case "split": {
      const id = (strays ? pools.all : pools.series).pick(pick)
      const registration = model.registrations.get(id ?? "")
      if (id === undefined || registration === undefined) return undefined
      return { kind, id, changes: registration.changes + (strays ? 1 : 0), day: dayOf(registration.arrangement) + pick % 2, at: arrangement.from % dayLength }
    }
    default: {
      const id = (strays ? pools.meetings : pools.held).pick(pick)
      if (id === undefined) return undefined
      const { arrangement: before, revision } = model.meetings.get(id)!
      const changed: Arrangement = kind === "move" ? { ...before, from: arrangement.from, to: arrangement.to }
        : kind === "extend" ? { ...before, to: before.to + 1 + pick % 3 }
        : kind === "shorten" ? { ...before, to: Math.max(before.from + 1, before.to - 1 - pick % 3) }
        : { ...before, sites: [...before.sites.slice(1), arrangement.sites.find((site) => !before.sites.includes(site)) ?? before.sites[0]!] }
      return { kind, id, revision: strays ? revision + 1 : revision, arrangement: changed }
    }
  }
}
