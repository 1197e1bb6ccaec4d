import { localDate } from "@diemcau/core/Instant"
import type { MeetingId } from "@diemcau/core/Meeting"
import type { Contact, OfficerId } from "@diemcau/core/Officer"
import { judge, type GateRecord, type ProbeResult, type RoomCheckAnswer, type SiteFindings } from "@diemcau/core/Readiness"
import type { SiteId } from "@diemcau/core/Site"
import { and, asc, desc, eq, getColumns, inArray, isNull, lte, sql } from "drizzle-orm"
import { Effect } from "effect"
import { query, type Database, type StoreError } from "./Database.ts"
import { technicianPosts } from "./Post.ts"
import { officers, sites as siteTable } from "./tables/estate.ts"
import { meetings, meetingSites, registrations } from "./tables/planning.ts"
import { gates, probes, roomAnswers } from "./tables/running.ts"
import { byName } from "./VietnameseOrder.ts"

export interface AnsweredCount {
  readonly meetingId: MeetingId
  readonly siteId: SiteId
  readonly answered: number
  readonly lastAt: Date
}

/** The round of checking that the meeting is in; what was found in earlier ones counts no more. */
const roundOf = (meetingId: MeetingId) => sql<number>`(select round from meetings where id = ${meetingId})`

/** Keeps the latest probe of each endpoint; one that comes late and is older changes nothing. */
export const recordProbe = (meetingId: MeetingId, siteId: SiteId, result: ProbeResult) => {
  const { endpointId, at } = result
  const round = roundOf(meetingId)
  return Effect.asVoid(query((db) =>
    db.insert(probes).values({ meetingId, endpointId, siteId, at, result, round }).onConflictDoUpdate({
      target: [probes.meetingId, probes.endpointId],
      set: { siteId, at, result, round },
      setWhere: lte(probes.at, at)
    })
  ))
}

/** Adds an answer; earlier ones to the same item stay. */
export const saveAnswer = (meetingId: MeetingId, siteId: SiteId, answer: RoomCheckAnswer, officerId: OfficerId) =>
  Effect.asVoid(query((db) => db.insert(roomAnswers).values({ meetingId, siteId, ...answer, officerId, round: roundOf(meetingId) })))

const { id: _id, meetingId: _meetingId, officerId: _officerId, round: _round, ...answerColumns } = getColumns(roomAnswers)

/** How many checks of its own the meeting's request asks of every room. */
export const extraChecks = sql<number>`coalesce(jsonb_array_length(${registrations.request} -> 'needs' -> 'extraChecks'), 0)`.mapWith(Number)

/** What was found at a site, but not who is there. */
type SiteChecks = Omit<SiteFindings, "present">

/** The findings of many meetings in four queries, however many meetings, sites and answers there are. */
const findings = (meetingIds: ReadonlyArray<MeetingId>, now: Date): Effect.Effect<ReadonlyMap<MeetingId, ReadonlyArray<SiteChecks>>, StoreError, Database> =>
  Effect.gen(function*() {
    const ids = [...meetingIds]
    const places = yield* query((db) =>
      db.select({ meetingId: meetingSites.meetingId, siteId: meetingSites.siteId, name: siteTable.name, mainSiteId: meetings.mainSiteId, extraChecks })
        .from(meetingSites)
        .innerJoin(siteTable, eq(siteTable.id, meetingSites.siteId))
        .innerJoin(meetings, eq(meetings.id, meetingSites.meetingId))
        .innerJoin(registrations, eq(registrations.id, meetings.registrationId))
        .where(inArray(meetingSites.meetingId, ids))
    )
    const probed = yield* query((db) =>
      db.select({ meetingId: probes.meetingId, siteId: probes.siteId, result: probes.result }).from(probes)
        .innerJoin(meetings, and(eq(meetings.id, probes.meetingId), eq(meetings.round, probes.round)))
        .where(inArray(probes.meetingId, ids)).orderBy(asc(probes.at), asc(probes.endpointId))
    )
    const answered = yield* query((db) =>
      db.selectDistinctOn([roomAnswers.meetingId, roomAnswers.siteId, roomAnswers.item], { ...answerColumns, meetingId: roomAnswers.meetingId })
        .from(roomAnswers)
        .innerJoin(meetings, and(eq(meetings.id, roomAnswers.meetingId), eq(meetings.round, roomAnswers.round)))
        .where(inArray(roomAnswers.meetingId, ids))
        .orderBy(roomAnswers.meetingId, roomAnswers.siteId, roomAnswers.item, desc(roomAnswers.receivedAt), desc(roomAnswers.id))
    )
    const people = yield* query((db) =>
      db.selectDistinct({ siteId: meetingSites.siteId, id: officers.id, name: officers.name, position: officers.position, phone: officers.phone })
        .from(meetingSites)
        .innerJoin(sql`${technicianPosts(localDate(now))} run`, sql`run.site_id = ${meetingSites.siteId}`)
        .innerJoin(officers, and(sql`${officers.id} = run.officer_id`, isNull(officers.closedAt)))
        .where(inArray(meetingSites.meetingId, ids))
    )
    const probeAt = new Map(probed.map((row) => [`${row.meetingId} ${row.siteId}`, row.result]))
    const answersAt = Map.groupBy(answered, (row) => `${row.meetingId} ${row.siteId}`)
    const technicianAt = new Map(people.sort(byName).reverse().map(({ siteId, ...contact }): [SiteId, Contact] => [siteId, contact]))
    const placesOf = Map.groupBy(places.sort(byName), (row) => row.meetingId)
    return new Map(ids.map((id) => [
      id,
      (placesOf.get(id) ?? [])
        .sort((a, b) => Number(b.siteId === b.mainSiteId) - Number(a.siteId === a.mainSiteId))
        .map(({ siteId, extraChecks }): SiteChecks => ({
          siteId, extraChecks,
          probe: probeAt.get(`${id} ${siteId}`) ?? null,
          room: (answersAt.get(`${id} ${siteId}`) ?? []).map(({ meetingId: _, siteId: __, ...answer }) => answer),
          technician: technicianAt.get(siteId) ?? null
        }))
    ]))
  })

/**
 * One entry for each site of the meeting, the main site first, then by name. Of several endpoints at a site the one
 * probed last speaks, of several technicians the first by name.
 */
export const sites = (meetingId: MeetingId, now: Date) => Effect.map(findings([meetingId], now), (all) => all.get(meetingId)!)

/** Every answer of the present round, in order of receipt. */
export const answers = (meetingId: MeetingId) =>
  query((db) =>
    db.select(answerColumns).from(roomAnswers)
      .innerJoin(meetings, and(eq(meetings.id, roomAnswers.meetingId), eq(meetings.round, roomAnswers.round)))
      .where(eq(roomAnswers.meetingId, meetingId)).orderBy(asc(roomAnswers.receivedAt), asc(roomAnswers.id))
  ).pipe(Effect.map((rows): ReadonlyArray<RoomCheckAnswer & { readonly siteId: SiteId }> => rows))

/** How far each site of these meetings has answered in the present round; one that is missing has answered nothing. */
export const answeredCounts = (meetingIds: ReadonlyArray<MeetingId>) =>
  meetingIds.length === 0 ? Effect.succeed<ReadonlyArray<AnsweredCount>>([]) : query((db) =>
    db.select({
      meetingId: roomAnswers.meetingId, siteId: roomAnswers.siteId, answered: sql<number>`count(distinct ${roomAnswers.item})::int`,
      lastAt: sql<Date>`max(${roomAnswers.receivedAt})`.mapWith(roomAnswers.receivedAt)
    }).from(roomAnswers).innerJoin(meetings, and(eq(meetings.id, roomAnswers.meetingId), eq(meetings.round, roomAnswers.round)))
      .where(inArray(roomAnswers.meetingId, [...meetingIds])).groupBy(roomAnswers.meetingId, roomAnswers.siteId)
  ).pipe(Effect.map((rows): ReadonlyArray<AnsweredCount> => rows))

/** Once for each round of a meeting: a second record fails with the constraint `gates_pkey`. */
export const saveGate = (meetingId: MeetingId, record: GateRecord) =>
  Effect.asVoid(query((db) => db.insert(gates).values({ meetingId, record, round: roundOf(meetingId) })))

/** null: not closed yet. */
export const gate = (meetingId: MeetingId) =>
  query((db) =>
    db.select({ record: gates.record }).from(gates)
      .innerJoin(meetings, and(eq(meetings.id, gates.meetingId), eq(meetings.round, gates.round)))
      .where(eq(gates.meetingId, meetingId))
  ).pipe(
    Effect.map((rows): GateRecord | null => rows[0]?.record ?? null)
  )

/** How many sites of each meeting are ready; null before its first probe. */
export const readyCounts = (meetingIds: ReadonlyArray<MeetingId>, now: Date): Effect.Effect<ReadonlyMap<MeetingId, number | null>, StoreError, Database> =>
  meetingIds.length === 0 ? Effect.succeed(new Map()) : Effect.map(findings(meetingIds, now), (all) =>
    new Map(Array.from(all, ([id, found]) => [
      id,
      found.every(({ probe }) => probe === null) ? null : found.filter((site) => judge(site).verdict === "ready").length
    ])))
