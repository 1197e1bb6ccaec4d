import { and, eq, isNull, lte, ne, or, sql } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { leases } from "./tables/running.ts"

/**
 * Takes or keeps a resource (`meeting:<id>`, `endpoint:<id>`) for `ttlMillis`. Answers with the epoch under which this
 * node holds it, or null while another node does. The epoch rises with each change of holder, never by renewing.
 * `node` names one process, not one machine: a process that was started again is another holder.
 */
export const claim = ({ resource, node, now, ttlMillis }: {
  readonly resource: string
  readonly node: string
  readonly now: Date
  readonly ttlMillis: number
}) =>
  query((db) =>
    db.insert(leases).values({ resource, node, epoch: 1, expiresAt: new Date(now.getTime() + ttlMillis) }).onConflictDoUpdate({
      target: leases.resource,
      set: {
        node,
        epoch: sql`case when ${leases.node} = excluded.node then ${leases.epoch} else ${leases.epoch} + 1 end`,
        expiresAt: sql`excluded.expires_at`
      },
      setWhere: or(eq(leases.node, node), isNull(leases.node), lte(leases.expiresAt, now))!
    }).returning({ epoch: leases.epoch })
  ).pipe(Effect.map((rows): number | null => rows[0]?.epoch ?? null))

/** Gives it back, if this node has it. Whoever claims it next does so under a higher epoch. */
export const release = (resource: string, node: string) =>
  Effect.asVoid(query((db) =>
    db.update(leases).set({ node: null }).where(and(eq(leases.resource, resource), eq(leases.node, node)))
  ))

/** Names one process that works at `seat`: a place at which a supervisor lets one process work at a time. */
export const nodeAt = (seat: string, process: string): string => `${seat}/${process}`

/**
 * Takes over at once whatever earlier processes of the seat held, under a higher epoch. To be called by a process whose
 * supervisor saw them dead; were one alive after all, the epoch keeps it from sending anything. Answers how many.
 */
export const inherit = (seat: string, node: string) =>
  query((db) =>
    db.update(leases).set({ node, epoch: sql`${leases.epoch} + 1` })
      .where(and(sql`starts_with(${leases.node}, ${nodeAt(seat, "")})`, ne(leases.node, node))).returning({ resource: leases.resource })
  ).pipe(Effect.map((rows) => rows.length))
