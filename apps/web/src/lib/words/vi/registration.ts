import type { RegistrationState, Track } from "@diemcau/core/Registration"

export const registration = {
  states: {
    submitted: "Chờ duyệt",
    "sent-back": "Trả lại",
    waiting: "Chờ chỗ trống",
    approved: "Đã duyệt",
    refused: "Từ chối",
    withdrawn: "Đã rút"
  } satisfies Record<RegistrationState, string>,
  tracks: { regular: "Đúng hạn", late: "Gửi muộn", unplanned: "Họp đột xuất" } satisfies Record<Track, string>,
  list: {
    title: "Đăng ký của tôi",
    titleAll: "Đăng ký",
    create: "Đăng ký cuộc họp",
    empty: "Chưa có đăng ký nào",
    emptyHint: "Đăng ký đã gửi và nháp đang soạn hiện ở đây.",
    emptyState: (state: string) => `Không có đăng ký ở trạng thái ${state}`,
    columns: { number: "Số", subject: "Nội dung", time: "Thời gian", sites: "Điểm cầu", state: "Trạng thái", due: "Hạn trả lời" },
    filter: "Trạng thái",
    allStates: "Tất cả",
    sites: (count: number) => `${count} điểm cầu`,
    draft: "Nháp chưa gửi",
    openDraft: "Soạn tiếp"
  },
  form: {
    title: "Đăng ký cuộc họp",
    titleRevise: (number: string) => `Bổ sung đăng ký ${number}`,
    secretsQuestion: "Cuộc họp có nội dung bí mật nhà nước không?",
    secretsHint: "Trả lời trước khi nhập. Hệ thống này không được dùng cho nội dung bí mật nhà nước.",
    secretsYes: "Có",
    secretsNo: "Không",
    proceed: "Tiếp tục",
    secretsNeeded: "Chọn Có hoặc Không",
    stopTitle: "Không đăng ký cuộc họp này trên hệ thống",
    stopText: "Liên hệ cơ quan cơ yếu để được hướng dẫn phương tiện họp phù hợp.",
    stopKept: "Không có nội dung nào của cuộc họp được lưu.",
    stopBack: "Về việc hôm nay",
    sections: { meeting: "Cuộc họp", time: "Thời gian", sites: "Điểm cầu", needs: "Yêu cầu và đầu mối" },
    fields: {
      subject: "Tên cuộc họp",
      chair: "Người chủ trì",
      chairPosition: "Chức vụ người chủ trì",
      documentNumber: "Số, ký hiệu giấy mời",
      document: "Tệp giấy mời",
      opensAt: "Khai mạc",
      closesAt: "Kết thúc",
      repeats: "Lặp lại",
      mainSiteId: "Điểm cầu chính",
      memberSiteIds: "Điểm cầu thành phần",
      attendees: "Thành phần dự họp",
      presentation: "Trình chiếu tài liệu",
      recording: "Ghi hình",
      notes: "Yêu cầu khác",
      contactName: "Họ tên đầu mối liên hệ",
      contactPhone: "Điện thoại đầu mối",
      contactEmail: "Thư điện tử đầu mối",
      reason: "Lý do gửi muộn hoặc họp đột xuất",
      orderedBy: "Người chỉ đạo họp đột xuất"
    },
    hints: {
      document: "PDF, Word, PNG hoặc JPEG, nhỏ hơn 25 MB",
      reason: "Họp đột xuất hoặc gửi muộn: nêu lý do, ít nhất 10 ký tự",
      attendees: "Ghi chức danh, đơn vị; mỗi dòng một thành phần"
    },
    chooseMain: "Chọn điểm cầu chính",
    chooseFile: "Chọn tệp",
    uploading: (name: string, percent: string) => `Đang tải lên ${name}: ${percent}`,
    uploaded: (name: string, size: string) => `${name} (${size})`,
    removeFile: (name: string) => `Bỏ tệp ${name}`,
    draftSaved: (time: string) => `Đã lưu nháp lúc ${time}`,
    draftRestored: (time: string) => `Đang soạn tiếp bản nháp lưu lúc ${time}`,
    draftDiscard: "Bỏ bản nháp",
    draftDiscardTitle: "Bỏ bản nháp đăng ký này?",
    draftDiscardText: "Nội dung đã nhập sẽ bị xóa khỏi máy này và không lấy lại được.",
    draftKeep: "Giữ bản nháp",
    check: "Kiểm tra lại"
  },
  rulings: {
    title: "Đối chiếu quy chế",
    waiting: (what: string) => `Chờ: ${what}`,
    waitingFor: { period: "thời gian họp", mainSite: "điểm cầu chính", members: "điểm cầu thành phần", others: "các mục còn trống" },
    updating: "Đang đối chiếu",
    updated: (seconds: number) => seconds < 5 ? "Vừa cập nhật" : `Cập nhật ${seconds} giây trước`,
    summary: (exceeds: number, broken: number) =>
      exceeds + broken === 0 ? "Đúng quy định" : [broken > 0 ? `${broken} mục không gửi được` : "", exceeds > 0 ? `${exceeds} cảnh báo` : ""].filter(Boolean).join(", "),
    open: "Xem đối chiếu",
    unavailable: "Chưa đối chiếu được vì không liên lạc được với trung tâm"
  },
  clash: {
    held: (count: number) => `Trùng lịch đã duyệt: ${count} điểm cầu`,
    confirmed: (site: string, number: string, time: string) => `${site}: trùng với ${number}, ${time}, đã duyệt`,
    pending: (site: string, number: string, time: string) => `${site}: trùng với ${number}, ${time}, chờ duyệt`,
    dropSites: (count: number) => count === 1 ? "Bỏ điểm cầu này" : `Bỏ ${count} điểm cầu này`
  },
  review: {
    title: "Kiểm tra trước khi gửi",
    edit: (what: string) => `Sửa ${what}`,
    editShort: "Sửa",
    back: "Sửa tiếp",
    submit: "Gửi đăng ký",
    submitRevised: "Gửi lại đăng ký",
    sending: "Đang gửi",
    offline: "Cần có mạng để gửi. Bản nháp vẫn được giữ trên máy này."
  },
  confirmation: {
    title: (number: string) => `Đã tiếp nhận đăng ký số ${number}`,
    /** `until` says "trước …" or "hết ngày …" itself. */
    answer: (until: string) => `Kết quả được trả lời ${until}`,
    next: "Việc tiếp theo",
    steps: [
      "Người phê duyệt xem xét theo quy chế.",
      "Kết quả hiện tại trang Việc hôm nay và trong hồ sơ đăng ký.",
      "Khi được phê duyệt, các điểm cầu được giữ lịch và cán bộ kỹ thuật nhận phiếu kiểm tra."
    ],
    open: "Xem hồ sơ đăng ký",
    another: "Đăng ký cuộc họp khác"
  },
  file: {
    title: (number: string) => `Đăng ký ${number}`,
    request: "Nội dung đăng ký",
    unit: "Đơn vị đăng ký",
    submitter: "Người gửi",
    decisionDue: "Hạn trả lời",
    decider: "Người quyết định",
    decisionReason: "Ý kiến của người phê duyệt",
    rulingsAt: "Đối chiếu quy chế khi quyết định",
    revise: "Sửa và gửi lại",
    withdraw: "Rút đăng ký",
    withdrawTitle: (number: string) => `Rút đăng ký ${number}?`,
    withdrawText: "Người phê duyệt sẽ thấy đăng ký này đã rút, kèm lý do. Không gửi lại được đăng ký đã rút.",
    withdrawKeep: "Giữ đăng ký",
    withdrawn: (number: string) => `Đã rút đăng ký ${number}`,
    meeting: "Mở cuộc họp",
    download: (name: string) => `Tải xuống ${name}`,
    empty: "Không ghi"
  }
}
