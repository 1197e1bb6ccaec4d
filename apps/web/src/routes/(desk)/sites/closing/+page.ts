import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, url, untrack }) => {
  const answer = await patientGateway(fetch).call("GET /api/v1/sites")
  const here = untrack(() => new URL(url))
  // The site from whose page one comes is chosen already.
  return { sites: loaded(answer, here).sites.filter(({ validTo }) => validTo === null), chosen: untrack(() => url.searchParams.get("site")) }
}
