import { gateway, loaded } from "#lib/gateway.ts"
import { refusalOf } from "#lib/problem.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, params, url }) => {
  const picture = await gateway(fetch).call("GET /api/v1/meetings/:id/live", { params: { id: params.id } })
  const notRunning = !picture.ok && refusalOf(picture.problem, "MeetingState") !== undefined
  return { picture: notRunning ? undefined : loaded(picture, url) }
}
