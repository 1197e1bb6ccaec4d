import type { Article, Instrument, Provision } from "../Regulation.ts"

/**
 * Tuyên Quang's regulation as far as public sources tell it: the news of 10/10/2017 gives the subjects of the
 * articles but not their numbers or text. Everything graded other than S is a setting the province may change.
 */
export const instrument: Instrument = {
  number: "345/QĐ-UBND",
  issuedOn: "2017-10-02",
  issuer: { vi: "Ủy ban nhân dân tỉnh Tuyên Quang", en: "People's Committee of Tuyên Quang province" },
  title: {
    vi: "Quy chế Quản lý, vận hành, sử dụng hệ thống Hội nghị truyền hình trực tuyến tỉnh Tuyên Quang",
    en: "Regulation on managing, running and using the online video-conference system of Tuyên Quang province"
  },
  chapters: 4,
  articles: 15,
  validFrom: "2017-10-02",
  validTo: null,
  replacedBy: null
}

export const articles: ReadonlyArray<Article> = [
  {
    key: "purpose",
    part: "general",
    number: null,
    subject: { vi: "Mục đích sử dụng hệ thống", en: "Purpose of the system" },
    summary: {
      vi: "Hệ thống dùng cho các cuộc họp giữa Tỉnh ủy, Ủy ban nhân dân tỉnh, Hội đồng nhân dân tỉnh với các sở, ban, ngành, Ủy ban nhân dân huyện và thành phố, qua mạng truyền số liệu chuyên dùng và một máy chủ trung tâm.",
      en: "The system serves meetings of the Provincial Party Committee, People's Committee and People's Council with departments, districts and the city, over the dedicated data network and one central server."
    }
  },
  {
    key: "focal-body",
    part: "responsibilities",
    number: null,
    subject: { vi: "Trách nhiệm của đơn vị đầu mối", en: "Duties of the focal body" },
    summary: {
      vi: "Quản trị, vận hành toàn bộ hệ thống; tiếp nhận và sắp xếp lịch họp; phối hợp kiểm tra, đấu nối; thiết lập thông số, điều khiển thiết bị; kiểm tra định kỳ; lập danh sách cán bộ kỹ thuật; dự toán hằng năm.",
      en: "Runs the whole system; receives registrations and arranges the schedule; co-ordinates the check and connection; sets and controls the equipment; inspects periodically; keeps the list of technical officers; prepares yearly estimates."
    }
  },
  {
    key: "site-duties",
    part: "responsibilities",
    number: null,
    subject: { vi: "Trách nhiệm của các điểm cầu", en: "Duties of the sites" },
    summary: {
      vi: "Tăng cường sử dụng hệ thống; ban hành và niêm yết nội quy phòng họp; bố trí 01 cán bộ phụ trách kỹ thuật; dự toán kinh phí; báo cáo đánh giá cuối năm.",
      en: "Use the system more; issue and post the room's rules; name one technical officer; estimate costs; report at year end."
    }
  },
  {
    key: "room",
    part: "requirements",
    number: null,
    subject: { vi: "Yêu cầu cơ bản của phòng họp trực tuyến", en: "Basic requirements of the room" },
    summary: {
      vi: "Điều kiện mà phòng họp của mỗi điểm cầu phải bảo đảm.",
      en: "What the room at each site must have."
    }
  },
  {
    key: "use",
    part: "requirements",
    number: null,
    subject: { vi: "Yêu cầu khi sử dụng hệ thống", en: "Requirements when using the system" },
    summary: { vi: "Cách sử dụng thiết bị và phòng họp.", en: "How the equipment and the room are used." }
  },
  {
    key: "meeting-principles",
    part: "requirements",
    number: null,
    subject: { vi: "Nguyên tắc tổ chức cuộc họp", en: "Principles of organising a meeting" },
    summary: {
      vi: "Cuộc họp trên hệ thống được tổ chức theo lịch đã sắp xếp.",
      en: "Meetings on the system are held by the arranged schedule."
    }
  },
  {
    key: "registration",
    part: "requirements",
    number: null,
    subject: { vi: "Đăng ký sử dụng hệ thống", en: "Registration for use" },
    summary: {
      vi: "Cơ quan, đơn vị đăng ký; đơn vị đầu mối tiếp nhận và sắp xếp lịch họp.",
      en: "Bodies register; the focal body receives and arranges the schedule."
    }
  },
  {
    key: "preparation",
    part: "requirements",
    number: null,
    subject: { vi: "Công tác chuẩn bị trước cuộc họp", en: "Preparation before the meeting" },
    summary: {
      vi: "Kiểm tra, đấu nối thiết bị đầu cuối, đường truyền, chất lượng âm thanh, hình ảnh hoàn tất chậm nhất 01 giờ trước giờ khai mạc.",
      en: "Terminals, lines, sound and picture are checked and connected at the latest one hour before opening."
    }
  },
  {
    key: "in-meeting",
    part: "requirements",
    number: null,
    subject: { vi: "Trách nhiệm của các điểm cầu trong cuộc họp", en: "Duties of the sites in the meeting" },
    summary: {
      vi: "Các điểm cầu bảo đảm cuộc họp được thông suốt.",
      en: "Sites keep the meeting running without interruption."
    }
  }
]

const seed = { vi: "Quyết định 345/QĐ-UBND ngày 02/10/2017, theo tin đăng ngày 10/10/2017", en: "Decision 345/QĐ-UBND of 02/10/2017, as reported on 10/10/2017" }
const assumed = {
  vi: "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định",
  en: "No source found; the software's own default, for the province to decide"
}
const later = {
  vi: "Phần mềm chưa theo dõi việc này; con số được giữ để tra cứu",
  en: "The software does not follow this duty yet; the number is kept for reference"
}
const unset = {
  vi: "Nguồn không nêu con số; tỉnh nhập khi có",
  en: "The source gives no number; the province types it in when there is one"
}

/** The provisions as first seeded. `validFrom` is stamped by the seed with the moment it runs. */
export const provisions: ReadonlyArray<Omit<Provision, "validFrom">> = [
  {
    key: "check-complete-before", article: "preparation", grade: "S", value: { amount: 60, unit: "minute" }, sourceNote: seed,
    subject: { vi: "Hoàn tất kiểm tra kỹ thuật trước giờ khai mạc", en: "Technical check complete before opening" },
    enforcement: { by: "readiness.close" }
  },
  {
    key: "probe-first-before", article: "preparation", grade: "?", value: { amount: 120, unit: "minute" }, sourceNote: assumed,
    subject: { vi: "Tự động thăm dò thiết bị lần đầu trước giờ khai mạc", en: "First automatic probe before opening" },
    enforcement: { by: "readiness.probe" }
  },
  {
    key: "probe-last-before", article: "preparation", grade: "?", value: { amount: 15, unit: "minute" }, sourceNote: assumed,
    subject: { vi: "Tự động thăm dò thiết bị lần cuối trước giờ khai mạc", en: "Last automatic probe before opening" },
    enforcement: { by: "readiness.probe" }
  },
  {
    key: "technician-present-before", article: "preparation", grade: "P", value: { amount: 60, unit: "minute" },
    sourceNote: { vi: "Sổ tay vận hành cấp xã, Lâm Đồng, 2025", en: "Commune operating handbook, Lâm Đồng, 2025" },
    subject: { vi: "Cán bộ kỹ thuật có mặt trước giờ khai mạc", en: "Technical officer present before opening" },
    enforcement: { by: "meetingDutiesOf" }
  },
  {
    key: "technicians-per-site", article: "site-duties", grade: "S", value: { amount: 1, unit: "officer" }, sourceNote: seed,
    subject: { vi: "Cán bộ phụ trách kỹ thuật tại mỗi điểm cầu", en: "Technical officers at each site" },
    enforcement: { by: "registration.technicians" }
  },
  {
    key: "registration-notice", article: "registration", grade: "R", value: { amount: 3, unit: "working-day" },
    sourceNote: {
      vi: "Thủ tục đăng ký phòng họp trực tuyến của Bộ GD&ĐT (3 ngày); giấy mời theo Quyết định 45/2018/QĐ-TTg (03 ngày làm việc)",
      en: "Ministry of Education's booking procedure (3 days); invitations under Decision 45/2018/QĐ-TTg (3 working days)"
    },
    subject: { vi: "Gửi đăng ký trước ngày họp", en: "Registration filed before the meeting's day" },
    enforcement: { by: "registration.notice" }
  },
  {
    key: "registration-unplanned-under", article: "registration", grade: "R", value: { amount: 24, unit: "hour" },
    sourceNote: { vi: "Quyết định 1724/QĐ-KTNN của Kiểm toán nhà nước", en: "State Audit's decision 1724/QĐ-KTNN" },
    subject: { vi: "Họp đột xuất: báo trước ít hơn", en: "Unplanned meeting: notice shorter than" },
    enforcement: { by: "registration.notice" }
  },
  {
    key: "decision-within", article: "registration", grade: "R", value: { amount: 2, unit: "working-day" },
    sourceNote: { vi: "Thủ tục đăng ký phòng họp trực tuyến của Bộ GD&ĐT", en: "Ministry of Education's booking procedure" },
    subject: { vi: "Trả lời đăng ký", en: "Registration answered" },
    enforcement: { by: "registration.decision-due" }
  },
  {
    key: "decision-reminder-before", article: "registration", grade: "?", value: { amount: 16, unit: "hour" }, sourceNote: assumed,
    subject: { vi: "Nhắc người phê duyệt trước hạn trả lời", en: "The approver is reminded before the answer is due" },
    enforcement: { by: "decisionRemindersDue" }
  },
  {
    key: "decision-escalation-after", article: "registration", grade: "?", value: { amount: 8, unit: "hour" }, sourceNote: assumed,
    subject: { vi: "Báo lãnh đạo khi quá hạn trả lời", en: "Leaders are told after an answer is overdue" },
    enforcement: { by: "decisionRemindersDue" }
  },
  {
    key: "papers-before", article: "meeting-principles", grade: "L", value: { amount: 3, unit: "working-day" },
    sourceNote: { vi: "Quyết định 45/2018/QĐ-TTg, về tài liệu họp", en: "Decision 45/2018/QĐ-TTg, on meeting papers" },
    subject: { vi: "Gửi tài liệu họp trước ngày họp", en: "Papers sent before the meeting's day" },
    enforcement: { by: "meetingDutiesOf" }
  },
  {
    key: "attendance-answer-before", article: "meeting-principles", grade: "R", value: { amount: 1, unit: "day" },
    sourceNote: { vi: "Quyết định 1724/QĐ-KTNN của Kiểm toán nhà nước", en: "State Audit's decision 1724/QĐ-KTNN" },
    subject: { vi: "Trả lời dự họp", en: "Attendance answered" },
    enforcement: { by: "meetingDutiesOf" }
  },
  {
    key: "attendance-answer-unplanned-within", article: "meeting-principles", grade: "?", value: { amount: 2, unit: "hour" },
    sourceNote: {
      vi: "Quyết định 1724/QĐ-KTNN: họp đột xuất thì trả lời ngay sau khi được báo; số giờ là mặc định của phần mềm, tỉnh cần quyết định",
      en: "State Audit's decision 1724/QĐ-KTNN: of an unplanned meeting at once after the notice; the hours are the software's own default, for the province to decide"
    },
    subject: { vi: "Trả lời dự họp khi được báo muộn", en: "Attendance answered when told late" },
    enforcement: { by: "meetingDutiesOf" }
  },
  {
    key: "delegates-seated-before", article: "use", grade: "R", value: { amount: 10, unit: "minute" },
    sourceNote: { vi: "Công văn 268 của Hội Cựu thanh niên xung phong (10 phút); nơi khác 5 đến 15 phút", en: "Letter 268 of the Former Youth Volunteers (10 minutes); elsewhere 5 to 15" },
    subject: { vi: "Đại biểu ổn định chỗ ngồi trước giờ khai mạc", en: "Delegates seated before opening" },
    enforcement: { excuse: later }
  },
  {
    key: "conclusion-within", article: "meeting-principles", grade: "L", value: { amount: 5, unit: "working-day" },
    sourceNote: { vi: "Quyết định 45/2018/QĐ-TTg, về thông báo kết luận", en: "Decision 45/2018/QĐ-TTg, on conclusion notices" },
    subject: { vi: "Thông báo kết luận cuộc họp", en: "Conclusion notice" },
    enforcement: { by: "meetingDutiesOf" }
  },
  {
    key: "inspection-interval", article: "focal-body", grade: "?", value: { amount: 3, unit: "month" }, sourceNote: assumed,
    subject: { vi: "Kiểm tra định kỳ hệ thống", en: "Periodic inspection" },
    enforcement: { by: "datedDutiesOf" }
  },
  {
    key: "year-end-report-due", article: "site-duties", grade: "?", value: null, sourceNote: unset,
    subject: { vi: "Hạn báo cáo đánh giá cuối năm của điểm cầu", en: "Year-end report of the sites due" },
    enforcement: { by: "datedDutiesOf" }
  },
  {
    key: "technician-named-within", article: "site-duties", grade: "?", value: { amount: 5, unit: "working-day" }, sourceNote: assumed,
    subject: { vi: "Bố trí cán bộ kỹ thuật kể từ khi điểm cầu hoạt động", en: "Technical officer named after the site opens" },
    enforcement: { by: "datedDutiesOf" }
  },
  {
    key: "room-rules-within", article: "site-duties", grade: "?", value: { amount: 30, unit: "day" }, sourceNote: assumed,
    subject: { vi: "Niêm yết nội quy phòng họp kể từ khi điểm cầu hoạt động", en: "Room rules posted after the site opens" },
    enforcement: { by: "datedDutiesOf" }
  },
  {
    key: "estimate-due", article: "site-duties", grade: "?", value: null, sourceNote: unset,
    subject: { vi: "Gửi dự toán kinh phí trước ngày làm việc cuối năm", en: "Estimate filed before the year's last working day" },
    enforcement: { by: "datedDutiesOf" }
  },
  {
    key: "technician-list-due", article: "focal-body", grade: "?", value: null, sourceNote: unset,
    subject: { vi: "Lập danh sách cán bộ kỹ thuật trước ngày làm việc cuối năm", en: "List of technical officers compiled before the year's last working day" },
    enforcement: { by: "datedDutiesOf" }
  },
  {
    key: "duty-reminder-before", article: "focal-body", grade: "?", value: { amount: 10, unit: "working-day" }, sourceNote: assumed,
    subject: { vi: "Nhắc nhiệm vụ định kỳ trước hạn", en: "Dated duties are reminded of before they are due" },
    enforcement: { by: "datedDutiesOf" }
  },
  {
    key: "duty-escalation-after", article: "focal-body", grade: "?", value: { amount: 3, unit: "working-day" }, sourceNote: assumed,
    subject: { vi: "Báo người theo dõi khi nhiệm vụ định kỳ quá hạn", en: "Overdue duties are told to whoever oversees" },
    enforcement: { by: "datedDutiesOf" }
  },
  {
    key: "meeting-duty-reminder-before", article: "focal-body", grade: "?", value: { amount: 1, unit: "working-day" }, sourceNote: assumed,
    subject: { vi: "Nhắc việc của cuộc họp trước hạn", en: "Duties of a meeting are reminded of before they are due" },
    enforcement: { by: "meetingDutiesOf" }
  },
  {
    key: "meeting-duty-escalation-after", article: "focal-body", grade: "?", value: { amount: 1, unit: "working-day" }, sourceNote: assumed,
    subject: { vi: "Báo người theo dõi khi việc của cuộc họp quá hạn", en: "Overdue duties of a meeting are told to whoever oversees" },
    enforcement: { by: "meetingDutiesOf" }
  },
  {
    key: "recording-kept", article: "in-meeting", grade: "?", value: null, sourceNote: unset,
    subject: { vi: "Thời gian lưu bản ghi hình", en: "Recordings kept" },
    enforcement: { excuse: later }
  },
  {
    key: "preparation-between", article: "preparation", grade: "?", value: { amount: 15, unit: "minute" }, sourceNote: assumed,
    subject: { vi: "Thời gian chuẩn bị giữa hai cuộc họp tại một điểm cầu", en: "Preparation between two meetings at one site" },
    enforcement: { by: "schedule.preparation" }
  },
  {
    key: "central-ports", article: "focal-body", grade: "?", value: null, sourceNote: unset,
    subject: { vi: "Số cổng của máy chủ trung tâm", en: "Ports of the central server" },
    enforcement: { by: "schedule.ports" }
  },
  {
    key: "offer-answer-within", article: "registration", grade: "?", value: { amount: 4, unit: "hour" }, sourceNote: assumed,
    subject: { vi: "Trả lời khi được mời nhận chỗ trống", en: "Answer when a place on the waiting list is offered" },
    enforcement: { by: "waitlist.lapse" }
  },
  {
    key: "redial-first", article: "in-meeting", grade: "?", value: { amount: 5, unit: "second" }, sourceNote: assumed,
    subject: { vi: "Gọi lại lần thứ nhất sau khi mất kết nối", en: "First redial after a lost link" },
    enforcement: { by: "Conduct.plan" }
  },
  {
    key: "redial-second", article: "in-meeting", grade: "?", value: { amount: 15, unit: "second" }, sourceNote: assumed,
    subject: { vi: "Gọi lại lần thứ hai", en: "Second redial" },
    enforcement: { by: "Conduct.plan" }
  },
  {
    key: "redial-then", article: "in-meeting", grade: "?", value: { amount: 30, unit: "second" }, sourceNote: assumed,
    subject: { vi: "Các lần gọi lại sau", en: "Later redials" },
    enforcement: { by: "Conduct.plan" }
  },
  {
    key: "call-rate", article: "focal-body", grade: "?", value: { amount: 1920, unit: "kbit/s" }, sourceNote: assumed,
    subject: { vi: "Tốc độ cuộc gọi của mỗi điểm cầu", en: "Call rate of each site" },
    enforcement: { by: "Conduct.plan" }
  },
  {
    key: "line-share", article: "focal-body", grade: "?", value: { amount: 80, unit: "percent" }, sourceNote: assumed,
    subject: { vi: "Phần băng thông của đường truyền dành cho cuộc gọi", en: "Share of a line's bandwidth that calls may use" },
    enforcement: { by: "schedule.lines" }
  }
]
