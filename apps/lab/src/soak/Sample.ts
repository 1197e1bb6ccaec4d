import { globSync, readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"

/** What a Node process says of itself, in bytes. */
export interface Holding {
  readonly heap: number
  readonly external: number
}

/** One process, or PostgreSQL's family of processes, at one moment. Megabytes of 1,048,576 bytes. */
export interface Sample {
  /** Minutes since the first. */
  readonly minute: number
  readonly name: string
  /** Of its own, and its share of what it shares. */
  readonly memory: number
  /** After a full collection; null where there is no such heap. */
  readonly heap: number | null
  readonly descriptors: number
}

const megabyte = 2 ** 20

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8")
  } catch {
    return undefined
  }
}

/** Memory that two processes share counts half for each: PostgreSQL's buffers must not count once for every connection. */
const memoryOf = (pid: number): number => {
  const rollup = read(`/proc/${pid}/smaps_rollup`)
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(rollup ?? "")?.[1] ?? /^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`) ?? "")?.[1] ?? "0"
  return Number(kilobytes) / 1024
}

const descriptorsOf = (pid: number): number => {
  try {
    return readdirSync(`/proc/${pid}/fd`).length
  } catch {
    return 0
  }
}

const familyOf = (pid: number): ReadonlyArray<number> => [
  pid, ...(read(`/proc/${pid}/task/${pid}/children`) ?? "").split(" ").filter((text) => text.trim() !== "").map(Number)
]

/** The supervisor and everything that it wrote down, by name. */
const processesOf = (dataDirectory: string, supervisor: number): ReadonlyArray<readonly [name: string, pid: number]> => [
  ["supervisor", supervisor],
  ...globSync(["run/*.pid", "postgres/**/postmaster.pid"], { cwd: dataDirectory }).map((file) => {
    const name = basename(file, ".pid")
    return [name === "postmaster" ? "postgres" : name, Number((read(join(dataDirectory, file)) ?? "").split("\n")[0])] as const
  }).filter(([name, pid]) => pid > 1 && pid !== supervisor && name !== "supervisor")
]

export const sampleAll = (dataDirectory: string, supervisor: number, meters: string, minute: number): ReadonlyArray<Sample> =>
  processesOf(dataDirectory, supervisor).map(([name, pid]) => {
    const family = name === "postgres" ? familyOf(pid) : [pid]
    const held = read(join(meters, `${pid}.json`))
    return {
      minute, name,
      memory: family.reduce((sum, one) => sum + memoryOf(one), 0),
      heap: held === undefined ? null : (JSON.parse(held) as Holding).heap / megabyte,
      descriptors: family.reduce((sum, one) => sum + descriptorsOf(one), 0)
    }
  })

/** Least squares, in units of `y` an hour; 0 for fewer than two points. */
export const slope = (points: ReadonlyArray<readonly [minute: number, y: number]>): number => {
  const mean = (values: ReadonlyArray<number>) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x0, y0] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))]
  const spread = points.reduce((sum, [x]) => sum + (x - x0) ** 2, 0)
  return spread === 0 || points.length < 2 ? 0 : 60 * points.reduce((sum, [x, y]) => sum + (x - x0) * (y - y0), 0) / spread
}
