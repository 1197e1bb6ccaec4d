import { gateway, loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, params, url, parent }) => {
  const { file } = await parent()
  if (file.meeting.state !== "closed") return { record: undefined }
  const record = await gateway(fetch).call("GET /api/v1/meetings/:id/close-out", { params: { id: params.id } })
  return { record: loaded(record, url) }
}
