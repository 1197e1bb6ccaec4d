import { roomCheckKeys } from "@diemcau/core/readiness/checks"
import type { Scene } from "../Scene.ts"
import { book } from "./rehearsal.ts"

const victim = "so-tai-chinh"
const sites = ["vp-ubnd", victim, "so-noi-vu", "so-tu-phap", "so-cong-thuong", "thanh-tra"]

/** Two hours ahead: the check is still open, so that the board can change under the eyes of the audience. */
const ahead = 2 * 3_600_000

export const cameraFails: Scene = {
  title: { vi: "Camera hỏng", en: "Camera fails" },
  seen: {
    vi: "Camera ở Sở Tài chính hỏng trước cuộc họp; hệ thống tự phát hiện khi kiểm tra và nêu đúng điểm cầu, đúng hạng mục, đúng điều của quy chế.",
    en: "The camera at the Department of Finance fails before a meeting; the check finds it by itself and names the site, the item and the article."
  },
  look: [{ path: "/meetings", role: "operator", text: { vi: "Lịch họp, rồi mở bảng kiểm tra trước họp", en: "Meetings, then the readiness board" } }],
  expected: [
    { vi: "Năm điểm cầu đạt, một điểm cầu không đạt vì camera.", en: "Five sites are ready, one has failed for its camera." },
    { vi: "Gỡ sự cố ở điểm cầu; bấm \"Thăm dò ngay\" thì điểm cầu đạt.", en: "Lift the fault at the site and probe again: the site is ready." }
  ],
  faults: [{ site: victim, fault: "no-camera" }],
  act: async (cast) => {
    const meetingId = await book(cast, { subject: "Giao ban công tác tài chính", sites, opensAt: new Date(Date.now() + ahead), minutes: 60 })
    await cast.giveFaults()
    if (meetingId === undefined) return
    const operator = await cast.as("operator")
    const params = { id: meetingId }
    for (const { id: siteId } of await cast.sites(sites)) {
      for (const item of roomCheckKeys) {
        await operator.call("POST /api/v1/meetings/:id/sites/:siteId/checks", { params: { ...params, siteId }, body: { item, verdict: "pass", note: "" } })
      }
    }
    cast.say({ vi: "Cán bộ đã xác nhận phần kiểm tra tại phòng của cả sáu điểm cầu", en: "The rooms' own checks are confirmed at all six sites" })
    const { ready, failed } = await operator.call("POST /api/v1/meetings/:id/readiness/probe", { params })
    cast.say(
      { vi: `Hệ thống hỏi từng thiết bị: ${ready} điểm cầu đạt, ${failed} không đạt`, en: `The platform asked every codec: ${ready} sites ready, ${failed} failed` },
      [{ path: `/meetings/${meetingId}/readiness`, role: "operator", text: { vi: "Bảng kiểm tra trước họp", en: "Readiness board" } }]
    )
  }
}
