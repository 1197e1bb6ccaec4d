import type { Bilingual } from "../Text.ts"

/** On which grounds a chair postpones, as those who were to come read it. */
export const postponementGrounds: Readonly<Record<string, Bilingual>> = {
  "force-majeure": { vi: "bất khả kháng", en: "force majeure" },
  instruction: { vi: "theo chỉ đạo của cấp trên", en: "instruction from above" },
  "not-ready": { vi: "nội dung hoặc cơ sở vật chất chưa chuẩn bị xong", en: "content or facilities not ready" }
}
