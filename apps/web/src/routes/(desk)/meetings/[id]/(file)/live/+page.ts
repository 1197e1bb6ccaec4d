import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import { refusalOf } from "#lib/problem.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, params, url }) => {
  const picture = await patientGateway(fetch).call("GET /api/v1/meetings/:id/live", { params: { id: params.id } })
  const notRunning = !picture.ok && refusalOf(picture.problem, "MeetingState") !== undefined
  return { picture: notRunning ? undefined : loaded(picture, url) }
}
