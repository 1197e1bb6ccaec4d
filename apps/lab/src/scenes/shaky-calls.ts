import type { Scene } from "../Scene.ts"

/** Each of these drops its next call once, so that the redials can be watched. */
export const shakyCalls: Scene = {
  title: { vi: "Cuộc gọi chập chờn", en: "Shaky calls" },
  faults: [
    { site: "ham-yen", fault: "drops-call" },
    { site: "son-duong", fault: "drops-call" },
    { site: "so-gtvt", fault: "slow" }
  ]
}
