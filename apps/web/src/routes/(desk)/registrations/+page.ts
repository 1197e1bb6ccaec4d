import type { RegistrationState } from "@diemcau/core/Registration"
import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

const states: ReadonlyArray<string> = ["submitted", "sent-back", "waiting", "approved", "refused", "withdrawn"] satisfies ReadonlyArray<RegistrationState>

export const load: PageLoad = async ({ fetch, url }) => {
  const asked = url.searchParams.get("state") ?? ""
  const state = states.includes(asked) ? (asked as RegistrationState) : undefined
  const result = await patientGateway(fetch).call("GET /api/v1/registrations", { query: state === undefined ? {} : { state } })
  return { ...loaded(result, url), state }
}
