import type { Endpoint, EndpointId, EndpointStatus, HostKey } from "@diemcau/core/Endpoint"
import { and, eq, isNull } from "drizzle-orm"
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

/** Nobody knows the key of a new endpoint, or has allowed it anything. */
export type NewEndpoint = Omit<Endpoint, "hostKey" | "legacyAlgorithms">

const endpointOf = ({ hostKeyFingerprint: fingerprint, hostKeyPinnedAt: pinnedAt, closedAt: _closedAt, ...endpoint }: typeof endpoints.$inferSelect): Endpoint => ({
  ...endpoint, hostKey: fingerprint === null || pinnedAt === null ? null : { fingerprint, pinnedAt }
})

const first = ([row]: ReadonlyArray<typeof endpoints.$inferSelect>): Endpoint | null => row === undefined ? null : endpointOf(row)

/** Those in service, by name. */
export const list = () =>
  query((db) => db.select().from(endpoints).where(isNull(endpoints.closedAt))).pipe(Effect.map((rows): ReadonlyArray<Endpoint> => rows.map(endpointOf).sort(byName)))

const inService = (id: EndpointId) => and(eq(endpoints.id, id), isNull(endpoints.closedAt))

/** null: unknown, or taken out of service. */
export const find = (id: EndpointId) => query((db) => db.select().from(endpoints).where(inService(id))).pipe(Effect.map(first))

/** As `find`, and nobody else changes it until the transaction ends. Rows that only refer to it may still be written. */
export const lock = (id: EndpointId) =>
  query((db) => db.select().from(endpoints).where(inService(id)).for("no key update")).pipe(Effect.map(first))

export const insert = (rows: ReadonlyArray<NewEndpoint>) =>
  rows.length === 0 ? Effect.void : Effect.asVoid(query((db) => db.insert(endpoints).values([...rows])))

/** Its password goes; its history stays. */
export const close = (id: EndpointId, closedAt: Date) =>
  query((db) => db.update(endpoints).set({ closedAt }).where(eq(endpoints.id, id))).pipe(
    Effect.andThen(query((db) => db.delete(endpointSecrets).where(eq(endpointSecrets.endpointId, id)))),
    Effect.asVoid
  )

/** The one in service at this address. */
export const atAddress = (host: string, port: number) =>
  query((db) =>
    db.select().from(endpoints).where(and(eq(endpoints.host, host), eq(endpoints.port, port), isNull(endpoints.closedAt)))
  ).pipe(Effect.map(first))

/** Changes only what is given; nothing given is no change. */
export const update = (
  id: EndpointId,
  { driver, host, port, account, legacyAlgorithms }: Partial<Pick<Endpoint, "driver" | "host" | "port" | "account" | "legacyAlgorithms">>
) => {
  const patch = {
    ...(driver === undefined ? {} : { driver }), ...(host === undefined ? {} : { host }), ...(port === undefined ? {} : { port }),
    ...(account === undefined ? {} : { account }), ...(legacyAlgorithms === undefined ? {} : { legacyAlgorithms })
  }
  return Object.keys(patch).length === 0
    ? Effect.void
    : Effect.asVoid(query((db) => db.update(endpoints).set(patch).where(eq(endpoints.id, id))))
}

/** Puts a key in place of the pinned one, by a person's decision; null forgets it, and the next first contact pins anew. */
export const saveHostKey = (id: EndpointId, hostKey: HostKey | null) =>
  Effect.asVoid(query((db) =>
    db.update(endpoints).set({ hostKeyFingerprint: hostKey?.fingerprint ?? null, hostKeyPinnedAt: hostKey?.pinnedAt ?? null })
      .where(eq(endpoints.id, id))
  ))

/** Pins what a device showed at its first successful sign-in. False: another was pinned meanwhile, and stays. */
export const recordHostKey = (id: EndpointId, { fingerprint, pinnedAt }: HostKey) =>
  query((db) =>
    db.update(endpoints).set({ hostKeyFingerprint: fingerprint, hostKeyPinnedAt: pinnedAt })
      .where(and(eq(endpoints.id, id), isNull(endpoints.hostKeyFingerprint)))
  ).pipe(
    Effect.andThen(find(id)),
    Effect.map((endpoint) => endpoint?.hostKey?.fingerprint === fingerprint)
  )

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
