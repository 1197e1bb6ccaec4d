import type { MailState, NoticeKind, NoticeSettings } from "@diemcau/core/Notice"
import type { OfficerId } from "@diemcau/core/Officer"
import type { ArticleKey } from "@diemcau/core/Regulation"
import { Bilingual } from "@diemcau/core/Text"
import { sql } from "drizzle-orm"
import { bigint, boolean, check, index, integer, text, uniqueIndex, uuid } from "drizzle-orm/pg-core"
import { instant, json, table } from "./columns.ts"
import { officers } from "./estate.ts"

/** What an officer was told, in the words in which it was told. */
export const notices = table("notices", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  officerId: uuid().notNull().references(() => officers.id).$type<OfficerId>(),
  kind: text().notNull().$type<NoticeKind>(),
  subject: json(Bilingual).notNull(),
  sentence: json(Bilingual).notNull(),
  article: text().notNull().$type<ArticleKey>(),
  link: text().notNull(),
  registrationId: text(),
  meetingId: text(),
  /** What it tells of: "journal:118", or "leg:" and the id of a lost call. */
  source: text().notNull(),
  createdAt: instant().notNull(),
  readAt: instant(),
  mail: text().notNull().$type<MailState>(),
  mailAttempts: integer().notNull().default(0),
  /** When the e-mail is tried next; while it is being sent, when its sender counts as dead. */
  mailDue: instant(),
  /** What the mail server last said, without address or content. */
  mailTrouble: text()
}, (t) => [
  uniqueIndex("notices_once").on(t.source, t.officerId, t.kind),
  index().on(t.officerId, t.id),
  index("notices_unread").on(t.officerId).where(sql`read_at is null`),
  index("notices_mail_due").on(t.mailDue).where(sql`mail in ('waiting', 'sending')`)
])

/** One row: how far the journal has been told, and the lock under which it is told. */
export const noticeFeed = table("notice_feed", {
  one: boolean().primaryKey(),
  position: bigint({ mode: "number" }).notNull()
}, (t) => [check("notice_feed_one", sql`${t.one}`)])

export const noticeSettings = table("notice_settings", {
  officerId: uuid().primaryKey().references(() => officers.id).$type<OfficerId>(),
  language: text().notNull().$type<NoticeSettings["language"]>(),
  muted: text().array().notNull().$type<NoticeKind>()
})
