import { Schema } from "effect"
import { Instant } from "./Instant.ts"
import { datedDutyKinds } from "./DatedDuty.ts"
import { ArticleKey } from "./Regulation.ts"

/** A duty with a date, as the desk shows it: what this officer must do, by when, under which article. */
export const Obligation = Schema.Struct({
  kind: Schema.Literals([
    "decide-registration", "revise-registration", "meet-condition", "settle-condition", "check-room", "watch-readiness", "connect-meeting", "run-meeting", "attend-meeting",
    "send-papers", "record-conclusion", "answer-attendance", "be-present",
    ...datedDutyKinds
  ]),
  dueAt: Instant,
  article: ArticleKey,
  /** What it is about, for the row's text. */
  subject: Schema.String,
  /** Of the meeting or registration; of a dated duty its period. */
  number: Schema.String,
  registrationId: Schema.NullOr(Schema.String),
  meetingId: Schema.NullOr(Schema.String),
  siteId: Schema.NullOr(Schema.String),
  /** Done obligations stay on the day's page, folded. */
  doneAt: Schema.NullOr(Instant),
  /** "5/6": progress, where there is any. */
  progress: Schema.NullOr(Schema.Struct({ done: Schema.Int, of: Schema.Int }))
}).annotate({ identifier: "Obligation" })
export type Obligation = typeof Obligation.Type
