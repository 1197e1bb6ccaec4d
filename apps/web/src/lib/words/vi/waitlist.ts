import type { MeetingKind } from "@diemcau/core/Priority"
import type { WaitlistState } from "@diemcau/core/Waitlist"

export const waitlist = {
  title: "Danh sách chờ chỗ trống",
  link: "Danh sách chờ",
  intro: "Khi một lịch họp được hủy, dời hay rút ngắn, người đứng đầu danh sách mà chỗ trống vừa đủ được mời nhận.",
  order: "Thứ tự: cuộc họp phải nhường chỗ trước, rồi đến mức ưu tiên, rồi đến thời điểm xin chờ.",
  priorities: (kinds: ReadonlyArray<string>) => `Mức ưu tiên: ${kinds.join(", ")}. Chưa có văn bản quy định thứ tự này; đây là giả định ban đầu.`,
  empty: "Không có ai đang chờ",
  emptyHint: "Khi đăng ký trùng lịch đã duyệt, chọn Chờ chỗ trống trên trang đăng ký.",
  place: (place: number, total: number) => `Thứ ${place} trong ${total}`,
  displaced: "Đã nhường chỗ",
  states: {
    asked: "Chờ ý kiến người duyệt", waiting: "Đang chờ", offered: "Được mời nhận chỗ", booked: "Đã nhận chỗ", lapsed: "Hết hạn", left: "Thôi chờ", refused: "Từ chối"
  } satisfies Record<WaitlistState, string>,
  kind: "Loại cuộc họp",
  kindHint: "Dùng khi hai cuộc họp cần cùng một điểm cầu.",
  noKind: "Không nêu",
  kinds: {
    emergency: "Ứng phó khẩn cấp", leaders: "Lãnh đạo chỉ đạo, giao ban", "inter-agency": "Phối hợp liên cơ quan", professional: "Tập huấn, trao đổi nghiệp vụ"
  } satisfies Record<MeetingKind, string>,
  wished: "Mong muốn",
  window: "Tìm chỗ trong",
  offer: "Chỗ được mời",
  answerBy: "Trả lời trước",
  accept: "Nhận chỗ này",
  acceptTitle: (number: string) => `Nhận chỗ cho đăng ký ${number}?`,
  acceptText: (time: string) => `Các điểm cầu được giữ lịch: ${time}.`,
  accepted: (number: string) => `Đã nhận chỗ cho đăng ký ${number}`,
  leave: "Thôi chờ",
  leaveTitle: (number: string) => `Thôi chờ chỗ cho đăng ký ${number}?`,
  leaveText: "Chỗ trong danh sách được nhường cho người tiếp theo.",
  leaveKeep: "Vẫn chờ",
  left: (number: string) => `Đăng ký ${number} không chờ nữa`,
  admit: "Cho chờ",
  admitTitle: (number: string) => `Cho đăng ký ${number} chờ chỗ trống?`,
  admitText: "Khi có chỗ trống, người đăng ký nhận là được giữ lịch, không phải duyệt lại.",
  refuse: "Từ chối",
  refuseTitle: (number: string) => `Từ chối đăng ký ${number}?`,
  refuseText: "Đăng ký bị từ chối và rời danh sách chờ.",
  decided: (number: string) => `Đã quyết định về đăng ký ${number}`,
  join: "Chờ chỗ trống",
  joinTitle: "Chờ chỗ trống?",
  joinText: "Người duyệt xem xét trước. Khi có chỗ trống vừa đủ, ông/bà được mời nhận trong một thời hạn.",
  joined: "Đã vào danh sách chờ",
  within: "Tìm chỗ trong khoảng",
  spans: { exact: "Đúng giờ đã chọn", day: "Trong ngày đó", week: "Trong 7 ngày kể từ ngày đó" }
}
