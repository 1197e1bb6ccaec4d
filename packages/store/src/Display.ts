import type { AtTheDoor, Display, DisplayId } from "@diemcau/core/Display"
import type { MeetingId } from "@diemcau/core/Meeting"
import type { SiteId } from "@diemcau/core/Site"
import { and, asc, eq, getColumns, isNull, notInArray, sql } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { during } from "./MaintenanceWindow.ts"
import { units } from "./tables/estate.ts"
import { displays, publicMeetings } from "./tables/displays.ts"
import { meetings, meetingSites } from "./tables/planning.ts"

const { tokenHash: _tokenHash, ...columns } = getColumns(displays)

/** Revoked ones too, the oldest first. */
export const list = (siteId: SiteId) =>
  query((db) => db.select(columns).from(displays).where(eq(displays.siteId, siteId)).orderBy(asc(displays.openedAt), asc(displays.id))).pipe(
    Effect.map((rows): ReadonlyArray<Display> => rows)
  )

export const insert = (row: Display & { readonly tokenHash: Uint8Array }) => Effect.asVoid(query((db) => db.insert(displays).values(row)))

/** null: unknown. One that was revoked before stays revoked since then. */
export const revoke = (id: DisplayId, at: Date) =>
  query((db) => db.update(displays).set({ revokedAt: sql`coalesce(${displays.revokedAt}, ${at})` }).where(eq(displays.id, id)).returning(columns)).pipe(
    Effect.map((rows): Display | null => rows[0] ?? null)
  )

/** Whether the token is a good one of this site. */
export const mayShow = (siteId: SiteId, tokenHash: Uint8Array) =>
  query((db) =>
    db.select({ id: displays.id }).from(displays)
      .where(and(eq(displays.siteId, siteId), eq(displays.tokenHash, tokenHash), isNull(displays.revokedAt)))
  ).pipe(Effect.map((rows) => rows.length === 1))

export const setPublic = (meetingId: MeetingId, since: Date | null) =>
  Effect.asVoid(query((db) =>
    since === null
      ? db.delete(publicMeetings).where(eq(publicMeetings.meetingId, meetingId))
      : db.insert(publicMeetings).values({ meetingId, since }).onConflictDoNothing()
  ))

/** A column: whether the meeting is public. */
export const isPublic = sql<boolean>`exists (select from ${publicMeetings} where ${publicMeetings.meetingId} = ${meetings.id})`.as("is_public")

/** Meetings at a site that overlap the span and were neither cancelled nor postponed, by opening time. */
export const meetingsAt = ({ siteId, from, to }: { readonly siteId: SiteId; readonly from: Date; readonly to: Date }) =>
  query((db) =>
    db.select({
      opensAt: meetings.opensAt, closesAt: meetings.closesAt, state: meetings.state, subject: meetings.subject, chair: meetings.chair,
      unitName: units.name, isPublic
    }).from(meetings).innerJoin(meetingSites, and(eq(meetingSites.meetingId, meetings.id), eq(meetingSites.siteId, siteId)))
      .innerJoin(units, eq(units.id, meetings.unitId))
      .where(and(sql`tstzrange(${meetings.opensAt}, ${meetings.closesAt}) && tstzrange(${from}, ${to})`, notInArray(meetings.state, ["cancelled", "postponed"])))
      .orderBy(asc(meetings.opensAt), asc(meetings.number))
  ).pipe(Effect.map((rows): ReadonlyArray<AtTheDoor> => rows))

/** When a site, or its room, is out of service in the span, by the beginning. */
export const maintenanceAt = ({ siteId, from, to }: { readonly siteId: SiteId; readonly from: Date; readonly to: Date }) =>
  Effect.map(during({ from, to }), (windows) =>
    windows.filter(({ scope, siteIds, state }) => state === "confirmed" && (scope.kind === "centre" || siteIds.includes(siteId)))
      .map(({ opensAt, closesAt, reason }) => ({ opensAt, closesAt, reason })))
