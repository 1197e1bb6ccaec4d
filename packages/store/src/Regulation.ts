import { workingCalendar, type SpecialDay } from "@diemcau/core/Calendar"
import { localDate } from "@diemcau/core/Instant"
import {
  ArticleKey, ProvisionKey,
  type Article, type Instrument, type Provision, type Provisions
} from "@diemcau/core/Regulation"
import { asc, desc, eq, getColumns, lte, sql } from "drizzle-orm"
import { Effect } from "effect"
import { query, StoreError, transaction } from "./Database.ts"
import { articles, holidays, instruments, provisions } from "./tables/regulation.ts"

/** The regulation as it stands at one moment. */
export interface Regulation {
  readonly instrument: Instrument
  readonly articles: ReadonlyArray<Article>
  /** Of each provision the version in force. */
  readonly provisions: ReadonlyArray<Provision>
  readonly holidays: ReadonlyArray<SpecialDay>
}

const { version: _, ...provisionColumns } = getColumns(provisions)

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

/** Fails when the regulation has not been seeded. */
export const read = (now: Date) =>
  Effect.gen(function*() {
    const [instrument] = yield* query((db) =>
      db.select().from(instruments).where(lte(instruments.validFrom, localDate(now))).orderBy(desc(instruments.validFrom)).limit(1)
    )
    if (instrument === undefined) return yield* new StoreError({ reason: "other", detail: "The regulation has not been seeded" })
    const found = yield* query((db) => db.select().from(articles))
    return {
      instrument,
      articles: inOrder(ArticleKey.literals, found),
      provisions: yield* inForce(now),
      holidays: yield* specialDays()
    } satisfies Regulation as Regulation
  })

export const provisionsInForce = (now: Date) =>
  Effect.map(inForce(now), (rows): Provisions => new Map(rows.map(({ key, value }) => [key, value])))

export const calendar = () => Effect.map(specialDays(), workingCalendar)

/** Every version of one provision, newest first. */
export const versions = (key: ProvisionKey) =>
  query((db) =>
    db.select(provisionColumns).from(provisions).where(eq(provisions.key, key))
      .orderBy(desc(provisions.validFrom), desc(provisions.version))
  ).pipe(Effect.map((rows): ReadonlyArray<Provision> => rows))

/** Earlier versions stay as they were. */
export const insertVersion = (provision: Provision) =>
  Effect.asVoid(query((db) => db.insert(provisions).values(provision)))

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
