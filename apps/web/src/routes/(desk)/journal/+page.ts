import { patientGateway } from "#lib/absence.svelte.ts"
import { loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

const pageSize = 50

export const load: PageLoad = async ({ fetch, url }) => {
  const { call } = patientGateway(fetch)
  const read = async (after: number, limit: number) =>
    loaded(await call("GET /api/v1/events", { query: { after: String(after), limit: String(limit) } }), url)
  const { head: last } = await read(0, 1)
  const until = Number(url.searchParams.get("until"))
  const end = Number.isInteger(until) && until > 0 ? Math.min(until, last) : last
  const start = Math.max(0, end - pageSize)
  return { events: end === 0 ? [] : (await read(start, end - start)).events, last, end, start }
}
