import { createHash } from "node:crypto"
import { fileURLToPath } from "node:url"
import { readMigrationFiles } from "drizzle-orm/migrator"
import { drizzle } from "drizzle-orm/node-postgres"
import { migrate as runMigrations } from "drizzle-orm/node-postgres/migrator"
import pg from "pg"
import { StoreError } from "./StoreError.ts"

const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url))
const oldestServer = 150_000
/** Advisory lock under which one starter at a time migrates. */
const migrationLock = 0x64630000

/**
 * Brings the database to the shape this code needs; forward only. Two that start at once wait for one another.
 * Rejects with `StoreError`: PostgreSQL too old, or a database that newer code has already changed.
 */
export const migrate = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: "diemcau-migrate" })
  // A server that goes away fails the query under way; the event on top of it must not end the process.
  client.on("error", () => undefined)
  try {
    await client.connect()
    await requireServer(client)
    await client.query("select pg_advisory_lock($1)", [migrationLock])
    await requireNothingNewer(client)
    const trouble = await runMigrations(drizzle({ client }), { migrationsFolder })
    if (trouble !== undefined) throw refusal(`The database could not be migrated: ${trouble.exitCode}`)
  } catch (cause) {
    throw StoreError.from(cause)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Changes whenever a migration does: the name under which tests keep a migrated database. */
export const migrationsKey = (): string => {
  const hash = createHash("sha256")
  for (const { name, hash: content } of readMigrationFiles({ migrationsFolder })) hash.update(`${name} ${content}\n`)
  return hash.digest("hex")
}

const refusal = (detail: string) => new StoreError({ reason: "other", detail })

const requireServer = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ number: number; version: string }>(
    "select current_setting('server_version_num')::int as number, current_setting('server_version') as version"
  )
  const { number, version } = rows[0]!
  if (number < oldestServer) throw refusal(`PostgreSQL 15 or newer is needed; this server is ${version}.`)
}

const requireNothingNewer = async (client: pg.Client): Promise<void> => {
  const { rows: [table] } = await client.query<{ there: boolean }>("select to_regclass('drizzle.__drizzle_migrations') is not null as there")
  if (table?.there !== true) return
  const known = new Set(readMigrationFiles({ migrationsFolder }).map(({ name }) => name))
  const { rows } = await client.query<{ name: string | null }>("select name from drizzle.__drizzle_migrations order by id")
  const newer = rows.filter(({ name }) => name !== null && !known.has(name))
  if (newer.length > 0) {
    throw refusal(
      `This database was migrated by a newer release (${newer.map(({ name }) => name).join(", ")}). Start that release, or restore a backup made before it.`
    )
  }
}
