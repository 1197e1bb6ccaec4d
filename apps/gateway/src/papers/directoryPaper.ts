import type { Edition } from "@diemcau/core/Directory"
import { localDate } from "@diemcau/core/Instant"
import type { Unit } from "@diemcau/core/Unit"
import type { Paper } from "./OfficialPaper.ts"

/** "0912 345 678" */
export const telephone = (digits: string): string => /^0\d{9}$/.test(digits) ? `${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}` : digits

/** Danh bạ cán bộ kỹ thuật as it is sent to every site: numbered and dated as it was issued. */
export const directoryPaper = ({ number, issuedAt, issuedByName, note, lines }: Edition, province: string, body: Pick<Unit, "name" | "kind">): Paper => {
  const [year, month, day] = localDate(issuedAt).split("-")
  const lacking = lines.filter(({ technicians }) => technicians.length === 0).length
  return {
    province, body, number: `Số: ${number}`, dated: `${province}, ngày ${day} tháng ${month} năm ${year}`,
    name: "DANH BẠ", about: `Cán bộ kỹ thuật của ${lines.length} điểm cầu hội nghị truyền hình`,
    content: [
      ...(note === "" ? [] : [{ text: note }]),
      ...(lacking === 0 ? [] : [{ text: `Còn ${lacking} điểm cầu chưa có cán bộ kỹ thuật.` }]),
      {
        heading: ["STT", "Điểm cầu", "Cán bộ kỹ thuật", "Chức vụ", "Điện thoại"], widths: [24, "*", 110, 90, 76],
        rows: lines.map(({ siteName, technicians }, n) => [
          { text: String(n + 1), middle: true as const }, siteName,
          ...(technicians.length === 0 ? ["Chưa có cán bộ kỹ thuật", "", ""]
            : [technicians.map(({ name }) => name).join("\n"), technicians.map(({ position }) => position).join("\n"), technicians.map(({ phone }) => telephone(phone)).join("\n")])
        ])
      }
    ],
    receivers: ["- Các điểm cầu;", "- Lưu: đơn vị đầu mối."], author: "NGƯỜI LẬP", signedBy: issuedByName
  }
}
