import { gateway, loaded } from "#lib/gateway.ts"
import type { PageLoad } from "./$types"

export const load: PageLoad = async ({ fetch, params, url, parent }) => {
  const { file } = await parent()
  if (file.meeting.state !== "running") return { picture: undefined }
  const picture = await gateway(fetch).call("GET /api/v1/meetings/:id/live", { params: { id: params.id } })
  return { picture: loaded(picture, url) }
}
