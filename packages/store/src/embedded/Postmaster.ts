import { execFile } from "node:child_process"
import { readFile, rm, writeFile } from "node:fs/promises"
import { basename, join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { promisify } from "node:util"
import { EmbeddedPostgresError, systemCode } from "./EmbeddedPostgresError.ts"

/** What the running server says of itself in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  readonly ready: boolean
  /** Somebody told it to end. */
  readonly stopping: boolean
}

/** How long to wait before looking again at a process that is not our child: it can send us no event. */
export const glanceMs = 20

/** The live server on this data folder, whoever started it. A lock left by a dead one, or a pid in other hands, is none. */
export async function livePostmaster(data: string): Promise<Postmaster | undefined> {
  const lines = await lockLines(data)
  const pid = Number(lines?.[0])
  if (!lines || !(await servesData(pid, data))) return undefined
  const status = lines[7]?.trim()
  return { pid, port: Number(lines[3]), ready: status === "ready", stopping: status === "stopping" }
}

async function lockLines(data: string): Promise<ReadonlyArray<string> | undefined> {
  try {
    return (await readFile(join(data, "postmaster.pid"), "utf8")).split("\n")
  } catch (cause) {
    if (systemCode(cause) !== "ENOENT") throw EmbeddedPostgresError.fromSystem(cause, "Reading postmaster.pid", data)
    return undefined
  }
}

/** Whether the process is a postgres that was started on this data folder (a zombie is not). */
export async function servesData(pid: number, data: string): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 1) return false
  const words = await commandLine(pid)
  return basename(words[0] ?? "") === "postgres" && words.includes(data)
}

async function commandLine(pid: number): Promise<ReadonlyArray<string>> {
  if (process.platform === "linux") {
    return (await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")).split("\0")
  }
  const { stdout } = await promisify(execFile)("ps", ["-ww", "-o", "command=", "-p", String(pid)]).catch(() => ({ stdout: "" }))
  const [program = "", rest = ""] = stdout.trim().split(" -D ")
  return [program, rest.split(" -c ")[0] ?? ""]
}

/**
 * Makes a left-over lock harmless; call it only when no live server was found. The file is not deleted but signed over
 * to this process: the server ignores its parent's pid, yet still reads in the file which shared memory to check for
 * backends that outlived a killed server. True when there was a lock.
 */
export async function clearStaleLock(data: string): Promise<boolean> {
  const lines = await lockLines(data)
  if (!lines) return false
  const file = join(data, "postmaster.pid")
  if (Number.isInteger(Number.parseInt(lines[0] ?? "", 10))) await writeFile(file, [String(process.pid), ...lines.slice(1)].join("\n"))
  else await rm(file)
  return true
}

/**
 * Fast shutdown: sessions are ended, the data is flushed. Returns when the process is gone, at once if it already was.
 * `exited` is the event, where the server is our child.
 */
export async function stopPostmaster(pid: number, data: string, exited?: Promise<unknown>): Promise<void> {
  for (const { signal, patienceMs } of [{ signal: "SIGINT", patienceMs: 60_000 }, { signal: "SIGQUIT", patienceMs: 15_000 }] as const) {
    if (!(await servesData(pid, data))) return
    try {
      process.kill(pid, signal)
    } catch (cause) {
      if (systemCode(cause) === "ESRCH") return
      throw new EmbeddedPostgresError("StopFailed", `The database server (pid ${pid}) belongs to another user. Stop it as that user or as root: kill -INT ${pid}`, cause)
    }
    const patience = new AbortController()
    const late = pause(patienceMs, "late" as const, { signal: patience.signal }).catch(() => "late" as const)
    const outcome = await Promise.race([exited ?? gone(pid, data, patience.signal), late])
    patience.abort()
    if (outcome !== "late") return
  }
  throw new EmbeddedPostgresError("StopFailed", `The database server (pid ${pid}) does not end. Look into its log beside ${data}, then end it by hand: kill -QUIT ${pid}`)
}

/** Between two looks at a server that may run for months. */
const watchMs = 200

/**
 * Resolves when the server is gone, whoever ends it; `exited` is the event, where it is our child. A plain `kill` makes it
 * wait for its sessions, which never end by themselves, and refuse new ones meanwhile: the fast way is then asked for.
 */
export async function postmasterGone(pid: number, data: string, exited?: Promise<unknown>): Promise<void> {
  const news = new AbortController()
  // Once, and not in a race with every pause: `exited` would keep each of them for as long as the server lives.
  const tell = () => news.abort()
  exited?.then(tell, tell)
  while (await servesData(pid, data)) {
    const found = await livePostmaster(data)
    if (found?.pid === pid && found.stopping) hastenStop(pid)
    await pause(watchMs, undefined, { ref: false, signal: news.signal }).catch(() => undefined)
  }
}

/** Turns a shutdown that waits for its sessions into one that ends them. */
export function hastenStop(pid: number): void {
  try {
    process.kill(pid, "SIGINT")
  } catch (cause) {
    // Gone by now, or not ours to end.
    if (systemCode(cause) !== "ESRCH" && systemCode(cause) !== "EPERM") throw cause
  }
}

/** A process on its way out has lost its command line while it still holds its port. */
async function isEnding(pid: number): Promise<boolean> {
  if (process.platform !== "linux" || (await commandLine(pid))[0] !== "") return false
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "")
  return /^[^ZX]/.test(stat.slice(stat.lastIndexOf(")") + 2))
}

async function gone(pid: number, data: string, given: AbortSignal): Promise<void> {
  while (!given.aborted && ((await servesData(pid, data)) || (await isEnding(pid)))) await pause(glanceMs)
}
