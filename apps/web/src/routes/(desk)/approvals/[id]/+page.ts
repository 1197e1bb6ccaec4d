import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded, loadedIfOpen } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, params, url }) => {
  const { call } = patientGateway(fetch)
  const [file, estate, papers] = await Promise.all([
    call("GET /api/v1/registrations/:id", { params: { id: params.id } }), call("GET /api/v1/sites"),
    call("GET /api/v1/registrations/:id/papers", { params: { id: params.id } })
  ])
  return { file: loaded(file, url), sites: loaded(estate, url).sites, papers: loadedIfOpen(papers, url) }
}
