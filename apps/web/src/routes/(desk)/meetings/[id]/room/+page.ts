import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, params, url }) => ({
  picture: loaded(await patientGateway(fetch).call("GET /api/v1/meetings/:id/room", { params: { id: params.id } }), url)
})
