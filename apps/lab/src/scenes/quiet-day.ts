import type { Scene } from "../Scene.ts"

export const quietDay: Scene = { title: { vi: "Ngày yên ả", en: "Quiet day" }, faults: [] }
