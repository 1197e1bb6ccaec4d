export const approval = {
  title: "Chờ phê duyệt",
  titleCount: (count: number) => `Chờ phê duyệt (${count})`,
  empty: "Không có đăng ký chờ phê duyệt",
  emptyHint: "Đăng ký mới hiện ở đây ngay khi được gửi.",
  queue: "Danh sách chờ",
  back: "Về danh sách chờ",
  summary: "Tóm tắt",
  rulings: "Đối chiếu quy chế",
  counts: (met: number, exceeds: number, broken: number) => `${met} đúng quy định, ${exceeds} vượt, ${broken} không gửi được`,
  sameHour: "Cùng giờ",
  noSameHour: "Không có đăng ký nào khác cùng giờ ở các điểm cầu này",
  pendingRow: (number: string, time: string) => `${number}, ${time}, chờ duyệt`,
  confirmedRow: (number: string, time: string) => `${number}, ${time}, đã duyệt`,
  history: "Diễn biến",
  decide: "Quyết định",
  choices: {
    approve: "Phê duyệt",
    "approve-conditions": "Phê duyệt có điều kiện",
    "send-back": "Trả lại để bổ sung",
    refuse: "Từ chối"
  },
  hints: {
    approve: (sites: number) => `${sites} điểm cầu được giữ lịch ngay`,
    "approve-conditions": "Như phê duyệt, kèm ghi chú gửi người đăng ký",
    "send-back": "Người đăng ký sửa rồi gửi lại",
    refuse: "Kết thúc đăng ký này"
  },
  buttons: {
    approve: (number: string) => `Phê duyệt đăng ký ${number}`,
    "approve-conditions": (number: string) => `Phê duyệt có điều kiện đăng ký ${number}`,
    "send-back": (number: string) => `Trả lại đăng ký ${number}`,
    refuse: (number: string) => `Từ chối đăng ký ${number}`
  },
  saved: {
    approve: (number: string) => `Đã phê duyệt đăng ký ${number}`,
    "approve-conditions": (number: string) => `Đã phê duyệt có điều kiện đăng ký ${number}`,
    "send-back": (number: string) => `Đã trả lại đăng ký ${number}`,
    refuse: (number: string) => `Đã từ chối đăng ký ${number}`
  },
  blocked: (number: string, sites: string) => `Chưa phê duyệt được: trùng lịch đã duyệt ${number} tại ${sites}. Trả lại để đổi giờ, hoặc từ chối.`,
  openFile: "Mở hồ sơ đăng ký",
  openMeeting: "Mở cuộc họp",
  sendBackRivals: (numbers: string) => `Khi phê duyệt, trả lại các đăng ký cùng giờ, cùng điểm cầu: ${numbers}. Người đăng ký được báo để chọn giờ khác.`,
  decideFirst: (number: string) => `Đăng ký ${number} cùng giờ cũng đang chờ; phê duyệt đăng ký này thì đăng ký kia không còn phê duyệt được.`,
  waiting: "Chọn một đăng ký trong danh sách"
}
