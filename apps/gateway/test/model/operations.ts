import * as fc from "fast-check"
import type { Arrangement, Deed, Model } from "./Model.ts"

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

const weights: ReadonlyArray<readonly [Deed["kind"], number]> = [
  ["submit", 30], ["approve", 24], ["revise", 6], ["refuse", 4], ["send-back", 5], ["withdraw", 5],
  ["cancel", 9], ["move", 9], ["extend", 5], ["shorten", 4], ["swap", 6]
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
const arrangementOf = ({ slot, length, sites }: Seeded, siteIds: ReadonlyArray<string>): Arrangement => {
  const day = Math.floor(slot / playground.quarters)
  const from = Math.min(slot % playground.quarters, playground.quarters - length)
  return { from: day * 96 + from, to: day * 96 + from + length, sites: sites.map((index) => siteIds[index]!) }
}

/**
 * The deed, aimed at something that exists; mostly at what it can be done to, sometimes at what was decided already.
 * undefined: there is nothing yet to do it to.
 */
export const deedOf = (one: Seeded, model: Model, siteIds: ReadonlyArray<string>): Deed | undefined => {
  const { kind, pick } = one
  const arrangement = arrangementOf(one, siteIds)
  if (kind === "submit") return { kind, arrangement }
  const strays = pick % 12 === 0
  if (kind === "approve" || kind === "refuse" || kind === "send-back" || kind === "withdraw" || kind === "revise") {
    const open = [...model.registrations].filter(([, { state }]) => strays || state === "submitted" || kind !== "approve" && state === "sent-back")
    const [id] = open[pick % open.length] ?? []
    if (id === undefined) return undefined
    return kind === "revise" ? { kind, id, arrangement } : { kind, id }
  }
  const held = [...model.meetings].filter(([, { state }]) => strays || state === "scheduled")
  const chosen = held[pick % held.length]
  if (chosen === undefined) return undefined
  const [id, { arrangement: before, revision }] = chosen
  if (kind === "cancel") return { kind, id }
  const changed: Arrangement = kind === "move" ? { ...before, from: arrangement.from, to: arrangement.to }
    : kind === "extend" ? { ...before, to: before.to + 1 + pick % 3 }
    : kind === "shorten" ? { ...before, to: Math.max(before.from + 1, before.to - 1 - pick % 3) }
    : { ...before, sites: [...before.sites.slice(1), arrangement.sites.find((site) => !before.sites.includes(site)) ?? before.sites[0]!] }
  return { kind, id, revision: strays ? revision + 1 : revision, arrangement: changed }
}
