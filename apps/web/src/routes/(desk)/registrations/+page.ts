import type { RegistrationState } from "@diemcau/core/Registration"
import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

const states: ReadonlyArray<string> = ["submitted", "sent-back", "waiting", "approved", "refused", "withdrawn"] satisfies ReadonlyArray<RegistrationState>

export const load: PageLoad = async ({ fetch, url, parent }) => {
  const { me } = await parent()
  const { call } = patientGateway(fetch)
  const asked = url.searchParams.get("state") ?? ""
  const state = states.includes(asked) ? (asked as RegistrationState) : undefined
  const [result, drafts] = await Promise.all([
    call("GET /api/v1/registrations", { query: state === undefined ? {} : { state } }),
    me.duties.includes("register-meetings") ? call("GET /api/v1/drafts") : undefined
  ])
  return { ...loaded(result, url), state, drafts: drafts?.ok === true ? drafts.data.drafts : [] }
}
