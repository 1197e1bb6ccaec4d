import type { Unit } from "@diemcau/core/Unit"
import { searchKey } from "@diemcau/core/Text"

type Kind = Unit["kind"]

const kinds = ["office", "department", "district"] as const satisfies ReadonlyArray<Kind>

/** Sites that have every word of the query, in the groups of the province, each sorted as Vietnamese sorts. */
export const groupSites = <Site extends { readonly name: string }>(
  sites: ReadonlyArray<Site>,
  query: string,
  { kindOf, textOf }: {
    readonly kindOf: (site: Site) => Kind
    /** Everything by which people look for it. */
    readonly textOf: (site: Site) => string
  }
): ReadonlyArray<{ readonly kind: Kind; readonly sites: ReadonlyArray<Site> }> => {
  const collator = new Intl.Collator("vi")
  const wanted = searchKey(query.trim()).split(/\s+/).filter(Boolean)
  const found = wanted.length === 0 ? sites : sites.filter((site) => {
    const text = searchKey(textOf(site))
    return wanted.every((word) => text.includes(word))
  })
  return kinds
    .map((kind) => ({ kind, sites: found.filter((site) => kindOf(site) === kind).sort((a, b) => collator.compare(a.name, b.name)) }))
    .filter((group) => group.sites.length > 0)
}
