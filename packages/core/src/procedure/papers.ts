import { RecordConclusion } from "../Conclusion.ts"
import * as Paper from "../Paper.ts"
import { procedure } from "./declaration.ts"

const sending = ["NotFound", "StateSecrets", "AttachmentUnknown", "NotEditable", "MeetingState"] as const

/** What a meeting works on and what it concluded, both the organiser's. */
export const paperProcedures = {
  "paper.send": procedure({
    subject: "paper", duty: "register-meetings", event: "paper.sent", doors: ["route"],
    words: { vi: "Gửi tài liệu họp", en: "Send meeting papers" },
    input: Paper.SendPapers, refusals: sending
  }),
  "paper.replace": procedure({
    subject: "paper", duty: "register-meetings", event: "paper.replaced", doors: ["route"],
    words: { vi: "Thay tài liệu họp", en: "Replace a meeting paper" },
    input: Paper.ReplacePaper, refusals: [...sending, "PaperWithdrawn"]
  }),
  "paper.withdraw": procedure({
    subject: "paper", duty: "register-meetings", event: "paper.withdrawn", doors: ["route"],
    words: { vi: "Thu hồi tài liệu họp", en: "Withdraw a meeting paper" },
    input: Paper.WithdrawPaper, refusals: ["NotFound", "PaperWithdrawn"]
  }),
  "paper.arrange": procedure({
    subject: "paper", duty: "register-meetings", event: "paper.arranged", doors: ["route"],
    words: { vi: "Sắp xếp tài liệu họp", en: "Put meeting papers in order" },
    input: Paper.ArrangePapers, refusals: ["NotFound", "PapersChanged"]
  }),
  "paper.waive": procedure({
    subject: "paper", duty: "register-meetings", event: "paper.waived", doors: ["route"],
    words: { vi: "Báo cuộc họp không có tài liệu", en: "Say that the meeting has no papers" },
    input: Paper.WaivePapers, refusals: ["NotFound", "MeetingState", "DutyState"]
  }),
  "conclusion.record": procedure({
    subject: "conclusion", duty: "register-meetings", event: "conclusion.recorded", doors: ["route"],
    words: { vi: "Ghi nhận thông báo kết luận", en: "Record the conclusion notice" },
    input: RecordConclusion, refusals: ["NotFound", "StateSecrets", "AttachmentUnknown", "MeetingState", "ConclusionDay"]
  })
} as const
