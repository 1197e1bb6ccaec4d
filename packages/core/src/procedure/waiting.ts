import * as Preemption from "../Preemption.ts"
import { SetPriority } from "../Priority.ts"
import * as Waitlist from "../Waitlist.ts"
import { procedure } from "./declaration.ts"

/** Who comes first where two want the same place, and who waits for it. */
export const waitingProcedures = {
  "preemption.request": procedure({
    subject: "preemption", duty: "register-meetings", event: "preemption.requested", doors: ["route"],
    words: { vi: "Đề nghị ưu tiên", en: "Ask for pre-emption" },
    input: Preemption.RequestPreemption,
    refusals: [
      "NotFound", "NotEditable", "AlreadyAsked", "SeriesRegistration", "StateSecrets", "RulesBroken", "ReasonMissing", "AttachmentUnknown", "NotOutranked", "NothingToPreempt"
    ]
  }),
  "preemption.decide": procedure({
    subject: "preemption", duty: "decide-registrations", event: "preemption.decided", doors: ["route"],
    words: { vi: "Quyết định đề nghị ưu tiên", en: "Decide on pre-emption" },
    input: Preemption.DecidePreemption,
    refusals: ["NotFound", "PreemptionDecided", "StepNotYours", "StepNotReached", "NotOutranked", "NothingToPreempt", "MeetingState", "ClashesWithConfirmed", "RulesBroken"]
  }),
  "priority.set": procedure({
    subject: "priority", duty: "keep-regulation", event: "priority.set", doors: ["route"],
    words: { vi: "Đặt thứ tự ưu tiên", en: "Set the order of priority" },
    input: SetPriority, refusals: ["NothingChanges"]
  }),
  "waitlist.join": procedure({
    subject: "waitlist", duty: "register-meetings", event: "waitlist.joined", doors: ["route"],
    words: { vi: "Xin chờ chỗ trống", en: "Wait for a place" },
    input: Waitlist.JoinWaitlist,
    refusals: ["NotFound", "NotEditable", "AlreadyWaiting", "SeriesRegistration", "StateSecrets", "RulesBroken", "ReasonMissing", "AttachmentUnknown"]
  }),
  "waitlist.decide": procedure({
    subject: "waitlist", duty: "decide-registrations", event: "waitlist.decided", doors: ["route"],
    words: { vi: "Cho chờ hoặc từ chối", en: "Admit to the waiting list, or refuse" },
    input: Waitlist.DecideWaitlist, refusals: ["NotFound", "WaitlistState", "StepNotYours", "StepNotReached"]
  }),
  "waitlist.leave": procedure({
    subject: "waitlist", duty: "register-meetings", event: "waitlist.left", doors: ["route"],
    words: { vi: "Thôi chờ", en: "Leave the waiting list" },
    input: Waitlist.LeaveWaitlist, refusals: ["NotFound", "WaitlistState"]
  }),
  "waitlist.accept": procedure({
    subject: "waitlist", duty: "register-meetings", event: "waitlist.accepted", doors: ["route"],
    words: { vi: "Nhận chỗ trống", en: "Take the place offered" },
    input: Waitlist.AcceptOffer, refusals: ["NotFound", "WaitlistState", "OfferOver", "MeetingState", "ClashesWithConfirmed", "RulesBroken", "OverrideUnexplained"]
  }),
  "waitlist.offer": procedure({
    subject: "waitlist", duty: "keep-time", event: "waitlist.offered", doors: ["job"],
    words: { vi: "Mời nhận chỗ trống", en: "Offer a place that is free" },
    input: Waitlist.AboutEntry, refusals: ["NotFound", "WaitlistState"]
  }),
  "waitlist.lapse": procedure({
    subject: "waitlist", duty: "keep-time", event: "waitlist.lapsed", doors: ["job"],
    words: { vi: "Hết hạn nhận chỗ", en: "End an offer that was not answered" },
    input: Waitlist.AboutEntry, refusals: ["NotFound", "WaitlistState"]
  })
} as const
