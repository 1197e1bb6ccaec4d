import { localDate } from "@diemcau/core/Instant"
import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, params, url, parent }) => {
  const today = localDate(new Date((await parent()).me.now))
  const { call } = patientGateway(fetch)
  const [template, estate] = await Promise.all([call("GET /api/v1/templates/:id", { params: { id: params.id } }), call("GET /api/v1/sites")])
  const { sites } = loaded(estate, url)
  return { today, template: loaded(template, url), all: sites, sites: sites.filter(({ validTo }) => validTo === null || validTo >= today) }
}
