import { searchKey } from "@diemcau/core/Text"
import type { Output } from "#lib/gateway.ts"

type Unit = Output<"GET /api/v1/units">["units"][number]
type Site = Output<"GET /api/v1/sites">["sites"][number]

/** Units with their sites, those that the query names or whose site it names; closed ones only if asked for. */
export const estateTree = (
  units: ReadonlyArray<Unit>, sites: ReadonlyArray<Site>, { query, withClosed }: { readonly query: string; readonly withClosed: boolean }
) => {
  const wanted = searchKey(query.trim()).split(/\s+/).filter(Boolean)
  const names = (text: string) => wanted.every((word) => searchKey(text).includes(word))
  const textOf = ({ name, code, formerNames }: Pick<Unit, "name" | "code" | "formerNames">) => [name, code, ...formerNames.map((one) => one.name)].join(" ")
  const shown = ({ validTo }: { readonly validTo: string | null }) => withClosed || validTo === null
  return units.flatMap((unit) => {
    const own = sites.filter((site) => site.unitId === unit.id && shown(site))
    const found = own.filter((site) => names(textOf(site)))
    const isNamed = shown(unit) && names(textOf(unit))
    return isNamed ? [{ unit, sites: own }] : found.length > 0 ? [{ unit, sites: found }] : []
  })
}
