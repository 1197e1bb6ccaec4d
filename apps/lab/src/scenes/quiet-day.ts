import type { Scene } from "../Scene.ts"

export const quietDay: Scene = {
  title: { vi: "Ngày yên ả", en: "Quiet day" },
  seen: {
    vi: "Toàn tỉnh ở trạng thái bình thường: 28 thiết bị đã kết nối, không có việc quá hạn, không có màu đỏ trên màn hình.",
    en: "The whole province at rest: 28 codecs connected, nothing overdue, nothing red on any screen."
  },
  look: [
    { path: "/endpoints", role: "operator", text: { vi: "Thiết bị đầu cuối: mọi dòng đều \"Đã kết nối\"", en: "Endpoints: every row says connected" } },
    { path: "/", role: "leader", text: { vi: "Việc hôm nay của lãnh đạo", en: "The leader's desk" } }
  ],
  expected: [
    { vi: "Thiết bị vừa được khôi phục được kết nối lại trong vòng một phút, không ai phải bấm gì.", en: "A codec that comes back is connected again within a minute; nobody presses anything." },
    { vi: "Bộ lọc \"Chỉ xem thiết bị cần xử lý\" không còn dòng nào.", en: "The filter for endpoints in trouble has no rows left." }
  ],
  faults: []
}
