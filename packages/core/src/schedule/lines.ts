import type { Line, LineId } from "../Line.ts"
import { amountOf, type Provisions } from "../Regulation.ts"
import type { SiteId } from "../Site.ts"

export type CarryingLine = Pick<Line, "id" | "siteId" | "name" | "bandwidth" | "carriedBy">

/** A line and those that carry it, itself first. One that is carried by itself is what the procedures refuse. */
const upwards = (line: CarryingLine, byId: ReadonlyMap<LineId, CarryingLine>): ReadonlyArray<CarryingLine> => {
  const path = [line]
  for (let next = line.carriedBy; next !== null;) {
    const carrier = byId.get(next)
    // The contract of the carrier has ended: the line has found another way.
    if (carrier === undefined || path.includes(carrier)) break
    path.push(carrier)
    next = carrier.carriedBy
  }
  return path
}

const wider = (a: CarryingLine, b: CarryingLine): number => (b.bandwidth ?? 0) - (a.bandwidth ?? 0) || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1)

/** Over which lines each site's call goes: its own first, then those that carry it. */
export type Paths = ReadonlyMap<SiteId, ReadonlyArray<CarryingLine>>

/** While everything is in service the paths of an estate are always the same: a series asks for them a thousand times. */
const usual = new WeakMap<ReadonlyArray<CarryingLine>, Paths>()

/** Each site's call goes over its widest line that is in service. */
export const pathsOf = (lines: ReadonlyArray<CarryingLine>, down: ReadonlySet<string> = new Set()): Paths => {
  const known = down.size === 0 ? usual.get(lines) : undefined
  if (known !== undefined) return known
  const byId = new Map(lines.map((line) => [line.id, line]))
  const paths = new Map<SiteId, ReadonlyArray<CarryingLine>>()
  for (const line of [...lines].sort(wider)) {
    if (paths.has(line.siteId)) continue
    const path = upwards(line, byId)
    if (!path.some(({ id }) => down.has(id))) paths.set(line.siteId, path)
  }
  if (down.size === 0) usual.set(lines, paths)
  return paths
}

/** Which lines others are carried by: those whose budget is shared. */
export const sharedLines = (lines: ReadonlyArray<CarryingLine>): ReadonlyArray<CarryingLine> => {
  const carriers = new Set(lines.map(({ carriedBy }) => carriedBy))
  return lines.filter(({ id }) => carriers.has(id))
}

/** The sites that a line serves, those behind it included. */
export const sitesBehind = (id: LineId, lines: ReadonlyArray<CarryingLine>): ReadonlyArray<SiteId> => {
  const byId = new Map(lines.map((line) => [line.id, line]))
  return [...new Set(lines.filter((line) => upwards(line, byId).some((one) => one.id === id)).map(({ siteId }) => siteId))]
}

/** Would a line that is carried so be carried by itself? */
export const wouldCycle = (id: LineId, carriedBy: LineId, lines: ReadonlyArray<CarryingLine>): boolean => {
  const byId = new Map(lines.map((line) => [line.id, line]))
  const carrier = byId.get(carriedBy)
  return carriedBy === id || carrier !== undefined && upwards(carrier, byId).some((one) => one.id === id)
}

/** kbit/s that calls may use of a line; undefined where that is not judged: no bandwidth typed, or no share set. */
export const budgetOf = ({ bandwidth }: Pick<Line, "bandwidth">, provisions: Provisions): number | undefined => {
  const share = provisions.get("line-share") ?? null
  return bandwidth === null || share === null ? undefined : bandwidth * 1000 * share.amount / 100
}

/** kbit/s of one site's call. */
export const callRateOf = (provisions: Provisions): number => amountOf(provisions, "call-rate").amount
