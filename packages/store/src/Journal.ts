import { hash as digest } from "node:crypto"
import { genesisHash, hashedPart, type JournalEntry } from "@diemcau/core/Journal"
import { asc, eq, gt, sql, type SQL } from "drizzle-orm"
import { Effect } from "effect"
import { atOnce, query, snapshot, StoreError, transaction, type Database } from "./Database.ts"
import { journal, journalHead } from "./tables/record.ts"

/** Where the journal stood once. Kept outside the database, it proves that nothing was cut off the end since. */
export interface Anchor {
  readonly position: number
  readonly hash: string
}

/**
 * altered: the row's content is not what was hashed, or no longer follows from the row before;
 * missing: no row where one was; inserted: a row where none was;
 * head: the journal's end is not where, or not what, its own head says; anchor: not what was written down outside.
 */
export type Fault = "altered" | "missing" | "inserted" | "head" | "anchor"

export interface Verification {
  /** Entries found right, from the first on. */
  readonly verified: number
  readonly fault: null | { readonly position: number; readonly what: Fault }
}

const sha256 = (text: string): string => digest("sha256", text)

/** What JSON makes of it, so that the hash is over what PostgreSQL gives back. */
const plain = (data: unknown): unknown => data === undefined ? null : JSON.parse(JSON.stringify(data))

/**
 * Adds an entry. To be called LAST in the transaction: from here to the commit nobody else can append, which is why
 * positions have no gaps and a reader of `after` never misses one. Announced on the channel `journal`.
 */
export const append = (entry: Omit<JournalEntry, "position" | "previousHash" | "hash">): Effect.Effect<JournalEntry, StoreError, Database> =>
  transaction(Effect.gen(function*() {
    const [head] = yield* query((db) => db.select().from(journalHead).for("update"))
    if (head === undefined) return yield* new StoreError({ reason: "other", detail: "The journal has lost its head" })
    const unsealed = { ...entry, data: plain(entry.data), position: head.position + 1, previousHash: head.hash }
    const sealed: JournalEntry = { ...unsealed, hash: sha256(hashedPart(unsealed)) }
    const { position, hash } = sealed
    yield* atOnce([
      query((db) => db.insert(journal).values({ ...sealed, articles: [...sealed.articles] })),
      query((db) =>
        db.update(journalHead).set({ position, hash }).returning({ announced: sql`pg_notify('journal', ${String(position)})::text` })
      )
    ])
    return sealed
  }))

const rows = (after: number, limit: number) =>
  query((db) => db.select().from(journal).where(gt(journal.position, after)).orderBy(asc(journal.position)).limit(limit))

/** The feed: entries behind a position, in order. */
export const after = ({ position, limit }: { readonly position: number; readonly limit: number }): Effect.Effect<ReadonlyArray<JournalEntry>, StoreError, Database> =>
  rows(position, limit)

/** The latest entry's place and hash; position 0 while there is none. */
export const last = (): Effect.Effect<Anchor, StoreError, Database> =>
  query((db) => db.select({ position: journalHead.position, hash: journalHead.hash }).from(journalHead)).pipe(
    Effect.map(([head]) => head ?? { position: 0, hash: genesisHash })
  )

/** Every entry that names the meeting, or the registration, in order. */
export const history = (of: { readonly meetingId: string } | { readonly registrationId: string }): Effect.Effect<ReadonlyArray<JournalEntry>, StoreError, Database> =>
  query((db) =>
    db.select().from(journal)
      .where("meetingId" in of ? eq(journal.meetingId, of.meetingId) : eq(journal.registrationId, of.registrationId))
      .orderBy(asc(journal.position))
  )

/** What people read of an entry. */
export type HistoryEntry = Pick<JournalEntry, "position" | "at" | "officerName" | "onBehalfOf" | "procedure" | "event" | "articles" | "data">

/** A column: the entries that name the registration, in order; `historyFrom` reads it. */
/** With `meetingId` without what happened to other meetings of the same series. */
export const historyColumn = (registrationId: SQL, meetingId?: SQL) => sql<ReadonlyArray<Omit<HistoryEntry, "at"> & { readonly at: string }>>`(
  select coalesce(json_agg(json_build_object(
    'position', ${journal.position}, 'at', ${journal.at}, 'officerName', ${journal.officerName}, 'onBehalfOf', ${journal.onBehalfOf}, 'procedure', ${journal.procedure},
    'event', ${journal.event}, 'articles', ${journal.articles}, 'data', ${journal.data}
  ) order by ${journal.position}), '[]') from ${journal} where ${journal.registrationId} = ${registrationId}
    ${meetingId === undefined ? sql`` : sql`and (${journal.meetingId} is null or ${journal.meetingId} = ${meetingId})`}
)`

export const historyFrom = (entries: ReturnType<typeof historyColumn>["_"]["type"]): ReadonlyArray<HistoryEntry> =>
  entries.map((entry) => ({ ...entry, at: new Date(entry.at) }))

const batch = 2000
const beforeEverything = Number.MIN_SAFE_INTEGER

/** Reads the whole journal as it is at one moment and recomputes the chain. The first fault found ends it. */
export const verify = ({ anchors = [] }: { readonly anchors?: ReadonlyArray<Anchor> } = {}): Effect.Effect<Verification, StoreError, Database> =>
  snapshot(Effect.gen(function*() {
    const anchored = new Map(anchors.map(({ position, hash }) => [position, hash]))
    const [head] = yield* query((db) => db.select().from(journalHead))
    let tip: Anchor = { position: 0, hash: genesisHash }
    const fault = (position: number, what: Fault): Verification => ({ verified: tip.position, fault: { position, what } })
    if (head === undefined) return fault(0, "head")
    for (let cursor = beforeEverything; ;) {
      const found = yield* rows(cursor, batch)
      for (const { hash, ...row } of found) {
        const expected = tip.position + 1
        if (row.position < expected || row.position > head.position) return fault(row.position, "inserted")
        if (row.position > expected) return fault(expected, "missing")
        if (row.previousHash !== tip.hash || sha256(hashedPart(row)) !== hash) return fault(row.position, "altered")
        if ((anchored.get(row.position) ?? hash) !== hash) return fault(row.position, "anchor")
        tip = { position: row.position, hash }
      }
      if (found.length < batch) break
      cursor = found.at(-1)!.position
    }
    if (tip.position < head.position) return fault(tip.position + 1, "missing")
    if (tip.hash !== head.hash) return fault(tip.position, "head")
    const beyond = anchors.map(({ position }) => position).filter((position) => position > tip.position).sort((a, b) => a - b)[0]
    if (beyond !== undefined) return fault(beyond, "anchor")
    return { verified: tip.position, fault: null }
  }))
