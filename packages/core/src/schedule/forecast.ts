import { Schema } from "effect"
import { Instant, plusMillis } from "../Instant.ts"
import { LineId } from "../Line.ts"
import type { Provisions } from "../Regulation.ts"
import type { Downtime, Holder } from "../registration/resources.ts"
import { overlap, peak, type Period } from "../Schedule.ts"
import type { SiteId } from "../Site.ts"
import { budgetOf, callRateOf, pathsOf, sharedLines, type CarryingLine } from "./lines.ts"

/** How finely a day is looked at. */
const quarterMillis = 15 * 60_000

/** Who uses it in the day, and how much of it. */
export const LoadCause = Schema.Struct({
  kind: Schema.Literals(["confirmed", "pending"]),
  /** Of the meeting, or of the registration. */
  id: Schema.String,
  number: Schema.String,
  subject: Schema.String,
  unitName: Schema.String,
  opensAt: Instant,
  closesAt: Instant,
  /** Sites: each takes one port, and one call rate of a line. */
  sites: Schema.Int
}).annotate({ identifier: "LoadCause" })
export type LoadCause = typeof LoadCause.Type

/** The sites that use something at the busiest moment of each quarter of an hour, against how many it can serve. */
export const LoadForecast = Schema.Struct({
  /** null: the ports of the central server. */
  line: Schema.NullOr(Schema.Struct({ id: LineId, name: Schema.String, siteName: Schema.String, bandwidth: Schema.NullOr(Schema.Finite) })),
  /** Sites that fit; null where nobody has set it. */
  capacity: Schema.NullOr(Schema.Int),
  quarters: Schema.Array(Schema.Struct({ opensAt: Instant, confirmed: Schema.Int, pending: Schema.Int })),
  causes: Schema.Array(LoadCause)
}).annotate({ identifier: "LoadForecast" })
export type LoadForecast = typeof LoadForecast.Type

export interface Load extends Holder {
  readonly number: string
  readonly kind: LoadCause["kind"]
  readonly id: string
  readonly subject: string
  readonly unitName: string
}

interface Estate {
  readonly lines: ReadonlyArray<CarryingLine & { readonly siteName: string }>
  readonly maintenance: ReadonlyArray<Downtime>
}

/** The day of the central server and of every shared line, quarter by quarter; what waits for a decision is told apart. */
export const forecast = (day: Period, loads: ReadonlyArray<Load>, { lines, maintenance }: Estate, provisions: Provisions): ReadonlyArray<LoadForecast> => {
  const near = loads.filter((one) => overlap(one, day))
  const [confirmed, pending] = [near.filter(({ kind }) => kind === "confirmed"), near.filter(({ kind }) => kind === "pending")]
  const quarters: Array<Period> = []
  for (let from = day.opensAt; from < day.closesAt; from = plusMillis(from, quarterMillis)) quarters.push({ opensAt: from, closesAt: plusMillis(from, quarterMillis) })
  const linesDown = maintenance.filter(({ scope, state }) => scope.kind === "line" && state === "confirmed")
  const pathsIn = quarters.map((quarter) =>
    pathsOf(lines, new Set(linesDown.filter((one) => overlap(one, quarter)).flatMap(({ scope }) => scope.kind === "line" ? [scope.id] : []))))
  const usually = pathsOf(lines)

  const loadOf = (about: LoadForecast["line"], capacity: number | null, uses: (siteId: SiteId, quarter: number | null) => boolean): LoadForecast => ({
    line: about, capacity,
    quarters: quarters.map((quarter, index) => {
      const weigh = ({ siteIds }: Holder) => siteIds.filter((siteId) => uses(siteId, index)).length
      const sure = peak(quarter, confirmed, weigh)
      return { opensAt: quarter.opensAt, confirmed: sure, pending: peak(quarter, [...confirmed, ...pending], weigh) - sure }
    }),
    causes: near.flatMap(({ siteIds, ...one }) => {
      const sites = siteIds.filter((siteId) => uses(siteId, null)).length
      return sites === 0 ? [] : [{ ...one, sites }]
    }).sort((a, b) => a.opensAt.getTime() - b.opensAt.getTime() || a.number.localeCompare(b.number))
  })

  const rate = callRateOf(provisions)
  return [
    loadOf(null, provisions.get("central-ports")?.amount ?? null, () => true),
    ...sharedLines(lines).map((line) => {
      const budget = budgetOf(line, provisions)
      const { id, name, bandwidth } = line
      const siteName = lines.find((one) => one.id === id)!.siteName
      return loadOf(
        { id, name, siteName, bandwidth }, budget === undefined ? null : Math.floor(budget / rate),
        (siteId, quarter) => (quarter === null ? usually : pathsIn[quarter]!).get(siteId)?.includes(line) === true
      )
    })
  ]
}
