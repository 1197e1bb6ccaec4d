import type { Attachment } from "@diemcau/core/Attachment"
import type { OfficerId } from "@diemcau/core/Officer"
import { eq } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { attachments } from "./tables/planning.ts"

/** Keeps a document by its content; the same bytes again change nothing, also not their name. */
export const keep = ({ attachment, content, at, by }: {
  readonly attachment: Attachment
  readonly content: Uint8Array
  readonly at: Date
  readonly by: OfficerId
}) =>
  Effect.asVoid(query((db) =>
    db.insert(attachments).values({ ...attachment, content, keptAt: at, keptBy: by }).onConflictDoNothing()
  ))

/** The document with its bytes and who first kept it. */
export const find = (sha256: string) =>
  query((db) => db.select().from(attachments).where(eq(attachments.sha256, sha256))).pipe(
    Effect.map(([row]): { readonly attachment: Attachment; readonly content: Uint8Array; readonly by: OfficerId } | null => {
      if (row === undefined) return null
      const { name, mediaType, bytes, content, keptBy } = row
      return { attachment: { sha256, name, mediaType, bytes }, content, by: keptBy }
    })
  )

/** The document without its bytes. */
export const about = (sha256: string) =>
  query((db) =>
    db.select({ sha256: attachments.sha256, name: attachments.name, mediaType: attachments.mediaType, bytes: attachments.bytes })
      .from(attachments).where(eq(attachments.sha256, sha256))
  ).pipe(Effect.map(([row]): Attachment | null => row ?? null))

export const exists = (sha256: string) =>
  query((db) => db.select({ sha256: attachments.sha256 }).from(attachments).where(eq(attachments.sha256, sha256))).pipe(
    Effect.map((rows) => rows.length > 0)
  )
