import type { ArticleKey } from "../Regulation.ts"
import type { Bilingual } from "../Text.ts"

/** Articles that no rule and no duty of the platform enforces, each with the sentence that says why. A list that only shrinks. */
export const articleExcuses: Partial<Record<ArticleKey, Bilingual>> = {
  purpose: {
    vi: "Nêu mục đích của hệ thống, không đặt ra việc phải kiểm tra",
    en: "States what the system is for; there is nothing to check"
  },
  room: {
    vi: "Phần mềm không đo được điều kiện phòng họp; cán bộ kỹ thuật xác nhận trong danh mục kiểm tra trước mỗi cuộc họp",
    en: "The software cannot measure a room; the technical officer confirms it in the checklist before each meeting"
  }
}
