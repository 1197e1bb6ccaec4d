import { createHash, randomInt } from "node:crypto"
import { Socket } from "node:net"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import pg from "pg"
import { startEmbeddedPostgres } from "./EmbeddedPostgres.ts"

export interface TestDatabase {
  readonly url: string
  /** Ends whatever still uses the database and removes it. May be called again. */
  drop(): Promise<void>
}

/**
 * A database of its own for one test file, made in some 50 ms by copying a template. `migrate` fills the template, once
 * per `key` (a hash of the migrations) and server, whichever process comes first. The server is that of
 * `TEST_DATABASE_URL` (its user must be allowed to create databases), else an embedded one that all test runs of this
 * user share and that is left running.
 */
export async function freshDatabase(options: { readonly migrate: (url: string) => Promise<void>; readonly key: string }): Promise<TestDatabase> {
  const { server, run } = await (session ??= openSession())
  const template = `${templatePrefix}${createHash("sha256").update(options.key).digest("hex").slice(0, 16)}`
  const name = `${testPrefix}${run}_${++count}`
  await withAdmin(server, async (admin) => {
    // Another run may sweep the template away between the look and the copy.
    for (let attempt = 1; ; attempt++) {
      await ensureTemplate(admin, server, template, options.migrate)
      try {
        await admin.query(`create database ${admin.escapeIdentifier(name)} template ${admin.escapeIdentifier(template)}`)
        return
      } catch (cause) {
        if (attempt === 3 || !(cause instanceof pg.DatabaseError) || cause.code !== undefinedDatabase) throw cause
      }
    }
  })
  return { url: databaseUrl(server, name), drop: () => withAdmin(server, (admin) => dropDatabase(admin, name, "with (force)")) }
}

/** Fills an empty database with what another one held, written as plain SQL. */
export async function restoreDump(url: string, dump: string): Promise<void> {
  const client = await connect(url)
  try {
    await client.query(dump)
  } finally {
    await client.end()
  }
}

const testPrefix = "diemcau_test_"
const templatePrefix = "diemcau_template_"
const keptTemplates = 8
const undefinedDatabase = "3D000"
// Class ids of advisory locks: which test run is alive, who makes which template, who sweeps.
const runLocks = 0x64630001
const templateLocks = 0x64630002
const sweepLocks = 0x64630003

let count = 0
let session: Promise<Session> | undefined

interface Session {
  readonly server: string
  /** Part of the databases' names. The process holds an advisory lock on it as long as it lives. */
  readonly run: number
}

async function openSession(): Promise<Session> {
  const server = process.env["TEST_DATABASE_URL"] || (await embeddedServer())
  const run = randomInt(1, 2 ** 31 - 1)
  const socket = new Socket()
  const alive = await connect(server, socket)
  await alive.query("select pg_advisory_lock($1, $2)", [runLocks, run])
  socket.unref()
  await withAdmin(server, sweep)
  return { server, run }
}

async function embeddedServer(): Promise<string> {
  const cache = fileURLToPath(new URL("../../../node_modules/.cache/diemcau-test-postgres", import.meta.url))
  const { url } = await startEmbeddedPostgres({
    directory: join(cache, `user-${process.getuid?.() ?? 0}`),
    // Nothing here must outlive a power cut.
    settings: { max_connections: "200", fsync: "off", synchronous_commit: "off", full_page_writes: "off" }
  })
  return url
}

async function ensureTemplate(admin: pg.Client, server: string, template: string, migrate: (url: string) => Promise<void>): Promise<void> {
  if (await exists(admin, template)) return
  const lock = [templateLocks, Number.parseInt(template.slice(-7), 16)]
  await admin.query("select pg_advisory_lock($1, $2)", lock)
  try {
    if (await exists(admin, template)) return
    const unfinished = `${template}_new`
    await dropDatabase(admin, unfinished, "with (force)")
    await admin.query(`create database ${admin.escapeIdentifier(unfinished)} template template0 encoding 'UTF8'`)
    await migrate(databaseUrl(server, unfinished))
    await admin.query("select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1", [unfinished])
    await admin.query(`alter database ${admin.escapeIdentifier(unfinished)} rename to ${admin.escapeIdentifier(template)}`)
  } finally {
    await admin.query("select pg_advisory_unlock($1, $2)", lock)
  }
}

/** Removes what dead runs left behind, and all templates but the youngest. */
async function sweep(admin: pg.Client): Promise<void> {
  const mine = await admin.query<{ held: boolean }>("select pg_try_advisory_lock($1, 0) as held", [sweepLocks])
  if (!mine.rows[0]?.held) return
  for (const name of await databases(admin, testPrefix)) {
    const run = Number(name.slice(testPrefix.length).split("_")[0])
    const { rows } = await admin.query<{ dead: boolean }>("select pg_try_advisory_lock($1, $2) as dead", [runLocks, run])
    if (rows[0]?.dead) await dropDatabase(admin, name, "").catch(ignoreInUse)
  }
  const templates = (await databases(admin, templatePrefix)).filter((name) => !name.endsWith("_new"))
  for (const name of templates.slice(keptTemplates)) await dropDatabase(admin, name, "").catch(ignoreInUse)
}

function ignoreInUse(cause: unknown): void {
  if (!(cause instanceof pg.DatabaseError) || cause.code !== "55006") throw cause
}

async function databases(admin: pg.Client, prefix: string): Promise<ReadonlyArray<string>> {
  const { rows } = await admin.query<{ datname: string }>("select datname from pg_database where starts_with(datname, $1) order by oid desc", [prefix])
  return rows.map(({ datname }) => datname)
}

async function exists(admin: pg.Client, name: string): Promise<boolean> {
  return (await admin.query("select from pg_database where datname = $1", [name])).rowCount === 1
}

async function dropDatabase(admin: pg.Client, name: string, how: "" | "with (force)"): Promise<void> {
  await admin.query(`drop database if exists ${admin.escapeIdentifier(name)} ${how}`)
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

async function connect(url: string, socket = new Socket()): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, stream: () => socket })
  client.on("error", () => undefined)
  await client.connect()
  return client
}

async function withAdmin<A>(server: string, use: (admin: pg.Client) => Promise<A>): Promise<A> {
  const admin = await connect(server)
  try {
    return await use(admin)
  } finally {
    await admin.end()
  }
}
