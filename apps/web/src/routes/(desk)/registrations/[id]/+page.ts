import { gateway, loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, params, url }) => {
  const { call } = gateway(fetch)
  const [file, estate] = await Promise.all([
    call("GET /api/v1/registrations/:id", { params: { id: params.id } }), call("GET /api/v1/sites")
  ])
  return { file: loaded(file, url), sites: loaded(estate, url).sites }
}
