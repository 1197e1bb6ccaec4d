import { and, eq, isNull, ne, sql } from "drizzle-orm"
import { Effect } from "effect"
import { atOnce, query, StoreError } from "./Database.ts"
import { nodeAt } from "./Ownership.ts"
import { timers } from "./tables/running.ts"

export type TimerKind = typeof timers.$inferSelect["kind"]

/** A timer that has come due and belongs to this node until its lease ends. */
export interface DueTimer {
  readonly id: string
  readonly kind: TimerKind
  readonly subjectId: string
  readonly due: Date
  /** This claim included. */
  readonly attempts: number
}

const open = sql`${timers.doneAt} is null and not ${timers.cancelled}`

/** Wakes the nodes that listen to `timers` when the transaction commits. */
export const wind = ({ id, kind, subjectId, due }: {
  readonly id: string
  readonly kind: TimerKind
  readonly subjectId: string
  readonly due: Date
}) =>
  query((db) => db.insert(timers).values({ id, kind, subjectId, due, attempts: 0, cancelled: false })).pipe(
    Effect.andThen(query((db) => db.execute(sql`select pg_notify('timers', ${id}::text)`))),
    Effect.asVoid
  )

/** As `wind` for each of them, in two statements. */
export const windAll = (wound: ReadonlyArray<{ readonly id: string; readonly kind: TimerKind; readonly subjectId: string; readonly due: Date }>) =>
  wound.length === 0 ? Effect.void : Effect.asVoid(atOnce([query((db) =>
    db.execute(sql`
      insert into ${timers} (id, kind, subject_id, due, attempts, cancelled)
      select id, kind, subject_id, due, 0, false from unnest(
        ${sql.param(wound.map(({ id }) => id))}::uuid[], ${sql.param(wound.map(({ kind }) => kind))}::text[],
        ${sql.param(wound.map(({ subjectId }) => subjectId))}::uuid[], ${sql.param(wound.map(({ due }) => due.toISOString()))}::timestamptz[]
      ) as wound(id, kind, subject_id, due)`)
  ), query((db) => db.execute(sql`select pg_notify('timers', ${wound[0]!.id}::text)`))]))

/** Stops what has not rung yet for this subject. */
export const cancel = (subjectId: string) =>
  Effect.asVoid(query((db) => db.update(timers).set({ cancelled: true }).where(and(eq(timers.subjectId, subjectId), open))))

export const cancelAll = (subjectIds: ReadonlyArray<string>) =>
  Effect.asVoid(query((db) =>
    db.update(timers).set({ cancelled: true }).where(and(sql`${timers.subjectId} = any(${sql.param(subjectIds)}::uuid[])`, open))
  ))

/**
 * What is due and held by nobody, oldest first; each timer goes to one node only until its lease ends. A node
 * that names what it is `ringing` is given again what else it holds: the answer to that claim was lost.
 */
export const claimDue = ({ now, leaseMillis, node, limit, ringing }: {
  readonly now: Date
  readonly leaseMillis: number
  readonly node: string
  readonly limit: number
  readonly ringing?: ReadonlyArray<string>
}) =>
  query((db) =>
    db.update(timers)
      .set({ leasedBy: node, leasedUntil: new Date(now.getTime() + leaseMillis), attempts: sql`${timers.attempts} + 1` })
      .where(sql`${timers.id} in (
        select id from ${timers}
        where ${open} and ${timers.due} <= ${now}
          and (${timers.leasedUntil} is null or ${timers.leasedUntil} <= ${now}${ringing === undefined ? sql`` : sql` or (
            ${timers.leasedBy} = ${node} and not (${timers.id} = any(${`{${ringing.join(",")}}`}::uuid[])))`})
        order by ${timers.due} limit ${limit} for update skip locked
      )`)
      .returning({ id: timers.id, kind: timers.kind, subjectId: timers.subjectId, due: timers.due, attempts: timers.attempts })
  ).pipe(Effect.map((rows): ReadonlyArray<DueTimer> => rows.sort((a, b) => a.due.getTime() - b.due.getTime())))

/** The constraint that `done` names when a timer was done already. */
export const doneOnce = "timers_done_once"

/**
 * To be called in the transaction of the timer's effect. Fails when another node, which took it over meanwhile, has
 * done it: the effect then rolls back instead of happening twice.
 */
export const done = (id: string, at: Date) =>
  query((db) =>
    db.update(timers).set({ doneAt: at }).where(and(eq(timers.id, id), isNull(timers.doneAt))).returning({ id: timers.id })
  ).pipe(Effect.flatMap((rows) =>
    rows.length > 0
      ? Effect.void
      : Effect.fail(new StoreError({ reason: "constraint", constraint: doneOnce, detail: "The timer is done already, or unknown" }))
  ))

/** When to look again: the earliest moment at which something is or becomes free to be claimed; null when nothing waits. */
export const nextDue = (now: Date) =>
  query((db) =>
    db.select({ at: sql<Date | null>`min(greatest(${timers.due}, ${timers.leasedUntil}))` }).from(timers).where(open)
  ).pipe(Effect.map(([row]): Date | null => row?.at == null ? null : row.at < now ? now : row.at))

/** Frees at once what earlier processes of the seat had claimed and not done; see `Ownership.inherit`. Answers how many. */
export const inherit = (seat: string, node: string) =>
  query((db) =>
    db.update(timers).set({ leasedBy: null, leasedUntil: null })
      .where(and(open, sql`starts_with(${timers.leasedBy}, ${nodeAt(seat, "")})`, ne(timers.leasedBy, node))).returning({ id: timers.id })
  ).pipe(Effect.map((rows) => rows.length))
