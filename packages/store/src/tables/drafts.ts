import { DraftContent, type DraftId, type DraftState } from "@diemcau/core/Draft"
import { TemplateContent, type MeetingTemplateId } from "@diemcau/core/MeetingTemplate"
import type { OfficerId } from "@diemcau/core/Officer"
import type { RegistrationId } from "@diemcau/core/Registration"
import type { UnitId } from "@diemcau/core/Unit"
import { sql } from "drizzle-orm"
import { check, index, integer, text, uniqueIndex, uuid } from "drizzle-orm/pg-core"
import { instant, json, table } from "./columns.ts"
import { officers, units } from "./estate.ts"
import { registrations } from "./planning.ts"

/** What is typed and not sent yet. Sent and discarded ones stay, marked. */
export const registrationDrafts = table("registration_drafts", {
  id: uuid().primaryKey().$type<DraftId>(),
  unitId: uuid().notNull().references(() => units.id).$type<UnitId>(),
  authorId: uuid().notNull().references(() => officers.id).$type<OfficerId>(),
  revises: uuid().references(() => registrations.id).$type<RegistrationId>(),
  asideOf: uuid().$type<DraftId>(),
  content: json(DraftContent).notNull(),
  state: text().notNull().$type<DraftState>(),
  revision: integer().notNull(),
  startedAt: instant().notNull(),
  savedAt: instant().notNull(),
  registrationId: uuid().references(() => registrations.id).$type<RegistrationId>()
}, (t) => [
  index("registration_drafts_open").on(t.unitId, t.savedAt).where(sql`state = 'open'`),
  index("registration_drafts_author").on(t.authorId).where(sql`state = 'open'`),
  check("registration_drafts_sent_as", sql`(${t.state} = 'sent') = (${t.registrationId} is not null)`)
])

export const meetingTemplates = table("meeting_templates", {
  id: uuid().primaryKey().$type<MeetingTemplateId>(),
  unitId: uuid().references(() => units.id).$type<UnitId>(),
  name: text().notNull(),
  content: json(TemplateContent).notNull(),
  revision: integer().notNull(),
  keptBy: uuid().notNull().references(() => officers.id).$type<OfficerId>(),
  keptAt: instant().notNull(),
  retiredAt: instant(),
  retiredReason: text()
}, (t) => [
  uniqueIndex("meeting_templates_name").on(sql`coalesce(unit_id, '00000000-0000-0000-0000-000000000000'::uuid)`, sql`lower(name)`).where(sql`retired_at is null`),
  check("meeting_templates_retired_why", sql`(${t.retiredAt} is null) = (${t.retiredReason} is null)`)
])
