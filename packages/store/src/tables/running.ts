import type { Command } from "@diemcau/core/Conduct"
import type { EndpointId } from "@diemcau/core/Endpoint"
import type { MeetingId } from "@diemcau/core/Meeting"
import type { OfficerId } from "@diemcau/core/Officer"
import { GateRecord, ProbeResult, type RoomCheckAnswer } from "@diemcau/core/Readiness"
import type { SiteId } from "@diemcau/core/Site"
import { sql } from "drizzle-orm"
import { bigint, boolean, index, integer, jsonb, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core"
import { instant, json, table } from "./columns.ts"
import { endpoints, officers, sites } from "./estate.ts"
import { meetings } from "./planning.ts"

/** The latest probe of each endpoint for each meeting. It counts in its round of checking only. */
export const probes = table("probes", {
  meetingId: uuid().notNull().references(() => meetings.id).$type<MeetingId>(),
  endpointId: uuid().notNull().references(() => endpoints.id).$type<EndpointId>(),
  siteId: uuid().notNull().references(() => sites.id).$type<SiteId>(),
  at: instant().notNull(),
  result: json(ProbeResult).notNull(),
  round: integer().notNull().default(0)
}, (t) => [primaryKey({ columns: [t.meetingId, t.endpointId] })])

/** Everything technicians ever answered, in order of receipt; the latest answer to an item counts. */
export const roomAnswers = table("room_answers", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  meetingId: uuid().notNull().references(() => meetings.id).$type<MeetingId>(),
  siteId: uuid().notNull().references(() => sites.id).$type<SiteId>(),
  item: text().notNull().$type<RoomCheckAnswer["item"]>(),
  verdict: text().notNull().$type<RoomCheckAnswer["verdict"]>(),
  note: text().notNull(),
  checkedAt: instant().notNull(),
  receivedAt: instant().notNull(),
  officerId: uuid().notNull().references(() => officers.id).$type<OfficerId>(),
  officerName: text().notNull(),
  round: integer().notNull().default(0)
}, (t) => [index().on(t.meetingId, t.siteId, t.item, t.receivedAt, t.id)])

/** Who said to be at which site, in each round: what was said counts like the checks, until it is withdrawn. */
export const presences = table("presences", {
  meetingId: uuid().notNull().references(() => meetings.id).$type<MeetingId>(),
  siteId: uuid().notNull().references(() => sites.id).$type<SiteId>(),
  officerId: uuid().notNull().references(() => officers.id).$type<OfficerId>(),
  since: instant().notNull(),
  round: integer().notNull(),
  /** Counts how often the officer said so in the round; only what was withdrawn is said again. */
  version: integer().notNull().default(1),
  withdrawnAt: instant(),
  withdrawnBy: uuid().references(() => officers.id).$type<OfficerId>(),
  withdrawalReason: text()
}, (t) => [
  primaryKey({ columns: [t.meetingId, t.siteId, t.officerId, t.round, t.version] }),
  uniqueIndex("presences_standing").on(t.meetingId, t.siteId, t.officerId, t.round).where(sql`${t.withdrawnAt} is null`)
])

export const gates = table("gates", {
  meetingId: uuid().notNull().references(() => meetings.id).$type<MeetingId>(),
  record: json(GateRecord).notNull(),
  round: integer().notNull().default(0)
}, (t) => [primaryKey({ name: "gates_pkey", columns: [t.meetingId, t.round] })])

/** A command to a device, written down before it is sent. */
export const conductIntents = table("conduct_intents", {
  id: uuid().primaryKey().$type<string>(),
  meetingId: uuid().notNull().references(() => meetings.id).$type<MeetingId>(),
  siteId: uuid().notNull().references(() => sites.id).$type<SiteId>(),
  endpointId: uuid().notNull().references(() => endpoints.id).$type<EndpointId>(),
  epoch: integer().notNull(),
  command: jsonb().notNull().$type<Command>(),
  begunAt: instant().notNull(),
  sentAt: instant(),
  endedAt: instant(),
  outcome: text()
}, (t) => [index("conduct_intents_open").on(t.meetingId, t.begunAt).where(sql`ended_at is null`)])

export const callLegs = table("call_legs", {
  id: uuid().primaryKey().$type<string>(),
  meetingId: uuid().notNull().references(() => meetings.id).$type<MeetingId>(),
  siteId: uuid().notNull().references(() => sites.id).$type<SiteId>(),
  callId: text().notNull(),
  connectedAt: instant().notNull(),
  disconnectedAt: instant(),
  planned: boolean().notNull(),
  cause: text()
}, (t) => [
  index().on(t.meetingId, t.connectedAt),
  uniqueIndex("call_legs_one_open").on(t.meetingId, t.siteId).where(sql`disconnected_at is null`)
])

/** Which node holds a meeting or an endpoint. The epoch rises whenever the holder changes. */
export const leases = table("leases", {
  resource: text().primaryKey(),
  /** null: given back. */
  node: text(),
  epoch: integer().notNull(),
  expiresAt: instant().notNull()
})

export const timers = table("timers", {
  id: uuid().primaryKey().$type<string>(),
  kind: text().notNull().$type<"readiness.probe" | "readiness.close" | "meeting.connect" | "waitlist.review" | "waitlist.lapse" | "unit.hand-over" | "condition.lapse">(),
  subjectId: uuid().notNull().$type<string>(),
  due: instant().notNull(),
  leasedBy: text(),
  leasedUntil: instant(),
  attempts: integer().notNull(),
  doneAt: instant(),
  cancelled: boolean().notNull()
}, (t) => [
  index("timers_open").on(t.due).where(sql`done_at is null and not cancelled`),
  index("timers_subject").on(t.subjectId).where(sql`done_at is null and not cancelled`)
])
