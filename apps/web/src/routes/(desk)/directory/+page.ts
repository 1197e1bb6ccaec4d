import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, url, untrack }) => {
  const { call } = patientGateway(fetch)
  const [sites, issued] = await Promise.all([call("GET /api/v1/sites"), call("GET /api/v1/directory")])
  const here = untrack(() => new URL(url))
  return { sites: loaded(sites, here).sites, issued: loaded(issued, here) }
}
