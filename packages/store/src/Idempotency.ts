import type { OfficerId } from "@diemcau/core/Officer"
import { and, eq } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { idempotencyKeys } from "./tables/record.ts"

/** What to do with a request that carries a key. */
export type Begun =
  | { readonly kind: "fresh" }
  | { readonly kind: "replay"; readonly status: number; readonly body: unknown }
  | { readonly kind: "mismatch" }

/**
 * To be called first in the transaction of the request. The same key under way in another transaction is waited for
 * (at most the lock timeout): if that one commits its answer is replayed, if it fails this one is fresh.
 */
export const begin = ({ officerId, key, bodyHash, at }: {
  readonly officerId: OfficerId
  readonly key: string
  readonly bodyHash: Uint8Array
  readonly at: Date
}) =>
  Effect.gen(function*() {
    const inserted = yield* query((db) =>
      db.insert(idempotencyKeys).values({ officerId, key, bodyHash, begunAt: at }).onConflictDoNothing()
        .returning({ key: idempotencyKeys.key })
    )
    if (inserted.length > 0) return { kind: "fresh" } satisfies Begun as Begun
    const [known] = yield* query((db) =>
      db.select().from(idempotencyKeys)
        .where(and(eq(idempotencyKeys.officerId, officerId), eq(idempotencyKeys.key, key))).for("update")
    )
    if (known === undefined || Buffer.compare(known.bodyHash, bodyHash) !== 0) return { kind: "mismatch" } satisfies Begun as Begun
    // Begun outside a transaction and never answered: nobody can say what it came to, so it is done again.
    if (known.status === null) return { kind: "fresh" } satisfies Begun as Begun
    return { kind: "replay", status: known.status, body: known.body } satisfies Begun as Begun
  })

/** The answer to be replayed; commits with what it answers for. */
export const finish = ({ officerId, key, status, body }: {
  readonly officerId: OfficerId
  readonly key: string
  readonly status: number
  readonly body: unknown
}) =>
  Effect.asVoid(query((db) =>
    db.update(idempotencyKeys).set({ status, body })
      .where(and(eq(idempotencyKeys.officerId, officerId), eq(idempotencyKeys.key, key)))
  ))
