import { Schema } from "effect"
import { addDays, atLocal, Instant, localDate, localTime, plusMillis } from "./Instant.ts"
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

/** A site held by something else in the asked period. `confirmed` ones block; pending ones only warn. */
export const Clash = Schema.Struct({
  siteId: SiteId,
  kind: Schema.Literals(["confirmed", "pending"]),
  /** Number of the registration that holds it, "118/2026". */
  number: Schema.String,
  opensAt: Instant,
  closesAt: Instant
}).annotate({ identifier: "Clash" })
export type Clash = typeof Clash.Type

/** Hours within which a meeting moved by the platform may lie. */
const workingHours = { from: "07:00", to: "18:00" } as const

const withinWorkingHours = (period: Period): boolean =>
  localDate(period.opensAt) === localDate(period.closesAt) &&
  localTime(period.opensAt) >= workingHours.from && localTime(period.closesAt) <= workingHours.to

/**
 * The earliest period of the same length at or after the wanted one in which nothing is busy, looking `days` ahead.
 * A meeting that was asked for within working hours stays within them. `busy` may be in any order.
 */
export const nearestFree = (wanted: Period, busy: ReadonlyArray<Period>, days = 14): Period | undefined => {
  const length = wanted.closesAt.getTime() - wanted.opensAt.getTime()
  const official = withinWorkingHours(wanted)
  const horizon = plusMillis(wanted.opensAt, days * 86_400_000)
  const starts = [
    wanted.opensAt,
    ...busy.map((period) => period.closesAt),
    ...Array.from({ length: days }, (_, day) => atLocal(addDays(localDate(wanted.opensAt), day + 1), localTime(wanted.opensAt)))
  ].filter((start) => start >= wanted.opensAt && start <= horizon).sort((a, b) => a.getTime() - b.getTime())
  for (const opensAt of starts) {
    const candidate = { opensAt, closesAt: plusMillis(opensAt, length) }
    if (official && !withinWorkingHours(candidate)) continue
    if (!busy.some((period) => overlap(period, candidate))) return candidate
  }
  return undefined
}
