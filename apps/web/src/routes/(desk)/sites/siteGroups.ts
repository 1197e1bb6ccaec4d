import { searchKey } from "@diemcau/core/Text"
import type { Output } from "#lib/gateway.ts"

export type SiteEntry = Output<"GET /api/v1/sites">["sites"][number]

const kinds = ["office", "department", "district"] as const

/** Everything by which people look for a site, without diacritics. */
const textOf = ({ name, nameEn, code, unit, technicians, endpoint }: SiteEntry): string =>
  searchKey([name, nameEn ?? "", code, unit.name, ...technicians.flatMap((one) => [one.name, one.phone]), endpoint?.model ?? ""].join(" "))

/** Sites that have every word of the query, in the groups of the province, each sorted as Vietnamese sorts. */
export const siteGroups = (
  sites: ReadonlyArray<SiteEntry>,
  query: string
): ReadonlyArray<{ readonly kind: (typeof kinds)[number]; readonly sites: ReadonlyArray<SiteEntry> }> => {
  const collator = new Intl.Collator("vi")
  const wanted = searchKey(query.trim()).split(/\s+/).filter(Boolean)
  const found = sites.filter((site) => {
    const text = textOf(site)
    return wanted.every((word) => text.includes(word))
  })
  return kinds
    .map((kind) => ({ kind, sites: found.filter((site) => site.unit.kind === kind).sort((a, b) => collator.compare(a.name, b.name)) }))
    .filter((group) => group.sites.length > 0)
}
