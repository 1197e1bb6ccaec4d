import type { JournalEntry } from "../Journal.ts"
import type { People, Told } from "../Notice.ts"
import { authors, deciders } from "./approvalTellers.ts"
import { because, field, text, words } from "./telling.ts"

/** That a site does not attend, or does after all, changes the meeting; that it attends is what everybody counts on. */
export const attendanceTellers = {
  "attendance-answer.given": (entry: JournalEntry, people: People): ReadonlyArray<Told> => {
    const attends = field(entry.data, "attends")
    if (attends === true && field(entry.data, "declinedBefore") !== true) return []
    const site = people.siteNames.get(text(entry.data, "siteId")) ?? words("", "")
    const reason = because(entry.data)
    return [{
      kind: "attendance-answered", to: [...new Set([...authors(people), ...deciders(people)])], link: `/meetings/${entry.meetingId}#attendance`,
      sentence: attends === true
        ? words(`${site.vi} dự họp, thay câu trả lời trước là không dự.`, `${site.en} attends after all.`)
        : words(
          `${site.vi} không dự họp; điểm cầu vẫn giữ lịch cho đến khi được đổi hoặc bỏ khỏi cuộc họp.${reason.vi}`,
          `${site.en} does not attend; it stays booked until it is swapped or taken out.${reason.en}`
        )
    }]
  }
} as const
