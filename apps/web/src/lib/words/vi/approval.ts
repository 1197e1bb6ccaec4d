import type { ConditionState } from "@diemcau/core/ApprovalCondition"
import type { StepVerdict } from "@diemcau/core/ApprovalStep"

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
  maintenanceRow: (number: string, time: string) => `Bảo trì ${number}, ${time}`,
  confirmedRow: (number: string, time: string) => `${number}, ${time}, đã duyệt`,
  history: "Diễn biến",
  decide: "Quyết định",
  choices: {
    endorse: "Thông qua bước này",
    approve: "Phê duyệt",
    "approve-conditions": "Phê duyệt có điều kiện",
    "send-back": "Trả lại để bổ sung",
    refuse: "Từ chối"
  },
  hints: {
    endorse: (next: string) => `Chuyển tiếp đến bước: ${next}`,
    approve: (sites: number) => `${sites} điểm cầu được giữ lịch ngay`,
    "approve-conditions": "Giữ lịch ngay; người đăng ký phải đáp ứng điều kiện đúng hạn",
    "send-back": "Người đăng ký sửa rồi gửi lại",
    refuse: "Kết thúc đăng ký này"
  },
  buttons: {
    endorse: (number: string) => `Thông qua bước này của đăng ký ${number}`,
    approve: (number: string) => `Phê duyệt đăng ký ${number}`,
    "approve-conditions": (number: string) => `Phê duyệt có điều kiện đăng ký ${number}`,
    "send-back": (number: string) => `Trả lại đăng ký ${number}`,
    refuse: (number: string) => `Từ chối đăng ký ${number}`
  },
  saved: {
    endorse: (number: string) => `Đã thông qua một bước của đăng ký ${number}`,
    approve: (number: string) => `Đã phê duyệt đăng ký ${number}`,
    "approve-conditions": (number: string) => `Đã phê duyệt có điều kiện đăng ký ${number}`,
    "send-back": (number: string) => `Đã trả lại đăng ký ${number}`,
    refuse: (number: string) => `Đã từ chối đăng ký ${number}`
  },
  override: {
    reason: "Lý do cho phép vượt quy định",
    hint: "Ít nhất 10 ký tự; ghi vào hồ sơ và trang Ngoại lệ cùng tên ông/bà",
    needed: "Nêu lý do cho phép vượt quy định, ít nhất 10 ký tự",
    rules: "Quy định bị vượt"
  },
  ways: "Đề nghị khi trả lại",
  wayReason: (way: string) => `Không xếp được lịch như đăng ký. Đề nghị: ${way}.`,
  blocked: {
    sentence: (why: string) => `Chưa phê duyệt được: ${why}. Trả lại để đổi giờ hoặc điểm cầu, hoặc từ chối.`,
    maintenance: (number: string, sites: string) => `${sites} đang có lịch bảo trì ${number}`,
    confirmed: (number: string, sites: string) => `trùng lịch đã duyệt ${number} tại ${sites}`
  },
  mine: (count: number) => `Đến lượt tôi (${count})`,
  others: (count: number) => `Đang ở bước của người khác (${count})`,
  noneMine: "Không có đăng ký nào chờ ông/bà quyết định",
  notMine: (name: string) => `Đang chờ bước ${name}; ông/bà không quyết định bước này.`,
  step: (ordinal: number, of: number, name: string) => `Bước ${ordinal}/${of}: ${name}`,
  steps: {
    title: "Các bước phê duyệt",
    focal: "Đơn vị đầu mối",
    waiting: "Đang chờ quyết định",
    later: "Chưa đến lượt",
    never: "Không quyết định ở bước này",
    verdicts: { endorsed: "Đã thông qua", approved: "Đã phê duyệt", "sent-back": "Đã trả lại", refused: "Đã từ chối" } satisfies Record<StepVerdict, string>,
    decided: (who: string, when: string) => `${who}, ${when}`,
    approvers: (names: string) => `Người quyết định: ${names}`,
    nobody: "Chưa có người phê duyệt nào ở bước này. Báo người quản trị giao nhiệm vụ.",
    pass: "Xem và thông qua bước này"
  },
  condition: {
    title: "Điều kiện phê duyệt",
    text: "Điều kiện",
    textHint: "Ít nhất 10 ký tự; người đăng ký nhận nguyên văn",
    metBy: "Hạn đáp ứng",
    metByHint: (day: string) => `Từ hôm nay đến ngày khai mạc ${day}`,
    states: { open: "Chưa đáp ứng", reported: "Đã báo đáp ứng, chờ xác nhận", met: "Đã đáp ứng", lifted: "Không còn phải đáp ứng" } satisfies Record<ConditionState, string>,
    overdue: "Đã quá hạn: bỏ điều kiện, hoặc hủy cuộc họp có nêu lý do. Cuộc họp không tự hủy.",
    due: "Hạn đáp ứng",
    setBy: (who: string, when: string) => `Đặt bởi ${who}, ${when}`,
    report: "Báo đã đáp ứng",
    reportText: "Nêu đã đáp ứng thế nào; người phê duyệt xem và xác nhận.",
    reported: "Đã báo cho người phê duyệt",
    reportWords: (words: string) => `Người đăng ký báo: ${words}`,
    answerWords: (who: string, words: string) => `${who}: ${words}`,
    confirm: "Xác nhận đã đáp ứng",
    confirmText: "Người đăng ký được báo là điều kiện đã xong.",
    confirmed: "Đã xác nhận điều kiện",
    dispute: "Chưa đáp ứng",
    disputeText: "Điều kiện mở lại; người đăng ký nhận lý do.",
    disputed: "Đã báo lại cho người đăng ký",
    lift: "Bỏ điều kiện",
    liftText: "Cuộc họp được tổ chức không cần điều kiện này.",
    lifted: "Đã bỏ điều kiện",
    open: "Mở điều kiện"
  },
  openFile: "Mở hồ sơ đăng ký",
  openMeeting: "Mở cuộc họp",
  sendBackRivals: (numbers: string) => `Khi phê duyệt, trả lại các đăng ký cùng giờ, cùng điểm cầu: ${numbers}. Người đăng ký được báo để chọn giờ khác.`,
  decideFirst: (number: string) => `Đăng ký ${number} cùng giờ cũng đang chờ; phê duyệt đăng ký này thì đăng ký kia không còn phê duyệt được.`,
  waiting: "Chọn một đăng ký trong danh sách"
}
