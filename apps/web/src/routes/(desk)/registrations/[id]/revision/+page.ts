import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, params, url }) => {
  const { call } = patientGateway(fetch)
  const [file, estate] = await Promise.all([
    call("GET /api/v1/registrations/:id", { params: { id: params.id } }), call("GET /api/v1/sites")
  ])
  return { file: loaded(file, url), sites: loaded(estate, url).sites }
}
