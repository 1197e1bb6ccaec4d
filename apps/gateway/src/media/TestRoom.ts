import type { TestGateway } from "../TestGateway.ts"

let hours = 0

/** A meeting of these sites, registered by the registrant and approved; in an hour of its own. */
export const scheduledMeeting = async (gateway: TestGateway, siteIds: ReadonlyArray<string> = gateway.siteIds.slice(0, 4)): Promise<string> => {
  const at = new Date(Date.parse("2026-11-30T01:00:00.000Z") + hours++ * 3_600_000)
  const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", {
    containsStateSecrets: false,
    request: {
      subject: "Họp trên trình duyệt", chair: "A B", chairPosition: "", opensAt: at.toISOString(), closesAt: new Date(at.getTime() + 1_800_000).toISOString(),
      mainSiteId: siteIds[0], memberSiteIds: siteIds.slice(1), attendees: "", documentNumber: "", document: null,
      needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: ""
    }
  })
  const approved = await gateway.call("approver", "POST", `/api/v1/registrations/${sent.body.registration.id}/approval`, { remarks: "Cho phép, vì việc gấp" })
  return approved.body.registration.meetingId
}

/** The same, running. */
export const runningMeeting = async (gateway: TestGateway, siteIds?: ReadonlyArray<string>): Promise<string> => {
  const id = await scheduledMeeting(gateway, siteIds)
  await gateway.call("operator", "POST", `/api/v1/meetings/${id}/connection`, { reason: "Kết nối sớm để thử tiếng" })
  return id
}
