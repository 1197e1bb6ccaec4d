import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { LayoutLoad } from "./$types"

export const load: LayoutLoad = async ({ fetch, params, url, untrack }) => {
  const { call } = patientGateway(fetch)
  const [file, sites] = await Promise.all([call("GET /api/v1/meetings/:id", { params: { id: params.id } }), call("GET /api/v1/sites")])
  // Untracked: moving between the meeting's pages does not load it again.
  const here = untrack(() => new URL(url))
  return { file: loaded(file, here), sites: loaded(sites, here).sites }
}
