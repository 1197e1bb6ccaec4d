import type { Output } from "#lib/gateway.ts"

type Site = Output<"GET /api/v1/sites">["sites"][number]

/** Sites open on the day ("2026-11-23"): those without an officer first, in their order of names within. */
export const directoryOf = (sites: ReadonlyArray<Site>, day: string): ReadonlyArray<Site> =>
  sites
    .filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo))
    .toSorted((a, b) => Math.min(a.technicians.length, 1) - Math.min(b.technicians.length, 1))
