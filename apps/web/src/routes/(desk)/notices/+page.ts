import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, url }) => {
  const { call } = patientGateway(fetch)
  const onlyUnread = url.searchParams.get("unread") === "true"
  const before = url.searchParams.get("before")
  const query = {
    ...(onlyUnread ? { unread: "true" as const } : {}),
    ...(before !== null && /^[1-9]\d{0,14}$/.test(before) ? { before } : {})
  }
  const [list, settings] = await Promise.all([
    call("GET /api/v1/notices", { query }), call("GET /api/v1/notices/settings")
  ])
  return { ...loaded(list, url), settings: loaded(settings, url), onlyUnread }
}
