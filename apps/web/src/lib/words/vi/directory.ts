export const directory = {
  title: "Danh bạ cán bộ kỹ thuật",
  paperName: "DANH SÁCH",
  paperAbout: (count: number) => `Cán bộ kỹ thuật của ${count} điểm cầu`,
  intro: "Ai phụ trách phòng họp tại từng điểm cầu, gọi số nào. Điểm cầu chưa có cán bộ đứng trước.",
  asOf: (moment: string) => `Lập lúc ${moment}`,
  print: "In danh bạ",
  link: "Danh bạ cán bộ kỹ thuật",
  missing: (count: number) => `${count} điểm cầu chưa có cán bộ kỹ thuật`,
  complete: "Mọi điểm cầu đều có cán bộ kỹ thuật",
  empty: "Chưa có điểm cầu nào",
  columns: { ordinal: "STT", site: "Điểm cầu", officer: "Cán bộ kỹ thuật", position: "Chức vụ", phone: "Điện thoại" },
  none: "Chưa có cán bộ kỹ thuật",
  receivers: ["- Các điểm cầu;", "- Lưu: đơn vị đầu mối."],
  author: "NGƯỜI LẬP"
}
