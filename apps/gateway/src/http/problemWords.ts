import type { Bilingual } from "@diemcau/core/Text"

/** A problem's stable code, its HTTP status and its words. */
export interface ProblemEntry {
  readonly code: string
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 431 | 500 | 503
  readonly message: Bilingual
}

/** Problems of the transport, before or beside the domain. */
export const transportProblems = {
  "invalid-input": { code: "invalid-input", status: 422, message: { vi: "Có mục cần sửa", en: "Some fields need fixing" } },
  "json-unreadable": { code: "json-unreadable", status: 400, message: { vi: "Nội dung gửi lên không phải JSON đọc được", en: "The body is not readable JSON" } },
  "json-key-repeated": { code: "json-key-repeated", status: 400, message: { vi: "Nội dung gửi lên có mục ghi hai lần", en: "The body names a key twice" } },
  "request-unreadable": { code: "request-unreadable", status: 400, message: { vi: "Yêu cầu không đúng dạng HTTP", en: "This is no request in HTTP" } },
  "headers-too-large": { code: "headers-too-large", status: 431, message: { vi: "Phần đầu của yêu cầu quá lớn", en: "The request's headers are too large" } },
  "body-broken-off": { code: "body-broken-off", status: 400, message: { vi: "Nội dung gửi lên bị đứt giữa chừng", en: "The body broke off" } },
  "body-too-large": { code: "body-too-large", status: 413, message: { vi: "Nội dung gửi lên quá lớn", en: "The body is too large" } },
  "media-type": { code: "media-type", status: 415, message: { vi: "Nội dung phải là application/json, không nén", en: "The body must be application/json, not compressed" } },
  "not-signed-in": { code: "not-signed-in", status: 401, message: { vi: "Phiên làm việc hết hạn hoặc chưa đăng nhập", en: "Not signed in, or the session has ended" } },
  "password-change-needed": { code: "password-change-needed", status: 403, message: { vi: "Đổi mật khẩu lần đầu trước khi làm việc khác", en: "Change the first password before anything else" } },
  "insecure-transport": { code: "insecure-transport", status: 403, message: { vi: "Kết nối này không mã hóa nên không nhận mật khẩu và phiên làm việc; mở lại bằng https://", en: "This connection is not encrypted: no password and no session is taken here; use https://" } },
  "sign-in-refused": { code: "sign-in-refused", status: 401, message: { vi: "Tài khoản hoặc mật khẩu không đúng", en: "Account or password is wrong" } },
  "too-many-attempts": { code: "too-many-attempts", status: 429, message: { vi: "Quá nhiều lần thử; chờ rồi thử lại", en: "Too many attempts; wait and try again" } },
  "cross-site": { code: "cross-site", status: 403, message: { vi: "Yêu cầu đến từ trang khác bị từ chối", en: "A request from another site is refused" } },
  "no-such-route": { code: "no-such-route", status: 404, message: { vi: "Không có địa chỉ này", en: "No such address" } },
  "method-not-allowed": { code: "method-not-allowed", status: 405, message: { vi: "Địa chỉ này không nhận cách gọi đó", en: "This address does not take that method" } },
  "idempotency-mismatch": { code: "idempotency-mismatch", status: 422, message: { vi: "Idempotency-Key đã dùng cho nội dung khác", en: "The Idempotency-Key was used for another body" } },
  "idempotency-key": { code: "idempotency-key", status: 422, message: { vi: "Idempotency-Key dài từ 8 đến 128 ký tự in được", en: "An Idempotency-Key has 8 to 128 printable characters" } },
  "busy": { code: "busy", status: 503, message: { vi: "Đang có việc khác trên cùng dữ liệu; thử lại sau giây lát", en: "Others are changing the same thing; try again in a moment" } },
  "database-away": { code: "database-away", status: 503, message: { vi: "Cơ sở dữ liệu tạm thời không liên lạc được; dữ liệu đã nhận không mất", en: "The database is away for the moment; nothing acknowledged is lost" } },
  "media-not-installed": { code: "media-not-installed", status: 503, message: { vi: "Máy chủ chưa cài Janus nên chưa họp được trên trình duyệt. Báo người quản trị", en: "The server has no Janus: there are no meetings in the browser. Tell the administrator" } },
  "media-away": { code: "media-away", status: 503, message: { vi: "Máy chủ hình và tiếng đang khởi động lại; thử lại sau giây lát", en: "Pictures and sound are being started again; try again in a moment" } },
  "no-such-seat": { code: "no-such-seat", status: 404, message: { vi: "Chỗ ngồi này không còn; vào họp lại", en: "This seat is gone; join again" } },
  "too-many-seats": { code: "too-many-seats", status: 429, message: { vi: "Ông/bà đang mở cuộc họp này ở quá nhiều cửa sổ; đóng bớt rồi thử lại", en: "This meeting is open in too many of your windows; close some and try again" } },
  "room-full": { code: "room-full", status: 409, message: { vi: "Phòng họp đã đủ người gửi hình và tiếng; vẫn xem và nghe được", en: "No more can send in this room; watching and listening still work" } },
  "sdp-refused": { code: "sdp-refused", status: 422, message: { vi: "Máy chủ hình và tiếng không nhận mô tả kết nối của trình duyệt này", en: "Janus does not take this browser's session description" } },
  "nothing-offered": { code: "nothing-offered", status: 409, message: { vi: "Chưa có lời mời nhận hình và tiếng nào chờ trả lời; đăng ký nhận lại", en: "No offer waits for this answer: subscribe first" } },
  "internal": { code: "internal", status: 500, message: { vi: "Hệ thống gặp lỗi. Đọc mã khi gọi hỗ trợ", en: "System error. Quote the reference to support" } }
} as const satisfies Record<string, ProblemEntry>

export type TransportProblem = keyof typeof transportProblems
