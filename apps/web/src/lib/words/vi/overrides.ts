import type { OverrideRule } from "@diemcau/core/Override"

export const overrides = {
  title: "Ngoại lệ",
  link: "Xem các trường hợp ngoại lệ",
  intro: "Mỗi lần một quy định được vượt hoặc được miễn: ai quyết định, khi nào, vì sao. Chọn một con số để xem các dòng của nó.",
  year: "Năm",
  total: (count: number) => `${count} lần`,
  none: (year: number) => `Năm ${year} không có ngoại lệ nào`,
  noneHint: "Đăng ký muộn, đột xuất, ưu tiên, kiểm tra rút ngắn hay miễn nhiệm vụ sẽ được đếm ở đây.",
  byRule: "Theo quy định",
  byUnit: "Theo cơ quan, đơn vị",
  byMonth: "Theo tháng",
  month: (month: string) => `Tháng ${month.slice(5)}/${month.slice(0, 4)}`,
  rows: "Các lần ngoại lệ",
  clear: "Bỏ lọc",
  only: (what: string) => `Chỉ xem: ${what}`,
  chosen: "Đang chọn",
  download: "Tải bảng tính (XLSX)",
  decidedBy: "Người quyết định",
  clock: "Tự động theo giờ",
  reason: "Lý do",
  noReason: "Không ghi lý do",
  province: "Toàn tỉnh",
  open: (number: string) => `Mở ${number}`,
  rules: {
    "registration.late": "Đăng ký muộn",
    "registration.unplanned": "Đăng ký đột xuất",
    "registration.technicians": "Thiếu cán bộ kỹ thuật",
    "schedule.pending": "Trùng giờ với đăng ký chờ duyệt",
    "schedule.preparation": "Không đủ thời gian chuẩn bị giữa hai cuộc họp",
    "schedule.chair": "Người chủ trì có cuộc họp cùng giờ",
    "schedule.preemption": "Lấy chỗ của cuộc họp đã duyệt",
    "check.shortened": "Kiểm tra kỹ thuật rút ngắn",
    "check.opened-unready": "Khai mạc khi còn điểm cầu chưa sẵn sàng",
    "duty.excused": "Miễn nhiệm vụ định kỳ"
  } satisfies Record<OverrideRule, string>
}
