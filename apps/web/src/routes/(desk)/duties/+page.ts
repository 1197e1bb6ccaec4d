import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, url, untrack }) => {
  const year = url.searchParams.get("year")
  const found = await patientGateway(fetch).call("GET /api/v1/duties", { query: year === null ? {} : { year } })
  return loaded(found, untrack(() => new URL(url)))
}
