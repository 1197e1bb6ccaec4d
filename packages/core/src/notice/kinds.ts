import type { Duty } from "../responsibility/matrix.ts"
import type { Bilingual } from "../Text.ts"

/**
 * Everything an officer may be told unasked. `duty`: who is told is who answers for it nearest to the matter.
 * `mayMute`: the e-mail can be declined; where the officer owes an answer or must be in a room, it can not.
 */
export const noticeKinds = {
  "registration-submitted": { duty: "decide-registrations", mayMute: false, words: { vi: "Có đăng ký chờ phê duyệt", en: "A registration waits for a decision" } },
  "registration-withdrawn": { duty: "decide-registrations", mayMute: true, words: { vi: "Đăng ký được rút", en: "A registration was withdrawn" } },
  "registration-endorsed": { duty: "register-meetings", mayMute: true, words: { vi: "Đăng ký đã qua một bước phê duyệt", en: "A registration passed a step" } },
  "decision-due-soon": { duty: "decide-registrations", mayMute: false, words: { vi: "Sắp đến hạn trả lời đăng ký", en: "A decision is due soon" } },
  "decision-overdue": { duty: "decide-registrations", mayMute: false, words: { vi: "Quá hạn trả lời đăng ký", en: "A decision is overdue" } },
  "condition-reported": { duty: "decide-registrations", mayMute: false, words: { vi: "Điều kiện phê duyệt được báo đã đáp ứng", en: "A condition is reported met" } },
  "condition-settled": { duty: "register-meetings", mayMute: true, words: { vi: "Điều kiện phê duyệt đã xong", en: "A condition is settled" } },
  "condition-disputed": { duty: "register-meetings", mayMute: false, words: { vi: "Điều kiện phê duyệt chưa đáp ứng", en: "A condition is not met" } },
  "condition-overdue": { duty: "decide-registrations", mayMute: false, words: { vi: "Điều kiện phê duyệt quá hạn", en: "A condition is overdue" } },
  "registration-approved": { duty: "register-meetings", mayMute: true, words: { vi: "Đăng ký được phê duyệt", en: "A registration was approved" } },
  "registration-refused": { duty: "register-meetings", mayMute: true, words: { vi: "Đăng ký bị từ chối", en: "A registration was refused" } },
  "registration-sent-back": { duty: "register-meetings", mayMute: false, words: { vi: "Đăng ký được trả lại để bổ sung", en: "A registration was sent back" } },
  "preemption-requested": { duty: "decide-registrations", mayMute: false, words: { vi: "Có đề nghị ưu tiên chờ quyết định", en: "A request for pre-emption waits for a decision" } },
  "preemption-decided": { duty: "register-meetings", mayMute: false, words: { vi: "Quyết định về đề nghị ưu tiên", en: "Pre-emption decided" } },
  "meeting-displaced": { duty: "register-meetings", mayMute: false, words: { vi: "Cuộc họp phải nhường chỗ", en: "A meeting had to give way" } },
  "waitlist-asked": { duty: "decide-registrations", mayMute: false, words: { vi: "Có đăng ký xin chờ chỗ trống", en: "A registration asks to wait for a place" } },
  "waitlist-offered": { duty: "register-meetings", mayMute: false, words: { vi: "Được mời nhận chỗ trống", en: "A place is offered" } },
  "waitlist-decided": { duty: "register-meetings", mayMute: true, words: { vi: "Ý kiến về việc chờ chỗ trống", en: "Decided on the waiting list" } },
  "waitlist-lapsed": { duty: "register-meetings", mayMute: true, words: { vi: "Hết hạn nhận chỗ trống", en: "An offered place was not taken in time" } },
  "site-booked": { duty: "check-rooms", mayMute: false, words: { vi: "Điểm cầu có lịch họp mới", en: "A site has a new meeting" } },
  "site-released": { duty: "check-rooms", mayMute: false, words: { vi: "Điểm cầu không còn tham gia cuộc họp", en: "A site left a meeting" } },
  "meeting-changed": { duty: "check-rooms", mayMute: false, words: { vi: "Lịch họp thay đổi", en: "A meeting was changed" } },
  "meeting-restored": { duty: "check-rooms", mayMute: false, words: { vi: "Cuộc họp được khôi phục", en: "A meeting was restored" } },
  "meeting-postponed": { duty: "check-rooms", mayMute: false, words: { vi: "Cuộc họp bị hoãn", en: "A meeting was postponed" } },
  "meeting-cancelled": { duty: "check-rooms", mayMute: false, words: { vi: "Cuộc họp bị hủy", en: "A meeting was cancelled" } },
  "meeting-invited": { duty: "attend-meetings", mayMute: false, words: { vi: "Cơ quan được mời dự họp", en: "Your body is invited to a meeting" } },
  "attendance-changed": { duty: "attend-meetings", mayMute: false, words: { vi: "Cuộc họp mà cơ quan dự có thay đổi", en: "A meeting that your body attends has changed" } },
  "attendance-answered": { duty: "answer-attendance", mayMute: true, words: { vi: "Điểm cầu trả lời dự họp", en: "A site answered whether it attends" } },
  "papers-changed": { duty: "attend-meetings", mayMute: true, words: { vi: "Tài liệu họp", en: "Meeting papers" } },
  "conclusion-issued": { duty: "attend-meetings", mayMute: true, words: { vi: "Thông báo kết luận cuộc họp", en: "Conclusion notice" } },
  "check-due-soon": { duty: "check-rooms", mayMute: false, words: { vi: "Sắp đến hạn kiểm tra kỹ thuật, có mặt tại điểm cầu", en: "Due soon: check the room, be at the site" } },
  "check-overdue": { duty: "check-rooms", mayMute: false, words: { vi: "Quá hạn kiểm tra kỹ thuật, có mặt tại điểm cầu", en: "Overdue: check the room, be at the site" } },
  "checks-retimed": { duty: "check-rooms", mayMute: false, words: { vi: "Quy chế thay đổi hạn kiểm tra kỹ thuật", en: "The regulation moved the deadline of checks" } },
  "duty-due-soon": { duty: "answer-for-site", mayMute: false, words: { vi: "Sắp đến hạn một nhiệm vụ", en: "A duty is due soon" } },
  "duty-escalated": { duty: "oversee-duties", mayMute: true, words: { vi: "Nhiệm vụ quá hạn", en: "A duty is overdue" } },
  "sites-not-ready": { duty: "operate-meetings", mayMute: true, words: { vi: "Còn điểm cầu chưa sẵn sàng hoặc chưa có người", en: "Sites are not ready, or nobody is there" } },
  "directory-issued": { duty: "acknowledge-directory", mayMute: false, words: { vi: "Danh bạ cán bộ kỹ thuật mới", en: "A new directory of technical officers" } },
  "maintenance-planned": { duty: "check-rooms", mayMute: false, words: { vi: "Có lịch bảo trì", en: "Maintenance is planned" } },
  "maintenance-cancelled": { duty: "check-rooms", mayMute: true, words: { vi: "Lịch bảo trì bị hủy", en: "Maintenance was cancelled" } },
  "maintenance-consent": { duty: "register-meetings", mayMute: false, words: { vi: "Lịch bảo trì cần ý kiến của đơn vị", en: "Maintenance needs your answer" } },
  "maintenance-answered": { duty: "plan-maintenance", mayMute: true, words: { vi: "Đơn vị trả lời về lịch bảo trì", en: "An answer about maintenance" } },
  "delegation-made": { duty: "delegate-duties", mayMute: false, words: { vi: "Ủy quyền nhiệm vụ", en: "Duties were delegated" } },
  "delegation-revoked": { duty: "delegate-duties", mayMute: false, words: { vi: "Ủy quyền bị thu hồi", en: "A delegation was revoked" } },
  "site-lost": { duty: "operate-meetings", mayMute: true, words: { vi: "Điểm cầu mất kết nối", en: "A site lost its connection" } }
} as const satisfies Record<string, { readonly duty: Duty; readonly mayMute: boolean; readonly words: Bilingual }>
