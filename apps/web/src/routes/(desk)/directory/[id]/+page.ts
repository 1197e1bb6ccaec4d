import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, params, url }) => ({
  edition: loaded(await patientGateway(fetch).call("GET /api/v1/directory/:editionId", { params: { editionId: params.id } }), url)
})
