import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, url, untrack, parent }) => {
  const { call } = patientGateway(fetch)
  const here = untrack(() => new URL(url))
  const asked = url.searchParams.get("instrument")
  const { instruments } = loaded(await call("GET /api/v1/regulation/history"), here)
  const instrument = asked !== null && instruments.some(({ number }) => number === asked) ? asked : (await parent()).regulation.instrument.number
  const { texts } = loaded(await call("GET /api/v1/regulation/articles", { query: { instrument } }), here)
  return { instrument, instruments, texts }
}
