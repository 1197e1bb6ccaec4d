import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { setTimeout as pause } from "node:timers/promises"

/** When the process was started, in the kernel's own count; undefined when there is none, or only its zombie. */
export const startOf = (pid: number): string | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    // The program's name, in parentheses, may hold anything: what counts comes after it.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
    return state === "Z" || state === "X" ? undefined : rest[18]
  } catch {
    return undefined
  }
}

/** Writes down a process so that it is known again, also by another supervisor after this one was killed. */
export const writePid = (file: string, pid: number): void => writeFileSync(file, `${pid}\n${startOf(pid) ?? ""}\n`)

export const removePid = (file: string): void => rmSync(file, { force: true })

/** The pid in the file while that very process lives, and not another that got its number since. */
export const livingPid = (file: string): number | undefined => {
  try {
    const [number, start] = readFileSync(file, "utf8").split("\n")
    const pid = Number(number)
    return Number.isInteger(pid) && pid > 1 && start !== "" && startOf(pid) === start ? pid : undefined
  } catch {
    return undefined
  }
}

/** Kills the process of the file, if it still lives, and returns when it is gone: its ports and its seat are free then. */
export const endOrphan = async (file: string): Promise<void> => {
  for (let pid = livingPid(file), isTold = false; pid !== undefined; pid = livingPid(file)) {
    if (!isTold) process.kill(pid, "SIGKILL")
    isTold = true
    // Not our child: its end can only be looked for.
    await pause(10)
  }
  removePid(file)
}

/** Waits so long for the process of the file to end by itself; the pid when it does not. */
export const untilGone = async (file: string, patienceMillis: number): Promise<number | undefined> => {
  const giveUpAt = performance.now() + patienceMillis
  for (;;) {
    const pid = livingPid(file)
    if (pid === undefined || performance.now() > giveUpAt) return pid
    await pause(50)
  }
}
