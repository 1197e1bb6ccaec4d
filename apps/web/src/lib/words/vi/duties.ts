import type { DutyUrgency } from "@diemcau/core/DatedDuty"

export const duties = {
  title: "Nhiệm vụ định kỳ",
  intro: "Việc quy chế giao cho điểm cầu và đơn vị đầu mối theo ngày trong năm, có cuộc họp hay không.",
  scope: { label: "Phạm vi", mine: "Việc của tôi", all: "Toàn tỉnh" },
  year: "Năm",
  empty: "Không có nhiệm vụ nào trong phạm vi này",
  emptyHint: "Nhiệm vụ hiện ở đây từ khi điểm cầu hoạt động, theo các giá trị áp dụng của quy chế.",
  urgency: { escalated: "Quá hạn, đã báo", overdue: "Quá hạn", "due-soon": "Sắp đến hạn", later: "Chưa đến hạn", done: "Đã xong" } satisfies Record<DutyUrgency, string>,
  counted: (done: number, of: number) => `${done}/${of} đã xong`,
  late: (count: number) => `${count} quá hạn`,
  due: (day: string) => `hạn ${day}`,
  holders: (names: string) => `Phụ trách: ${names}`,
  nobody: "Chưa có ai phụ trách",
  fulfilledBy: (name: string, when: string) => `${name} ghi nhận đã làm, ${when}`,
  excusedBy: (name: string, when: string) => `${name} cho miễn, ${when}`,
  reopenedBy: (name: string, when: string) => `${name} mở lại, ${when}`,
  counts: "Có trong danh bạ",
  province: "Đơn vị đầu mối",
  period: { once: "khi bắt đầu hoạt động", quarter: (from: string, year: string) => `kỳ từ tháng ${from}/${year}`, year: (year: string) => `năm ${year}` },
  fulfil: "Đã làm",
  excuse: "Miễn",
  reopen: "Mở lại",
  dialog: {
    fulfil: (what: string) => `Ghi nhận đã làm: ${what}?`,
    excuse: (what: string) => `Miễn: ${what}?`,
    reopen: (what: string) => `Mở lại: ${what}?`,
    keep: "Để nguyên",
    note: "Ghi chú, số văn bản",
    excuseHint: "Nhiệm vụ được miễn không còn nhắc và không tính quá hạn. Lý do được lưu trong nhật ký.",
    reopenHint: "Nhiệm vụ trở lại trạng thái phải làm và được nhắc theo hạn."
  },
  recorded: (what: string) => `Đã ghi nhận: ${what}`
}
