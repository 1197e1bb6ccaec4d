import type { PictureLook, SoundLook } from "#lib/room/flow.ts"
import type { Trouble } from "#lib/room/trouble.ts"

export const room = {
  title: "Phòng họp",
  open: "Vào phòng họp",
  back: "Hồ sơ cuộc họp",
  lobby: {
    title: "Vào phòng họp",
    preview: "Hình của ông/bà trước khi vào họp",
    noPicture: "Camera đang tắt",
    asking: "Trình duyệt đang hỏi quyền dùng camera và micro. Chọn Cho phép.",
    name: "Tên hiển thị",
    level: "Mức âm thanh của micro",
    levelHint: "Nói thử: thanh này chạy theo tiếng nói.",
    join: "Vào họp",
    joining: "Đang vào họp",
    joinHint: {
      both: "Vào họp với camera bật, micro bật.",
      camera: "Vào họp với camera bật, micro tắt.",
      microphone: "Vào họp với camera tắt, micro bật.",
      none: "Vào họp để xem và nghe; có thể bật camera, micro sau."
    },
    waiting: "Tự vào họp ngay khi kết nối được.",
    giveUp: "Không vào nữa",
    inside: (count: number) => `Đang trong phòng (${count})`,
    insideNone: "Chưa có ai trong phòng",
    left: "Đã rời phòng họp",
    leftHint: "Camera và micro đã tắt.",
    again: "Vào lại"
  },
  availability: {
    notYet: "Cuộc họp chưa bắt đầu",
    notYetHint: (moment: string) => `Phòng mở khi cuộc họp được kết nối, dự kiến lúc ${moment}. Trang này tự mở phòng; không cần tải lại.`,
    notInstalled: "Máy chủ chưa cài phần hình và tiếng trên trình duyệt (Janus)",
    notInstalledHint: "Báo người quản trị hệ thống. Các điểm cầu vẫn họp bằng thiết bị hội nghị như thường.",
    away: "Máy chủ hình và tiếng đang khởi động lại. Có thể chọn Vào họp: trang tự vào ngay khi máy chủ sẵn sàng.",
    closed: "Cuộc họp đã kết thúc",
    cancelled: "Cuộc họp đã hủy",
    postponed: "Cuộc họp đã hoãn",
    closedHint: "Phòng họp chỉ mở trong khi cuộc họp diễn ra."
  },
  devices: {
    title: "Thiết bị",
    camera: "Camera",
    microphone: "Micro",
    unnamed: (number: number) => `Thiết bị ${number}`,
    none: "Không có thiết bị"
  },
  controls: {
    label: "Điều khiển",
    people: "Đại biểu",
    devices: "Thiết bị",
    leave: "Rời họp",
    microphoneOn: "Bật micro",
    microphoneOff: "Tắt micro",
    cameraOn: "Bật camera",
    cameraOff: "Tắt camera",
    share: "Trình chiếu",
    stopSharing: "Dừng trình chiếu",
    sound: "Bật âm thanh",
    soundHint: "Trình duyệt đang chặn âm thanh của phòng họp."
  },
  sharing: "Ông/bà đang trình chiếu màn hình.",
  screenOf: (name: string) => `Màn hình của ${name}`,
  people: (count: number) => `Đại biểu (${count})`,
  own: (name: string) => `${name} (ông/bà)`,
  at: (name: string, site: string) => `${name} – ${site}`,
  stage: "Hình các đại biểu",
  notShown: (count: number) => `+${count} đại biểu không hiện hình; xem trong danh sách Đại biểu`,
  alone: "Chưa có đại biểu khác trong phòng",
  pictures: { none: "Camera tắt", waiting: "Đang nhận hình", flowing: "Có hình", frozen: "Hình đang đứng" } satisfies Record<PictureLook, string>,
  sounds: { none: "Không có micro", muted: "Tắt tiếng", open: "Micro bật" } satisfies Record<SoundLook, string>,
  state: {
    lost: "Hình và tiếng đang gián đoạn. Trang tự kết nối lại, không cần thao tác.",
    again: "Mất chỗ trong phòng họp. Trang đang tự vào lại.",
    notSent: "Phòng họp chưa nhận hình và tiếng của ông/bà."
  },
  spoken: {
    joined: (name: string) => `${name} đã vào phòng họp.`,
    left: (name: string) => `${name} đã rời phòng họp.`,
    sharing: (name: string) => `${name} đang trình chiếu.`
  },
  troubles: {
    title: { camera: "Camera", microphone: "Micro", screen: "Trình chiếu" },
    insecure: "Trang này mở bằng http nên trình duyệt không cho dùng camera, micro. Mở bằng địa chỉ https; vẫn vào họp để xem và nghe được.",
    refused: "Trình duyệt chưa được phép dùng. Bấm biểu tượng ổ khóa cạnh địa chỉ trang, chọn Cho phép, rồi bật lại.",
    none: "Không tìm thấy thiết bị. Cắm thiết bị vào máy rồi bật lại.",
    "in-use": "Thiết bị đang bận vì phần mềm khác dùng. Đóng phần mềm đó rồi bật lại.",
    ended: "Thiết bị vừa bị rút ra hoặc hệ điều hành ngắt. Cắm lại rồi bật lại.",
    unknown: "Chưa mở được thiết bị. Rút ra, cắm lại rồi bật lại; nếu vẫn lỗi, chọn thiết bị khác."
  } satisfies Record<Trouble, string> & { readonly title: object },
  noScreen: "Trình duyệt này không trình chiếu được. Dùng Chrome, Edge hoặc Firefox trên máy tính."
}
