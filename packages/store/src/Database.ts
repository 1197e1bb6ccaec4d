import { PgClient } from "@effect/sql-pg"
import { type EffectDrizzleQueryError } from "drizzle-orm/effect-core"
import * as PgDrizzle from "drizzle-orm/effect-postgres"
import type { EffectPgDatabase } from "drizzle-orm/effect-postgres"
import { Cause, Context, Duration, Effect, Layer, Option, Redacted } from "effect"
import { SqlClient } from "effect/sql"
import type { SqlError } from "effect/sql/SqlError"
import { StoreError } from "./StoreError.ts"

export { migrate, migrationsKey } from "./migrate.ts"
export { StoreError } from "./StoreError.ts"

/** What PostgreSQL itself enforces on every connection, so that one stuck request cannot hold up the province. */
const sessionSettings = {
  lock_timeout: "5s",
  statement_timeout: "15s",
  idle_in_transaction_session_timeout: "60s",
  timezone: "UTC"
}

/** A document of 25 MB is one message of the protocol. */
const largestMessage = 64 * 2 ** 20

/** The province's PostgreSQL. All that the nouns of this package need. */
export class Database extends Context.Service<Database, {
  readonly db: EffectPgDatabase
  readonly client: PgClient.PgClient
}>()("store/Database") {
  /** A pool of at most `maxConnections` (default 20); every `listen` keeps one of them. Connects when first asked. */
  static readonly layer = ({ url, maxConnections = 20 }: {
    readonly url: string
    readonly maxConnections?: number
  }): Layer.Layer<Database, StoreError> =>
    Layer.effect(
      Database,
      Effect.gen(function*() {
        const client = yield* PgClient.PgClient
        return Database.of({ db: yield* PgDrizzle.makeWithDefaults(), client })
      })
    ).pipe(
      Layer.provide(PgClient.layer({
        url: Redacted.make(url),
        maxConnections,
        applicationName: "diemcau",
        connectTimeout: Duration.seconds(5),
        keepAlive: Duration.seconds(10),
        maxMessageSize: largestMessage,
        startupParameters: sessionSettings
      })),
      Layer.catch((error) => Layer.effect(Database, Effect.fail(StoreError.from(error))))
    )
}

type QueryError = EffectDrizzleQueryError | SqlError

/** Asks the database and puts whatever goes wrong into the store's own words. */
export const query = <A, R = never>(
  ask: (db: EffectPgDatabase) => Effect.Effect<A, QueryError, R>
): Effect.Effect<A, StoreError, R | Database> =>
  Effect.flatMap(Database, ({ db }) => Effect.suspend(() => ask(db))).pipe(
    Effect.mapError(StoreError.from),
    // A value that does not fit its column's schema, in either direction.
    Effect.catchDefect((defect) => Effect.fail(StoreError.from(defect)))
  )

const isSqlError = (error: unknown): error is SqlError =>
  typeof error === "object" && error !== null && (error as { _tag?: unknown })._tag === "SqlError"

const fromDatabase = (error: unknown): error is StoreError | SqlError => error instanceof StoreError || isSqlError(error)

const within = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E | StoreError, R | Database> =>
  Effect.flatMap(Database, ({ client }) =>
    client.withTransaction(effect).pipe(
      Effect.mapError((error) => isSqlError(error) ? StoreError.from(error) : error as E),
      // Where the connection is lost and even the rollback fails, the driver dies of it.
      Effect.catchCause((cause): Effect.Effect<never, E | StoreError> => {
        const lost = cause.reasons.filter(Cause.isDieReason).find(({ defect }) => fromDatabase(defect))
        return lost === undefined ? Effect.failCause(cause) : Effect.fail(StoreError.from(lost.defect))
      })
    ))

const inTransaction: Effect.Effect<boolean, never, Database> = Effect.flatMap(Database, ({ client }) =>
  Effect.map(Effect.serviceOption(client.transactionService), Option.isSome))

/** All or nothing: any failure rolls back. Inside another transaction the effect becomes part of that one. */
export const transaction = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E | StoreError, R | Database> =>
  Effect.flatMap(inTransaction, (open): Effect.Effect<A, E | StoreError, R | Database> => open ? effect : within(effect))

/** Several questions that do not wait for one another: within a transaction they share one round trip. */
export const atOnce = <const Questions extends ReadonlyArray<Effect.Effect<unknown, unknown, unknown>>>(questions: Questions) =>
  Effect.all(questions, { concurrency: "unbounded" })

/** As `transaction`, but when the effect fails inside an outer transaction, only its own writes are undone. */
export const savepoint = within

/** Sees the database as it was at one moment, however long it reads. Not for use within a transaction. */
export const snapshot = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E | StoreError, R | Database> =>
  within(effect).pipe(
    Effect.provideService(SqlClient.BeginTransaction, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
  )
