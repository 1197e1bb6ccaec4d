import { spawn, type ChildProcess } from "node:child_process"
import { randomUUID } from "node:crypto"
import { once } from "node:events"
import { mkdirSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { migrate } from "@diemcau/store/Database"
import { startEmbeddedPostgres } from "@diemcau/store/EmbeddedPostgres"
import { prepareProvince } from "./seed/prepare.ts"

export interface Child {
  readonly name: string
  /** Absolute path of the program's TypeScript file. */
  readonly entry: string
  readonly env: Readonly<Record<string, string>>
}

export interface SupervisorOptions {
  readonly pretend: boolean
  readonly dataDirectory: string
  readonly host: string
  readonly port: number
  /** Another PostgreSQL than the embedded one. */
  readonly databaseUrl?: string | undefined
  /** Fills a freshly seeded database; runs before anything listens. */
  readonly furnish?: (databaseUrl: string, dataDirectory: string) => Promise<void>
  readonly children: ReadonlyArray<Child>
  readonly gatewayEnv?: Readonly<Record<string, string>>
  readonly say: (text: string) => void
}

export interface Supervised {
  readonly origin: string
  readonly databaseUrl: string
  /** Ends everything that was started, in order; PostgreSQL last. */
  stop(): Promise<void>
}

/** A sentence for the person at the terminal; nothing was left running. */
export class SupervisorError extends Error {
  override readonly name = "SupervisorError"
}

const gatewayEntry = fileURLToPath(new URL("./main.ts", import.meta.url))

/** Wait before a child that died is started again, in milliseconds: doubled up to the longest. */
const restart = { first: 200, longest: 5000, steadyAfter: 30_000 } as const

/** How long a child may take to end by itself before it is killed. */
const graceMillis = 5000

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const pidIn = (file: string): number | undefined => {
  try {
    const pid = Number(readFileSync(file, "utf8").trim())
    return Number.isInteger(pid) && pid > 1 ? pid : undefined
  } catch {
    return undefined
  }
}

/** Is this pid really one of our programs, and not another that got the number since? */
const runs = (pid: number, entry: string): boolean => {
  try {
    return alive(pid) && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(entry)
  } catch {
    return false
  }
}

const portFree = (host: string, port: number): Promise<boolean> =>
  new Promise((done) => {
    const probe = createServer()
    probe.once("error", () => done(false))
    probe.listen(port, host, () => probe.close(() => done(true)))
  })

const ended = (child: ChildProcess): Promise<unknown> =>
  child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : once(child, "exit")

/** Ends a process kindly, then surely. */
const end = async (child: ChildProcess): Promise<void> => {
  child.kill("SIGTERM")
  const patience = setTimeout(() => child.kill("SIGKILL"), graceMillis)
  await ended(child)
  clearTimeout(patience)
}

/** Keeps one child alive until told to stop. Its output goes to a log file of its own. */
const keep = (child: Child, directory: string, say: (text: string) => void) => {
  const logFile = join(directory, "log", `${child.name}.log`)
  const pidFile = join(directory, "run", `${child.name}.pid`)
  const orphan = pidIn(pidFile)
  if (orphan !== undefined && runs(orphan, child.entry)) process.kill(orphan, "SIGKILL")
  let current: ChildProcess
  let stopping = false
  let wait: number = restart.first
  let startedAt = 0
  let pause: NodeJS.Timeout | undefined

  const start = () => {
    const log = openSync(logFile, "a", 0o600)
    startedAt = performance.now()
    current = spawn(process.execPath, ["--conditions=development", child.entry], {
      env: { ...process.env, ...child.env }, stdio: ["ignore", log, log, "ipc"], detached: true
    })
    closeSync(log)
    if (current.pid !== undefined) writeFileSync(pidFile, String(current.pid))
    current.once("exit", (code, signal) => {
      rmSync(pidFile, { force: true })
      if (stopping) return
      if (performance.now() - startedAt > restart.steadyAfter) wait = restart.first
      say(`${child.name} ended (${signal ?? code}); started again in ${wait} ms; log: ${logFile}`)
      pause = setTimeout(start, wait)
      wait = Math.min(wait * 2, restart.longest)
    })
  }
  start()
  return {
    logFile,
    failed: () => wait >= restart.longest,
    stop: async () => {
      stopping = true
      clearTimeout(pause)
      await end(current)
      rmSync(pidFile, { force: true })
    }
  }
}

const untilReady = async (origin: string, gateway: { readonly failed: () => boolean; readonly logFile: string }): Promise<void> => {
  const giveUpAt = performance.now() + 120_000
  for (;;) {
    const answer = await fetch(`${origin}/readyz`).catch(() => undefined)
    if (answer?.status === 200) return
    if (gateway.failed() || performance.now() > giveUpAt) {
      throw new SupervisorError(`The gateway does not get ready; its log is ${gateway.logFile}`)
    }
    // Another process's readiness can only be asked for; it announces itself to nobody else.
    await new Promise((again) => setTimeout(again, 100))
  }
}

/** Sets up and runs the platform as separate processes: PostgreSQL, the gateway with the web, and whatever else is named. */
export const supervise = async (options: SupervisorOptions): Promise<Supervised> => {
  const directory = resolve(options.dataDirectory)
  for (const part of ["", "run", "log"]) mkdirSync(join(directory, part), { recursive: true, mode: 0o700 })
  const own = join(directory, "run", "supervisor.pid")
  const other = pidIn(own)
  if (other !== undefined && other !== process.pid && runs(other, "node")) {
    throw new SupervisorError(`The platform already runs on ${directory} (pid ${other}). End that one first, or name another folder in DIEMCAU_DATA.`)
  }
  if (!(await portFree(options.host, options.port))) {
    throw new SupervisorError(`Port ${options.port} is taken by another program. Choose another: PORT=8081 npm start`)
  }
  writeFileSync(own, String(process.pid))

  const undo: Array<() => Promise<void>> = [async () => rmSync(own, { force: true })]
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    let databaseUrl = options.databaseUrl
    if (databaseUrl === undefined || databaseUrl === "") {
      options.say("PostgreSQL …")
      const postgres = await startEmbeddedPostgres({ directory: join(directory, "postgres") })
      undo.push(() => postgres.stop())
      databaseUrl = postgres.url
    }
    await migrate(databaseUrl)
    await prepareProvince({ databaseUrl, pretend: options.pretend, newId: randomUUID })
    if (options.furnish !== undefined) await options.furnish(databaseUrl, directory)

    const origin = `http://${options.host}:${options.port}`
    const children = options.children.map((child) => keep({ ...child, env: { ...child.env, DATABASE_URL: databaseUrl, DIEMCAU_DATA: directory } }, directory, options.say))
    undo.push(async () => void (await Promise.all(children.map((child) => child.stop()))))
    const gateway = keep({
      name: "gateway", entry: gatewayEntry,
      env: {
        DATABASE_URL: databaseUrl, DIEMCAU_DATA: directory, HOST: options.host, PORT: String(options.port),
        DIEMCAU_PRETEND: options.pretend ? "1" : "0", ...options.gatewayEnv
      }
    }, directory, options.say)
    undo.push(() => gateway.stop())
    options.say("gateway …")
    await untilReady(origin, gateway)
    return { origin, databaseUrl, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
