import { gateway, loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, url, untrack }) => {
  const endpoints = await gateway(fetch).call("GET /api/v1/endpoints")
  return { endpoints: loaded(endpoints, untrack(() => new URL(url))).endpoints }
}
