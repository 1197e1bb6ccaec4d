import type { RefusalTag } from "@diemcau/core/Refusal"
import type { Bilingual } from "@diemcau/core/Text"

interface Entry {
  readonly code: string
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 431 | 500 | 503
  readonly message: Bilingual
}

/** HTTP status and words of every refusal of the domain. */
export const refusalProblems: { readonly [Tag in RefusalTag]: Entry } = {
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
    message: { vi: "Không có cuộc họp đã duyệt nào giữ chỗ này", en: "No approved meeting is in the way" }
  },
  PreemptionDecided: {
    code: "preemption-decided", status: 409,
    message: { vi: "Đề nghị ưu tiên này đã có quyết định", en: "This request for pre-emption is already decided" }
  },
  AlreadyAsked: {
    code: "already-asked", status: 409,
    message: { vi: "Đăng ký này đã có đề nghị ưu tiên chờ quyết định", en: "This registration has asked already; the decision is awaited" }
  },
  SiteNotInMeeting: {
    code: "site-not-in-meeting", status: 404,
    message: { vi: "Điểm cầu không thuộc cuộc họp này", en: "The site is not in this meeting" }
  },
  NoteMissing: {
    code: "note-missing", status: 422,
    message: { vi: "Không đạt: ghi rõ chỗ chưa đạt", en: "Fail: say what is wrong" }
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

/** Problems of the transport, before or beside the domain. */
export const transportProblems = {
  "invalid-input": { code: "invalid-input", status: 422, message: { vi: "Có mục cần sửa", en: "Some fields need fixing" } },
  "json-unreadable": { code: "json-unreadable", status: 400, message: { vi: "Nội dung gửi lên không phải JSON đọc được", en: "The body is not readable JSON" } },
  "json-key-repeated": { code: "json-key-repeated", status: 400, message: { vi: "Nội dung gửi lên có mục ghi hai lần", en: "The body names a key twice" } },
  "request-unreadable": { code: "request-unreadable", status: 400, message: { vi: "Yêu cầu không đúng dạng HTTP", en: "This is no request in HTTP" } },
  "headers-too-large": { code: "headers-too-large", status: 431, message: { vi: "Phần đầu của yêu cầu quá lớn", en: "The request's headers are too large" } },
  "body-broken-off": { code: "body-broken-off", status: 400, message: { vi: "Nội dung gửi lên bị đứt giữa chừng", en: "The body broke off" } },
  "body-too-large": { code: "body-too-large", status: 413, message: { vi: "Nội dung gửi lên quá lớn", en: "The body is too large" } },
  "media-type": { code: "media-type", status: 415, message: { vi: "Nội dung phải là application/json, không nén", en: "The body must be application/json, not compressed" } },
  "not-signed-in": { code: "not-signed-in", status: 401, message: { vi: "Phiên làm việc hết hạn hoặc chưa đăng nhập", en: "Not signed in, or the session has ended" } },
  "password-change-needed": { code: "password-change-needed", status: 403, message: { vi: "Đổi mật khẩu lần đầu trước khi làm việc khác", en: "Change the first password before anything else" } },
  "insecure-transport": { code: "insecure-transport", status: 403, message: { vi: "Kết nối này không mã hóa nên không nhận mật khẩu và phiên làm việc; mở lại bằng https://", en: "This connection is not encrypted: no password and no session is taken here; use https://" } },
  "sign-in-refused": { code: "sign-in-refused", status: 401, message: { vi: "Tài khoản hoặc mật khẩu không đúng", en: "Account or password is wrong" } },
  "too-many-attempts": { code: "too-many-attempts", status: 429, message: { vi: "Quá nhiều lần thử; chờ rồi thử lại", en: "Too many attempts; wait and try again" } },
  "cross-site": { code: "cross-site", status: 403, message: { vi: "Yêu cầu đến từ trang khác bị từ chối", en: "A request from another site is refused" } },
  "no-such-route": { code: "no-such-route", status: 404, message: { vi: "Không có địa chỉ này", en: "No such address" } },
  "method-not-allowed": { code: "method-not-allowed", status: 405, message: { vi: "Địa chỉ này không nhận cách gọi đó", en: "This address does not take that method" } },
  "idempotency-mismatch": { code: "idempotency-mismatch", status: 422, message: { vi: "Idempotency-Key đã dùng cho nội dung khác", en: "The Idempotency-Key was used for another body" } },
  "idempotency-key": { code: "idempotency-key", status: 422, message: { vi: "Idempotency-Key dài từ 8 đến 128 ký tự in được", en: "An Idempotency-Key has 8 to 128 printable characters" } },
  "busy": { code: "busy", status: 503, message: { vi: "Đang có việc khác trên cùng dữ liệu; thử lại sau giây lát", en: "Others are changing the same thing; try again in a moment" } },
  "database-away": { code: "database-away", status: 503, message: { vi: "Cơ sở dữ liệu tạm thời không liên lạc được; dữ liệu đã nhận không mất", en: "The database is away for the moment; nothing acknowledged is lost" } },
  "media-not-installed": { code: "media-not-installed", status: 503, message: { vi: "Máy chủ chưa cài Janus nên chưa họp được trên trình duyệt. Báo người quản trị", en: "The server has no Janus: there are no meetings in the browser. Tell the administrator" } },
  "media-away": { code: "media-away", status: 503, message: { vi: "Máy chủ hình và tiếng đang khởi động lại; thử lại sau giây lát", en: "Pictures and sound are being started again; try again in a moment" } },
  "no-such-seat": { code: "no-such-seat", status: 404, message: { vi: "Chỗ ngồi này không còn; vào họp lại", en: "This seat is gone; join again" } },
  "too-many-seats": { code: "too-many-seats", status: 429, message: { vi: "Ông/bà đang mở cuộc họp này ở quá nhiều cửa sổ; đóng bớt rồi thử lại", en: "This meeting is open in too many of your windows; close some and try again" } },
  "room-full": { code: "room-full", status: 409, message: { vi: "Phòng họp đã đủ người gửi hình và tiếng; vẫn xem và nghe được", en: "No more can send in this room; watching and listening still work" } },
  "sdp-refused": { code: "sdp-refused", status: 422, message: { vi: "Máy chủ hình và tiếng không nhận mô tả kết nối của trình duyệt này", en: "Janus does not take this browser's session description" } },
  "nothing-offered": { code: "nothing-offered", status: 409, message: { vi: "Chưa có lời mời nhận hình và tiếng nào chờ trả lời; đăng ký nhận lại", en: "No offer waits for this answer: subscribe first" } },
  "internal": { code: "internal", status: 500, message: { vi: "Hệ thống gặp lỗi. Đọc mã khi gọi hỗ trợ", en: "System error. Quote the reference to support" } }
} as const satisfies Record<string, Entry>

export type TransportProblem = keyof typeof transportProblems

/** Words beside a field, by the code its schema gives. */
export const fieldWords: Readonly<Record<string, Bilingual>> = {
  "field.missing": { vi: "Cần nhập mục này", en: "This is required" },
  "field.type": { vi: "Giá trị không đúng kiểu", en: "The value has the wrong type" },
  "password.wrong": { vi: "Mật khẩu hiện tại không đúng", en: "The present password is wrong" },
  "password.too-short": { vi: "Mật khẩu cần ít nhất 12 ký tự", en: "A password has at least 12 characters" },
  "code.unreadable": { vi: "Mã gồm chữ thường không dấu, số, gạch nối; từ 2 đến 40 ký tự", en: "A code has small letters, digits and hyphens; 2 to 40 characters" },
  "code.reserved": { vi: "Mã này được dành riêng; chọn mã khác", en: "This code is reserved; choose another" },
  "units.none": { vi: "Chọn ít nhất một đơn vị", en: "Choose at least one unit" },
  "units.too-many": { vi: "Chọn nhiều nhất 50 đơn vị một lần", en: "Choose at most 50 units at once" },
  "units.repeated": { vi: "Một đơn vị được chọn hai lần", en: "A unit is chosen twice" },
  "meetings.too-many": { vi: "Quá nhiều cuộc họp trong một quyết định", en: "Too many meetings in one decision" },
  "number.unreadable": { vi: "Cần một số, chỉ gồm chữ số và một dấu thập phân", en: "A number is needed: digits and one decimal mark" },
  "import.empty": { vi: "Danh sách không có dòng nào", en: "The list has no row" },
  "import.too-many": { vi: "Danh sách dài nhất 1.000 dòng", en: "A list has at most 1,000 rows" },
  "import.column-missing": { vi: "Thiếu cột này; tải tệp mẫu để xem tên các cột", en: "This column is missing; the sample file has all of them" },
  "import.group": { vi: "Nhóm đơn vị: Văn phòng; Sở, ban, ngành; Huyện, thành phố; Xã, phường", en: "The unit's group: office, department, district or commune" },
  "import.code-repeated": { vi: "Mã này đã có ở dòng trên", en: "This code stands in a row above" },
  "import.site-closed": { vi: "Điểm cầu có mã này đã kết thúc hoạt động", en: "The site with this code is closed" },
  "import.unit-unknown": { vi: "Đơn vị mới: cần cả tên và nhóm", en: "A new unit: its name and group are needed" },
  "import.unit-closed": { vi: "Đơn vị này đã kết thúc hoặc chưa mở", en: "This unit is closed, or not open yet" },
  "import.unit-differs": { vi: "Tên hoặc nhóm đơn vị khác với dòng trên có cùng mã", en: "The unit's name or group differs from a row above with the same code" },
  "account.unreadable": { vi: "Tài khoản gồm chữ thường không dấu, số, dấu chấm, gạch nối; từ 2 đến 64 ký tự", en: "An account has small letters, digits, dots and hyphens; 2 to 64 characters" },
  "roles.none": { vi: "Chọn ít nhất một nhiệm vụ", en: "Choose at least one role" },
  "roles.repeated": { vi: "Một nhiệm vụ chỉ được chọn một lần", en: "A role is chosen only once" },
  "text.required": { vi: "Cần nhập mục này", en: "This is required" },
  "text.too-short": { vi: "Cần ít nhất 10 ký tự", en: "At least 10 characters are needed" },
  "text.too-long": { vi: "Dài quá mức cho phép", en: "Too long" },
  "text.not-on-keyboard": { vi: "Chỉ dùng chữ không dấu, số và dấu có trên bàn phím, không quá dài", en: "Plain keyboard characters only, and not too long" },
  "number.out-of-range": { vi: "Số nằm ngoài khoảng cho phép", en: "The number is outside what is taken" },
  "text.unreadable": { vi: "Có ký tự ẩn hoặc ký tự điều khiển; gõ lại", en: "Contains hidden or control characters; type it again" },
  "instant.unreadable": { vi: "Thời điểm không có trên lịch. Viết theo ISO 8601 kèm múi giờ; 24:00 viết là 00:00 ngày hôm sau", en: "Not a moment on the calendar. Use ISO 8601 with a zone; write 24:00 as 00:00 of the next day" },
  "date.unreadable": { vi: "Ngày không có trên lịch; viết yyyy-MM-dd", en: "Not a date on the calendar; use yyyy-MM-dd" },
  "period.reversed": { vi: "Ngày cuối phải từ ngày đầu trở đi", en: "The last day must not be before the first" },
  "span.too-long": { vi: "Chọn khoảng ngày ngắn hơn", en: "Choose a shorter span of days" },
  "period.empty": { vi: "Giờ kết thúc phải sau giờ khai mạc", en: "The closing time must be after the opening time" },
  "period.too-long": { vi: "Một cuộc họp dài tối đa 48 giờ", en: "One meeting lasts at most 48 hours" },
  "rule.unreadable": { vi: "Không đọc được quy tắc lặp lại (RRULE theo RFC 5545)", en: "Not a readable recurrence rule (RRULE of RFC 5545)" },
  "rule.too-long": { vi: "Quy tắc lặp lại dài quá mức cho phép", en: "The recurrence rule is too long" },
  "rule.frequency": { vi: "Lặp lại nhiều nhất mỗi ngày một lần", en: "At most once a day" },
  "rule.part": { vi: "Chỉ lặp lại theo ngày, theo thứ trong tuần, theo ngày hoặc thứ trong tháng, hoặc theo năm", en: "Only daily, weekly on weekdays, monthly by date or weekday, or yearly" },
  "rule.interval": { vi: "Khoảng cách lặp lại từ 1 đến 99", en: "The interval is 1 to 99" },
  "rule.endless": { vi: "Cần ngày cuối hoặc số cuộc họp", en: "A last day or a number of meetings is needed" },
  "rule.two-ends": { vi: "Chọn ngày cuối hoặc số cuộc họp, không chọn cả hai", en: "Either a last day or a number of meetings, not both" },
  "rule.too-many": { vi: "Một chuỗi có tối đa 1.000 cuộc họp", en: "A series has at most 1,000 meetings" },
  "series.too-many-days": { vi: "Tối đa 1.000 ngày", en: "At most 1,000 days" },
  "series.no-days": { vi: "Chọn ít nhất một ngày", en: "Choose at least one day" },
  "time.unreadable": { vi: "Giờ viết dạng HH:mm", en: "A time reads HH:mm" },
  "list.too-long": { vi: "Danh sách dài quá mức cho phép", en: "The list is too long" },
  "list.repeated": { vi: "Một mục chỉ được nêu một lần", en: "Each can be named only once" },
  "notice.not-mutable": { vi: "Nhiệm vụ yêu cầu nhận thư này, không tắt được", en: "The duty needs this e-mail; it can not be declined" },
  "mid.unreadable": { vi: "Tên dòng phương tiện có từ 1 đến 16 ký tự", en: "A media line's name has 1 to 16 characters" },
  "sdp.unreadable": { vi: "Không phải mô tả kết nối WebRTC", en: "Not a WebRTC session description" },
  "sites.none": { vi: "Chọn ít nhất một điểm cầu thành phần", en: "Choose at least one member site" },
  "draft.repeated": { vi: "Mỗi giá trị, mỗi ngày chỉ được nêu một lần", en: "Each value and each day can be named only once" },
  "draft.too-many-days": { vi: "Nhiều nhất 400 ngày một lần", en: "At most 400 days at a time" },
  "article.unknown": { vi: "Không có điều này", en: "There is no such article" },
  "article.number": { vi: "Nhập số điều như trong quyết định", en: "Type the article's number as in the instrument" },
  "sites.repeated": { vi: "Một điểm cầu chỉ được chọn một lần", en: "A site can be chosen only once" },
  "papers.none": { vi: "Chưa có tài liệu nào", en: "No paper is given" },
  "papers.too-many": { vi: "Quá nhiều tài liệu trong một lần", en: "Too many papers at once" },
  "conclusion.empty": { vi: "Cần số văn bản hoặc tệp văn bản", en: "Needs the document's number or its file" },
  "sites.too-many": { vi: "Quá nhiều điểm cầu", en: "Too many sites" },
  "phone.unreadable": { vi: "Số điện thoại chưa đọc được", en: "The phone number is not readable" },
  "email.unreadable": { vi: "Địa chỉ thư điện tử chưa đọc được", en: "The e-mail address is not readable" },
  "host.unreadable": { vi: "Chỉ nhập tên máy hoặc địa chỉ IP", en: "A host name or IP address only" },
  "driver.unreadable": { vi: "Chọn một trình điều khiển trong danh sách", en: "Choose a driver from the list" },
  "fingerprint.unreadable": { vi: "Dấu vân tay khóa viết theo dạng SHA256:…", en: "A key's fingerprint reads SHA256:…" }
}
