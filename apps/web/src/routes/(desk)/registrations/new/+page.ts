import { localDate } from "@diemcau/core/Instant"
import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, url, parent }) => {
  const today = localDate(new Date((await parent()).me.now))
  const { sites } = loaded(await patientGateway(fetch).call("GET /api/v1/sites"), url)
  return { sites: sites.filter(({ validTo }) => validTo === null || validTo >= today) }
}
