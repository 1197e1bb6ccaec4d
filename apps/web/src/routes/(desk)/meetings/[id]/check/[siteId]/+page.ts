import { addDays, localDate } from "@diemcau/core/Instant"
import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

const lookAheadDays = 14

export const load: PageLoad = async ({ fetch, params, url, parent }) => {
  const { call } = patientGateway(fetch)
  const { me } = await parent()
  const today = localDate(new Date(me.now))
  const [board, meetings] = await Promise.all([
    call("GET /api/v1/meetings/:id/readiness", { params: { id: params.id } }),
    call("GET /api/v1/meetings", { query: { from: today, to: addDays(today, lookAheadDays) } })
  ])
  return {
    siteId: params.siteId,
    board: loaded(board, url),
    /** Where to go on when this checklist is over; the checklist itself does not need it. */
    nextMeeting: meetings.ok
      ? meetings.data.meetings.find((meeting) => meeting.id !== params.id && meeting.state === "scheduled" && meeting.siteIds.includes(params.siteId))
      : undefined
  }
}
