import { MaintenanceScope, type MaintenanceState, type MaintenanceWindowId } from "@diemcau/core/MaintenanceWindow"
import type { MeetingId } from "@diemcau/core/Meeting"
import type { OfficerId } from "@diemcau/core/Officer"
import type { SiteId } from "@diemcau/core/Site"
import { sql } from "drizzle-orm"
import { boolean, check, index, integer, primaryKey, text, uuid } from "drizzle-orm/pg-core"
import { instant, json, table } from "./columns.ts"
import { officers } from "./estate.ts"
import { meetings } from "./planning.ts"

/** When something of the estate is, or was, out of service: nothing is deleted. */
export const maintenanceWindows = table("maintenance_windows", {
  id: uuid().primaryKey().$type<MaintenanceWindowId>(),
  ordinal: integer().notNull().generatedAlwaysAsIdentity(),
  scope: json(MaintenanceScope).notNull(),
  name: text().notNull(),
  /** Empty: the central server's, which touches all. */
  siteIds: uuid().array().notNull().$type<SiteId>(),
  opensAt: instant().notNull(),
  closesAt: instant().notNull(),
  reason: text().notNull(),
  state: text().notNull().$type<MaintenanceState>(),
  plannedBy: uuid().notNull().references(() => officers.id).$type<OfficerId>(),
  plannedAt: instant().notNull(),
  cancelReason: text(),
  revision: integer().notNull()
}, (t) => [
  index("maintenance_open").on(t.opensAt, t.closesAt).where(sql`state <> 'cancelled'`),
  check("maintenance_not_empty", sql`${t.opensAt} < ${t.closesAt}`)
])

/** What organisers answered, each to one time of a window. */
export const maintenanceAnswers = table("maintenance_answers", {
  windowId: uuid().notNull().references(() => maintenanceWindows.id).$type<MaintenanceWindowId>(),
  meetingId: uuid().notNull().references(() => meetings.id).$type<MeetingId>(),
  revision: integer().notNull(),
  agreed: boolean().notNull(),
  reason: text().notNull(),
  answeredBy: uuid().notNull().references(() => officers.id).$type<OfficerId>(),
  answeredAt: instant().notNull()
}, (t) => [primaryKey({ columns: [t.windowId, t.meetingId, t.revision] })])
