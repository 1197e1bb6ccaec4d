import type { MeetingId } from "@diemcau/core/Meeting"
import type { OfficerId } from "@diemcau/core/Officer"
import type { PaperId, PaperPurpose } from "@diemcau/core/Paper"
import type { RegistrationId } from "@diemcau/core/Registration"
import { date, index, integer, primaryKey, text, uuid } from "drizzle-orm/pg-core"
import { instant, table } from "./columns.ts"
import { officers } from "./estate.ts"
import { attachments, meetings, registrations } from "./planning.ts"

export const papers = table("papers", {
  id: uuid().primaryKey().$type<PaperId>(),
  registrationId: uuid().notNull().references(() => registrations.id).$type<RegistrationId>(),
  meetingId: uuid().references(() => meetings.id).$type<MeetingId>(),
  ordinal: integer().notNull(),
  name: text().notNull(),
  purpose: text().notNull().$type<PaperPurpose>(),
  withdrawnBy: uuid().references(() => officers.id).$type<OfficerId>(),
  withdrawnAt: instant(),
  withdrawnReason: text()
}, (t) => [index().on(t.registrationId, t.ordinal)])

/** Every file that was ever sent as this paper, under the name it was sent by. */
export const paperVersions = table("paper_versions", {
  paperId: uuid().notNull().references(() => papers.id).$type<PaperId>(),
  version: integer().notNull(),
  sha256: text().notNull().references(() => attachments.sha256),
  fileName: text().notNull(),
  sentBy: uuid().notNull().references(() => officers.id).$type<OfficerId>(),
  sentAt: instant().notNull(),
  reason: text().notNull()
}, (t) => [primaryKey({ columns: [t.paperId, t.version] })])

export const conclusions = table("conclusions", {
  meetingId: uuid().notNull().references(() => meetings.id).$type<MeetingId>(),
  version: integer().notNull(),
  number: text().notNull(),
  issuedOn: date({ mode: "string" }).notNull(),
  sha256: text().references(() => attachments.sha256),
  fileName: text(),
  note: text().notNull(),
  recordedBy: uuid().notNull().references(() => officers.id).$type<OfficerId>(),
  recordedAt: instant().notNull()
}, (t) => [primaryKey({ columns: [t.meetingId, t.version] })])
