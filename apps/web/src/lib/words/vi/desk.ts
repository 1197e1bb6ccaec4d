import type { Obligation } from "@diemcau/core/Obligation"

interface About {
  readonly subject: string
  readonly number: string
}

export const desk = {
  title: "Việc hôm nay",
  overdue: "Quá hạn",
  today: "Đến hạn hôm nay",
  soon: "Sắp đến hạn",
  done: "Đã xong hôm nay",
  group: (name: string, count: number) => `${name} (${count})`,
  empty: "Hôm nay không có việc đến hạn",
  emptyNext: (what: string, when: string) => `Việc gần nhất: ${what}, ${when}.`,
  emptyNone: "Việc mới sẽ hiện ở đây khi có đăng ký hoặc cuộc họp liên quan.",
  doneAt: (time: string) => `xong lúc ${time}`,
  progress: (done: number, of: number) => `${done}/${of}`,
  kinds: {
    "decide-registration": ({ subject, number }: About) => `Xem xét đăng ký ${number}: ${subject}`,
    "revise-registration": ({ subject, number }: About) => `Bổ sung đăng ký ${number}: ${subject}`,
    "meet-condition": ({ subject, number }: About) => `Đáp ứng điều kiện phê duyệt ${number}: ${subject}`,
    "settle-condition": ({ subject, number }: About) => `Xem điều kiện phê duyệt ${number}: ${subject}`,
    "check-room": ({ subject }: About) => `Kiểm tra phòng họp: ${subject}`,
    "be-present": ({ subject }: About) => `Có mặt tại điểm cầu: ${subject}`,
    "watch-readiness": ({ subject }: About) => `Theo dõi kiểm tra trước họp: ${subject}`,
    "connect-meeting": ({ subject }: About) => `Kết nối các điểm cầu: ${subject}`,
    "run-meeting": ({ subject }: About) => `Điều khiển cuộc họp: ${subject}`,
    "attend-meeting": ({ subject }: About) => `Dự họp: ${subject}`,
    "send-papers": ({ subject }: About) => `Gửi tài liệu họp: ${subject}`,
    "answer-attendance": ({ subject }: About) => `Trả lời dự họp: ${subject}`,
    "record-conclusion": ({ subject }: About) => `Thông báo kết luận: ${subject}`,
    "name-technician": ({ subject }: About) => `Bố trí cán bộ phụ trách kỹ thuật: ${subject}`,
    "post-room-rules": ({ subject }: About) => `Niêm yết nội quy phòng họp: ${subject}`,
    "inspect-site": ({ subject }: About) => `Kiểm tra định kỳ: ${subject}`,
    "yearly-estimate": ({ subject }: About) => `Dự toán kinh phí năm sau: ${subject}`,
    "year-end-report": ({ subject }: About) => `Báo cáo đánh giá cuối năm: ${subject}`,
    "system-estimate": () => "Dự toán kinh phí năm sau của toàn hệ thống",
    "list-technicians": () => "Lập danh sách cán bộ kỹ thuật"
  } satisfies Record<Obligation["kind"], (about: About) => string>,
  actions: {
    "decide-registration": "Xem xét",
    "revise-registration": "Bổ sung",
    "meet-condition": "Mở điều kiện",
    "settle-condition": "Mở điều kiện",
    "check-room": "Mở phiếu kiểm tra",
    "be-present": "Báo có mặt",
    "watch-readiness": "Mở bảng kiểm tra",
    "connect-meeting": "Mở phòng điều khiển",
    "run-meeting": "Mở phòng điều khiển",
    "attend-meeting": "Xem cuộc họp",
    "send-papers": "Gửi tài liệu",
    "record-conclusion": "Ghi nhận",
    "answer-attendance": "Trả lời",
    "name-technician": "Mở nhiệm vụ",
    "post-room-rules": "Mở nhiệm vụ",
    "inspect-site": "Mở nhiệm vụ",
    "yearly-estimate": "Mở nhiệm vụ",
    "year-end-report": "Mở nhiệm vụ",
    "system-estimate": "Mở nhiệm vụ",
    "list-technicians": "Mở nhiệm vụ"
  } satisfies Record<Obligation["kind"], string>
}
