import { readFileSync, rmSync } from "node:fs"

/** Between two steps that must not come apart: whoever dies here must be taken up as if nothing had happened. */
export const failpoints = [
  "conduct.before-intent", "conduct.after-intent", "conduct.in-flight", "conduct.after-send", "conduct.before-outcome",
  "perform.before-commit", "perform.after-commit"
] as const

export type Failpoint = typeof failpoints[number]

let file: string | undefined
let armed = ""
let passed = 0

/** Called by the process's entry, never outside a pretend province. The file holds `<failpoint> <n>`: die there at the nth time. */
export const armFailpoints = (name: string): void => {
  file = name
}

/** Kills the process when the file says so; the file is gone then, so that the next process lives. Otherwise nothing. */
export const reach = (name: Failpoint): void => {
  if (file === undefined) return
  let order: string
  try {
    order = readFileSync(file, "utf8").trim()
  } catch {
    return
  }
  if (order !== armed) [armed, passed] = [order, 0]
  const [where, times] = order.split(" ")
  if (where !== name || ++passed < Number(times ?? 1)) return
  rmSync(file)
  process.kill(process.pid, "SIGKILL")
}

/** As `reach`, but a moment later, while what was begun is on its way. */
export const reachSoon = (name: Failpoint): void => {
  if (file !== undefined) setTimeout(reach, 3, name)
}
