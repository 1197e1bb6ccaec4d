import type { Scene } from "../Scene.ts"

/** A fibre on the road north is cut: from here a lost line and a lost power look the same. */
export const lineCut: Scene = {
  title: { vi: "Đứt đường truyền phía bắc", en: "Northern line cut" },
  faults: [
    { site: "na-hang", fault: "power-cut" },
    { site: "lam-binh", fault: "power-cut" },
    { site: "chiem-hoa", fault: "power-cut" }
  ]
}
