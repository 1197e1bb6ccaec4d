import { localDate, localTime, weekday, zone, type LocalDate } from "@diemcau/core/Instant"
import { isOff } from "@diemcau/core/meeting/lifecycle"
import type { Contact } from "@diemcau/core/Officer"
import { partOfDay, weekNumber } from "@diemcau/core/schedule/week"
import type { Site } from "@diemcau/core/Site"
import type { Unit } from "@diemcau/core/Unit"
import type { MeetingRow } from "../api/meetings.ts"
import { telephone } from "./directoryPaper.ts"
import type { Cell, Paper } from "./OfficialPaper.ts"

type Place = Pick<Site, "id" | "name"> & { readonly technicians: ReadonlyArray<Contact> }

export interface Week {
  readonly province: string
  readonly body: Pick<Unit, "name" | "kind">
  readonly from: LocalDate
  readonly to: LocalDate
  /** Those that its reader may read. */
  readonly meetings: ReadonlyArray<MeetingRow>
  readonly sites: ReadonlyArray<Place>
  readonly now: Date
  readonly by: string
}

const weekdays = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"]
const parts = { morning: "Sáng", afternoon: "Chiều", evening: "Tối" } as const
const dayMonthYear = (day: LocalDate): string => day.split("-").reverse().join("/")
const hours = ({ opensAt, closesAt }: MeetingRow): string => `${localTime(opensAt)}–${localTime(closesAt)}`

/** Lịch công tác tuần của hệ thống: what is held, by days, and whom to call at the sites that take part. */
export const schedulePaper = ({ province, body, from, to, meetings, sites, now, by }: Week): Paper => {
  const held = meetings.filter((meeting) => !isOff(meeting)).sort((a, b) => a.opensAt.getTime() - b.opensAt.getTime())
  const days = [...Map.groupBy(held, ({ opensAt }) => localDate(opensAt))]
  const names = new Map(sites.map(({ id, name }) => [id, name]))
  const changed = held.filter(({ revision }) => revision > 0).length
  const membersOf = ({ siteIds, mainSiteId }: MeetingRow): string => {
    const members = siteIds.filter((id) => id !== mainSiteId)
    return members.length === sites.length - 1 ? `Thành phần: ${members.length} điểm cầu còn lại của tỉnh` : `Thành phần (${members.length}): ${members.map((id) => names.get(id) ?? "").join("; ")}`
  }
  const row = (meeting: MeetingRow): ReadonlyArray<Cell> => [
    { strong: parts[partOfDay(meeting.opensAt)], text: `${hours(meeting)}${meeting.revision > 0 ? `\nĐiều chỉnh lần ${meeting.revision}` : ""}`, middle: true },
    { strong: meeting.subject, text: `Đăng ký số ${meeting.number}, ${meeting.unitName}` },
    meeting.chair, meeting.attendees, { strong: `Chính: ${meeting.mainSiteName}`, text: membersOf(meeting) }, meeting.unitName
  ]
  const atWork = sites.map((site) => ({ site, times: held.filter(({ siteIds }) => siteIds.includes(site.id)) })).filter(({ times }) => times.length > 0)
  return {
    province, body, name: "LỊCH CÔNG TÁC TUẦN CỦA HỆ THỐNG HỘI NGHỊ TRUYỀN HÌNH", wide: true,
    about: `Tuần ${weekNumber(from)}, từ ngày ${dayMonthYear(from)} đến ngày ${dayMonthYear(to)}${changed > 0 ? ` (đã điều chỉnh ${changed} cuộc họp)` : ""}`,
    content: held.length === 0 ? [{ text: "Không có cuộc họp." }] : [
      {
        heading: ["Thứ, ngày", "Giờ", "Nội dung", "Chủ trì", "Thành phần", "Điểm cầu", "Chuẩn bị"], widths: [62, 74, "*", 84, 84, 150, 84],
        rows: days.flatMap(([day, its]) => its.map((meeting, n) => [
          n === 0 ? { strong: weekdays[weekday(day)]!, text: dayMonthYear(day), middle: true as const, rows: its.length } : null, ...row(meeting)
        ]))
      },
      { heading: "Cán bộ kỹ thuật tại các điểm cầu" },
      {
        heading: ["STT", "Điểm cầu", "Cán bộ kỹ thuật", "Điện thoại", "Giờ họp"], widths: [24, "*", 150, 80, 200],
        rows: atWork.map(({ site: { name, technicians }, times }, n) => [
          { text: String(n + 1), middle: true as const }, name,
          ...(technicians.length === 0 ? ["Chưa phân công", ""] : [technicians.map((one) => one.name).join("\n"), technicians.map((one) => telephone(one.phone)).join("\n")]),
          times.map((meeting) => `${hours(meeting)} (${dayMonthYear(localDate(meeting.opensAt)).slice(0, 5)})`).join("; ")
        ])
      },
      { text: `Lập lúc ${localTime(now)} ngày ${dayMonthYear(localDate(now))}. Giờ ghi trong lịch là ${zone.words.vi}.` }
    ],
    receivers: ["- Các điểm cầu có tên trong lịch;", "- Lưu: VT."], author: "NGƯỜI LẬP LỊCH", signedBy: by
  }
}
