import { gateway, loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, url }) => ({ sites: loaded(await gateway(fetch).call("GET /api/v1/sites"), url).sites })
