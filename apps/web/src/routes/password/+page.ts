import { gateway, loaded } from "#lib/gateway.ts"
import { localPath } from "#lib/localPath.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, url }) => ({
  me: loaded(await gateway(fetch).call("GET /api/v1/me"), url),
  next: localPath(url.searchParams.get("next"))
})
