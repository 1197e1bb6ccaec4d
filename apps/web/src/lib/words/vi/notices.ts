import type { MailState } from "@diemcau/core/Notice"

export const notices = {
  title: "Thông báo",
  bell: (unread: number) => unread === 0 ? "Thông báo, không có mục chưa đọc" : `Thông báo, ${unread} mục chưa đọc`,
  empty: "Chưa có thông báo nào",
  emptyHint: "Quyết định, thay đổi lịch và hạn kiểm tra thuộc nhiệm vụ được giao sẽ hiện ở đây.",
  allRead: "Đã đọc hết",
  allReadHint: "Không còn thông báo chưa đọc.",
  showAll: "Xem tất cả",
  showUnread: "Chỉ chưa đọc",
  readAll: "Đánh dấu đã đọc tất cả",
  read: "Đánh dấu đã đọc",
  isUnread: "Chưa đọc",
  unreadCount: (count: number) => `${count} thông báo chưa đọc`,
  older: "Xem thông báo trước đó",
  open: "Mở",
  mail: {
    off: "Hệ thống chưa có máy chủ thư",
    muted: "Không gửi thư, theo lựa chọn",
    "no-address": "Không gửi thư: danh bạ chưa có địa chỉ",
    waiting: "Thư điện tử đang chờ gửi",
    sending: "Đang gửi thư điện tử",
    sent: "Đã gửi thư điện tử",
    undeliverable: "Không gửi được thư điện tử",
    uncertain: "Không rõ thư điện tử đã đến chưa"
  } satisfies Record<MailState, string>,
  settings: {
    title: "Cách nhận thông báo",
    serverUnset: "Tỉnh chưa cài đặt máy chủ thư: thông báo chỉ hiện ở đây, không gửi thư điện tử.",
    noAddress: "Danh bạ chưa có địa chỉ thư điện tử của tài khoản này. Người quản trị bổ sung trong danh bạ.",
    goesTo: (address: string) => `Thư gửi đến ${address}.`,
    language: "Ngôn ngữ của thư",
    languages: { vi: "Tiếng Việt", en: "English" },
    kinds: "Nhận thư điện tử về",
    owed: "Nhiệm vụ yêu cầu, không tắt được",
    save: "Lưu",
    saved: "Đã lưu cách nhận thông báo"
  }
}
