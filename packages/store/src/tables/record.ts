import type { ArticleKey } from "@diemcau/core/Regulation"
import type { OfficerId } from "@diemcau/core/Officer"
import { sql } from "drizzle-orm"
import { bigint, boolean, bytea, check, index, integer, jsonb, primaryKey, text, uuid } from "drizzle-orm/pg-core"
import { instant, table } from "./columns.ts"

/** Ids are text here, not uuid: an entry's hash is over the letters as they were written. */
export const journal = table("journal", {
  position: bigint({ mode: "number" }).primaryKey(),
  at: instant().notNull(),
  officerId: text().$type<OfficerId>(),
  officerName: text(),
  onBehalfOf: jsonb().$type<{ readonly id: OfficerId; readonly name: string }>(),
  procedure: text().notNull(),
  duty: text().notNull(),
  articles: text().array().notNull().$type<ArticleKey>(),
  event: text().notNull(),
  subjectKind: text().notNull(),
  subjectId: text().notNull(),
  meetingId: text(),
  registrationId: text(),
  data: jsonb(),
  previousHash: text().notNull(),
  hash: text().notNull()
}, (t) => [
  index().on(t.meetingId, t.position),
  index().on(t.registrationId, t.position),
  // Written out, so that a prepared statement may use it: the events among which exceptions are looked for.
  index("journal_exceptions").on(t.event, t.at).where(
    sql`event in ('meeting.started', 'duty.excused', 'meeting.changed', 'meeting.restored', 'series.changed', 'series.extended', 'waitlist.accepted')`
  )
])

/** One row, the lock under which positions are given out, and the witness of the journal's end. */
export const journalHead = table("journal_head", {
  one: boolean().primaryKey(),
  position: bigint({ mode: "number" }).notNull(),
  hash: text().notNull()
}, (t) => [check("journal_head_one", sql`${t.one}`)])

export const idempotencyKeys = table("idempotency_keys", {
  officerId: uuid().notNull().$type<OfficerId>(),
  key: text().notNull(),
  bodyHash: bytea().notNull().$type<Uint8Array>(),
  begunAt: instant().notNull(),
  /** null until the request is answered. */
  status: integer(),
  body: jsonb()
}, (t) => [primaryKey({ columns: [t.officerId, t.key] })])
