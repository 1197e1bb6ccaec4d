import type { Bilingual } from "../Text.ts"

/** What the platform asks the device by itself. */
export const probeChecks = {
  reachable: { vi: "Kết nối được thiết bị", en: "Device reachable" },
  credentials: { vi: "Tài khoản đúng, không dùng mật khẩu mặc định", en: "Credentials accepted, not the factory's" },
  registered: { vi: "Đã đăng ký với máy chủ trung tâm", en: "Registered with the central server" },
  camera: { vi: "Camera", en: "Camera" },
  microphone: { vi: "Micro", en: "Microphone" },
  software: { vi: "Đọc được phiên bản phần mềm", en: "Software version read" }
} as const satisfies Record<string, Bilingual>

/** What only a person in the room can say. */
export const roomChecks = {
  power: { vi: "Nguồn điện, bộ lưu điện (UPS)", en: "Power, UPS" },
  line: { vi: "Đường truyền, đường truyền dự phòng", en: "Line, spare line" },
  sound: { vi: "Âm thanh: nghe rõ tiếng từ trung tâm", en: "Sound: the centre is heard clearly" },
  picture: { vi: "Hình ảnh: rõ, đúng góc máy", en: "Picture: clear, right angle" },
  light: { vi: "Ánh sáng, phông nền", en: "Lighting, backdrop" },
  "name-signs": { vi: "Biển tên", en: "Name signs" }
} as const satisfies Record<string, Bilingual>

export type ProbeCheck = keyof typeof probeChecks
export type RoomCheck = keyof typeof roomChecks
export const probeCheckKeys = Object.keys(probeChecks) as ReadonlyArray<ProbeCheck>
export const roomCheckKeys = Object.keys(roomChecks) as ReadonlyArray<RoomCheck>
