import type { MeetingId } from "@diemcau/core/Meeting"
import type { OfficerId } from "@diemcau/core/Officer"
import type { Arrival } from "@diemcau/core/Presence"
import { and, asc, count, eq, inArray, isNull, min } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { officers } from "./tables/estate.ts"
import { meetings } from "./tables/planning.ts"
import { presences } from "./tables/running.ts"

/** What was said in earlier rounds counts no more: the meeting was moved since, and its rooms are checked anew. */
const ofThisRound = and(eq(meetings.id, presences.meetingId), eq(meetings.round, presences.round))

const standing = isNull(presences.withdrawnAt)

type One = Pick<typeof presences.$inferSelect, "meetingId" | "round" | "siteId" | "officerId">

const ofOne = ({ meetingId, round, siteId, officerId }: One) =>
  and(eq(presences.meetingId, meetingId), eq(presences.round, round), eq(presences.siteId, siteId), eq(presences.officerId, officerId))

/** Nobody else says so for the meeting until the transaction ends: its row is locked before. */
export const insert = (one: One, since: Date) =>
  Effect.gen(function*() {
    const [before] = yield* query((db) => db.select({ times: count() }).from(presences).where(ofOne(one)))
    yield* query((db) => db.insert(presences).values({ ...one, since, version: (before?.times ?? 0) + 1 }))
  })

/** What was said stays, and counts no more. */
export const withdraw = (one: One, { at, by, reason }: { readonly at: Date; readonly by: OfficerId; readonly reason: string }) =>
  Effect.asVoid(query((db) =>
    db.update(presences).set({ withdrawnAt: at, withdrawnBy: by, withdrawalReason: reason }).where(and(ofOne(one), standing))
  ))

/** Who said to be at which site in the present round, whoever came first before the others. */
export const ofMeeting = (meetingId: MeetingId) =>
  query((db) =>
    db.select({
      siteId: presences.siteId, since: presences.since,
      officer: { id: officers.id, name: officers.name, position: officers.position, phone: officers.phone }
    }).from(presences).innerJoin(meetings, ofThisRound).innerJoin(officers, eq(officers.id, presences.officerId))
      .where(and(eq(presences.meetingId, meetingId), standing)).orderBy(asc(presences.since), asc(officers.name))
  ).pipe(Effect.map((rows): ReadonlyArray<Arrival> => rows))

/** When the first came to each site of these meetings in the present round; one that is missing is empty. */
export const first = (meetingIds: ReadonlyArray<MeetingId>) =>
  meetingIds.length === 0 ? Effect.succeed([]) : query((db) =>
    db.select({ meetingId: presences.meetingId, siteId: presences.siteId, since: min(presences.since) })
      .from(presences).innerJoin(meetings, ofThisRound).where(and(inArray(presences.meetingId, [...meetingIds]), standing))
      .groupBy(presences.meetingId, presences.siteId)
  )
