import type { ChainLevel } from "@diemcau/core/ApprovalChain"

export const approvalChain = {
  tab: "Các bước phê duyệt",
  title: "Các bước phê duyệt theo cấp cuộc họp",
  intro: "Mỗi cấp cuộc họp đi qua các bước theo thứ tự; bước cuối phê duyệt và giữ lịch. Đăng ký đã gửi giữ các bước của lúc gửi.",
  assumed: "Chưa có văn bản quy định cấp cuộc họp và các bước này; đây là giả định ban đầu: một bước, đơn vị đầu mối phê duyệt.",
  setBy: (version: number, who: string, when: string) => `Lần đặt ${version}, ${who}, ${when}`,
  level: "Cấp cuộc họp",
  levelHint: "Chọn các bước phê duyệt. Tên cấp là giả định; tỉnh cần quyết định.",
  noLevel: "Không nêu",
  levels: {
    central: "Trung ương với tỉnh", province: "Cấp tỉnh", department: "Cấp sở, ngành", commune: "Cấp xã", none: "Không nêu cấp"
  } satisfies Record<ChainLevel, string>,
  stepOf: (n: number) => `Bước ${n}`,
  nameVi: "Tên bước",
  nameEn: "Tên bước bằng tiếng Anh",
  unit: "Đơn vị quyết định",
  focal: "Đơn vị đầu mối",
  unitOf: (name: string, approvers: number) => approvers === 0 ? `${name} (chưa có người phê duyệt)` : name,
  days: "Số ngày làm việc",
  daysHint: "Để trống: đến hạn trả lời chung",
  add: "Thêm bước",
  addTo: (level: string) => `Thêm bước cho ${level}`,
  remove: "Bỏ bước",
  removeOf: (n: number, level: string) => `Bỏ bước ${n} của ${level}`,
  up: (n: number, level: string) => `Đưa bước ${n} của ${level} lên trước`,
  copy: "Dùng các bước này cho mọi cấp",
  copyOf: (level: string) => `Dùng các bước của ${level} cho mọi cấp`,
  save: "Lưu các bước",
  saved: "Đã đặt các bước phê duyệt",
  unchanged: "Chưa thay đổi gì",
  faults: {
    "unit-unknown": "Không có đơn vị này", "unit-closed": "Đơn vị này đã hoặc sắp kết thúc hoạt động; chọn đơn vị kế thừa",
    "no-approver": "Không có người phê duyệt nào ở bước này; đăng ký sẽ không ai quyết định"
  },
  deadline: (days: number | null) => days === null ? "đến hạn trả lời chung" : `${days} ngày làm việc`,
  priority: "Thứ tự ưu tiên khi hai cuộc họp cần cùng điểm cầu"
}
