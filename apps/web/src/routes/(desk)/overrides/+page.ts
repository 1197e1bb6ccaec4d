import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, url, untrack }) => {
  const query = Object.fromEntries(["year", "rule", "unit", "month"].flatMap((name) => {
    const value = url.searchParams.get(name)
    return value === null ? [] : [[name, value]]
  }))
  return { ...loaded(await patientGateway(fetch).call("GET /api/v1/overrides", { query }), untrack(() => new URL(url))), query }
}
