import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { LayoutLoad } from "./$types"

export const load: LayoutLoad = async ({ fetch, url, untrack }) => {
  const result = await patientGateway(fetch).call("GET /api/v1/registrations", { query: { state: "submitted" } })
  const { registrations } = loaded(result, untrack(() => new URL(url)))
  return { queue: [...registrations].sort((a, b) => Date.parse(a.decisionDueAt) - Date.parse(b.decisionDueAt)) }
}
