import type { MeetingId } from "@diemcau/core/Meeting"
import type { OfficerId } from "@diemcau/core/Officer"
import type { Arrival } from "@diemcau/core/Presence"
import type { SiteId } from "@diemcau/core/Site"
import { and, asc, eq, inArray, min } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { officers } from "./tables/estate.ts"
import { meetings } from "./tables/planning.ts"
import { presences } from "./tables/running.ts"

/** What was said in earlier rounds counts no more: the meeting was moved since, and its rooms are checked anew. */
const ofThisRound = and(eq(meetings.id, presences.meetingId), eq(meetings.round, presences.round))

/** Nobody else says so for the meeting until the transaction ends: its row is locked before. */
export const insert = (meetingId: MeetingId, round: number, siteId: SiteId, officerId: OfficerId, since: Date) =>
  Effect.asVoid(query((db) => db.insert(presences).values({ meetingId, round, siteId, officerId, since })))

/** Who said to be at which site in the present round, whoever came first before the others. */
export const ofMeeting = (meetingId: MeetingId) =>
  query((db) =>
    db.select({
      siteId: presences.siteId, since: presences.since,
      officer: { id: officers.id, name: officers.name, position: officers.position, phone: officers.phone }
    }).from(presences).innerJoin(meetings, ofThisRound).innerJoin(officers, eq(officers.id, presences.officerId))
      .where(eq(presences.meetingId, meetingId)).orderBy(asc(presences.since), asc(officers.name))
  ).pipe(Effect.map((rows): ReadonlyArray<Arrival> => rows))

/** When the first came to each site of these meetings in the present round; one that is missing is empty. */
export const first = (meetingIds: ReadonlyArray<MeetingId>) =>
  meetingIds.length === 0 ? Effect.succeed([]) : query((db) =>
    db.select({ meetingId: presences.meetingId, siteId: presences.siteId, since: min(presences.since) })
      .from(presences).innerJoin(meetings, ofThisRound).where(inArray(presences.meetingId, [...meetingIds])).groupBy(presences.meetingId, presences.siteId)
  )
