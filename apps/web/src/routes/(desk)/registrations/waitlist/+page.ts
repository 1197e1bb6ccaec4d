import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, url, untrack }) => {
  const { call } = patientGateway(fetch)
  const [waitlist, estate] = await Promise.all([call("GET /api/v1/waitlist"), call("GET /api/v1/sites")])
  const here = untrack(() => new URL(url))
  return { ...loaded(waitlist, here), sites: loaded(estate, here).sites }
}
