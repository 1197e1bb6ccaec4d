import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, params, url, parent, untrack }) => {
  const { me } = await parent()
  if (!me.readings.includes("attendance-answers")) return { attendance: undefined }
  const answers = await patientGateway(fetch).call("GET /api/v1/meetings/:id/attendance-answers", { params: { id: params.id } })
  // Who may see that a meeting is held need not be among those who attend: the page shows nothing of it then.
  return { attendance: !answers.ok && answers.problem.status === 404 ? undefined : loaded(answers, untrack(() => new URL(url))) }
}
