import { AttendanceReply } from "@diemcau/core/AttendanceAnswer"
import type { MeetingId } from "@diemcau/core/Meeting"
import type { OfficerId } from "@diemcau/core/Officer"
import type { SiteId } from "@diemcau/core/Site"
import { integer, primaryKey, uuid } from "drizzle-orm/pg-core"
import { instant, json, table } from "./columns.ts"
import { officers, sites } from "./estate.ts"
import { meetings } from "./planning.ts"

/** Everything that a site ever said of a meeting; it may have left the meeting since. */
export const attendanceAnswers = table("attendance_answers", {
  meetingId: uuid().notNull().references(() => meetings.id).$type<MeetingId>(),
  siteId: uuid().notNull().references(() => sites.id).$type<SiteId>(),
  version: integer().notNull(),
  reply: json(AttendanceReply).notNull(),
  answeredBy: uuid().notNull().references(() => officers.id).$type<OfficerId>(),
  answeredAt: instant().notNull()
}, (t) => [primaryKey({ columns: [t.meetingId, t.siteId, t.version] })])
