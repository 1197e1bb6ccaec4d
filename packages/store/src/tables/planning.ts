import type { Attachment } from "@diemcau/core/Attachment"
import type { MaintenanceWindowId } from "@diemcau/core/MaintenanceWindow"
import type { MeetingId, MeetingState } from "@diemcau/core/Meeting"
import type { OfficerId } from "@diemcau/core/Officer"
import { Request, Ruling, type RegistrationId, type RegistrationState, type Track } from "@diemcau/core/Registration"
import type { SiteId } from "@diemcau/core/Site"
import type { UnitId } from "@diemcau/core/Unit"
import { sql } from "drizzle-orm"
import { boolean, bytea, check, index, integer, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core"
import { Schema } from "effect"
import { instant, json, period, table } from "./columns.ts"
import { officers, sites, units } from "./estate.ts"

export const attachments = table("attachments", {
  sha256: text().primaryKey(),
  name: text().notNull(),
  mediaType: text().notNull().$type<Attachment["mediaType"]>(),
  bytes: integer().notNull(),
  content: bytea().notNull().$type<Uint8Array>(),
  keptAt: instant().notNull(),
  keptBy: uuid().notNull().references(() => officers.id).$type<OfficerId>()
})

export const registrationCounters = table("registration_counters", {
  year: integer().primaryKey(),
  last: integer().notNull()
})

/** The whole request as JSON; beside it the columns that queries need. */
export const registrations = table("registrations", {
  id: uuid().primaryKey().$type<RegistrationId>(),
  number: text().notNull().unique(),
  unitId: uuid().notNull().references(() => units.id).$type<UnitId>(),
  submittedBy: uuid().notNull().references(() => officers.id).$type<OfficerId>(),
  submittedAt: instant().notNull(),
  state: text().notNull().$type<RegistrationState>(),
  track: text().notNull().$type<Track>(),
  request: json(Request).notNull(),
  rulings: json(Schema.Array(Ruling)).notNull(),
  subject: text().notNull(),
  opensAt: instant().notNull(),
  closesAt: instant().notNull(),
  decisionDueAt: instant().notNull(),
  decidedBy: uuid().references(() => officers.id).$type<OfficerId>(),
  decidedAt: instant(),
  decisionReason: text(),
  meetingId: uuid().$type<string>()
}, (t) => [
  index().on(t.submittedAt, t.id),
  index().on(t.state, t.submittedAt, t.id),
  index().on(t.unitId, t.submittedAt, t.id),
  index().on(t.decisionDueAt),
  // What is still undecided is little: pending clashes are looked for here.
  index("registrations_pending").on(t.opensAt, t.closesAt).where(sql`state = 'submitted'`)
])

export const registrationSites = table("registration_sites", {
  registrationId: uuid().notNull().references(() => registrations.id).$type<RegistrationId>(),
  siteId: uuid().notNull().references(() => sites.id).$type<SiteId>(),
  isMain: boolean().notNull()
}, (t) => [primaryKey({ columns: [t.registrationId, t.siteId] })])

export const meetings = table("meetings", {
  id: uuid().primaryKey().$type<MeetingId>(),
  registrationId: uuid().notNull().references(() => registrations.id).$type<RegistrationId>(),
  /** One meeting for a number: also what keeps a registration from being approved twice. */
  number: text().notNull().unique(),
  subject: text().notNull(),
  chair: text().notNull(),
  unitId: uuid().notNull().references(() => units.id).$type<UnitId>(),
  track: text().notNull().$type<Track>(),
  opensAt: instant().notNull(),
  closesAt: instant().notNull(),
  mainSiteId: uuid().notNull().references(() => sites.id).$type<SiteId>(),
  address: text().notNull(),
  state: text().notNull().$type<MeetingState>(),
  checkDueAt: instant().notNull(),
  checkShortened: boolean().notNull(),
  gateClosedAt: instant(),
  startedAt: instant(),
  endedAt: instant(),
  endReason: text(),
  revision: integer().notNull().default(0),
  round: integer().notNull().default(0)
}, (t) => [
  index().on(t.registrationId),
  index().on(t.state, t.opensAt),
  index("meetings_period").using("gist", sql`tstzrange(opens_at, closes_at)`),
  check("meetings_period_not_empty", sql`${t.opensAt} < ${t.closesAt}`)
])

export const meetingSites = table("meeting_sites", {
  meetingId: uuid().notNull().references(() => meetings.id).$type<MeetingId>(),
  siteId: uuid().notNull().references(() => sites.id).$type<SiteId>(),
  /** Place in the meeting's own order of sites. */
  ordinal: integer().notNull(),
  /** When it was last asked whether it attends; null: before that was kept, as the registration was decided. */
  askedAt: instant()
}, (t) => [primaryKey({ columns: [t.meetingId, t.siteId] })])

export const meetingWishes = table("meeting_wishes", {
  meetingId: uuid().notNull().references(() => meetings.id).$type<MeetingId>(),
  siteId: uuid().notNull().references(() => sites.id).$type<SiteId>(),
  connected: boolean().notNull(),
  microphones: text().$type<"muted" | "open">(),
  askedAt: instant().notNull()
}, (t) => [primaryKey({ columns: [t.meetingId, t.siteId] })])

/**
 * One row per site and what holds it: the promise that a site is held, by a meeting or by maintenance. The exclusion
 * constraint `site_bookings_no_overlap` (in the migration `maintenance`) is what makes a double booking impossible.
 */
export const siteBookings = table("site_bookings", {
  meetingId: uuid().$type<MeetingId>(),
  /** References `maintenance_windows`, in the migration. */
  maintenanceId: uuid().$type<MaintenanceWindowId>(),
  siteId: uuid().notNull().references(() => sites.id).$type<SiteId>(),
  number: text().notNull(),
  period: period().notNull(),
  released: boolean().notNull()
}, (t) => [
  uniqueIndex("site_bookings_meeting").on(t.meetingId, t.siteId),
  uniqueIndex("site_bookings_maintenance").on(t.maintenanceId, t.siteId).where(sql`maintenance_id is not null`),
  check("site_bookings_one_holder", sql`num_nonnulls(${t.meetingId}, ${t.maintenanceId}) = 1`),
  // `is true`: an open end makes isfinite null, and a check that is null would pass.
  check(
    "site_bookings_period_real",
    sql`(not isempty(${t.period}) and lower_inc(${t.period}) and not upper_inc(${t.period}) and isfinite(lower(${t.period})) and isfinite(upper(${t.period}))) is true`
  )
])
