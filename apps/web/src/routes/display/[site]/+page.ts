import { gateway, loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, params, url }) => {
  const token = url.searchParams.get("token") ?? undefined
  const result = await gateway(fetch).call("GET /api/v1/display/:code", { params: { code: params.site }, query: token === undefined ? {} : { token } })
  return { board: loaded(result, url), token }
}
