import type { Endpoint, EndpointId, EndpointStatus } from "@diemcau/core/Endpoint"
import { eq } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { endpoints, endpointSecrets, endpointStatuses } from "./tables/estate.ts"
import { byName } from "./VietnameseOrder.ts"

/** A password as the gateway sealed it. */
export interface SealedSecret {
  readonly keyId: string
  readonly iv: Uint8Array
  readonly tag: Uint8Array
  readonly sealed: Uint8Array
}

/** By name. */
export const list = () =>
  query((db) => db.select().from(endpoints)).pipe(Effect.map((rows): ReadonlyArray<Endpoint> => rows.sort(byName)))

export const find = (id: EndpointId) =>
  query((db) => db.select().from(endpoints).where(eq(endpoints.id, id))).pipe(
    Effect.map((rows): Endpoint | null => rows[0] ?? null)
  )

/** As `find`, and nobody else changes it until the transaction ends. Rows that only refer to it may still be written. */
export const lock = (id: EndpointId) =>
  query((db) => db.select().from(endpoints).where(eq(endpoints.id, id)).for("no key update")).pipe(
    Effect.map((rows): Endpoint | null => rows[0] ?? null)
  )

export const insert = (rows: ReadonlyArray<Endpoint>) =>
  rows.length === 0 ? Effect.void : Effect.asVoid(query((db) => db.insert(endpoints).values([...rows])))

/** Changes only what is given; nothing given is no change. */
export const update = (
  id: EndpointId,
  { host, port, account }: { readonly host?: string; readonly port?: number; readonly account?: string }
) => {
  const patch = {
    ...(host === undefined ? {} : { host }), ...(port === undefined ? {} : { port }), ...(account === undefined ? {} : { account })
  }
  return Object.keys(patch).length === 0
    ? Effect.void
    : Effect.asVoid(query((db) => db.update(endpoints).set(patch).where(eq(endpoints.id, id))))
}

export const saveSecret = (endpointId: EndpointId, { keyId, iv, tag, sealed }: SealedSecret) =>
  Effect.asVoid(query((db) =>
    db.insert(endpointSecrets).values({ endpointId, keyId, iv, tag, sealed })
      .onConflictDoUpdate({ target: endpointSecrets.endpointId, set: { keyId, iv, tag, sealed } })
  ))

/** null: nobody has typed one in. */
export const secret = (id: EndpointId) =>
  query((db) =>
    db.select({
      keyId: endpointSecrets.keyId, iv: endpointSecrets.iv, tag: endpointSecrets.tag, sealed: endpointSecrets.sealed
    }).from(endpointSecrets).where(eq(endpointSecrets.endpointId, id))
  ).pipe(Effect.map((rows): SealedSecret | null => rows[0] ?? null))

/** Keeps the latest status only. */
export const recordStatus = ({ endpointId, ...status }: EndpointStatus) =>
  Effect.asVoid(query((db) =>
    db.insert(endpointStatuses).values({ endpointId, ...status })
      .onConflictDoUpdate({ target: endpointStatuses.endpointId, set: status })
  ))

export const statuses = () =>
  query((db) => db.select().from(endpointStatuses)).pipe(Effect.map((rows): ReadonlyArray<EndpointStatus> => rows))
