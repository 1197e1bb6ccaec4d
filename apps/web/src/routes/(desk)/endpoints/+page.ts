import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, url, untrack }) => {
  const { call } = patientGateway(fetch)
  const [estate, places] = await Promise.all([call("GET /api/v1/endpoints"), call("GET /api/v1/sites")])
  const here = untrack(() => new URL(url))
  const { endpoints, drivers } = loaded(estate, here)
  return { endpoints, drivers, sites: loaded(places, here).sites }
}
