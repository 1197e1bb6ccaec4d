import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { closeSync, openSync } from "node:fs"
import { join } from "node:path"
import { endOrphan, removePid, writePid } from "./PidFile.ts"

export interface Child {
  readonly name: string
  /** Absolute path of the program's TypeScript file. */
  readonly entry: string
  readonly env: Readonly<Record<string, string>>
  /** For Node itself, such as the bounds of its heap. */
  readonly flags?: ReadonlyArray<string>
}

/** A child that is started again whenever it dies. */
export interface KeptChild {
  readonly logFile: string
  /** It died young so often in a row that it will hardly come up by itself. */
  readonly failed: () => boolean
  /** Ends it, to be started anew with the environment as it is then. */
  readonly renew: () => void
  readonly stop: () => Promise<void>
}

/**
 * Wait before a child that died is started again, in milliseconds: doubled up to the longest while it dies young, that is
 * before or soon after it said that it is ready. With its start the longest stays within what a meeting may notice.
 */
const restart = { first: 100, longest: 2000, grownUpAfter: 2000 } as const

/** A child that tells its pulse, once a second, is ended after so many seconds of silence: it hangs, or was stopped. */
const silence = { glance: 1000, most: 12 } as const

/** How long a child may take to end by itself before it is killed. */
const graceMillis = 5000

export const pidFileOf = (directory: string, name: string): string => join(directory, "run", `${name}.pid`)

const ended = (child: ChildProcess): Promise<unknown> =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : once(child, "exit")

/** Ends a process kindly, then surely. */
const end = async (child: ChildProcess): Promise<void> => {
  child.kill("SIGTERM")
  const patience = setTimeout(() => child.kill("SIGKILL"), graceMillis)
  await ended(child)
  clearTimeout(patience)
}

/** Keeps one child alive until told to stop. Its output goes to a log file of its own. */
export const keepChild = async (
  { name, entry, env, flags = [], patience = silence.most }: Pick<Child, "name" | "entry" | "flags"> & {
    readonly env: () => Readonly<Record<string, string>>
    /** Seconds of silence after which a child that had a pulse is ended. */
    readonly patience?: number
  },
  directory: string,
  say: (text: string) => void
): Promise<KeptChild> => {
  const logFile = join(directory, "log", `${name}.log`)
  const pidFile = pidFileOf(directory, name)
  await endOrphan(pidFile)
  let current: ChildProcess
  let stopping = false
  let wait: number = restart.first
  let readyAt: number | undefined
  let quiet: number | undefined
  let pause: NodeJS.Timeout | undefined

  // Counted in our own turns, not in time: after a night in which the whole machine slept nobody is to blame.
  const listening = setInterval(() => {
    if (quiet === undefined || ++quiet <= patience) return
    quiet = undefined
    say(`${name} has not been heard of for ${patience} s; ended`)
    current.kill("SIGKILL")
  }, silence.glance)
  listening.unref()

  const hear = (message: unknown) => {
    if (typeof message !== "object" || message === null) return
    if ("ready" in message) readyAt = performance.now()
    if ("pulse" in message) quiet = 0
  }

  const start = () => {
    const log = openSync(logFile, "a", 0o600)
    readyAt = quiet = undefined
    // Compiled once: it is back in half the time.
    current = spawn(process.execPath, ["--conditions=development", ...flags, entry], {
      env: { NODE_COMPILE_CACHE: join(directory, "cache"), ...process.env, ...env() }, stdio: ["ignore", log, log, "ipc"], detached: true
    })
    closeSync(log)
    if (current.pid !== undefined) writePid(pidFile, current.pid)
    current.on("message", hear)
    current.once("exit", (code, signal) => {
      removePid(pidFile)
      quiet = undefined
      if (stopping) return
      if (readyAt !== undefined && performance.now() - readyAt > restart.grownUpAfter) wait = restart.first
      say(`${name} ended (${signal ?? code}); started again in ${wait} ms; log: ${logFile}`)
      pause = setTimeout(start, wait)
      wait = Math.min(wait * 2, restart.longest)
    })
  }
  start()
  return {
    logFile,
    failed: () => wait >= restart.longest,
    renew: () => void current.kill("SIGKILL"),
    stop: async () => {
      stopping = true
      clearTimeout(pause)
      clearInterval(listening)
      await end(current)
      removePid(pidFile)
    }
  }
}
