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
  offline: "Chưa liên lạc được với trung tâm. Các thao tác tạm dừng; nội dung đã nhập vẫn được giữ.",
  asOf: (time: string) => `Số liệu lúc ${time}.`,
  opening: "Trang mới tự mở khi có lại trung tâm.",
  stay: "Ở lại trang này",
  replaced: "Trình duyệt này vừa đăng nhập bằng tài khoản khác. Trang này không nhận số liệu mới nữa.",
  reload: "Tải lại bằng tài khoản đó",
  waiting: (count: number) => `(${count} việc đang chờ)`,
  awayTitle: "Chưa liên lạc được với trung tâm",
  awayText: "Trang tự mở lại khi có kết nối. Nội dung đã nhập được giữ trên máy này. Nếu kéo dài, gọi số trực kỹ thuật của trung tâm.",
  awayRetry: "Thử lại ngay",
  theme: { title: "Nền trang", system: "Theo máy", light: "Sáng", dark: "Tối" },
  search: {
    open: "Tìm",
    title: "Tìm nhanh",
    field: "Tìm cuộc họp, đăng ký, tài liệu, điểm cầu, cán bộ, thiết bị, quy chế, trang",
    hint: "Có thể gõ không dấu. Mở nhanh bằng phím / hoặc Ctrl-K.",
    kinds: {
      page: "Trang", site: "Điểm cầu", meeting: "Cuộc họp", registration: "Đăng ký", series: "Chuỗi cuộc họp", officer: "Cán bộ", endpoint: "Thiết bị", article: "Quy chế", unit: "Cơ quan, đơn vị", room: "Phòng họp", line: "Đường truyền", template: "Mẫu đăng ký", paper: "Tài liệu họp", maintenance: "Bảo trì", "article-text": "Nguyên văn quy chế"
    },
    occupied: "Đã có lịch",
    none: (query: string) => `Không tìm thấy "${query}". Có thể gõ không dấu.`,
    found: (count: number) => `${count} kết quả`,
    loading: "Đang tải danh sách"
  },
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
    timeline: "Sơ đồ lịch",
    sites: "Điểm cầu",
    endpoints: "Thiết bị",
    regulation: "Quy chế",
    responsibilities: "Trách nhiệm",
    journal: "Nhật ký",
    officers: "Cán bộ",
    duties: "Nhiệm vụ",
    maintenance: "Bảo trì",
    delegations: "Ủy quyền"
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
    insecureTitle: "Không đăng nhập được qua kết nối này",
    insecureWhy: "Trang này đang mở bằng http://, không mã hóa: mật khẩu và phiên làm việc có thể bị đọc trên đường truyền. Vì vậy hệ thống không hỏi mật khẩu ở đây.",
    insecureWays: [
      "Hỏi người quản trị địa chỉ bắt đầu bằng https:// rồi mở lại bằng địa chỉ đó.",
      "Trên chính máy chủ: mở bằng http://127.0.0.1.",
      "Người quản trị: đặt chứng chỉ bằng DIEMCAU_TLS_CERT và DIEMCAU_TLS_KEY, hoặc khai báo máy chủ proxy có HTTPS bằng DIEMCAU_TRUSTED_PROXY; khi chạy thử, khởi động bằng npm start -- --lan."
    ],
    needAccount: "Nhập tài khoản",
    needPassword: "Nhập mật khẩu"
  }
}
