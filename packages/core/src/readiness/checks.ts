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

/** How many checks of its own a meeting may ask of its rooms. */
export const mostExtraChecks = 10

/** What one meeting asks besides, by its place in the request: "extra-1" is the first. */
export type ExtraCheck = `extra-${number}`
export const extraCheckKeys: ReadonlyArray<ExtraCheck> = Array.from({ length: mostExtraChecks }, (_, n): ExtraCheck => `extra-${n + 1}`)

export type RoomItem = RoomCheck | ExtraCheck

/** The technician's checklist of a meeting with so many checks of its own. */
export const roomItems = (extraChecks: number): ReadonlyArray<RoomItem> => [...roomCheckKeys, ...extraCheckKeys.slice(0, extraChecks)]

/** The text of a meeting's own check. */
export const extraCheckText = (item: string, texts: ReadonlyArray<string>): string | undefined =>
  texts[(extraCheckKeys as ReadonlyArray<string>).indexOf(item)]
