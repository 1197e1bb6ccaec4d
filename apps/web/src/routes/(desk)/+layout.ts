import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { LayoutLoad } from "./$types"

export const load: LayoutLoad = async ({ fetch, url, untrack }) => {
  const { call } = patientGateway(fetch)
  const [me, province, regulation] = await Promise.all([
    call("GET /api/v1/me"), call("GET /api/v1/province"), call("GET /api/v1/regulation")
  ])
  // Untracked: who is signed in does not change from page to page.
  const here = untrack(() => new URL(url))
  return { me: loaded(me, here), province: loaded(province, here), regulation: loaded(regulation, here) }
}
