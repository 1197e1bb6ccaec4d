import { localDate } from "@diemcau/core/Instant"
import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import { meetingToCopy } from "#lib/registration/source.ts"
import type { PageLoad } from "./$types"

/** A template from nothing, or from a `?registration` or a `?meeting`. */
export const load: PageLoad = async ({ fetch, url, parent }) => {
  const today = localDate(new Date((await parent()).me.now))
  const { call } = patientGateway(fetch)
  const [registration, meeting] = [url.searchParams.get("registration"), url.searchParams.get("meeting")]
  const { sites } = loaded(await call("GET /api/v1/sites"), url)
  return {
    today, all: sites, sites: sites.filter(({ validTo }) => validTo === null || validTo >= today),
    registration: registration === null ? undefined : loaded(await call("GET /api/v1/registrations/:id", { params: { id: registration } }), url).registration,
    meeting: meeting === null ? undefined : loaded(await meetingToCopy({ call }, meeting), url)
  }
}
