import type { Scene } from "../Scene.ts"

/** Each of these drops its next call once, so that the redials can be watched. */
export const shakyCalls: Scene = {
  title: { vi: "Cuộc gọi chập chờn", en: "Shaky calls" },
  seen: {
    vi: "Trong cuộc họp đang có, hai điểm cầu rớt cuộc gọi một lần và một thiết bị trả lời chậm; hệ thống gọi lại và không gọi hai lần.",
    en: "In a meeting that runs, two sites drop their call once and one codec answers slowly; the platform redials, and never dials twice."
  },
  look: [
    { path: "/meetings", role: "operator", text: { vi: "Lịch họp: mở cuộc họp đang diễn ra", en: "Meetings: open the one that runs" } },
    { path: "/journal", role: "leader", text: { vi: "Nhật ký: ai quyết định, lúc nào, theo điều nào", en: "Journal: who decided, when, under which article" } }
  ],
  expected: [
    { vi: "Hàm Yên và Sơn Dương: mất kết nối rồi trở lại sau lần gọi lại thứ nhất.", en: "Hàm Yên and Sơn Dương are lost and come back with the first redial." },
    { vi: "Sở Giao thông vận tải: lệnh được trả lời chậm nhưng không bị gửi hai lần.", en: "The Department of Transport: commands are answered late, and none is sent twice." }
  ],
  faults: [
    { site: "ham-yen", fault: "drops-call" },
    { site: "son-duong", fault: "drops-call" },
    { site: "so-gtvt", fault: "slow" }
  ]
}
