import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { parseArgs } from "node:util"
import { startPlatform, type OwnPlatform } from "./demo/Platform.ts"
import type { Performance } from "./Director.ts"
import { openFeed } from "./Feed.ts"
import { requestFor, schedule, signInAll } from "./kills/HeldMeeting.ts"
import { until } from "./kills/until.ts"
import { scenes } from "./Scene.ts"
import { sampleAll, slope, type Sample } from "./soak/Sample.ts"

/**
 * Scenes and meetings of the whole province one after the other, while the memory and the descriptors of each process are
 * written down every minute: `npm run soak -- --minutes 60`. Ends with a table and the gateway's line.
 */
const { values: options } = parseArgs({ options: { minutes: { type: "string", default: "60" } } })
const minutes = Number(options.minutes)

/** Milliseconds. */
const patience = { scene: 180_000, connected: 60_000, still: 30_000 } as const
const opensIn = 6_000
const watchers = 4

/** Officers with the live page open and the file beside it: each listens anew in every round. */
const watch = async (origin: string, headers: Readonly<Record<string, string>>, paths: ReadonlyArray<string>): Promise<() => Promise<void>> => {
  const feeds = await Promise.all(Array.from({ length: watchers }, () => openFeed(`${origin}/api/v1/live`, headers)))
  const leaving = new AbortController()
  const reading = (async () => {
    while (!leaving.signal.aborted) {
      for (const path of paths) await fetch(`${origin}${path}`, { headers }).then((answer) => answer.arrayBuffer()).catch(() => undefined)
      await pause(1_000)
    }
  })()
  return async () => {
    leaving.abort()
    for (const feed of feeds) feed.close()
    await reading
  }
}

const playScene = async ({ labUrl }: OwnPlatform, name: string): Promise<Performance["state"]> => {
  const asked = async (path: string, method: "GET" | "POST") =>
    await (await fetch(`${labUrl}${path}`, { method, headers: { "content-type": "application/json" } })).json() as unknown
  await asked(`/api/scenes/${name}`, "POST")
  const state = await until(`the scene ${name} played`, patience.scene, async () => {
    const { state } = await asked("/api/performance", "GET") as Performance
    if (state === "played" || state === "failed") return state
    await pause(500)
    return undefined
  })
  await asked("/api/reset", "POST")
  return state
}

/** All sites connected, muted, opened, one hung up and redialled, closed. */
const holdMeeting = async ({ origin }: OwnPlatform, nth: number): Promise<void> => {
  const officers = await signInAll(origin)
  const { operator } = officers
  const { sites } = await operator.call("GET /api/v1/sites")
  const { id } = await schedule(officers, requestFor(`Họp chạy bền, lần ${nth}`, sites, Date.now() + opensIn, 30))
  const params = { id }
  const leave = await watch(origin, operator.headers, [`/api/v1/meetings/${id}`, `/api/v1/meetings/${id}/live`, `/api/v1/meetings/${id}/readiness`, "/api/v1/desk"])
  const live = () => operator.call("GET /api/v1/meetings/:id/live", { params })
  const all = (what: string, is: (site: Awaited<ReturnType<typeof live>>["sites"][number]) => boolean) =>
    until(what, patience.connected, async () => {
      if ((await live()).sites.every(is)) return true
      await pause(200)
      return undefined
    })
  try {
    await all("all sites connected", ({ state }) => state === "connected")
    for (const state of ["muted", "open"] as const) {
      await operator.call("POST /api/v1/meetings/:id/microphones", { params, body: { sites: "all", state } })
      await all(`all microphones ${state}`, ({ microphones }) => microphones === state)
    }
    const siteId = sites[nth % sites.length]!.id
    await operator.call("POST /api/v1/meetings/:id/sites/:siteId/hang-up", { params: { id, siteId } })
    await until("one site hung up", patience.still, async () => (await live()).sites.find((site) => site.siteId === siteId)?.state === "hung-up" || undefined)
    await operator.call("POST /api/v1/meetings/:id/sites/:siteId/redial", { params: { id, siteId } })
    await all("all sites connected again", ({ state }) => state === "connected")
  } finally {
    await operator.call("POST /api/v1/meetings/:id/closing", { params, body: {} })
    await all("all sites hung up", ({ state }) => state === "hung-up" || state === "unreachable")
    await leave()
  }
}

const cell = (value: number | null, digits = 0): string => (value === null ? "" : value.toFixed(digits)).padStart(9)
const print = ({ minute, name, memory, heap, descriptors }: Sample): void =>
  console.log(`${String(minute).padStart(6)}  ${name.padEnd(12)}${cell(memory, 1)}${cell(heap, 1)}${cell(descriptors)}`)

/** What a process takes in its first minutes is not growth. */
const settled = Math.min(5, minutes / 4)

const summary = (samples: ReadonlyArray<Sample>): void => {
  console.log(`\nafter the first ${settled} minutes: from, to, and the slope of all minutes between (least squares)`)
  console.log("process        memory MB (slope/h)        heap MB (slope/h)   descriptors")
  let line = ""
  for (const name of new Set(samples.map((sample) => sample.name))) {
    const own = samples.filter((sample) => sample.name === name && sample.minute >= settled)
    const [first, last] = [own[0], own.at(-1)]
    if (first === undefined || last === undefined) continue
    const memory = slope(own.map((sample) => [sample.minute, sample.memory]))
    const heap = first.heap === null || last.heap === null ? "".padStart(24)
      : `${`${first.heap.toFixed(1)}→${last.heap.toFixed(1)}`.padStart(15)} (${slope(own.map((sample) => [sample.minute, sample.heap ?? 0])).toFixed(1)})`.padEnd(24)
    console.log(`${name.padEnd(12)}${`${first.memory.toFixed(1)}→${last.memory.toFixed(1)}`.padStart(15)} (${memory.toFixed(1)})  ${heap}  ${first.descriptors}→${last.descriptors}`)
    if (name === "gateway") line = `minutes: ${minutes}, gateway: ${first.memory.toFixed(0)}→${last.memory.toFixed(0)} MB, slope ${memory.toFixed(1)} MB/h`
  }
  console.log(line)
}

const meters = await mkdtemp(join(tmpdir(), "diemcau-soak-"))
const samples: Array<Sample> = []
let platform: OwnPlatform | undefined
const counts = { meetings: 0, scenes: 0, troubles: 0 }
const trouble = (cause: unknown): void => {
  counts.troubles++
  console.error(cause instanceof Error ? cause.message : cause)
}
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () =>
    void Promise.allSettled([platform?.stop(), rm(meters, { recursive: true, force: true })]).finally(() => process.exit(130)))
}
try {
  const running = platform = await startPlatform({
    env: { SOAK_METERS: meters, NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} --import=${new URL("soak/Meter.ts", import.meta.url).href}` }
  })
  console.log("minute  process     memory MB  heap MB    descriptors")
  const began = performance.now()
  const over = () => performance.now() - began >= minutes * 60_000
  const measure = (): void => {
    const minute = Math.round((performance.now() - began) / 60_000)
    if (samples.at(-1)?.minute === minute) return
    const now = sampleAll(running.dataDirectory, running.pid(), meters, minute)
    now.forEach(print)
    samples.push(...now)
  }
  const clock = setInterval(measure, 60_000)
  while (!over()) {
    for (const name of scenes.keys()) {
      if (over()) break
      await playScene(running, name).then((state) => {
        if (state === "failed") throw new Error(`the scene ${name} failed`)
        counts.scenes++
      }).catch(trouble)
      await holdMeeting(running, counts.meetings).then(() => counts.meetings++).catch(trouble)
    }
  }
  clearInterval(clock)
  measure()
} catch (cause) {
  trouble(cause)
}
await platform?.stop().catch(trouble)
await rm(meters, { recursive: true, force: true })
summary(samples)
console.log(`${counts.meetings} meetings of the whole province, ${counts.scenes} scenes, ${counts.troubles} troubles`)
process.exitCode = counts.troubles === 0 ? 0 : 1
