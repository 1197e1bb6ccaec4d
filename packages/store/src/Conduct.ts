import type { Command, Leg } from "@diemcau/core/Conduct"
import type { EndpointId } from "@diemcau/core/Endpoint"
import type { MeetingId } from "@diemcau/core/Meeting"
import type { SiteId } from "@diemcau/core/Site"
import { and, asc, eq, getColumns, isNull, ne, sql } from "drizzle-orm"
import { Effect } from "effect"
import { query, transaction } from "./Database.ts"
import { callLegs, conductIntents, leases } from "./tables/running.ts"

/** A command to a device, written down before it is sent. */
export interface Intent {
  readonly id: string
  readonly meetingId: MeetingId
  readonly siteId: SiteId
  readonly endpointId: EndpointId
  /** Of the lease of `meeting:<id>` under which it was begun. */
  readonly epoch: number
  readonly command: Command
  readonly begunAt: Date
  readonly sentAt: Date | null
}

/**
 * Writes down what is about to be sent, all or nothing: from here on it counts as sent. false: this node no longer holds
 * the meeting under that epoch, and must send nothing. The lease cannot change hands while the intents are being written.
 * Written again after the answer was lost, they are the same intents.
 */
export const beginIntents = ({ meetingId, epoch, intents, at }: Pick<Intent, "meetingId" | "epoch"> & {
  readonly intents: ReadonlyArray<Pick<Intent, "id" | "siteId" | "endpointId" | "command">>
  readonly at: Date
}) =>
  query((db) =>
    db.execute<{ readonly held: boolean }>(sql`
      with held as (
        select from ${leases}
        where ${leases.resource} = ${`meeting:${meetingId}`} and ${leases.epoch} = ${epoch} and ${leases.node} is not null
        for share
      ), written as (
        insert into ${conductIntents} (id, meeting_id, site_id, endpoint_id, epoch, command, begun_at, sent_at)
        select id, ${meetingId}::uuid, "siteId", "endpointId", ${epoch}::int, command, ${at}::timestamptz, ${at}::timestamptz
        from held, json_to_recordset(${JSON.stringify(intents)}::json) as given (id uuid, "siteId" uuid, "endpointId" uuid, command jsonb)
        on conflict (id) do nothing
      )
      select exists (select from held) as held`, "objects")
  ).pipe(Effect.map(([row]) => row!.held))

/** What became of them, in the SDK's words; closes the intents. */
export const recordIntentOutcomes = (outcomes: ReadonlyArray<{ readonly id: string; readonly at: Date; readonly outcome: string }>) =>
  outcomes.length === 0 ? Effect.void : Effect.asVoid(query((db) =>
    db.execute(sql`
      update ${conductIntents} set ended_at = given.at, outcome = given.outcome
      from json_to_recordset(${JSON.stringify(outcomes)}::json) as given (id uuid, at timestamptz, outcome text)
      where ${conductIntents.id} = given.id`, "objects")
  ))

const { endedAt: _endedAt, outcome: _outcome, ...intentColumns } = getColumns(conductIntents)

/** Begun and without an outcome, oldest first: after a restart the device must be read before any of them is done again. */
export const openIntents = (meetingId: MeetingId) =>
  query((db) =>
    db.select(intentColumns).from(conductIntents)
      .where(and(eq(conductIntents.meetingId, meetingId), isNull(conductIntents.endedAt))).orderBy(asc(conductIntents.begunAt), asc(conductIntents.id))
  ).pipe(Effect.map((rows): ReadonlyArray<Intent> => rows))

const openLeg = (meetingId: MeetingId, siteId: SiteId) =>
  and(eq(callLegs.meetingId, meetingId), eq(callLegs.siteId, siteId), isNull(callLegs.disconnectedAt))

/**
 * The site is connected. The same call told twice is one leg; another call means that the end of the one before was
 * not seen: it ends here, as a drop.
 */
export const recordLegOpened = ({ id, meetingId, siteId, callId, connectedAt }: {
  readonly id: string
  readonly meetingId: MeetingId
  readonly siteId: SiteId
  readonly callId: string
  readonly connectedAt: Date
}) =>
  transaction(
    query((db) =>
      db.update(callLegs).set({ disconnectedAt: sql`greatest(${callLegs.connectedAt}, ${connectedAt})`, planned: false, cause: "unseen" })
        .where(and(openLeg(meetingId, siteId), ne(callLegs.callId, callId)))
    ).pipe(
      Effect.andThen(query((db) =>
        db.insert(callLegs).values({ id, meetingId, siteId, callId, connectedAt, planned: false })
          .onConflictDoNothing({ target: [callLegs.meetingId, callLegs.siteId], where: sql`disconnected_at is null` })
      )),
      Effect.asVoid
    )
  )

/** Ends the site's open leg, if there is one. */
export const recordLegClosed = ({ meetingId, siteId, disconnectedAt, planned, cause }: {
  readonly meetingId: MeetingId
  readonly siteId: SiteId
  readonly disconnectedAt: Date
  /** The meeting's plan asked for it: no drop. */
  readonly planned: boolean
  readonly cause: string | null
}) =>
  Effect.asVoid(query((db) =>
    db.update(callLegs).set({ disconnectedAt: sql`greatest(${callLegs.connectedAt}, ${disconnectedAt})`, planned, cause })
      .where(openLeg(meetingId, siteId))
  ))

/** By the moment of connection. */
export const legs = (meetingId: MeetingId) =>
  query((db) =>
    db.select({
      siteId: callLegs.siteId, connectedAt: callLegs.connectedAt, disconnectedAt: callLegs.disconnectedAt,
      planned: callLegs.planned, cause: callLegs.cause
    }).from(callLegs).where(eq(callLegs.meetingId, meetingId)).orderBy(asc(callLegs.connectedAt), asc(callLegs.id))
  ).pipe(Effect.map((rows): ReadonlyArray<Leg & { readonly siteId: SiteId; readonly cause: string | null }> => rows))

/** The meeting is over: what is still connected ends with it, as planned. */
export const closeOpenLegs = (meetingId: MeetingId, at: Date) =>
  Effect.asVoid(query((db) =>
    db.update(callLegs).set({ disconnectedAt: sql`greatest(${callLegs.connectedAt}, ${at})`, planned: true })
      .where(and(eq(callLegs.meetingId, meetingId), isNull(callLegs.disconnectedAt)))
  ))
