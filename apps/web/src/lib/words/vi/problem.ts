import { momentInWords } from "@diemcau/core/Instant"
import type { Refusal, RefusalTag } from "@diemcau/core/Refusal"
import { regulation } from "./regulation.ts"

/** "ClashesWithConfirmed" as the gateway's problem code: "clashes-with-confirmed". */
export type Kebab<Text extends string, First extends boolean = true> = Text extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : First extends true ? Lowercase<Head> : `-${Lowercase<Head>}`}${Kebab<Tail, false>}`
  : ""

type Wire = (typeof Refusal)["Encoded"]

/** One sentence per refusal of the domain: what happened, then what to do. */
export type RefusalSentences = { readonly [Tag in RefusalTag as Kebab<Tag>]: (refusal: Extract<Wire, { readonly _tag: Tag }>) => string }

/** Problems of the network and the session that a page words better than the gateway can; the rest are worded there. */
export type TransportCode = "offline" | "not-signed-in" | "sign-in-refused" | "page-not-found" | "internal"

const meetingStates = { scheduled: "đã xếp lịch", running: "đang diễn ra", closed: "đã kết thúc", cancelled: "đã hủy", postponed: "đã hoãn" } as const
const registrationStates: Readonly<Record<string, string>> = {
  submitted: "chờ duyệt", waiting: "chờ chỗ trống", "sent-back": "trả lại", approved: "đã duyệt", refused: "từ chối", withdrawn: "đã rút"
}

export const problem = {
  refusals: {
    "state-secrets": () => "Không đăng ký cuộc họp này trên hệ thống. Liên hệ cơ quan cơ yếu. Không có nội dung nào được lưu.",
    "rules-broken": ({ rulings }) => `Chưa gửi được. ${rulings.map((ruling) => ruling.sentence.vi).join(". ")}.`,
    "override-unexplained": ({ overridden }) =>
      `Chưa ghi lý do cho phép vượt quy định (ít nhất 10 ký tự). ${overridden.flatMap(({ sentence }) => sentence === null ? [] : `${sentence.vi}.`).join(" ")}`,
    "clashes-with-confirmed": () => "Khung giờ vừa có cuộc họp được duyệt. Nội dung đã nhập vẫn được giữ; chọn giờ khác hoặc bỏ điểm cầu trùng.",
    "series-clashes": ({ occurrences }) => `Có ${occurrences.length} ngày không họp được: ${occurrences.slice(0, 5).map(({ day }) => day.split("-").reverse().join("/")).join(", ")}${occurrences.length > 5 ? "…" : ""}. Bỏ qua các ngày đó hoặc đổi giờ.`,
    "series-unusable": ({ why, day }) => `${{
      "first-day": "Ngày khai mạc không phải ngày đầu của chuỗi", "too-many": "Một chuỗi có tối đa 1.000 cuộc họp", "too-far": "Một chuỗi kéo dài tối đa 10 năm",
      "too-large": "Chuỗi quá lớn: quá nhiều cuộc họp và điểm cầu", "none-left": "Không còn cuộc họp nào", "unknown-day": "Ngày này không thuộc chuỗi hoặc không làm được việc này",
      "overlaps-itself": "Hai cuộc họp của chuỗi trùng giờ nhau", "not-approved": "Chuỗi chưa được phê duyệt"
    }[why]}${day === null ? "" : `: ${day.split("-").reverse().join("/")}`}.`,
    "series-registration": ({ series }) => series ? "Đăng ký này là một chuỗi: sửa như một chuỗi." : "Đăng ký này không phải là chuỗi.",
    "series-changed": () => "Người khác vừa thay đổi chuỗi cuộc họp này. Hãy xem lại trước khi quyết định.",
    "reason-missing": ({ field, track }) =>
      field === "orderedBy" ? "Họp đột xuất: nêu người chỉ đạo"
        : track === "late" ? "Gửi muộn so với quy định: nêu lý do, ít nhất 10 ký tự" : "Họp đột xuất: nêu lý do, ít nhất 10 ký tự",
    "already-decided": ({ number, state }) => `Đăng ký ${number} đã được quyết định (${registrationStates[state] ?? state}). Tải lại để xem.`,
    "not-editable": ({ number, state }) => `Đăng ký ${number} đang ở trạng thái ${registrationStates[state] ?? state}, không sửa được nữa.`,
    "meeting-state": ({ state }) => `Cuộc họp ${meetingStates[state]}, không thực hiện được việc này.`,
    "meeting-changed": () => "Người khác vừa thay đổi cuộc họp này. Hãy xem lại trước khi quyết định.",
    "nothing-changes": () => "Đề nghị giống hệt lịch hiện tại.",
    "running-protected": () => "Cuộc họp đang diễn ra: giờ khai mạc và điểm cầu chính giữ nguyên, giờ kết thúc không đặt vào quá khứ.",
    "not-outranked": ({ numbers }) => `Cuộc họp ${numbers.length === 0 ? "đang giữ chỗ" : numbers.join(", ")} không thấp hơn về mức ưu tiên, hoặc đang diễn ra. Chọn giờ khác, hoặc chờ chỗ trống.`,
    "nothing-to-preempt": ({ place }) => place === "maintenance"
      ? "Chỗ này do lịch bảo trì giữ, không có cuộc họp nào để nhường. Chọn giờ khác hoặc điểm cầu khác."
      : "Chỗ này hiện đang trống, không ai phải nhường. Gửi đăng ký như thường; đề nghị ưu tiên đã gửi thì người phê duyệt từ chối, đăng ký được trả lại để gửi.",
    "preemption-decided": () => "Đề nghị ưu tiên này đã có quyết định. Tải lại để xem.",
    "already-asked": ({ number }) => `Đăng ký ${number} đã có đề nghị ưu tiên chờ quyết định.`,
    "maintenance-state": () => "Lịch bảo trì này đã thay đổi. Tải lại để xem.",
    "maintenance-past": () => "Giờ bắt đầu bảo trì phải ở phía trước; lịch đã bắt đầu thì không dời được nữa.",
    "maintenance-in-the-way": ({ meetings }) => meetings.length === 0
      ? "Vừa có cuộc họp được duyệt vào giờ này. Chọn giờ khác."
      : `Có ${meetings.length} cuộc họp đã duyệt vào giờ này. Chọn giờ còn trống, hoặc hỏi ý kiến các đơn vị.`,
    "line-cycle": ({ name }) => `Đường truyền ${name} đi qua chính đường truyền này: chọn đường truyền khác.`,
    "step-not-yours": ({ number, ordinal, of, name }) => `Đăng ký ${number} đang ở bước ${ordinal}/${of}, ${name.vi}: bước này do người phê duyệt của bước đó quyết định, theo quy định về đăng ký.`,
    "step-not-reached": ({ number, ordinal, of, name, why }) => ({
      "earlier-open": `Chưa phê duyệt được đăng ký ${number}: còn chờ bước ${ordinal}/${of}, ${name.vi}, theo quy định về đăng ký.`,
      last: `Bước ${ordinal}/${of}, ${name.vi}, là bước cuối của đăng ký ${number}: phê duyệt, trả lại hoặc từ chối.`,
      "moved-on": `Đăng ký ${number} nay ở bước ${ordinal}/${of}, ${name.vi}. Xem lại trước khi quyết định.`
    })[why],
    "step-unusable": ({ name, why }) => ({
      "unit-unknown": `Bước ${name.vi}: không có đơn vị này.`, "unit-closed": `Bước ${name.vi}: đơn vị đã hoặc sắp kết thúc hoạt động. Chọn đơn vị kế thừa.`,
      "no-approver": `Bước ${name.vi}: không có người phê duyệt nào. Giao nhiệm vụ phê duyệt cho một cán bộ trước, hoặc chọn đơn vị khác.`
    })[why],
    "chains-changed": () => "Các bước phê duyệt vừa được người khác đặt lại. Tải lại để xem.",
    "condition-state": ({ state }) => state === "none" ? "Phê duyệt này không kèm điều kiện." : "Điều kiện đã được xử lý. Tải lại để xem.",
    "condition-day": ({ earliest, latest }) => `Hạn đáp ứng điều kiện từ ${earliest.split("-").reverse().join("/")} đến ${latest.split("-").reverse().join("/")}.`,
    "waitlist-state": () => "Mục chờ này đã thay đổi. Tải lại để xem.",
    "already-waiting": ({ number }) => `Đăng ký ${number} đã có trong danh sách chờ.`,
    "offer-over": () => "Đã hết hạn nhận chỗ; chỗ được mời cho người tiếp theo.",
    "site-not-in-meeting": () => "Điểm cầu này không dự cuộc họp.",
    "presence-moment": ({ from, until }) => `Báo có mặt được từ ${momentInWords(new Date(from))} đến ${momentInWords(new Date(until))}.`,
    "already-present": ({ since }) => `Đã báo có mặt tại điểm cầu này lúc ${momentInWords(new Date(since))}.`,
    "not-present": () => "Người này chưa báo có mặt tại điểm cầu, hoặc đã rút lại.",
    "presence-settled": ({ opensAt }) => `Cuộc họp đã khai mạc lúc ${momentInWords(new Date(opensAt))}, báo có mặt không rút lại được nữa.`,
    "note-missing": () => "Mục không đạt cần ghi rõ hiện tượng.",
    "regulation-changed": () => "Quy chế vừa được người khác thay đổi. Xem lại ảnh hưởng rồi ký.",
    "effective-too-early": ({ today }) => `Ngày hiệu lực phải sau hôm nay, ${today.split("-").reverse().join("/")}. Việc đã quyết định giữ giá trị khi đó.`,
    "day-lines": ({ lines }) => `Có ${lines.length} dòng chưa đúng; chưa lưu dòng nào. Sửa các dòng được nêu rồi lưu lại.`,
    "instrument-known": ({ number, validFrom }) => `Quyết định ${number} có hiệu lực từ ${validFrom.split("-").reverse().join("/")}: nhập số khác, hoặc ngày hiệu lực sau ngày đó.`,
    "provision-value": ({ needed, units, bound }) => {
      const amount = bound === null ? "" : `${bound.amount} ${regulation.units[bound.unit]}`
      const needs = {
        value: "quy định này phải có giá trị", unit: `tính bằng ${units.map((unit) => regulation.units[unit]).join(" hoặc ")}`, whole: "số nguyên",
        least: `ít nhất ${amount}`, most: `nhiều nhất ${amount}`
      }
      return `Giá trị này không dùng được cho quy định. Cần: ${needs[needed]}.`
    },
    "not-found": () => "Không tìm thấy nội dung này, hoặc nội dung không thuộc phạm vi được xem.",
    "not-permitted": ({ roles }) => roles.length === 0
      ? "Việc này do hệ thống tự làm theo giờ của cuộc họp."
      : `Việc này thuộc nhiệm vụ ${roles.map((role) => roleNames[role] ?? role).join(", ")}.`,
    "host-not-allowed": ({ host }) => `Địa chỉ ${host} nằm ngoài mạng thiết bị được phép. Nhập địa chỉ trong mạng chuyên dùng.`,
    "driver-unknown": ({ driver }) => `Không có cách kết nối ${driver}. Tải lại trang rồi chọn trong danh sách.`,
    "model-unknown": ({ model, driver }) => `Cách kết nối ${driver} không hỗ trợ ${model}. Chọn kiểu thiết bị khác.`,
    "address-taken": ({ host, port, name }) => `Địa chỉ ${host}, cổng ${port} đã là của ${name}.`,
    "endpoint-in-meeting": ({ number }) => `Điểm cầu này đang dự cuộc họp ${number}. Chờ cuộc họp kết thúc.`,
    "host-key-not-shown": ({ shown }) => shown === null
      ? "Thiết bị hiện không bị từ chối vì khóa nhận dạng. Tải lại để xem tình trạng mới."
      : `Thiết bị hiện đưa ra khóa khác: ${shown}. Tải lại, đối chiếu rồi chấp nhận.`,
    "attachment-unknown": () => "Tệp kèm theo không còn trên máy chủ. Tải tệp lên lại.",
    "attachment-name": ({ why, endings }) => ({
      path: "Tên tệp có dấu / hoặc \\. Đổi tên tệp rồi chọn lại.", text: "Tên tệp trống, quá dài hoặc có ký tự ẩn. Đổi tên tệp rồi chọn lại.",
      ending: `Phần đuôi của tên không đúng loại tệp. Tệp này phải kết thúc bằng ${endings.join(" hoặc ")}.`
    })[why],
    "draft-changed": () => "Bản nháp này vừa được lưu từ nơi khác. Không có gì bị ghi đè.",
    "draft-ended": ({ state }) => state === "sent" ? "Bản nháp này đã được gửi thành đăng ký." : "Bản nháp này đã bỏ.",
    "drafts-full": ({ most }) => `Đã có ${most} bản nháp. Gửi hoặc bỏ bớt bản nháp; phần đang soạn được giữ trên máy này.`,
    "template-changed": () => "Người khác vừa sửa mẫu này. Tải lại để xem trước khi sửa.",
    "template-retired": ({ name }) => `Mẫu ${name} đã thôi dùng. Lập mẫu mới nếu cần.`,
    "template-name-taken": ({ name }) => `Đã có mẫu tên ${name}. Đặt tên khác.`,
    "paper-withdrawn": ({ name }) => `${name} đã được thu hồi, không thay đổi được nữa.`,
    "papers-changed": () => "Danh sách tài liệu vừa thay đổi. Xem lại rồi sắp xếp.",
    "conclusion-day": ({ earliest, latest }) => `Ngày của thông báo kết luận phải từ ${earliest.split("-").reverse().join("/")} đến ${latest.split("-").reverse().join("/")}.`,
    "attachment-kind": () => "Tệp không thuộc loại được nhận. Chọn tệp PDF, Word, PNG hoặc JPEG.",
    "officer-closed": ({ name }) => `${name} đã thôi nhiệm vụ, không thay đổi được nữa.`,
    "last-administrator": () => "Phải còn ít nhất một quản trị có tài khoản. Mở tài khoản cho quản trị khác trước.",
    "oneself-protected": () => "Không tự cho mình thôi nhiệm vụ, không tự bỏ nhiệm vụ quản trị. Nhờ quản trị khác thực hiện.",
    "delegation-unusable": ({ why }) => ({
      oneself: "Chọn người khác: không ủy quyền cho chính mình.",
      "days-reversed": "Ngày cuối phải từ ngày đầu trở đi.",
      past: "Ngày đầu sớm nhất là hôm nay.",
      "not-own": "Chỉ giao được nhiệm vụ do chính người ủy quyền giữ trong thời gian đó, không giao lại nhiệm vụ nhận thay.",
      "substitute-absent": "Người được chọn cũng vắng mặt trong thời gian đó. Chọn người khác, hoặc chọn ngày khác."
    })[why],
    "delegation-over": ({ state }) => state === "over" ? "Ủy quyền này đã hết hạn." : "Ủy quyền này đã được thu hồi.",
    "code-taken": ({ code }) => `Mã ${code} đã được dùng. Chọn mã khác.`,
    "estate-closed": ({ name }) => `${name} đã kết thúc hoạt động hoặc đã có quyết định kết thúc.`,
    "unit-in-use": ({ name, sites, officers }) => `${name} còn ${sites} điểm cầu, ${officers} cán bộ. Chọn đơn vị kế thừa, hoặc chuyển trước.`,
    "closing-day": ({ name, earliest }) => `${name}: ngày hoạt động cuối sớm nhất là ${earliest.split("-").reverse().join("/")}.`,
    "successor-unusable": ({ name }) => `${name} không kế thừa được: chưa mở, cũng kết thúc, hoặc nằm trong danh sách đóng.`,
    "meetings-unsettled": ({ meetings }) => `Còn ${meetings.length} cuộc họp sắp tới chưa được giải quyết${meetings.some(({ number }) => number !== "") ? `: ${meetings.map(({ number }) => number).filter(Boolean).slice(0, 5).join(", ")}` : ""}. Xem lại ảnh hưởng rồi chọn cách giải quyết từng cuộc họp.`,
    "room-in-use": ({ name, endpoint }) => `${name} còn thiết bị ${endpoint}. Ngừng sử dụng thiết bị trước.`,
    "import-refused": ({ faults }) => `Danh sách còn ${faults.length} chỗ cần sửa. Chưa có gì được ghi.`,
    "spreadsheet-unreadable": ({ why }) => ({
      kind: "Không đọc được tệp này. Chọn tệp XLSX, hoặc CSV.", encoding: "Tệp không phải mã UTF-8. Trong Excel, lưu dạng XLSX hoặc CSV UTF-8 rồi chọn lại.",
      "too-large": "Tệp quá lớn khi mở ra, hoặc bị hỏng. Chỉ giữ bảng danh sách điểm cầu."
    })[why],
    "already-acknowledged": ({ name }) => `${name} đã xác nhận nhận danh bạ này.`,
    "directory-unchanged": ({ number }) => `Danh bạ không thay đổi gì từ số ${number}: chưa cần phát hành số mới.`,
    "account-taken": ({ account }) => `Tài khoản ${account} đã có người dùng. Chọn tên khác.`,
    "account-state": ({ account }) => account === null ? "Cán bộ này chưa có tài khoản. Mở tài khoản trước." : `Cán bộ này đã có tài khoản ${account}.`,
    "password-wrong": () => "Mật khẩu hiện tại không đúng. Kiểm tra rồi nhập lại.",
    "duty-state": ({ state }) => `Người khác vừa ghi nhận nhiệm vụ này: ${{ open: "phải làm", fulfilled: "đã làm", excused: "được miễn" }[state]}. Tải lại để xem.`,
    "password-repeated": () => "Mật khẩu mới phải khác mật khẩu cũ và khác tên tài khoản."
  } satisfies RefusalSentences as RefusalSentences,
  transport: {
    offline: "Không liên lạc được với trung tâm. Nội dung đã nhập vẫn được giữ; thử lại khi có mạng.",
    "not-signed-in": "Phiên làm việc hết hạn. Đăng nhập lại để tiếp tục; nội dung đã được giữ.",
    "sign-in-refused": "Tài khoản hoặc mật khẩu không đúng. Kiểm tra rồi nhập lại.",
    "page-not-found": "Không có trang này. Chọn một mục trong thực đơn.",
    internal: "Hệ thống gặp lỗi. Nội dung đã nhập vẫn được giữ."
  } satisfies Record<TransportCode, string>,
  reference: (code: string) => `Đọc mã ${code} khi gọi hỗ trợ.`,
  title: "Chưa mở được trang này",
  /** What is wrong with one field; `label` is the field's own, as on the page. */
  fields: {
    "series.every": () => "Nhập số lần cách nhau bằng chữ số, từ 1 đến 99",
    "series.ends": () => "Chọn ngày cuối sau ngày khai mạc, hoặc số cuộc họp từ 1 đến 1.000",
    "text.required": (label: string) => `Nhập ${label}`,
    "text.too-short": (label: string) => `Viết ${label} ít nhất 10 ký tự`,
    "text.too-long": (label: string) => `Rút ngắn ${label}`,
    "text.unreadable": (label: string) => `Gõ lại ${label}: có ký tự ẩn hoặc ký tự điều khiển`,
    "instant.unreadable": (label: string) => `Nhập ${label}: ngày theo dạng dd/MM/yyyy, giờ theo dạng HH:mm`,
    "date.unreadable": (label: string) => `Nhập ${label} theo dạng dd/MM/yyyy`,
    "date.absent": () => "Ngày này không có trong lịch. Nhập ngày theo dạng dd/MM/yyyy.",
    "time.unreadable": (label: string) => `Nhập ${label} theo dạng HH:mm, từ 00:00 đến 23:59`,
    "time.midnight": () => "24:00 không được dùng. Nhập 23:59, hoặc 00:00 của ngày hôm sau.",
    "field.empty": (label: string) => `Nhập ${label}`,
    "field.missing": (label: string) => `Nhập ${label}`,
    "choice.missing": (label: string) => `Chọn ${label}`,
    "field.type": (label: string) => `Nhập lại ${label}`,
    "period.empty": () => "Giờ kết thúc phải sau giờ khai mạc",
    "period.too-long": () => "Một cuộc họp dài nhất 48 giờ. Chia thành nhiều cuộc họp.",
    "sites.none": () => "Chọn ít nhất một điểm cầu thành phần",
    "sites.too-many": () => "Một cuộc họp có nhiều nhất 500 điểm cầu",
    "sites.repeated": () => "Một điểm cầu được chọn hai lần. Bỏ điểm cầu chính khỏi danh sách thành phần.",
    "site.none": () => "Chọn điểm cầu chính",
    "phone.unreadable": () => "Nhập số điện thoại bằng chữ số, từ 6 đến 20 ký tự",
    "email.unreadable": () => "Nhập thư điện tử theo dạng ten@coquan.gov.vn",
    "driver.unreadable": (label: string) => `Chọn ${label} trong danh sách`,
    "fingerprint.unreadable": () => "Dấu vân tay khóa không đọc được. Tải lại trang.",
    "host.unreadable": () => "Nhập tên máy hoặc địa chỉ, không kèm http://",
    "reason.missing": () => "Nêu lý do, ít nhất 10 ký tự",
    "number.unreadable": (label: string) => `Nhập ${label} bằng chữ số`,
    "password.too-short": (label: string) => `Nhập ${label} dài hơn: ít nhất 12 ký tự`,
    "password.wrong": () => "Mật khẩu hiện tại không đúng. Kiểm tra rồi nhập lại.",
    "code.unreadable": () => "Dùng chữ thường không dấu, số, gạch nối; từ 2 đến 40 ký tự",
    "code.reserved": () => "Mã này được dành riêng. Chọn mã khác.",
    "units.none": () => "Chọn ít nhất một đơn vị",
    "number.out-of-range": (label: string) => `Nhập ${label} trong khoảng cho phép`,
    "account.unreadable": () => "Dùng chữ thường không dấu, số, dấu chấm, gạch nối; từ 2 đến 64 ký tự",
    "days.reversed": () => "Nhập ngày cuối từ ngày đầu trở đi",
    "posts.none": () => "Chọn ít nhất một nhiệm vụ để ủy quyền",
    "roles.none": () => "Chọn ít nhất một nhiệm vụ",
    "file.path": () => "Tên tệp có dấu / hoặc \\. Đổi tên tệp rồi chọn lại.",
    "participants.sites": () => "Có thành phần của điểm cầu không dự họp. Kiểm tra lại danh sách điểm cầu.",
    "checks.too-many": () => "Nhiều nhất 10 mục kiểm tra riêng. Bỏ bớt.",
    "checks.repeated": () => "Có hai mục kiểm tra giống nhau. Bỏ bớt một mục.",
    "draft.too-large": () => "Bản nháp quá dài, chưa lưu được về trung tâm. Rút ngắn nội dung.",
    "list.too-long": (label: string) => `Rút ngắn ${label}`,
    "answer.missing": () => "Chọn Có hoặc Không",
    "papers.secret": () => "Không đưa tài liệu này lên hệ thống. Chuyển qua cơ quan cơ yếu. Chưa có gì được lưu.",
    "papers.none": () => "Chọn ít nhất một tệp",
    "papers.too-many": () => "Gửi mỗi lần nhiều nhất 50 tài liệu",
    "conclusion.empty": () => "Nhập số văn bản, hoặc kèm tệp văn bản",
    "file.kind": () => "Chọn tệp PDF, Word, PNG hoặc JPEG",
    "file.too-large": () => "Chọn tệp nhỏ hơn 25 MB"
  } as Readonly<Record<FieldCode, (label: string) => string>>
}

export type FieldCode =
  | "series.every" | "series.ends"
  | "text.required" | "text.too-short" | "text.too-long" | "text.unreadable" | "instant.unreadable" | "date.unreadable" | "date.absent"
  | "time.unreadable" | "time.midnight" | "field.empty" | "field.missing" | "choice.missing" | "field.type" | "period.empty" | "period.too-long" | "sites.none" | "sites.too-many"
  | "sites.repeated" | "site.none" | "phone.unreadable" | "email.unreadable" | "host.unreadable" | "driver.unreadable"
  | "fingerprint.unreadable" | "reason.missing"
  | "number.unreadable" | "password.too-short" | "password.wrong" | "account.unreadable" | "code.unreadable" | "code.reserved" | "units.none" | "number.out-of-range" | "days.reversed" | "posts.none" | "roles.none" | "answer.missing" | "papers.secret" | "papers.none" | "papers.too-many" | "conclusion.empty" | "file.kind" | "file.too-large" | "file.path" | "participants.sites" | "checks.too-many" | "checks.repeated" | "draft.too-large" | "list.too-long"

const roleNames: Readonly<Record<string, string>> = {
  registrant: "Người đăng ký", approver: "Người phê duyệt", operator: "Vận hành", technician: "Cán bộ kỹ thuật",
  leader: "Lãnh đạo", administrator: "Quản trị"
}
