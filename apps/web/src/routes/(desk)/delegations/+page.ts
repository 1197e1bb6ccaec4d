import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, url, untrack }) =>
  loaded(await patientGateway(fetch).call("GET /api/v1/delegations"), untrack(() => new URL(url)))
