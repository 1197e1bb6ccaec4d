import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, url, untrack }) => {
  const { call } = patientGateway(fetch)
  const [maintenance, estate] = await Promise.all([call("GET /api/v1/maintenance", { query: {} }), call("GET /api/v1/sites")])
  const here = untrack(() => new URL(url))
  return { ...loaded(maintenance, here), sites: loaded(estate, here).sites }
}
