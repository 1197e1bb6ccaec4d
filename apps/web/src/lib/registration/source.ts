import type { patientGateway } from "../absence.svelte.ts"
import type { Output, Result } from "../gateway.ts"

type Meeting = Output<"GET /api/v1/meetings/:id">

/** A meeting to begin from. Its letter goes along only for those who may read the registration that carries it. */
export const meetingToCopy = async ({ call }: ReturnType<typeof patientGateway>, id: string): Promise<Result<Meeting>> => {
  const found = await call("GET /api/v1/meetings/:id", { params: { id } })
  if (!found.ok || found.data.request.document === null) return found
  const { ok } = await call("GET /api/v1/registrations/:id", { params: { id: found.data.meeting.registrationId } })
  return ok ? found : { ok: true, data: { ...found.data, request: { ...found.data.request, document: null } } }
}
