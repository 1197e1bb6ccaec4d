import type { Draft, DraftId } from "@diemcau/core/Draft"
import type { OfficerId } from "@diemcau/core/Officer"
import type { RegistrationId } from "@diemcau/core/Registration"
import type { UnitId } from "@diemcau/core/Unit"
import { and, count, desc, eq, getColumns, sql } from "drizzle-orm"
import { Effect } from "effect"
import { query, transaction } from "./Database.ts"
import { registrationDrafts as drafts } from "./tables/drafts.ts"
import { officers } from "./tables/estate.ts"

/** A draft as it is listed: without what was typed, but for what tells it from the others. */
export type ListedDraft = Omit<Draft, "content"> & { readonly authorName: string; readonly subject: string; readonly openDate: string }

/** One officer's drafts are saved one at a time: their number and their revisions are then what they seem. */
export const oneAtATime = <A, E, R>(author: OfficerId, saving: Effect.Effect<A, E, R>) =>
  transaction(query((db) => db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`drafts:${author}`}, 0))`)).pipe(Effect.andThen(saving)))

export const find = (id: DraftId) =>
  query((db) => db.select().from(drafts).where(eq(drafts.id, id))).pipe(Effect.map((rows): Draft | null => rows[0] ?? null))

export const openOf = (author: OfficerId) =>
  query((db) => db.select({ open: count() }).from(drafts).where(and(eq(drafts.authorId, author), eq(drafts.state, "open")))).pipe(
    Effect.map(([row]) => row!.open)
  )

/** Keeps it as it is now. A draft of somebody else with the same id fails with the constraint `registration_drafts_pkey`. */
export const save = (draft: Draft) =>
  Effect.asVoid(query((db) =>
    draft.revision === 1
      ? db.insert(drafts).values(draft)
      : db.update(drafts).set(draft).where(and(eq(drafts.id, draft.id), eq(drafts.authorId, draft.authorId)))
  ))

const { content: _content, ...columns } = getColumns(drafts)
const typed = (part: "subject" | "openDate") => sql<string>`coalesce(${drafts.content} ->> ${part}, '')`

/** Open ones of a unit, the one saved last first. */
export const list = (unitId: UnitId) =>
  query((db) =>
    db.select({ ...columns, authorName: officers.name, subject: typed("subject"), openDate: typed("openDate") }).from(drafts)
      .innerJoin(officers, eq(officers.id, drafts.authorId))
      .where(and(eq(drafts.unitId, unitId), eq(drafts.state, "open"))).orderBy(desc(drafts.savedAt), desc(drafts.id)).limit(500)
  ).pipe(Effect.map((rows): ReadonlyArray<ListedDraft> => rows))

/** Given up by its author: marked, kept. */
export const discard = (id: DraftId, author: OfficerId) =>
  Effect.asVoid(query((db) =>
    db.update(drafts).set({ state: "discarded" }).where(and(eq(drafts.id, id), eq(drafts.authorId, author), eq(drafts.state, "open")))
  ))

/** The author's open drafts that became this registration: the one of this id, or those that revised it. One that is not there stops nothing. */
export const sent = ({ registrationId, author, ...which }: { readonly registrationId: RegistrationId; readonly author: OfficerId } & (
  | { readonly draftId: string | undefined }
  | { readonly revised: true }
)) =>
  "draftId" in which && which.draftId === undefined ? Effect.void : Effect.asVoid(query((db) =>
    db.update(drafts).set({ state: "sent", registrationId }).where(and(
      eq(drafts.authorId, author), eq(drafts.state, "open"),
      "draftId" in which ? eq(drafts.id, which.draftId as DraftId) : eq(drafts.revises, registrationId)
    ))
  ))
