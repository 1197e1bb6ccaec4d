import type { Attachment } from "@diemcau/core/Attachment"
import type { Conclusion } from "@diemcau/core/Conclusion"
import type { MeetingId } from "@diemcau/core/Meeting"
import type { Paper, PaperId, PaperVersion } from "@diemcau/core/Paper"
import type { RegistrationId } from "@diemcau/core/Registration"
import { asc, eq, inArray, sql, type SQL } from "drizzle-orm"
import { Effect } from "effect"
import { query, transaction } from "./Database.ts"
import { conclusions, papers, paperVersions } from "./tables/papers.ts"
import { attachments } from "./tables/planning.ts"

const select = (where: SQL) =>
  Effect.gen(function*() {
    const rows = yield* query((db) => db.select().from(papers).where(where).orderBy(asc(papers.ordinal), asc(papers.id)))
    const sent = rows.length === 0 ? [] : yield* query((db) =>
      db.select({
        paperId: paperVersions.paperId, version: paperVersions.version, sha256: paperVersions.sha256, name: paperVersions.fileName,
        mediaType: attachments.mediaType, bytes: attachments.bytes, sentBy: paperVersions.sentBy, sentAt: paperVersions.sentAt, reason: paperVersions.reason
      }).from(paperVersions).innerJoin(attachments, eq(attachments.sha256, paperVersions.sha256))
        .where(inArray(paperVersions.paperId, rows.map(({ id }) => id))).orderBy(asc(paperVersions.version)))
    const versionsOf = Map.groupBy(sent, ({ paperId }) => paperId)
    return rows.map(({ withdrawnBy, withdrawnAt, withdrawnReason, ...row }): Paper => ({
      ...row,
      versions: (versionsOf.get(row.id) ?? []).map(({ version, sha256, name, mediaType, bytes, sentBy, sentAt, reason }) =>
        ({ version, document: { sha256, name, mediaType, bytes }, sentBy, sentAt, reason })),
      withdrawn: withdrawnBy === null || withdrawnAt === null ? null : { by: withdrawnBy, at: withdrawnAt, reason: withdrawnReason ?? "" }
    }))
  })

/** Every paper of a registration, withdrawn ones too, in the organiser's order. */
export const ofRegistration = (registrationId: RegistrationId) => select(eq(papers.registrationId, registrationId))

export const find = (id: PaperId) => Effect.map(select(eq(papers.id, id)), ([paper]): Paper | null => paper ?? null)

/** Nobody else sends, orders or withdraws papers of the registration until the transaction ends: its row is locked before. */
export const insert = (all: ReadonlyArray<Paper>) =>
  transaction(
    query((db) => db.insert(papers).values(all.map(({ versions: _, withdrawn: _withdrawn, ...paper }) => paper))).pipe(
      Effect.andThen(query((db) => db.insert(paperVersions).values(all.flatMap(({ id, versions }) => versions.map((version) => versionRow(id, version)))))),
      Effect.asVoid
    )
  )

const versionRow = (paperId: PaperId, { document, ...version }: PaperVersion) => ({ paperId, ...version, sha256: document.sha256, fileName: document.name })

/** The file that counts from now on; those before it stay. */
export const replace = ({ id, name, purpose }: Paper, version: PaperVersion) =>
  transaction(
    query((db) => db.insert(paperVersions).values(versionRow(id, version))).pipe(
      Effect.andThen(query((db) => db.update(papers).set({ name, purpose }).where(eq(papers.id, id)))), Effect.asVoid
    )
  )

export const withdraw = (id: PaperId, { by, at, reason }: NonNullable<Paper["withdrawn"]>) =>
  Effect.asVoid(query((db) => db.update(papers).set({ withdrawnBy: by, withdrawnAt: at, withdrawnReason: reason }).where(eq(papers.id, id))))

/** These papers in this order, from the top. */
export const arrange = (ids: ReadonlyArray<PaperId>) =>
  ids.length === 0 ? Effect.void : Effect.asVoid(query((db) =>
    db.execute(sql`
      update ${papers} set ordinal = given.ordinal from unnest(${sql.param([...ids])}::uuid[]) with ordinality as given(id, ordinal)
      where ${papers.id} = given.id`)
  ))

/** When the first paper that still stands came, of each meeting that has one; those of the whole registration count for each. */
export const firstSentAt = (meetingIds: ReadonlyArray<MeetingId>) =>
  meetingIds.length === 0 ? Effect.succeed<ReadonlyMap<MeetingId, Date>>(new Map()) : query((db) =>
    db.execute<{ meeting_id: MeetingId; sent_at: Date }>(sql`
      select m.id as meeting_id, min(v.sent_at) as sent_at
      from meetings m
      join ${papers} p on p.registration_id = m.registration_id and (p.meeting_id is null or p.meeting_id = m.id) and p.withdrawn_at is null
      join ${paperVersions} v on v.paper_id = p.id
      where m.id = any(${sql.param([...meetingIds])}::uuid[]) group by m.id`)
  ).pipe(Effect.map(({ rows }): ReadonlyMap<MeetingId, Date> => new Map(rows.map(({ meeting_id, sent_at }) => [meeting_id, new Date(sent_at)]))))

const conclusionColumns = {
  meetingId: conclusions.meetingId, version: conclusions.version, number: conclusions.number, issuedOn: conclusions.issuedOn, note: conclusions.note,
  recordedBy: conclusions.recordedBy, recordedAt: conclusions.recordedAt,
  sha256: conclusions.sha256, fileName: conclusions.fileName, mediaType: attachments.mediaType, bytes: attachments.bytes
}

/** Of the meeting, as it was recorded and corrected; the last one counts. */
export const conclusionsOf = (meetingId: MeetingId) =>
  query((db) =>
    db.select(conclusionColumns).from(conclusions)
      .leftJoin(attachments, eq(attachments.sha256, conclusions.sha256)).where(eq(conclusions.meetingId, meetingId)).orderBy(asc(conclusions.version))
  ).pipe(Effect.map((rows) => rows.map(({ sha256, fileName, mediaType, bytes, ...row }): Conclusion => ({
    ...row,
    document: sha256 === null || fileName === null || mediaType === null || bytes === null ? null : { sha256, name: fileName, mediaType, bytes } satisfies Attachment
  }))))

export const insertConclusion = ({ document, ...conclusion }: Conclusion) =>
  Effect.asVoid(query((db) => db.insert(conclusions).values({ ...conclusion, sha256: document?.sha256 ?? null, fileName: document?.name ?? null })))

/** The day of the notice that counts, of each meeting that has one. */
export const concludedOn = (meetingIds: ReadonlyArray<MeetingId>) =>
  meetingIds.length === 0 ? Effect.succeed<ReadonlyMap<MeetingId, { readonly issuedOn: string; readonly recordedAt: Date }>>(new Map()) : query((db) =>
    db.selectDistinctOn([conclusions.meetingId], { meetingId: conclusions.meetingId, issuedOn: conclusions.issuedOn, recordedAt: conclusions.recordedAt })
      .from(conclusions).where(inArray(conclusions.meetingId, [...meetingIds])).orderBy(conclusions.meetingId, sql`${conclusions.version} desc`)
  ).pipe(Effect.map((rows): ReadonlyMap<MeetingId, { readonly issuedOn: string; readonly recordedAt: Date }> =>
    new Map(rows.map(({ meetingId, ...found }) => [meetingId, found]))))
