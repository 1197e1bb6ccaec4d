import { gateway, loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, url, untrack }) => {
  const sites = await gateway(fetch).call("GET /api/v1/sites")
  return { sites: loaded(sites, untrack(() => new URL(url))).sites }
}
