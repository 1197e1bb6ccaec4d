import { makeDirector } from "./Director.ts"
import { readLab } from "./LabFile.ts"
import { startLabServer } from "./LabServer.ts"
import { openStage } from "./Stage.ts"

/**
 * The process of the pretend province's devices, beside the platform and unknown to it. Reads the lab's memory from
 * LAB_FILE, serves the lab's page on LAB_PORT (loopback only), and runs until it is told to end. In scenes its officials
 * use the platform at PLATFORM_URL, as people would.
 */
const file = process.env["LAB_FILE"]
if (file === undefined) throw new Error("LAB_FILE must name the lab's memory")
const lab = await readLab(file)
if (lab === undefined) throw new Error(`${file} is not there: the province has not been furnished`)

const stage = await openStage(lab)
const director = makeDirector(stage, process.env["PLATFORM_URL"] ?? null)
const server = await startLabServer(stage, director, Number(process.env["LAB_PORT"] ?? 8090)).catch(async (cause: unknown) => {
  await stage.close()
  throw cause
})

let ending = false
const end = async (): Promise<void> => {
  if (ending) return
  ending = true
  director.close()
  await server.close()
  await stage.close()
  process.exit()
}
for (const signal of ["SIGTERM", "SIGINT", "disconnect"] as const) process.on(signal, () => void end())

process.send?.({ ready: true, url: server.url })
