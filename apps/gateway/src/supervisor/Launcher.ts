import { readFileSync } from "node:fs"
import { startOf } from "./PidFile.ts"

/** Between two looks at a process that is not our child. */
const glanceMillis = 500

const parentOf = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1])
}

const isNpm = (pid: number): boolean => {
  const [, program = ""] = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0")
  return readFileSync(`/proc/${pid}/comm`, "utf8").startsWith("npm") || /\/npm(-cli\.js)?$/.test(program)
}

/** The npm that runs our script, some shells further up; undefined when there is none, or no /proc to ask. */
const npmAbove = (): number | undefined => {
  try {
    for (let pid = process.ppid; pid > 1; pid = parentOf(pid)) {
      if (isNpm(pid)) return pid
    }
  } catch {
    // A process on the way has just ended.
  }
  return undefined
}

/**
 * Calls `gone` when the npm that started us is killed: it cannot tell us, and nobody would know any more that we run.
 * Keeps no process alive. Without npm above us nothing is watched.
 */
export const whenLauncherGone = (gone: () => void): void => {
  if (process.env["npm_lifecycle_event"] === undefined) return
  const npm = npmAbove()
  if (npm === undefined) return
  const start = startOf(npm)
  const watching = setInterval(() => {
    if (startOf(npm) === start) return
    clearInterval(watching)
    gone()
  }, glanceMillis)
  watching.unref()
}
