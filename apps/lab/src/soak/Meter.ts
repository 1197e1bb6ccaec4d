// Loaded into each of the platform's Node processes by a soak: writes down once a minute what the process holds after a full
// collection, so that what is only garbage does not count as growth. SOAK_METERS names the folder.
import { renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import type { Holding } from "./Sample.ts"

const folder = process.env["SOAK_METERS"]
if (folder !== undefined) {
  setFlagsFromString("--expose-gc")
  const collect = runInNewContext("gc") as () => void
  const file = join(folder, `${process.pid}.json`)
  const write = (): void => {
    collect()
    const { heapUsed, external } = process.memoryUsage()
    const holding: Holding = { heap: heapUsed, external }
    writeFileSync(`${file}.new`, JSON.stringify(holding))
    renameSync(`${file}.new`, file)
  }
  setInterval(write, 60_000).unref()
  setTimeout(write, 5_000).unref()
}
