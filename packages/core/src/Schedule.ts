import { Schema } from "effect"
import { Instant } from "./Instant.ts"
import { SiteId } from "./Site.ts"

/** Longest single meeting, in hours: two working days of training; longer ones are several meetings. */
const longestHours = 48

/** When a meeting holds its sites: [opensAt, closesAt). */
export const Period = Schema.Struct({ opensAt: Instant, closesAt: Instant }).pipe(
  Schema.check(
    Schema.makeFilter((period: { readonly opensAt: Date; readonly closesAt: Date }) =>
      period.closesAt <= period.opensAt
        ? { path: ["closesAt"], issue: "period.empty" }
        : period.closesAt.getTime() - period.opensAt.getTime() > longestHours * 3_600_000
        ? { path: ["closesAt"], issue: "period.too-long" }
        : undefined
    )
  )
)
export type Period = typeof Period.Type

export const overlap = (a: Period, b: Period): boolean => a.opensAt < b.closesAt && b.opensAt < a.closesAt

/** The most that any moment of the period comes to, over all that overlaps it. */
export const peak = <One extends Period>(period: Period, all: ReadonlyArray<One>, weigh: (one: One) => number): number => {
  const near = all.filter((one) => overlap(one, period))
  const moments = [period.opensAt, ...near.map(({ opensAt }) => opensAt).filter((at) => at > period.opensAt)]
  return Math.max(...moments.map((at) =>
    near.reduce((sum, one) => one.opensAt <= at && at < one.closesAt ? sum + weigh(one) : sum, 0)))
}

/** A site held by something else in the asked period. `confirmed` ones block; pending ones only warn. */
export const Clash = Schema.Struct({
  siteId: SiteId,
  kind: Schema.Literals(["confirmed", "pending"]),
  /** Number of the registration that holds it, "118/2026", what it is about and whose it is; null for those who may know only that the site is taken. */
  number: Schema.NullOr(Schema.String),
  subject: Schema.NullOr(Schema.String),
  unitName: Schema.NullOr(Schema.String),
  opensAt: Instant,
  closesAt: Instant,
  /** True: no meeting holds it but a confirmed maintenance window, which everybody may know of. */
  maintenance: Schema.optionalKey(Schema.Boolean)
}).annotate({ identifier: "Clash" })
export type Clash = typeof Clash.Type

/** Hours within which a meeting moved by the platform lies, if the wish lay within them. */
export const workingHours = { from: "07:00", to: "18:00" } as const

/** Another way to hold a meeting that clashes; free when it was looked for. */
export const Alternative = Schema.Union([
  Schema.Struct({ kind: Schema.Literals(["move", "other-day", "shorten"]), opensAt: Instant, closesAt: Instant }),
  /** At the wished time, with other sites in place of those that are taken. */
  Schema.Struct({ kind: Schema.Literal("swap-site"), swaps: Schema.Array(Schema.Struct({ from: SiteId, to: SiteId })) })
]).annotate({ identifier: "Alternative" })
export type Alternative = typeof Alternative.Type
