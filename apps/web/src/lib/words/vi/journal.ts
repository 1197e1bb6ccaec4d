import type { ProcedureName, Subject } from "@diemcau/core/Procedure"

export const journal = {
  title: "Nhật ký",
  intro: "Mỗi quyết định là một dòng không sửa được, nối với dòng trước bằng mã băm.",
  empty: "Chưa có dòng nhật ký nào",
  newest: "Mới nhất trước",
  older: "Xem các dòng trước đó",
  newer: "Về dòng mới nhất",
  range: (from: number, to: number, last: number) => `Dòng ${from}–${to} trong ${last}`,
  columns: { position: "Số", at: "Thời điểm", officer: "Người thực hiện", event: "Việc", subject: "Về", articles: "Căn cứ" },
  subjects: {
    registration: "Đăng ký",
    meeting: "Cuộc họp",
    readiness: "Kiểm tra",
    endpoint: "Thiết bị",
    provision: "Quy định",
    attachment: "Văn bản"
  } satisfies Record<Subject, string>,
  details: "Nội dung thay đổi",
  hash: "Mã băm",
  /** Naming the deed: a button, a duty. */
  procedures: {
    "attachment.keep": "Lưu văn bản kèm theo",
    "registration.submit": "Gửi đăng ký",
    "registration.revise": "Sửa và gửi lại đăng ký",
    "registration.withdraw": "Rút đăng ký",
    "registration.approve": "Phê duyệt",
    "registration.refuse": "Từ chối",
    "registration.send-back": "Trả lại để bổ sung",
    "readiness.probe": "Thăm dò thiết bị",
    "readiness.confirm": "Xác nhận mục kiểm tra",
    "readiness.close": "Chốt kiểm tra trước giờ khai mạc",
    "meeting.connect": "Kết nối các điểm cầu",
    "meeting.set-microphones": "Tắt, bật micro",
    "meeting.hang-up": "Ngắt điểm cầu",
    "meeting.redial": "Gọi lại điểm cầu",
    "meeting.close": "Kết thúc cuộc họp",
    "meeting.cancel": "Hủy cuộc họp",
    "endpoint.configure": "Cấu hình thiết bị đầu cuối",
    "endpoint.reconnect": "Thử kết nối lại thiết bị",
    "endpoint.trust-host-key": "Chấp nhận khóa nhận dạng mới của thiết bị",
    "provision.amend": "Sửa giá trị áp dụng"
  } satisfies Record<ProcedureName, string>,
  /** Telling that it was done: a line of history. */
  events: {
    "attachment.keep": "Đã lưu văn bản kèm theo",
    "registration.submit": "Đã gửi đăng ký",
    "registration.revise": "Đã sửa và gửi lại đăng ký",
    "registration.withdraw": "Đã rút đăng ký",
    "registration.approve": "Đã phê duyệt, điểm cầu được giữ lịch",
    "registration.refuse": "Đã từ chối",
    "registration.send-back": "Đã trả lại để bổ sung",
    "readiness.probe": "Đã thăm dò thiết bị",
    "readiness.confirm": "Đã xác nhận một mục kiểm tra",
    "readiness.close": "Đã chốt kiểm tra trước giờ khai mạc",
    "meeting.connect": "Đã bắt đầu kết nối các điểm cầu",
    "meeting.set-microphones": "Đã yêu cầu tắt, bật micro",
    "meeting.hang-up": "Đã ngắt một điểm cầu",
    "meeting.redial": "Đã gọi lại một điểm cầu",
    "meeting.close": "Đã kết thúc cuộc họp",
    "meeting.cancel": "Đã hủy cuộc họp",
    "endpoint.configure": "Đã cấu hình thiết bị đầu cuối",
    "endpoint.reconnect": "Đã thử kết nối lại thiết bị",
    "endpoint.trust-host-key": "Đã chấp nhận khóa nhận dạng mới của thiết bị",
    "provision.amend": "Đã sửa giá trị áp dụng"
  } satisfies Record<ProcedureName, string>
}
