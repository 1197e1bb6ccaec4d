import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, url, untrack }) => {
  const { call } = patientGateway(fetch)
  const [units, sites] = await Promise.all([call("GET /api/v1/units"), call("GET /api/v1/sites")])
  const here = untrack(() => new URL(url))
  return { units: loaded(units, here).units, sites: loaded(sites, here).sites }
}
