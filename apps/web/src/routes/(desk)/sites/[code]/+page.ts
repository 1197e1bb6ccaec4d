import { addDays, localDate } from "@diemcau/core/Instant"
import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

const lookAheadDays = 14

export const load: PageLoad = async ({ fetch, params, url, parent }) => {
  const { call } = patientGateway(fetch)
  const { me } = await parent()
  const today = localDate(new Date(me.now))
  const reading = me.readings.includes("meetings")
  const [site, meetings] = await Promise.all([
    call("GET /api/v1/sites/:code", { params: { code: params.code } }),
    reading ? call("GET /api/v1/meetings", { query: { from: today, to: addDays(today, lookAheadDays) } }) : undefined
  ])
  const entry = loaded(site, url)
  return {
    site: entry,
    /** undefined when the schedule could not be read: the site's page is still of use without it. */
    meetings: meetings?.ok
      ? meetings.data.meetings.filter((meeting) => meeting.siteIds.includes(entry.id) && ["scheduled", "running"].includes(meeting.state))
      : undefined
  }
}
