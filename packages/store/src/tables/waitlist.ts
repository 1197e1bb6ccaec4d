import type { MeetingId } from "@diemcau/core/Meeting"
import type { OfficerId } from "@diemcau/core/Officer"
import type { MeetingKind } from "@diemcau/core/Priority"
import type { PreemptionId, PreemptionState } from "@diemcau/core/Preemption"
import type { RegistrationId } from "@diemcau/core/Registration"
import type { SiteId } from "@diemcau/core/Site"
import { Offer, Window, type WaitlistEntryId, type WaitlistState } from "@diemcau/core/Waitlist"
import { sql } from "drizzle-orm"
import { boolean, check, date, index, integer, text, uniqueIndex, uuid } from "drizzle-orm/pg-core"
import { instant, json, table } from "./columns.ts"
import { officers } from "./estate.ts"
import { meetings, registrations } from "./planning.ts"

/** Who waits for a place, and who waited: nothing is deleted. */
export const waitlistEntries = table("waitlist_entries", {
  id: uuid().primaryKey().$type<WaitlistEntryId>(),
  registrationId: uuid().notNull().references(() => registrations.id).$type<RegistrationId>(),
  meetingId: uuid().references(() => meetings.id).$type<MeetingId>(),
  /** The day of its series that waits by itself. */
  day: date({ mode: "string" }),
  displaced: boolean().notNull(),
  kind: text().$type<MeetingKind>(),
  siteIds: uuid().array().notNull().$type<SiteId>(),
  opensAt: instant().notNull(),
  closesAt: instant().notNull(),
  window: json(Window).notNull(),
  joinedAt: instant().notNull(),
  state: text().notNull().$type<WaitlistState>(),
  offer: json(Offer),
  admittedBy: uuid().references(() => officers.id).$type<OfficerId>()
}, (t) => [
  index("waitlist_open").on(t.joinedAt).where(sql`state in ('asked', 'waiting', 'offered')`),
  uniqueIndex("waitlist_once").on(t.registrationId, sql`coalesce(meeting_id, registration_id)`, sql`coalesce(day, '-infinity'::date)`).where(sql`state in ('asked', 'waiting', 'offered')`),
  check("waitlist_not_empty", sql`${t.opensAt} < ${t.closesAt}`),
  check("waitlist_offered_what", sql`(${t.state} = 'offered') = (${t.offer} is not null)`)
])

/** Every order of priority the province has set; the latest is in force. */
export const priorityOrders = table("priority_orders", {
  version: integer().primaryKey(),
  kinds: text().array().notNull().$type<MeetingKind>(),
  setAt: instant().notNull(),
  setBy: uuid().notNull().references(() => officers.id).$type<OfficerId>()
})

/** Every time a registration asked that approved meetings give way to it. */
export const preemptions = table("preemptions", {
  id: uuid().primaryKey().$type<PreemptionId>(),
  registrationId: uuid().notNull().references(() => registrations.id).$type<RegistrationId>(),
  reason: text().notNull(),
  requestedBy: uuid().notNull().references(() => officers.id).$type<OfficerId>(),
  requestedAt: instant().notNull(),
  state: text().notNull().$type<PreemptionState>(),
  decidedBy: uuid().references(() => officers.id).$type<OfficerId>(),
  decidedAt: instant(),
  decisionReason: text()
}, (t) => [uniqueIndex("preemptions_open").on(t.registrationId).where(sql`state = 'requested'`)])
