import type { MeetingId } from "@diemcau/core/Meeting"
import type { RegistrationId } from "@diemcau/core/Registration"
import { RecurrenceRule, type Pattern } from "@diemcau/core/Series"
import { sql } from "drizzle-orm"
import { boolean, check, date, index, integer, jsonb, primaryKey, uuid } from "drizzle-orm/pg-core"
import { instant, json, table } from "./columns.ts"
import { meetings, registrations } from "./planning.ts"

/** A registration that repeats: one row beside it. */
export const series = table("series", {
  registrationId: uuid().primaryKey().references(() => registrations.id).$type<RegistrationId>(),
  rule: json(RecurrenceRule).notNull(),
  revision: integer().notNull(),
  /** What meetings added later get. */
  pattern: jsonb().notNull().$type<Pattern>()
})

/** Each of its days, skipped ones too. Until there is a meeting, `opensAt` and `closesAt` say when it is asked for. */
export const occurrences = table("series_occurrences", {
  registrationId: uuid().notNull().references(() => series.registrationId).$type<RegistrationId>(),
  day: date({ mode: "string" }).notNull(),
  ordinal: integer().notNull(),
  opensAt: instant().notNull(),
  closesAt: instant().notNull(),
  skipped: boolean().notNull(),
  /** A skipped day that waits for a place: how many days around it one is looked for. */
  waitsWithin: integer(),
  meetingId: uuid().references(() => meetings.id).$type<MeetingId>()
}, (t) => [
  primaryKey({ columns: [t.registrationId, t.day] }),
  index().on(t.meetingId),
  check("series_occurrences_not_empty", sql`${t.opensAt} < ${t.closesAt}`)
])
