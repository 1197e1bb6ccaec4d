import { spawn } from "node:child_process"
import { once } from "node:events"
import { globSync, readFileSync } from "node:fs"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { labFile, readLab } from "../LabFile.ts"
import { freePorts, isFree } from "../Ports.ts"

/** A platform of its own with a pretend province, in a folder of its own, as `npm start` makes it. */
export interface OwnPlatform {
  readonly origin: string
  readonly labUrl: string
  readonly databaseUrl: string
  readonly dataDirectory: string
  /** Ends it and removes its folder. Rejects, naming what is left, when anything of it still runs afterwards. */
  stop(): Promise<void>
}

const entry = fileURLToPath(new URL("../main.ts", import.meta.url))
const patience = 180_000

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Processes that the platform wrote down, PostgreSQL included. */
const pidsOf = (dataDirectory: string): ReadonlyArray<number> =>
  globSync(["run/*.pid", "postgres/**/postmaster.pid"], { cwd: dataDirectory })
    .map((file) => Number(readFileSync(join(dataDirectory, file), "utf8").split("\n")[0]))

const logsOf = async (dataDirectory: string): Promise<string> => {
  const files = globSync("log/*.log", { cwd: dataDirectory })
  const ends = await Promise.all(files.map(async (file) => `${file}:\n${(await readFile(join(dataDirectory, file), "utf8")).slice(-2_000)}`))
  return ends.join("\n")
}

/** Starts it on free ports; rejects with the ends of its logs when it does not get ready. */
export const startPlatform = async (): Promise<OwnPlatform> => {
  const dataDirectory = await mkdtemp(join(tmpdir(), "diemcau-demo-"))
  const [port = 0, labPort = 0] = await freePorts(2)
  const { DATABASE_URL: _shared, ...env } = process.env
  const main = spawn(process.execPath, ["--conditions=development", entry], {
    env: { ...env, DIEMCAU_DATA: dataDirectory, PORT: String(port), LAB_PORT: String(labPort) },
    stdio: ["ignore", "ignore", "inherit", "ipc"]
  })
  const ended = once(main, "exit")
  const ready = await Promise.race([
    once(main, "message").then(([message]) => message as { origin: string; labUrl: string; databaseUrl: string }),
    ended.then(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined).unref())
  ])
  const stop = async (): Promise<void> => {
    const lab = await readLab(labFile(dataDirectory))
    const pids = [main.pid!, ...pidsOf(dataDirectory)]
    if (main.exitCode === null) main.kill("SIGTERM")
    await ended
    const left = pids.filter(alive)
    const ports = [port, labPort, ...lab?.devices.map((device) => device.port) ?? []]
    const held = (await Promise.all(ports.map(async (each) => await isFree(each) ? [] : [each]))).flat()
    if (left.length > 0 || held.length > 0) {
      throw new Error(`still there after the end: processes ${left.join(", ") || "none"}, ports ${held.join(", ") || "none"}; see ${dataDirectory}`)
    }
    await rm(dataDirectory, { recursive: true, force: true })
  }
  if (ready === undefined) {
    const logs = await logsOf(dataDirectory)
    await stop()
    throw new Error(`the platform did not get ready\n${logs}`)
  }
  return { ...ready, dataDirectory, stop }
}
