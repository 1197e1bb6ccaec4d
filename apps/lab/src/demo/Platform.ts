import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { globSync, readFileSync } from "node:fs"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { startOf } from "@diemcau/gateway/supervisor/PidFile"
import { labFile, readLab } from "../LabFile.ts"
import { freePorts, isFree } from "../Ports.ts"

/** A platform of its own with a pretend province, in a folder of its own, as `npm start` makes it. */
export interface OwnPlatform {
  readonly origin: string
  readonly labUrl: string
  readonly databaseUrl: string
  /** With `--lan`: whom to trust. */
  readonly authorityFile: string | null
  readonly dataDirectory: string
  /** Of the supervisor as it runs now. */
  readonly pid: () => number
  /** Ends it and removes its folder. Rejects, naming what is left, when anything of it still runs afterwards. */
  stop(): Promise<void>
}

const entry = fileURLToPath(new URL("../main.ts", import.meta.url))
const patience = 180_000

/** Processes that the platform wrote down, PostgreSQL included. */
const pidsOf = (dataDirectory: string): ReadonlyArray<number> =>
  globSync(["run/*.pid", "postgres/**/postmaster.pid"], { cwd: dataDirectory })
    .map((file) => Number(readFileSync(join(dataDirectory, file), "utf8").split("\n")[0]))

const logsOf = async (dataDirectory: string): Promise<string> => {
  const files = globSync("log/*.log", { cwd: dataDirectory })
  const ends = await Promise.all(files.map(async (file) => `${file}:\n${(await readFile(join(dataDirectory, file), "utf8")).slice(-2_000)}`))
  return ends.join("\n")
}

interface Ready {
  readonly origin: string
  readonly labUrl: string
  readonly databaseUrl: string
  readonly authorityFile: string | null
}

/**
 * Starts it on free ports; rejects with the ends of its logs when it does not get ready. A supervisor that is killed is
 * started again on the same data, as the person at the terminal would. `env` is added to its environment, `args` to its command.
 */
export const startPlatform = async (
  { say = () => undefined, env = {}, args = [] }: {
    readonly say?: (line: string) => void
    readonly env?: Readonly<Record<string, string>>
    readonly args?: ReadonlyArray<string>
  } = {}
): Promise<OwnPlatform> => {
  const dataDirectory = await mkdtemp(join(tmpdir(), "diemcau-demo-"))
  const [port = 0, labPort = 0] = await freePorts(2)
  const { DATABASE_URL: _shared, ...inherited } = process.env
  let stopping = false
  let main: ChildProcess
  let ended: Promise<unknown>
  const start = (): Promise<Ready | undefined> => {
    main = spawn(process.execPath, ["--conditions=development", entry, ...args], {
      env: { ...inherited, ...env, DIEMCAU_DATA: dataDirectory, PORT: String(port), LAB_PORT: String(labPort) },
      stdio: ["ignore", "ignore", "inherit", "ipc"]
    })
    ended = once(main, "exit").then(([code, signal]) => {
      // By itself it ends only when it cannot run: then starting it again helps nobody.
      if (stopping || signal === null) return code
      say(`the supervisor ended by ${signal}; started again on the same data`)
      void start()
    })
    return Promise.race([
      once(main, "message").then(([message]) => message as Ready),
      ended.then(() => undefined),
      new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined).unref())
    ])
  }
  const ready = await start()
  const stop = async (): Promise<void> => {
    stopping = true
    const lab = await readLab(labFile(dataDirectory))
    const pids = [main.pid!, ...pidsOf(dataDirectory)]
    if (main.exitCode === null && main.signalCode === null) main.kill("SIGTERM")
    await ended
    const left = pids.filter((pid) => startOf(pid) !== undefined)
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
  return { ...ready, dataDirectory, pid: () => main.pid!, stop }
}
