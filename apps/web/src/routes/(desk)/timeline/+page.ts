import { LocalDate, localDate } from "@diemcau/core/Instant"
import { Schema } from "effect"
import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"
import { spanOf, views, type View } from "./span.ts"

const isDate = Schema.is(LocalDate)
const isView = (view: string | null): view is View => (views as ReadonlyArray<string | null>).includes(view)

export const load: PageLoad = async ({ fetch, url, parent }) => {
  const { me } = await parent()
  const [asked, wanted] = [url.searchParams.get("day") ?? "", url.searchParams.get("view")]
  const today = localDate(new Date(me.now))
  const day = isDate(asked) ? asked : today
  const view = isView(wanted) ? wanted : "day"
  const span = spanOf(view, day)
  const { from, to } = span
  const timeline = loaded(await patientGateway(fetch).call("GET /api/v1/timeline", { query: { from, to } }), url)
  return { day, today, view, span, timeline }
}
