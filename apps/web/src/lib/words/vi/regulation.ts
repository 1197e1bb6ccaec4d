import type { Article, Grade, ProvisionKey, ProvisionUnit } from "@diemcau/core/Regulation"

export const regulation = {
  title: "Quy chế",
  contents: "Mục lục",
  parts: {
    general: "Quy định chung",
    responsibilities: "Trách nhiệm",
    requirements: "Yêu cầu và trình tự"
  } satisfies Record<Article["part"], string>,
  issued: (number: string, date: string, issuer: string) => `Quyết định ${number} ngày ${date} của ${issuer}`,
  size: (chapters: number, articles: number) => `${chapters} chương, ${articles} điều`,
  summaryNote: "Tóm tắt theo nguồn công khai, không phải nguyên văn.",
  noNumber: "Chưa nhập số điều",
  applied: "Áp dụng trong hệ thống",
  noProvisions: "Chưa có giá trị nào được áp dụng theo điều này.",
  unset: "Chưa có con số",
  enforcedBy: (rule: string) => `Hệ thống kiểm tra: ${rule}`,
  notEnforced: "Chưa kiểm tra tự động",
  validFrom: (moment: string) => `Áp dụng từ ${moment}`,
  showVersions: "Xem các lần thay đổi",
  grades: {
    S: "Theo quy chế của tỉnh",
    L: "Theo văn bản trung ương",
    R: "Theo quy chế nơi khác",
    P: "Theo thông lệ",
    V: "Theo nhà sản xuất",
    "?": "Giá trị mặc định, tỉnh cần quyết định"
  } satisfies Record<Grade, string>,
  grade: "Mức căn cứ",
  units: {
    second: "giây", minute: "phút", hour: "giờ", day: "ngày", "working-day": "ngày làm việc", month: "tháng", officer: "người", port: "cổng", "kbit/s": "kbit/s"
  } satisfies Record<ProvisionUnit, string>,
  rules: {
    "schedule.preparation": "khi gửi đăng ký",
    "schedule.ports": "khi gửi đăng ký",
    "registration.notice": "khi gửi đăng ký",
    "registration.technicians": "khi gửi đăng ký",
    "registration.decision-due": "hạn trả lời trên trang việc hôm nay",
    "readiness.close": "chốt kiểm tra đúng giờ",
    "readiness.probe": "lịch thăm dò thiết bị",
    "Conduct.plan": "điều khiển cuộc gọi",
    "datedDutiesOf": "nhiệm vụ định kỳ"
  } as Readonly<Record<string, string>>,
  /** Short names, for a chip or a heading; the full subject comes with the provision. */
  provisions: {
    "check-complete-before": "Hoàn tất kiểm tra",
    "probe-first-before": "Thăm dò lần đầu",
    "probe-last-before": "Thăm dò lần cuối",
    "technician-present-before": "Cán bộ kỹ thuật có mặt",
    "technicians-per-site": "Số cán bộ kỹ thuật",
    "registration-notice": "Gửi đăng ký trước",
    "registration-unplanned-under": "Ngưỡng họp đột xuất",
    "decision-within": "Hạn trả lời đăng ký",
    "papers-before": "Gửi tài liệu trước",
    "attendance-answer-before": "Trả lời dự họp trước",
    "delegates-seated-before": "Đại biểu ổn định chỗ",
    "conclusion-within": "Hạn thông báo kết luận",
    "inspection-interval": "Chu kỳ kiểm tra định kỳ",
    "year-end-report-due": "Hạn báo cáo cuối năm",
    "recording-kept": "Thời gian lưu ghi hình",
    "room-rules-within": "Niêm yết nội quy phòng họp",
    "technician-named-within": "Bố trí cán bộ kỹ thuật",
    "estimate-due": "Gửi dự toán kinh phí",
    "technician-list-due": "Lập danh sách cán bộ kỹ thuật",
    "duty-reminder-before": "Nhắc nhiệm vụ định kỳ",
    "duty-escalation-after": "Báo nhiệm vụ quá hạn",
    "meeting-duty-reminder-before": "Nhắc việc của cuộc họp",
    "meeting-duty-escalation-after": "Báo việc của cuộc họp quá hạn",
    "redial-first": "Gọi lại lần thứ nhất",
    "redial-second": "Gọi lại lần thứ hai",
    "redial-then": "Các lần gọi lại sau",
    "preparation-between": "Thời gian chuẩn bị giữa hai cuộc họp",
    "central-ports": "Số cổng của máy chủ trung tâm",
    "offer-answer-within": "Hạn trả lời khi được mời nhận chỗ trống",
    "call-rate": "Tốc độ cuộc gọi"
  } satisfies Record<ProvisionKey, string>,
  holidays: "Ngày nghỉ và ngày làm bù",
  holidayKinds: { holiday: "Ngày nghỉ", "make-up": "Làm bù" },
  amend: {
    open: "Sửa giá trị",
    title: (subject: string) => `Sửa giá trị: ${subject}`,
    now: (value: string) => `Đang áp dụng: ${value}`,
    amount: "Giá trị mới",
    unit: "Đơn vị",
    next: "Xem lại",
    confirmTitle: (subject: string) => `Áp dụng giá trị mới cho “${subject}”?`,
    change: (before: string, after: string) => `${before} → ${after}`,
    consequence: "Áp dụng ngay cho đăng ký và cuộc họp từ lúc này. Giá trị cũ vẫn còn trong lịch sử; người sửa và thời điểm được ghi vào nhật ký.",
    submit: "Áp dụng giá trị mới",
    saved: (subject: string, value: string) => `Đã áp dụng ${value} cho “${subject}”`
  },
  matrix: {
    title: "Trách nhiệm",
    intro: "Ai chịu trách nhiệm việc gì, theo điều nào. Bảng này cũng là bảng phân quyền của hệ thống.",
    duties: "Việc phải làm",
    readings: "Việc được xem",
    subject: "Nội dung",
    articles: "Căn cứ",
    reach: { "own-unit": "đơn vị mình", "own-site": "điểm cầu mình", province: "toàn tỉnh" },
    nobody: "không",
    clock: "Hệ thống tự làm theo giờ"
  }
}
