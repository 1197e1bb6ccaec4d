import type { Amendment } from "@diemcau/core/Amendment"
import { workingCalendar, type SpecialDay } from "@diemcau/core/Calendar"
import { localDate } from "@diemcau/core/Instant"
import {
  ArticleKey, ProvisionKey,
  type Article, type ArticleText, type Instrument, type Provision, type Provisions, type ProvisionVersions
} from "@diemcau/core/Regulation"
import type { DayChange } from "@diemcau/core/RuleDraft"
import { and, asc, desc, eq, getColumns, gte, inArray, lte, max, sql } from "drizzle-orm"
import { Effect } from "effect"
import { query, StoreError, transaction } from "./Database.ts"
import { amendments, articles, articleTexts, holidays, instruments, provisions } from "./tables/regulation.ts"

/** The regulation as it stands at one moment. */
export interface Regulation {
  readonly instrument: Instrument
  readonly articles: ReadonlyArray<Article>
  /** Of each provision the version in force. */
  readonly provisions: ReadonlyArray<Provision>
  readonly holidays: ReadonlyArray<SpecialDay>
}

const { version: _, amendment: _amendment, followedSince: _followedSince, ...provisionColumns } = getColumns(provisions)

/** Of what one change was signed; all null for what was seeded. */
const signature = { signedBy: amendments.signedByName, signedAt: amendments.signedAt, reason: amendments.reason, decision: amendments.decision }

/** In the order in which core lists the keys: the regulation's own. */
const inOrder = <Row extends { readonly key: string }>(keys: ReadonlyArray<string>, rows: ReadonlyArray<Row>): ReadonlyArray<Row> =>
  [...rows].sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key))

const inForce = (now: Date) =>
  query((db) =>
    db.selectDistinctOn([provisions.key], provisionColumns).from(provisions).where(lte(provisions.validFrom, now))
      .orderBy(asc(provisions.key), desc(provisions.validFrom), desc(provisions.version))
  ).pipe(Effect.map((rows): ReadonlyArray<Provision> => inOrder(ProvisionKey.literals, rows)))

const specialDays = () =>
  query((db) => db.select().from(holidays).orderBy(asc(holidays.date))).pipe(
    Effect.map((rows): ReadonlyArray<SpecialDay> => rows)
  )

const numbersInForce = (instrument: string, now: Date) =>
  query((db) =>
    db.selectDistinctOn([articleTexts.key], { key: articleTexts.key, number: articleTexts.number }).from(articleTexts)
      .where(and(eq(articleTexts.instrument, instrument), lte(articleTexts.validFrom, now)))
      .orderBy(asc(articleTexts.key), desc(articleTexts.validFrom), desc(articleTexts.version))
  ).pipe(Effect.map((rows) => new Map(rows.map(({ key, number }) => [key as string, number]))))

/** Fails when the regulation has not been seeded. */
export const read = (now: Date) =>
  Effect.gen(function*() {
    const [instrument] = yield* query((db) =>
      db.select().from(instruments).where(lte(instruments.validFrom, localDate(now))).orderBy(desc(instruments.validFrom)).limit(1)
    )
    if (instrument === undefined) return yield* new StoreError({ reason: "other", detail: "The regulation has not been seeded" })
    const found = yield* query((db) => db.select().from(articles))
    const typed = yield* numbersInForce(instrument.number, now)
    return {
      instrument,
      // A number counts for the instrument it was typed for: another one numbers its articles anew.
      articles: inOrder(ArticleKey.literals, found.map((article) => ({ ...article, number: typed.get(article.key) ?? null }))),
      provisions: yield* inForce(now),
      holidays: yield* specialDays()
    } satisfies Regulation as Regulation
  })

export const provisionsInForce = (now: Date) =>
  Effect.map(inForce(now), (rows): Provisions => new Map(rows.map(({ key, value }) => [key, value])))

export const calendar = () => Effect.map(specialDays(), workingCalendar)

/** Who signed a version, when and why; all null for what was seeded. */
export interface Signed {
  readonly signedBy: string | null
  readonly signedAt: Date | null
  readonly reason: string | null
  readonly decision: string | null
}

/** Every version of one provision, newest first; those still to come too. */
export const versions = (key: ProvisionKey) =>
  query((db) =>
    db.select({ ...provisionColumns, ...signature }).from(provisions).leftJoin(amendments, eq(amendments.revision, provisions.amendment))
      .where(eq(provisions.key, key)).orderBy(desc(provisions.validFrom), desc(provisions.version))
  ).pipe(Effect.map((rows): ReadonlyArray<Provision & Signed> => rows))

/** Every version of every provision, in the order written: what rules at any moment, past or to come. */
export const timetable = () =>
  query((db) =>
    db.select({ key: provisions.key, value: provisions.value, validFrom: provisions.validFrom, followedSince: provisions.followedSince })
      .from(provisions).orderBy(asc(provisions.version))
  ).pipe(Effect.map((rows): ProvisionVersions => rows))

/** In force at a moment, whole. */
export const provisionsWholeAt = inForce

/** Earlier versions stay as they were. */
export const insertVersions = (all: ReadonlyArray<Provision>, amendment: number | null) =>
  all.length === 0 ? Effect.void
    : Effect.asVoid(query((db) => db.insert(provisions).values(all.map((provision) => ({ ...provision, amendment })))))

/** Nobody else changes the regulation until the transaction ends. */
export const lock = () => Effect.asVoid(query((db) => db.execute(sql`lock table ${amendments} in share row exclusive mode`)))

/** The number of the last signed change; 0 before the first. */
export const revision = () =>
  query((db) => db.select({ last: max(amendments.revision) }).from(amendments)).pipe(Effect.map(([row]) => row?.last ?? 0))

export const sign = (amendment: Omit<Amendment, "revision">) =>
  query((db) => db.insert(amendments).values(amendment).returning({ revision: amendments.revision })).pipe(
    Effect.map(([row]) => row!.revision)
  )

/** Every signed change, newest first. */
export const signed = () =>
  query((db) => db.select().from(amendments).orderBy(desc(amendments.revision))).pipe(Effect.map((rows): ReadonlyArray<Amendment> => rows))

/** A null kind is an ordinary day again. */
export const changeDays = (days: ReadonlyArray<DayChange>, sourceNote: string) =>
  Effect.gen(function*() {
    if (days.length === 0) return
    yield* query((db) => db.delete(holidays).where(inArray(holidays.date, days.map(({ date }) => date))))
    const special = days.flatMap((day) => day.kind === null ? [] : [{ ...day, sourceNote }])
    if (special.length > 0) yield* query((db) => db.insert(holidays).values(special))
  })

export const daysOf = (year: number) =>
  query((db) =>
    db.select().from(holidays).where(and(gte(holidays.date, `${year}-01-01`), lte(holidays.date, `${year}-12-31`))).orderBy(asc(holidays.date))
  ).pipe(Effect.map((rows): ReadonlyArray<SpecialDay> => rows))

/** The newest first. */
export const instrumentList = () =>
  query((db) => db.select().from(instruments).orderBy(desc(instruments.validFrom))).pipe(Effect.map((rows): ReadonlyArray<Instrument> => rows))

/** The one before ends the day before the new one begins. */
export const replaceInstrument = (next: Instrument, replaced: string, lastDay: string) =>
  Effect.gen(function*() {
    yield* query((db) => db.insert(instruments).values(next))
    yield* query((db) => db.update(instruments).set({ replacedBy: next.number, validTo: lastDay }).where(eq(instruments.number, replaced)))
  })

const textColumns = {
  instrument: articleTexts.instrument, key: articleTexts.key, chapter: articleTexts.chapter, number: articleTexts.number,
  heading: articleTexts.heading, text: articleTexts.text, validFrom: articleTexts.validFrom, writtenBy: amendments.signedByName
}

/** Every version of every article's text, newest first. */
export const texts = (instrument?: string) =>
  query((db) =>
    db.select(textColumns).from(articleTexts).innerJoin(amendments, eq(amendments.revision, articleTexts.amendment))
      .where(instrument === undefined ? undefined : eq(articleTexts.instrument, instrument))
      .orderBy(desc(articleTexts.validFrom), desc(articleTexts.version))
  ).pipe(Effect.map((rows): ReadonlyArray<ArticleText> => rows))

export const insertTexts = (all: ReadonlyArray<Omit<ArticleText, "writtenBy">>, amendment: number) =>
  all.length === 0 ? Effect.void
    : Effect.asVoid(query((db) => db.insert(articleTexts).values(all.map((one) => ({ ...one, amendment })))))

/** Adds what is missing. What the database already has is the province's own and stays. */
export const seed = (regulation: Regulation) =>
  transaction(Effect.gen(function*() {
    // Two that seed at once: the second waits and finds everything there.
    yield* query((db) => db.execute(sql`lock table ${provisions} in share row exclusive mode`))
    yield* query((db) => db.insert(instruments).values(regulation.instrument).onConflictDoNothing())
    if (regulation.articles.length > 0) {
      yield* query((db) => db.insert(articles).values([...regulation.articles]).onConflictDoNothing())
    }
    if (regulation.holidays.length > 0) {
      yield* query((db) => db.insert(holidays).values([...regulation.holidays]).onConflictDoNothing())
    }
    const known = new Set((yield* query((db) => db.selectDistinct({ key: provisions.key }).from(provisions))).map(({ key }) => key))
    const missing = regulation.provisions.filter(({ key }) => !known.has(key))
    if (missing.length > 0) yield* query((db) => db.insert(provisions).values(missing))
  }))
