export const ui = {
  retry: "Thử lại",
  close: "Đóng",
  cancel: "Không thực hiện",
  back: "Quay lại",
  required: "bắt buộc",
  optional: "không bắt buộc",
  at: (time: string) => `lúc ${time}`,
  source: "Nguồn",
  system: "Hệ thống",
  print: "In",
  more: (count: number) => `+${count} nữa`,
  states: {
    ready: "Sẵn sàng",
    pass: "Đạt",
    fail: "Không đạt",
    warning: "Cảnh báo",
    connecting: "Đang kết nối",
    lost: "Mất kết nối",
    unknown: "Chưa rõ",
    muted: "Tắt tiếng"
  },
  alternatives: {
    title: "Cách khác còn trống",
    none: "Không tìm được cách khác còn trống trong 14 ngày tới",
    choose: "Chọn",
    move: (_day: string, period: string) => `Cùng ngày, ${period}`,
    "other-day": (day: string, period: string) => `${day}, ${period}`,
    shorten: (_day: string, period: string) => `Rút ngắn: ${period}`,
    swap: (from: string, to: string) => `${to} thay cho ${from}`
  },
  deadline: {
    over: "đã đến hạn",
    left: (time: string) => `còn ${time}`,
    overdue: (time: string) => `quá hạn ${time}`
  },
  live: {
    age: (seconds: number) => `cập nhật ${seconds} giây trước`,
    connecting: "đang kết nối trực tuyến",
    online: "Trực tuyến",
    stale: (age: string) => `Số liệu cũ ${age}. Đang kết nối lại.`
  },
  article: {
    open: (subject: string) => `Xem căn cứ: ${subject}`,
    numbered: (number: number) => `Điều ${number}`,
    noNumber: "Chưa nhập số điều",
    provisions: "Giá trị áp dụng",
    unset: "Chưa có con số",
    sourceNote: "Nguồn",
    instrument: (number: string, date: string) => `Quy chế ban hành kèm theo Quyết định ${number} ngày ${date}`,
    openRegulation: "Mở quy chế"
  },
  ruling: {
    met: "Đúng quy định",
    exceeds: "Vượt quy định, cần lý do",
    broken: "Không gửi được"
  },
  field: {
    date: "Ngày",
    time: "Giờ",
    dateHint: "dd/MM/yyyy",
    timeHint: "giờ 00–23",
    calendar: "Chọn ngày trên lịch",
    weekend: "ngày nghỉ cuối tuần",
    past: "ngày đã qua",
    holiday: (name: string) => `ngày nghỉ: ${name}`
  },
  sites: {
    search: "Tìm điểm cầu",
    searchHint: "Có thể gõ không dấu",
    noMatch: (query: string) => `Không tìm thấy "${query}". Có thể gõ không dấu.`,
    count: (chosen: number, all: number) => `Đã chọn ${chosen}/${all} điểm cầu thành phần`,
    all: "Chọn tất cả",
    nobody: "Bỏ chọn tất cả",
    group: (name: string) => `Chọn cả nhóm ${name}`,
    groups: { office: "Văn phòng", department: "Sở, ban, ngành", district: "Huyện, thành phố" },
    main: "điểm cầu chính",
    paste: "Dán danh sách điểm cầu",
    pasteLabel: "Danh sách điểm cầu",
    pasteHint: "Mỗi dòng một tên hoặc mã; có thể cách bằng dấu phẩy, chấm phẩy.",
    pasteTake: "Chọn theo danh sách",
    pasted: (count: number) => `Đã chọn ${count} điểm cầu theo danh sách.`,
    unmatched: (count: number) => `${count} dòng chưa nhận ra. Sửa trong danh sách hoặc chọn bằng tay:`,
    onlyClashes: "Chỉ xem điểm cầu trùng lịch",
    clash: "trùng lịch",
    pendingClash: "trùng với đăng ký chờ duyệt"
  },
  decision: {
    reason: "Lý do",
    reasonHint: "Nêu lý do và điều áp dụng, ít nhất 10 ký tự",
    remarks: "Ghi chú",
    reasonNeeded: "Nêu lý do, ít nhất 10 ký tự",
    choiceNeeded: "Chọn một quyết định",
    article: "Căn cứ",
    working: "Đang ghi quyết định"
  },
  confirm: {
    working: "Đang thực hiện"
  },
  errors: {
    title: (count: number) => `Có ${count} mục cần sửa`,
    prefix: "Lỗi: "
  },
  paper: {
    nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập - Tự do - Hạnh phúc",
    superior: (province: string) => `UBND TỈNH ${province}`,
    receivers: "Nơi nhận:",
    times: (zone: string) => `Giờ ghi trong văn bản là ${zone}.`
  },
  timeline: {
    empty: "Chưa có diễn biến",
    title: "Diễn biến"
  },
  toast: { dismiss: "Ẩn thông báo" }
}
