import type { LocalDate } from "../Instant.ts"
import { isOpenOn, type Site, type SiteId } from "../Site.ts"
import type { Unit } from "../Unit.ts"

/** Offices and departments sit in the provincial capital: their rooms can be walked to from one another. */
const inTheCapital: ReadonlySet<Unit["kind"]> = new Set(["office", "department"])

/** Candidates looked at for each site: enough to find a free one, few enough to know all their bookings. */
const most = 8

/** From the site's own place in the list on: neighbours in the list have different candidates. */
const from = <One>(place: number, list: ReadonlyArray<One>): ReadonlyArray<One> => {
  const start = list.length === 0 ? 0 : place % list.length
  return [...list.slice(start), ...list.slice(0, start)]
}

/**
 * Which open sites could stand in for each of the asked ones: those of the same unit first, then, within the capital, those
 * of other bodies there. A district's room is replaced by no other district's.
 */
export const standIns = (
  asked: ReadonlyArray<SiteId>, sites: ReadonlyArray<Site>, units: ReadonlyArray<Unit>, day: LocalDate
): ReadonlyMap<SiteId, ReadonlyArray<SiteId>> => {
  const kinds = new Map(units.map(({ id, kind }) => [id, kind]))
  const central = ({ unitId }: Site) => inTheCapital.has(kinds.get(unitId) ?? "district")
  const invited = new Set<string>(asked)
  const open = sites.filter((site) => !invited.has(site.id) && isOpenOn(site, day))
  const elsewhere = open.filter(central)
  return new Map(sites.filter(({ id }) => invited.has(id)).map((site, place) => [
    site.id,
    [
      ...open.filter(({ unitId }) => unitId === site.unitId),
      ...(central(site) ? from(place * most, elsewhere.filter(({ unitId }) => unitId !== site.unitId)) : [])
    ].slice(0, most).map(({ id }) => id)
  ]))
}
