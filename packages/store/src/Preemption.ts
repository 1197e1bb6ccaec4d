import type { Preemption, PreemptionId } from "@diemcau/core/Preemption"
import type { RegistrationId } from "@diemcau/core/Registration"
import { and, asc, eq } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { preemptions } from "./tables/waitlist.ts"

export const insert = (one: Preemption) => Effect.asVoid(query((db) => db.insert(preemptions).values(one)))

export const update = ({ id, ...one }: Preemption) => Effect.asVoid(query((db) => db.update(preemptions).set(one).where(eq(preemptions.id, id))))

export const find = (id: PreemptionId) =>
  query((db) => db.select().from(preemptions).where(eq(preemptions.id, id))).pipe(Effect.map((rows): Preemption | null => rows[0] ?? null))

/** As `find`, and nobody else decides on it until the transaction ends. */
export const lock = (id: PreemptionId) =>
  query((db) => db.select().from(preemptions).where(eq(preemptions.id, id)).for("no key update")).pipe(
    Effect.map((rows): Preemption | null => rows[0] ?? null)
  )

/** What nobody has decided, the oldest first; of one registration, if named. */
export const requested = (registrationId?: RegistrationId) =>
  query((db) =>
    db.select().from(preemptions).where(and(
      eq(preemptions.state, "requested"), registrationId === undefined ? undefined : eq(preemptions.registrationId, registrationId)
    )).orderBy(asc(preemptions.requestedAt), asc(preemptions.id))
  ).pipe(Effect.map((rows): ReadonlyArray<Preemption> => rows))
