import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, params, url }) => {
  const board = await patientGateway(fetch).call("GET /api/v1/meetings/:id/readiness", { params: { id: params.id } })
  return { board: loaded(board, url) }
}
