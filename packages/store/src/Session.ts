import type { Officer, OfficerId } from "@diemcau/core/Officer"
import { and, eq, gt, isNull, lte, sql } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { officerColumns, officerOf } from "./Officer.ts"
import { officers, sessions, signIns } from "./tables/estate.ts"

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

/** Who holds a session. */
export interface SignedIn {
  readonly officer: Officer
  /** Still has the first password: may do nothing but change it. */
  readonly mustChangePassword: boolean
}

/** null: no such session, it has run out, or the officer has left. */
export const signedIn = (tokenHash: Uint8Array, now: Date) =>
  query((db) =>
    db.select({
      ...officerColumns(now),
      mustChangePassword: sql<boolean>`exists(
        select 1 from ${signIns} where ${signIns.officerId} = ${officers.id} and ${signIns.mustChange}
      )`.as("must_change_password")
    }).from(sessions).innerJoin(officers, eq(officers.id, sessions.officerId))
      .where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.expiresAt, now), isNull(officers.closedAt)))
  ).pipe(Effect.map(([row]): SignedIn | null => {
    if (row === undefined) return null
    const { mustChangePassword, ...officer } = officerOf(row, now)
    return { officer, mustChangePassword }
  }))

export const recordClosed = (tokenHash: Uint8Array) =>
  Effect.asVoid(query((db) => db.delete(sessions).where(eq(sessions.tokenHash, tokenHash))))
