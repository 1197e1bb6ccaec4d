export const attendance = {
  title: "Trả lời dự họp",
  totals: (answered: number, sites: number, attending: number, declined: number, people: number) =>
    `${answered}/${sites} điểm cầu đã trả lời; ${attending} dự họp, ${declined} không dự; ${people} người`,
  due: (when: string) => `Trả lời chậm nhất ${when}`,
  endOf: (day: string) => `hết ngày ${day}`,
  groups: {
    declined: (count: number) => `Không dự họp (${count})`, open: (count: number) => `Chưa trả lời (${count})`, attending: (count: number) => `Dự họp (${count})`
  },
  attends: (people: number) => `Dự họp: ${people} người`,
  declines: "Không dự họp",
  open: "Chưa trả lời",
  overdue: "Quá hạn trả lời",
  late: "Trả lời muộn",
  ledBy: (name: string, position: string) => position === "" ? `Trưởng đoàn: ${name}` : `Trưởng đoàn: ${name}, ${position}`,
  reason: (reason: string) => `Lý do: ${reason}`,
  by: (name: string, when: string) => `${name} trả lời ${when}`,
  earlier: (count: number) => `${count} lần trả lời trước`,
  another: "cho lần hỏi trước",
  staysBooked: "Điểm cầu không dự họp vẫn giữ lịch cho đến khi được đổi hoặc bỏ khỏi cuộc họp.",
  change: "Đổi, bỏ điểm cầu",
  give: "Trả lời",
  correct: "Sửa trả lời",
  of: (what: string, site: string) => `${what}: ${site}`,
  given: (site: string) => `Đã trả lời cho ${site}`,
  form: {
    title: (site: string) => `Trả lời dự họp: ${site}`,
    answer: "Điểm cầu có dự họp không?",
    yes: "Dự họp",
    no: "Không dự họp",
    headcount: "Số người dự",
    name: "Trưởng đoàn",
    nameHint: "Thủ trưởng cơ quan, hoặc người được cử dự thay.",
    position: "Chức vụ của trưởng đoàn",
    note: "Ghi chú",
    reason: "Lý do không dự",
    late: "Đã quá hạn trả lời: câu trả lời vẫn được nhận và ghi là muộn.",
    save: "Gửi trả lời",
    keep: "Thôi"
  }
}
