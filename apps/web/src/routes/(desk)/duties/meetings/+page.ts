import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded, type Input } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

type Query = NonNullable<Input<"GET /api/v1/duties/meetings">["query"]>

/** What is missing today, unless something else was chosen: what people come for in the morning. */
export const load: PageLoad = async ({ fetch, url, untrack }) => {
  const asked = Object.fromEntries([...url.searchParams].filter(([, value]) => value !== ""))
  const { state = "missing", ...rest } = asked
  const query = { ...rest, ...(state === "all" ? {} : { state }) } as Query
  const found = await patientGateway(fetch).call("GET /api/v1/duties/meetings", { query })
  return { ...loaded(found, untrack(() => new URL(url))), asked: { kind: asked["kind"] ?? "", place: asked["place"] ?? "", state } }
}
