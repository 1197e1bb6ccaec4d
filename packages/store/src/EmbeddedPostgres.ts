import type { ChildProcess } from "node:child_process"
import { randomBytes } from "node:crypto"
import { closeSync, openSync } from "node:fs"
import { mkdir, readFile, readdir, rename, rm, stat, statfs, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import pg from "pg"
import { EmbeddedPostgresError, systemCode } from "./embedded/EmbeddedPostgresError.ts"
import { choosePort, isPortFree } from "./embedded/Port.ts"
import { clearStaleLock, glanceMs, hastenStop, livePostmaster, postmasterGone, stopPostmaster } from "./embedded/Postmaster.ts"
import { run } from "./embedded/ServerAccount.ts"
import { giveTo, settle, trueDirectory } from "./embedded/ServerPlace.ts"
import type { RootMode, ServerPlace } from "./embedded/ServerPlace.ts"
import { underStartLock } from "./embedded/StartLock.ts"

export { EmbeddedPostgresError } from "./embedded/EmbeddedPostgresError.ts"
export type { EmbeddedPostgresReason } from "./embedded/EmbeddedPostgresError.ts"

export interface EmbeddedPostgres {
  /** `postgres://diemcau:<password>@127.0.0.1:<port>/<database>` */
  readonly url: string
  readonly port: number
  readonly pid: number
  /** The server was already running: another process started it. */
  readonly adopted: boolean
  /** Resolves when the server is gone, whoever ended it; sees to it that one told to end does. Keeps no process alive. */
  ended(): Promise<void>
  /** Ends the server in good order, also an adopted one, for everybody who uses it. May be called again. */
  stop(): Promise<void>
}

export interface EmbeddedPostgresOptions {
  /** Belongs to the server alone; made when absent. */
  readonly directory: string
  /** A wish: when another program has it, another port is taken. Without it, the port of last time, else a free one. */
  readonly port?: number
  /** Made when absent. Default: `diemcau`. */
  readonly database?: string
  /** Further server settings, for a server that is not adopted. */
  readonly settings?: Readonly<Record<string, string>>
  /** How to run when started by root (PostgreSQL itself refuses root). Default: "namespace", where permitted. */
  readonly asRoot?: RootMode
}

const owner = "diemcau"
const startPatienceMs = 120_000
const roomForNewData = 150 * 2 ** 20
const roomForOneSegment = 16 * 2 ** 20

/**
 * Starts the PostgreSQL server of `directory`, or adopts it when it runs already. It outlives this process until
 * `stop()` is called, and does not hear the Ctrl-C of its terminal. Rejects with `EmbeddedPostgresError`.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const directory = await trueDirectory(options.directory)
  return underStartLock(directory, startPatienceMs, async () => {
    const place = await settle(directory, options.asRoot ?? "namespace")
    try {
      const password = await passwordOf(place)
      const running = (await adopt(place, password)) ?? (await launch(place, password, options))
      const database = options.database ?? owner
      await ensureDatabase(running.port, password, database)
      return {
        url: `postgres://${owner}:${password}@127.0.0.1:${running.port}/${encodeURIComponent(database)}`,
        port: running.port,
        pid: running.pid,
        adopted: running.exited === undefined,
        ended: () => postmasterGone(running.pid, place.data, running.exited),
        stop: () => {
          running.keepAlive?.()
          return stopPostmaster(running.pid, place.data, running.exited)
        }
      }
    } catch (cause) {
      throw EmbeddedPostgresError.fromSystem(cause, "Starting the database server", place.home)
    }
  })
}

interface Running {
  readonly pid: number
  readonly port: number
  /** Absent for a server that is not our child. */
  readonly exited?: Promise<unknown>
  readonly keepAlive?: () => void
}

async function adopt(place: ServerPlace, password: string): Promise<Running | undefined> {
  const giveUp = AbortSignal.timeout(startPatienceMs)
  for (let found = await livePostmaster(place.data); found; found = await livePostmaster(place.data)) {
    if (found.ready && (await answers(found.port, password))) return { pid: found.pid, port: found.port }
    if (found.stopping) hastenStop(found.pid)
    if (giveUp.aborted) throw await startFailure(place, `The server that already runs (pid ${found.pid}) does not answer; end it (kill -INT ${found.pid}) and start again.`)
    await pause(glanceMs)
  }
  return undefined
}

async function launch(place: ServerPlace, password: string, options: EmbeddedPostgresOptions): Promise<Running> {
  if (!(await isFolder(place.data))) await initialise(place)
  const remembered = Number(await readFile(join(place.home, "port"), "utf8").catch(() => "0"))
  const wishes = [options.port ?? 0, remembered].filter((port) => port > 0)
  for (let attempt = 1; ; attempt++) {
    const stale = await clearStaleLock(place.data)
    const port = await choosePort(wishes)
    const started = await spawnServer(place, port, options.settings ?? {})
    if (started) {
      await keep(place, "port", `${port}\n`)
      return started
    }
    const lostRace = await adopt(place, password)
    if (lostRace) return lostRace
    const takenMeanwhile = !(await isPortFree(port))
    // After a killed server its backends hold the shared memory for a moment longer.
    if (attempt === 5 || !(stale || takenMeanwhile)) throw await startFailure(place, "Set right what the log names and start again.")
    if (stale) await pause(200 * attempt)
  }
}

async function initialise(place: ServerPlace): Promise<void> {
  if ((await roomIn(place.home)) < roomForNewData) throw diskFull(place)
  const fresh = `${place.data}.new`
  await rm(fresh, { recursive: true, force: true })
  await mkdir(fresh, { mode: 0o700 })
  await giveTo(place.account, fresh)
  // The built-in C.UTF-8 needs no locale of the machine and still knows that Đ is the capital of đ.
  const made = await run(place.account, place.binaries.initdb, [
    `--pgdata=${fresh}`, `--username=${owner}`, `--pwfile=${join(place.home, "password")}`, "--auth=scram-sha-256",
    "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"
  ], place.home)
  if (!made.succeeded) {
    if ((await roomIn(place.home)) < roomForOneSegment) throw diskFull(place)
    throw new EmbeddedPostgresError("InitdbFailed", `A new database could not be made at ${place.data}. Set right what initdb names and start again:\n${tail(made.output)}`)
  }
  await rename(fresh, place.data)
}

/** Undefined when the server ended before it was ready. */
async function spawnServer(place: ServerPlace, port: number, settings: Readonly<Record<string, string>>): Promise<Running | undefined> {
  const logs = join(place.home, "log")
  await mkdir(logs, { recursive: true, mode: 0o700 })
  await giveTo(place.account, logs)
  const all = {
    listen_addresses: "127.0.0.1", port: String(port), unix_socket_directories: "",
    max_connections: "100", shared_buffers: "128MB", fsync: "on", timezone: "UTC", log_timezone: "UTC",
    // One file a weekday, overwritten a week later.
    logging_collector: "on", log_directory: logs, log_filename: "server-%a.log", log_truncate_on_rotation: "on", log_rotation_age: "1d", log_rotation_size: "0",
    ...settings
  }
  const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])
  // A pipe to us would break with our death, and the server with it: it writes to files only.
  const output = openSync(join(logs, "start.log"), "w", 0o600)
  const child = place.account.spawn(place.binaries.postgres, ["-D", place.data, ...flags], { cwd: place.home, stdio: ["ignore", output, output], detached: true })
  closeSync(output)
  const exited = exitOf(child)
  const pid = child.pid
  if (pid === undefined) throw await exited
  child.unref()
  let ended = false
  void exited.then(() => (ended = true))
  const giveUp = AbortSignal.timeout(startPatienceMs)
  for (;;) {
    const found = await livePostmaster(place.data)
    if (found?.pid === pid && found.ready) return { pid, port, exited, keepAlive: () => child.ref() }
    if (ended) return undefined
    if (giveUp.aborted) throw await startFailure(place, "The server is still recovering its data: leave it running and start again later.")
    await Promise.race([exited, pause(glanceMs)])
  }
}

/** Resolves when the process is gone; to the error when it could not be started. */
function exitOf(child: ChildProcess): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>()
  child.once("exit", () => resolve(undefined))
  child.once("error", resolve)
  return promise
}

async function passwordOf(place: ServerPlace): Promise<string> {
  const file = join(place.home, "password")
  const kept = await readFile(file, "utf8").catch(() => "")
  if (kept.trim() !== "") return kept.trim()
  if (await isFolder(place.data)) {
    throw new EmbeddedPostgresError("StartFailed", `The file ${file} is missing, and without it nobody can sign in to the database beside it. Put it back from the backup and start again.`)
  }
  const password = randomBytes(24).toString("base64url")
  await keep(place, "password", `${password}\n`)
  return password
}

async function keep(place: ServerPlace, name: string, text: string): Promise<void> {
  const file = join(place.home, name)
  await writeFile(`${file}.new`, text, { mode: 0o600 })
  await giveTo(place.account, `${file}.new`)
  await rename(`${file}.new`, file)
}

async function withClient<A>(port: number, password: string, database: string, use: (client: pg.Client) => Promise<A>): Promise<A> {
  const client = new pg.Client({ host: "127.0.0.1", port, user: owner, password, database, ssl: false, connectionTimeoutMillis: 10_000 })
  // What breaks a connection also rejects the query that waits for it.
  client.on("error", () => undefined)
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

const notYet = new Set(["ECONNREFUSED", "ECONNRESET", "57P03", "57P01"])

async function answers(port: number, password: string): Promise<boolean> {
  try {
    await withClient(port, password, "postgres", (client) => client.query("select 1"))
    return true
  } catch (cause) {
    if (notYet.has(systemCode(cause) ?? "")) return false
    throw cause
  }
}

async function ensureDatabase(port: number, password: string, database: string): Promise<void> {
  await withClient(port, password, "postgres", async (client) => {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [database])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`)
  })
}

async function startFailure(place: ServerPlace, advice: string): Promise<EmbeddedPostgresError> {
  if ((await roomIn(place.home)) < roomForOneSegment) return diskFull(place)
  return new EmbeddedPostgresError("StartFailed", `The database server at ${place.data} did not start. ${advice} Its last words:\n${await lastWords(join(place.home, "log"))}`)
}

async function lastWords(logs: string): Promise<string> {
  const files = await Promise.all((await readdir(logs).catch(() => [])).map(async (name) => ({ name, changed: (await stat(join(logs, name))).mtimeMs })))
  const newest = files.filter(({ name }) => name !== "start.log").sort((a, b) => b.changed - a.changed)[0]
  const texts = await Promise.all(["start.log", ...(newest ? [newest.name] : [])].map((name) => readFile(join(logs, name), "utf8").catch(() => "")))
  return texts.map(tail).filter((text) => text !== "").join("\n")
}

function tail(text: string): string {
  return text.trimEnd().split("\n").slice(-12).join("\n")
}

function diskFull(place: ServerPlace): EmbeddedPostgresError {
  return new EmbeddedPostgresError("DiskFull", `The disk that holds ${place.home} is full: the database needs at least ${roomForNewData / 2 ** 20} MB to begin. Free some space and start again.`)
}

async function roomIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isDirectory(), () => false)
}
