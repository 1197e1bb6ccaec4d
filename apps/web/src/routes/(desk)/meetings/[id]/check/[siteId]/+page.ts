import { addDays, localDate } from "@diemcau/core/Instant"
import { gateway, loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

const lookAheadDays = 14

export const load: PageLoad = async ({ fetch, params, url, parent }) => {
  const { file, me } = await parent()
  const { call } = gateway(fetch)
  const open = file.meeting.siteIds.includes(params.siteId) && ["scheduled", "running"].includes(file.meeting.state)
  if (open) {
    const board = loaded(await call("GET /api/v1/meetings/:id/readiness", { params: { id: params.id } }), url)
    return { siteId: params.siteId, board, nextMeeting: undefined }
  }
  const today = localDate(new Date(me.now))
  const { meetings } = loaded(await call("GET /api/v1/meetings", { query: { from: today, to: addDays(today, lookAheadDays) } }), url)
  const nextMeeting = meetings.find((meeting) => meeting.state === "scheduled" && meeting.siteIds.includes(params.siteId))
  return { siteId: params.siteId, board: undefined, nextMeeting }
}
