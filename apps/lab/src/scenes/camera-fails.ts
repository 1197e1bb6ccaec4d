import type { Scene } from "../Scene.ts"

export const cameraFails: Scene = {
  title: { vi: "Camera hỏng", en: "Camera fails" },
  faults: [{ site: "so-tai-chinh", fault: "no-camera" }]
}
