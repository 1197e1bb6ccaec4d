import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, params, url, parent }) => {
  const { me } = await parent()
  const { call } = patientGateway(fetch)
  const [file, estate, drafts] = await Promise.all([
    call("GET /api/v1/registrations/:id", { params: { id: params.id } }), call("GET /api/v1/sites"),
    me.duties.includes("register-meetings") ? call("GET /api/v1/drafts") : undefined
  ])
  const begun = drafts?.ok === true ? drafts.data.drafts.find(({ own, revises }) => own && revises === params.id) : undefined
  const draft = begun === undefined ? undefined : await call("GET /api/v1/drafts/:id", { params: { id: begun.id } })
  return { file: loaded(file, url), sites: loaded(estate, url).sites, draft: draft?.ok === true ? draft.data : undefined }
}
