import type { RefusalTag } from "@diemcau/core/Refusal"
import type { ProblemEntry } from "./problemWords.ts"

/** HTTP status and words of every refusal of the domain. */
export const refusalProblems: { readonly [Tag in RefusalTag]: ProblemEntry } = {
  StateSecrets: {
    code: "state-secrets", status: 422,
    message: {
      vi: "Không đăng ký cuộc họp có nội dung bí mật nhà nước trên hệ thống này. Liên hệ cơ quan cơ yếu. Không có thông tin nào được lưu.",
      en: "A meeting with state secrets is not registered here. Contact the cipher service. Nothing was kept."
    }
  },
  RulesBroken: {
    code: "rules-broken", status: 422,
    message: { vi: "Đăng ký chưa đúng quy chế", en: "The registration breaks a rule of the regulation" }
  },
  ClashesWithConfirmed: {
    code: "clashes-with-confirmed", status: 409,
    message: { vi: "Trùng lịch họp đã duyệt", en: "Clashes with the approved schedule" }
  },
  MaintenanceState: {
    code: "maintenance-state", status: 409,
    message: { vi: "Lịch bảo trì không còn ở trạng thái đó", en: "The maintenance window is not in that state any more" }
  },
  MaintenancePast: {
    code: "maintenance-past", status: 422,
    message: { vi: "Giờ bắt đầu bảo trì phải ở phía trước", en: "Maintenance begins at a time still to come" }
  },
  MaintenanceInTheWay: {
    code: "maintenance-in-the-way", status: 409,
    message: { vi: "Có cuộc họp đã duyệt trong khung giờ bảo trì", en: "Approved meetings are held at the time of the maintenance" }
  },
  LineCycle: {
    code: "line-cycle", status: 422,
    message: { vi: "Đường truyền này đi qua chính nó: chọn đường truyền khác", en: "The line would be carried by itself: choose another" }
  },
  SeriesClashes: {
    code: "series-clashes", status: 409,
    message: {
      vi: "Có ngày trong chuỗi không họp được: trùng lịch đã duyệt hoặc chưa đúng quy chế. Bỏ qua các ngày đó hoặc đổi giờ.",
      en: "Some days of the series can not be held: a clash with the approved schedule or a broken rule. Skip them or choose another time."
    }
  },
  SeriesUnusable: {
    code: "series-unusable", status: 422,
    message: { vi: "Không lập được chuỗi cuộc họp như vậy", en: "No series can be made of this" }
  },
  SeriesRegistration: {
    code: "series-registration", status: 409,
    message: {
      vi: "Đăng ký một cuộc họp và đăng ký chuỗi được sửa theo hai cách khác nhau", en: "A single registration and a series are each changed in their own way"
    }
  },
  SeriesChanged: {
    code: "series-changed", status: 409,
    message: {
      vi: "Người khác vừa thay đổi chuỗi cuộc họp này. Hãy xem lại trước khi quyết định.", en: "Somebody else has just changed this series. Look again before deciding."
    }
  },
  RegulationChanged: {
    code: "regulation-changed", status: 409,
    message: {
      vi: "Quy chế vừa được người khác thay đổi. Hãy xem lại ảnh hưởng trước khi ký.", en: "Somebody else has just changed the regulation. Look at the effect again before signing."
    }
  },
  EffectiveTooEarly: {
    code: "effective-too-early", status: 422,
    message: {
      vi: "Ngày hiệu lực phải sau hôm nay; quyết định đã có giữ nguyên giá trị khi đó", en: "It takes effect after today at the earliest; what was decided keeps the version of its time"
    }
  },
  DayLines: {
    code: "day-lines", status: 422,
    message: {
      vi: "Có dòng chưa đúng; chưa lưu dòng nào", en: "Some lines are wrong; none was kept"
    }
  },
  InstrumentKnown: {
    code: "instrument-known", status: 409,
    message: {
      vi: "Số quyết định đã có, hoặc ngày hiệu lực không sau quyết định đang áp dụng", en: "The number is known, or it would not begin after the instrument in force"
    }
  },
  ReasonMissing: {
    code: "reason-missing", status: 422,
    message: { vi: "Đăng ký muộn hoặc đột xuất: nêu lý do (ít nhất 10 ký tự) và người chỉ đạo", en: "Late or unplanned: give the reason (at least 10 characters) and who ordered it" }
  },
  OverrideUnexplained: {
    code: "override-unexplained", status: 422,
    message: { vi: "Quy định bị vượt: nêu lý do cho phép (ít nhất 10 ký tự)", en: "A rule is exceeded: say why it is let pass (at least 10 characters)" }
  },
  AlreadyDecided: {
    code: "already-decided", status: 409,
    message: { vi: "Đăng ký này đã có quyết định", en: "This registration is already decided" }
  },
  NotEditable: {
    code: "not-editable", status: 409,
    message: { vi: "Đăng ký này không còn sửa hoặc rút được", en: "This registration can no longer be changed" }
  },
  MeetingState: {
    code: "meeting-state", status: 409,
    message: { vi: "Cuộc họp không ở trạng thái làm được việc này", en: "The meeting is not in a state for this" }
  },
  MeetingChanged: {
    code: "meeting-changed", status: 409,
    message: {
      vi: "Người khác vừa thay đổi cuộc họp này. Hãy xem lại trước khi quyết định.", en: "Somebody else has just changed this meeting. Look again before deciding."
    }
  },
  NothingChanges: {
    code: "nothing-changes", status: 422,
    message: { vi: "Đề nghị giống hệt lịch hiện tại", en: "The proposal is what is already arranged" }
  },
  RunningProtected: {
    code: "running-protected", status: 409,
    message: {
      vi: "Cuộc họp đang diễn ra: không đổi giờ khai mạc, điểm cầu chính, và không kết thúc trong quá khứ",
      en: "The meeting is running: its opening, its main site and the past are not changed"
    }
  },
  AttachmentName: {
    code: "attachment-name", status: 422,
    message: {
      vi: "Tên tệp không dùng được: có dấu phân cách thư mục, ký tự ẩn, hoặc phần đuôi khác loại tệp",
      en: "The file's name can not be used: it has path separators, hidden characters, or an ending of another kind"
    }
  },
  DraftChanged: {
    code: "draft-changed", status: 409,
    message: {
      vi: "Bản nháp này vừa được lưu từ nơi khác. Không có gì bị ghi đè: lưu phần đang soạn thành một bản nháp riêng.",
      en: "This draft has just been saved from elsewhere. Nothing is written over: save what you have as a draft of its own."
    }
  },
  DraftEnded: {
    code: "draft-ended", status: 409,
    message: { vi: "Bản nháp này đã được gửi hoặc đã bỏ", en: "This draft was sent or given up" }
  },
  DraftsFull: {
    code: "drafts-full", status: 409,
    message: { vi: "Đã có quá nhiều bản nháp. Gửi hoặc bỏ bớt rồi lưu lại.", en: "There are too many drafts. Send some or give some up, then save again." }
  },
  TemplateChanged: {
    code: "template-changed", status: 409,
    message: { vi: "Người khác vừa sửa mẫu này. Tải lại để xem trước khi sửa.", en: "Somebody else has just revised this template. Load it again before revising it." }
  },
  TemplateRetired: {
    code: "template-retired", status: 409,
    message: { vi: "Mẫu này đã thôi dùng", en: "This template is out of use" }
  },
  TemplateNameTaken: {
    code: "template-name-taken", status: 409,
    message: { vi: "Đã có mẫu mang tên này", en: "There is a template of this name" }
  },
  WaitlistState: {
    code: "waitlist-state", status: 409,
    message: { vi: "Mục chờ này không còn ở trạng thái làm được việc này", en: "What waits is not in a state for this" }
  },
  AlreadyWaiting: {
    code: "already-waiting", status: 409,
    message: { vi: "Đăng ký này đã có trong danh sách chờ", en: "This registration is on the waiting list already" }
  },
  OfferOver: {
    code: "offer-over", status: 409,
    message: { vi: "Đã hết hạn nhận chỗ; chỗ được mời cho người tiếp theo", en: "The offer is over; the place goes to the next" }
  },
  NotOutranked: {
    code: "not-outranked", status: 409,
    message: { vi: "Cuộc họp đang giữ chỗ không thấp hơn về mức ưu tiên, hoặc đang diễn ra", en: "A meeting in the way is not of a lower priority, or runs already" }
  },
  NothingToPreempt: {
    code: "nothing-to-preempt", status: 409,
    message: { vi: "Không có cuộc họp đã duyệt nào giữ chỗ này, nên không ai phải nhường", en: "No approved meeting is in the way: nobody has to give way" }
  },
  PreemptionDecided: {
    code: "preemption-decided", status: 409,
    message: { vi: "Đề nghị ưu tiên này đã có quyết định", en: "This request for pre-emption is already decided" }
  },
  AlreadyAsked: {
    code: "already-asked", status: 409,
    message: { vi: "Đăng ký này đã có đề nghị ưu tiên chờ quyết định", en: "This registration has asked already; the decision is awaited" }
  },
  StepNotYours: {
    code: "step-not-yours", status: 403,
    message: { vi: "Bước phê duyệt này thuộc người khác theo các bước đã đặt", en: "This step of the approval belongs to others, by the chain that was set" }
  },
  StepNotReached: {
    code: "step-not-reached", status: 409,
    message: { vi: "Đăng ký không ở bước này: các bước trước phải được thông qua theo thứ tự", en: "The registration is not at this step: the steps before it are passed in their order" }
  },
  StepUnusable: {
    code: "step-unusable", status: 422,
    message: { vi: "Có bước không ai quyết định được: đơn vị đã kết thúc hoặc không có người phê duyệt", en: "Nobody could decide one of the steps: its unit is closed or has no approver" }
  },
  ChainsChanged: {
    code: "chains-changed", status: 409,
    message: { vi: "Các bước phê duyệt vừa được người khác đặt lại. Hãy xem lại.", en: "Somebody else has just set the chains of approval. Look again." }
  },
  ConditionState: {
    code: "condition-state", status: 409,
    message: { vi: "Điều kiện không còn ở trạng thái làm được việc này", en: "The condition is not in a state in which this can be done" }
  },
  ConditionDay: {
    code: "condition-day", status: 422,
    message: { vi: "Hạn đáp ứng điều kiện từ hôm nay đến ngày khai mạc", en: "A condition is met from today on, and by the day of the opening" }
  },
  SiteNotInMeeting: {
    code: "site-not-in-meeting", status: 404,
    message: { vi: "Điểm cầu không thuộc cuộc họp này", en: "The site is not in this meeting" }
  },
  NoteMissing: {
    code: "note-missing", status: 422,
    message: { vi: "Không đạt: ghi rõ chỗ chưa đạt", en: "Fail: say what is wrong" }
  },
  PresenceMoment: {
    code: "presence-moment", status: 409,
    message: {
      vi: "Chỉ báo có mặt trong ngày họp, đến khi hết giờ họp", en: "This is said on the day of the meeting, until its time is over"
    }
  },
  AlreadyPresent: {
    code: "already-present", status: 409,
    message: { vi: "Đã báo có mặt tại điểm cầu này", en: "This was said for this site already" }
  },
  NotPresent: {
    code: "not-present", status: 409,
    message: { vi: "Người này chưa báo có mặt tại điểm cầu, hoặc đã rút lại", en: "This officer has not said to be at the site, or it was taken back" }
  },
  PresenceSettled: {
    code: "presence-settled", status: 409,
    message: { vi: "Cuộc họp đã khai mạc: báo có mặt không rút lại được nữa", en: "The meeting has opened: who was there can not be taken back any more" }
  },
  ProvisionValue: {
    code: "provision-value", status: 422,
    message: { vi: "Giá trị không dùng được cho quy định này", en: "The value does not fit this provision" }
  },
  NotFound: {
    code: "not-found", status: 404,
    message: { vi: "Không có mục này, hoặc ông/bà không được xem", en: "No such thing, or not for you to see" }
  },
  NotPermitted: {
    code: "not-permitted", status: 403,
    message: { vi: "Việc này thuộc nhiệm vụ của người khác", en: "This belongs to another duty" }
  },
  HostNotAllowed: {
    code: "host-not-allowed", status: 422,
    message: { vi: "Địa chỉ nằm ngoài mạng cho phép đặt thiết bị", en: "The address is outside the networks where devices may live" }
  },
  DriverUnknown: {
    code: "driver-unknown", status: 422,
    message: { vi: "Không có trình điều khiển này", en: "There is no such driver" }
  },
  ModelUnknown: {
    code: "model-unknown", status: 422,
    message: { vi: "Trình điều khiển này không hỗ trợ kiểu thiết bị đã chọn", en: "This driver does not know that model" }
  },
  AddressTaken: {
    code: "address-taken", status: 409,
    message: { vi: "Địa chỉ này đã là của thiết bị khác", en: "Another endpoint is reached at this address" }
  },
  EndpointInMeeting: {
    code: "endpoint-in-meeting", status: 409,
    message: { vi: "Điểm cầu của thiết bị đang dự một cuộc họp", en: "The endpoint's site is in a meeting that runs" }
  },
  HostKeyNotShown: {
    code: "host-key-not-shown", status: 409,
    message: { vi: "Thiết bị hiện không đưa ra khóa nhận dạng này; tải lại để xem", en: "The device does not show this host key now; load again and look" }
  },
  OfficerClosed: {
    code: "officer-closed", status: 409,
    message: { vi: "Cán bộ này đã thôi nhiệm vụ", en: "This officer has left" }
  },
  LastAdministrator: {
    code: "last-administrator", status: 409,
    message: { vi: "Phải còn ít nhất một quản trị có tài khoản", en: "At least one administrator with an account must stay" }
  },
  DelegationUnusable: {
    code: "delegation-unusable", status: 422,
    message: { vi: "Không ủy quyền được như vậy", en: "Duties can not be delegated like this" }
  },
  DelegationOver: {
    code: "delegation-over", status: 409,
    message: { vi: "Ủy quyền này đã hết hạn hoặc đã bị thu hồi", en: "This delegation is over, or was revoked" }
  },
  OneselfProtected: {
    code: "oneself-protected", status: 409,
    message: { vi: "Không tự cho mình thôi nhiệm vụ, không tự bỏ nhiệm vụ quản trị của mình", en: "Nobody closes himself or takes the administrator's role from himself" }
  },
  AccountTaken: {
    code: "account-taken", status: 409,
    message: { vi: "Tên tài khoản này đã có người dùng", en: "Another officer has this account's name" }
  },
  AccountState: {
    code: "account-state", status: 409,
    message: { vi: "Cán bộ đã có tài khoản, hoặc chưa có tài khoản nào", en: "The officer has an account already, or has none" }
  },
  DutyState: {
    code: "duty-state", status: 409,
    message: { vi: "Nhiệm vụ này đã được ghi nhận như vậy rồi; tải lại trang để xem", en: "This duty stands so already; load the page again" }
  },
  PasswordWrong: {
    code: "password-wrong", status: 422,
    message: { vi: "Mật khẩu hiện tại không đúng", en: "The present password is wrong" }
  },
  PasswordRepeated: {
    code: "password-repeated", status: 422,
    message: { vi: "Mật khẩu mới phải khác mật khẩu cũ và khác tên tài khoản", en: "The new password must differ from the old one and from the account's name" }
  },
  CodeTaken: {
    code: "code-taken", status: 409,
    message: { vi: "Mã này đã được dùng", en: "This code is in use" }
  },
  EstateClosed: {
    code: "estate-closed", status: 409,
    message: { vi: "Đơn vị hoặc điểm cầu này đã kết thúc hoạt động", en: "This unit or site is closed" }
  },
  UnitInUse: {
    code: "unit-in-use", status: 409,
    message: { vi: "Đơn vị còn điểm cầu hoặc cán bộ; chọn đơn vị kế thừa", en: "The unit still has sites or officers; choose a successor" }
  },
  ClosingDay: {
    code: "closing-day", status: 422,
    message: { vi: "Ngày hoạt động cuối phải từ hôm nay trở đi", en: "The last day must not lie in the past" }
  },
  SuccessorUnusable: {
    code: "successor-unusable", status: 422,
    message: { vi: "Nơi kế thừa chưa mở, cũng kết thúc, hoặc nằm trong danh sách đóng", en: "The successor is not open yet, closes itself, or is among those that close" }
  },
  MeetingsUnsettled: {
    code: "meetings-unsettled", status: 409,
    message: { vi: "Còn cuộc họp sắp tới chưa được giải quyết", en: "Meetings to come are not settled" }
  },
  RoomInUse: {
    code: "room-in-use", status: 409,
    message: { vi: "Phòng họp còn thiết bị đang dùng", en: "An endpoint is in service in this room" }
  },
  ImportRefused: {
    code: "import-refused", status: 422,
    message: { vi: "Danh sách còn dòng cần sửa; chưa có gì được ghi", en: "Rows of the list need fixing; nothing was written" }
  },
  SpreadsheetUnreadable: {
    code: "spreadsheet-unreadable", status: 415,
    message: { vi: "Không đọc được tệp: cần XLSX, hoặc CSV mã UTF-8", en: "The file can not be read: XLSX, or CSV in UTF-8, is needed" }
  },
  AlreadyAcknowledged: {
    code: "already-acknowledged", status: 409,
    message: { vi: "Điểm cầu này đã xác nhận", en: "This site has acknowledged it" }
  },
  DirectoryUnchanged: {
    code: "directory-unchanged", status: 409,
    message: { vi: "Danh bạ không thay đổi từ lần phát hành trước", en: "Nothing has changed since the last edition" }
  },
  PaperWithdrawn: {
    code: "paper-withdrawn", status: 409,
    message: { vi: "Tài liệu này đã được thu hồi", en: "This paper was withdrawn" }
  },
  PapersChanged: {
    code: "papers-changed", status: 409,
    message: {
      vi: "Danh sách tài liệu vừa thay đổi. Hãy xem lại rồi sắp xếp.", en: "The list of papers has just changed. Look at it again, then put it in order."
    }
  },
  ConclusionDay: {
    code: "conclusion-day", status: 422,
    message: {
      vi: "Ngày của thông báo kết luận phải từ ngày họp đến hôm nay", en: "A conclusion notice is dated between the meeting's day and today"
    }
  },
  AttachmentUnknown: {
    code: "attachment-unknown", status: 422,
    message: { vi: "Chưa nhận được tệp văn bản này; tải lên lại", en: "This document has not arrived; upload it again" }
  },
  AttachmentKind: {
    code: "attachment-kind", status: 415,
    message: { vi: "Chỉ nhận tệp PDF, Word, PNG, JPEG", en: "Only PDF, Word, PNG and JPEG files are taken" }
  }
}
