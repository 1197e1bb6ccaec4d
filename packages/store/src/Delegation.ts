import type { Delegation, DelegationId } from "@diemcau/core/Delegation"
import type { OfficerId } from "@diemcau/core/Officer"
import { desc, eq, getColumns, or } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { delegations } from "./tables/delegations.ts"

const { firstDay, lastDay, ...others } = getColumns(delegations)
const columns = { ...others, from: firstDay, to: lastDay }

export const insert = ({ from, to, ...delegation }: Delegation) =>
  Effect.asVoid(query((db) => db.insert(delegations).values({ ...delegation, firstDay: from, lastDay: to })))

/** Nobody else revokes it until the transaction ends. */
export const lock = (id: DelegationId) =>
  query((db) => db.select(columns).from(delegations).where(eq(delegations.id, id)).for("no key update")).pipe(
    Effect.map(([row]): Delegation | null => row ?? null)
  )

export const revoke = (id: DelegationId, { by, at, reason }: { readonly by: OfficerId; readonly at: Date; readonly reason: string }) =>
  Effect.asVoid(query((db) => db.update(delegations).set({ revokedBy: by, revokedAt: at, revocationReason: reason }).where(eq(delegations.id, id))))

/** The latest first; `of`: only those from or to this officer. */
export const list = (of: OfficerId | null, limit: number) =>
  query((db) =>
    db.select(columns).from(delegations).where(of === null ? undefined : or(eq(delegations.officerId, of), eq(delegations.substituteId, of)))
      .orderBy(desc(delegations.firstDay), desc(delegations.id)).limit(limit)
  ).pipe(Effect.map((rows): ReadonlyArray<Delegation> => rows))
