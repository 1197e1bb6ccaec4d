import type { Scene } from "../Scene.ts"

export const passwordChanged: Scene = {
  title: { vi: "Mật khẩu thiết bị bị đổi", en: "A device's password was changed" },
  faults: [{ site: "so-y-te", fault: "wrong-password" }]
}
