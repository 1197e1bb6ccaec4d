import type { Output } from "#lib/gateway.ts"
import { groupSites } from "#lib/ui/siteGroups.ts"

export type SiteEntry = Output<"GET /api/v1/sites">["sites"][number]

export const siteGroups = (sites: ReadonlyArray<SiteEntry>, query: string) =>
  groupSites(sites, query, {
    kindOf: ({ unit }) => unit.kind,
    textOf: ({ name, nameEn, code, unit, technicians, endpoint }) =>
      [name, nameEn ?? "", code, unit.name, ...technicians.flatMap((one) => [one.name, one.phone]), endpoint?.model ?? ""].join(" ")
  })
