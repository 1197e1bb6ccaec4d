import type { DirectoryLine, Edition, EditionId, Receipt } from "@diemcau/core/Directory"
import type { OfficerId } from "@diemcau/core/Officer"
import type { SiteId } from "@diemcau/core/Site"
import { and, desc, eq, isNull, sql } from "drizzle-orm"
import { Effect } from "effect"
import { query, transaction } from "./Database.ts"
import { officers, units } from "./tables/estate.ts"
import { directoryEditions, directoryReceipts } from "./tables/directory.ts"

const { id, issuedAt, issuedByName, note } = directoryEditions
const number = sql<string>`${directoryEditions.ordinal} || '/' || ${directoryEditions.year}`.as("number")

/** An edition without its lines, and how many of its sites have acknowledged it. */
export type ListedEdition = Omit<Edition, "lines"> & { readonly sites: number; readonly acknowledged: number }

/** The latest first. */
export const list = () =>
  query((db) =>
    db.select({
      id, number, issuedAt, issuedByName, note,
      sites: sql<number>`(select count(*)::int from ${directoryReceipts} where ${directoryReceipts.editionId} = ${id})`.as("sites"),
      acknowledged: sql<number>`(select count(acknowledged_at)::int from ${directoryReceipts} where ${directoryReceipts.editionId} = ${id})`.as("acknowledged")
    }).from(directoryEditions).orderBy(desc(directoryEditions.year), desc(directoryEditions.ordinal))
  ).pipe(Effect.map((rows): ReadonlyArray<ListedEdition> => rows))

const columns = { id, number, issuedAt, issuedByName, note, lines: directoryEditions.lines }

export const find = (wanted: EditionId) =>
  query((db) => db.select(columns).from(directoryEditions).where(eq(id, wanted))).pipe(Effect.map((rows): Edition | null => rows[0] ?? null))

/** The body whose officer issued it. */
export const issuer = (wanted: EditionId) =>
  query((db) =>
    db.select({ name: units.name, kind: units.kind }).from(directoryEditions)
      .innerJoin(officers, eq(officers.id, directoryEditions.issuedBy)).innerJoin(units, eq(units.id, officers.unitId)).where(eq(id, wanted))
  ).pipe(Effect.map((rows) => rows[0] ?? null))

export const latest = () =>
  query((db) => db.select(columns).from(directoryEditions).orderBy(desc(directoryEditions.year), desc(directoryEditions.ordinal)).limit(1)).pipe(
    Effect.map((rows): Edition | null => rows[0] ?? null)
  )

/** By no order. */
export const receipts = (editionId: EditionId) =>
  query((db) =>
    db.select({
      siteId: directoryReceipts.siteId, acknowledgedAt: directoryReceipts.acknowledgedAt, acknowledgedByName: directoryReceipts.acknowledgedByName
    }).from(directoryReceipts).where(eq(directoryReceipts.editionId, editionId))
  ).pipe(Effect.map((rows): ReadonlyArray<Receipt> => rows))

/** Nobody else issues an edition until the transaction ends. */
export const lock = () => Effect.asVoid(query((db) => db.execute(sql`select pg_advisory_xact_lock(hashtextextended('directory', 0))`)))

/** Numbered within the year, and sent to every site it has a line for. To be called under `lock`. */
export const issue = ({ year, lines, ...edition }: {
  readonly id: EditionId
  readonly year: number
  readonly issuedAt: Date
  readonly issuedBy: OfficerId
  readonly issuedByName: string
  readonly note: string
  readonly lines: ReadonlyArray<DirectoryLine>
}) =>
  transaction(Effect.gen(function*() {
    const [last] = yield* query((db) =>
      db.select({ ordinal: sql<number>`coalesce(max(${directoryEditions.ordinal}), 0)` }).from(directoryEditions).where(eq(directoryEditions.year, year))
    )
    const ordinal = last!.ordinal + 1
    yield* query((db) => db.insert(directoryEditions).values({ ...edition, year, ordinal, lines }))
    if (lines.length > 0) {
      yield* query((db) => db.insert(directoryReceipts).values(lines.map(({ siteId }) => ({ editionId: edition.id, siteId }))))
    }
    return `${ordinal}/${year}`
  }))

/** False: somebody has done so before. */
export const acknowledge = ({ editionId, siteId, at, name }: {
  readonly editionId: EditionId
  readonly siteId: SiteId
  readonly at: Date
  readonly name: string
}) =>
  query((db) =>
    db.update(directoryReceipts).set({ acknowledgedAt: at, acknowledgedByName: name })
      .where(and(eq(directoryReceipts.editionId, editionId), eq(directoryReceipts.siteId, siteId), isNull(directoryReceipts.acknowledgedAt)))
      .returning({ siteId: directoryReceipts.siteId })
  ).pipe(Effect.map((rows) => rows.length === 1))
