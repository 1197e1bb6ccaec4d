import type { Cell } from "../Responsibility.ts"

/**
 * Duty × article × role: who answers for what. The seed fixes that one department receives registrations, arranges
 * the schedule, checks and controls the equipment, and that each site has one technical officer; which person of the
 * department approves is a setting of the province.
 */
export const duties = {
  "register-meetings": {
    subject: { vi: "Đăng ký cuộc họp", en: "Register meetings" },
    articles: ["registration"],
    roles: { registrant: "own-unit", operator: "province" }
  },
  "keep-templates": {
    subject: { vi: "Lập, sửa mẫu cuộc họp", en: "Keep meeting templates" },
    articles: ["registration"],
    roles: { registrant: "own-unit", approver: "province", operator: "province" }
  },
  "decide-registrations": {
    subject: { vi: "Xem xét đăng ký và sắp xếp lịch họp", en: "Decide on registrations and arrange the schedule" },
    articles: ["focal-body", "registration"],
    roles: { approver: "province" }
  },
  "arrange-meetings": {
    subject: { vi: "Thay đổi lịch họp đã duyệt", en: "Change approved meetings" },
    articles: ["focal-body", "meeting-principles"],
    roles: { approver: "province", operator: "province" }
  },
  "attend-meetings": {
    subject: { vi: "Dự họp, nhận tài liệu họp", en: "Attend meetings and receive their papers" },
    articles: ["meeting-principles", "in-meeting"],
    roles: { registrant: "own-unit", leader: "own-unit" }
  },
  /** The head answers, or whoever does so for the head; the site's technical officer where that is the site's one contact. */
  "answer-attendance": {
    subject: { vi: "Trả lời dự họp cho cơ quan, điểm cầu", en: "Answer whether a body's site attends" },
    articles: ["meeting-principles", "site-duties"],
    roles: { registrant: "own-unit", leader: "own-unit", technician: "own-site", operator: "province" }
  },
  "check-rooms": {
    subject: { vi: "Kiểm tra kỹ thuật tại điểm cầu", en: "Check the room before a meeting" },
    articles: ["preparation", "site-duties"],
    roles: { technician: "own-site", operator: "province" }
  },
  "operate-meetings": {
    subject: { vi: "Điều khiển hệ thống phục vụ cuộc họp", en: "Run the system during meetings" },
    articles: ["focal-body", "in-meeting"],
    roles: { operator: "province" }
  },
  "keep-endpoints": {
    subject: { vi: "Quản lý thiết bị đầu cuối", en: "Keep the endpoints" },
    articles: ["focal-body"],
    roles: { operator: "province", administrator: "province" }
  },
  "keep-officers": {
    subject: { vi: "Quản lý cán bộ và tài khoản", en: "Keep the officers and their accounts" },
    articles: ["focal-body", "site-duties"],
    roles: { administrator: "province" },
    neverLent: {
      vi: "Không ủy quyền được: người giữ các tài khoản có thể biến quyền tạm thời thành quyền lâu dài.",
      en: "Never lent: whoever keeps the accounts could make a right for some days one for ever."
    }
  },
  "keep-estate": {
    subject: { vi: "Quản lý cơ quan, đơn vị và điểm cầu", en: "Keep the units and sites" },
    articles: ["focal-body"],
    roles: { administrator: "province" }
  },
  "keep-rooms": {
    subject: { vi: "Quản lý phòng họp và đường truyền", en: "Keep the rooms and lines" },
    articles: ["focal-body"],
    roles: { operator: "province", administrator: "province" }
  },
  "plan-maintenance": {
    subject: { vi: "Lập lịch bảo trì", en: "Plan maintenance" },
    articles: ["focal-body", "preparation"],
    roles: { operator: "province", administrator: "province" }
  },
  "keep-directory": {
    subject: { vi: "Lập, phát hành danh bạ cán bộ kỹ thuật", en: "Compile and issue the directory of technical officers" },
    articles: ["focal-body", "site-duties"],
    roles: { operator: "province", administrator: "province" }
  },
  "acknowledge-directory": {
    subject: { vi: "Nhận và xác nhận danh bạ cán bộ kỹ thuật", en: "Receive and acknowledge the directory of technical officers" },
    articles: ["site-duties"],
    roles: { technician: "own-site", operator: "province" }
  },
  "keep-own-account": {
    subject: { vi: "Giữ tài khoản của mình", en: "Keep one's own account" },
    articles: ["use"],
    roles: {
      registrant: "province", approver: "province", operator: "province",
      technician: "province", leader: "province", administrator: "province"
    }
  },
  "delegate-duties": {
    subject: { vi: "Ủy quyền nhiệm vụ của mình", en: "Delegate one's own duties" },
    articles: ["focal-body", "site-duties"],
    roles: {
      registrant: "province", approver: "province", operator: "province",
      technician: "province", leader: "province", administrator: "province"
    },
    neverLent: {
      vi: "Không ủy quyền lại: chỉ nhiệm vụ của chính mình mới giao được cho người khác.",
      en: "Not passed on: only what is one's own can be handed to another."
    }
  },
  "keep-regulation": {
    subject: { vi: "Cập nhật quy chế và các giá trị áp dụng", en: "Keep the regulation and its values" },
    articles: ["focal-body"],
    roles: { administrator: "province" }
  },
  "answer-for-site": {
    subject: { vi: "Thực hiện nhiệm vụ định kỳ của điểm cầu", en: "Answer for a site's dated duties" },
    articles: ["site-duties"],
    roles: { technician: "own-site", operator: "province" }
  },
  "inspect-system": {
    subject: { vi: "Kiểm tra định kỳ, lập danh sách và dự toán của toàn hệ thống", en: "Inspect the system, keep its lists and estimates" },
    articles: ["focal-body"],
    roles: { operator: "province" }
  },
  "oversee-duties": {
    subject: { vi: "Theo dõi, đôn đốc nhiệm vụ định kỳ", en: "Oversee the dated duties" },
    articles: ["focal-body"],
    roles: { approver: "province" }
  },
  /** What the meeting's own clock does; no person holds it. */
  "keep-time": {
    subject: { vi: "Việc tự động theo giờ của cuộc họp", en: "Done by the meeting's own clock" },
    articles: ["preparation", "focal-body"],
    roles: {}
  }
} as const satisfies Record<string, Cell>

export type Duty = keyof typeof duties

const everyone = {
  registrant: "province", approver: "province", operator: "province",
  technician: "province", leader: "province", administrator: "province"
} as const

export const readings = {
  registrations: {
    subject: { vi: "Xem đăng ký", en: "Read registrations" },
    articles: ["registration"],
    roles: { registrant: "own-unit", approver: "province", operator: "province", leader: "province", administrator: "province" }
  },
  drafts: {
    subject: { vi: "Xem bản nháp đăng ký của đơn vị", en: "Read the unit's drafts of registrations" },
    articles: ["registration"],
    roles: { registrant: "own-unit", operator: "province" }
  },
  meetings: {
    subject: { vi: "Xem cuộc họp", en: "Read meetings" },
    articles: ["meeting-principles"],
    roles: {
      registrant: "own-unit", technician: "own-site", approver: "province", operator: "province", leader: "province", administrator: "province"
    }
  },
  /** Narrower than the meetings: what a meeting works on is for those who sit in it and those who arrange it. */
  papers: {
    subject: { vi: "Xem tài liệu họp, thông báo kết luận", en: "Read meeting papers and conclusion notices" },
    articles: ["meeting-principles"],
    roles: { registrant: "own-unit", technician: "own-site", leader: "own-unit", approver: "province", operator: "province" }
  },
  /** Names people: for the organiser, those who arrange meetings, and of the own site. */
  "attendance-answers": {
    subject: { vi: "Xem trả lời dự họp", en: "Read whether sites attend" },
    articles: ["meeting-principles"],
    roles: { registrant: "own-unit", technician: "own-site", leader: "own-unit", approver: "province", operator: "province" }
  },
  estate: {
    subject: { vi: "Xem điểm cầu và danh bạ cán bộ kỹ thuật", en: "Read sites and the technical officers' list" },
    articles: ["focal-body"],
    roles: everyone
  },
  endpoints: {
    subject: { vi: "Xem địa chỉ và tình trạng thiết bị", en: "Read endpoints' addresses and state" },
    articles: ["focal-body"],
    roles: { operator: "province", administrator: "province", technician: "own-site" }
  },
  officers: {
    subject: { vi: "Xem danh sách cán bộ và tài khoản", en: "Read the officers and their accounts" },
    articles: ["focal-body"],
    roles: { administrator: "province" }
  },
  "estate-plans": {
    subject: { vi: "Xem trước thay đổi về đơn vị, điểm cầu", en: "See what a change of the estate would mean" },
    articles: ["focal-body"],
    roles: { operator: "province", administrator: "province" }
  },
  capacity: {
    subject: { vi: "Xem tải của máy chủ trung tâm và các đường truyền dùng chung", en: "Read the load of the central server and of shared lines" },
    articles: ["focal-body"],
    roles: { approver: "province", operator: "province", leader: "province", administrator: "province" }
  },
  regulation: {
    subject: { vi: "Xem quy chế", en: "Read the regulation" },
    articles: ["purpose"],
    roles: everyone
  },
  duties: {
    subject: { vi: "Xem nhiệm vụ có thời hạn", en: "Read the dated duties" },
    articles: ["focal-body", "site-duties"],
    roles: {
      registrant: "own-unit", technician: "own-site", approver: "province", operator: "province", leader: "province", administrator: "province"
    }
  },
  overrides: {
    subject: { vi: "Xem các trường hợp ngoại lệ", en: "Read what was overridden" },
    articles: ["focal-body", "registration"],
    roles: { approver: "province", operator: "province", leader: "province", administrator: "province" }
  },
  "regulation-drafts": {
    subject: { vi: "Xem trước ảnh hưởng của thay đổi quy chế", en: "See what a change of the regulation would do" },
    articles: ["focal-body"],
    roles: { approver: "province", operator: "province", leader: "province", administrator: "province" }
  },
  journal: {
    subject: { vi: "Xem nhật ký", en: "Read the journal" },
    articles: ["focal-body"],
    roles: { operator: "province", administrator: "province" }
  }
} as const satisfies Record<string, Cell>

export type Reading = keyof typeof readings
