import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { LayoutLoad } from "./$types"

export const load: LayoutLoad = async ({ fetch, url, untrack }) => {
  const result = await patientGateway(fetch).call("GET /api/v1/registrations", { query: { state: "submitted" } })
  const { registrations } = loaded(result, untrack(() => new URL(url)))
  return { queue: [...registrations].sort((a, b) =>
    Number(b.step?.mine) - Number(a.step?.mine) || Date.parse(a.step?.dueAt ?? a.decisionDueAt) - Date.parse(b.step?.dueAt ?? b.decisionDueAt)) }
}
