import { Refused, type Answer, type Caller } from "../Caller.ts"
import type { Cast, Officials } from "../Cast.ts"

type Request = Answer<"GET /api/v1/meetings/:id">["request"]
export type RegistrationFile = Answer<"GET /api/v1/registrations/:id">

const minute = 60_000

export interface Rehearsal {
  readonly subject: string
  /** Codes of the sites, the main one first. */
  readonly sites: ReadonlyArray<string>
  readonly opensAt: Date
  readonly minutes: number
}

/** What an official types to register it. Everything that a late or an unplanned meeting needs is there. */
export const requestFor = async (officials: Officials, { subject, sites: codes, opensAt, minutes }: Rehearsal): Promise<Request> => {
  const [main, ...members] = await officials.sites(codes)
  return {
    subject: `[Diễn tập] ${subject}`, chair: "Nguyễn Đình Phúc", chairPosition: "Chánh Văn phòng",
    opensAt: opensAt.toISOString(), closesAt: new Date(opensAt.getTime() + minutes * minute).toISOString(),
    mainSiteId: main!.id, memberSiteIds: members.map(({ id }) => id),
    attendees: "Lãnh đạo và chuyên viên các điểm cầu", documentNumber: "", document: null,
    needs: { presentation: false, recording: false, notes: "" },
    contact: { name: "Trần Thị Thu Hà", phone: "0900 000 001", email: "" },
    reason: "Diễn tập trên tỉnh mô phỏng", orderedBy: "Chủ tịch Ủy ban nhân dân tỉnh"
  }
}

/** Registers it as `registrant`; a reset takes it back however far it has come by then. */
export const register = async (cast: Cast, registrant: "registrant" | "operator", request: Request): Promise<RegistrationFile> => {
  const file = await (await cast.as(registrant)).call("POST /api/v1/registrations", { body: { containsStateSecrets: false, request } })
  cast.afterwards((officials) => clearAway(officials, registrant, file.registration.id))
  return file
}

/** The meeting that an approved registration has become. */
export const approve = async (approver: Caller, id: string): Promise<{ readonly meetingId: string; readonly number: string }> => {
  const { registration } = await approver.call("POST /api/v1/registrations/:id/approval", { params: { id }, body: { remarks: "Diễn tập theo kế hoạch" } })
  return { meetingId: registration.meetingId!, number: registration.number }
}

/** Registered and approved. Nothing when one of its sites is held by a real meeting: that is told, and the faults go on alone. */
export const book = async (cast: Cast, rehearsal: Rehearsal): Promise<string | undefined> => {
  const request = await requestFor(cast, rehearsal)
  try {
    const { registration } = await register(cast, "registrant", request)
    cast.say({
      vi: `Người đăng ký gửi đăng ký ${registration.number}: ${request.memberSiteIds.length + 1} điểm cầu`,
      en: `The registrant sent registration ${registration.number}: ${request.memberSiteIds.length + 1} sites`
    })
    const { meetingId } = await approve(await cast.as("approver"), registration.id)
    cast.say({ vi: `Người phê duyệt đã duyệt đăng ký ${registration.number}`, en: `The approver approved registration ${registration.number}` })
    return meetingId
  } catch (cause) {
    if (!(cause instanceof Refused) || cause.problem.code !== "clashes-with-confirmed") throw cause
    cast.say({
      vi: "Các điểm cầu này đang có cuộc họp khác: tình huống chỉ gây sự cố, không lập cuộc họp diễn tập",
      en: "These sites are in another meeting: the scene gives its faults only and holds no meeting of its own"
    })
    return undefined
  }
}

const clearAway = async (officials: Officials, registrant: "registrant" | "operator", id: string): Promise<void> => {
  const { registration } = await (await officials.as(registrant)).call("GET /api/v1/registrations/:id", { params: { id } })
  if (registration.state === "submitted") {
    await (await officials.as(registrant)).call("POST /api/v1/registrations/:id/withdrawal", { params: { id }, body: { reason: "Kết thúc diễn tập" } })
  }
  if (registration.meetingId === null) return
  const params = { id: registration.meetingId }
  const operator = await officials.as("operator")
  const { meeting } = await operator.call("GET /api/v1/meetings/:id", { params })
  if (meeting.state === "running") await operator.call("POST /api/v1/meetings/:id/closing", { params, body: { conclusion: "Kết thúc diễn tập" } })
  if (meeting.state === "scheduled") {
    await (await officials.as("approver")).call("POST /api/v1/meetings/:id/cancellation", { params, body: { reason: "Kết thúc diễn tập" } })
  }
}
