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
  const keeps = me.duties.includes("keep-estate")
  const [site, meetings, units, maintenance] = await Promise.all([
    call("GET /api/v1/sites/:code", { params: { code: params.code } }),
    reading ? call("GET /api/v1/meetings", { query: { from: today, to: addDays(today, lookAheadDays) } }) : undefined,
    keeps ? call("GET /api/v1/units") : undefined,
    call("GET /api/v1/maintenance", { query: {} })
  ])
  const entry = loaded(site, url)
  const keepsRooms = me.duties.includes("keep-rooms")
  const sites = entry.successorId === null && !keepsRooms ? undefined : await call("GET /api/v1/sites")
  return {
    site: entry,
    /** Every line of the province: one may carry a line of this site. */
    lines: keepsRooms && sites?.ok ? sites.data.sites.flatMap(({ name: siteName, lines }) => lines.map((line) => ({ ...line, siteName }))) : [],
    maintenance: maintenance.ok
      ? maintenance.data.windows.filter(({ state, scope, siteIds }) => state !== "cancelled" && (scope.kind === "centre" || siteIds.includes(entry.id)))
      : [],
    units: units?.ok ? units.data.units : [],
    successor: sites?.ok ? sites.data.sites.find(({ id }) => id === entry.successorId) : undefined,
    /** undefined when the schedule could not be read: the site's page is still of use without it. */
    meetings: meetings?.ok
      ? meetings.data.meetings.filter((meeting) => meeting.siteIds.includes(entry.id) && ["scheduled", "running"].includes(meeting.state))
      : undefined
  }
}
