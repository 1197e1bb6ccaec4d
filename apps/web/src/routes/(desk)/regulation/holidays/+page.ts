import { localDate } from "@diemcau/core/Instant"
import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, url, parent }) => {
  const { me } = await parent()
  const asked = url.searchParams.get("year") ?? ""
  const year = /^20\d\d$/.test(asked) ? asked : localDate(new Date(me.now)).slice(0, 4)
  return loaded(await patientGateway(fetch).call("GET /api/v1/regulation/holidays/:year", { params: { year } }), url)
}
