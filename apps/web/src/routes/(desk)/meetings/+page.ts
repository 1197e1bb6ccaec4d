import { addDays, LocalDate, localDate, weekday } from "@diemcau/core/Instant"
import { Schema } from "effect"
import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

const isDate = Schema.is(LocalDate)

export const load: PageLoad = async ({ fetch, url, parent }) => {
  const { me } = await parent()
  const asked = url.searchParams.get("day") ?? ""
  const today = localDate(new Date(me.now))
  const day = isDate(asked) ? asked : today
  const view = url.searchParams.get("view") === "week" ? "week" as const : "day" as const
  // Weeks begin on Monday.
  const from = view === "week" ? addDays(day, -((weekday(day) + 6) % 7)) : day
  const to = view === "week" ? addDays(from, 6) : day
  const { call } = patientGateway(fetch)
  // The sites with their technical officers are only for the paper: without them the schedule is still read.
  const [list, estate, maintenance] = await Promise.all([
    call("GET /api/v1/meetings", { query: { from, to } }), call("GET /api/v1/sites"), call("GET /api/v1/maintenance", { query: { from } })
  ])
  return {
    day, today, view, from, to, meetings: loaded(list, url).meetings, sites: estate.ok ? estate.data.sites : [],
    maintenance: maintenance.ok ? maintenance.data.windows.filter(({ state, opensAt }) => state === "confirmed" && localDate(new Date(opensAt)) <= to) : []
  }
}
