import type { Officer, OfficerId } from "@diemcau/core/Officer"
import { and, eq, gt, lte } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { officerColumns } from "./Officer.ts"
import { officers, sessions } from "./tables/estate.ts"

/** Also clears away the officer's sessions that have run out. */
export const recordOpened = (session: {
  readonly tokenHash: Uint8Array
  readonly officerId: OfficerId
  readonly openedAt: Date
  readonly expiresAt: Date
}) =>
  query((db) =>
    db.delete(sessions).where(and(eq(sessions.officerId, session.officerId), lte(sessions.expiresAt, session.openedAt)))
  ).pipe(
    Effect.andThen(query((db) => db.insert(sessions).values(session))),
    Effect.asVoid
  )

/** null: no such session, or it has run out. */
export const officerOf = (tokenHash: Uint8Array, now: Date) =>
  query((db) =>
    db.select(officerColumns).from(sessions).innerJoin(officers, eq(officers.id, sessions.officerId))
      .where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.expiresAt, now)))
  ).pipe(Effect.map((rows): Officer | null => rows[0] ?? null))

export const recordClosed = (tokenHash: Uint8Array) =>
  Effect.asVoid(query((db) => db.delete(sessions).where(eq(sessions.tokenHash, tokenHash))))
