import { Schema } from "effect"
import { Instant } from "./Instant.ts"
import { OfficerId } from "./Officer.ts"
import { ArticleKey } from "./Regulation.ts"

/** The source of all CloudEvents of this platform. */
export const eventTypePrefix = "vn.diemcau"

/**
 * One decision that happened: who, when, under which duty and articles, and what came of it. The journal is the event
 * feed; each entry is chained to the one before by SHA-256, over the entry's canonical JSON.
 */
export const JournalEntry = Schema.Struct({
  /** Position in the feed: 1, 2, 3 … without a gap. */
  position: Schema.Int,
  at: Instant,
  /** null: done by the meeting's own clock. */
  officerId: Schema.NullOr(OfficerId),
  officerName: Schema.NullOr(Schema.String),
  /** Whose right it was, when the officer had it only by delegation ("thay mặt"). */
  onBehalfOf: Schema.NullOr(Schema.Struct({ id: OfficerId, name: Schema.String })),
  procedure: Schema.String,
  duty: Schema.String,
  articles: Schema.Array(ArticleKey),
  /** The event: "registration.approved". */
  event: Schema.String,
  /** What it is about: noun and id. */
  subjectKind: Schema.String,
  subjectId: Schema.String,
  /** The meeting it belongs to, if any: the history of a meeting is every entry that names it. */
  meetingId: Schema.NullOr(Schema.String),
  registrationId: Schema.NullOr(Schema.String),
  data: Schema.Unknown,
  previousHash: Schema.String,
  hash: Schema.String
}).annotate({ identifier: "JournalEntry" })
export type JournalEntry = typeof JournalEntry.Type

/** CloudEvents type of an entry: `vn.diemcau.registration.approved.v1`. */
export const eventType = (event: string): string => `${eventTypePrefix}.${event}.v1`

/** JSON with keys in code-point order, so that the same entry always has the same bytes to hash. */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null"
  if (value instanceof Date) return JSON.stringify(value.toISOString())
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(",")}}`
}

/**
 * What is hashed: everything but the hash itself. Timestamps are to the millisecond, as PostgreSQL gives them back. Nobody's
 * behalf is left out, so that entries from before there were delegations keep their hash.
 */
export const hashedPart = ({ onBehalfOf, ...entry }: Omit<JournalEntry, "hash">): string =>
  canonicalJson(onBehalfOf === null ? entry : { ...entry, onBehalfOf })

export const genesisHash = "0".repeat(64)
