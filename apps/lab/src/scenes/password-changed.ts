import type { Scene } from "../Scene.ts"

export const passwordChanged: Scene = {
  title: { vi: "Mật khẩu thiết bị bị đổi", en: "A device's password was changed" },
  seen: {
    vi: "Có người đổi mật khẩu của thiết bị ở Sở Y tế; lần kết nối sau, hệ thống dừng thử để thiết bị không bị khóa và chờ con người.",
    en: "Somebody changed the password of the codec at the Department of Health; at the next connection the platform stops trying, lest it be locked out, and waits for a person."
  },
  look: [{ path: "/endpoints", role: "operator", text: { vi: "Thiết bị đầu cuối: tìm \"Sở Y tế\"", en: "Endpoints: look for Sở Y tế" } }],
  expected: [
    { vi: "Phiên đang mở không bị ảnh hưởng: ngắt điện thiết bị một lần để hệ thống phải đăng nhập lại.", en: "The open session is not touched: cut the codec's power once, so that the platform must sign in again." },
    { vi: "Dòng của Sở Y tế chuyển sang \"Từ chối mật khẩu\" và không tự thử lại.", en: "The row turns to password refused and is not tried again by itself." },
    { vi: "Đặt lại tình huống rồi bấm \"Thử lại\": thiết bị kết nối ngay.", en: "Reset the scene and press try again: the codec connects at once." }
  ],
  faults: [{ site: "so-y-te", fault: "wrong-password" }]
}
