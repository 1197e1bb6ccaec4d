import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, url, untrack }) => {
  const gateway = patientGateway(fetch)
  const [history, chains] = await Promise.all([gateway.call("GET /api/v1/regulation/history"), gateway.call("GET /api/v1/regulation/approval-chains")])
  const from = untrack(() => new URL(url))
  return { ...loaded(history, from), units: loaded(chains, from).units }
}
