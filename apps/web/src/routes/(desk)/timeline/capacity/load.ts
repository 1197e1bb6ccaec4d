import type { Output } from "#lib/gateway.ts"

export type Load = Output<"GET /api/v1/capacity">["loads"][number]
type Quarter = Load["quarters"][number]

const quarterMillis = 15 * 60_000

/** The fullest quarter, if anything is held at all: what is pending counts too. */
export const peakOf = ({ quarters }: Load): Quarter | undefined =>
  quarters.reduce<Quarter | undefined>((most, one) =>
    one.confirmed + one.pending > (most === undefined ? 0 : most.confirmed + most.pending) ? one : most, undefined)

/** Spells in which something holds, quarter by quarter put together. */
export const spells = ({ quarters }: Load, holds: (quarter: Quarter) => boolean): ReadonlyArray<{ readonly opensAt: string; readonly closesAt: string }> => {
  const found: Array<{ opensAt: string; closesAt: string }> = []
  for (const quarter of quarters.filter(holds)) {
    const closesAt = new Date(Date.parse(quarter.opensAt) + quarterMillis).toISOString()
    const last = found.at(-1)
    if (last !== undefined && Date.parse(last.closesAt) === Date.parse(quarter.opensAt)) last.closesAt = closesAt
    else found.push({ opensAt: quarter.opensAt, closesAt })
  }
  return found
}

/** The top of the picture: the limit and everything above it, with a little room. */
export const heightOf = (load: Load): number => {
  const peak = peakOf(load)
  return Math.max(4, Math.ceil(1.15 * Math.max(load.capacity ?? 0, peak === undefined ? 0 : peak.confirmed + peak.pending)))
}
