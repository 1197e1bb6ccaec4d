import type { EndpointStatus, LinkState } from "@diemcau/core/Endpoint"
import type { Unit } from "@diemcau/core/Unit"
import type { DriverEntry } from "@diemcau/gateway/api/estate"

export const estate = {
  sites: {
    title: "Điểm cầu",
    count: (count: number) => `${count} điểm cầu`,
    search: "Tìm điểm cầu, cán bộ, thiết bị",
    searchHint: "Có thể gõ không dấu",
    found: (count: number, all: number) => `${count}/${all} điểm cầu`,
    noMatch: (query: string) => `Không tìm thấy "${query}". Có thể gõ không dấu.`,
    empty: "Chưa có điểm cầu nào",
    emptyHint: "Quản trị nhập danh sách điểm cầu khi cài đặt.",
    groups: { office: "Văn phòng", department: "Sở, ban, ngành", district: "Huyện, thành phố" } satisfies Record<Unit["kind"], string>,
    columns: { site: "Điểm cầu", technician: "Cán bộ kỹ thuật", endpoint: "Thiết bị", status: "Kết nối thiết bị" },
    noTechnician: "Chưa có cán bộ kỹ thuật",
    call: (name: string) => `Gọi ${name}`,
    noEndpoint: "Chưa có thiết bị"
  },
  site: {
    code: "Mã",
    unit: "Đơn vị",
    group: "Nhóm",
    since: "Hoạt động từ",
    until: "Đến",
    technicians: "Cán bộ kỹ thuật",
    rooms: "Phòng họp",
    noRooms: "Chưa khai báo phòng họp",
    seats: (count: number) => `${count} chỗ`,
    seatsUnknown: "số chỗ: chưa rõ",
    lines: "Đường truyền",
    noLines: "Chưa khai báo đường truyền",
    provider: (name: string) => name === "" ? "nhà cung cấp: chưa rõ" : name,
    bandwidth: (mbits: string) => `${mbits} Mbit/s`,
    bandwidthUnknown: "băng thông: chưa rõ",
    endpoint: "Thiết bị đầu cuối",
    openEndpoints: "Mở danh sách thiết bị",
    statusHidden: "Tình trạng thiết bị do Vận hành theo dõi.",
    meetings: "Cuộc họp 14 ngày tới",
    noMeetings: "Chưa có cuộc họp trong 14 ngày tới",
    meetingsUnavailable: "Chưa tải được lịch họp"
  },
  endpoints: {
    title: "Thiết bị đầu cuối",
    count: (count: number) => `${count} thiết bị`,
    search: "Tìm điểm cầu, thiết bị, địa chỉ",
    onlyTrouble: (count: number) => `Chỉ xem thiết bị cần xử lý (${count})`,
    noTrouble: "Không có thiết bị cần xử lý",
    empty: "Chưa có thiết bị nào trong phạm vi được xem",
    emptyHint: "Quản trị hoặc Vận hành thêm thiết bị cho từng phòng họp; hệ thống kết nối ngay, không cần khởi động lại.",
    add: {
      open: "Thêm thiết bị", title: "Thêm thiết bị đầu cuối", room: "Phòng họp", chooseRoom: "Chọn phòng họp", model: "Kiểu thiết bị", chooseModel: "Chọn kiểu thiết bị",
      password: "Mật khẩu thiết bị", passwordHint: "Có thể để trống và nhập sau. Mật khẩu đã lưu không xem lại được.",
      consequences: "Hệ thống kết nối tới thiết bị ngay sau khi lưu.", save: "Thêm thiết bị", keep: "Không thêm",
      needRoom: "Chọn phòng họp", needModel: "Chọn kiểu thiết bị", done: (site: string) => `Đã thêm thiết bị tại ${site}, đang kết nối`
    },
    closing: {
      open: "Ngừng sử dụng", of: (site: string) => `Ngừng sử dụng thiết bị ${site}`, question: (site: string) => `Ngừng sử dụng thiết bị ${site}?`,
      consequences: "Phiên với thiết bị kết thúc, mật khẩu đã lưu bị xóa. Kết quả kiểm tra và cuộc gọi cũ được giữ nguyên.",
      keep: "Tiếp tục sử dụng", done: (site: string) => `Đã ngừng sử dụng thiết bị ${site}`
    },
    columns: {
      site: "Điểm cầu", device: "Thiết bị", address: "Địa chỉ", link: "Kết nối", registration: "Máy chủ trung tâm", firmware: "Phần mềm",
      heard: "Nghe lần cuối", actions: "Thao tác"
    },
    links: {
      connecting: "Đang kết nối",
      ready: "Đã kết nối",
      unreachable: "Mất kết nối",
      refused: "Từ chối mật khẩu"
    } satisfies Record<LinkState, string>,
    /** What a refused link is called when it was not the password. */
    refusals: {
      "host-key-changed": "Khóa nhận dạng đã đổi",
      "algorithms-refused": "Mã hóa đời cũ"
    } as Readonly<Record<string, string>>,
    registrations: {
      registered: "Đã đăng ký",
      registering: "Đang đăng ký",
      failed: "Đăng ký không được",
      "not-configured": "Chưa cấu hình"
    } satisfies Record<NonNullable<EndpointStatus["registration"]>, string>,
    unknown: "Chưa rõ",
    troubles: {
      unreachable: "không có đường tới thiết bị, hoặc thiết bị tắt",
      "password-refused": "thiết bị không nhận tài khoản, mật khẩu",
      "not-permitted": "tài khoản không đủ quyền trên thiết bị",
      "session-limit": "thiết bị hết phiên làm việc",
      "command-refused": "thiết bị từ chối lệnh",
      "no-answer": "thiết bị không trả lời",
      protocol: "thiết bị trả lời sai giao thức",
      closed: "phiên với thiết bị bị đóng",
      "unsafe-argument": "nội dung lệnh không gửi được",
      "host-key-changed": "thiết bị đưa ra khóa nhận dạng khác với khóa đã ghi nhận",
      "algorithms-refused": "thiết bị chỉ có thuật toán mã hóa đời cũ; nếu đúng là thiết bị đời cũ, cho phép trong phần Cấu hình"
    } as Readonly<Record<string, string>>,
    factoryPassword: "đang dùng mật khẩu mặc định của nhà sản xuất",
    deviceSays: (raw: string) => `Thiết bị báo: ${raw}`,
    retryIn: (wait: string) => `thử lại sau ${wait}`,
    retryWaits: "không tự thử lại, tránh bị thiết bị khóa",
    personWaits: "không tự thử lại, chờ người có trách nhiệm",
    encrypted: "SSH",
    encryptedOld: "SSH, thuật toán đời cũ",
    hostKey: {
      label: "Khóa nhận dạng",
      none: "chưa ghi nhận, sẽ ghi nhận khi đăng nhập lần đầu",
      pinned: (moment: string) => `ghi nhận lúc ${moment}`,
      changed: (moment: string) => `thiết bị đưa ra khóa khác với khóa đã ghi nhận lúc ${moment}`,
      shown: "Khóa thiết bị đang đưa ra",
      trust: "Chấp nhận khóa mới",
      trustOf: (site: string) => `Chấp nhận khóa mới của thiết bị ${site}`,
      question: (site: string) => `Chấp nhận khóa nhận dạng mới của thiết bị ${site}?`,
      consequences: "Chỉ chấp nhận khi biết vì sao khóa đổi: khôi phục cài đặt gốc, thay thiết bị, nâng cấp phần mềm. Nếu không rõ, có thể một máy khác đang giả làm thiết bị để lấy mật khẩu. Đối chiếu dấu vân tay với cán bộ kỹ thuật tại điểm cầu. Hệ thống sẽ gửi mật khẩu cho máy có khóa này.",
      keep: "Giữ khóa cũ",
      trusted: (site: string) => `Đã chấp nhận khóa mới của thiết bị ${site}, đang kết nối lại`
    },
    heardAgo: (age: string) => `${age} trước`,
    heardNow: "vừa xong",
    neverHeard: "chưa lần nào",
    inCall: "đang trong cuộc gọi",
    legacy: "không mã hóa",
    legacyHint: "Giao thức cũ, không mã hóa đường truyền. Chỉ dùng trong mạng truyền số liệu chuyên dùng.",
    configure: "Cấu hình",
    configureOf: (site: string) => `Cấu hình thiết bị ${site}`,
    retry: "Thử lại",
    retryOf: (site: string) => `Thử lại: ${site}`,
    retried: (site: string) => `Đang thử kết nối lại thiết bị ${site}`,
    transports: { websocket: "WebSocket", telnet: "Telnet", ssh: "SSH" } satisfies Record<DriverEntry["transport"], string>,
    driver: (id: string, transport: string, port: number, legacy: boolean) => `${id}: ${transport}, cổng ${port}${legacy ? ", không mã hóa" : ""}`,
    fields: {
      driver: "Cách kết nối", host: "Địa chỉ hoặc tên máy", port: "Cổng", account: "Tài khoản", password: "Mật khẩu mới",
      legacyAlgorithms: "Cho phép thuật toán mã hóa đời cũ (SHA-1, CBC)"
    },
    hints: {
      driver: "Chọn cách có mã hóa khi thiết bị có.",
      legacyAlgorithms: "Chỉ khi thiết bị đời cũ không kết nối được bằng cách khác. Áp dụng riêng cho thiết bị này.",
      host: "Không kèm http://",
      port: "Từ 1 đến 65535",
      password: "Để trống nếu giữ mật khẩu cũ. Mật khẩu đã lưu không xem lại được."
    },
    portFault: "Nhập cổng bằng chữ số, từ 1 đến 65535",
    consequences: "Hệ thống ngắt phiên cũ và kết nối lại thiết bị bằng cấu hình mới. Thay đổi được ghi vào nhật ký, trừ mật khẩu.",
    save: "Lưu cấu hình",
    keep: "Không thay đổi",
    nothing: "Chưa có gì thay đổi",
    saved: (site: string) => `Đã lưu cấu hình thiết bị ${site}, đang kết nối lại`
  }
}
