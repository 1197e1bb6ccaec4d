import { patientGateway } from "#lib/absence.svelte.ts"
import { loadedIfOpen } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, params, url }) => {
  const papers = await patientGateway(fetch).call("GET /api/v1/meetings/:id/papers", { params: { id: params.id } })
  // Who may see that a meeting is held need not be among those it is for: the page says so.
  return { papers: loadedIfOpen(papers, url) }
}
