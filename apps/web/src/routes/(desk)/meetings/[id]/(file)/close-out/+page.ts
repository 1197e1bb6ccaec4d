import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import { refusalOf } from "#lib/problem.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, params, url }) => {
  const record = await patientGateway(fetch).call("GET /api/v1/meetings/:id/close-out", { params: { id: params.id } })
  // Before the meeting's end there is no record: that is no error, it is what the page says.
  const early = !record.ok && refusalOf(record.problem, "MeetingState") !== undefined
  return { record: early ? undefined : loaded(record, url) }
}
