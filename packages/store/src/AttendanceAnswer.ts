import type { AttendanceAnswer } from "@diemcau/core/AttendanceAnswer"
import type { MeetingId } from "@diemcau/core/Meeting"
import type { SiteId } from "@diemcau/core/Site"
import { asc, eq, getColumns, sql } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { attendanceAnswers } from "./tables/attendance.ts"
import { meetings, meetingSites, registrations } from "./tables/planning.ts"

/** Of the meeting: of each site first to latest, of those that have left it too. */
export const ofMeeting = (meetingId: MeetingId) =>
  query((db) => db.select(getColumns(attendanceAnswers)).from(attendanceAnswers).where(eq(attendanceAnswers.meetingId, meetingId))
    .orderBy(asc(attendanceAnswers.siteId), asc(attendanceAnswers.version))
  ).pipe(Effect.map((rows): ReadonlyArray<AttendanceAnswer> => rows))

/** Nobody else answers for a site of the meeting until the transaction ends: its row is locked before. */
export const insert = (answer: AttendanceAnswer) => Effect.asVoid(query((db) => db.insert(attendanceAnswers).values(answer)))

/** Of every site of these meetings: when it was asked last, and when it first answered since. */
export interface Asked {
  readonly meetingId: MeetingId
  readonly siteId: SiteId
  readonly askedAt: Date
  readonly answeredAt: Date | null
}

const askedAt = sql`coalesce(${meetingSites.askedAt}, ${registrations.decidedAt}, ${registrations.submittedAt})`

export const asked = (meetingIds: ReadonlyArray<MeetingId>) =>
  meetingIds.length === 0 ? Effect.succeed<ReadonlyArray<Asked>>([]) : query((db) =>
    db.execute<{ meeting_id: MeetingId; site_id: SiteId; asked_at: Date; answered_at: Date | null }>(sql`
      select ${meetingSites.meetingId} as meeting_id, ${meetingSites.siteId} as site_id, ${askedAt} as asked_at, min(${attendanceAnswers.answeredAt}) as answered_at
      from ${meetingSites} join ${meetings} on ${meetings.id} = ${meetingSites.meetingId} join ${registrations} on ${registrations.id} = ${meetings.registrationId}
      left join ${attendanceAnswers} on ${attendanceAnswers.meetingId} = ${meetingSites.meetingId}
        and ${attendanceAnswers.siteId} = ${meetingSites.siteId} and ${attendanceAnswers.answeredAt} >= ${askedAt}
      where ${meetingSites.meetingId} = any(${sql.param([...meetingIds])}::uuid[])
      group by 1, 2, 3 order by 1, min(${meetingSites.ordinal})`)
  ).pipe(Effect.map(({ rows }): ReadonlyArray<Asked> => rows.map((row) => ({
    meetingId: row.meeting_id, siteId: row.site_id, askedAt: new Date(row.asked_at), answeredAt: row.answered_at === null ? null : new Date(row.answered_at)
  }))))
