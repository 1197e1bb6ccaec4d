import { localDate } from "@diemcau/core/Instant"
import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import { meetingToCopy } from "#lib/registration/source.ts"
import type { PageLoad } from "./$types"

/** What the form begins from: `?draft`, `?template`, or the copy of a `?registration` or a `?meeting`. */
export const load: PageLoad = async ({ fetch, url, parent }) => {
  const { me } = await parent()
  const today = localDate(new Date(me.now))
  const { call } = patientGateway(fetch)
  const id = (name: string) => url.searchParams.get(name) ?? ""
  const asked = {
    draft: id("draft") === "" ? undefined : await call("GET /api/v1/drafts/:id", { params: { id: id("draft") } }),
    template: id("template") === "" ? undefined : loaded(await call("GET /api/v1/templates/:id", { params: { id: id("template") } }), url),
    registration: id("registration") === "" ? undefined : loaded(await call("GET /api/v1/registrations/:id", { params: { id: id("registration") } }), url),
    meeting: id("meeting") === "" ? undefined : loaded(await meetingToCopy({ call }, id("meeting")), url)
  }
  const { sites } = loaded(await call("GET /api/v1/sites"), url)
  const authors = asked.draft?.ok === true && asked.draft.data.authorId !== me.officer.id ? await call("GET /api/v1/drafts") : undefined
  return {
    today, all: sites, sites: sites.filter(({ validTo }) => validTo === null || validTo >= today),
    // A draft that never left another device is not at the centre: this device may still have it.
    draftId: id("draft") === "" ? undefined : id("draft"), draft: asked.draft?.ok === true ? asked.draft.data : undefined,
    authorName: authors?.ok === true ? authors.data.drafts.find((each) => each.id === id("draft"))?.authorName : undefined,
    template: asked.template, registration: asked.registration?.registration, meeting: asked.meeting
  }
}
