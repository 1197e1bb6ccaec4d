import { LocalDate, localDate } from "@diemcau/core/Instant"
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
  return { day, today, ...loaded(await patientGateway(fetch).call("GET /api/v1/capacity", { query: { day } }), url) }
}
