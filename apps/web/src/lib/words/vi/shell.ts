import type { Role } from "@diemcau/core/Officer"

export const shell = {
  product: "Điểm Cầu",
  skip: "Tới nội dung chính",
  menu: "Thực đơn",
  language: "Ngôn ngữ",
  switchTo: { vi: "Tiếng Việt", en: "English" },
  serverTime: "Giờ máy chủ",
  signOut: "Đăng xuất",
  account: (name: string) => `Tài khoản: ${name}`,
  duties: "Đang đảm nhiệm",
  pretend: (province: string) => `Đây là tỉnh mô phỏng: ${province}. Điểm cầu, cán bộ và thiết bị đều không có thật.`,
  lab: "Mở bàn điều khiển mô phỏng",
  loading: "Đang tải",
  stillLoading: "Vẫn đang tải",
  offline: "Ngoại tuyến. Các thao tác cần trung tâm tạm dừng; nội dung đã nhập vẫn được giữ.",
  roles: {
    registrant: "Người đăng ký",
    approver: "Người phê duyệt",
    operator: "Vận hành",
    technician: "Cán bộ kỹ thuật",
    leader: "Lãnh đạo",
    administrator: "Quản trị"
  } satisfies Record<Role, string>,
  nav: {
    desk: "Việc hôm nay",
    registrations: "Đăng ký",
    myRegistrations: "Đăng ký của tôi",
    approvals: "Chờ phê duyệt",
    meetings: "Lịch họp",
    sites: "Điểm cầu",
    endpoints: "Thiết bị",
    regulation: "Quy chế",
    responsibilities: "Trách nhiệm",
    journal: "Nhật ký"
  },
  signIn: {
    title: "Đăng nhập",
    account: "Tài khoản",
    password: "Mật khẩu",
    submit: "Đăng nhập",
    working: "Đang đăng nhập",
    show: "Hiện mật khẩu",
    demoTitle: "Tài khoản dùng thử",
    demoHint: "Tỉnh mô phỏng có sẵn một tài khoản cho mỗi nhiệm vụ. Chọn một dòng để vào ngay.",
    otherDemos: (count: number) => `${count} tài khoản khác của các điểm cầu`,
    ended: "Phiên làm việc hết hạn. Đăng nhập lại để tiếp tục; nội dung đã được giữ.",
    needAccount: "Nhập tài khoản",
    needPassword: "Nhập mật khẩu"
  }
}
