import { defaultSettings, type MailState, type Notice, type NoticeDraft, type NoticeKind, type NoticeSettings } from "@diemcau/core/Notice"
import type { OfficerId } from "@diemcau/core/Officer"
import { and, desc, eq, getColumns, inArray, isNull, lt, lte, ne, sql } from "drizzle-orm"
import { Effect } from "effect"
import { query, StoreError } from "./Database.ts"
import { noticeFeed, notices, noticeSettings } from "./tables/notices.ts"
import { officers } from "./tables/estate.ts"
import { callLegs } from "./tables/running.ts"
import { meetings } from "./tables/planning.ts"

const { source: _, mailAttempts: _attempts, mailDue: _due, mailTrouble: _trouble, ...columns } = getColumns(notices)

/** A notice about to be written, and whether an e-mail goes with it. */
export interface NewNotice extends NoticeDraft {
  readonly source: string
  readonly createdAt: Date
  readonly mail: MailState
}

/** How far the journal has been told. Nobody else tells of it until the transaction ends. */
export const lockFeed = () =>
  query((db) => db.select({ position: noticeFeed.position }).from(noticeFeed).for("update")).pipe(
    Effect.flatMap(([feed]) => feed === undefined ? Effect.fail(new StoreError({ reason: "other", detail: "The notices have lost their place" })) : Effect.succeed(feed.position))
  )

export const moveFeed = (position: number) => Effect.asVoid(query((db) => db.update(noticeFeed).set({ position })))

/** Those of them that nobody has been given before. */
export const insert = (rows: ReadonlyArray<NewNotice>) =>
  rows.length === 0 ? Effect.succeed<ReadonlyArray<Notice>>([]) : query((db) =>
    db.insert(notices).values(rows.map((row) => ({ ...row, mailDue: row.mail === "waiting" ? row.createdAt : null })))
      .onConflictDoNothing({ target: [notices.source, notices.officerId, notices.kind] }).returning(columns)
  ).pipe(Effect.map((written): ReadonlyArray<Notice> => written))

/** An officer's, latest first; `before` is an id. */
export const list = ({ officerId, unread, before, limit }: {
  readonly officerId: OfficerId
  readonly unread: boolean
  readonly before?: number | undefined
  readonly limit: number
}) =>
  query((db) =>
    db.select(columns).from(notices).where(and(
      eq(notices.officerId, officerId), unread ? isNull(notices.readAt) : undefined, before === undefined ? undefined : lt(notices.id, before)
    )).orderBy(desc(notices.id)).limit(limit)
  ).pipe(Effect.map((rows): ReadonlyArray<Notice> => rows))

export const unread = (officerId: OfficerId) =>
  query((db) => db.select({ count: sql<number>`count(*)::int` }).from(notices).where(and(eq(notices.officerId, officerId), isNull(notices.readAt)))).pipe(
    Effect.map(([row]) => row?.count ?? 0)
  )

/** Only the officer's own; what came after `upTo` has not been seen and stays unread. */
export const recordRead = (officerId: OfficerId, which: { readonly ids: ReadonlyArray<number> } | { readonly upTo: number }, at: Date) =>
  Effect.asVoid(query((db) =>
    db.update(notices).set({ readAt: at }).where(and(
      eq(notices.officerId, officerId), isNull(notices.readAt),
      "upTo" in which ? lte(notices.id, which.upTo) : inArray(notices.id, [...which.ids])
    ))
  ))

export const settings = (officerIds: ReadonlyArray<OfficerId>) =>
  officerIds.length === 0 ? Effect.succeed<ReadonlyMap<OfficerId, NoticeSettings>>(new Map()) : query((db) =>
    db.select().from(noticeSettings).where(inArray(noticeSettings.officerId, [...officerIds]))
  ).pipe(Effect.map((rows): ReadonlyMap<OfficerId, NoticeSettings> =>
    new Map(rows.map(({ officerId, language, muted }) => [officerId, { language, muted }]))
  ))

export const saveSettings = (officerId: OfficerId, { language, muted }: NoticeSettings) => {
  const set = { language, muted: [...muted] }
  return Effect.asVoid(query((db) =>
    db.insert(noticeSettings).values({ officerId, ...set }).onConflictDoUpdate({ target: noticeSettings.officerId, set })
  ))
}

/** A call of a meeting that still runs, lost since, unplanned, that nobody has been told of. */
export const untoldLosses = (since: Date) =>
  query((db) =>
    db.select({ id: callLegs.id, meetingId: callLegs.meetingId, siteId: callLegs.siteId, lostAt: sql<Date>`${callLegs.disconnectedAt}`.mapWith(callLegs.disconnectedAt) })
      .from(callLegs).innerJoin(meetings, eq(meetings.id, callLegs.meetingId))
      .where(sql`${meetings.state} = 'running' and not ${callLegs.planned} and ${callLegs.cause} is distinct from 'unseen'
        and ${callLegs.disconnectedAt} > ${since}
        and not exists (select from ${notices} where ${notices.source} = 'leg:' || ${callLegs.id})`)
      .orderBy(callLegs.disconnectedAt).limit(100)
  )

/** An e-mail that this process alone may send, until `deadAt`. */
export interface DueMail {
  readonly id: number
  readonly kind: NoticeKind
  readonly subject: Notice["subject"]
  readonly sentence: Notice["sentence"]
  readonly article: Notice["article"]
  readonly link: string
  readonly createdAt: Date
  readonly attempts: number
  readonly officer: { readonly id: OfficerId; readonly name: string; readonly email: string }
  readonly language: NoticeSettings["language"]
}

/**
 * Takes what is due, oldest first, and writes down that it is being sent before anybody sends it. What an earlier process
 * was sending when it died is given up as uncertain.
 */
export const claimMails = ({ now, deadAt, limit }: { readonly now: Date; readonly deadAt: Date; readonly limit: number }) =>
  Effect.gen(function*() {
    yield* query((db) =>
      db.update(notices).set({ mail: "uncertain", mailDue: null }).where(and(eq(notices.mail, "sending"), lte(notices.mailDue, now))))
    const claimed = yield* query((db) =>
      db.update(notices).set({ mail: "sending", mailDue: deadAt, mailAttempts: sql`${notices.mailAttempts} + 1` })
        .where(sql`${notices.id} in (
          select id from ${notices} where ${notices.mail} = 'waiting' and ${notices.mailDue} <= ${now}
          order by ${notices.mailDue}, id limit ${limit} for update skip locked
        )`).returning({ ...columns, attempts: notices.mailAttempts }))
    const readers = claimed.length === 0 ? [] : yield* query((db) =>
      db.select({ id: officers.id, name: officers.name, email: officers.email, language: noticeSettings.language }).from(officers)
        .leftJoin(noticeSettings, eq(noticeSettings.officerId, officers.id)).where(inArray(officers.id, claimed.map(({ officerId }) => officerId))))
    return claimed.sort((a, b) => a.id - b.id).map(({ officerId, ...mail }): DueMail => {
      const { language, ...officer } = readers.find(({ id }) => id === officerId)!
      return { ...mail, officer, language: language ?? defaultSettings.language }
    })
  })

/** How a claimed e-mail ended. Without `due` that is the end of it. */
export const recordMail = (id: number, outcome: { readonly mail: MailState; readonly due?: Date; readonly trouble?: string }) =>
  Effect.asVoid(query((db) =>
    db.update(notices).set({ mail: outcome.mail, mailDue: outcome.due ?? null, mailTrouble: outcome.trouble ?? null })
      .where(and(eq(notices.id, id), eq(notices.mail, "sending")))
  ))

/** Whose last e-mail that came to an end could not be delivered, or had no address: since then nothing has reached them. */
export const unreached = () =>
  query((db) => {
    const last = db.select({ mail: notices.mail, at: notices.createdAt, trouble: notices.mailTrouble }).from(notices)
      .where(and(eq(notices.officerId, officers.id), inArray(notices.mail, ["sent", "undeliverable", "no-address"]))).orderBy(desc(notices.id)).limit(1).as("last")
    return db.select({ officerId: officers.id, at: last.at, trouble: last.trouble }).from(officers).innerJoinLateral(last, ne(last.mail, "sent"))
  })

/** When an e-mail is due next; null while none waits. */
export const nextMailDue = () =>
  query((db) => db.select({ due: notices.mailDue }).from(notices).where(inArray(notices.mail, ["waiting", "sending"])).orderBy(notices.mailDue).limit(1)).pipe(
    Effect.map(([row]) => row?.due ?? null)
  )
